// Everything a plan holds on somebody, as that person reads it.

/// Everything that is held on one address. Days are `YYYY-MM-DD`; the texts are a stranger's and are cleaned here.
package struct DataReport: Sendable, Equatable {
  /// An item of a mail, and whether it counts now.
  package struct Entry: Sendable, Equatable {
    package var item: ConfirmedItem
    package var counts: Bool

    package init(_ item: ConfirmedItem, counts: Bool) {
      self.item = item
      self.counts = counts
    }
  }

  /// A mail of ours.
  package struct Sent: Sendable, Equatable {
    package var day: String
    package var subject: String

    package init(day: String, subject: String) {
      self.day = day
      self.subject = subject
    }
  }

  /// A mail of theirs.
  package struct Mail: Sendable, Equatable {
    package var reference: String
    package var day: String
    package var subject: String
    package var ownText: String
    package var cutText: String
    package var attachments: [String]
    package var isWaiting: Bool
    package var items: [Entry]
    /// What was noted about it: why it was read so, by whom it was changed.
    package var notes: [String]

    package init(
      reference: String, day: String, subject: String, ownText: String, cutText: String, attachments: [String],
      isWaiting: Bool, items: [Entry], notes: [String]
    ) {
      self.reference = reference
      self.day = day
      self.subject = subject
      self.ownText = ownText
      self.cutText = cutText
      self.attachments = attachments
      self.isWaiting = isWaiting
      self.items = items
      self.notes = notes
    }
  }

  package var address: String
  package var name: String?
  package var firstDay: String
  /// Whether the address gets no automatic mail.
  package var isSuppressed: Bool
  package var mails: [Mail]
  package var sent: [Sent]

  package init(
    address: String, name: String?, firstDay: String, isSuppressed: Bool, mails: [Mail], sent: [Sent]
  ) {
    self.address = address
    self.name = name
    self.firstDay = firstDay
    self.isSuppressed = isSuppressed
    self.mails = mails
    self.sent = sent
  }

  /// Its paragraphs, in the words that are handed in.
  func paragraphs(
    text: (TextKey, [String: String]) -> String, item: (ConfirmedItem) -> String, day: (String) -> String
  ) -> [String] {
    var who = [text(.reportAddress, ["address": Self.clean(address)])]
    if let name { who.append(text(.reportName, ["name": Self.clean(name)])) }
    who.append(text(.reportSince, ["day": day(firstDay)]))
    if isSuppressed { who.append(text(.reportStop, [:])) }
    var found = [who.joined(separator: "\n")]
    for mail in mails {
      found.append(
        text(.reportMail, ["reference": mail.reference, "day": day(mail.day), "subject": Self.clean(mail.subject)]))
      let lines = mail.items.map { entry in
        "\(entry.item.number). " + item(entry.item) + " " + text(entry.counts ? .reportCounts : .reportCountsNot, [:])
      }
      if !lines.isEmpty { found.append(text(.reportItems, [:]) + "\n" + lines.joined(separator: "\n")) }
      if mail.isWaiting { found.append(text(.reportWaits, [:])) }
      found.append(text(.reportText, [:]) + "\n" + Self.quoted(mail.ownText))
      if !mail.cutText.isEmpty { found.append(text(.reportCut, [:]) + "\n" + Self.quoted(mail.cutText)) }
      if !mail.attachments.isEmpty {
        found.append(
          text(.reportAttachments, ["names": mail.attachments.map(Self.clean).joined(separator: ", ")]))
      }
      if !mail.notes.isEmpty {
        found.append(text(.reportNotes, [:]) + "\n" + mail.notes.map { "- " + Self.clean($0) }.joined(separator: "\n"))
      }
    }
    if !sent.isEmpty {
      let lines = sent.map { "- \(day($0.day)): \(Self.clean($0.subject))" }
      found.append(text(.reportSent, [:]) + "\n" + lines.joined(separator: "\n"))
    }
    return found
  }

  /// One line that can stand in a mail of ours.
  private static func clean(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { HeaderWriter.isSafe(String($0)) ? Character($0) : " " }
    return String(scalars).split(separator: " ").joined(separator: " ")
  }

  /// Their own lines, each with a mark, so that none of them passes for ours.
  private static func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "| " + clean(String($0)) }
      .joined(separator: "\n")
  }
}
