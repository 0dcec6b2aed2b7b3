// Mails that are read piece by piece: they say what they say in one piece, and cost no memory for their size.

import Foundation
import IntakeModel
import MailParsing
import TestSupport
import Testing

private func inPieces(
  _ bytes: [UInt8], of pieceSize: Int, lookahead: Int, limits: ParsingLimits = ParsingLimits()
) -> (mail: Mail, mostHeld: Int) {
  var large = LargeMail(limits: limits, lookahead: lookahead)
  var mostHeld = 0
  for start in stride(from: 0, to: bytes.count, by: pieceSize) {
    large.append(bytes[start..<min(start + pieceSize, bytes.count)].span)
    mostHeld = max(mostHeld, large.heldByteCount)
  }
  var parser = MailParser(limits: limits)
  return (parser.parse(&large), mostHeld)
}

/// A mail made of parts of all kinds, some of them large, some of them broken.
private struct MailMaker {
  private var random: ByteMutator
  private var boundaries = 0

  init(seed: UInt64) { random = ByteMutator(seed: seed, fragments: []) }

  mutating func mail() -> String {
    "From: a@example.org\nSubject: x\n" + (random.below(8) == 0 ? leaf() : multipart(depth: 0))
  }

  mutating func lineEnd() -> String { ["\n", "\r\n", "\r", "\r\r\n"][random.below(4)] }

  mutating func pieceSize() -> Int { 1 + random.below(6_000) }

  private mutating func multipart(depth: Int) -> String {
    boundaries += 1
    // One of them is the beginning of others.
    let boundary = random.below(2) == 0 ? "b" : "b\(boundaries)"
    let type = ["mixed", "alternative", "related", "digest", "signed"][random.below(5)]
    var text = "Content-Type: multipart/\(type); boundary=\(boundary)\n\n" + lines(random.below(40))
    if random.below(12) == 0 { return text }
    for _ in 0...random.below(4) {
      text += "\n--\(boundary)\n"
      switch random.below(depth > 3 ? 6 : 9) {
      case 6: text += multipart(depth: depth + 1)
      case 7: text += "Content-Type: message/rfc822\n\nSubject: y\n" + multipart(depth: depth + 2)
      case 8: text += "Content-Type: message/rfc822\n\nSubject: y\n" + leaf()
      default: text += leaf()
      }
    }
    return random.below(5) == 0 ? text : text + "\n--\(boundary)--\n" + lines(random.below(40))
  }

  private mutating func leaf() -> String {
    let size = random.below(4) == 0 ? 30_000 : 300
    switch random.below(8) {
    case 0: return "\n" + lines(random.below(60))
    case 1: return "Content-Type: text/plain; charset=utf-8\n\n" + lines(random.below(400))
    case 2: return "Content-Type: text/html\n\n<p>" + lines(random.below(60))
    case 3: return file("image/png", "base64") + base64(size, line: 76)
    case 4: return file("application/pdf", "base64") + base64(size, line: 1_000_000)
    case 5: return file("application/pdf", "base64") + base64(size, line: [60, 64, 76, 998][random.below(4)])
    case 6: return file("application/x-sql", "quoted-printable") + lines(size / 30)
    default: return file("application/octet-stream", "8bit") + lines(size / 30)
    }
  }

  private mutating func file(_ type: String, _ encoding: String) -> String {
    let attachment = random.below(2) == 0 ? "Content-Disposition: attachment; filename=a\n" : ""
    return "Content-Type: \(type)\nContent-Transfer-Encoding: \(encoding)\n\(attachment)\n"
  }

  private mutating func base64(_ size: Int, line: Int) -> String {
    var text = ""
    var left = 1 + random.below(size)
    while left > 0 {
      text += String(repeating: "Q", count: min(left, line)) + "\n"
      left -= line
    }
    return text + ["", "QQ==\n", "QQQ=\n"][random.below(3)]
  }

  /// Lines of which some look like delimiters, and some end in ways that quoted-printable minds.
  private mutating func lines(_ count: Int) -> String {
    let kinds = [
      "tekst van een mail", "-- een regel", "--b99", "-", "", "a=3Db =\n", "blanco  ", "-----", "=", "een - twee",
    ]
    return (0..<count).map { _ in kinds[random.below(kinds.count)] + "\n" }.joined()
  }
}

@Suite("Mails read in pieces")
struct LargeMailTests {
  @Test("1,000 mails of parts of all kinds, in pieces of any size")
  func madeMails() {
    var maker = MailMaker(seed: 20_221_122)
    var omitting = 0
    for number in 0..<1_000 {
      let lineEnd = maker.lineEnd()
      let bytes = maker.mail().utf8.flatMap { $0 == 0x0A ? Array(lineEnd.utf8) : [$0] }
      let pieces = inPieces(bytes, of: maker.pieceSize(), lookahead: 4_096)
      if pieces.mostHeld + 8_000 < bytes.count { omitting += 1 }
      guard pieces.mail == parse(bytes) else {
        Issue.record("mail \(number) is another in pieces: \(Data(bytes).base64EncodedString())")
        return
      }
    }
    #expect(omitting > 100)
  }

