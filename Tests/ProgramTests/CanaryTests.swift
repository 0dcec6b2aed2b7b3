// Row Q: personal data goes in by every way there is, and no published byte, feed or line of a log has any of it.

import Foundation
import TestSupport
import Testing

@Suite struct CanaryTests {
  private static let perMail = 5

  /// A mail that carries its canaries in the sender, the subject, the text, the signature, a quotation and a file.
  private static func mail(_ number: Int, _ canaries: [Canary]) -> String {
    let name = canaries.first { $0.kind == .name }?.text ?? "Bewoner"
    let sender = canaries.first { $0.kind == .mailAddress }?.text ?? "bewoner@straat\(number).example"
    let domain = sender.split(separator: "@").last ?? ""
    let wish = [
      "Ik steun actie 5.1 van harte.", "Wat mij betreft moet de borrel op zondag.", "Ik wil helpen bij 5.1.",
    ][
      number % 3]
    let told = canaries.map(\.told)
    return """
      Return-Path: <\(sender)>
      Authentication-Results: mx.example.org; dmarc=pass header.from=\(domain)
      Received: from out.example.net by mx.example.org; \(DeliveredMail.now)
      From: "\(name)" <\(sender)>
      To: info@buurt.example
      Subject: Over het plan, \(canaries[0].text)
      Message-ID: <canary\(number)@\(domain)>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      \(wish) \(told.prefix(3).joined(separator: " "))

      Met vriendelijke groet,
      \(name)
      \(told.dropFirst(3).joined(separator: "\n"))

      > \(canaries[1].told)
      --b
      Content-Type: text/plain; name="\(canaries[2].text).txt"
      Content-Disposition: attachment; filename="\(canaries[2].text).txt"

      \(canaries[3].told)
      --b--

      """
  }

  @Test("200 canaries through mails, names, files and notes: none is published, fed or logged")
  func nothingPersonalGetsOut() throws {
    #expect(Set(Canary.all.map(\.text)).count == 200)
    let home = try Household()
    let folder = try home.publish()
    let count = Canary.all.count / Self.perMail
    for number in 0..<count {
      let canaries = Array(Canary.all[number * Self.perMail..<(number + 1) * Self.perMail])
      try home.deliver("canary\(number)", Self.mail(number, canaries))
    }
    let once = try home.run("gehoord", ["--config", home.configuration.path, "--once"])
    #expect(once.status == 0, "\(once.messages)")
    var said = [once.messages, once.results]
    // Coordinators decide, and write what they please into their notes.
    for number in 1...count {
      let canary = Canary.all[(number * 3) % Canary.all.count]
      let words =
        number % 2 == 0
        ? ["reject", "KVM-\(number)", "--because", "gaat over \(canary.text)", "--silent"]
        : ["accept", "KVM-\(number)", "--silent"]
      said.append(try home.run("gehoor", ["--config", home.configuration.path] + words).messages)
    }
    let published = try home.gehoor("publish")
    #expect(published.results.contains("gepubliceerd"), "\(published.messages)")
    said += [published.messages, published.results]

    // They went in: this could fail.
    let store = try ["state/gehoord.db", "state/gehoord.db-wal"].reduce(into: Data()) { bytes, name in
      if FileManager.default.fileExists(atPath: home.file(name).path) { bytes += try Data(contentsOf: home.file(name)) }
    }
    #expect(CanarySearch(store).found(Canary.all).count > 190)
    for line in said { #expect(CanarySearch(Data(line.utf8)).found(Canary.all) == []) }
    var files = 0
    for case let name as String in try #require(FileManager.default.enumerator(atPath: folder.path)) {
      let path = folder.appendingPathComponent(name)
      guard try path.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      files += 1
      #expect(CanarySearch(try Data(contentsOf: path)).found(Canary.all) == [], "\(name)")
    }
    #expect(files >= 12, "two versions of six files")
  }

  @Test("200 canaries in reactions that are released: the preview marks each, and none is published")
  func releasedWordsAreMasked() throws {
    let home = try Household()
    let folder = try home.publish()
    try home.deliver("one", DeliveredMail.person(1))
    #expect(try home.run("gehoord", ["--config", home.configuration.path, "--once"]).status == 0)
    for number in 0..<4 {
      let canaries = Array(Canary.all[number * 50..<(number + 1) * 50])
      let words = canaries.map(\.told).joined(separator: " ")
      #expect(try home.gehoor("add", "1", "--kind", "reaction", "--call", "5").status == 0)
      let item = String(number + 2)
      let preview = try home.gehoor("release", "1", item, "--text", words)
      #expect(preview.status == 1 && CanarySearch(Data(preview.results.utf8)).found(canaries).count == 50)
      for canary in canaries { #expect(preview.results.contains("[-\(canary.text)"), "\(canary.text)") }
      #expect(try home.gehoor("release", "1", item, "--text", words, "--yes").status == 0)
    }
    #expect(try home.gehoor("publish").results.contains("gepubliceerd"))
    let data = try String(contentsOf: folder.appendingPathComponent("current/plan.json"), encoding: .utf8)
    #expect(data.ranges(of: "[telefoonnummer]").count > 25)
    for name in ["index.html", "index.en.html", "fragment.html", "plan.md", "plan.json", "changes.atom"] {
      let bytes = try Data(contentsOf: folder.appendingPathComponent("current/\(name)"))
      #expect(CanarySearch(bytes).found(Canary.all) == [], "\(name)")
    }
  }

  @Test func theSearchFindsWhatIsDressedUp() {
    let canaries = Canary.all.filter { $0.text.hasPrefix("06-") || $0.kind == .name }
    let canary = canaries[0].text
    let forms = [
      canary.uppercased(),
      canary.replacingOccurrences(of: " ", with: "&nbsp;").replacingOccurrences(of: "&nbsp;", with: "_"),
      canary.replacingOccurrences(of: " ", with: "%20"), canary.map(String.init).joined(separator: "."),
    ]
    for form in forms { #expect(CanarySearch(Data("a \(form) b".utf8)).found(canaries) == [canary], "\(form)") }
    #expect(CanarySearch(Data("nothing of it".utf8)).found(Canary.all) == [])
  }
}
