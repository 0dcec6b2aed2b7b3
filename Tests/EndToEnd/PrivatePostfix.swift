// A Postfix of the test's own: loopback ports, own directories, nothing leaves the machine.

import Foundation
import TestSupport

/// A running mail server with two mailboxes and a submission port that wants STARTTLS and AUTH.
///
/// A small guard process holds the server: when its standard input closes, by ``stop()`` or because the test died, it
/// ends the programs that it was told of, stops the server and removes the directory.
struct PrivatePostfix {
  static let plan = "info@krachtvanmokum.nl"
  static let resident = "anna.visser@buurtpost.example"
  /// Somebody for whom the filter finds nothing.
  static let stranger = "iemand@elders.example"
  static let user = "gehoord"
  static let password = "kopje-thee-17"

  let directory: URL
  /// Takes mail for the mailboxes, as from the world.
  let port: UInt16
  /// Takes mail of signed-in users.
  let submissionPort: UInt16
  private let guardInput = Pipe()
  private let guardian: RunningProgram

  /// Why it cannot run here; nil when it can.
  static var obstacle: String? {
    if geteuid() != 0 { return "Postfix starts only as root" }
    let programs = [postfix, saslpasswd, openssl, swaks]
    let missing = programs.filter { !FileManager.default.isExecutableFile(atPath: $0) }
    return missing.isEmpty ? nil : "not installed: \(missing.joined(separator: ", ")); see Tests/install"
  }

  static let postfix = "/usr/sbin/postfix"
  static let saslpasswd = "/usr/sbin/saslpasswd2"
  static let openssl = "/usr/bin/openssl"
  static let swaks = "/usr/bin/swaks"

  /// Starts a server in a directory of its own, which the caller made and ``stop()`` removes.
  init(in directory: URL) throws {
    self.directory = directory
    let ports = try Self.freePorts(2)
    (port, submissionPort) = (ports[0], ports[1])
    let guardLog = directory.appendingPathComponent("guard.log")
    guardian = try RunningProgram(
      "/bin/sh", ["-c", Self.guardScript, "guard", directory.path], input: guardInput, log: guardLog)
    do {
      try makeCertificates()
      try makeMailboxes()
      try writeConfiguration()
      try RunningProgram.output(
        of: Self.postfix, ["-c", configuration.path, "start"], log: directory.appendingPathComponent("start.log"))
    } catch {
      let said = StepFailed("\(error)", log: log)
      stop()
      throw said
    }
  }

  /// Postfix's own log.
  var log: URL { directory.appendingPathComponent("postfix.log") }
  /// Certificates to trust.
  var authority: URL { directory.appendingPathComponent("ca.pem") }
  private var configuration: URL { directory.appendingPathComponent("postfix") }

  /// The Maildir behind an address.
  func maildir(of address: String) -> URL {
    directory.appendingPathComponent("mail/\(Self.folders[address] ?? "none")")
  }

  /// The mailboxes: address, and folder below `mail`.
  static let folders = [plan: "plan", resident: "resident", stranger: "stranger"]

  /// Has a program ended with the server, should the test die before it ends it.
  func alsoEnd(_ program: RunningProgram) throws {
    try guardInput.fileHandleForWriting.write(contentsOf: Data("\(program.id)\n".utf8))
  }

  /// Stops the server and removes the directory; may be called twice.
  func stop() {
    do {
      try guardInput.fileHandleForWriting.close()
      _ = try guardian.exitStatus(within: 30)
    } catch {
      FileHandle.standardError.write(Data("Postfix in \(directory.path) was not stopped: \(error)\n".utf8))
    }
  }

  /// Ends only what is still a child's program of the directory: its environment names the directory.
  private static let guardScript = """
    trap '' INT HUP TERM
    while read -r id; do ids="$ids $id"; done
    for id in $ids; do
      if tr '\\0' '\\n' <"/proc/$id/environ" 2>/dev/null | grep -qxF "END_TO_END=$1"; then kill "$id"; fi
    done
    /usr/sbin/postfix -c "$1/postfix" stop
    rm -rf "$1"
    """

