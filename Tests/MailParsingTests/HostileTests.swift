// Mails made to cost time, memory or the process: each ends within bounds and says which limit it met.

import IntakeModel
import MailParsing
import Testing

private func repeated(_ piece: String, _ count: Int) -> [UInt8] {
  let bytes = Array(piece.utf8)
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count * count)
  for _ in 0..<count { output.append(contentsOf: bytes) }
  return output
}

private func html(_ body: [UInt8]) -> [UInt8] {
  Array("From: a@example.org\nContent-Type: text/html; charset=utf-8\n\n".utf8) + body
}

@Suite("Hostile mails")
struct HostileTests {
  @Test("address groups nested 100,000 deep", arguments: ["From", "To", "Reply-To"])
  func nestedGroups(_ field: String) {
    let mail = parse(Array("\(field): ".utf8) + repeated("a:", 100_000) + Array("\nSubject: x\n\ntekst\n".utf8))
    #expect(mail.exceededLimits.contains(.fieldSize) || mail.exceededLimits.contains(.headerSize))
    #expect(mail.text == "tekst")
    let short = parse(Array("\(field): ".utf8) + repeated("a:", 3_000) + Array("\n\ntekst\n".utf8))
    #expect(short.defects.contains(.malformedAddress))
  }

  @Test func nestedComments() {
    let mail = parse(Array("From: ".utf8) + repeated("(", 8_000) + Array("\n\ntekst\n".utf8))
    #expect(mail.text == "tekst")
  }

  @Test func aMillionEmptyParts() {
    let head = "From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\neerste\n"
    let mail = parse(Array(head.utf8) + repeated("--x\n\n\n", 1_000_000))
    #expect(mail.exceededLimits == [.partCount])
    #expect(mail.parts.count == 500)
    #expect(mail.text == "eerste")
  }

  @Test func nestedMultiparts() {
    var bytes = Array("From: a@example.org\n".utf8)
    for level in 0..<1_024 { bytes += Array("Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n".utf8) }
    let mail = parse(bytes + Array("\ntekst\n".utf8))
    #expect(mail.exceededLimits == [.depth])
    #expect(mail.parts.count == 21)
  }

  @Test func nestedMessages() {
    let mail = parse(repeated("Content-Type: message/rfc822\n\n", 512) + Array("\ntekst\n".utf8))
    #expect(mail.exceededLimits == [.depth])
    #expect(mail.parts.count == 21)
  }

  @Test func manyFields() {
    let mail = parse(repeated("X-A: b\n", 500_000) + Array("Subject: laat\n\ntekst\n".utf8))
    #expect(mail.exceededLimits.contains(.fieldCount))
    #expect(mail.fields.count == 1_000)
    #expect(mail.text == "tekst")
  }

  @Test("a subject of 10 MB, of encoded words and plain")
  func longSubject() {
    let words = parse(Array("Subject: ".utf8) + repeated("=?utf-8?Q?=C3=A9?= ", 400_000) + Array("\n\ntekst\n".utf8))
    #expect(words.exceededLimits.contains(.fieldSize))
    #expect(words.exceededLimits.contains(.encodedWordCount))
    #expect(words.subject.hasPrefix("ééé"))
    let plain = parse(Array("Subject: ".utf8) + repeated("a", 10_000_000) + Array("\n\ntekst\n".utf8))
    #expect(plain.subject.utf8.count == 8 << 10)
    #expect(plain.text == "tekst")
  }

  @Test("HTML 200,000 deep", arguments: ["<div>", "<blockquote>", "<table><tr><td>", "<ul><li>", "<b>", "<p>"])
  func deepHTML(_ tag: String) {
    let mail = parse(html(repeated(tag, 200_000) + Array("tekst</blockquote></div>einde".utf8)))
    #expect(mail.text.contains("tekst"))
    #expect(mail.text.contains("einde"))
  }

  @Test("end tags that match nothing near", arguments: ["</div>", "</blockquote>", "</td>", "</li>"])
  func unmatchedEndTags(_ tag: String) {
    let open = "<div>" + "<blockquote><td>"
    let mail = parse(html(repeated(open, 20_000) + repeated("<li>", 50_000) + repeated(tag, 100_000) + Array("x".utf8)))
    #expect(mail.text.hasSuffix("x"))
  }

  @Test("a tag of 0.9 MB and attributes without end")
  func longTag() {
    let mail = parse(html(Array("voor<a ".utf8) + repeated("a=b ", 225_000) + Array(">na</a>".utf8)))
    #expect(mail.text == "voorna")
    let unclosed = parse(html(Array("voor".utf8) + repeated("<a ", 200_000)))
    #expect(unclosed.text == "voor")
    let comments = parse(html(Array("voor".utf8) + repeated("<!-", 200_000)))
    #expect(comments.text == "voor")
    let ampersands = parse(html(Array("voor".utf8) + repeated("&a", 200_000)))
    #expect(ampersands.text.hasPrefix("voor&a"))
  }

