// Lower case for the ASCII grammars of mail headers.

/// The text with A to Z in lower case and all else as it is. Names, keywords and domains in headers are ASCII, and on
/// the way of every mail `String.lowercased()` would cost more than all rules together.
func lowercase(_ text: some StringProtocol) -> String { lowercase(text.utf8) }

/// The same for bytes of a text.
func lowercase(_ bytes: some Collection<UInt8>) -> String {
  String(decoding: bytes.map(lowercase), as: UTF8.self)
}

func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
