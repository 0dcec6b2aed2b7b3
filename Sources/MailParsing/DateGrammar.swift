// Dates of mail: RFC 5322 §3.3, the obsolete forms of §4.3, and what programs write instead.

internal import IntakeModel

/// Reads a date by the look of its words, in any order that makes sense.
struct DateGrammar {
  private var day: Int?
  private var month: Int?
  /// Whether the month was read from a name before any number, where a day of the week may stand.
  private var isMonthUnsure = false
  private var year: Int?
  private var hour: Int?
  private var minute = 0
  private var second = 0
  private var zone: Int?
  private var isAfternoon: Bool?

  /// The date in a field value, or nil when there is none to be read.
  static func date(_ value: Span<UInt8>, _ range: Range<Int>) -> MailDate? {
    var grammar = DateGrammar()
    if grammar.readUsual(value, value.trimmed(range)) {
      return grammar.date()
    } else if hasLooseColon(value, range) {
      let plain = withoutComments(value, range)
      grammar.readWords(plain.span, 0..<plain.count)
    } else {
      grammar.readWords(value, range)
    }
    return grammar.date()
  }

  /// `Mon, 21 Sep 2026 13:00:00 +0000`, as RFC 5322 §3.3 has it and almost every program writes it, a comment behind it
  /// or none. False for everything else, of which the words are read one by one.
  private mutating func readUsual(_ value: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var text = range
    if Self.has(value, text, "aaa, ") { text = text.dropFirst(5) }
    let number = Self.number(value, text.lowerBound, text.upperBound)
    let (start, end) = (number.end, number.end + 24)
    guard (1...2).contains(start - text.lowerBound),
      Self.has(value, start..<text.upperBound, " aaa 0000 00:00:00 +0000"),
      let name = DateNames.english.firstIndex(of: DateNames.key(value, start + 1..<start + 4))
    else { return false }
    if end < text.upperBound {
      guard Self.has(value, end..<text.upperBound, " ("),
        AddressTokens.commentEnd(value, from: end + 1) == text.upperBound
      else { return false }
    }
    (day, month, year) = (number.value, name + 1, Self.number(value, start + 5, start + 9).value)
    hour = Self.number(value, start + 10, start + 12).value
    minute = Self.number(value, start + 13, start + 15).value
    second = Self.number(value, start + 16, start + 18).value
    readOffset(value, start + 19..<end)
    return true
  }

  /// Whether `range` begins as the form says: `a` a letter, `0` a digit, `+` a sign, all else itself.
  private static func has(_ value: Span<UInt8>, _ range: Range<Int>, _ form: StaticString) -> Bool {
    guard range.count >= form.utf8CodeUnitCount else { return false }
    for offset in 0..<form.utf8CodeUnitCount {
      let byte = value[range.lowerBound + offset]
      let isRight =
        switch form.utf8Start[offset] {
        case UInt8(ascii: "a"): byte.isLetter
        case UInt8(ascii: "0"): byte.isDigit
        case Byte.plus: byte == Byte.plus || byte == Byte.hyphen
        case let mark: byte == mark
        }
      if !isRight { return false }
    }
    return true
  }

  private mutating func readWords(_ value: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    var words = 0
    while index < range.upperBound, words < 24 {
      if Self.isSeparator(value[index]) {
        index += 1
        continue
      }
      if value[index] == Byte.openParenthesis {
        index = min(AddressTokens.commentEnd(value, from: index), range.upperBound)
        continue
      }
      var end = index
      while end < range.upperBound, !Self.isSeparator(value[end]), value[end] != Byte.openParenthesis { end += 1 }
      read(value, index..<end)
      words += 1
      index = end
    }
  }

  /// Whether a blank or a comment stands beside a colon, as RFC 5322 §4.3 allows in a time.
  private static func hasLooseColon(_ value: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while true {
      index = ByteKernel.firstIndex(of: Byte.colon, in: value, index..<range.upperBound)
      guard index < range.upperBound else { return false }
      let isLoose = { (byte: UInt8) in byte.isSpace || byte == Byte.openParenthesis || byte == Byte.closeParenthesis }
      if index > range.lowerBound, isLoose(value[index - 1]) { return true }
      index += 1
      if index < range.upperBound, isLoose(value[index]) { return true }
    }
  }

  /// The first 256 bytes without comments, and without the white space that RFC 5322 §4.3 allows around the colons
  /// of a time.
  private static func withoutComments(_ value: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(min(range.count, 256))
    var index = range.lowerBound
    var skipsBlanks = false
    while index < range.upperBound, output.count < 256 {
      let byte = value[index]
      if byte == Byte.openParenthesis {
        index = AddressTokens.commentEnd(value, from: index)
        if !skipsBlanks { output.append(Byte.space) }
        continue
      }
      index += 1
      if byte == Byte.colon {
        while output.last == Byte.space { output.removeLast() }
        skipsBlanks = true
      } else if byte.isSpace {
        if !skipsBlanks { output.append(Byte.space) }
        continue
      } else {
        skipsBlanks = false
      }
      output.append(byte)
    }
    return output
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == Byte.comma || byte == Byte.semicolon || byte == Byte.quote
  }

