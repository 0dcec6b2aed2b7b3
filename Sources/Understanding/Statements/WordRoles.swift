// What a word does in a sentence, under one name for all languages: who, may, help, thing, judgement.

/// Roles of words, read from the languages' folders: what is learnt of a role in one language holds in the others.
struct WordRoles: Sendable {
  /// Names of what has no class: numbers, words of the plan, the beginning and the end of a clause.
  static let number: UInt64 = 10
  static let planWord: UInt64 = 11
  static let beginning: UInt64 = 12
  static let end: UInt64 = 13
  private static let firstClass: UInt64 = 20
  /// Marks that part thoughts stand among the words, above this.
  static let marks: UInt64 = 1_000

  /// By class, the role; the lower the number, the more it tells.
  private let roles: [Int32: UInt64]

  static let shared = WordRoles(source: LanguageData.roles, grammar: .shared)

  /// Lines of `name: classes`, what tells most first.
  init(source: String, grammar: CueGrammar) {
    var roles: [Int32: UInt64] = [:]
    for (number, line) in source.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ").dropFirst() {
        guard let id = grammar.classID(String(name)), roles[Int32(id)] == nil else { continue }
        roles[Int32(id)] = Self.firstClass + UInt64(number)
      }
    }
    self.roles = roles
  }

  /// The role of a word of these classes; nil when it has none.
  func role(of classes: [Int32]) -> UInt64? { classes.compactMap { roles[$0] }.min() }

  /// Whether a name is a role, and no word by itself.
  static func isRole(_ name: UInt64) -> Bool {
    name == number || name == planWord || (firstClass..<marks).contains(name)
  }
}
