// Folding: one spelling for letters, spaces, dashes and digits, so that phrases are found however they were typed.

extension OwnWords {
  /// Folding of text for comparison: lower case, no diacritics, plain spaces, dashes, quotation marks and digits.
  ///
  /// Decomposed and composed letters fold to the same bytes, and so do letters typed without their accents.
  enum Fold {
    /// The folded bytes of a phrase.
    static func bytes(_ text: String) -> [UInt8] {
      var out: [UInt8] = []
      let source = Array(text.utf8)
      out.reserveCapacity(source.count)
      append(source[...], to: &out)
      return out
    }

    /// Appends the folded form of UTF-8 bytes; at most a few bytes for each byte read.
    static func append(_ source: ArraySlice<UInt8>, to out: inout [UInt8]) {
      var index = source.startIndex
      while index < source.endIndex {
        let run = index
        while index < source.endIndex, source[index] < 0x80 { index += 1 }
        append(ascii: source[run..<index], to: &out)
        while index < source.endIndex, source[index] >= 0x80 {
          let (scalar, length) = decode(source, at: index)
          index += length
          append(scalar, to: &out)
        }
      }
    }

    private static func append(ascii source: ArraySlice<UInt8>, to out: inout [UInt8]) {
      let start = out.count
      out.append(contentsOf: source)
      var span = out.mutableSpan
      for index in start..<span.count { span[index] = asciiFolded(span[index]) }
    }

    private static func asciiFolded(_ byte: UInt8) -> UInt8 {
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x09, 0x0D: 0x20
      default: byte
      }
    }

    /// The scalar at a lead byte and its length; a broken sequence gives U+FFFD and one byte.
    private static func decode(_ source: ArraySlice<UInt8>, at index: Int) -> (UInt32, Int) {
      let lead = UInt32(source[index])
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
      guard length > 1, source.endIndex - index >= length else { return (0xFFFD, 1) }
      var scalar = lead & (0xFF >> UInt32(length + 1))
      for offset in 1..<length {
        let next = source[index + offset]
        guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
        scalar = scalar << 6 | UInt32(next & 0x3F)
      }
      return (scalar, length)
    }

    private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
      switch scalar {
      case 0xC0...0x17F: appendLatin(Int(scalar) - 0xC0, to: &out)
      case 0x0300...0x036F, 0x064B...0x0652, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xAD, 0x0640:
        break
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: out.append(0x20)
      case 0x2010...0x2015, 0x2212, 0x2500, 0x2501: out.append(UInt8(ascii: "-"))
      case 0x2018...0x201B, 0x02BC, 0xB4: out.append(UInt8(ascii: "'"))
      case 0x201C...0x201F, 0xAB, 0xBB: out.append(UInt8(ascii: "\""))
      case 0xFF1A: out.append(UInt8(ascii: ":"))
      case 0x060C, 0xFF0C: out.append(UInt8(ascii: ","))
      case 0x0660...0x0669: out.append(UInt8(0x30 + scalar - 0x0660))
      case 0x06F0...0x06F9: out.append(UInt8(0x30 + scalar - 0x06F0))
      case 0xFF01...0xFF5E: out.append(asciiFolded(UInt8(scalar - 0xFF01 + 0x21)))
      default: appendLowercase(scalar, to: &out)
      }
    }

    /// Base letters of U+00C0 to U+017F in order; those that stand for two letters are set apart below.
    private static let latinBases = Array(
      ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private static func appendLatin(_ index: Int, to out: inout [UInt8]) {
      switch index {
      case 0x06, 0x26: out.append(contentsOf: [0x61, 0x65])  // Æ æ
      case 0x1F: out.append(contentsOf: [0x73, 0x73])  // ß
      case 0x1E, 0x3E: out.append(contentsOf: [0x74, 0x68])  // Þ þ
      case 0x92, 0x93: out.append(contentsOf: [0x6F, 0x65])  // Œ œ
      default: out.append(index < latinBases.count ? latinBases[index] : 0x3F)
      }
    }

    private static func appendLowercase(_ scalar: UInt32, to out: inout [UInt8]) {
      guard let value = Unicode.Scalar(scalar) else { return }
      for unit in value.properties.lowercaseMapping.utf8 { out.append(unit) }
    }
  }
}
