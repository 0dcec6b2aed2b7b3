// Fuzz target: texts of coordinators on their way into the published pages, the feed and the document.

internal import IntakeModel
internal import Publishing

/// The tags of a page without the values of their attributes, each once.
private func tags(_ page: [UInt8]) -> Set<String> {
  var found: Set<String> = []
  var tag: [UInt8]?
  var isQuoted = false
  for byte in page {
    if var begun = tag {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted || byte == UInt8(ascii: "\"") { begun.append(byte) }
      tag = begun
      if byte == UInt8(ascii: ">"), !isQuoted {
        found.insert(String(decoding: begun, as: UTF8.self))
        tag = nil
      }
    } else if byte == UInt8(ascii: "<") {
      tag = [byte]
      isQuoted = false
    }
  }
  expect(tag == nil, "the last tag ends")
  return found
}

private func article(_ text: String) -> Article {
  let everywhere = LocalizedText(["nl": text, "en": text])
  let need = Need(what: everywhere, number: 3, by: text)
  let activity = Activity(
    id: "1.1", title: everywhere, text: everywhere, state: .running, needs: [need], organiser: text, also: [text])
  let call = Call(
    id: "1", title: everywhere, summary: everywhere, state: .chosen, also: [text], questions: [Question(everywhere)],
    activities: [activity])
  let plan = Plan(
    id: PlanID("plan"), code: "PLN", title: everywhere, address: "plan@example.org", languages: ["nl", "en"],
    addressForm: .formal, version: "2026-11-22", intro: everywhere, calls: [call])
  let target = Target(call: "1", activity: "1.1")
  let changes = PlanChangeKind.allCases.map {
    PlanChange(kind: $0, target: target, note: everywhere, added: 4, itemKind: .support)
  }
  return Article(
    plan: plan, versions: [PlanVersion(number: 1, publishedAt: 1_700_000_000, day: "2026-11-22", changes: changes)],
    standings: [target: Standing(supporters: 9, helpers: 9, reactions: 9, peopleWithin: 9)],
    openSuggestions: [target: 5], publicURL: "https://example.org/plan/")
}

/// What pages of a plan of plain words are made of; two paragraphs, so that every tag is there.
private let harmless = Publication.files(of: article("Woorden en meer.\n\nNog een alinea.")).reduce(
  into: Set<String>()
) { found, file in
  if file.name.hasSuffix(".html") || file.name.hasSuffix(".atom") { found.formUnion(tags(file.bytes)) }
}

func check(_ bytes: [UInt8]) {
  for file in Publication.files(of: article(String(decoding: bytes, as: UTF8.self))) {
    expect(file.bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }, "no controls")
    guard file.name.hasSuffix(".html") || file.name.hasSuffix(".atom") else { continue }
    let more = tags(file.bytes).subtracting(harmless)
    expect(more.isEmpty, "no new tag: \(more.first ?? "")")
  }
}