  private static func freePorts(_ count: Int) throws -> [UInt16] {
    // All are held until all are known, so that they differ.
    var descriptors: [Int32] = []
    defer { descriptors.forEach { _ = close($0) } }
    return try (0..<count).map { _ in
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      descriptors.append(descriptor)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let done = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
        }
      }
      guard done else { throw StepFailed("no free port on loopback") }
      return UInt16(bigEndian: address.sin_port)
    }
  }

  /// An authority and a certificate of it for 127.0.0.1, for two days.
  private func makeCertificates() throws {
    let common = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    let file = { (name: String) in directory.appendingPathComponent(name).path }
    try RunningProgram.output(
      of: Self.openssl,
      common + ["-subj", "/CN=Authority of a test", "-keyout", file("ca.key"), "-out", file("ca.pem")],
      log: directory.appendingPathComponent("openssl.log"))
    let issued = [
      "-CA", file("ca.pem"), "-CAkey", file("ca.key"), "-subj", "/CN=mx.example.org",
      "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE",
      "-keyout", file("server.key"), "-out", file("server.pem"),
    ]
    try RunningProgram.output(of: Self.openssl, common + issued, log: directory.appendingPathComponent("openssl.log"))
  }

  private func makeMailboxes() throws {
    let nobody = try Self.accountOfNobody()
    for address in Self.folders.keys {
      for part in ["", "/new", "/cur", "/tmp"] {
        let folder = maildir(of: address).path + part
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard chown(folder, nobody.user, nobody.group) == 0 else { throw StepFailed("cannot chown \(folder)") }
      }
    }
  }

  /// The unprivileged user who owns the mailboxes.
  static func accountOfNobody() throws -> (user: uid_t, group: gid_t) {
    guard let entry = getpwnam("nobody") else { throw StepFailed("there is no user nobody") }
    return (entry.pointee.pw_uid, entry.pointee.pw_gid)
  }

  private func writeConfiguration() throws {
    let files = FileManager.default
    for name in ["postfix/sasl", "queue", "data"] {
      try files.createDirectory(at: directory.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    guard let postfixUser = getpwnam("postfix")?.pointee else { throw StepFailed("there is no user postfix") }
    chown(directory.appendingPathComponent("data").path, postfixUser.pw_uid, postfixUser.pw_gid)
    let nobody = try Self.accountOfNobody()
    let texts = PostfixConfiguration(
      directory: directory.path, port: port, submissionPort: submissionPort, mailOwner: nobody)
    try texts.main.write(to: configuration.appendingPathComponent("main.cf"), atomically: true, encoding: .utf8)
    try texts.services.write(to: configuration.appendingPathComponent("master.cf"), atomically: true, encoding: .utf8)
    try texts.filter.write(to: directory.appendingPathComponent("authenticated"), atomically: true, encoding: .utf8)
    try texts.sasl.write(to: configuration.appendingPathComponent("sasl/smtpd.conf"), atomically: true, encoding: .utf8)
    try makePasswordFile(readableBy: postfixUser.pw_uid)
  }

  private func makePasswordFile(readableBy user: uid_t) throws {
    let input = Pipe()
    let file = configuration.appendingPathComponent("sasl/users").path
    let setting = try RunningProgram(
      Self.saslpasswd, ["-c", "-p", "-f", file, "-u", "mx.example.org", Self.user], input: input,
      log: directory.appendingPathComponent("saslpasswd.log"))
    try input.fileHandleForWriting.write(contentsOf: Data(Self.password.utf8))
    try input.fileHandleForWriting.close()
    guard try setting.exitStatus(within: 10) == 0, chown(file, user, 0) == 0 else {
      throw StepFailed("saslpasswd2 failed", log: setting.log)
    }
  }
}
