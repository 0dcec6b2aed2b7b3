// What may be done on the word of a sender, by how far the From address is proved.

package import IntakeModel

/// Whether a contribution shows in the public counts at once.
package enum Counting: Sendable, Equatable {
  case counted
  /// Recorded, and left out of the counts until a coordinator looked; why, in plain Dutch.
  case waits(String)
}

/// Decides whether a contribution counts publicly now: a proved one does; unproved ones do up to a number a day and
/// plan, so that a flood of made-up senders moves no figure; one that failed its check waits.
///
/// - Parameter unprovenToday: how many unproved contributions of this plan were counted today already.
package func counting(_ authentication: Authentication, unprovenToday: Int, unprovenPerDay: Int) -> Counting {
  switch authentication {
  case .passed: .counted
  case .none where unprovenToday < unprovenPerDay: .counted
  case .none: .waits("Vandaag kwamen al veel bijdragen van afzenders die niet geverifieerd zijn.")
  case .failed: .waits("De controle van de afzender is mislukt (dmarc=fail).")
  }
}

/// What a follow-up brings along to show that it comes from the person whose record it would change.
package struct FollowUpProof: Sendable, Equatable {
  /// Whether it answers a mail of ours whose Message-ID bears our valid token for this person and purpose.
  package var hasToken: Bool
  /// Whether it names the public reference of the record, as `KVM-1042`.
  package var namesReference: Bool
  /// Whether From has the same ``MailAddress/identity`` as the record.
  package var isSameAddress: Bool
  package var authentication: Authentication

  package init(hasToken: Bool, namesReference: Bool, isSameAddress: Bool, authentication: Authentication) {
    self.hasToken = hasToken
    self.namesReference = namesReference
    self.isSameAddress = isSameAddress
    self.authentication = authentication
  }

  /// Whether a withdrawal, correction, stop or privacy request may be carried out without a coordinator: the same
  /// address with our token, or the same address, proved, with the public reference; never after a failed check.
  package var suffices: Bool {
    guard isSameAddress, authentication != .failed else { return false }
    return hasToken || (namesReference && authentication == .passed)
  }
}

/// The bytes whose hash tells a duplicate within one plan: author, Message-ID and decoded content; nil for a mail
/// without one author or without a Message-ID, which is never a duplicate of another.
///
/// Two neighbours with the same form letter differ in author and Message-ID, and one Message-ID with other content
/// differs in content.
package func duplicateMaterial(of mail: Mail) -> [UInt8]? {
  guard mail.from.mailboxes.count == 1, let id = mail.messageID else { return nil }
  let attachments = mail.attachments.map { "\($0.type)\u{0}\($0.name ?? "")\u{0}\($0.byteCount)" }
  let fields = [lowercase(mail.from.mailboxes[0].address), id.text, mail.subject, mail.text] + attachments
  // Each with its length in front, so that no text can pass for the end of one field and the start of the next.
  return fields.flatMap { field in
    let bytes = Array(field.utf8)
    return Array("\(bytes.count):".utf8) + bytes
  }
}

/// Where the Authentication-Results of a mail stand, to tell an administrator why none of them counts.
package enum ResultPlacement: Sendable, Equatable {
  /// At least one counts.
  case counted
  /// A configured server's results stand only below the line that took the mail in: its filter inserts them there,
  /// and they count once the server is listed among those that remove forged ones.
  case belowBorder
  /// Only servers that are not configured gave results; their ids, as written.
  case otherServers([String])
  case absent
}

/// Tells where the results of a mail stand.
package func resultPlacement(of mail: Mail, in context: ScreeningContext) -> ResultPlacement {
  let fields = FieldIndex(mail.fields)
  if !trustedResults(in: mail, fields, context).isEmpty { return .counted }
  let ids = fields.values(of: .authenticationResults).compactMap { AuthenticationResults($0)?.authservID }
  if ids.contains(where: context.isOwnHost) { return .belowBorder }
  return ids.isEmpty ? .absent : .otherServers(ids)
}
