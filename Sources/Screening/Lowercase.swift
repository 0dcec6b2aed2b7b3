// Lower case for the ASCII grammars of mail headers.

/// The text with A to Z in lower case and all else as it is. Names, keywords and domains in headers are ASCII, and on
/// the way of every mail `String.lowercased()` would cost more than all rules together.
func lowercase(_ text: String) -> String {
  let bytes = text.utf8.span
  // Most are in lower case as they come.
  for index in bytes.indices where isCapital(bytes[index]) { return lowercase(Array(text.utf8)[...]) }
  return text
}

/// The same for bytes of a text.
func lowercase(_ bytes: ArraySlice<UInt8>) -> String {
  var lower = bytes
  for index in lower.indices where isCapital(lower[index]) { lower[index] |= 0x20 }
  return String(decoding: lower, as: UTF8.self)
}

func lowercase(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

/// Whether the word is this one, which is in lower case, without regard to its own case.
func isWord(_ word: ArraySlice<UInt8>, _ other: StaticString) -> Bool {
  word.count == other.utf8CodeUnitCount && begins(word, with: other)
}

/// Whether the word begins with this one, which is in lower case, without regard to its own case.
func begins(_ word: ArraySlice<UInt8>, with start: StaticString) -> Bool {
  start.withUTF8Buffer { start in
    let word = word.span
    return word.count >= start.count && start.indices.allSatisfy { lowercase(word[$0]) == start[$0] }
  }
}
