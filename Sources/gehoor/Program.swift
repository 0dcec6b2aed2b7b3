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
    explainCommand, evaluateCommand, replayCommand, mailsCommand, queueCommand, showCommand, acceptCommand,
    changeCommand, addCommand, rejectCommand, adoptCommand, adaptCommand, declineCommand, askCommand, personCommand,
    planCommand, publishCommand, reportCommand, outboxCommand, breakerCommand,
    statusCommand,
    accountsCommand, retryCommand, retentionCommand, backupCommand, restoreCommand,
  ]
  static let terminal = Terminal()

  static var usage: String {
    let lines = commands.map { command in
      let head = "\(command.name) \(command.operands)"
      return "  " + head.padding(toLength: max(34, head.count + 2), withPad: " ", startingAt: 0) + command.summary
    }
    return """
      usage: gehoor [--config FILE] [--plan ID] COMMAND …

      \(lines.joined(separator: "\n"))

      `gehoor COMMAND --help` tells more. Exit codes: 0 done, 1 failed, 2 usage, 75 try later, 78 configuration.
      """
  }

  /// A command's own description of a common option stands for the common one.
  private static func options(of command: Command) -> [OptionDescription] {
    command.options + Invocation.commonOptions.filter { common in !command.options.contains { $0.name == common.name } }
  }

  static func help(_ command: Command) {
    let usage = ["gehoor", command.name, command.operands].filter { !$0.isEmpty }.joined(separator: " ")
    terminal.line("usage: \(usage) [OPTION]…\n\n\(command.summary)\n")
    if !command.notes.isEmpty { terminal.line(command.notes.joined(separator: "\n") + "\n") }
    for option in options(of: command) {
      let name = option.name + (option.value.map { " " + $0 } ?? "")
      terminal.line("  " + name.padding(toLength: max(24, name.count + 2), withPad: " ", startingAt: 0) + option.help)
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

  static func run() throws -> Int32 {
    var words = Array(CommandLine.arguments.dropFirst())
    guard let index = commandName(in: words) else {
      if words == ["--version"] {
        terminal.line("gehoor \(gehoordVersion)")
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
