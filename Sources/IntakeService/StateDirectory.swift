// The directory that holds the store: private to the service's user.

internal import Foundation

/// The state directory cannot be used.
package struct StateDirectoryError: Error, Sendable, CustomStringConvertible {
  package let description: String
}

extension Configuration {
  /// Makes the state directory if only that is missing, readable for its owner alone. Its parents are the sysadmin's
  /// or systemd's (`StateDirectory=`) to make.
  package func prepareStateDirectory() throws(StateDirectoryError) {
    if mkdir(stateDirectory, 0o700) == 0 { return }
    let code = errno
    var status = stat()
    if code == EEXIST, stat(stateDirectory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      guard access(stateDirectory, R_OK | W_OK | X_OK) == 0 else {
        throw StateDirectoryError(
          description: "state_directory \(stateDirectory) is not writable for this user; run as the service's user, "
            + "as in `sudo -u gehoord gehoor …`")
      }
      // What root makes there, the service could not open.
      guard geteuid() != 0 || status.st_uid == 0 else {
        throw StateDirectoryError(
          description: "state_directory \(stateDirectory) belongs to another user; run as that user, "
            + "as in `sudo -u gehoord gehoor …`")
      }
      return
    }
    throw StateDirectoryError(
      description: "state_directory \(stateDirectory): \(String(cString: strerror(code))); make its parent directory "
        + "and give it to the service's user")
  }
}
