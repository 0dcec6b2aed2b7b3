// Decodes what inotify writes: a sequence of records of varying length.

internal import Glibc

/// One inotify record, inotify(7).
struct Notification: Equatable {
  var watch: Int32
  var mask: UInt32
  /// The name inside the watched folder; empty when the folder itself is meant.
  var name: [UInt8]

  func has(_ flag: Int) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }

  /// Whether the folder or its watch is gone.
  var endsWatch: Bool { has(Int(IN_DELETE_SELF)) || has(Int(IN_MOVE_SELF)) || has(Int(IN_IGNORED)) }

  /// Decodes one read. The kernel writes whole records only; a cut one would end the decoding.
  static func decode(_ bytes: Span<UInt8>) -> [Notification] {
    let headByteCount = 16
    var found: [Notification] = []
    var position = 0
    while position + headByteCount <= bytes.count {
      let nameByteCount = Int(word(bytes, position + 12))
      let end = position + headByteCount + nameByteCount
      guard end <= bytes.count else { break }
      var name: [UInt8] = []
      for index in (position + headByteCount)..<end {
        // Padded with NUL to a multiple of the record's alignment.
        guard bytes[index] != 0 else { break }
        name.append(bytes[index])
      }
      found.append(
        Notification(
          watch: Int32(bitPattern: word(bytes, position)), mask: word(bytes, position + 4), name: name))
      position = end
    }
    return found
  }

  /// Four bytes in the machine's own order.
  private static func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt32 {
    var value: UInt32 = 0
    withUnsafeMutableBytes(of: &value) { raw in
      for index in 0..<4 { raw[index] = bytes[at + index] }
    }
    return value
  }
}
