// Weighs the cues of a mail: one cue alone is never enough where a person could have written it.

extension MachineText {
  /// A mail's subject and text, folded once, and the rules for each kind.
  struct CueReader {
    private let subject: OwnWords.WordText
    private let text: OwnWords.WordText
    /// The opening of the text, where a machine says what it is.
    private let opening: OwnWords.WordText
    /// The text and what was cut below it.
    private let withFooter: OwnWords.WordText
    /// Whether a person says something to the movement.
    private let isPersonal: Bool
    /// Whether it is longer than a word or two, and nobody in it speaks for herself or to others.
    private let isDistant: Bool

    static let maximumHead = 8192
    static let maximumTail = 4096

    init(subject: String, text: String, footer: String) {
      // No character is shorter than a byte.
      self.subject = OwnWords.WordText(
        Self.folded(subject.utf8.count <= 400 ? subject : String(subject.prefix(400))))
      self.text = OwnWords.WordText(Self.folded(text))
      let bytes = self.text.bytes
      opening = bytes.count <= 400 ? self.text : OwnWords.WordText(self.text, cutAt: 400)
      withFooter = footer.isEmpty ? self.text : OwnWords.WordText(self.text, followedBy: [0x20] + Self.folded(footer))
      isPersonal = MachineText.personal.isFound(in: self.text)
      isDistant = !isPersonal && bytes.count >= 60 && !MachineText.speaking.isFound(in: withFooter)
    }

    /// Folded, with every run of white space as one space, so that wrapped phrases are found.
    private static func folded(_ text: String) -> [UInt8] {
      let bytes = Array(text.utf8)
      var source = bytes[...]
      if bytes.count > maximumHead + maximumTail {
        source = bytes.prefix(maximumHead) + [0x20] + bytes.suffix(maximumTail)
      }
      var folded: [UInt8] = []
      folded.reserveCapacity(source.count)
      OwnWords.Fold.append(source, to: &folded)
      joinSpaces(&folded)
      return folded
    }

    /// Moves the bytes together over white space that follows white space or the start.
    private static func joinSpaces(_ bytes: inout [UInt8]) {
      var span = bytes.mutableSpan
      var count = 0
      var isAfterSpace = true
      for index in span.indices {
        let isSpace = span[index] == 0x20 || span[index] == 0x0A
        if isSpace, isAfterSpace { continue }
        span[count] = isSpace ? 0x20 : span[index]
        count += 1
        isAfterSpace = isSpace
      }
      bytes.removeLast(bytes.count - count)
    }

    private func finding(_ kind: MachineText, _ cue: String?) -> Finding? {
      cue.map { Finding(kind: kind, cue: $0) }
    }

    // MARK: - Mail systems

    func deliveryFailure() -> Finding? {
      if let cue = Delivery.subjects.findAtStart(of: subject), Delivery.failed.isFound(in: text) || hasSystemWords {
        return Finding(kind: .deliveryFailure, cue: cue)
      }
      if let cue = Delivery.systems.find(in: opening), hasAddressOrReason {
        return Finding(kind: .deliveryFailure, cue: cue)
      }
      guard !isPersonal, Delivery.reasons.isFound(in: text), OwnWords.Evidence.hasAddress(text.bytes[...]) else {
        return nil
      }
      return finding(.deliveryFailure, Delivery.failed.find(in: opening))
    }

    private var hasSystemWords: Bool {
      Delivery.systems.isFound(in: text) || hasAddressOrReason || MachineText.automatic.isFound(in: text)
    }

    private var hasAddressOrReason: Bool {
      OwnWords.Evidence.hasAddress(text.bytes[...]) || Delivery.reasons.isFound(in: text)
    }

    func readReceipt() -> Finding? {
      if let cue = Receipt.certain.find(in: opening) { return Finding(kind: .readReceipt, cue: cue) }
      guard let read = Receipt.read.find(in: text), text.bytes.count < 800,
        text.bytes.contains(where: OwnWords.Evidence.isDigit)
      else {
        return nil
      }
      if Receipt.subjects.findAtStart(of: subject) != nil { return Finding(kind: .readReceipt, cue: read) }
      guard !isPersonal, OwnWords.Evidence.hasTime(text.bytes[...]), Receipt.message.findAtStart(of: text) != nil else {
        return nil
      }
      return Finding(kind: .readReceipt, cue: read)
    }

