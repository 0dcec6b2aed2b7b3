// `gehoor plan add-call`, `reword`, `move` and the like: one step each, for people and for scripts.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// What `gehoor plan` takes after one of its words.
struct PlanStep: Sendable {
  let name: String
  let operands: String
  let edits: @Sendable (PlanDesk, Plan) throws -> [PlanEdit]

  static let all: [PlanStep] = [
    PlanStep(name: "add-call", operands: "--title T --text T [--before ID]") { desk, plan in
      let call = desk.call
      let title = try call.required("--title", "the title", in: plan)
      let text = try call.required("--text", "the text", in: plan)
      return [
        .addCall(Call(id: "", title: title, summary: text, activities: []), before: call.arguments.value("--before"))
      ]
    },
    PlanStep(name: "add-activity", operands: "CALL --title T --text T [--before ID]") { desk, plan in
      let call = desk.call
      let id = try call.operand(1, "the id of a call")
      let activity = try call.newActivity(plan)
      return [.addActivity(activity, call: id, before: call.arguments.value("--before"))]
    },
    PlanStep(name: "reword", operands: "ID|plan [--title T] [--text T] --as wording|meaning") { desk, plan in
      let call = desk.call
      let target = try desk.planTarget(1, plan)
      let title = try call.localized("--title", in: plan)
      let text = try call.localized("--text", in: plan)
      guard title != nil || text != nil else { throw UsageError("say what it becomes: --title T, --text T or both") }
      return [.reword(target, title: title, text: text, as: try call.requiredNature())]
    },
    PlanStep(name: "move", operands: "ID [CALL] [--before ID]") { desk, plan in
      let call = desk.call
      let target = try desk.planTarget(1, plan)
      let before = call.arguments.value("--before")
      guard let activity = target.activity else {
        return [.moveCall(try call.operand(1, "the id of a call"), before: before)]
      }
      let to = call.arguments.operands.count > 2 ? call.arguments.operands[2] : target.call ?? ""
      return [.moveActivity(activity, call: to, before: before)]
    },
    PlanStep(name: "merge", operands: "ID… --into ID") { desk, plan in
      let call = desk.call
      let targets = try call.arguments.operands.indices.dropFirst().map { try desk.planTarget($0, plan) }
      guard let into = call.arguments.value("--into") else { throw UsageError("say what they become: --into ID") }
      return [.merge(targets, into: try desk.planTarget(into, plan))]
    },
    PlanStep(name: "split", operands: "ID --title T --text T --title T --text T …") { desk, plan in
      let call = desk.call
      let id = try call.operand(1, "the id of an activity")
      let titles = call.arguments.all("--title")
      let texts = call.arguments.all("--text")
      guard titles.count == texts.count, titles.count > 1 else {
        throw UsageError("give a --title and a --text for each of the parts, two or more")
      }
      let language = try call.textLanguage(plan)
      let parts = zip(titles, texts).map { title, text in
        Activity(id: "", title: LocalizedText([language: title]), text: LocalizedText([language: text]))
      }
      return [.split(activity: id, into: parts)]
    },
    PlanStep(name: "end", operands: "ID --because TEXT") { desk, plan in
      let call = desk.call
      guard call.arguments.has("--because") else { throw UsageError("say why: --because TEXT; the article tells it") }
      return [.end(try desk.planTarget(1, plan))]
    },
    PlanStep(name: "state", operands: "ID STATE") { desk, plan in
      let call = desk.call
      let word = try call.operand(2, "the state")
      guard let state = ProgressState(rawValue: word) else {
        let known = ProgressState.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError("there is no state \"\(printable(word))\"; there are: \(known)")
      }
      return [.setState(try desk.planTarget(1, plan), state)]
    },
    PlanStep(name: "need", operands: "ID --what T [--number N] [--by DAY] | ID --remove N", edits: needs),
    PlanStep(name: "question", operands: "CALL TEXT") { desk, plan in
      let call = desk.call
      let text = LocalizedText([try call.textLanguage(plan): try call.operand(2, "the question")])
      return [.ask(call: try call.operand(1, "the id of a call"), text)]
    },
    PlanStep(name: "close-question", operands: "CALL N TEXT") { desk, plan in
      let call = desk.call
      guard let number = Int(try call.operand(2, "the number of the question")) else {
        throw UsageError("the third word is the number of a question")
      }
      let answer = LocalizedText([try call.textLanguage(plan): try call.operand(3, "what came of it")])
      let id = QuestionID(call: try call.operand(1, "the id of a call"), number: number)
      return [.closeQuestion(id, answer: answer)]
    },
  ]

