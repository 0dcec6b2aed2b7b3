// The files for systemd: well formed, and as closed as promised.

import Foundation
import TestSupport
import Testing

private let systemdAnalyze = "/usr/bin/systemd-analyze"
private let systemdAnalyzeIsThere = FileManager.default.isExecutableFile(atPath: systemdAnalyze)

@Suite("systemd", .enabled(if: systemdAnalyzeIsThere, "not installed: systemd"))
struct SystemdTests {
  /// A copy whose program is the one of this build, since the installed place is empty here.
  private func copies(in home: Household) throws -> String {
    let folder = projectRoot.appendingPathComponent("systemd")
    let unit = try String(contentsOf: folder.appendingPathComponent("gehoord.service"), encoding: .utf8)
    let line = "ExecStart=/usr/bin/gehoord "
    #expect(unit.contains("\n\(line)"))
    try unit.replacingOccurrences(of: line, with: "ExecStart=\"\(RunningProgram.path("gehoord"))\" ")
      .write(to: home.file("gehoord.service"), atomically: true, encoding: .utf8)
    try FileManager.default.copyItem(
      at: folder.appendingPathComponent("gehoord-published.path"), to: home.file("gehoord-published.path"))
    try "[Service]\nExecStart=/bin/true\n"
      .write(to: home.file("gehoord-published.service"), atomically: true, encoding: .utf8)
    return home.file("gehoord.service").path
  }

  @Test func unitsAreWellFormed() throws {
    let home = try Household(imports: false)
    let unit = try copies(in: home)
    let said = try RunningProgram.output(
      of: systemdAnalyze, ["verify", "--man=no", unit, home.file("gehoord-published.path").path],
      log: home.file("verify"))
    #expect(said.isEmpty, "\(said)")
  }

  @Test("The exposure is at most 1.1")
  func exposure() throws {
    let home = try Household(imports: false)
    let unit = try copies(in: home)
    let said = try RunningProgram.output(
      of: systemdAnalyze, ["security", "--offline=true", "--no-pager", "--threshold=11", unit],
      log: home.file("security"))
    #expect(said.contains("Overall exposure level"))
  }

  @Test("Every file says at its top what it is")
  func comments() throws {
    for name in ["gehoord.service", "gehoord.sysusers", "gehoord.tmpfiles", "gehoord-published.path"] {
      let text = try String(contentsOf: projectRoot.appendingPathComponent("systemd/\(name)"), encoding: .utf8)
      #expect(text.hasPrefix("# "), "\(name)")
    }
  }
}