    func invitationAnswer() -> Finding? {
      guard let cue = Invitation.answered.find(in: text), !isPersonal else { return nil }
      let isAnswer = Invitation.subjects.findAtStart(of: subject) != nil
      return isAnswer || MachineText.automatic.isFound(in: text) ? Finding(kind: .invitationAnswer, cue: cue) : nil
    }

    // MARK: - Absence

    func noLongerWorks() -> Finding? {
      // Who left is named at the start of the line, so that it may look like a signature.
      let text = withFooter
      guard let cue = Absence.left.find(in: text), !isPersonal, text.bytes.count < 1500 else { return nil }
      let others = [Absence.instead, Absence.oldAddress, Absence.unread, MachineText.automatic, MachineText.noReply]
      let isAutomatic = Absence.subjects.findAtStart(of: subject) != nil
      return isAutomatic || others.contains { $0.isFound(in: text) } ? Finding(kind: .noLongerWorks, cue: cue) : nil
    }

    func outOfOffice() -> Finding? {
      // A person who is away writes "out of office" above what she says, too.
      guard !isPersonal else { return nil }
      if let cue = Absence.subjects.findAtStart(of: subject) { return Finding(kind: .outOfOffice, cue: cue) }
      guard text.bytes.count < 1500 else { return nil }
      let away = Absence.away.find(in: text)
      let unread = Absence.unread.find(in: text)
      guard let cue = away ?? unread else { return nil }
      let others =
        [Absence.instead, Absence.later, MachineText.automatic].filter { $0.isFound(in: text) }.count
        + (Absence.titles.findAtStart(of: subject) == nil ? 0 : 1)
      let signs =
        others + (unread == nil ? 0 : 1) + (away == nil ? 0 : 1) + (Absence.thanks.isFound(in: opening) ? 1 : 0)
      return signs >= 3 || signs == 2 && others > 0 && MachineText.automatic.isFound(in: text)
        ? Finding(kind: .outOfOffice, cue: cue) : nil
    }

    // MARK: - Help desks

    func ticket() -> Finding? {
      if let cue = Ticket.certain.find(in: withFooter) { return Finding(kind: .ticket, cue: cue) }
      guard !isPersonal, text.bytes.count < 2500 else { return nil }
      let received = Ticket.received.find(in: text)
      let number = hasNumber ? Ticket.number.find(in: text) ?? Ticket.number.find(in: subject) : nil
      let automatic = MachineText.automatic.find(in: text) ?? MachineText.noReply.find(in: text)
      let others =
        [Ticket.term.isFound(in: text), Ticket.keep.isFound(in: text), Absence.thanks.isFound(in: opening)]
        .filter { $0 }.count
      let isSubject = Ticket.subjects.findAtStart(of: subject) != nil
      let signs = [received, number, automatic].compactMap { $0 }.count + others + (isSubject ? 1 : 0)
      return signs >= 3 && (received != nil || automatic != nil)
        ? finding(.ticket, received ?? number ?? automatic) : nil
    }

    /// Whether subject or text holds a number of four digits or more.
    private var hasNumber: Bool {
      var digits = 0
      for byte in subject.bytes + [0x20] + text.bytes {
        digits = OwnWords.Evidence.isDigit(byte) ? digits + 1 : 0
        if digits >= 4 { return true }
      }
      return false
    }

    // MARK: - Mail to many

    func newsletter() -> Finding? {
      guard !isPersonal else { return nil }
      let issue = Bulk.issue.find(in: text)
      let web = Bulk.web.find(in: text)
      let reason = Bulk.reason.find(in: withFooter)
      let unsubscribe = Bulk.unsubscribe.find(in: withFooter)
      let isSubject = Bulk.subjects.findAtStart(of: subject) != nil
      let network = Bulk.network.find(in: text)
      let profile = Bulk.profile.find(in: text)
      let signs = [issue, web, reason, unsubscribe, network, profile].compactMap { $0 }.count
      let isSelling = Offer.price.isFound(in: text) && Offer.order.isFound(in: text)
      guard signs >= 2 || signs == 1 && isSubject && !isSelling else {
        if isDistant, let cue = Bulk.foot.find(in: withFooter) ?? reason {
          return finding(isSelling && issue == nil ? .advertisement : .newsletter, cue)
        }
        if issue != nil && hasBars { return finding(.newsletter, issue) }
        return isSeries(otherSigns: signs)
          ? finding(.newsletter, issue ?? web ?? Bulk.more.find(in: text) ?? Bulk.follow.find(in: text)) : nil
      }
      return finding(
        isSelling && issue == nil ? .advertisement : .newsletter, issue ?? unsubscribe ?? reason ?? web ?? network)
    }