  private mutating func read(_ value: Span<UInt8>, _ word: Range<Int>) {
    let first = value[word.lowerBound]
    if first.isDigit {
      readNumeric(value, word)
    } else if (first == Byte.plus || first == Byte.hyphen) && hour != nil {
      readOffset(value, word)
    } else if first.isLetter {
      readName(value, word)
    }
  }

  private mutating func readName(_ value: Span<UInt8>, _ word: Range<Int>) {
    let name = DateNames.key(value, word)
    if month == nil || isMonthUnsure, let found = DateNames.month(value, word) {
      // `mar., 26 août`: mardi is no March.
      month = found
      isMonthUnsure = day == nil && !isMonthUnsure
    } else if name == DateNames.morning || name == DateNames.afternoon {
      isAfternoon = name == DateNames.afternoon
    } else if hour != nil, zone == nil, let found = DateNames.zones[name] {
      zone = found
    } else if hour != nil, value.begins(word, with: "gmt") || value.begins(word, with: "utc") {
      // `GMT+0200`
      readOffset(value, word.lowerBound + 3..<word.upperBound)
    }
  }

  /// `26`, `2021`, `14:03:00`, `14:03:00+0200`, `26-Oct-2021`, `2021-10-26`, `2021-10-26T14:03:00Z`, `26/10/2021`.
  private mutating func readNumeric(_ value: Span<UInt8>, _ word: Range<Int>) {
    let number = Self.number(value, word.lowerBound, word.upperBound)
    guard number.end < word.upperBound else { return takeNumber(number.value, digits: word.count) }
    let mark = value[number.end]
    if mark == Byte.colon || mark == Byte.dot && hour == nil && day != nil && month != nil {
      readTime(value, word)
    } else if mark == Byte.hyphen || mark == Byte.slash || mark == Byte.dot {
      readCompound(value, word, mark)
    } else {
      // `26th`, `14h30`
      takeNumber(number.value, digits: number.end - word.lowerBound)
    }
  }

  private mutating func takeNumber(_ number: Int, digits: Int) {
    if digits <= 2, day == nil {
      day = number
    } else if year == nil {
      year = Self.fullYear(number, digits: digits)
    } else if day == nil {
      day = number
    }
  }

  /// RFC 5322 §4.3: two digits below 50 are of this century, the others and three digits count from 1900.
  private static func fullYear(_ number: Int, digits: Int) -> Int {
    if digits <= 2 { return number < 50 ? 2_000 + number : 1_900 + number }
    return digits == 3 ? 1_900 + number : number
  }

  private mutating func readCompound(_ value: Span<UInt8>, _ word: Range<Int>, _ mark: UInt8) {
    var numbers: [(value: Int, digits: Int)] = []
    var index = word.lowerBound
    while index < word.upperBound, numbers.count + (month == nil ? 0 : 1) < 3 {
      if value[index].isDigit {
        let number = Self.number(value, index, word.upperBound)
        numbers.append((number.value, number.end - index))
        index = number.end
      } else if value[index].isLetter {
        var end = index
        while end < word.upperBound, value[end].isLetter { end += 1 }
        month = DateNames.month(value, index..<end) ?? month
        index = end
      }
      guard index < word.upperBound, value[index] == mark else { break }
      index += 1
    }
    takeCompound(numbers, mark)
    if index < word.upperBound, value[index].lowercase == UInt8(ascii: "t") {
      readTime(value, index + 1..<word.upperBound)
    }
  }

  private mutating func takeCompound(_ numbers: [(value: Int, digits: Int)], _ mark: UInt8) {
    let isYearFirst = numbers.first.map { $0.digits == 4 } ?? false
    let ordered = isYearFirst ? numbers.reversed() : numbers
    guard let first = ordered.first, let last = ordered.last, ordered.count >= 2 else { return }
    day = first.value
    if ordered.count == 3 { month = ordered[1].value }
    year = Self.fullYear(last.value, digits: last.digits)
    // `10/26/2021`: only the American order makes sense.
    if !isYearFirst, mark == Byte.slash, let second = month, second > 12, first.value <= 12 {
      (day, month) = (second, first.value)
    }
  }

  private mutating func readTime(_ value: Span<UInt8>, _ word: Range<Int>) {
    guard hour == nil else { return }
    var count = 0
    var index = word.lowerBound
    while index < word.upperBound, count < 3, value[index].isDigit {
      let number = Self.number(value, index, word.upperBound)
      switch count {
      case 0: hour = number.value
      case 1: minute = number.value
      default: second = number.value
      }
      count += 1
      index = number.end
      guard index < word.upperBound, value[index] == Byte.colon || value[index] == Byte.dot else { break }
      index += 1
    }
    while index < word.upperBound, value[index].isDigit || value[index] == Byte.dot { index += 1 }
    guard index < word.upperBound else { return }
    if value[index].isLetter {
      readName(value, index..<word.upperBound)
    } else {
      readOffset(value, index..<word.upperBound)
    }
  }

