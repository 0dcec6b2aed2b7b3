// Word stems by Snowball's libstemmer.

internal import CStemmer

/// A stemmer of one language; not shared between threads, its owner locks.
struct Stemmer: ~Copyable {
  /// Owned; freed in deinit. Nil when the library does not know the language.
  private let handle: OpaquePointer?
  private let isDutch: Bool

  /// `language` as libstemmer names it: an English name or an ISO 639 code.
  init(language: String) {
    handle = sb_stemmer_new(language, "UTF_8")
    isDutch = language == "dutch" || language == "nl"
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// The stem of a folded word; the word itself when there is no stemmer or the word is longer than 64 bytes.
  borrowing func stem(_ word: [UInt8]) -> [UInt8] {
    guard let handle, !word.isEmpty, word.count <= 64 else { return word }
    // The result belongs to the stemmer and is copied before the next call.
    guard let stem = sb_stemmer_stem(handle, word, Int32(word.count)) else { return word }
    let found = Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    return isDutch ? Self.levelled(found) : found
  }

  /// Snowball leaves different ends to one Dutch word: `brief` and `briev(en)`, `plan` and `plann(en)`, `fiet(s)` and
  /// `fiets(en)`, `plat(s)` and `plaats(en)`.
  static func levelled(_ stem: [UInt8]) -> [UInt8] {
    var level = stem
    guard level.count > 2, let last = level.last else { return stem }
    if last == UInt8(ascii: "v") { level[level.count - 1] = UInt8(ascii: "f") }
    if last == UInt8(ascii: "z") { level[level.count - 1] = UInt8(ascii: "s") }
    guard level.count > 3 else { return level }
    if level.last == UInt8(ascii: "s"), isConsonant(level[level.count - 2]) {
      level.removeLast()
      // `plaats(en)` becomes `plaat` here and `plaats` became `plat`.
      if level.count > 3, level[level.count - 2] == level[level.count - 3], !isConsonant(level[level.count - 2]) {
        level.remove(at: level.count - 2)
      }
    }
    if level.count > 3, level[level.count - 1] == level[level.count - 2], isConsonant(level[level.count - 1]) {
      level.removeLast()
    }
    return level
  }

  private static func isConsonant(_ letter: UInt8) -> Bool {
    (0x61...0x7A).contains(letter) && !"aeiouy".utf8.contains(letter)
  }
}
