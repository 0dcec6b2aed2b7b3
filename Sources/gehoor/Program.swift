// The coordinators' and sysadmins' command: finds the subcommand and gives it its arguments.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// What a person has to correct in a configuration or plan file: exit code 78.
private protocol WrongInput: Error {}
extension ConfigurationError: WrongInput {}
extension PlanFileError: WrongInput {}
extension StateDirectoryError: WrongInput {}

enum Program {
  static let commands: [Command] = [
    queueCommand, showCommand, mailsCommand, acceptCommand, changeCommand, splitCommand, addCommand, rejectCommand,
    answerCommand, confirmCommand, doneCommand, laterCommand, handCommand, notForUsCommand, spamCommand, blockCommand,
    unblockCommand, undoCommand, enterCommand, adoptCommand, adaptCommand, declineCommand, releaseCommand, askCommand,
    helpersCommand, offerCommand, writeToCommand, personCommand,
    planCommand, publishCommand, reportCommand,
    outboxCommand, breakerCommand, statusCommand, accountsCommand, retryCommand, retentionCommand, backupCommand,
    restoreCommand, explainCommand,
    evaluateCommand, replayCommand,
  ]
  static let terminal = Terminal()

  static var usage: String {
    let lines = commands.map { command in
      entry("\(command.name) \(command.operands)", command.summary, at: 30)
    }
    return """
      usage: gehoor [--config FILE] [--plan ID] COMMAND …

      \(lines.joined(separator: "\n"))

      `gehoor COMMAND --help` tells more.
      Exit codes: 0 done, 1 failed, 2 usage, 75 try later, 78 configuration.
      """
  }

  /// A name with what it does beside it from a column on, or below it when it is longer than that.
  private static func entry(_ name: String, _ text: String, at column: Int) -> String {
    let margin = String(repeating: " ", count: column)
    let head = "  \(name)"
    let isBeside = head.count + 2 <= column
    let first = isBeside ? head.padded(to: column) : margin
    let lines = filled(text, first: first, rest: margin, width: 80)
    return ((isBeside ? [] : [head]) + lines).joined(separator: "\n")
  }

  /// A command's own description of a common option stands for the common one.
  private static func options(of command: Command) -> [OptionDescription] {
    command.options + Invocation.commonOptions.filter { common in !command.options.contains { $0.name == common.name } }
  }

  static func help(_ command: Command) {
    let usage = ["gehoor", command.name, command.operands].filter { !$0.isEmpty }.joined(separator: " ")
    terminal.line("usage: \(usage) [OPTION]…\n")
    terminal.paragraph(command.summary, first: "", rest: "")
    if !command.notes.isEmpty { terminal.line() }
    for note in command.notes { terminal.paragraph(note, first: "", rest: note.hasPrefix("gehoor ") ? "  " : "") }
    terminal.line()
    for option in options(of: command) {
      terminal.line(entry(option.name + (option.value.map { " " + $0 } ?? ""), option.help, at: 26))
    }
  }

  /// The first word that is neither an option nor the value of one is the command.
  static func commandName(in words: [String]) -> Int? {
    var index = 0
    while index < words.count {
      if words[index] == "--config" || words[index] == "--plan" {
        index += 2
      } else if words[index].hasPrefix("-") {
        index += 1
      } else {
        return index
      }
    }
    return nil
  }

  /// What the manual and the completion of shells are made from.
  private static var descriptions: [CommandDescription] {
    commands.map {
      CommandDescription(
        name: $0.name, operands: $0.operands, summary: $0.summary, notes: $0.notes, words: $0.words,
        options: options(of: $0))
    }
  }

  private static let ownOptions =
    Invocation.commonOptions.filter { $0.name != "--json" } + [
      OptionDescription("--print-completion", value: "SHELL", words: Shell.allCases) { "completion for one of \($0)" },
      OptionDescription("--print-plans", help: "the ids of the plans of the configuration"),
      OptionDescription("--print-manual", help: "the source of the manual page"),
      OptionDescription("--version", help: "print the version"),
    ]

  /// Prints what packages install beside the program; nil when the words ask for none of it.
  private static func printed(_ words: [String]) throws -> String? {
    switch words.first {
    case "--print-completion":
      guard words.count == 2, let shell = Shell(rawValue: words[1]) else {
        throw UsageError("--print-completion takes one of: \(Shell.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return shell.completion(of: "gehoor", commands: descriptions, options: ownOptions)
    case "--print-manual":
      return ManualPage(
        name: "gehoor", section: 1, summary: "look after the plans of gehoord(8)",
        synopsis: "gehoor [--config FILE] [--plan ID] COMMAND ...",
        sections: [
          .text(
            "Description",
            [
              "Shows and decides what residents mailed. Run it as the service's user, as in: "
                + "sudo -u gehoord gehoor queue. The daemon may go on working.",
              "Exit codes: 0 done, 1 failed, 2 wrong usage, 75 try again later, 78 configuration error.",
            ]), .options("Options", ownOptions), .commands("Commands", descriptions),
          .text("See also", ["gehoord(8), gehoord.conf(5)"]),
        ]
      ).source
    default: return nil
    }
  }

  static func run() throws -> Int32 {
    var words = Array(CommandLine.arguments.dropFirst())
    if let text = try printed(words) {
      terminal.file(text)
      return ExitCode.done
    }
    guard let index = commandName(in: words) else {
      if words == ["--version"] {
        terminal.line("gehoor \(gehoordVersion)")
        return ExitCode.done
      }
      if words.contains("--print-plans") {
        let path = try Arguments(words, options: ownOptions).value("--config") ?? Configuration.defaultPath
        for plan in try Configuration.load(path: path).plans { terminal.line(plan.id.text) }
        return ExitCode.done
      }
      guard words.contains("--help") else { throw UsageError("say what to do\n\(usage)") }
      terminal.line(usage)
      return ExitCode.done
    }
    let name = words.remove(at: index)
    guard let command = commands.first(where: { $0.name == name }) else {
      throw UsageError("there is no command \"\(printable(name))\"; `gehoor --help` lists them")
    }
    let arguments = try Arguments(words, options: options(of: command))
    if arguments.has("--help") {
      help(command)
      return ExitCode.done
    }
    if let most = command.mostOperands, arguments.operands.count > most {
      throw UsageError("unexpected \"\(printable(arguments.operands[most]))\"; see `gehoor \(name) --help`")
    }
    try command.run(
      Invocation(
        arguments: arguments, terminal: terminal,
        configurationPath: arguments.value("--config") ?? Configuration.defaultPath, now: wallClock()))
    return ExitCode.done
  }

  static func exitCode() -> Int32 {
    do {
      return try run()
    } catch let error as UsageError {
      terminal.message("gehoor: \(error)")
      return ExitCode.usage
    } catch let error as any WrongInput {
      terminal.message("gehoor: \(error)")
      return ExitCode.configuration
    } catch let error as StorageError where error.disposition == .retry {
      terminal.message("gehoor: \(error); try again later")
      return ExitCode.tryLater
    } catch let error as StoreHeld {
      terminal.message("gehoor: \(error)")
      return ExitCode.tryLater
    } catch {
      terminal.message("gehoor: \(error)")
      return ExitCode.failed
    }
  }
}
