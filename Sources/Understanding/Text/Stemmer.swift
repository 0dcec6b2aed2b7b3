// Word stems by Snowball's libstemmer.

internal import CStemmer

/// A stemmer of one language; not shared between threads, its owner locks.
struct Stemmer: ~Copyable {
  /// Owned; freed in deinit. Nil when the library does not know the language.
  private let handle: OpaquePointer?

  /// `language` as libstemmer names it: an English name or an ISO 639 code.
  init(language: String) {
    handle = sb_stemmer_new(language, "UTF_8")
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// The stem of a folded word; the word itself when there is no stemmer or the word is longer than 64 bytes.
  borrowing func stem(_ word: [UInt8]) -> [UInt8] {
    guard let handle, !word.isEmpty, word.count <= 64 else { return word }
    // The result belongs to the stemmer and is copied before the next call.
    guard let stem = sb_stemmer_stem(handle, word, Int32(word.count)) else { return word }
    return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
  }
}
