// When the article is published, and putting it where the web server finds it.

internal import Digests
internal import Foundation
internal import IntakeModel
package import PlanStorage
internal import Publishing

/// Publishes one plan.
package struct Publisher: Sendable {
  let settings: Configuration.PlanSettings
  let timeZone: TimeZone

  package init(_ settings: Configuration.PlanSettings, configuration: Configuration) {
    self.settings = settings
    timeZone = configuration.timeZone
  }

  /// Makes a version of what changed and writes it, if it is time: small changes gather, and the article changes at
  /// most once a day by itself, and not while a coordinator's text waits to be published. Words that were taken from
  /// the page since it was written go at once.
  /// - Parameter isAskedFor: publish what changed now, whatever was published today.
  /// - Returns: the number of the version that was written; nil when nothing had to be.
  package func publish(from store: PlanStore, isAskedFor: Bool, now: Int64) throws -> Int? {
    let day = LocalTime(now, in: timeZone).isoDay
    let isTime =
      try isAskedFor || store.dayOfLastVersion(settings.id) != day && store.unpublishedTextSince(settings.id) == nil
    if isTime {
      _ = try store.makeVersion(of: settings.id, day: day, now: now)
    }
    guard let path = settings.publishTo, let version = try store.numberOfLastVersion(settings.id) else { return nil }
    // Also after a crash between the version's commit and its files: the folder says what it shows.
    let folder = PublishedFolder(path: path)
    let name = "\(version)\(try mark(ofWordsIn: version, store))"
    guard folder.currentVersion() != name,
      let article = try store.article(settings.id, version: version, publicURL: settings.publicURL, for: .everybody)
    else { return nil }
    try folder.publish(Publication.files(of: article), version: name)
    return version
  }

  /// What the name of a version's folder says of the residents' words in it, so that no folder keeps what was taken back.
  private func mark(ofWordsIn version: Int, _ store: PlanStore) throws(StorageError) -> String {
    let shown = try store.shownReactions(settings.id, through: version)
    guard !shown.isEmpty else { return "" }
    let digest = SHA256.digest(of: Array(shown.joined(separator: " ").utf8).span)
    return "\(PublishedFolder.markOfWords)\(hexadecimal(digest.prefix(8)))"
  }
}