  @Sendable private static func needs(_ desk: PlanDesk, _ plan: Plan) throws -> [PlanEdit] {
    let call = desk.call
    let id = try call.operand(1, "the id of an activity")
    guard let activity = plan.activity(id)?.activity else { throw PlanningRefusal.edit(.noActivity(id)) }
    var needs = activity.numberedNeeds
    if let word = call.arguments.value("--remove") {
      guard let number = Int(word), needs.contains(where: { $0.number == number }) else {
        throw Failure(desk.words.noNeed(printable(word), of: printable(id)))
      }
      needs.removeAll { $0.number == number }
    } else {
      guard let what = try call.localized("--what", in: plan) else { throw UsageError("say what is needed: --what T") }
      let number = try call.arguments.value("--number").map { word in
        guard let number = Int(word), number > 0 else { throw UsageError("--number takes a whole number") }
        return number
      }
      let next = (needs.map(\.number).max() ?? 0) + 1
      needs.append((next, Need(what: what, number: number, by: call.arguments.value("--by"))))
    }
    return [
      .setNeeds(
        activity: id,
        needs.enumerated().map { index, entry in
          var need = entry.need
          need.id = entry.number == index + 1 ? nil : entry.number
          return need
        })
    ]
  }
}

extension PlanDesk {
  /// A call or activity by its id, or `plan`.
  func planTarget(_ id: String, _ plan: Plan) throws -> Target {
    if id == "plan" { return .wholePlan }
    if let found = plan.activity(id) { return Target(call: found.call.id, activity: id) }
    guard plan.call(id) != nil else { throw Failure(words.noTarget(printable(id))) }
    return Target(call: id)
  }

  func planTarget(_ index: Int, _ plan: Plan) throws -> Target {
    try planTarget(try call.operand(index, "the id of a call or activity"), plan)
  }
}

extension Invocation {
  /// The language of the texts that are given: `--language`, else the plan's own.
  func textLanguage(_ plan: Plan) throws -> String {
    guard let language = arguments.value("--language") else { return plan.language }
    guard plan.languages.contains(language) else {
      throw UsageError(
        "the plan has no texts in \"\(printable(language))\"; its languages: \(plan.languages.joined(separator: ", "))")
    }
    return language
  }

  func localized(_ option: String, in plan: Plan) throws -> LocalizedText? {
    guard let words = arguments.value(option) else { return nil }
    return LocalizedText([try textLanguage(plan): words])
  }

  func required(_ option: String, _ name: String, in plan: Plan) throws -> LocalizedText {
    guard let text = try localized(option, in: plan) else { throw UsageError("\(name) is missing: \(option) TEXT") }
    return text
  }

  func newActivity(_ plan: Plan) throws -> Activity {
    Activity(
      id: "", title: try required("--title", "the title", in: plan), text: try required("--text", "the text", in: plan))
  }

  /// `--as wording` or `--as meaning`.
  func nature() throws -> ChangeNature? {
    guard let word = arguments.value("--as") else { return nil }
    guard let nature = ChangeNature(rawValue: word) else { throw UsageError("--as takes wording or meaning") }
    return nature
  }

  /// The same of a text that changes: who supports it is told of a changed meaning, so nobody's word is taken for granted.
  func requiredNature() throws -> ChangeNature {
    guard let nature = try nature() else {
      throw UsageError("say whether only the words change or what is meant: --as wording or --as meaning")
    }
    return nature
  }

  /// Why, for the article.
  func reason(_ plan: Plan) throws -> LocalizedText? {
    guard let words = arguments.value("--because"), !words.isEmpty else { return nil }
    return LocalizedText([try textLanguage(plan): words])
  }
}
