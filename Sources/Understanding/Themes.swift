// Which words several texts share: what a list of reactions is about.

/// A word and the texts that have it in any form.
package struct Theme: Sendable, Equatable {
  /// The word as it stands most often, in small letters.
  package var word: String
  /// Places of the texts in the list, ascending.
  package var texts: [Int]
}

/// Groups texts by the words they share.
package enum Themes {
  /// The themes of the texts, those of most texts first; each text is in at most one, and texts that share no word with
  /// another are in none. A pure function: the same texts always give the same themes.
  ///
  /// - Parameter language: whose word forms are taken together; a word of another language stands for itself.
  package static func of(_ texts: [String], language: String) -> [Theme] {
    let stemmer = Stemmer(language: language)
    var places: [[UInt8]: Set<Int>] = [:]
    var forms: [[UInt8]: [String: Int]] = [:]
    for (index, text) in texts.enumerated() {
      let bytes = Array(text.utf8)
      for token in Tokenizer.tokens(of: bytes) where isTelling(token) {
        let stem = stemmer.stem(token.folded(in: bytes))
        places[stem, default: []].insert(index)
        forms[stem, default: [:]][String(decoding: bytes[token.range], as: UTF8.self).lowercased(), default: 0] += 1
      }
    }
    var themes: [Theme] = []
    while let best = places.filter({ $0.value.count > 1 }).min(by: precedes) {
      themes.append(Theme(word: mostUsed(forms[best.key] ?? [:]), texts: best.value.sorted()))
      for key in Array(places.keys) { places[key]?.subtract(best.value) }
    }
    return themes
  }

  private static func isTelling(_ token: Token) -> Bool {
    token.isWord && token.length > 3 && !Stopwords.shared.contains(token.hash)
  }

  private static func precedes(_ left: (key: [UInt8], value: Set<Int>), _ right: (key: [UInt8], value: Set<Int>))
    -> Bool
  {
    if left.value.count != right.value.count { return left.value.count > right.value.count }
    // Longer words tell more.
    if left.key.count != right.key.count { return left.key.count > right.key.count }
    return left.key.lexicographicallyPrecedes(right.key)
  }

  private static func mostUsed(_ forms: [String: Int]) -> String {
    forms.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }
}
