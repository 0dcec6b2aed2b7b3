// Runs other programs beside the test, each within a bound of time.

internal import Dispatch
package import Foundation

/// A step of the way that did not work, with what the programs said about it.
package struct StepFailed: Error, CustomStringConvertible {
  package let description: String

  package init(_ what: String, log: URL? = nil) {
    let said = log.flatMap { FileManager.default.contents(atPath: $0.path) }
    description = said.map { "\(what)\n\(String(decoding: $0.suffix(6000), as: UTF8.self))" } ?? what
  }
}

/// A program that this test started; what it prints goes into a file.
package struct RunningProgram {
  package let log: URL
  private let process = Process()
  private let ended = DispatchSemaphore(value: 0)

  /// Starts a program with nothing on its standard input, or what a pipe gives it.
  /// - Parameter results: where standard output goes; nil: into the log, as standard error does.
  package init(
    _ program: String, _ arguments: [String], environment: [String: String] = [:], input: Pipe? = nil,
    results: URL? = nil, directory: URL? = nil, log: URL
  ) throws {
    self.log = log
    try Data().write(to: log)
    let output = try FileHandle(forWritingTo: log)
    if let results { try Data().write(to: results) }
    let standardOutput = try results.map { try FileHandle(forWritingTo: $0) }
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let directory { process.currentDirectoryURL = directory }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = standardOutput ?? output
    process.standardError = output
    process.terminationHandler = { [ended] _ in ended.signal() }
    try Self.withoutBlockedSignals { try process.run() }
    try output.close()
    try standardOutput?.close()
  }

  /// A program inherits the signal mask of the thread that starts it, and the threads of the test runner block SIGTERM.
  static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  package var id: Int32 { process.processIdentifier }

  /// Asks the program to end.
  package func terminate() { process.terminate() }

  /// Sends any signal.
  package func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// The exit status; a program that outlives the limit is killed and that is the failure.
  package func exitStatus(within seconds: Double) throws -> Int32 {
    guard ended.wait(timeout: .now() + seconds) == .success else {
      kill(process.processIdentifier, SIGKILL)
      throw StepFailed("\(process.executableURL?.lastPathComponent ?? "a program") ran over \(seconds) s", log: log)
    }
    ended.signal()
    return process.terminationStatus
  }

  /// Returns when the log holds a text, woken by each write.
  package func waitForLog(_ text: String, times: Int = 1, within limit: Duration = .seconds(20)) throws {
    let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    defer { close(watch) }
    guard watch >= 0, inotify_add_watch(watch, log.path, UInt32(IN_MODIFY)) >= 0 else {
      throw StepFailed("cannot watch \(log.path)")
    }
    let deadline = ContinuousClock.now + limit
    var records = [UInt8](repeating: 0, count: 4096)
    while try String(contentsOf: log, encoding: .utf8).components(separatedBy: text).count <= times {
      let left = deadline - .now
      guard left > .zero else { throw StepFailed("\"\(text)\" was not said within \(limit)", log: log) }
      var watched = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
      poll(&watched, 1, Int32(left / .milliseconds(1)) + 1)
      while read(watch, &records, records.count) > 0 {}
    }
  }

  /// Beside the test program lie the others of the same build.
  package static func path(_ name: String) throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent(name).path
    guard FileManager.default.isExecutableFile(atPath: program) else { throw StepFailed("not built: \(program)") }
    return program
  }

  /// Runs a program to its end, which has to be a good one, and gives what it printed.
  @discardableResult
  package static func output(of program: String, _ arguments: [String], within seconds: Double = 30, log: URL) throws
    -> String
  {
    let running = try RunningProgram(program, arguments, log: log)
    guard try running.exitStatus(within: seconds) == 0 else {
      throw StepFailed("\(program) \(arguments.first ?? "") failed", log: log)
    }
    return try String(contentsOf: log, encoding: .utf8)
  }
}