  @Test func longText() {
    let mail = parse(html(repeated("woord ", 1_900_000)))
    #expect(mail.exceededLimits == [.textSize])
    #expect(mail.text.hasSuffix("[…]"))
    #expect(mail.text.utf8.count < 300_000)
  }

  @Test func manyParameters() {
    var field = "Content-Type: text/plain"
    for number in 0..<400 { field += "; name*\(number)=a" }
    let mail = parse("\(field)\n\ntekst\n")
    #expect(mail.exceededLimits == [.parameterCount])
  }

  @Test func manyAddresses() {
    let mail = parse(Array("To: ".utf8) + repeated("a@example.org,", 500) + Array("\n\ntekst\n".utf8))
    #expect(mail.exceededLimits == [.addressCount])
    #expect(mail.to.mailboxes.count == 200)
  }

  @Test func longBoundary() {
    let boundary = String(repeating: "b", count: 2_049)
    let mail = parse("Content-Type: multipart/mixed; boundary=\(boundary)\n\n--\(boundary)\n\ntekst\n")
    #expect(mail.exceededLimits == [.boundaryLength])
    let fits = String(boundary.dropFirst())
    let read = parse("Content-Type: multipart/mixed; boundary=\(fits)\n\n--\(fits)\n\ntekst\n--\(fits)--\n")
    #expect(read.exceededLimits == [])
    #expect(read.text == "tekst")
  }

  @Test func largeMessage() {
    var limits = ParsingLimits()
    limits.messageByteCount = 1_000
    let mail = parse(Array("Subject: groot\n\n".utf8) + repeated("regel\n", 1_000), limits: limits)
    #expect(mail.exceededLimits == [.messageSize])
    #expect(mail.subject == "groot")
    #expect(mail.text.hasPrefix("regel\nregel"))
  }

  @Test("lines that almost are delimiters")
  func almostDelimiters() {
    let head = "Content-Type: multipart/mixed; boundary=x\n\n--x\n\n"
    let mail = parse(Array(head.utf8) + repeated("--xx\n", 1_000_000) + Array("--x--\n".utf8))
    #expect(mail.parts.count == 2)
  }

  @Test("boundaries of one length, and lines that are none of them")
  func manyOpenBoundaries() {
    var bytes: [UInt8] = []
    for level in 10..<28 {
      bytes += Array("Content-Type: multipart/mixed; boundary=\(level)\n\n--\(level)\n".utf8)
    }
    let mail = parse(bytes + Array("\neerste\n".utf8) + repeated("--aa\n", 200_000) + Array("--10--\n".utf8))
    #expect(mail.text.hasPrefix("eerste\n--aa"))
    #expect(mail.parts.count == 19)
  }

  @Test("a charset that almost no byte obeys is overruled", arguments: ["shift_jis", "euc-jp", "windows-1253"])
  func badBytes(_ charset: String) {
    let bytes = Array("Content-Type: text/plain; charset=\(charset)\n\n".utf8) + [UInt8](repeating: 0xFF, count: 1_000)
    let mail = parse(bytes)
    #expect(mail.defects == [.wrongCharset])
    #expect(mail.text == String(repeating: "ÿ", count: 1_000))
  }

  @Test("no more text is decoded than the limit, over all parts together")
  func decodedLimit() {
    var limits = ParsingLimits()
    limits.decodedByteCount = 2_000
    func mail(_ count: Int) -> Mail {
      let part = "--x\nContent-Type: text/html\n\n" + String(repeating: "<b>", count: 100) + "a\n"
      return parse(
        "Content-Type: multipart/mixed; boundary=x\n\n" + String(repeating: part, count: count) + "--x--\n",
        limits: limits)
    }
    #expect(mail(6).exceededLimits.isEmpty)
    #expect(mail(6).text == "a\n\na\n\na\n\na\n\na\n\na")
    #expect(mail(7).exceededLimits == [.textSize])
  }

  @Test("elements of HTML deeper than the limit still begin lines")
  func depthLimit() {
    var limits = ParsingLimits()
    limits.htmlDepth = 3
    let head = "Content-Type: text/html\n\n"
    let quoted = parse(head + String(repeating: "<blockquote>", count: 3) + "a", limits: limits)
    #expect(quoted.text == "> > > a")
    let deeper = parse(head + String(repeating: "<blockquote>", count: 4) + "a<blockquote>b", limits: limits)
    #expect(deeper.text == "> > > a\n> > > b")
  }

  @Test("pasted files are listed up to the limit on parts")
  func manyPastedFiles() {
    let file = "begin 644 a.txt\n#0V%T\n`\nend\n"
    let mail = parse("Subject: x\n\n" + String(repeating: file, count: 501))
    #expect(mail.attachments.count == 500)
    #expect(mail.text.hasPrefix("begin 644"))
  }
}
