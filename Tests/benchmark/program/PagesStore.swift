// A store as a plan has it after two years: mails of every kind, released reactions, ideas, and what we sent.

internal import IntakeModel
internal import PlanStorage

/// Fills a store with mails, one each ten minutes back from `now`: support, offers, reactions, suggestions and questions
/// of all calls. Each hundredth mail waits, each fiftieth reaction is released, and each mail that counts was confirmed.
struct PagesStore {
  /// Seconds between two mails.
  static let pace: Int64 = 600

  let store: PlanStore
  let plan: Plan
  let now: Int64

  func fill(_ count: Int) throws(StorageError) {
    for start in stride(from: 0, to: count, by: 1_000) {
      try store.transaction { () throws(StorageError) in
        for number in start..<min(start + 1_000, count) {
          try take(number, at: now - Int64(count - number) * Self.pace)
        }
      }
    }
  }

  private func take(_ number: Int, at moment: Int64) throws(StorageError) {
    let waits = number % 100 == 0
    let kind = Self.kinds[number % Self.kinds.count]
    let call = plan.calls.isEmpty ? nil : plan.calls[number / Self.kinds.count % plan.calls.count]
    let place = call?.activities.isEmpty == false && number % 2 == 0 ? call?.activities.first?.id : nil
    let words = Self.words[kind] ?? []
    let said = words.isEmpty ? "help ik graag" : words[number / 7 % words.count]
    let item = Item(
      kind: kind, target: Target(call: call?.id, activity: waits ? nil : place), confidence: 0.8, isRecorded: !waits,
      evidence: [5..<20], quote: said, reasons: ["het staat er"],
      alternatives: [Alternative(kind: .support, target: Target(call: call?.id), confidence: 0.1)])
    guard
      case .fresh(let row) = try store.claim(keys: [Array("\(number).host".utf8)], plan: plan.id, now: moment).first
    else { return }
    let record = record(of: number, item, said: said, waits: waits, at: moment)
    let mail = try store.record(record, now: moment)
    try store.finish(
      row, as: waits ? .waiting : .recorded, contentHash: record.contentHash, mail: mail.id, now: moment)
    if kind == .reaction, !waits, number / Self.kinds.count % 50 == 0 {
      _ = try store.review(
        .release(position: 1, words: said), number: mail.number, plan: plan.id, actor: "Roos", now: moment)
    }
    if !waits { try confirm(mail, number, at: moment) }
  }

  private func record(of number: Int, _ item: Item, said: String, waits: Bool, at moment: Int64) -> MailRecord {
    let reason = ScreeningReason(rule: nil, words: "een mens")
    var hash = [UInt8](repeating: 0, count: 32)
    for place in 0..<4 { hash[place] = UInt8(number >> (8 * place) & 0xFF) }
    return MailRecord(
      plan: plan.id, fromAddress: "buur\(number % 40_000)@example.net", fromName: "Buur \(number % 40_000)",
      subject: "Over het plan, \(number)", messageID: "\(number)@example.net", references: [], sentAt: nil,
      receivedAt: moment, byteCount: 900, contentHash: hash, decodedHash: hash, cutText: "", attachments: [],
      defects: [],
      screening: Screening(
        senderClass: .person, reason: reason, authentication: .passed, mayReply: true, replyReason: reason),
      reading: Reading(
        language: "nl",
        ownText: "Dag, op zaterdag \(number % 365) help ik graag mee. Het is een goed plan voor de buurt. \(said)",
        items: [item], decision: waits ? .queue : .accept, decisionReason: "een mens kijkt mee"))
  }

  /// Each thousandth confirmation was refused for good, the newest have not left.
  private func confirm(_ mail: RecordedMail, _ number: Int, at moment: Int64) throws(StorageError) {
    guard let recipient = MailAddress("buur\(number % 40_000)@example.net") else { return }
    let entry = OutboxEntry(
      plan: plan.id, mail: mail.id, kind: .confirmation, recipient: recipient, envelopeSender: nil,
      messageID: MessageID("\(number).ours@example.org"), content: Array("Dank voor uw mail.".utf8), heldBecause: nil,
      notBefore: moment)
    let id = try store.enqueue(entry, now: moment)
    guard now - moment > 100 * Self.pace, try store.claimNextToSend(now: moment) != nil else { return }
    let isRefused = number % 1_000 == 1
    try store.settle(
      id, as: isRefused ? .failed : .sent, because: isRefused ? "550 5.1.1 unknown" : nil,
      code: isRefused ? 550 : 250, now: moment)
  }

  private static let kinds: [ItemKind] = [.volunteer, .support, .suggestion, .reaction, .question]

  /// As residents write: most of it plain, some with a number, an accent or what has to be masked.
  private static let words: [ItemKind: [String]] = [
    .reaction: [
      "Het bankje bij de speeltuin is al een jaar kapot en niemand doet er iets aan.",
      "In de Eerste Sweelinckstraat 12 is het ’s avonds te donker om alleen over straat te gaan.",
      "Wat een mooi plan, hier wachten wij in onze buurt al jaren op!",
      "Op zaterdag 12 december om 10.00 uur was er niemand bij het buurthuis, dat vond ik jammer.",
      "Mijn buurvrouw Fatima kan de trap niet meer op; bel haar gerust op 06-12345678.",
      "Ik vind de borrel te duur. Vijf euro is voor veel mensen te veel, zeker aan het eind van de maand.",
      "Café De Vriendschap wil best meedoen, maar dan moet de gemeente wel eerst antwoord geven.",
      "De kinderen spelen nu op straat tussen de auto’s, dat is gevaarlijk. Meer groen dus, en minder parkeren.",
    ],
    .suggestion: [
      "Maak van het lege winkelpand op de hoek een huiskamer voor de buurt.",
      "Misschien kunnen de scholen meedoen: groep 7 en 8 hebben elk jaar een project over de wijk.",
      "Een ruilkast voor boeken, speelgoed en gereedschap zou hier goed passen.",
      "Zet alles ook op www.buurtplein.example, dan ziet iedereen het.",
      "Begin om 19.30 uur in plaats van 20.00 uur, dan kunnen ouders met jonge kinderen ook komen.",
    ],
    .question: [
      "Wat kost het om mee te doen?", "Kan ik ook komen als ik in een andere wijk woon?",
      "Is de zaal met een rolstoel te bereiken? Ik hoor het graag, mijn adres is anna@example.net.",
      "Wanneer begint de cursus van 2027, en hoeveel avonden zijn het?",
    ],
  ]
}
