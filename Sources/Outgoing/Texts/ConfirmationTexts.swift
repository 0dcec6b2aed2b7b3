// Which texts a confirmation uses, and the check of the owner's own sentences.

internal import IntakeModel

/// The sentences of confirmations.
package enum ConfirmationTexts {
  /// The languages that have texts of their own.
  package static let languages = ["nl", "en"]

  /// Every key an owner can override.
  package static var keys: [String] { TextKey.allCases.map(\.rawValue) }

  /// The longest sentence an owner may write, in bytes.
  package static let longestText = 600

  /// What is wrong with the owner's sentences, one plain sentence for each problem; empty when all is well.
  ///
  /// A key is one of ``keys``, for the plan's own language, or has a language before it, as `en.next.volunteer`. A
  /// text must hold each placeholder of the text it replaces.
  package static func check(_ overrides: [String: String]) -> [String] {
    overrides.sorted { $0.key < $1.key }.flatMap { name, text -> [String] in
      guard let (_, key) = parse(name, planLanguage: "nl") else {
        let nearest = nearestKey(to: name)
        return ["texts.\(printable(name)): there is no such text; the nearest is \(nearest)"]
      }
      return problems(of: text, key: key).map { "texts.\(name): \($0)" }
    }
  }

  /// The texts for a mail in that language: its own, else the plan's, else English.
  static func set(for language: String, plan: Plan) -> TextSet {
    for candidate in [language, plan.language] {
      switch candidate {
      case "nl": return plan.addressForm == .formal ? .dutchFormal : .dutchInformal
      case "en": return .english
      default: continue
      }
    }
    return .english
  }

  /// The owner's sentences that count for one language; a text that would not pass ``check(_:)`` is left out.
  static func overrides(_ texts: [String: String], language: String, plan: Plan) -> [TextKey: String] {
    var chosen: [TextKey: String] = [:]
    // Of `privacy` and `nl.privacy` the one that names its language wins.
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let (named, key) = parse(name, planLanguage: plan.language), named == language,
        problems(of: text, key: key).isEmpty
      else { continue }
      if chosen[key] == nil || name != key.rawValue { chosen[key] = text }
    }
    return chosen
  }

  private static func parse(_ name: String, planLanguage: String) -> (language: String, key: TextKey)? {
    if let key = TextKey(rawValue: name) { return (planLanguage, key) }
    guard let language = languages.first(where: { name.hasPrefix($0 + ".") }) else { return nil }
    return TextKey(rawValue: String(name.dropFirst(language.count + 1))).map { (language, $0) }
  }

  private static func problems(of text: String, key: TextKey) -> [String] {
    var problems: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if text.utf8.count > longestText { problems.append("it is over \(longestText) bytes; make it shorter") }
    if !lines.allSatisfy({ HeaderWriter.isSafe(String($0)) }) {
      problems.append("it holds control characters; only line breaks are allowed")
    }
    if key == .subject && lines.count > 1 { problems.append("a subject is one line") }
    if text.allSatisfy(\.isWhitespace) { problems.append("it is empty; leave the key out to keep the built-in text") }
    for name in key.placeholders.sorted() where !text.contains("{\(name)}") {
      problems.append("{\(name)} is missing")
    }
    for name in placeholders(in: text).subtracting(key.placeholders).sorted() {
      let known = key.placeholders.sorted().map { "{\($0)}" }.joined(separator: ", ")
      problems.append("{\(printable(name))} is not known here" + (known.isEmpty ? "" : "; there is \(known)"))
    }
    return problems
  }

  private static func placeholders(in text: String) -> Set<String> {
    var names: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.insert(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }

  private static func printable(_ text: String) -> String {
    String(text.unicodeScalars.prefix(60).map { (0x20...0x7E).contains($0.value) ? Character($0) : "?" })
  }

  /// The key with the longest common beginning, without the language.
  private static func nearestKey(to name: String) -> String {
    let bare = languages.first { name.hasPrefix($0 + ".") }.map { String(name.dropFirst($0.count + 1)) } ?? name
    let common = { (key: String) in zip(key, bare).prefix { $0 == $1 }.count }
    return keys.max { common($0) < common($1) } ?? ""
  }
}
