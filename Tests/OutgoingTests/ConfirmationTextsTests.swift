// The texts as data: every key is used in every voice, and the owner's own sentences are checked.

import IntakeModel
import Outgoing
import Testing

@Suite("Texts of confirmations")
struct ConfirmationTextsTests {
  /// Every key, set to a marker by the owner, shows in some confirmation of every voice: no text is missing or dead.
  @Test(arguments: Voice.allCases)
  func everyKeyIsUsed(voice: Voice) throws {
    for key in ConfirmationTexts.keys {
      let marker = "zqx " + placeholders(of: key)
      let name = "\(voice.language).\(key)"
      #expect(ConfirmationTexts.check([name: marker]).isEmpty, "\(ConfirmationTexts.check([name: marker]))")
      let shown = try variants(voice).contains { variant in
        var confirmation = variant
        confirmation.texts = [name: marker]
        let source = MailSource(try confirmation.compose())
        return source.body.contains("zqx") || source.values("Subject")[0].contains("zqx")
      }
      let isInSummary = try summaries(voice).contains { summary in
        var summary = summary
        summary.letter.texts = [name: marker]
        let source = MailSource(try summary.compose())
        return source.body.contains("zqx") || source.values("Subject")[0].contains("zqx")
      }
      #expect(shown || isInSummary, "\(voice) \(key)")
    }
  }

  /// The braces that a key needs, learned from the complaints about a text without any.
  private func placeholders(of key: String) -> String {
    ConfirmationTexts.check([key: "x"]).compactMap { problem in
      problem.firstIndex(of: "{").flatMap { open in
        problem[open...].firstIndex(of: "}").map { String(problem[open...$0]) }
      }
    }.joined(separator: " ")
  }

  private func summaries(_ voice: Voice) throws -> [Summary] {
    var letter = try sampleConfirmation(plan: voice.plan, language: voice.language)
    letter.isUnverified = true
    let entry = SummaryEntry(reference: letter.publicReference, items: [], isWaiting: true)
    return [Summary(letter: letter, entries: [entry], unlisted: 2)]
  }

  private func variants(_ voice: Voice) throws -> [Outgoing.Confirmation] {
    let targets = [Target.wholePlan, Target(call: "1"), Target(call: "1", activity: "1.1")]
    let all = ItemKind.allCases.flatMap { kind in targets.map { (kind, $0) } }.enumerated()
      .map { ConfirmedItem(number: $0.offset + 1, kind: $0.element.0, target: $0.element.1) }
    let base = try sampleConfirmation(plan: voice.plan, language: voice.language, items: Array(all.prefix(1)))
    var variants = all.map { item in
      var variant = base
      variant.items = [item]
      return variant
    }
    var many = base
    many.items = all + all
    var crisis = base
    crisis.isCrisis = true
    var unverified = base
    unverified.isUnverified = true
    unverified.greetingName = nil
    var hardship = crisis
    hardship.isHardship = true
    var outcome = base
    outcome.kind = .decisionOutcome
    var nothing = outcome
    nothing.items = []
    for reason in RejectionReason.allCases {
      for var variant in [outcome, nothing] {
        variant.rejection = reason
        variants.append(variant)
      }
    }
    variants += [many, crisis, hardship, unverified, outcome, nothing] + answers(base) + privacy(base) + news(base)
    for (waiting, day) in [(Waiting.part, "2026-11-27"), (.part, nil), (.whole, "2026-11-27"), (.whole, nil)] {
      var variant = base
      variant.items = waiting == .whole ? [] : base.items
      variant.waiting = waiting
      variant.answerBy = day
      variants.append(variant)
    }
    return variants
  }

  private func answers(_ base: Outgoing.Confirmation) -> [Outgoing.Confirmation] {
    let reports: [[AnswerReport]] = [
      [.changed([1])], [.tookBack([1])], [.disputed([1])], [.tookBackMail], [.tookBackEverything],
      [.tookBackSupport(Target(call: "1"))], [.confirmedSupport(Target(call: "1"))], [.keptContact],
    ]
    return reports.flatMap { report in
      [base.items, []].map { items in
        var variant = base
        variant.answer = report
        variant.items = items
        return variant
      }
    }
  }

