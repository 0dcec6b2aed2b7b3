// The list of what changed, and what was not adopted.

internal import IntakeModel
internal import Markup

extension PageWriter {
  /// Changes told on the page, in whole versions; all of them stand in `plan.md`.
  static let changesInFull = 20
  /// Older versions that changed the text of the plan and of which the page keeps date and places.
  static let olderVersions = 100
  /// Changes told one by one for a version; a large import is not repeated line by line.
  static let changesOfOneVersion = 40
  /// Changes named at the top.
  static let changesAtTop = 4
  static let declinedInFull = 30

  /// The newest changes, at the top of the article.
  func latest() -> HTMLText {
    let all = edition.current.map(PublicChanges.of) ?? []
    guard !all.isEmpty else { return "" }
    let items = all.prefix(Self.changesAtTop).map { "<li>\(sentence($0))</li>" as HTMLText }
    return """
      <section class="latest" aria-labelledby="latest">
      \(heading(2, id: "latest", "\(words.latest)"))<ul>
      \(items.joined(separator: "\n"))
      </ul>
      <p><a href="#\(Anchor.changes)">\(words.allChanges)</a></p>
      </section>

      """
  }

  /// Everything that changed, newest first.
  func changes() -> HTMLText {
    let full = versionsInFull
    let recent = edition.article.versions.prefix(full).map(version).joined()
    let none: HTMLText = edition.article.versions.isEmpty ? "<p>\(words.noChanges)</p>\n" : ""
    return """
      <section class="changes" id="\(Anchor.changes)" aria-labelledby="\(Anchor.changes)-title">
      \(heading(2, id: Anchor.changes + "-title", "\(words.changes)"))\(none)\(recent)\
      \(older(edition.article.versions.dropFirst(full)))</section>

      """
  }

  /// How many of the newest versions are told in full: the newest always.
  private var versionsInFull: Int {
    var changes = 0
    let fitting = edition.article.versions.prefix { version in
      changes += min(PublicChanges.of(version).count, Self.changesOfOneVersion)
      return changes <= Self.changesInFull
    }
    return max(1, fitting.count)
  }

  private func version(_ version: PlanVersion) -> HTMLText {
    let told = PublicChanges.of(version)
    let items = told.prefix(Self.changesOfOneVersion).map { change -> HTMLText in
      "<li id=\"\(Anchor.change(version: version.number, index: change.index))\">\(vanished(change, in: version))\(sentence(change))</li>\n"
    }.joined()
    let rest = told.dropFirst(Self.changesOfOneVersion)
    let more: HTMLText =
      rest.isEmpty ? "" : "<li>\(places(rest, of: version))\(olderWords(rest.count))</li>\n"
    let list: HTMLText = told.isEmpty ? "<p>\(words.quietVersion)</p>\n" : "<ul>\n\(items)\(more)</ul>\n"
    return "<article id=\"\(Anchor.version(version.number))\">\n"
      + heading(3, "\(time(version.day)) \(versionNumber(version))") + list + "</article>\n"
  }

  private func versionNumber(_ version: PlanVersion) -> HTMLText {
    "<small>\(Words.fill(words.version, ["number": String(version.number)]))</small>"
  }

  /// Older versions that changed the text, a line each; of all others only the places, so that links to them, and to
  /// what they took out of the plan, still arrive.
  private func older(_ versions: ArraySlice<PlanVersion>) -> HTMLText {
    var lines: [HTMLText] = []
    var bare: HTMLText = ""
    for version in versions {
      let told = PublicChanges.of(version)
      let changes = told.count(where: \.isOfText)
      guard changes > 0, lines.count < Self.olderVersions else {
        bare += "<i id=\"\(Anchor.version(version.number))\"></i>\(places(told, of: version))"
        continue
      }
      lines.append(
        "<li id=\"\(Anchor.version(version.number))\">\(bare)\(time(version.day)) \(versionNumber(version)): "
          + "\(places(told, of: version))\(olderWords(changes))</li>\n")
      bare = ""
    }
    let list: HTMLText = lines.isEmpty ? "" : "<ul class=\"older\">\n\(lines.joined())</ul>\n"
    return bare.isEmpty ? list : list + "<p>\(bare)</p>\n"
  }

  private func olderWords(_ count: Int) -> HTMLText {
    let text = count == 1 ? words.olderChange : Words.fill(words.olderChanges, ["number": words.written(count)])
    return place == .ownPage ? "<a href=\"plan.md\">\(text)</a>" : "\(text)"
  }

  /// Empty elements that keep the links to changes of the text alive.
  private func places(_ changes: some Sequence<PublicChange>, of version: PlanVersion) -> HTMLText {
    changes.filter(\.isOfText).map { change in
      "<i id=\"\(Anchor.change(version: version.number, index: change.index))\"></i>\(vanished(change, in: version))"
    }.joined()
  }

  /// The place of a call or activity that this change took out of the plan, so that old links to it still arrive.
  private func vanished(_ change: PublicChange, in version: PlanVersion) -> HTMLText {
    guard case .text(let ended) = change.content else { return "" }
    let place = Anchor.change(version: version.number, index: change.index)
    return plan.gone(by: ended).filter { vanishedPlaces[$0] == place }.map { "<i id=\"\(Anchor.target($0))\"></i>" }
      .joined()
  }

  /// A change in one line.
  func sentence(_ change: PublicChange) -> HTMLText {
    let told = edition.told(change)
    var line: HTMLText = "<b>\(told.label)</b>"
    if let target = told.target, let title = told.title {
      let number = edition.number(of: target).map { "\($0) " } ?? ""
      let name: HTMLText = target == .wholePlan ? "\(words.wholePlan)" : "\(number)\(inline(title))"
      let isLinked = place != .feed && target != .wholePlan && plan.has(target)
      line += isLinked ? " <a href=\"#\(Anchor.target(target))\">\(name)</a>" : " \(name)"
    }
    if let amount = told.amount { line += ": \(amount)" }
    for (joint, text) in told.texts { line += "\(joint)\(inline(text))" }
    if let voices = told.voices { line += " (\(voices))" }
    return line
  }

  /// Suggestions that were declined, with their reasons, newest first.
  func declined() -> HTMLText {
    let items = edition.article.declined.compactMap { declined -> HTMLText? in
      guard let reason = edition.local(declined.reason) else { return nil }
      let number = edition.number(of: declined.target) ?? words.wholePlan
      let text: HTMLText = declined.text.flatMap(edition.local).map { "<q>\(inline($0))</q> " } ?? ""
      return "<li>\(time(declined.day)), \(number): \(text)\(inline(reason))</li>\n"
    }
    guard !items.isEmpty else { return "" }
    return """
      <section class="declined" aria-labelledby="declined">
      \(heading(2, id: "declined", "\(words.declined)"))<p>\(words.declinedIntro)</p>
      <ul>
      \(items.prefix(Self.declinedInFull).joined())</ul>
      </section>

      """
  }
}
