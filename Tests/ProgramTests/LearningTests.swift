// `gehoor explain`, `replay` and `--once` after a coordinator decided: what was learnt is read with, and shown.

import Foundation
import TestSupport
import Testing

@Suite("Learning on the command line") struct LearningTests {
  private static func mail(_ number: Int, _ text: String) -> String {
    """
    Return-Path: <anja\(number)@example.net>\r
    Authentication-Results: mx.example.org; dmarc=pass header.from=example.net\r
    Received: from out.example.net by mx.example.org; Mon, 21 Sep 2026 13:00:00 +0000\r
    From: Anja <anja\(number)@example.net>\r
    To: info@buurt.example\r
    Subject: De prieelschuur\r
    Message-ID: <\(number)@example.net>\r
    \r
    \(text)\r

    """
  }

  /// Six mails that say the same, each read by a coordinator as help for call 4.
  private func taught() throws -> Household {
    let home = try Household()
    let texts = [
      "Ik help graag mee met de prieelschuur.", "Voor de prieelschuur wil ik graag helpen.",
      "Graag help ik bij de prieelschuur.", "Ik bied mijn hulp aan voor de prieelschuur.",
      "Ik wil meehelpen met de prieelschuur.", "Ik kom graag helpen in de prieelschuur.",
    ]
    for (index, text) in texts.enumerated() { try home.deliver("\(index).h", Self.mail(index, text)) }
    _ = try home.run("gehoord", ["--config", home.configuration.path, "--once"])
    for number in 1...texts.count {
      let shown = try home.gehoor("show", "\(number)", "--json")
      let hasItem = !shown.results.contains(#""items":[]"#)
      let done =
        hasItem
        ? try home.gehoor("change", "\(number)", "1", "--kind", "volunteer", "--call", "4")
        : try home.gehoor("add", "\(number)", "--kind", "volunteer", "--call", "4")
      guard done.status == 0 else { throw StepFailed(done.messages) }
    }
    return home
  }

  @Test("What was learnt is read with, explained on 80 columns, and left out when asked")
  func explains() throws {
    let home = try taught()
    try home.deliver("next.eml", Self.mail(20, "Ik wil best eens helpen bij de prieelschuur."))
    let file = home.file("box/new/next.eml").path
    let page = try home.gehoor("explain", file)
    #expect(page.status == 0, "\(page.messages)")
    #expect(page.results.contains("hulp · 4 "), "\(page.results)")
    #expect(page.results.contains("'prieelschuur' hoort hierbij volgens eerdere besluiten"))
    #expect(["zeker (", "waarschijnlijk (", "gok ("].contains { page.results.contains($0) })
    #expect(page.results.contains("anders: "))
    #expect(page.results.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let without = try home.gehoor("explain", "--no-learning", file)
    #expect(!without.results.contains("hulp · 4 "), "\(without.results)")
  }

  @Test("Replay shows mails that came before, and changes nothing")
  func replays() throws {
    let home = try taught()
    let none = try home.gehoor("replay", "--since", "2999-01-01")
    #expect(none.results == "Geen mail zou nu anders gelezen worden.\n")
    let found = try home.gehoor("replay", "--json")
    let listing = try #require(
      try JSONSerialization.jsonObject(with: Data(found.results.utf8)) as? [String: Any])
    #expect(listing["version"] as? Int == 1)
    #expect(listing["mails"] is [Any])
    let wrong = try home.gehoor("replay", "--since", "gisteren")
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("is not a day"))
  }

  @Test("A coordinator who reads English is told in English")
  func english() throws {
    let home = try Household()
    let login = ProcessInfo.processInfo.environment["SUDO_USER"] ?? ProcessInfo.processInfo.environment["USER"]
    try home.write(
      addition: """
        coordinators: [{ name: "Roos", address: "roos@example.org", login: "\(login ?? NSUserName())", language: "en",
          plans: { "kracht-van-mokum": "editor" } }],
        """)
    try home.deliver("1.eml", Self.mail(1, "Ik steun call 3."))
    let page = try home.gehoor("explain", home.file("box/new/1.eml").path)
    #expect(page.results.contains("support · 3 "), "\(page.results) \(page.messages)")
    #expect(page.results.contains("names 'call 3'"))
    #expect(page.results.contains("is a declaration of support"))
  }
}
