// The coordinators' and sysadmins' command: finds the subcommand and gives it its arguments.

internal import Foundation
internal import IntakeService

enum Program {
  static let commands: [Command] = [
    explainCommand, evaluateCommand, mailsCommand, queueCommand, showCommand, acceptCommand, changeCommand, addCommand,
    rejectCommand, planCommand, publishCommand, outboxCommand, statusCommand, accountsCommand, retryCommand,
  ]
  static let terminal = Terminal()

  static func usage() {
    terminal.line("usage: gehoor [--config FILE] [--plan ID] COMMAND …\n")
    for command in commands {
      let head = "\(command.name) \(command.operands)"
      terminal.line(
        "  " + head.padding(toLength: max(34, head.count + 2), withPad: " ", startingAt: 0) + command.summary)
    }
    terminal.line(
      "\n`gehoor COMMAND --help` tells more. Exit codes: 0 done, 1 failed, 2 usage, 75 try later, 78 configuration.")
  }

  static func help(_ command: Command) {
    terminal.line("usage: gehoor \(command.name) \(command.operands)\n\n\(command.summary)\n")
    for option in command.options + Invocation.commonOptions {
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
      usage()
      return words.contains("--help") ? ExitCode.done : ExitCode.usage
    }
    let name = words.remove(at: index)
    guard let command = commands.first(where: { $0.name == name }) else {
      throw UsageError("there is no command \"\(printable(name))\"; `gehoor --help` lists them")
    }
    let arguments = try Arguments(words, options: command.options + Invocation.commonOptions)
    if arguments.has("--help") {
      help(command)
      return ExitCode.done
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
    } catch let error as ConfigurationError {
      terminal.message("gehoor: \(error)")
      return ExitCode.configuration
    } catch {
      terminal.message("gehoor: \(error)")
      return ExitCode.failed
    }
  }
}
