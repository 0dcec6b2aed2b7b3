// What a charset label means: the aliases and wrong names that mail programs write.

/// A charset that parsing knows how to read.
enum Charset: Equatable {
  case ascii
  case utf8
  /// Also ISO 8859-1, of which it is a superset in practice.
  case windows1252
  case latin9
  /// UTF-16 with a byte order mark, or the one that the zero bytes show.
  case utf16
  /// Seven bits with escapes, made one of eight bits before iconv reads it.
  case escaped(EscapedCharset)
  /// A name the C library's iconv is asked for.
  case iconv(String)
  /// Refused or nonsense.
  case unknown

  /// The meaning of a label: without quotes, spaces and RFC 2231 §5 language, in any case.
  init(label: String) {
    if let common = Self.common(label.utf8.span) {
      self = common
      return
    }
    var key: [UInt8] = []
    var exact: [UInt8] = []
    for byte in label.utf8 {
      if byte == Byte.star { break }
      if byte.isLetterOrDigit { key.append(byte.lowercase) }
      if byte.isLetterOrDigit || "-_.:+".utf8.contains(byte) { exact.append(byte) }
      if exact.count > 40 { break }
    }
    if key.isEmpty || exact.count > 40 {
      self = .unknown
      return
    }
    let name = String(decoding: key, as: UTF8.self)
    if let known = Self.ownNames[name] {
      self = known
    } else if Self.isRefused(name) {
      self = .unknown
    } else {
      self = .iconv(Self.iconvNames[name] ?? String(decoding: exact, as: UTF8.self))
    }
  }

  /// The labels of almost all mail.
  private static func common(_ label: Span<UInt8>) -> Charset? {
    let all = 0..<label.count
    switch label.count {
    case 5 where label.equalsIgnoringCase(all, "utf-8"): return .utf8
    case 8 where label.equalsIgnoringCase(all, "us-ascii"): return .ascii
    case 10 where label.equalsIgnoringCase(all, "iso-8859-1"): return .windows1252
    case 12 where label.equalsIgnoringCase(all, "windows-1252"): return .windows1252
    default: return nil
    }
  }

  /// UTF-7 hides markup and header syntax from everyone who reads bytes; ISO-2022-CN-EXT overflowed in glibc
  /// (CVE-2024-2961); the others name the machine's own memory layout.
  private static func isRefused(_ name: String) -> Bool {
    name.contains("utf7") || name.contains("2022cn") || name == "internal" || name == "wchart"
      || name.hasPrefix("ucs") && name.hasSuffix("internal") || name == "char"
  }

  private static let ownNames: [String: Charset] = {
    var names: [String: Charset] = ["latin9": .latin9, "iso885915": .latin9, "iso8859151999": .latin9, "l9": .latin9]
    for name in ["usascii", "ascii", "ansix341968", "iso646us", "us", "7bit", "ibm367", "cp367", "ansix341986"] {
      names[name] = .ascii
    }
    for name in [
      "utf8", "unicode11utf8", "cp65001", "65001", "utf8mb4", "unicode", "utf8n", "xutf8", "unicode20utf8", "utf08",
    ] { names[name] = .utf8 }
    for name in [
      "windows1252", "cp1252", "win1252", "1252", "xcp1252", "ansi", "xansi", "iso88591", "isoir100", "iso885911987",
      "latin1", "l1", "ibm819", "cp819", "8859", "88591", "iso8859", "isolatin1", "8bit", "unknown8bit", "binary",
      "xunknown", "unknown", "default", "defaultcharset", "windows1250latin1", "latin", "xuserdefined",
      "westerneuropean", "iso88591windows30latin1", "mswindows1252", "windows12521252",
    ] { names[name] = .windows1252 }
    for name in ["iso2022jp", "csiso2022jp", "iso2022jp1", "jis", "cp50220", "cp50221", "cp50222", "iso2022jpms"] {
      names[name] = .escaped(.japanese)
    }
    for name in ["hz", "hzgb", "hzgb2312"] { names[name] = .escaped(.chinese) }
    for name in ["utf16", "ucs2", "iso10646ucs2", "csunicode", "utf16bom"] { names[name] = .utf16 }
    return names
  }()

