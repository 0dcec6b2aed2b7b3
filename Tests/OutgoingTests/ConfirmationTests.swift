// The rules of a confirmation that are not a matter of wording.

import Foundation
import IntakeModel
import Outgoing
import Testing

private let support = [ConfirmedItem(number: 1, kind: .support, target: Target(call: "1"))]

@Suite("Confirmations")
struct ConfirmationTests {
  /// Only a plausible first name is said; everything else is greeted without a name.
  @Test(arguments: [
    ("Anna", "Dag Anna,"), ("anna de vries", "Dag Anna,"), ("ANNA DE VRIES", "Dag Anna,"),
    ("Vries, Anna de", "Dag Anna,"),
    ("Jan-Willem Bakker", "Dag Jan-Willem,"), ("\"Karim el Amrani\"", "Dag Karim,"), ("Şule Öztürk", "Dag Şule,"),
    ("Ольга Иванова", "Dag Ольга,"), ("王芳", "Dag 王芳,"), ("D'Arcy Jones", "Dag D'Arcy,"), ("McKenzie", "Dag McKenzie,"),
    ("A. de Vries", "Dag A. de Vries,"), ("J.P. Balk", "Dag J.P. Balk,"), ("Gerard van 't Hof", "Dag Gerard,"),
    ("", "Dag,"), ("A", "Dag,"), ("anna@example.org", "Dag,"), ("Stichting De Brug", "Dag,"), ("Wijkteam Oost", "Dag,"),
    ("Jan en Marie Bos", "Dag,"), ("Mevr. Jansen", "Dag,"), ("De Vries", "Dag,"), ("info", "Dag,"), ("Anna82", "Dag,"),
    ("Win een iPhone", "Dag,"), ("www.evil.example", "Dag,"), ("Anna (via Buurtapp)", "Dag,"),
    ("Anna\u{202E}x", "Dag,"),
    ("krachtvanmokumteam", "Dag,"), ("gewoonienuitdebuurt", "Dag,"), ("een twee drie vier vijf zes", "Dag,"),
    ("Anna 🌻", "Dag,"), ("b.v.", "Dag,"), ("--", "Dag,"), ("''", "Dag,"), (", ", "Dag,"), (",,", "Dag,"),
  ])
  func greets(name: String, line: String) throws {
    var confirmation = try sampleConfirmation(items: support)
    confirmation.greetingName = name
    let body = MailSource(try confirmation.compose()).body
    #expect(body.hasPrefix(line + "\n"), "\(body.prefix(40))")
  }

  /// Under 4 kB whatever is in it; what does not fit is counted.
  @Test func manyItems() throws {
    let items = (1...60).map { ConfirmedItem(number: $0, kind: .suggestion, target: Target(call: "2")) }
    let source = try compose(items: items)
    #expect(source.body.contains("1. U heeft een voorstel"))
    #expect(!source.body.contains("60. "))
    #expect(source.body.contains("andere punten"))
  }

  @Test func hugeTitles() throws {
    let title = String(repeating: "Ünïcödé ", count: 2_000) + "\r\nBcc: evil"
    var confirmation = try sampleConfirmation(items: support)
    confirmation.plan.calls[0].title = LocalizedText(["nl": title])
    let mail = try confirmation.compose()
    #expect(mail.bytes.count < 6_000)
    #expect(MailSource(mail).body.contains("…"))
  }

  @Test func tooMuchOfTheOwners() throws {
    var confirmation = try sampleConfirmation(items: support)
    let text = String(repeating: "ë", count: 290)
    confirmation.texts = Dictionary(
      uniqueKeysWithValues: ["next.support", "privacy", "automatic", "withdraw", "stop"].map { ($0, text) })
    #expect(throws: CompositionError.tooLong) { try confirmation.compose() }
  }

  private func compose(items: [ConfirmedItem]) throws -> MailSource {
    let mail = try sampleConfirmation(items: items).compose()
    let source = MailSource(mail)
    #expect(source.body.utf8.count <= 4_096)
    return source
  }

