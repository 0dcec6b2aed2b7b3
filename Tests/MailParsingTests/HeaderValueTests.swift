// Header fields that the corpus' snapshots do not show: trace fields, ids, other address fields, limits.

import IntakeModel
import MailParsing
import Testing

@Suite("Header values")
struct HeaderValueTests {
  @Test(
    "Return-Path, RFC 5321 §4.4",
    arguments: [
      ("<>", ReturnPath.null), ("< >", .null), ("<anna@example.org>", .address("anna@example.org")),
      ("anna@example.org", .address("anna@example.org")), ("<MAILER-DAEMON>", .malformed), ("", .malformed),
      ("<a@example.org>, <b@example.org>", .malformed), ("<@relay.example:a@example.org>", .address("a@example.org")),
    ])
  func returnPath(_ value: String, _ expected: ReturnPath) {
    #expect(parse("Return-Path: \(value)\nFrom: a@example.org\n\nx\n").returnPaths == [expected])
  }

  @Test("Received: host and date, comments passed over")
  func received() {
    let mail = parse(
      """
      X-First: y
      Received: from a (by b [192.0.2.1]) by MX.Example.ORG (Postfix; x) with ESMTP id 1
       for <a@example.org>; Tue, 26 Oct 2021 14:03:05 +0200 (CEST)
      Received: from c by [192.0.2.7]; nonsense

      x
      """)
    #expect(
      mail.received == [
        ReceivedTrace(
          fieldIndex: 1, byHost: "mx.example.org", date: MailDate(seconds: 1_635_249_785, zoneOffset: 7_200)),
        ReceivedTrace(fieldIndex: 2, byHost: "[192.0.2.7]", date: nil),
      ])
  }

  /// Two blanks keep a date from the way of the usual ones; it means the same.
  @Test(
    "A date is read alike in the usual form and by its words, RFC 5322 §3.3",
    arguments: [
      ("%@, 26 Oct 2021 14:03:05 +0200", true), ("%@, 6 Feb 2024 00:00:00 -0000", true),
      ("%@, 30 Feb 2024 1:00:00 +0000", false),
      ("%@, 31 Dec 1999 23:59:60 -0930 (half (past))", true), ("%@, 0 jan 2026 14:03:05 +0000", false),
      ("%@, 29 Feb 2023 14:03:05 +0000", false), ("%@, 01 MAY 2026 24:03:05 +0000", false),
      ("%@, 32 Jun 2026 14:03:05 +0000", false),
      ("%@, 12 Jul 2026 14:03:05 +2500", true), ("%@, 12 Aug 2026 14:03:05 +1399 (: x", true),
      ("%@, 12 Sep 0000 14:03:05 +0000", false),
    ])
  func usualDates(_ form: String, _ isDate: Bool) {
    for day in ["Mon", "mar", "May", "utc", "pm."] {
      let usual = form.replacing("%@", with: day)
      let date = parse("Date: \(usual)\n\nx\n").date
      #expect(date == parse("Date: \(usual.replacing(" ", with: "  "))\n\nx\n").date, "\(usual)")
      #expect((date != nil) == isDate, "\(usual)")
    }
  }

  @Test("ids, with and without brackets, folded and unclosed")
  func ids() {
    let mail = parse(
      """
      Message-ID:
       <kvm-1@example.org>
      In-Reply-To: Your message of "Mon, 1 Nov" <a@b> and <c@d
      References: <een@x><twee@x>, (commentaar) <drie
       @x>

      x
      """)
    #expect(mail.messageID == MessageID("kvm-1@example.org"))
    #expect(mail.inReplyTo == [MessageID("a@b"), MessageID("c@d")])
    #expect(mail.references == [MessageID("een@x"), MessageID("twee@x"), MessageID("drie@x")])
  }

  @Test("every address field has its own list")
  func addressFields() {
    let mail = parse(
      """
      From: f@example.org
      Sender: s@example.org
      Reply-To: Groep: r@example.org;
      To: t@example.org
      Cc: c@example.org
      Resent-To: rt@example.org
      resent-cc: rc@example.org

      x
      """)
    let lists = [mail.from, mail.sender, mail.replyTo, mail.to, mail.cc, mail.resentTo, mail.resentCc]
    #expect(
      lists.map { $0.mailboxes.map(\.address) } == ["f", "s", "r", "t", "c", "rt", "rc"].map { ["\($0)@example.org"] })
    #expect(lists.map(\.hasGroups) == [false, false, true, false, false, false, false])
  }

  @Test("fields keep order, names and unfolded values")
  func fields() {
    let mail = parse("X-Een: a\n\tb\nx-twee:c  \nX-Een : d\n\nx\n")
    #expect(mail.fields.map(\.name) == ["X-Een", "x-twee", "X-Een"])
    #expect(mail.fields.map(\.value) == ["a\tb", "c", "d"])
  }

  @Test("a value at the limit is whole, one past it is cut and said so")
  func fieldLimit() {
    let value = String(repeating: "a", count: 8 << 10)
    #expect(parse("Subject: \(value)\n\nx").exceededLimits.isEmpty)
    let over = parse("Subject: \(value)a\n\nx")
    #expect(over.exceededLimits == [.fieldSize])
    #expect(over.subject == value)
    #expect(over.defects == [.limitExceeded])
  }

  @Test("the 200th address is read, the 201st is too many")
  func addressLimit() {
    func mail(_ count: Int) -> Mail {
      parse("To: " + (1...count).map { "a\($0)@b.nl" }.joined(separator: ",") + "\n\nx")
    }
    #expect(mail(200).exceededLimits.isEmpty)
    #expect(mail(201).exceededLimits == [.addressCount])
    #expect(mail(201).to.mailboxes.count == 200)
  }

  @Test("the 200th encoded word is read, the 201st is left as it stands")
  func encodedWordLimit() {
    func mail(_ count: Int) -> Mail {
      parse("Subject: " + String(repeating: "=?utf-8?Q?a?= ", count: count) + "\n\nx")
    }
    #expect(mail(200).exceededLimits.isEmpty)
    #expect(mail(200).subject == String(repeating: "a", count: 200))
    #expect(mail(201).exceededLimits == [.encodedWordCount])
    #expect(mail(201).subject.hasSuffix("=?utf-8?Q?a?="))
  }

  @Test("the limits on fields, parts, depth and parameters", arguments: [(0, true), (1, false)])
  func countLimits(_ extra: Int, _ fits: Bool) {
    var limits = ParsingLimits()
    limits.fieldCount = 5
    limits.partCount = 4
    limits.depth = 2
    limits.parameterCount = 3
    let fields = parse(String(repeating: "X-A: b\n", count: 5 + extra) + "\nx", limits: limits)
    #expect(fields.exceededLimits.contains(.fieldCount) == !fits)
    let mixed = "Content-Type: multipart/mixed; boundary=a\n\n"
    let parts = parse(mixed + String(repeating: "--a\n\nx\n", count: 3 + extra) + "--a--\n", limits: limits)
    #expect(parts.exceededLimits.contains(.partCount) == !fits)
    #expect(parts.parts.count == 4)
    let nested = (0..<2 + extra).map { "Content-Type: multipart/mixed; boundary=n\($0)\n\n--n\($0)\n" }.joined()
    #expect(parse(nested + "\nx\n", limits: limits).exceededLimits.contains(.depth) == !fits)
    let parameters = (0..<3 + extra).map { "; p\($0)=x" }.joined()
    let typed = parse("Content-Type: text/plain\(parameters)\n\nx", limits: limits)
    #expect(typed.exceededLimits.contains(.parameterCount) == !fits)
  }

  @Test("the limits on header, text and HTML")
  func sizeLimits() {
    var limits = ParsingLimits()
    limits.headerByteCount = 1_000
    limits.textByteCount = 100
    let header = parse(String(repeating: "X-A: bbbbb\n", count: 200) + "Subject: laat\n\nx", limits: limits)
    #expect(header.exceededLimits == [.headerSize])
    #expect(header.text == "x")
    let text = String(repeating: "é", count: 50)
    #expect(parse("Subject: x\n\n" + text, limits: limits).exceededLimits.isEmpty)
    let over = parse("Subject: x\n\na" + text, limits: limits)
    #expect(over.exceededLimits == [.textSize])
    #expect(over.text == "a" + String(repeating: "é", count: 49) + "\n[…]")
  }
}
