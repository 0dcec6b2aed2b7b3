// The statements of the languages' folders, as training mails of one clause.

internal import IntakeModel

/// Statements of known kind that belong to no plan.
enum Statements {
  private static let planID = PlanID("statements")

  /// Each statement as a mail of its own; a kind that is no ``ItemKind`` says nothing to be recorded.
  static let mails: [TrainingMail] = LanguageData.statements.flatMap(mails) + LanguageData.letters.flatMap(letters)

  /// Letters, one a line; each sentence stands after the letter of its kind.
  private static func letters(of source: String) -> [TrainingMail] {
    let reader = Reader(plan: plan(of: source), model: UnderstandingModel())
    return source.split(separator: "\n").map { line in
      let parts = line.split(separator: " / ").map { (kind: kinds[$0.first ?? "N"], text: text(of: $0.dropFirst(2))) }
      let whole = parts.map(\.text).joined(separator: "\n")
      let label = LabelledMail(statements: parts, text: whole, plan: planID)
      return TrainingMail(label: label, readable: ReadableMail(subject: "", ownText: whole), reader: reader)
    }
  }

  private static let kinds: [Character: ItemKind] = [
    "S": .support, "V": .volunteer, "G": .suggestion, "R": .reaction, "Q": .question, "W": .withdrawal, "T": .stop,
    "P": .privacy,
  ]

  private static func text(of line: Substring) -> String { line.filter { $0 != "{" && $0 != "}" } }

  private static func mails(of source: String) -> [TrainingMail] {
    let reader = Reader(plan: plan(of: source), model: UnderstandingModel())
    var kind: ItemKind?
    var found: [TrainingMail] = []
    for line in source.split(separator: "\n") {
      if line.hasPrefix("# ") {
        kind = ItemKind(rawValue: String(line.dropFirst(2)))
        continue
      }
      let text = text(of: line)
      let label = LabelledMail(statements: [(kind, text)], text: text, plan: planID)
      found.append(TrainingMail(label: label, readable: ReadableMail(subject: "", ownText: text), reader: reader))
    }
    return found
  }

  /// A plan of the words in braces, so that they count as words of a plan.
  private static func plan(of source: String) -> Plan {
    let words = source.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" } }
    let call = Call(
      id: "1", title: LocalizedText([:]), summary: LocalizedText([:]), also: words.map(String.init), activities: [])
    return Plan(
      id: planID, code: "ST", title: LocalizedText([:]), address: "", languages: ["nl", "en"], addressForm: .informal,
      version: "2000-01-01", intro: LocalizedText([:]), calls: [call])
  }
}
