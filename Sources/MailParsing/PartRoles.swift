// What each part of a mail is for: text to be read, or something to be listed.

/// Roles by index of part.
struct PartRoles {
  /// Text of this mail, to be read where its container is.
  private(set) var isBody: [Bool]
  /// Whether the part, or one inside it, is plain text to be read.
  private(set) var hasPlain: [Bool]
  private(set) var hasHTML: [Bool]
  /// A part that is neither listed nor read: signatures, machine-readable halves of reports, other forms of a text.
  private(set) var isPassedOver: [Bool]

  init(_ parts: [Part]) {
    isBody = [Bool](repeating: false, count: parts.count)
    hasPlain = isBody
    hasHTML = isBody
    isPassedOver = isBody
    let firstLeaf = parts.firstIndex { !$0.isContainer } ?? 0
    for index in parts.indices where !parts[index].isInsideAttachedMessage {
      isBody[index] = Self.isText(parts[index], isFirst: index == firstLeaf)
      guard let parent = parts[index].parent, !parts[parent].isMessage else { continue }
      isPassedOver[index] = Self.isPassedOver(parts[index], parts[parent].type)
    }
    // Children stand after their parents.
    for index in parts.indices.reversed() {
      if isBody[index] {
        if parts[index].isHTML { hasHTML[index] = true } else { hasPlain[index] = true }
      }
      guard let parent = parts[index].parent, !parts[parent].isMessage else { continue }
      if hasPlain[index] { hasPlain[parent] = true }
      if hasHTML[index] { hasHTML[parent] = true }
    }
  }

  /// RFC 2183 §2: what is marked as an attachment is one; so is a named text that does not come first.
  private static func isText(_ part: Part, isFirst: Bool) -> Bool {
    if part.isContainer { return false }
    // A multipart whose boundary never came is a text with that label.
    if part.isMultipart { return part.type != "multipart/encrypted" }
    guard part.isPlain || part.isHTML || part.isEnriched || Self.isReadableText(part.type) else { return false }
    if part.disposition.value == "attachment" { return part.parent == nil && !hasName(part) }
    return isFirst || !hasName(part)
  }

  /// Whether the bytes of a part may be asked for when its mail is read, and not only its size.
  static func mayBeRead(_ part: Part) -> Bool { isText(part, isFirst: true) || part.type.hasPrefix("message/") }

  /// RFC 2046 §4.1.4: an unknown kind of text is read as plain text. Not so what is data or markup.
  private static func isReadableText(_ type: String) -> Bool {
    type.hasPrefix("text/") && !unreadableTexts.contains(type) && !type.hasSuffix("html") && !type.hasSuffix("xml")
  }

  /// The halves of reports for machines, with the names that RFC 6533 §6 gives them where they hold UTF-8.
  private static let reportTypes: Set = [
    "message/delivery-status", "message/disposition-notification", "message/feedback-report", "text/rfc822-headers",
    "message/global-delivery-status", "message/global-disposition-notification", "message/global-headers",
  ]

  private static let unreadableTexts: Set = [
    "text/calendar", "text/x-vcalendar", "text/vcard", "text/x-vcard", "text/directory", "text/csv", "text/rtf",
    "text/css", "text/javascript", "text/ecmascript", "text/rfc822-headers", "text/x-patch", "text/x-diff",
    "text/tab-separated-values", "text/x-log",
  ]

  private static func hasName(_ part: Part) -> Bool {
    part.disposition.parameter("filename").map { !$0.isEmpty } ?? false
      || part.contentType.parameter("name").map { !$0.isEmpty } ?? false
  }

  private static func isPassedOver(_ part: Part, _ parent: String) -> Bool {
    switch parent {
    case "multipart/signed":
      part.type.hasSuffix("-signature")
    case "multipart/report":
      reportTypes.contains(part.type)
    case "multipart/encrypted":
      part.type == "application/pgp-encrypted"
    case "multipart/appledouble":
      // RFC 1740 §4: what the Macintosh kept beside the file.
      part.type == "application/applefile"
    case "multipart/alternative":
      // Other forms of the same text; an invitation is more than that.
      part.type.hasPrefix("text/") && part.type != "text/calendar"
    default: false
    }
  }

  /// The children of a container that are read, in order.
  func readChildren(_ bytes: Span<UInt8>, _ parts: [Part], _ index: Int) -> [Int] {
    let part = parts[index]
    switch part.type {
    case "multipart/related":
      // Seen in practice: pictures before the text that shows them, and texts of one kind between them.
      let root = Self.relatedRoot(bytes, parts, part) ?? part.children.first(where: hasText) ?? part.children[0]
      return part.children.filter { $0 == root || $0 > root && isBody[$0] && parts[$0].kind == parts[root].kind }
    case "multipart/signed", "multipart/report":
      return Array(part.children.filter(hasText).prefix(1))
    case "multipart/encrypted":
      return []
    default:
      // RFC 2049 §2: multiparts of an unknown kind are read as mixed.
      return part.children
    }
  }

  private func hasText(_ index: Int) -> Bool { hasPlain[index] || hasHTML[index] }

  /// RFC 2387 §3.2: the part whose Content-ID the parameter `start` names.
  private static func relatedRoot(_ bytes: Span<UInt8>, _ parts: [Part], _ part: Part) -> Int? {
    guard let start = part.contentType.parameter("start") else { return nil }
    let id = start.utf8.filter { !$0.isSpace && $0 != Byte.less && $0 != Byte.greater }
    return part.children.first { child in
      parts[child].contentID.map { ByteKernel.equal(bytes, $0, id) } ?? false
    }
  }

  /// Whether a part inside an attached message is its text.
  func isForwardedBody(_ parts: [Part], _ index: Int) -> Bool {
    let part = parts[index]
    guard !part.isContainer, part.isPlain || part.isHTML, part.disposition.value != "attachment" else { return false }
    guard let parent = part.parent, parts[parent].type == "multipart/alternative" else { return true }
    let children = parts[parent].children
    return (children.first { parts[$0].isPlain } ?? children.first) == index
  }
}
