// What a single line tells about a signature: closing phrase, name, contact, notice, device.

extension OwnWords {
  /// Reads the lines around a signature, one at a time.
  struct SignatureLine {
    let lines: Lines
    let phrases: ReplyPhrases

    /// Lines longer than this are prose, not part of a contact block, unless they are a notice.
    static let maximumBytes = 400

    /// "Sent from my iPhone" and its kin.
    func isDevice(_ line: Int) -> Bool {
      var text = lines.folded(line)
      guard text.count <= 160 else { return false }
      text = Self.deviceEnds.trimmedEnd(Self.deviceStarts.trimmedStart(text))
      guard let end = phrases.sentFrom.prefixEnd(text) else {
        return text.count <= 60 && phrases.sentFrom.isFound(in: text)
          && Self.lastPlace.contains { Evidence.find($0, in: text) }
      }
      let rest = text[end...]
      if rest.first == UInt8(ascii: ":") { return false }
      let device = rest.prefix { !",.;".utf8.contains($0) }
      guard device.endIndex < rest.endIndex else { return Evidence.wordCount(rest) <= 9 }
      // "Sent from my desk, which is easier" is a sentence; "Sent from my phone, excuse typos" is not.
      return Self.devices.isFound(in: device) || Evidence.find("://", in: rest)
    }

    private static let deviceStarts = ByteSet("-*_([<~\"| ")
    private static let deviceEnds = ByteSet("-*_)]>~\".!| ")

    /// Languages that put "sent" last leave the name of the device or program before it.
    private static let lastPlace: [StaticString] = [
      "iphone", "ipad", "android", "tablet", "telefoon", "outlook", "samsung", "galaxy", "gonder", "送信", "보냄", "보낸",
      "भेजा", "kuld",
    ]

    private static let devices = PhraseTable([
      "iphone", "ipad", "telefoon", "phone", "mobiel", "mobile", "gsm", "tablet", "smartphone", "galaxy", "samsung",
      "huawei", "xiaomi", "outlook", "android", "blackberry", "mail", "app", "handy", "mobiltelefon", "portable",
      "téléphone", "movil", "móvil", "teléfono", "telefone", "celular", "telefono", "cellulare", "telefon", "mobil",
      "mobilen", "telefonen", "nokia", "pixel", "device", "apparaat", "yahoo", "gmail", "proton", "webmail",
    ])

    /// Whether the line holds words of a disclaimer, list footer or virus scanner, or an image's placeholder.
    func isNotice(_ text: ArraySlice<UInt8>) -> Bool {
      isImage(text) || phrases.notices.isFound(in: text)
    }

    /// Whether the line begins with an image's placeholder.
    func isImage(_ text: ArraySlice<UInt8>) -> Bool {
      text.count < 200 && text.first == UInt8(ascii: "[")
        && (text.starts(with: "[cid:".utf8) || text.starts(with: "[image".utf8)
          || text.starts(with: "[afbeelding".utf8) || text.starts(with: "[http".utf8) && text.last == UInt8(ascii: "]"))
    }

    /// Whether the line could only stand in a contact block: telephone, address, link, or parts set apart by bars.
    func isContact(_ line: Int) -> Bool {
      let text = lines.folded(line)
      guard text.count <= Self.maximumBytes else { return false }
      if isSetApart(text) { return true }
      if Evidence.hasAddress(text) || Evidence.hasLink(text) { return true }
      return Evidence.hasTelephone(text) || Self.contactLabels.prefixEnd(text) != nil
    }

    /// Whether the line is in parts set apart by bars, dots, stars or at least two dashes.
    func isSetApart(_ text: ArraySlice<UInt8>) -> Bool {
      let span = text.span
      var mayHaveBar = false
      var dashes = 0
      for index in span.indices {
        let byte = span[index]
        if byte == UInt8(ascii: "-") {
          let isWord = index == 0 || span[index - 1] == 0x20
          if isWord, index + 1 == span.count || span[index + 1] == 0x20 { dashes += 1 }
        } else if byte >= 0x80 || Self.barBytes.contains(byte) {
          mayHaveBar = true
        }
      }
      if mayHaveBar, Self.bars.contains(where: { Evidence.find($0, in: text) }) { return true }
      return text.count <= 120 && dashes >= 2
    }

    private static let bars: [StaticString] = [" | ", " · ", " • ", " ● ", "***", " // ", " ▪ "]
    private static let barBytes = ByteSet("|*/")

    private static let contactLabels = PhraseTable([
      "tel.", "tel:", "tel ", "t.", "t:", "m.", "m:", "mob:", "mob.", "mobiel:", "telefoon:", "phone:", "fax:",
      "e-mail:", "email:", "e:", "kvk", "btw", "iban", "postbus", "twitter", "facebook", "linkedin", "skype",
      "www", "website:", "telefon:", "handy:", "mobil:", "tlf", "tél", "cell", "p.o. box", "postfach", "siret",
    ])

    /// Whether the line names a function, an organisation or office hours.
    func isFunction(_ line: Int) -> Bool {
      let text = lines.folded(line)
      return text.count <= 160 && phrases.contact.isFound(in: text)
    }

    /// Whether a person adds something here, as in a postscript.
    func isAddition(_ line: Int) -> Bool {
      let text = lines.folded(line)
      if Self.postscripts.prefixEnd(text) != nil { return true }
      if Evidence.find(" | ", in: text) { return false }
      return phrases.firstPerson.isFound(in: text) || text.count > Self.maximumBytes
    }

