// Writing to standard output and standard error: a full disk or a closed pipe is a value here, never a trap.

internal import Foundation

/// Writes a whole text to a descriptor.
/// - Returns: 0, or the `errno` of the write that failed.
func write(_ text: String, to descriptor: Int32) -> Int32 {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}