  private func news(_ base: Outgoing.Confirmation) -> [Outgoing.Confirmation] {
    let target = Target(call: "1")
    let changed = ChangedText(target: target, before: "Eerst.", after: "Nu.", reason: "Daarom.")
    let fates = SuggestionFate.allCases.map { fate in
      PlanNews.suggestion(fate, about: target, became: target, words: "Een bankje", reason: "Er is plaats.")
    }
    let others: [PlanNews] = [
      .changed([changed], version: 3), .changed([changed, changed], version: 3), .question("Wie?", target: target),
      .letter("Tot zaterdag!", target: target, isToHelper: true),
      .letter("Tot zaterdag!", target: target, isToHelper: false),
      .contactAsked(coordinator: "Roos", target: target),
      .contactGiven(coordinator: "Roos", address: base.senderAddress, target: target),
    ]
    return (fates + others).map { news in
      var variant = base
      variant.news = news
      return variant
    }
  }

  /// The longest titles and texts of a plan, in every voice, stay under 4 kB.
  @Test(arguments: Voice.allCases)
  func newsIsNeverTooLong(voice: Voice) throws {
    var base = try sampleConfirmation(plan: voice.plan, language: voice.language)
    let long = String(repeating: "zeeëgel en buurtfeest ", count: 200)
    base.plan.calls[0].title = LocalizedText([voice.language: long])
    let changed = ChangedText(target: Target(call: "1"), before: long, after: long, reason: long)
    base.news = .changed(Array(repeating: changed, count: 30), version: 12)
    #expect(MailSource(try base.compose()).body.contains("…"))
  }

  private func privacy(_ base: Outgoing.Confirmation) -> [Outgoing.Confirmation] {
    let asked = PrivacyRequest.allCases.map { request in
      var variant = base
      variant.privacyRequest = request
      return variant
    }
    let notices: [PrivacyNotice] = [.askAccess, .askErasure, .report(sampleReport), .erased]
    return asked
      + notices.map { notice in
        var variant = base
        variant.notice = notice
        return variant
      }
  }

  @Test(arguments: [
    ("privacy", "", "it is empty"), ("privacy", " \n", "it is empty"), ("privacy", "a\rb", "control characters"),
    ("privacy", "a\u{202E}b", "control characters"), ("privacy", "{name}", "{name} is not known here"),
    ("thanks", "Dank!", "{sender} is missing"), ("subject", "{sender}\n{reference}", "a subject is one line"),
    ("waiting.part", "{day} {dag}", "{dag} is not known here; there is {day}"),
    ("privacy", String(repeating: "a", count: 601), "over 600 bytes"),
    ("next.volunter", "x", "the nearest is next.volunteer"), ("en.privcy", "x", "the nearest is privacy"),
    ("de.privacy", "x", "there is no such text"), ("\u{1B}[2J", "x", "there is no such text"),
  ])
  func complaints(key: String, text: String, words: String) throws {
    let problems = ConfirmationTexts.check([key: text])
    let problem = try #require(problems.first)
    #expect(problem.hasPrefix("texts.") && problem.contains(words), "\(problem)")
    #expect(!problem.contains("\u{1B}"))
  }

  @Test func goodTexts() {
    #expect(ConfirmationTexts.check([:]).isEmpty)
    #expect(
      ConfirmationTexts.check(["privacy": "Wij bewaren niets.\nEcht niet.", "en.thanks": "Ta, {sender}!"]).isEmpty)
  }

  /// A sentence for one language is not said in another, and the one that names its language wins.
  @Test func languageOfAnOverride() throws {
    var confirmation = try sampleConfirmation(waiting: .whole)
    confirmation.texts = ["privacy": "van het plan", "nl.privacy": "nederlands", "en.privacy": "english"]
    #expect(MailSource(try confirmation.compose()).body.contains("\nnederlands\n"))
    confirmation.language = "en"
    #expect(MailSource(try confirmation.compose()).body.contains("\nenglish\n"))
    confirmation.language = "nl"
    confirmation.texts = ["privacy": "van het plan"]
    #expect(MailSource(try confirmation.compose()).body.contains("\nvan het plan\n"))
    confirmation.language = "en"
    #expect(!MailSource(try confirmation.compose()).body.contains("van het plan"))
  }

  /// Braces in a filled-in value are not filled in again.
  @Test func valuesAreNotTemplates() throws {
    var confirmation = try sampleConfirmation(waiting: .whole)
    confirmation.senderName = "{reference}"
    #expect(MailSource(try confirmation.compose()).body.contains("aan {reference}."))
  }
}
