// What the names of cues and classes mean to the features, looked up once for a grammar.

internal import IntakeModel

/// Roles of cues and classes, by their numbers.
struct CueRoles: Sendable {
  /// What a cue says beside its kind.
  struct Mark: OptionSet, Sendable {
    let rawValue: UInt8
    static let past = Mark(rawValue: 1)
    /// Casts doubt on the whole mail.
    static let doubt = Mark(rawValue: 2)
    /// Another flag.
    static let flag = Mark(rawValue: 4)
  }

  /// What a class of words says.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt8
    static let condition = Role(rawValue: 1)
    static let writer = Role(rawValue: 2)
    static let reader = Role(rawValue: 4)
    static let past = Role(rawValue: 8)
    static let negation = Role(rawValue: 16)
    static let modal = Role(rawValue: 32)
  }

  /// The families of cues that speak for each kind.
  private static let families: [(kind: ItemKind, beginnings: [String])] = [
    (.support, ["sup.", "other.support"]), (.volunteer, ["vol.", "other.volunteer"]), (.suggestion, ["sug."]),
    (.reaction, ["re.", "neg."]), (.question, ["q.", "other.question"]), (.withdrawal, ["wd."]), (.stop, ["stop."]),
    (.privacy, ["pr."]),
  ]
  private static let doubts = ["flag.sarcasm", "flag.unclear", "flag.bargain"]
  private static let roles: [(role: Role, names: [String])] = [
    (.condition, ["@COND", "@ECOND"]), (.writer, ["@ISUBJ", "@EI"]), (.reader, ["@YOU", "@EYOU"]),
    (.past, ["@PAST", "@EPAST"]), (.negation, ["@NEG"]), (.modal, ["@CAN", "@WANT", "@ECAN"]),
  ]

  /// By cue, the kinds that it speaks for, as bits.
  private var kinds: [UInt8]
  private(set) var marks: [Mark]
  /// By class.
  private(set) var classes: [Role]

  init(cueNames: [String], classCount: Int, classID: (String) -> Int?) {
    kinds = [UInt8](repeating: 0, count: cueNames.count)
    marks = [Mark](repeating: [], count: cueNames.count)
    classes = [Role](repeating: [], count: classCount)
    for (cue, name) in cueNames.enumerated() {
      for (kind, beginnings) in Self.families where beginnings.contains(where: { name.hasPrefix($0) }) {
        kinds[cue] |= Self.bit(kind)
      }
      if name.hasPrefix("past.") { marks[cue].insert(.past) }
      if name.hasPrefix("flag.") { marks[cue].insert(Self.doubts.contains(name) ? .doubt : .flag) }
    }
    for (role, names) in Self.roles {
      for name in names { if let wordClass = classID(name) { classes[wordClass].insert(role) } }
    }
  }

  /// Whether the cue is one of those that speak for the kind.
  func speaks(_ cue: Int, for kind: ItemKind) -> Bool { kinds[cue] & Self.bit(kind) != 0 }

  private static func bit(_ kind: ItemKind) -> UInt8 { 1 << UInt8(kind.place) }
}
