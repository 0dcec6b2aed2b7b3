// Mails the links by which coordinators sign in.

internal import IntakeModel
internal import Outgoing
package import PlanStorage

/// Sends ways in to whoever may sign in. Used on one thread.
package struct SignInLinks {
  private let configuration: Configuration
  private let store: PlanStore
  /// How long a link works that was asked for, in seconds.
  static let term: Int64 = 600

  package init(configuration: Configuration, store: PlanStore) {
    self.configuration = configuration
    self.store = store
  }

  /// Mails a link and a code to a coordinator. Who is none gets nothing, and nobody is told.
  /// - Parameters:
  ///   - text: the address as typed.
  ///   - visit: what the browser holds that asked.
  ///   - next: where the link leads afterwards, a path of the page.
  /// - Returns: whether a mail was put into the outbox.
  package func send(to text: String, visit: String, next: String?, now: Int64) throws(StorageError) -> Bool {
    guard let address = MailAddress(text), let origin = configuration.siteOrigin,
      let coordinator = configuration.coordinators.first(where: { $0.address.identity == address.identity }),
      let plan = configuration.plans.first(where: { coordinator.plans[$0.id] != nil })
    else { return false }
    return try store.transaction { () throws(StorageError) in
      let offer = try store.offerSignIn(
        to: coordinator.address.identity, visit: visit, lasting: Self.term, now: now)
      guard let offer, let code = offer.code else {
        try store.note("sign-in-links-spent", plan: plan.id, now: now)
        return false
      }
      let mail = SignInMail(
        name: coordinator.name, link: "\(origin)/enter/\(offer.token)" + (next.map { "?next=\($0)" } ?? ""),
        code: code, minutes: Int(Self.term / 60))
      return try store.put(
        .signInLink, to: coordinator.address, language: coordinator.language, from: plan,
        configuration: configuration, now: now, compose: mail.compose)
    }
  }
}

extension Configuration {
  /// Where coordinators reach the page, without a slash at the end (RFC 6454 §6.2); nil where there is none.
  package var siteOrigin: String? {
    guard let site else { return nil }
    if let url = site.publicURL { return String(url.dropLast()) }
    return "http://\(site.host.contains(":") ? "[\(site.host)]" : site.host):\(site.port)"
  }
}
