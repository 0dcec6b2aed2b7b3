// The configuration in the terms of the rooms that use it.

internal import Foundation
internal import IntakeModel
internal import Outgoing
internal import PlanStorage
internal import Screening

/// A configuration with what follows from it, ready for the loops.
package struct IntakeSettings: Sendable {
  package let configuration: Configuration
  let ownAddresses: Set<String>
  /// The relay with its password read; nil when none is configured.
  let relay: Outgoing.Relay?
  let brakes: Brakes
  /// Why replies wait in the outbox (N22), in plain Dutch; nil when they may go.
  var heldBecause: String? { configuration.heldBecause }

  /// Reads the relay's password.
  /// - Throws: what is wrong with the relay or its password file, as a configuration problem.
  package init(_ configuration: Configuration) throws {
    self.configuration = configuration
    ownAddresses = configuration.ownAddresses
    brakes = Brakes(configuration.brakes)
    guard let relay = configuration.relay else {
      self.relay = nil
      return
    }
    var password: String?
    if let file = relay.passwordFile { password = try configuration.readSecret(named: file) }
    self.relay = try Outgoing.Relay(
      url: relay.url, user: relay.user, password: password,
      caFile: relay.caFile.map { configuration.locate($0) }, helo: relay.helo)
  }

  func screeningContext(
    plan: Configuration.PlanSettings, now: Int64, fileTime: Int64, confirmedUntil: Int64? = nil
  ) -> ScreeningContext {
    ScreeningContext(
      ownAddresses: ownAddresses, authservIDs: configuration.authservIDs,
      providerAuthservIDs: configuration.providerAuthservIDs, replyTo: configuration.replyMode, now: now,
      fileTime: fileTime, confirmedUntil: confirmedUntil, loopFieldName: loopFieldName,
      isOwnMessageID: { ReplyToken.isOurs($0) })
  }

}

extension Brakes {
  init(_ limits: Configuration.Brakes) {
    self.init()
    sender = [
      RateLimit(count: limits.firstConfirmationsIn10Minutes, seconds: 600),
      RateLimit(count: limits.firstConfirmationsIn24Hours, seconds: 86_400),
      RateLimit(count: limits.firstConfirmationsIn7Days, seconds: 604_800),
    ]
    followUps = RateLimit(count: limits.followUpAnswersIn24Hours, seconds: 86_400)
    domainPerHour = limits.domainPerHour
    planPerHour = limits.planPerHourPaced
    breakerPerHour = limits.planPerHourBreaker
    breakerRest = Int64(limits.breakerRestMinutes) * 60
    breakerTrial = Int64(limits.breakerTrialMinutes) * 60
    breakerProbes = limits.breakerProbes
    mailProviders.formUnion(limits.mailProviders)
  }
}

extension Confirmation {
  /// The confirmation of a mail that was just recorded; nil when the plan has no address to send from.
  init?(
    of interpreted: InterpretedMail, recorded: RecordedMail, kind: MailKind, recipient: MailAddress,
    settings: IntakeSettings, plan: Configuration.PlanSettings, planNow: Plan, tokenKey: [UInt8], now: Int64
  ) {
    guard let sender = plan.sender else { return nil }
    let mail = interpreted.mail
    let reading = interpreted.reading
    let zone = settings.configuration.timeZone
    let recordedItems = reading.items.enumerated().filter { $0.element.isRecorded }
    let term = now + Int64(settings.configuration.answerWithinDays) * 86_400
    let hasWaiting = reading.decision == .queue
    self.init(
      kind: kind, plan: planNow, publicReference: "\(planNow.code)-\(recorded.number)", language: reading.language,
      recipient: recipient, greetingName: mail.from.mailboxes.first?.name,
      items: recordedItems.map {
        ConfirmedItem(number: $0.offset + 1, kind: $0.element.kind, target: $0.element.target)
      },
      waiting: hasWaiting ? (recordedItems.isEmpty ? .whole : .part) : .nothing,
      answerBy: hasWaiting ? LocalTime(term, in: zone).isoDay : nil, isCrisis: reading.flags.contains(.crisis),
      isUnverified: interpreted.screening.authentication == .none, publicURL: plan.publicURL,
      senderName: plan.name(planNow), senderAddress: sender,
      envelopeSender: kind.envelopeSender(
        bounceAddress: settings.configuration.envelopeSender, planAddress: sender),
      signature: plan.closing(planNow),
      texts: plan.ownTexts,
      messageID: ReplyToken.messageID(
        key: tokenKey, mailID: recorded.id.rawValue, recipient: recipient, purpose: kind.rawValue,
        expires: now + ReplyToken.lifetime, domain: sender.domain),
      originalMessageID: mail.messageID, originalReferences: mail.references, date: now,
      zoneOffset: LocalTime(now, in: zone).zoneOffset)
    privacyRequest = reading.privacy
    isHardship = reading.isHardship
  }
}

extension Configuration {
  /// Why replies wait in the outbox (N22); nil when they may go.
  package var heldBecause: String? {
    if relay == nil { return "er is nog geen mailserver ingesteld om mee te versturen" }
    return replies == .hold ? "antwoorden worden vastgehouden; zo staat het in de instellingen" : nil
  }

  /// Whom replies may go to; nil when the configuration does not say.
  var replyMode: ReplyMode? {
    switch replyTo {
    case .authenticated: .authenticated
    case .unauthenticatedToo: .unauthenticatedToo
    case nil: nil
    }
  }
}

extension Configuration.PlanSettings {
  /// What stands under a mail of ours: the configured signature, else the sender's name.
  func closing(_ planNow: Plan) -> String { signature.isEmpty ? name(planNow) : signature }

  /// The owner's sentences as ``ConfirmationTexts`` names them, as `en.next.volunteer`.
  var ownTexts: [String: String] {
    var named: [String: String] = [:]
    for (key, text) in texts {
      for (language, words) in text.byLanguage { named["\(language).\(key)"] = words }
    }
    return named
  }

  /// The name that stands in From: the configured one, else the plan's title.
  func name(_ planNow: Plan) -> String { senderName ?? planNow.title.text(in: planNow.language) }
}

extension ReplyFacts {
  init(
    _ counts: ReplyCounts, kind: MailKind, recipient: MailAddress, breaker: BreakerState, settings: IntakeSettings,
    now: Int64
  ) {
    self.init(
      kind: kind == .confirmation ? .confirmation : .followUpAnswer, now: now, isSuppressed: counts.isSuppressed,
      confirmationsToSender: counts.toSender, followUpAnswersToSender: counts.followUpAnswersToSender,
      planLastHour: counts.byPlanInHour, planWaiting: counts.byPlanWaiting, domainLastHour: counts.toDomainInHour,
      domainWaiting: counts.toDomainWaiting, senderDomain: recipient.domain,
      breaker: breaker, hasRelay: settings.relay != nil,
      holdsReplies: settings.configuration.replies == .hold)
  }
}
