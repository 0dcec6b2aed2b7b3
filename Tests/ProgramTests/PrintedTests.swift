// Completion and manual pages: what both programs print of themselves, checked against what they know.

import Foundation
import TestSupport
import Testing

@Suite("Completion and manual") struct PrintedTests {
  @Test("Every command and option is completed in each shell", arguments: ["bash", "zsh", "fish"])
  func completion(_ shell: String) throws {
    let home = try Household(imports: false)
    let script = try home.run("gehoor", ["--print-completion", shell])
    #expect(script.status == 0)
    for command in CommandTests.commands {
      #expect(script.results.contains(command))
      let help = try home.run("gehoor", [command, "--help"]).results
      for option in help.split(separator: "\n").filter({ $0.hasPrefix("  --") }) {
        let name = option.split(separator: " ")[0]
        #expect(script.results.contains(shell == "fish" ? "-l \(name.dropFirst(2)) " : name), "\(command) \(name)")
      }
    }
    #expect(try home.run("gehoord", ["--print-completion", shell]).results.contains("describe-config"))
    #expect(try home.run("gehoor", ["--print-completion", "tcsh"]).status == 2)
    guard shell == "bash" else { return }
    try script.results.write(to: home.file("completion"), atomically: true, encoding: .utf8)
    let program = "gehoor() { '\(try RunningProgram.path("gehoor"))' --config '\(home.configuration.path)' \"$@\"; }; "
    let asked = [
      "outbox re", "--plan queue acc", "plan re", "breaker ", "person ex", "write-to ", "--plan kra",
      "reject 1 --because o", "accounts --by ", "add 1 --kind qu",
    ]
    let words =
      program + "source \(home.file("completion").path); "
      + asked.map { line in
        let count = line.split(separator: " ", omittingEmptySubsequences: false).count
        let empty = line.hasSuffix(" ") ? " ''" : ""
        return "COMP_WORDS=(gehoor \(line)\(empty)); COMP_CWORD=\(count); _gehoor; echo ${COMPREPLY[@]}; "
      }.joined()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", words]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let said = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let lines = said.split(separator: "\n").map {
      $0.split(separator: " ").prefix { !$0.hasPrefix("--") }.map(String.init)
    }
    #expect(
      lines == [
        ["retry", "release"], ["accept", "accounts"], ["restore", "reword"], ["close"], ["export"],
        ["helpers", "supporters"], ["kracht-van-mokum"], ["off-topic"], ["day"], ["question"],
      ])
  }

  @Test("The manual tells of every command, option and key")
  func manual() throws {
    let home = try Household(imports: false)
    let page = try home.run("gehoor", ["--print-manual"]).results
    #expect(page.hasPrefix(".TH GEHOOR 1\n.SH NAME\n"))
    for command in CommandTests.commands {
      #expect(page.contains(".SS \(command.replacingOccurrences(of: "-", with: "\\-")) "), "\(command)")
    }
    let daemon = try home.run("gehoord", ["--print-manual", "gehoord"]).results
    #expect(daemon.contains("\\fB\\-\\-describe\\-config\\fR"))
    let keys = try home.run("gehoord", ["--print-manual", "gehoord.conf"]).results
    let sample = try String(
      contentsOf: projectRoot.appendingPathComponent("systemd/gehoord.conf.sample"), encoding: .utf8)
    // To the byte: the package installs the sample, and the administrator compares.
    #expect(try home.run("gehoord", ["--describe-config"]).results == sample)
    for line in sample.split(separator: "\n") {
      #expect(
        keys.contains(
          line.replacingOccurrences(of: "\\", with: "\\e").replacingOccurrences(of: "-", with: "\\-")), "\(line)")
    }
    #expect(try home.run("gehoord", ["--print-manual", "passwd"]).status == 2)
  }
}
