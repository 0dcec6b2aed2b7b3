// One mail in a Maildir: its name, its key and where it lies.

/// A folder of a Maildir in which finished deliveries lie.
package enum Folder: String, Sendable, Codable, CaseIterable {
  /// Delivered and not yet handled.
  case new
  /// Handled, or moved there by another hand.
  case cur
}

/// A file in `new/` or `cur/`, as it was when the folder was listed.
///
/// File names are bytes, not text: a hostile or broken delivery agent may put anything but `/` and NUL into them.
package struct MailFile: Hashable, Sendable {
  /// The unique part of the name, up to the first `:`; it stays the same when flags change and is the ledger's key.
  package let key: [UInt8]
  /// The whole file name, without the folder.
  package let name: [UInt8]
  package let folder: Folder
  package let byteCount: Int64
  /// Last change of the content, seconds since 1970 UTC.
  package let modifiedAt: Int64

  package init(name: [UInt8], folder: Folder, byteCount: Int64, modifiedAt: Int64) {
    key = Self.key(ofName: name)
    self.name = name
    self.folder = folder
    self.byteCount = byteCount
    self.modifiedAt = modifiedAt
  }

  /// The name for the eyes of an administrator on the machine itself: printable ASCII, everything else as `\xNN`.
  ///
  /// Not for the log: a name can hold what a sender chose.
  package var safeName: String { escaped(name) }

  /// The unique part of a file name.
  package static func key(ofName name: [UInt8]) -> [UInt8] {
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return name }
    return Array(name[..<colon])
  }

  /// The flags after `:2,`, one letter each; empty when the name has none or another kind of suffix.
  var flags: [UInt8] {
    let suffix = name[key.count...]
    return suffix.starts(with: flagMarker) ? Array(suffix.dropFirst(flagMarker.count)) : []
  }

  /// The name that says "seen": the same key, the flags it has and `S`, in ASCII order as the convention asks.
  ///
  /// A name that would grow past what a folder can hold goes without flags: a mail in `cur/` under a bare key is
  /// well formed, and handling it counts more than the mark.
  var seenName: [UInt8] {
    let seen = key + flagMarker + Set(flags + [UInt8(ascii: "S")]).sorted()
    return seen.count <= longestName ? seen : key
  }
}

/// Begins the flags in a file name of `cur/`.
let flagMarker = Array(":2,".utf8)

/// `NAME_MAX` of Linux, in bytes.
let longestName = 255

/// Bytes as printable ASCII; a backslash and every other byte as `\xNN`.
func escaped(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    if (0x20...0x7E).contains(byte), byte != UInt8(ascii: "\\") {
      text.append(byte)
    } else {
      text += [UInt8(ascii: "\\"), UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: text, as: UTF8.self)
}

/// Something in a folder that is not a mail and is left where it lies.
package struct OddEntry: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case directory, fifo, socket, device
    case symbolicLink = "symbolic-link"
    case unknown
  }

  package let kind: Kind
  /// Escaped as ``MailFile/safeName``; for local tools, not for the log.
  package let safeName: String

  init(kind: Kind, name: [UInt8]) {
    self.kind = kind
    safeName = escaped(name)
  }
}
