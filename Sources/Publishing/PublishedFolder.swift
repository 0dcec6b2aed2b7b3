// The folder that a web server shows, switched from one version to the next in one step.

internal import Glibc

/// Writes a new version folder and switches to it atomically.
///
/// `versions/<version>/` holds the files of a version, `current` is a symbolic link to the version that is shown, and
/// `index.html` and the other files are symbolic links through `current` that are made once. A reader, and whoever
/// comes after a crash, sees the old version or the new one, whole.
package struct PublishedFolder: Sendable {
  /// How many versions stay, the one that is shown among them.
  static let versionsKept = 3

  /// What follows it in the name of a version tells whose words it shows. Folders with other words do not stay beside it:
  /// the web server would still give away what was taken back.
  package static let markOfWords: Character = "-"

  let path: String

  /// - Parameter path: the folder `publish_to`; it is made when it is missing, its parent must exist.
  package init(path: String) {
    let end = path.lastIndex { $0 != "/" } ?? path.startIndex
    self.path = path.isEmpty ? "." : String(path[...end])
  }

  /// Writes the files as a version and shows it. Nothing is written when this version shows the same files already.
  ///
  /// - Parameter version: a name of ASCII letters, digits, `.`, `-` and `_` that does not begin with a point.
  /// - Throws: ``PublishingError`` when anything could not be written or something that is not ours is in the way; what
  ///   was shown before is then still shown.
  package func publish(_ files: [PublishedFile], version: String) throws(PublishingError) {
    try check(files, version)
    try FileSystem.makeDirectory(path)
    let lock = try FolderLock(path)
    defer { lock.release() }
    try refuseForeignEntries(files)
    if currentVersion() == version, try isShown(files) {
      try makeStableLinks(files)
      try removeStaleLinks(files)
      return
    }
    try FileSystem.makeDirectory(versions)
    try removeLeftovers()
    let name = try writeVersion(files, version)
    // Before the switch: a version that is shown counts as published, and after a crash nobody would make its links.
    try makeStableLinks(files)
    try show(name)
    try removeStaleLinks(files)
    try prune(keeping: name)
  }

  /// The version that is shown, or nil when there is none yet.
  package func currentVersion() -> String? {
    guard let name = currentName else { return nil }
    return String(name.prefix { $0 != "+" })
  }

  private var versions: String { path + "/versions" }
  private var current: String { path + "/current" }

  /// The folder below `versions` that `current` points to.
  private var currentName: String? {
    guard let target = FileSystem.linkTarget(current), target.hasPrefix("versions/") else { return nil }
    return String(target.dropFirst("versions/".count))
  }

  private func check(_ files: [PublishedFile], _ version: String) throws(PublishingError) {
    guard Self.isPlainName(version) else { throw PublishingError(refused: "use the version name \(version)") }
    var names: Set<String> = ["versions", "current"]
    for file in files where !Self.isPlainName(file.name) || !names.insert(file.name).inserted {
      throw PublishingError(refused: "publish a file named \(file.name)")
    }
  }

  private static func isPlainName(_ name: String) -> Bool {
    guard 1...100 ~= name.utf8.count, name.utf8.first != UInt8(ascii: ".") else { return false }
    return name.utf8.allSatisfy {
      48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || "-._".utf8.contains($0)
    }
  }

  /// Files of somebody else are never replaced.
  private func refuseForeignEntries(_ files: [PublishedFile]) throws(PublishingError) {
    for file in files {
      let place = "\(path)/\(file.name)"
      guard FileSystem.exists(place), FileSystem.linkTarget(place) != stableTarget(file.name) else { continue }
      throw PublishingError(refused: "link \(place), because something else lies there: move it away")
    }
    if FileSystem.exists(current), currentName == nil {
      throw PublishingError(refused: "replace \(current), because it is not a link to a version: move it away")
    }
  }

  private func stableTarget(_ name: String) -> String { "current/\(name)" }

  /// Whether exactly these bytes are shown.
  private func isShown(_ files: [PublishedFile]) throws(PublishingError) -> Bool {
    guard let name = currentName else { return false }
    let folder = "\(versions)/\(name)"
    guard FileSystem.exists(folder), try FileSystem.entries(folder) == files.map(\.name).sorted() else { return false }
    for file in files where try FileSystem.contents("\(folder)/\(file.name)", limit: file.bytes.count) != file.bytes {
      return false
    }
    return true
  }

  /// Writes the version under a name that is not seen, then gives it its own. Returns that name.
  private func writeVersion(_ files: [PublishedFile], _ version: String) throws(PublishingError) -> String {
    let unfinished = "\(versions)/\(Self.unfinishedPrefix)\(version)"
    try FileSystem.makeDirectory(unfinished)
    for file in files { try FileSystem.write(file.bytes, to: "\(unfinished)/\(file.name)") }
    try FileSystem.synchronize(unfinished)
    let name = nameBeside(version)
    let folder = "\(versions)/\(name)"
    if FileSystem.exists(folder) { try FileSystem.removeFolder(folder) }
    try FileSystem.rename(unfinished, to: folder)
    try FileSystem.synchronize(versions)
    return name
  }

  /// The version's name, or `7+2`, `7+3` … while the version that is shown has it: a folder that is shown is never
  /// written to.
  private func nameBeside(_ version: String) -> String {
    guard let name = currentName, name == version || name.hasPrefix(version + "+") else { return version }
    let count = Int(name.dropFirst(version.count + 1)) ?? 1
    return "\(version)+\(count &+ 1)"
  }

  /// Points `current` to the version: rename(2) replaces the old link in one step.
  private func show(_ name: String) throws(PublishingError) {
    let new = current + Self.newSuffix
    try FileSystem.makeLink(new, to: "versions/\(name)")
    try FileSystem.rename(new, to: current)
    try FileSystem.synchronize(path)
  }

  private func makeStableLinks(_ files: [PublishedFile]) throws(PublishingError) {
    var hasMade = false
    for file in files where !FileSystem.exists("\(path)/\(file.name)") {
      try FileSystem.makeLink("\(path)/\(file.name)", to: stableTarget(file.name))
      hasMade = true
    }
    if hasMade { try FileSystem.synchronize(path) }
  }

  /// Takes away our links to files that are no longer published, as after a language was dropped.
  private func removeStaleLinks(_ files: [PublishedFile]) throws(PublishingError) {
    let names = Set(files.map(\.name))
    for entry in try FileSystem.entries(path) where !names.contains(entry) {
      guard FileSystem.linkTarget("\(path)/\(entry)") == stableTarget(entry) else { continue }
      try FileSystem.removeFile("\(path)/\(entry)")
    }
  }

  private static func words(_ name: String) -> Substring {
    name.prefix { $0 != "+" }.drop { $0 != markOfWords }
  }

  private static let unfinishedPrefix = ".new-"
  private static let newSuffix = ".new"

  /// What a crash left: unfinished folders and a link that was not yet renamed.
  private func removeLeftovers() throws(PublishingError) {
    for entry in try FileSystem.entries(versions) where entry.hasPrefix(Self.unfinishedPrefix) {
      try FileSystem.removeFolder("\(versions)/\(entry)")
    }
    if FileSystem.exists(current + Self.newSuffix) { try FileSystem.removeFile(current + Self.newSuffix) }
  }

  /// Removes all but the newest versions with the same words; names are compared with their numbers as numbers.
  private func prune(keeping name: String) throws(PublishingError) {
    let others = try FileSystem.entries(versions).filter { $0 != name && !$0.hasPrefix(".") }
    for entry in others where Self.words(entry) != Self.words(name) {
      try FileSystem.removeFolder("\(versions)/\(entry)")
    }
    let oldestFirst = others.filter { Self.words(name) == Self.words($0) }.sorted { NaturalOrder.precedes($0, $1) }
    for entry in oldestFirst.dropLast(Self.versionsKept - 1) { try FileSystem.removeFolder("\(versions)/\(entry)") }
  }
}
