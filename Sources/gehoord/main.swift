// The daemon: reads its configuration, takes the store's lock, and runs the loops.

internal import Foundation
internal import IntakeService
internal import ReviewSite

let options = [
  OptionDescription("--config", value: "FILE", help: "the configuration; default /etc/gehoord/gehoord.conf"),
  OptionDescription("--once", help: "handle what lies in the Maildirs, send, publish, and end"),
  OptionDescription("--check", help: "say in plain words what works and what does not"),
  OptionDescription("--send-test", value: "ADDRESS", help: "with --check: send one test mail to this address"),
  OptionDescription("--describe-config", help: "print the commented sample configuration"),
  OptionDescription("--print-completion", value: "SHELL", words: Shell.allCases) { "completion for one of \($0)" },
  OptionDescription("--print-manual", value: "PAGE", help: "the source of the manual page gehoord or gehoord.conf"),
  OptionDescription("--version", help: "print the version"),
  OptionDescription("--help", help: "print this"),
]
let terminal = Terminal()

func run() -> Int32 {
  do {
    let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()), options: options)
    if let extra = arguments.operands.first { throw UsageError("unexpected \"\(extra)\"") }
    if arguments.has("--help") {
      terminal.line("usage: gehoord [OPTION]…")
      for option in options {
        let name = option.name + (option.value.map { " " + $0 } ?? "")
        terminal.line("  " + name.padding(toLength: 26, withPad: " ", startingAt: 0) + option.help)
      }
      return ExitCode.done
    }
    if arguments.has("--version") {
      terminal.line("gehoord \(gehoordVersion)")
      return ExitCode.done
    }
    if arguments.has("--describe-config") {
      terminal.file(Configuration.described)
      return ExitCode.done
    }
    if let text = try printed(arguments) {
      terminal.file(text)
      return ExitCode.done
    }
    if arguments.has("--send-test"), !arguments.has("--check") { throw UsageError("--send-test goes with --check") }
    return run(
      configurationPath: arguments.value("--config") ?? Configuration.defaultPath, isOnce: arguments.has("--once"),
      isCheck: arguments.has("--check"), testAddress: arguments.value("--send-test"))
  } catch {
    terminal.message("gehoord: \(error)")
    return ExitCode.usage
  }
}

/// What packages install beside the program; nil when none of it is asked for.
func printed(_ arguments: Arguments) throws -> String? {
  if let word = arguments.value("--print-completion") {
    guard let shell = Shell(rawValue: word) else {
      throw UsageError("--print-completion takes one of: \(Shell.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return shell.completion(of: "gehoord", commands: [], options: options)
  }
  switch arguments.value("--print-manual") {
  case nil: return nil
  case "gehoord":
    return ManualPage(
      name: "gehoord", section: 8, summary: "turns residents' mail into a living plan", synopsis: "gehoord [OPTION]...",
      sections: [
        .text(
          "Description",
          [
            "Takes mail from a Maildir, reads what residents say about a plan, records what is sure, asks coordinators "
              + "about the rest, confirms by mail and publishes the plan. SIGHUP reads the configuration anew, SIGUSR1 "
              + "looks for work at once, SIGTERM ends after the mail in hand.",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 75 another daemon holds the store, 78 configuration error.",
          ]), .options("Options", options), .text("See also", ["gehoor(1), gehoord.conf(5)"]),
      ]
    ).source
  case "gehoord.conf":
    return ManualPage(
      name: "gehoord.conf", section: 5, summary: "the configuration of gehoord(8)", synopsis: nil,
      sections: [
        .text("Description", ["JSON with comments and trailing commas. Every key with what it means:"]),
        .verbatim("Keys", Configuration.described), .text("See also", ["gehoord(8), gehoor(1)"]),
      ]
    ).source
  case let page?: throw UsageError("there is no page \"\(printable(page))\"; there are gehoord and gehoord.conf")
  }
}

func run(configurationPath: String, isOnce: Bool, isCheck: Bool, testAddress: String?) -> Int32 {
  let settings: IntakeSettings
  do {
    settings = try IntakeSettings(Configuration.load(path: configurationPath))
  } catch {
    terminal.message("gehoord: \(error)")
    return ExitCode.configuration
  }
  SignalSet.ignoreUntilTaken()
  if isCheck { return SelfCheck(settings: settings).run(testAddress: testAddress, to: terminal) }
  do {
    let directory = settings.configuration.stateDirectory
    try settings.configuration.prepareStateDirectory()
    let code = try StoreLock.whileHeld(directory: directory) { held in
      let wasLeftInOrder = held.wasLeftInOrder
      let code =
        isOnce
        ? try SingleRun(settings: settings).run(wasLeftInOrder: wasLeftInOrder, to: terminal)
        : try runDaemon(settings: settings, configurationPath: configurationPath, wasLeftInOrder: wasLeftInOrder)
      if isOnce || code == ExitCode.done { held.leaveInOrder() }
      return code
    }
    if let code { return code }
    terminal.message("gehoord: another gehoord works on \(directory); only one may")
    return ExitCode.tryLater
  } catch let error as StateDirectoryError {
    terminal.message("gehoord: \(error)")
    return ExitCode.configuration
  } catch {
    terminal.message("gehoord: \(error)")
    return ExitCode.failed
  }
}

func runDaemon(settings: IntakeSettings, configurationPath: String, wasLeftInOrder: Bool) throws -> Int32 {
  let log = EventLog()
  let daemon = Daemon(settings: settings, configurationPath: configurationPath, log: log, serve: runSite)
  guard let failure = try daemon.run(wasLeftInOrder: wasLeftInOrder) else { return ExitCode.done }
  log(.error, "gave-up", ["because": failure])
  return ExitCode.failed
}

// Everything the program writes is its own: mails are nobody else's business. The article sets its own modes.
umask(0o077)
exit(run())
