// What an activity needs and how far that is, questions to everybody, and what people say.

internal import IntakeModel

extension PageWriter {
  /// What an activity needs, with what was offered and agreed.
  func needs(_ activity: Activity, _ target: Target) -> HTMLText {
    let means = edition.article.means[target]
    var lines = activity.numberedNeeds.compactMap { number, need in self.need(need, means?.byNeed[number]) }
    if !lines.isEmpty, let means, means.byNeed.isEmpty, PublicCount(means.agreed) != .none {
      lines.append("<li>\(words.written(PublicCount(means.agreed), words.agreed))</li>")
    }
    if let organiser = activity.organiser, !PublicText.singleLine(organiser).isEmpty {
      lines.append("<li><b>\(words.organiser)</b> \(organiser)</li>")
    }
    return lines.isEmpty ? "" : "<ul class=\"needs\">\(lines.joined())</ul>\n"
  }

  /// One need over a bar of how much of it is agreed.
  private func need(_ need: Need, _ standing: NeedStanding?) -> HTMLText? {
    guard let what = edition.local(need.what) else { return nil }
    let number: HTMLText = need.number.map { "\(words.written($0)) " } ?? ""
    let by: HTMLText = need.by.map { ", \(Words.fill(words.neededBy, ["day": words.written($0)]))" } ?? ""
    var line: HTMLText = "<b>\(words.needs)</b> \(number)\(inline(what))\(by)"
    guard let standing else { return "<li>\(line)</li>" }
    let agreed = PublicCount(standing.agreed)
    let offered = PublicCount(standing.offered)
    let facts = [(offered, words.offeredForNeed), (agreed, words.agreedForNeed)].filter { $0.0 != .none }
    if !facts.isEmpty {
      line += " <span class=\"so-far\">\(facts.map { words.written($0.0, $0.1) }.joined(separator: ", "))</span>"
    }
    let step = need.number.flatMap { BarScale(largest: $0).step(agreed) }
    return step.map { "<li class=b\($0)>\(line)</li>" } ?? "<li>\(line)</li>"
  }

  /// How many of the supporters gave their support before the meaning changed.
  func earlierSupport(_ target: Target) -> HTMLText {
    (edition.article.earlierSupport[target] ?? []).map { earlier -> HTMLText in
      let count = PublicCount(earlier.supporters)
      guard count != .none else { return "" }
      let text = Words.fill(words.written(count, words.earlierSupport), ["number": String(earlier.version)])
      let isHere = edition.article.versions.contains { $0.number == earlier.version }
      let link: HTMLText = isHere ? " <a href=\"#\(Anchor.changes)\">\(words.changes)</a>" : ""
      return "<p class=\"quiet\">\(text)\(link)</p>\n"
    }.joined()
  }

  /// The questions that a call puts to everybody: the open ones with a link that answers by mail, the others with what
  /// came of them.
  func questions(_ call: Call) -> HTMLText {
    call.numberedQuestions.map { number, question -> HTMLText in
      guard let local = edition.local(question.text) else { return "" }
      let id = QuestionID(call: call.id, number: number)
      let subject = edition.answerSubject(id, local, to: Self.subjectLength)
      let count = PublicCount(edition.article.answers[id] ?? 0)
      let answers: HTMLText =
        count == .none ? "" : "<p class=\"quiet\">\(words.written(count, words.answersCount))</p>\n"
      let end: HTMLText =
        question.answer.flatMap(edition.local).map { "<p><b>\(words.outcome)</b> \(inline($0))</p>\n" }
        ?? "<a href=\"\(MailLink.url(to: plan.address, subject: subject))\">\(words.answer)</a>\n"
      return "<div class=\"question\" id=\"\(Anchor.question(call: call.id, number: number))\">"
        + "<p><b>\(words.questions)</b> \(inline(local))</p>\n"
        + answers + said(about: Target(call: call.id), question: number) + end + "</div>\n"
    }.joined()
  }

  /// Reactions of one target that the page shows, the newest; all of them stand in `plan.md`.
  static let reactionsShown = 3
  /// Characters of a reaction on the page.
  static let reactionLength = 400

  /// What people said about this, in their own words and without a name.
  func said(about target: Target, question: Int? = nil) -> HTMLText {
    let all = edition.article.reactions.filter { $0.target == target && $0.question == question }
    guard !all.isEmpty else { return "" }
    let items = all.suffix(Self.reactionsShown).reversed().map(reaction)
    let more: HTMLText =
      all.count > items.count && place == .ownPage ? "<a href=\"plan.md\">\(words.allReactions)</a>\n" : ""
    let label: HTMLText = question == nil ? "<b>\(words.said)</b>" : ""
    return "<div class=\"said\">\(label)<ul>\(items.joined())</ul>\n\(more)</div>\n"
  }

  private func reaction(_ reaction: ReleasedReaction) -> HTMLText {
    let anchor = Anchor.reaction(reaction)
    guard let text = edition.words(of: reaction) else {
      return "<li id=\"\(anchor)\"><small>\(words.removed)</small></li>"
    }
    let language = languageAttributes(reaction.language)
    return "<li id=\"\(anchor)\"><q\(language)>\(PublicText.shortened(text, to: Self.reactionLength))</q></li>"
  }
}
