// The statements of the languages' folders, as training mails of one clause.

internal import IntakeModel

/// Statements of known kind that belong to no plan.
enum Statements {
  private static let planID = PlanID("statements")

  /// Each statement as a mail of its own; a kind that is no ``ItemKind`` says nothing to be recorded.
  static let mails: [TrainingMail] = LanguageData.statements.flatMap(mails)

  private static func mails(of source: String) -> [TrainingMail] {
    let reader = Reader(plan: plan(of: source), model: UnderstandingModel())
    var kind: ItemKind?
    var found: [TrainingMail] = []
    for line in source.split(separator: "\n") {
      if line.hasPrefix("# ") {
        kind = ItemKind(rawValue: String(line.dropFirst(2)))
        continue
      }
      let text = line.filter { $0 != "{" && $0 != "}" }
      let label = LabelledMail(statement: text, kind: kind, plan: planID)
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
