// The corpus read by Python's email package too: every difference is explained, and no explanation is stale.

import Foundation
import IntakeModel
import MailParsing
import TestSupport
import Testing

/// What `Tests/differential/python_email.py` prints of one mail; nil where that package cannot read a field.
private struct PythonMail: Decodable {
  var subject: String?
  var from: [String]?
  var to: [String]?
  var date: Int64?
  var messageID: String?
  var types: [String]
  var names: [String]?
  var texts: [String]?

  enum CodingKeys: String, CodingKey {
    case subject, from, to, date
    case messageID = "message_id"
    case types, names, texts
  }

  /// The fields in which our reading differs.
  func differences(from mail: Mail) -> Set<String> {
    let text = Self.squeezed(mail.text)
    let hasHTML = mail.parts.contains { $0.type == "text/html" && !$0.isInsideAttachedMessage }
    let joined = (texts ?? []).joined()
    let isSameText = hasHTML ? (texts ?? []).allSatisfy(text.contains) : joined.isEmpty || joined == text
    let leaves = zip(mail.parts, mail.parts.dropFirst().map(\.depth) + [0]).filter { $0.depth >= $1 }.map(\.0.type)
    let checks: [(String, Bool)] = [
      ("subject", subject == Self.withoutSpace(mail.subject)),
      ("from", from == mail.from.mailboxes.map(\.address)),
      ("to", to == mail.to.mailboxes.map(\.address)),
      ("date", date == mail.date?.seconds),
      ("message-id", messageID == mail.messageID?.text),
      ("types", types == leaves),
      ("names", names == mail.attachments.compactMap(\.name)),
      ("text", texts != nil && isSameText),
    ]
    return Set(checks.filter { !$0.1 }.map(\.0))
  }

  private static func withoutSpace(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private static func squeezed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && scalar != ">" {
      if scalar.properties.generalCategory == .control || scalar.value == 0xFEFF || scalar.value == 0xAD { continue }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}

@Suite("Against Python's email package")
struct DifferentialTests {
  private static let python = "/usr/bin/python3"
  private static let folder = projectRoot.appendingPathComponent("Tests/differential")

  @Test(
    "every difference is explained in Tests/differential/explained.txt",
    .enabled(if: FileManager.default.isExecutableFile(atPath: python), "Debian's python3 is not installed"))
  func differencesAreExplained() throws {
    let mails = try JSONDecoder().decode([String: PythonMail].self, from: Self.pythonReading())
    var found: Set<String> = []
    for fixture in MailFixture.all {
      let python = try #require(mails[fixture.testDescription])
      let mail = parse([UInt8](try Data(contentsOf: fixture.url)))
      for field in python.differences(from: mail) { found.insert("\(fixture.testDescription) \(field)") }
    }
    let explained = try Self.explained()
    #expect(found.subtracting(explained).sorted() == [], "differences that nobody explained")
    #expect(explained.subtracting(found).sorted() == [], "explained differences that are none any more")
  }

  private static func pythonReading() throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    let corpus = projectRoot.appendingPathComponent("Tests/Fixtures/mail")
    process.arguments = ["-I", folder.appendingPathComponent("python_email.py").path, corpus.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return data
  }

  /// `name field …` by line, under the `#` line that gives the reason.
  private static func explained() throws -> Set<String> {
    let text = try String(contentsOf: folder.appendingPathComponent("explained.txt"), encoding: .utf8)
    var pairs: Set<String> = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      for field in words.dropFirst() { pairs.insert("\(words[0]) \(field)") }
    }
    return pairs
  }
}