  private static let iconvNames: [String: String] = {
    var names: [String: String] = [:]
    for (target, aliases) in iconvAliases {
      for alias in aliases { names[alias] = target }
    }
    for number in 2...16 where number != 12 && number != 15 {
      names["iso8859\(number)"] = "ISO-8859-\(number)"
      names["8859\(number)"] = "ISO-8859-\(number)"
    }
    for number in 1_250...1_258 where number != 1_252 {
      for prefix in ["windows", "cp", "win", "xcp", "ms", "mswindows", "ansi", ""] {
        names["\(prefix)\(number)"] = "CP\(number)"
      }
    }
    for number in [437, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869] {
      for prefix in ["cp", "ibm", "dos", "pc", "oem", ""] { names["\(prefix)\(number)"] = "CP\(number)" }
    }
    return names
  }()

  /// The newer superset is taken where mail programs write the older name for it.
  private static let iconvAliases: [String: [String]] = [
    "CP949": [
      "ksc56011987", "ksc5601", "ksc56011989", "euckr", "korean", "isoir149", "uhc", "windows949", "cp949", "ms949",
    ],
    "CP932": ["xsjis", "sjis", "shiftjis", "mskanji", "csshiftjis", "windows31j", "cp932", "mswindowsj", "xmscp932"],
    "EUC-JP": ["xeucjp", "eucjp", "xeuc", "ujis"],
    "ISO-2022-JP-2": ["iso2022jp2"],
    "ISO-2022-JP-3": ["iso2022jp3", "iso2022jp2004"],
    "ISO-2022-KR": ["iso2022kr", "csiso2022kr"],
    "GB18030": [
      "gb2312", "gb231280", "gbk", "gb18030", "xgbk", "cp936", "windows936", "chinese", "csgb2312", "euccn", "xeuccn",
      "ms936", "gb",
    ],
    "BIG5-HKSCS": ["big5", "big5hkscs", "xxbig5", "cnbig5", "csbig5", "cp950", "windows950", "big5eten"],
    "EUC-TW": ["euctw", "xeuctw"],
    "KOI8-R": ["koi8r", "koi8", "koi", "cskoi8r"],
    "KOI8-U": ["koi8u", "koi8ru"],
    "CP874": ["windows874", "tis620", "iso885911", "dos874", "cp874"],
    "MACINTOSH": ["macintosh", "mac", "xmacroman", "macroman", "xmac", "applemacintosh"],
    "MAC-CYRILLIC": ["xmaccyrillic", "maccyrillic"],
    "MAC-UK": ["xmacukrainian", "macukrainian"],
    "MAC-CENTRALEUROPE": ["xmacce", "macce", "xmaccentraleurroman", "maccentraleurope"],
    "PT154": ["ptcp154", "pt154", "cyrillicasian"],
    "RK1048": ["kz1048", "rk1048"],
    "ISO-8859-8": ["iso88598i", "iso88598e", "visual", "logical"],
    "ISO-8859-6": ["iso88596i", "iso88596e", "asmo708"],
    "ISO-8859-7": ["greek", "greek8", "ecma118", "elot928"],
    "ISO-8859-9": ["latin5", "l5"],
    "ISO-8859-2": ["latin2", "l2"],
    "ISO-8859-3": ["latin3", "l3"],
    "ISO-8859-4": ["latin4", "l4"],
    "ISO-8859-5": ["cyrillic"],
    "ISO-8859-10": ["latin6", "l6"],
    "UTF-16LE": ["utf16le", "ucs2le", "unicodelittle"],
    "UTF-16BE": ["utf16be", "ucs2be", "unicodebig"],
    "UTF-32": ["utf32"],
    "UCS-4": ["ucs4", "iso10646ucs4"],
    "VISCII": ["viscii"],
    "TCVN5712-1": ["tcvn", "tcvn5712"],
  ]
}