  /// Names of any script and length arrive whole, in lines of at most 76 (RFC 2047 §2).
  @Test(arguments: [
    "Café De Buurt", "Бригада соседей с улицы Мира и всех улиц вокруг неё", "🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻", "=?utf-8?Q?x?=", "王芳的邻居们",
    "Buurt \"De Brug\" \\ Oost", "Jansen, Piet (buurt)", String(repeating: "é", count: 100),
  ])
  func senderNames(name: String) throws {
    var confirmation = try sampleConfirmation(items: support)
    confirmation.senderName = name
    let source = MailSource(try confirmation.compose())
    for line in source.header.split(separator: "\n") { #expect(line.utf8.count <= 76) }
    #expect(decoded(source.values("Subject")[0]) == "Ontvangen: uw mail aan \(name) [KVM-1042]")
    let from = source.values("From")[0]
    #expect(from.hasSuffix(" <info@krachtvanmokum.nl>"))
    let phrase = from.replacing(" <info@krachtvanmokum.nl>", with: "")
    let isQuoted = phrase.hasPrefix("\"")
    let unquoted = String(phrase.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    #expect(isQuoted ? unquoted == name : decoded(phrase) == name)
  }

  /// Reads encoded words, between which space does not count (RFC 2047 §6.2).
  private func decoded(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.allSatisfy({ $0.hasPrefix("=?utf-8?B?") && $0.hasSuffix("?=") }) else { return text }
    return words.map { word in
      let data = Data(base64Encoded: String(word.dropFirst(10).dropLast(2))) ?? Data()
      #expect(word.utf8.count <= 75 && String(data: data, encoding: .utf8) != nil, "no character is cut")
      return String(decoding: data, as: UTF8.self)
    }.joined()
  }

  /// RFC 5322 §3.6.4: only ids in the strict grammar come back.
  @Test(arguments: ["no at sign", "a@b c", "<a@b>", "", "a@", String(repeating: "a", count: 249) + "@b", "\u{EB}@b"])
  func oddOriginalID(text: String) throws {
    var confirmation = try sampleConfirmation(items: support)
    confirmation.originalMessageID = MessageID(text)
    confirmation.originalReferences = [MessageID("good@example.org")]
    let source = MailSource(try confirmation.compose())
    #expect(source.values("In-Reply-To").isEmpty && source.values("References").isEmpty)
  }

  @Test func marksOfAnAutomaticAnswer() throws {
    let mail = try sampleConfirmation(items: support).compose()
    let source = MailSource(mail)
    #expect(mail.envelopeSender == nil)
    #expect(source.values("Auto-Submitted") == ["auto-replied"])
    #expect(source.values("X-Auto-Response-Suppress") == ["All"])
    #expect(source.values(loopFieldName) == ["kracht-van-mokum"])
    #expect(source.values("To") == ["anna@example.org"])
    #expect(source.values("Reply-To") == source.values("From"))
    #expect(Set(source.fields.map(\.name)).count == source.fields.count, "each field once")
  }

  @Test(arguments: [
    (0, 0, "Thu, 1 Jan 1970 00:00:00 +0000"), (1_795_291_445, 3_600, "Sat, 21 Nov 2026 21:04:05 +0100"),
    (1_709_164_800, 0, "Thu, 29 Feb 2024 00:00:00 +0000"), (1_709_250_000, -3_600, "Thu, 29 Feb 2024 22:40:00 -0100"),
    (4_107_542_399, 19_800, "Mon, 1 Mar 2100 05:29:59 +0530"), (0, -12_600, "Wed, 31 Dec 1969 20:30:00 -0330"),
  ])
  func dateField(seconds: Int64, offset: Int, value: String) throws {
    var confirmation = try sampleConfirmation(items: support)
    confirmation.date = seconds
    confirmation.zoneOffset = offset
    #expect(MailSource(try confirmation.compose()).values("Date") == [value])
  }

  @Test(arguments: [(Int64.min, 0), (.max, 0), (-1, 0), (0, .max), (0, .min), (0, 90_000)])
  func impossibleDate(seconds: Int64, offset: Int) throws {
    var confirmation = try sampleConfirmation(items: support)
    confirmation.date = seconds
    confirmation.zoneOffset = offset
    #expect(throws: CompositionError.refusedValue("Date")) { try confirmation.compose() }
  }

  @Test(arguments: [
    ("2026-11-27", "vrijdag 27 november 2026"), ("2028-02-29", "dinsdag 29 februari 2028"),
    ("2026-02-29", ""), ("2026-13-01", ""), ("morgen", ""), ("2026-1-1", ""), ("0000-00-00", ""),
  ])
  func answerDay(day: String, words: String) throws {
    var confirmation = try sampleConfirmation(waiting: .whole)
    confirmation.answerBy = day
    let body = MailSource(try confirmation.compose()).body.replacing("\n", with: " ")
    #expect(words.isEmpty ? !body.contains("uiterlijk") : body.contains("uiterlijk " + words + "."))
  }

  /// Nothing of a crisis mail is listed, and nothing invites to a plan.
  @Test func crisisIsOnlyAReceipt() throws {
    var confirmation = try sampleConfirmation(items: support, waiting: .whole)
    confirmation.isCrisis = true
    let body = MailSource(try confirmation.compose()).body
    #expect(body.contains("112") && body.contains("113"))
    #expect(!body.contains("steun") && !body.contains("https://") && !body.contains("trek in"))
  }

  /// Readable in a narrow window: at most 72 columns, but for an address of a page.
  @Test func columns() throws {
    let kinds = ItemKind.allCases.enumerated()
    let items = kinds.map { ConfirmedItem(number: $0.offset + 1, kind: $0.element, target: Target(call: "2")) }
    let mail = try sampleConfirmation(items: items, waiting: .part).compose()
    for line in MailSource(mail).body.split(separator: "\n") { #expect(line.count <= 72) }
    for line in mail.bytes.split(separator: 0x0A) { #expect(line.count <= 79) }
  }
}
