// The digest: what waits for a coordinator, in one mail a day, without a word of any mail.

internal import IntakeModel

/// What waits in one plan.
package struct DigestPlan: Sendable {
  package struct Entry: Sendable {
    /// As `KVM-12`.
    package var reference: String
    /// Why it waits and what is proposed, in words of the plan: never of a mail.
    package var proposal: String
    /// Whole days since it waits.
    package var days: Int

    package init(reference: String, proposal: String, days: Int) {
      self.reference = reference
      self.proposal = proposal
      self.days = days
    }
  }

  package var title: String
  package var waiting: Int
  /// Whole days since the first of them waits.
  package var oldestDays: Int
  /// The first ten, in the order of the queue.
  package var entries: [Entry]

  package init(title: String, waiting: Int, oldestDays: Int, entries: [Entry]) {
    self.title = title
    self.waiting = waiting
    self.oldestDays = oldestDays
    self.entries = entries
  }
}

/// A digest as a mail.
package struct DigestMail: Sendable {
  package var name: String
  /// Those where something waits.
  package var plans: [DigestPlan]
  /// Signs in; nil where there is no page.
  package var link: String?

  package init(name: String, plans: [DigestPlan], link: String?) {
    self.name = name
    self.plans = plans
    self.link = link
  }

  /// The mail as bytes.
  package func compose(_ head: Letterhead) throws(CompositionError) -> OutgoingMail {
    let texts = CoordinatorTexts.of(head.language)
    var body = "\(texts.greeting(name))\n\n"
    for plan in plans { body += section(plan, texts) + "\n" }
    if let link { body += "\(wrapped(texts.digestLink))\n\n\(link)\n\n" }
    body += wrapped(texts.digestEnd) + "\n"
    let total = plans.reduce(0) { $0 + $1.waiting }
    return try head.compose(.digest, subject: texts.digestSubject(total), body: body, language: texts.language)
  }

  private func section(_ plan: DigestPlan, _ texts: CoordinatorTexts) -> String {
    var text = wrapped("\(plan.title): \(texts.waiting(plan.waiting, plan.oldestDays))") + "\n\n"
    for entry in plan.entries {
      let line = "\(entry.reference)  \(entry.proposal) (\(texts.since(entry.days)))"
      text += "- " + wrapped(line).replacing("\n", with: "\n  ") + "\n"
    }
    if plan.waiting > plan.entries.count {
      text += texts.more(plan.waiting - plan.entries.count) + "\n"
    }
    return text
  }
}
