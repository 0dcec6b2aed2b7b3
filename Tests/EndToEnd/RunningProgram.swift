// Runs other programs beside the test, each within a bound of time.

import Dispatch
import Foundation

/// A step of the way that did not work, with what the programs said about it.
struct StepFailed: Error, CustomStringConvertible {
  let description: String

  init(_ what: String, log: URL? = nil) {
    let said = log.flatMap { FileManager.default.contents(atPath: $0.path) }
    description = said.map { "\(what)\n\(String(decoding: $0.suffix(6000), as: UTF8.self))" } ?? what
  }
}

/// A program that this test started; what it prints goes into a file.
struct RunningProgram {
  let log: URL
  private let process = Process()
  private let ended = DispatchSemaphore(value: 0)

  /// Starts a program with nothing on its standard input, or what a pipe gives it.
  init(
    _ program: String, _ arguments: [String], environment: [String: String] = [:], input: Pipe? = nil, log: URL
  ) throws {
    self.log = log
    try Data().write(to: log)
    let output = try FileHandle(forWritingTo: log)
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    process.terminationHandler = { [ended] _ in ended.signal() }
    try Self.withoutBlockedSignals { try process.run() }
    try output.close()
  }

  /// A program inherits the signal mask of the thread that starts it, and the threads of the test runner block SIGTERM.
  private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  var id: Int32 { process.processIdentifier }

  /// Asks the program to end.
  func terminate() { process.terminate() }

  /// The exit status; a program that outlives the limit is killed and that is the failure.
  func exitStatus(within seconds: Double) throws -> Int32 {
    guard ended.wait(timeout: .now() + seconds) == .success else {
      kill(process.processIdentifier, SIGKILL)
      throw StepFailed("\(process.executableURL?.lastPathComponent ?? "a program") ran over \(seconds) s", log: log)
    }
    ended.signal()
    return process.terminationStatus
  }

  /// Runs a program to its end, which has to be a good one, and gives what it printed.
  @discardableResult
  static func output(of program: String, _ arguments: [String], within seconds: Double = 30, log: URL) throws -> String
  {
    let running = try RunningProgram(program, arguments, log: log)
    guard try running.exitStatus(within: seconds) == 0 else {
      throw StepFailed("\(program) \(arguments.first ?? "") failed", log: log)
    }
    return try String(contentsOf: log, encoding: .utf8)
  }
}
