// Every hostile mail, each in a process of its own that the system ends when it takes too much.

import Foundation
import HostileMails
import IntakeModel
import TestSupport
import Testing

@Suite("Hostile mails within the limits of a process")
struct HostileMailTests {
  /// Without optimisation the same work takes thirty times as long; `Tests/benchmark/run hostile` measures it with.
  private static let seconds = 60

  @Test("64 MiB beyond the mail, and time that grows with its size", arguments: HostileMail.all.map(\.name))
  func staysWithinLimits(_ name: String) throws {
    let directory = try makeTemporaryDirectory()
    defer { try? FileManager.default.removeItem(at: directory) }
    let program = try RunningProgram.path("benchmark")
    let output = try RunningProgram.output(
      of: program, ["hostile", name, "\(Self.seconds)"], within: 600, log: directory.appendingPathComponent("log"))
    let mail = try #require(HostileMail.all.first { $0.name == name })
    let limits = mail.limits.map(\.rawValue).sorted().joined(separator: ",")
    #expect(output.hasSuffix(" limits=\(limits)\n"), "\(output)")
  }

  @Test func namesAreDifferent() {
    #expect(Set(HostileMail.all.map(\.name)).count == HostileMail.all.count)
    #expect(HostileMail.all.count > 100)
  }
}
