// What a plan holds on one person: for owners, with a link of just now; to see, to take out, to erase.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum PersonPages {
  static func show(_ visit: Visit) throws -> SiteResponse {
    let person = try person(visit)
    let words = visit.words.person
    let path = "/plans/\(person.plan)/mails/\(try visit.number("mail"))/person"
    let mails = person.mails.map { mail -> HTMLText in
      """
      <tr><th scope="row">\(mail.reference)</th><td>\(visit.localTime(mail.receivedAt).isoDay)</td>\
      <td><bdi>\(mail.subject)</bdi></td><td class="number">\(mail.items.count { $0.counts })</td></tr>

      """
    }
    return PageFrame.page(
      visit, title: words.title,
      main: """
        <p><bdi>\(person.name ?? "")</bdi> <bdi>\(person.address)</bdi></p>
        <p>\(words.since(visit.localTime(person.firstSeenAt).isoDay)) \(words.sent(person.sent.count))</p>
        <div class="scroll"><table>
        <thead><tr><th scope="col">\(words.mail)</th><th scope="col">\(words.day)</th>\
        <th scope="col">\(words.subject)</th><th scope="col" class="number">\(words.counts)</th></tr></thead>
        <tbody>
        \(mails.joined())</tbody>
        </table></div>
        \(PageFrame.form(visit, path + "/export", "<button>\(words.export)</button>"))
        <h2>\(words.erase)</h2>
        <p>\(words.eraseHint)</p>
        \(PageFrame.form(
          visit, path + "/erase",
          """
          <p class="check"><input type="checkbox" id="sure" name="sure" value="yes" required>
          <label for="sure">\(words.sure)</label></p>
          <button>\(words.erase)</button>
          """))
        """)
  }

  static func export(_ visit: Visit) throws -> SiteResponse {
    struct Export: Encodable {
      let version = 1
      let person: PersonRecord
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(
      decoding: try encoder.encode(Export(person: try person(visit))), as: UTF8.self)
    return .file(json, type: "application/json; charset=utf-8", name: "person.json")
  }

  /// Everything of the address goes: rows, words in the index, mails of ours, files in the Maildir.
  static func erase(_ visit: Visit) throws -> SiteResponse {
    guard visit.form["sure"] == "yes" else { throw VisitProblem.badForm }
    let person = try person(visit)
    let plan = try visit.settings()
    guard
      try visit.store.erase(
        person.address, plan: plan.id, actor: try visit.acting().name, now: visit.now)
    else {
      throw VisitProblem.notFound
    }
    try eraseFiles(of: plan, store: visit.store)
    try visit.store.truncateLog()
    return PageFrame.page(
      visit, title: visit.words.person.title,
      main: "<p class=\"done\" role=\"status\">\(visit.words.person.erased)</p>\n")
  }

  /// The sender of the mail of the path.
  private static func person(_ visit: Visit) throws -> PersonRecord {
    let plan = try visit.settings()
    guard
      let mail = try visit.coordinating.mail(
        try visit.number("mail"), in: plan, for: try visit.acting()),
      let address = mail.summary.fromAddress.flatMap(MailAddress.init),
      let person = try visit.store.person(address.identity, plan: plan.id)
    else { throw VisitProblem.notFound }
    return person
  }
}