  @Test("every fixture, in pieces of one byte and of some", arguments: MailFixture.all)
  func fixtures(_ fixture: MailFixture) throws {
    let bytes = [UInt8](try Data(contentsOf: fixture.url))
    let whole = parse(bytes)
    #expect(inPieces(bytes, of: 1, lookahead: 1 << 20).mail == whole)
    #expect(inPieces(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, of: 7, lookahead: 1 << 20).mail == whole)
    // Far enough for every header of the corpus.
    #expect(inPieces(bytes, of: 999, lookahead: 16 << 10).mail == whole)
  }

  /// The inside of a mail, repeated until it is large enough.
  static let shapes: [(name: String, head: String, inside: String)] = [
    (
      "a photograph", "Content-Type: image/jpeg\nContent-Transfer-Encoding: base64",
      String(repeating: "Q", count: 76) + "\n"
    ),
    ("base64 in one line", "Content-Type: image/jpeg\nContent-Transfer-Encoding: base64", "QUJD"),
    ("a line of hyphens", "Content-Type: image/jpeg", "-"),
    ("a film in quoted-printable", "Content-Type: video/mp4\nContent-Transfer-Encoding: quoted-printable", "=00=01=\n"),
    ("a dump with lines like delimiters", "Content-Type: application/sql", "-- a comment\n--b1\nINSERT\n"),
    ("a log as text", "Content-Type: text/plain", "--- one line of it\n"),
    ("text in one line", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", "SGFsbG8g"),
    ("a preamble", "Content-Type: multipart/mixed; boundary=c", "nobody reads this\n"),
    ("an attached message", "Content-Type: message/rfc822\n\nSubject: y\nContent-Type: audio/mpeg", "abc\n"),
  ]

  @Test("what is held does not grow with the mail", arguments: shapes.indices, ["\n", "\r\n"])
  func memory(_ shape: Int, _ lineEnd: String) {
    var limits = ParsingLimits()
    limits.decodedByteCount = 16 << 10
    limits.textByteCount = 8 << 10
    let (_, head, inside) = Self.shapes[shape]
    func result(_ size: Int) -> (mail: Mail, mostHeld: Int) {
      let text =
        "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHallo\n\n--b\n\(head)\n\n"
        + String(repeating: inside, count: size / inside.utf8.count) + "\n--b\n\nEinde\n--b--\n"
      let bytes = text.utf8.flatMap { $0 == 0x0A ? Array(lineEnd.utf8) : [$0] }
      return inPieces(bytes, of: 4_096, lookahead: 8_192, limits: limits)
    }
    let (small, large) = (result(200_000), result(800_000))
    #expect(large.mostHeld <= small.mostHeld + 8_192)
    #expect(large.mostHeld < 3 * limits.decodedByteCount + 32_768 + 65_536)
    #expect(small.mail.text.hasPrefix("Hallo") && large.mail.text.hasPrefix("Hallo"))
    #expect(large.mail.parts == small.mail.parts)
    #expect(large.mail.exceededLimits == small.mail.exceededLimits)
  }

  @Test("the size of an attachment counts what was not kept")
  func sizes() {
    let head = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/jpeg\n"
    func size(_ encoding: String, _ body: String) -> Int? {
      let mail = "\(head)Content-Transfer-Encoding: \(encoding)\n\n\(body)\n--b--\n"
      let result = inPieces(Array(mail.utf8), of: 1_000, lookahead: 4_096)
      #expect(result.mostHeld < 80_000)
      return result.mail.attachments.first?.byteCount
    }
    func lines(_ line: String, _ count: Int) -> String { String(repeating: line, count: count) }
    #expect(size("base64", lines(lines("Q", 76) + "\n", 2_999) + "QQ==") == 2_999 * 57 + 1)
    #expect(size("base64", lines("QUJD", 50_000)) == 150_000)
    #expect(size("quoted-printable", lines("=00a=20 =\n", 20_000) + "z") == 80_001)
    #expect(size("8bit", lines("abc\n", 50_000) + "z") == 200_001)
    #expect(size("x-uuencode", "begin 644 a\n" + lines("#86)C\n", 30_000) + "`\nend") == 90_000)
  }

  @Test("text beyond what is kept is told of, and the mail after it is read")
  func longText() {
    var limits = ParsingLimits()
    limits.decodedByteCount = 16 << 10
    let head = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n"
    let text = head + String(repeating: "een regel\n", count: 30_000) + "--b\nContent-Type: a/b\n\nx\n--b--\n"
    let found = inPieces(Array(text.utf8), of: 1_000, lookahead: 4_096, limits: limits).mail
    #expect(found.exceededLimits == [.textSize])
    #expect(found.attachments.map(\.type) == ["a/b"])
    #expect(found.text == parse(text, limits: limits).text)
  }

  @Test("the limit of a whole mail, to the byte", arguments: [0, 1])
  func messageSize(_ more: Int) {
    var limits = ParsingLimits()
    limits.messageByteCount = 50_000
    let head = "Content-Type: image/png\n\n"
    let bytes = Array((head + String(repeating: "b", count: 50_000 - head.utf8.count + more)).utf8)
    let found = inPieces(bytes, of: 999, lookahead: 4_096, limits: limits).mail
    #expect(found == parse(bytes, limits: limits))
    #expect(found.exceededLimits == (more == 0 ? [] : [.messageSize]))
    #expect(found.attachments.first?.byteCount == 50_000 - head.utf8.count)
  }
}