    /// Whether it looks like one of many issues: its number, the same words below each headline, where to follow it.
    private func isSeries(otherSigns: Int) -> Bool {
      let isNumbered = subject.bytes.contains(where: OwnWords.Evidence.isDigit) && Bulk.numbered.isFound(in: subject)
      let signs = [isNumbered, Bulk.more.isFoundTwice(in: text), Bulk.follow.isFound(in: withFooter)].filter { $0 }
        .count
      return (signs == 3 || signs > 0 && otherSigns > 0) && !MachineText.speaking.isFound(in: text)
    }

    /// Whether several headlines are set apart by bars.
    private var hasBars: Bool { text.bytes.filter { $0 == UInt8(ascii: "|") }.count >= 2 }

    func notification() -> Finding? {
      guard !isPersonal, text.bytes.count < 2500 else { return nil }
      if let cue = Notice.certain.find(in: text) { return Finding(kind: .notification, cue: cue) }
      if isDistant, let cue = Notice.ofItself.find(in: text) {
        return Finding(kind: .notification, cue: cue)
      }
      if let cue = Notice.event.find(in: text), Notice.answers.isFound(in: withFooter) {
        return Finding(kind: .notification, cue: cue)
      }
      let owned = Notice.owned.find(in: text)
      let state = Notice.state.find(in: text) ?? Notice.state.find(in: subject)
      let handling = Notice.handling.find(in: text)
      guard let cue = owned ?? state ?? handling, Offer.fraud.find(in: text) == nil else { return nil }
      let isAutomatic = MachineText.automatic.isFound(in: text) || MachineText.noReply.isFound(in: text)
      let isSubject = Notice.subjects.findAtStart(of: subject) != nil
      let signs =
        [owned, state, handling].compactMap { $0 }.count + (isSubject ? 1 : 0) + (isAutomatic ? 2 : 0)
      // A neighbour tells what was delivered as well, though not how to follow or to cancel it.
      guard signs >= 3, handling != nil || isAutomatic, !MachineText.speaking.isFound(in: text) else { return nil }
      return Finding(kind: .notification, cue: cue)
    }

    func advertisement() -> Finding? {
      guard !isPersonal, OwnWords.ReplyPhrases.all.firstPerson.first(in: text) == nil || Offer.fraud.isFound(in: text)
      else { return nil }
      let whole = OwnWords.WordText(subject.bytes + [0x20] + text.bytes)
      let price = Offer.price.find(in: whole)
      let order = Offer.order.find(in: whole)
      let hurry = Offer.hurry.find(in: whole)
      let crowd = Offer.crowd.find(in: text)
      let fraud = Offer.fraud.find(in: whole)
      let unsubscribe =
        Bulk.unsubscribe.find(in: withFooter) ?? Bulk.reason.find(in: withFooter) ?? Bulk.foot.find(in: withFooter)
        ?? (isDistant ? Bulk.leaving.find(in: withFooter) : nil)
      let suspect = Offer.suspect.find(in: whole)
      // Who read what this group does makes it an offer, and a person decides about that.
      if fraud == nil, unsubscribe == nil,
        Offer.knowsReader.isFound(in: text) || MachineText.speaking.isFound(in: text)
      {
        return nil
      }
      let signs = [price, order, hurry, crowd, unsubscribe, suspect].compactMap { $0 }.count
      guard fraud != nil || 2 * signs + hints(in: whole, isPriced: price != nil) >= 4 else { return nil }
      return finding(
        .advertisement,
        fraud ?? suspect ?? price ?? order ?? hurry ?? unsubscribe ?? crowd ?? Offer.hint.find(in: whole))
    }

    /// How many signs there are that weigh half, because somebody who offers something could give each.
    private func hints(in text: OwnWords.WordText, isPriced: Bool) -> Int {
      let isStarting =
        !isPriced
        && Offer.from.isFound(in: text) { rest in
          let amount = rest.prefix(14)
          return amount.contains(where: OwnWords.Evidence.isDigit) && Offer.money.isFound(in: amount)
        }
      let hints = Offer.hint.isFoundTwice(in: text) ? 2 : Offer.hint.isFound(in: text) ? 1 : 0
      return hints + (isStarting ? 1 : 0)
    }
  }
}
