// The sections of the page: the head, how to take part, and the calls with their activities.

internal import IntakeModel

extension PageWriter {
  /// The top of the article: version and date, title, what it is, and who stands behind the whole of it.
  func masthead() -> HTMLText {
    let standing = edition.standing(.wholePlan)
    var facts: [(PublicCount, CountWords)] = [(PublicCount(standing.supporters), words.wholePlanSupporters)]
    facts += [
      (PublicCount(standing.peopleWithin), words.peopleInPlan), (PublicCount(standing.helpers), words.wholePlanHelpers),
      (PublicCount(standing.reactions), words.wholePlanReactions),
    ].filter { $0.0 != .none }
    let list = facts.map { fact -> HTMLText in
      guard let number = fact.0.number else { return "<li>\(words.written(fact.0, fact.1))</li>" }
      return "<li><b>\(words.written(number))</b> \(fact.1.unit)</li>"
    }.joined()
    return """
      <header class="masthead">
      \(dateline())\(heading(1, inline(edition.title(of: .wholePlan))))<div class="lede">
      \(paragraphs(plan.intro))</div>
      \(borrowedNote())<ul class="tally">\(list)</ul>
      </header>

      """
  }

  private func dateline() -> HTMLText {
    var parts: [HTMLText] = []
    if let current = edition.current {
      parts.append("<span>\(Words.fill(words.version, ["number": String(current.number)]))</span>")
    }
    parts.append("<span>\(time(edition.day))</span>")
    parts.append("<a href=\"#\(Anchor.changes)\">\(words.changes)</a>")
    if place == .ownPage {
      for code in Edition.languages(of: plan) where code != edition.language {
        let name = Words.ownNames[code] ?? code
        parts.append("<a href=\"\(edition.pageName(code))\" lang=\"\(code)\" hreflang=\"\(code)\">\(name)</a>")
      }
    }
    return "<p class=\"dateline\">\(parts.joined(separator: " "))</p>\n"
  }

  /// A day as people write it, with the day as machines read it.
  func time(_ day: String) -> HTMLText {
    guard CalendarDay(day) != nil else { return "\(day)" }
    return "<time datetime=\"\(day)\">\(words.written(day))</time>"
  }

  /// Says once that some texts are in another language.
  private func borrowedNote() -> HTMLText {
    let names = edition.borrowedLanguages.map(words.name(ofLanguage:)).joined(separator: ", ")
    return names.isEmpty
      ? "" : "<p class=\"quiet\">\(Words.fill(words.missingTranslation, ["languages": names]))</p>\n"
  }

  /// The calls as a list of links.
  func contents() -> HTMLText {
    let items = plan.calls.map { call -> HTMLText in
      let target = Target(call: call.id)
      return "<li><a href=\"#\(Anchor.target(target))\"><b>\(call.id)</b> \(inline(edition.title(of: target)))</a></li>"
    }
    return
      "<nav class=\"contents\" aria-label=\"\(words.contents)\">\n<ol>\n\(items.joined(separator: "\n"))\n</ol>\n</nav>\n"
  }

  /// How to take part, in four sentences and four links.
  func takePart() -> HTMLText {
    let subject = PublicText.singleLine(edition.title(of: .wholePlan).text)
    let address: HTMLText =
      "<a class=\"address\" href=\"\(MailLink.url(to: plan.address, subject: subject))\">\(plan.address)</a>"
    let halves = words.howToTakePart.components(around: "{address}")
    let links = words.waysToTakePart.map { way -> HTMLText in
      "<li><a href=\"\(MailLink.url(to: plan.address, subject: way.subject))\">\(way.link)</a></li>"
    }
    return """
      <section class="take-part" aria-labelledby="take-part">
      \(heading(2, id: "take-part", "\(words.takePart)"))<p>\(halves.0)\(address)\(halves.1)</p>
      <ul class="ways">\(links.joined())</ul>
      <p>\(words.afterYouMail)</p>
      <p class="quiet">\(words.noNames) \(words.smallNumbers)</p>
      </section>

      """
  }

  /// A call with its activities.
  func call(_ call: Call) -> HTMLText {
    let target = Target(call: call.id)
    let anchor = Anchor.target(target)
    let title = edition.title(of: target)
    let within = PublicCount(edition.standing(target).peopleWithin)
    let people: HTMLText =
      within == .none || call.activities.isEmpty
      ? "" : "<p class=\"within\">\(words.written(within, words.peopleWithinCall))</p>\n"
    let number: HTMLText = "<a class=\"kicker\" href=\"#\(anchor)\">\(words.call) \(call.id)</a>"
    return """
      <section class="call" id="\(anchor)" aria-labelledby="\(anchor)-title">
      \(heading(2, id: anchor + "-title", "\(number) \(inline(title))\(state(call.state))"))<div class="summary">
      \(paragraphs(call.summary))</div>
      \(counts(target))\(people)\(earlierSupport(target))\(openSuggestions(target))\(mailLink(about: target))\
      \(said(about: target))\(questions(call))
      """ + call.activities.map { activity($0, of: call) }.joined() + "</section>\n"
  }

  private func activity(_ activity: Activity, of call: Call) -> HTMLText {
    let target = Target(call: call.id, activity: activity.id)
    let anchor = Anchor.target(target)
    let number: HTMLText = "<a href=\"#\(anchor)\">\(activity.id)</a>"
    return "<article id=\"\(anchor)\">\n"
      + heading(3, "\(number) \(inline(edition.title(of: target)))\(state(activity.state))")
      + paragraphs(activity.text) + needs(activity, target) + counts(target) + mailLink(about: target)
      + earlierSupport(target) + openSuggestions(target) + said(about: target) + "</article>\n"
  }
}

extension String {
  /// What stands before and after the first `mark`.
  fileprivate func components(around mark: String) -> (String, String) {
    guard let range = firstRange(of: mark) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
