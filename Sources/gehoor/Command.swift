// What a subcommand is, and what it is given when it runs.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// One subcommand: data, so that help and completion are made from it.
struct Command: Sendable {
  let name: String
  /// The operands, as `N ITEM`.
  let operands: String
  let summary: String
  var options: [OptionDescription] = []
  /// Further lines of its help.
  var notes: [String] = []
  /// What the first operand can be; empty where it is something else.
  var words: [String] = []

  /// How many operands it takes at most; nil when any number.
  var mostOperands: Int? {
    operands.contains("…") || operands.contains("|") ? nil : operands.split(separator: " ").count
  }
  let run: @Sendable (Invocation) throws -> Void
}

/// Something could not be done: exit code 1, the text on standard error.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension Terminal {
  func print(_ table: Table, ifEmpty: String, widest: [Int: Int] = [:]) {
    guard !table.isEmpty else { return line(ifEmpty) }
    for (index, line) in table.lines(width: width, widest: widest).enumerated() {
      self.line(index == 0 ? bold(line) : line)
    }
  }
}

/// What every command may use: its arguments, the terminal, and on demand the configuration and the store.
struct Invocation {
  let arguments: Arguments
  let terminal: Terminal
  let configurationPath: String
  let now: Int64

  static let commonOptions = [
    OptionDescription("--config", value: "FILE", help: "the configuration; default \(Configuration.defaultPath)"),
    OptionDescription(
      "--plan", value: "ID", values: .printed(by: "--print-plans"), help: "the plan; may be left out where there is one"
    ),
    OptionDescription("--json", help: "machine-readable, with a version"),
    OptionDescription("--help", help: "print this"),
  ]

  var isJSON: Bool { arguments.has("--json") }

  func operand(_ index: Int, _ name: String) throws -> String {
    guard index < arguments.operands.count else { throw UsageError("\(name) is missing") }
    return arguments.operands[index]
  }

  /// The first operand as one of the words that a command knows; without operands the fallback, where there is one.
  func word<Word: RawRepresentable<String> & CaseIterable>(of command: String, or fallback: Word? = nil) throws -> Word
  {
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    guard let text = arguments.operands.first else {
      guard let fallback else { throw UsageError("`gehoor \(command)` wants one of: \(known)") }
      return fallback
    }
    guard let word = Word(rawValue: text) else {
      throw UsageError("`gehoor \(command)` knows \(known), not \"\(printable(text))\"")
    }
    return word
  }

  /// The value of an option that is a number above 0; nil without the option.
  func number(_ option: String) throws -> Int? {
    guard let word = arguments.value(option) else { return nil }
    guard let number = Int(word), number > 0 else { throw UsageError("\(option) takes a number above 0") }
    return number
  }

  func configuration() throws -> Configuration { try Configuration.load(path: configurationPath) }

  func store(_ configuration: Configuration) throws -> PlanStore {
    try configuration.prepareStateDirectory()
    return try PlanStore(directory: configuration.stateDirectory)
  }

  /// The plan that is meant: `--plan`, else the only one in which who acts has this role.
  func plan(_ configuration: Configuration, for role: Configuration.Role = .editor) throws -> Configuration.PlanSettings
  {
    let plans = try plans(configuration, for: role)
    guard plans.count == 1, let only = plans.first else {
      throw UsageError("say which plan: --plan \(plans.map(\.id.text).joined(separator: " or --plan "))")
    }
    return only
  }

  /// The plans a list covers: the one of `--plan`, else all in which who acts has this role. Fails when there is none.
  func plans(_ configuration: Configuration, for role: Configuration.Role = .reader) throws
    -> [Configuration.PlanSettings]
  {
    var meant = configuration.plans
    if let id = arguments.value("--plan") {
      meant = meant.filter { $0.id == PlanID(id) }
      let known = configuration.plans.map(\.id.text).joined(separator: ", ")
      if meant.isEmpty { throw UsageError("the configuration has no plan \"\(printable(id))\"; it has: \(known)") }
    }
    let acting = acting(configuration)
    let plans = meant.filter { acting.may(role, in: $0.id) }
    if plans.isEmpty, let first = meant.first { try require(role, in: first.id, configuration) }
    return plans
  }

  /// Fails when who acts has not this role in a plan.
  func require(_ role: Configuration.Role, in plan: PlanID, _ configuration: Configuration) throws {
    let acting = acting(configuration)
    if !acting.may(role, in: plan) { throw Failure(acting.words.refused(.notAllowed(needs: role), number: 0)) }
  }

  /// A mail named as `1042` or `KVM-1042`; the code names the plan.
  func mail(_ word: String, _ configuration: Configuration, _ store: PlanStore) throws
    -> (number: Int, plan: Configuration.PlanSettings)
  {
    let pieces = word.split(separator: "-")
    if pieces.count == 2, let number = Int(pieces[1]) {
      for plan in configuration.plans {
        if try store.currentPlan(plan.id)?.code == pieces[0].uppercased() { return (number, plan) }
      }
      throw Failure(acting(configuration).words.health.noPlan(withCode: printable(String(pieces[0]))))
    }
    guard let number = Int(word), number > 0 else {
      throw UsageError("\"\(printable(word))\" is not the number of a mail, as 1042 or KVM-1042")
    }
    return (number, try plan(configuration, for: .reader))
  }

  /// Who acts: the coordinator whose login this is, else the sysadmin.
  func acting(_ configuration: Configuration) -> ActingPerson { configuration.actor(login: login) }

  /// Their name, as the history tells it.
  func actor(_ configuration: Configuration) -> String { acting(configuration).name }

  /// The language of the coordinator whose login this is; nil when nobody's is known.
  func language(_ configuration: Configuration?) -> String? { configuration?.coordinator(login: login)?.language }

  private var login: String {
    let environment = ProcessInfo.processInfo.environment
    return environment["SUDO_USER"] ?? environment["USER"] ?? NSUserName()
  }

  /// Tells the daemon that there is something to do.
  func wakeDaemon(_ configuration: Configuration) { StoreLock.wakeDaemon(directory: configuration.stateDirectory) }

  func time(_ moment: Int64, _ configuration: Configuration) -> String {
    LocalTime(moment, in: configuration.timeZone).isoMinute
  }

  /// Prints a table, or why there is none.
  func print(_ table: Table, ifEmpty: String, widest: [Int: Int] = [:]) {
    terminal.print(table, ifEmpty: ifEmpty, widest: widest)
  }

  /// Prints one JSON value on one line.
  func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    terminal.line(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
