// Each limit of parsing as it is shipped: what fits to the last byte, and one more.

import IntakeModel
import MailParsing
import Testing

/// One limit: a mail that reaches it with `amount`.
private struct Limit: CustomTestStringConvertible, Sendable {
  var limit: ExceededLimit
  var what: String
  var amount: Int
  var mail: @Sendable (_ amount: Int) -> String

  init(_ limit: ExceededLimit, _ what: String, _ amount: Int, _ mail: @escaping @Sendable (Int) -> String) {
    (self.limit, self.what, self.amount, self.mail) = (limit, what, amount, mail)
  }

  var testDescription: String { "\(amount) \(what)" }
}

private func run(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// Fields of exactly so many bytes together.
private func fields(_ count: Int) -> String {
  let field = "X-A: \(run("b", 994))\n"
  let whole = max(0, count / 1_000 - 1)
  return run(field, whole) + "X-A: \(run("b", count - 1_000 * whole - 6))\n"
}

private let mixed = "Content-Type: multipart/mixed; boundary=x\n\n"

private let limits: [Limit] = [
  Limit(.messageSize, "bytes of a mail", 25 << 20) { "Content-Type: image/png\n\n" + run("b", $0 - 25) },
  Limit(.headerSize, "bytes of the header", 100 << 10) { fields($0) + "\ntekst" },
  Limit(.headerSize, "bytes of the header of a part", 32 << 10) { mixed + "--x\n" + fields($0) + "\ntekst\n--x--\n" },
  Limit(.fieldSize, "bytes of a field", 8 << 10) { "Subject: \(run("a", $0))\n\ntekst" },
  Limit(.fieldCount, "fields", 1_000) { run("X-A: b\n", $0) + "\ntekst" },
  Limit(.fieldCount, "fields, the last one folded", 1_000) { run("X-A: b\n", $0) + " c\n\ntekst" },
  Limit(.hopCount, "hops", 100) { "\(run("Received: by a.example\n", $0))\ntekst" },
  Limit(.addressCount, "addresses of a field", 200) { "To: a@b.nl\(run(", a@b.nl", $0 - 1))\n\ntekst" },
  Limit(.addressCount, "addresses of two fields", 200) { "To: a@b.nl\nTo: c@d.nl\(run(", a@b.nl", $0 - 2))\n\ntekst" },
  Limit(.depth, "parts inside each other", 20) { depth in
    (0..<depth).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined() + "\ntekst\n"
  },
  Limit(.depth, "messages inside each other", 20) { run("Content-Type: message/rfc822\n\n", $0) + "\ntekst\n" },
  Limit(.partCount, "parts with the mail itself", 500) { mixed + run("--x\n\na\n", $0 - 1) + "--x--\n" },
  Limit(.boundaryLength, "bytes of a boundary", 2_048) {
    "Content-Type: multipart/mixed; boundary=\(run("b", $0))\n\n--\(run("b", $0))\n\ntekst\n"
  },
  Limit(.encodedWordCount, "encoded words of a field", 200) { "Subject: \(run("=?utf-8?Q?a?= ", $0))\n\ntekst" },
  Limit(.encodedWordCount, "encoded words of an address field", 200) {
    "From: \(run("=?utf-8?Q?a?= ", $0)) <a@b.nl>\n\ntekst"
  },
  Limit(.parameterCount, "parameters of a field", 64) { "Content-Type: text/plain\(run("; a=b", $0))\n\ntekst" },
  Limit(.parameterCount, "pieces of one parameter", 64) { count in
    "Content-Disposition: inline\((0..<count).map { "; filename*\($0)=a" }.joined())\n\ntekst"
  },
  Limit(.textSize, "bytes of text", 256 << 10) { "Subject: a\n\n" + run("b", $0) },
  Limit(.textSize, "bytes of text in two parts", 256 << 10) {
    mixed + "--x\n\n\(run("a", 1_000))\n--x\n\n\(run("b", $0 - 1_002))\n--x--\n"
  },
  Limit(.textSize, "bytes that text parts decode to", 4 << 20) {
    "Content-Type: text/html\n\n" + run("<b>", ($0 - 1) / 3) + run("b", $0 - ($0 - 1) / 3 * 3)
  },
]

@Suite("Limits of parsing")
struct LimitTests {
  @Test("at the limit nothing is said, one past it the limit is", arguments: limits)
  fileprivate func limitHolds(_ limit: Limit) {
    #expect(parse(limit.mail(limit.amount)).exceededLimits == [])
    let over = parse(limit.mail(limit.amount + 1))
    #expect(over.exceededLimits == [limit.limit])
    #expect(over.defects.contains(.limitExceeded))
  }

  @Test("what is over a limit loses nothing before it")
  func restIsKept() {
    #expect(parse(fields(100 << 10) + "X-B: c\n\ntekst").text == "tekst")
    #expect(
      parse(run("X-A: b\n", 1_001) + " gevouwen\n\ntekst").fields.map(\.value) == Array(repeating: "b", count: 1_000))
    let long = parse("Subject: \(run("a", (8 << 10) + 1))\n\ntekst")
    #expect(long.subject.utf8.count == 8 << 10)
    #expect(long.text == "tekst")
    let large = parse("Subject: a\n\n" + run("b\n", 13 << 20))
    #expect(large.subject == "a")
    #expect(large.text.hasPrefix("b\nb\n"))
  }

  @Test("HTML becomes at most 1 MiB of text")
  func htmlText() {
    let mail = parse("Content-Type: text/html\n\n" + run("een woord<br>", 110_000))
    #expect(mail.exceededLimits == [.textSize])
    var limits = ParsingLimits()
    limits.textByteCount = 2 << 20
    func read(_ count: Int) -> Mail { parse("Content-Type: text/html\n\n" + run("woord<br>", count), limits: limits) }
    #expect(read((1 << 20) / 6 - 1).exceededLimits == [])
    #expect(read((1 << 20) / 6 + 2).exceededLimits == [.textSize])
  }
}