    /// Whether a person speaks of herself more than once, as notices do not that ask to tell "me" of a mistake.
    func speaksOften(_ line: Int) -> Bool {
      let text = lines.folded(line)
      return phrases.firstPerson.first(in: text).map { phrases.firstPerson.isFound(in: text[$0.upperBound...]) }
        ?? false
    }

    private static let postscripts = PhraseTable([
      "ps", "p.s", "p.s.", "ps.", "ps:", "p.s.:", "pps", "nb", "n.b", "n.b.", "nb:", "post scriptum", "postscriptum",
      "ps)", "naschrift", "o ja", "oh ja", "oja", "btw:", "p.d.", "pd:", "n.s.", "nachtrag", "edit:", "dhp", "not:",
    ])

    /// A closing phrase on the line: nil without one, else whether a name follows on the same line.
    func closing(_ line: Int) -> Closing? {
      var text = lines.folded(line)
      guard text.count <= 80 else { return nil }
      text = Self.closingStarts.trimmedStart(text)
      guard let end = phrases.closings.prefixEnd(text) else { return nil }
      let rest = Self.closingEnds.trimmedStart(text[end...])
      if rest.isEmpty { return .alone }
      // "Met vriendelijke groet uit Noord," is still only the phrase.
      if text.last == UInt8(ascii: ",") { return Evidence.wordCount(rest) <= 7 ? .alone : nil }
      guard Evidence.wordCount(rest) <= 5, !endsSentence(rest), !isQuestion(rest) else { return nil }
      return startsWithCapital(line, atFolded: rest, of: text) ? .withName : nil
    }

    private static let closingStarts = ByteSet("-*_~ ")
    private static let closingEnds = ByteSet(",.!;:-~*)(/ x")

    enum Closing {
      case alone, withName
    }

    private func isQuestion(_ text: ArraySlice<UInt8>) -> Bool { text.contains(UInt8(ascii: "?")) }

    private func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
      text.last == UInt8(ascii: ".") && Evidence.wordCount(text) > 3
    }

    /// Whether some word after the phrase is written as a name; without capitals in the whole line, any words count.
    private func startsWithCapital(_ line: Int, atFolded rest: ArraySlice<UInt8>, of text: ArraySlice<UInt8>) -> Bool {
      let words = Evidence.wordCount(rest)
      let capitals = lines.raw(line).dropFirst().filter { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0xC3 }.count
      return capitals > 0 || words <= 2
    }

    /// Whether the line may be a typed name: at most six words without the end of a sentence.
    func isName(_ line: Int) -> Bool {
      let raw = lines.raw(line).drop { " -\t".utf8.contains($0) }
      let text = lines.folded(line)
      guard text.count <= 60, let first = raw.first, Evidence.wordCount(text) <= 6 else { return false }
      guard first >= 0x41 && first <= 0x5A || first >= 0x80 || Self.titles.prefixEnd(text) != nil else { return false }
      guard !text.contains(where: Self.nameless.contains), !text.contains(where: Evidence.isDigit) else {
        return false
      }
      guard text.last != UInt8(ascii: "."), text.last != UInt8(ascii: ",") else { return false }
      return capitalisedWords(raw)
    }

    /// What stands in no name.
    private static let nameless = ByteSet("?!:;@|")

    /// Whether all words begin with a capital, but for the small words of names and what follows a comma.
    private func capitalisedWords(_ raw: ArraySlice<UInt8>) -> Bool {
      for word in raw.prefix(while: { $0 != UInt8(ascii: ",") }).split(separator: 0x20) {
        guard let first = word.first else { continue }
        if first >= 0x61 && first <= 0x7A, !Self.smallWords.isWhole(word) { return false }
      }
      return true
    }

    /// Whether a line ends, as no sentence does, with a word of a name that another line gives again.
    func endsWithName(_ line: Int, givenAgainBy name: Int) -> Bool {
      guard !isSentence(line) else { return false }
      let isLetter = { (byte: UInt8) in PhraseTable.isLetter(byte) || byte >= 0x41 && byte <= 0x5A }
      let own = lines.raw(name).prefix { $0 != UInt8(ascii: ",") }.split { !isLetter($0) }
      return lines.raw(line).suffix(40).split { !isLetter($0) }.suffix(3).contains { word in
        guard let first = word.first, first >= 0x41 && first <= 0x5A, word.count > 1 else { return false }
        return own.contains { $0.elementsEqual(word) }
      }
    }

    private static let titles = PhraseTable([
      "mr.", "dr.", "drs.", "ir.", "ing.", "prof.", "mevr.", "mw.", "dhr.", "fam.", "familie", "mevrouw", "ds.",
    ])

    /// Whether the line ends as a sentence does; an abbreviation or an initial at its end does not count.
    func isSentence(_ line: Int) -> Bool {
      let text = lines.folded(line)
      guard let last = text.last else { return false }
      if last == UInt8(ascii: "?") || last == UInt8(ascii: "!") { return true }
      guard last == UInt8(ascii: ".") else { return false }
      let word = text.suffix(text.count - 1 - (text.lastIndex(of: 0x20).map { $0 - text.startIndex } ?? -1))
      return !word.dropLast().contains(UInt8(ascii: ".")) && word.count > 2
    }

    private static let smallWords = PhraseTable([
      "van", "de", "der", "den", "het", "ten", "ter", "te", "in", "op", "von", "zu", "du", "da", "di", "del", "la",
      "le", "el", "al", "bin", "en", "and", "und", "et", "y", "e", "d'", "'t", "dos", "das", "i", "ve", "mw.", "dhr.",
      "mevr.", "mr.", "drs.", "ir.", "dr.", "ing.", "prof.",
    ])
  }
}