  /// `+0200`, `+02:00`, `-8`; `-0000` says that the zone is not known (RFC 5322 §3.3).
  private mutating func readOffset(_ value: Span<UInt8>, _ word: Range<Int>) {
    guard let sign = word.isEmpty ? nil : value[word.lowerBound],
      sign == Byte.plus || sign == Byte.hyphen
    else { return }
    var number = 0
    var digits = 0
    for index in word.dropFirst() {
      if value[index].isDigit {
        number = number * 10 + Int(value[index] - 0x30)
        digits += 1
      } else if value[index] != Byte.colon {
        break
      }
      if digits == 4 { break }
    }
    if digits == 0 { return }
    let seconds = digits <= 2 ? number * 3_600 : (number / 100) * 3_600 + (number % 100) * 60
    guard seconds < 24 * 3_600 else { return }
    if sign == Byte.hyphen && seconds == 0 {
      zone = nil
    } else {
      zone = sign == Byte.plus ? seconds : -seconds
    }
  }

  private static func number(_ value: Span<UInt8>, _ start: Int, _ end: Int) -> (value: Int, end: Int) {
    var index = start
    var result = 0
    while index < end, value[index].isDigit {
      result = min(result * 10 + Int(value[index] - 0x30), 1_000_000)
      index += 1
    }
    return (result, index)
  }

  private func date() -> MailDate? {
    guard let day, let month, let year, (1...12).contains(month), (1_900...9_999).contains(year),
      (1...Self.days(month, year)).contains(day)
    else { return nil }
    var hour = hour ?? 0
    if let isAfternoon, hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    let local = Self.dayNumber(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second
    return MailDate(seconds: Int64(local - (zone ?? 0)), zoneOffset: zone)
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 in the Gregorian calendar.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

/// Names of months and zones.
enum DateNames {
  static let morning: UInt64 = 0x616D
  static let afternoon: UInt64 = 0x706D

  /// Up to eight letters in lower case as one number, without dots.
  static func key(_ bytes: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for index in word.prefix(8) where bytes[index] != Byte.dot { key = key << 8 | UInt64(bytes[index].lowercase) }
    return key
  }

  /// January to December as RFC 5322 §3.3 has them.
  static let english = "jan feb mar apr may jun jul aug sep oct nov dec".split(separator: " ").map { key(String($0)) }

  private static func key(_ name: String) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  /// 1 to 12 for an English, Dutch, German, French, Spanish, Italian or Portuguese name, by its first three bytes.
  static func month(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    word.count >= 3 ? months[key(bytes, word.lowerBound..<word.lowerBound + 3)] : nil
  }

  private static let months: [UInt64: Int] = {
    let names = [
      "jan ene gen", "feb fev", "mar maa mrt mrz", "apr avr abr", "may mei mai mag maj", "jun giu", "jul lug",
      "aug ago aou", "sep set", "oct okt ott out", "nov", "dec dez dic",
    ]
    // With an accent: février, März, août, décembre; the first bytes that tell them.
    var months: [UInt64: Int] = [0x66_C3A9: 2, 0x6D_C3A4: 3, 0x61_6FC3: 8, 0x64_C3A9: 12]
    for (index, list) in names.enumerated() {
      for name in list.split(separator: " ") { months[key(String(name))] = index + 1 }
    }
    return months
  }()

  /// The offset in seconds of a zone's name: RFC 5322 §4.3, and the names that are in use and mean one
  /// zone only. Military letters other than
  /// Z and unknown names say nothing.
  static let zones: [UInt64: Int] = {
    let hours: [(String, Int)] = [
      ("ut", 0), ("utc", 0), ("gmt", 0), ("z", 0), ("wet", 0), ("cet", 1), ("met", 1), ("mez", 1), ("west", 1),
      ("bst", 1), ("cest", 2), ("mest", 2), ("mesz", 2), ("eet", 2), ("eest", 3), ("msk", 3), ("edt", -4),
      ("est", -5), ("cdt", -5), ("cst", -6), ("mdt", -6), ("mst", -7), ("pdt", -7), ("pst", -8), ("ast", -4),
      ("adt", -3),
      ("akst", -9), ("akdt", -8), ("hst", -10), ("trt", 3), ("sast", 2), ("awst", 8), ("hkt", 8), ("sgt", 8),
      ("jst", 9), ("kst", 9), ("aest", 10), ("aedt", 11), ("nzst", 12), ("nzdt", 13),
    ]
    return Dictionary(uniqueKeysWithValues: hours.map { (key($0.0), $0.1 * 3_600) })
  }()
}
