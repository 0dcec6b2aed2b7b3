// Damaged mails, headers and HTML: whatever the bytes, there is a mail, and its text is text.

import Foundation
import IntakeModel
import MailParsing
import TestSupport
import Testing

/// Bytes that mean something to one of the grammars.
private let fragments: [[UInt8]] =
  [
    "\n", "\r", "\r\n", "\n\n", "\n--", "--\n", "=?", "?=", "=?utf-8?Q?", "=?utf-8?B?", "=", "=\n", "\"", "\\", "(",
    ")", "<", ">", "<!--", "-->", "<![", "&", "&#", "&#x", "&nbsp", ";", ":", ",", "@", "\0", "\t", " ", "*0*=", "%",
    "''", "<blockquote>", "</blockquote>", "<td>", "</table>", "<a href=", "<style>", "<li value=",
    "style='display:none'",
    "begin 644 a\n", "end\n", "=ybegin ", "charset=", "boundary=", "-----BEGIN PGP SIGNED MESSAGE-----\n", "~{", "~}",
    "Content-Type: multipart/mixed; boundary=x\n\n--x\n", "-- \n", "> ", "[", "]",
  ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC3], [0xE2, 0x82], [0x80], [0x1B, 0x24, 0x42]]

/// The numbers of cases: 60,000 here and in the tests of own words. `GEHOORD_MUTATIONS` multiplies them.
private let factor = ProcessInfo.processInfo.environment["GEHOORD_MUTATIONS"].flatMap(Int.init) ?? 1
private let seed = ProcessInfo.processInfo.environment["GEHOORD_MUTATION_SEED"].flatMap(UInt64.init) ?? 20_211_026

@Suite("Damaged mails")
struct MutationTests {
  private let mails: [[UInt8]]

  init() throws { mails = try MailFixture.all.map { [UInt8](try Data(contentsOf: $0.url)) } }

  @Test("25,000 damaged mails")
  func wholeMails() {
    mutate(mails.filter { $0.count < 12_000 }, count: 25_000) { $0 }
  }

  @Test("15,000 damaged values, in each field that is read")
  func fields() {
    let names = [
      "Subject", "From", "To", "Date", "Message-ID", "References", "Return-Path", "Received", "Content-Type",
      "Content-Disposition", "Content-Transfer-Encoding",
    ]
    let values = mails.flatMap { bytes in parse(bytes).fields.map { Array($0.value.utf8) } }
    var turn = 0
    mutate(values, count: 15_000) { value in
      turn += 1
      // Folded wherever the value breaks.
      let folded = value.flatMap { $0 == 0x0A || $0 == 0x0D ? [0x0A, 0x20] : [$0] }
      return Array("\(names[turn % names.count]): ".utf8) + folded + Array("\nX-Last: x\n\ntekst\n".utf8)
    } isAlso: { mail in
      mail.fields.last?.value == "x" && mail.fields.count == 2
    }
  }

  @Test("10,000 damaged HTML documents")
  func html() {
    let documents = mails.compactMap { bytes -> [UInt8]? in
      bytes.firstRange(of: Array("<".utf8)).map { Array(bytes[$0.lowerBound...].prefix(12_000)) }
    }
    mutate(documents, count: 10_000) { Array("Content-Type: text/html; charset=utf-8\n\n".utf8) + $0 }
  }

  /// Parses damaged copies of the seeds and checks what holds for every mail.
  private func mutate(
    _ seeds: [[UInt8]], count: Int, in mail: (_ bytes: [UInt8]) -> [UInt8], isAlso: (Mail) -> Bool = { _ in true }
  ) {
    #expect(seeds.count > 100)
    var mutator = ByteMutator(seed: seed, fragments: fragments)
    var parser = MailParser()
    for number in 0..<count * factor {
      let bytes = mail(mutator.mutated(oneOf: seeds))
      let parsed = parser.parse(bytes.span)
      guard isClean(parsed), isAlso(parsed) else {
        Issue.record("mutation \(number) of this seed is not clean: \(Data(bytes).base64EncodedString())")
        return
      }
    }
  }

  private func isClean(_ mail: Mail) -> Bool {
    let mailboxes = (mail.from.mailboxes + mail.to.mailboxes).flatMap { [$0.name ?? "", $0.address] }
    let lines = [mail.subject] + mail.attachments.compactMap(\.name) + mailboxes
    let areLines = lines.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
    let isText = mail.text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }
    return areLines && isText && !mail.parts.isEmpty && mail.text.utf8.count < 300_000
  }
}
