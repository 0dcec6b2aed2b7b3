// Steps of an edit, and the typed changes between two texts.

import IntakeModel
import Testing

/// Calls 1 (activities 1.1, 1.2) and 2 (2.1).
private func plan() -> Plan {
  func text(_ words: String) -> LocalizedText { LocalizedText(["nl": words]) }
  func call(_ id: String, _ activities: [String]) -> Call {
    Call(
      id: id, title: text("Call \(id)"), summary: text("Waarom \(id)."),
      activities: activities.map { Activity(id: $0, title: text($0), text: text("Wat \($0).")) })
  }
  return Plan(
    id: PlanID("buurt"), code: "BRT", title: text("Buurt"), address: "buurt@example.org", languages: ["nl", "en"],
    addressForm: .informal, version: "2025-10-01", intro: text("Welkom."),
    calls: [call("1", ["1.1", "1.2"]), call("2", ["2.1"])])
}

struct PlanEditorTests {
  private static let dutch = LocalizedText(["nl": "Nieuw"])

  struct Step: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var edits: [PlanEdit]
    var expected: [PlanChange]
  }

  @Test(arguments: [
    Step(
      testDescription: "a new call gets the next number",
      edits: [.addCall(Call(id: "", title: dutch, summary: dutch, activities: []))],
      expected: [PlanChange(kind: .added, target: Target(call: "3"), text: dutch)]),
    Step(
      testDescription: "texts and state of one activity",
      edits: [
        .reword(Target(call: "1", activity: "1.1"), text: dutch, as: .meaning),
        .setState(Target(call: "1", activity: "1.1"), .running),
      ],
      expected: [
        PlanChange(kind: .stateChanged, target: Target(call: "1", activity: "1.1"), state: .running),
        PlanChange(kind: .meaning, target: Target(call: "1", activity: "1.1")),
      ]),
    Step(
      testDescription: "another place under the same call", edits: [.moveActivity("1.2", call: "1", before: "1.1")],
      expected: [PlanChange(kind: .moved, target: Target(call: "1"))]),
    Step(
      testDescription: "moved, and reworded there",
      edits: [
        .moveActivity("1.1", call: "2"), .reword(Target(call: "2", activity: "2.2"), title: dutch, as: .wording),
      ],
      expected: [
        PlanChange(
          kind: .moved, target: Target(call: "2", activity: "2.2"), sources: [Target(call: "1", activity: "1.1")]),
        PlanChange(kind: .reworded, target: Target(call: "2", activity: "2.2")),
      ]),
    Step(
      testDescription: "what it needs, then only by when",
      edits: [.setNeeds(activity: "1.1", [Need(what: dutch, number: 2)])],
      expected: [PlanChange(kind: .meansSet, target: Target(call: "1", activity: "1.1"))]),
    Step(
      testDescription: "a question asked and closed",
      edits: [.ask(call: "1", dutch), .closeQuestion(QuestionID(call: "1", number: 1), answer: dutch)],
      expected: [
        PlanChange(kind: .questionAsked, target: Target(call: "1"), text: dutch, question: 1),
        PlanChange(kind: .questionClosed, target: Target(call: "1"), note: dutch, text: dutch, question: 1),
      ]),
    Step(
      testDescription: "ended", edits: [.end(Target(call: "2"))],
      expected: [
        PlanChange(kind: .ended, target: Target(call: "2"), text: LocalizedText(["nl": "Call 2"])),
        PlanChange(kind: .ended, target: Target(call: "2", activity: "2.1"), text: LocalizedText(["nl": "2.1"])),
      ]),
  ])
  func aStepTellsWhatItChanges(_ given: Step) throws {
    var editor = PlanEditor(plan())
    for edit in given.edits { try editor.apply(edit) }
    #expect(editor.revision().changes == given.expected)
  }

  static let impossible: [(PlanEdit, PlanEditRefusal)] = [
    (.end(Target(call: "9")), .noCall("9")),
    (.moveActivity("9.9", call: "1"), .noActivity("9.9")), (.moveActivity("1.1", call: "9"), .noCall("9")),
    (.merge([Target(call: "1")], into: Target(call: "1")), .tooFew),
    (.merge([Target(call: "1", activity: "1.1")], into: Target(call: "2")), .differentKinds),
    (.split(activity: "1.1", into: []), .tooFew),
    (.closeQuestion(QuestionID(call: "1", number: 1), answer: dutch), .noQuestion(QuestionID(call: "1", number: 1))),
    (.addActivity(Activity(id: "1.2", title: dutch, text: dutch), call: "1"), .idIsTaken("1.2")),
  ]

  @Test(arguments: impossible)
  func whatCannotBeDoneIsRefused(_ edit: PlanEdit, _ refusal: PlanEditRefusal) {
    var editor = PlanEditor(plan())
    #expect(throws: refusal) { try editor.apply(edit) }
    #expect(editor.plan == plan())
  }

  @Test func questionsKeepTheirNumbers() throws {
    var old = plan()
    old.calls[0].questions = [Question(LocalizedText(["nl": "Een?"])), Question(LocalizedText(["nl": "Twee?"]))]
    var text = PlanMarkdown.written(old, in: old.language)
    text = text.replacing("vraag 1: Een?\n", with: "")
    let edited = try PlanMarkdown.read(text, file: "plan.md", base: old)
    #expect(edited.plan.calls[0].numberedQuestions.map(\.number) == [2])
    #expect(
      PlanRevision(from: old, to: edited.plan).changes == [
        PlanChange(
          kind: .questionClosed, target: Target(call: "1"), text: LocalizedText(["nl": "Een?"]), question: 1)
      ])
  }

  static let subjects: [(String, QuestionID?)] = [
    ("Call 2, antwoord op vraag 1: Wat helpt u?", QuestionID(call: "2", number: 1)),
    ("Re: FW: call 2, Antwoord op vraag 13: x", QuestionID(call: "2", number: 13)),
    ("Call 2, answer to question 3: What helps?", QuestionID(call: "2", number: 3)),
    ("antwoord op vraag 1", nil), ("Call 2, antwoord op vraag: 1", nil), ("Call 2, antwoord op vraag 0:", nil),
    ("", nil),
  ]

  @Test(arguments: subjects)
  func aSubjectNamesItsQuestion(_ subject: String, _ expected: QuestionID?) {
    #expect(QuestionSubject.question(in: subject) == expected)
  }

  @Test(arguments: [
    ("Wij lopen samen.", "Wij lopen samen door de wijk.", "Wij lopen samen{+ door de wijk+}."),
    ("een twee drie", "een drie", "een [-twee -]drie"), ("", "nieuw", "{+nieuw+}"), ("weg", "", "[-weg-]"),
    ("op de markt", "in een zaal", "[-op de markt-]{+in een zaal+}"),
    (
      "Kom dinsdag naar het park.", "Kom woensdag naar het plein.",
      "Kom [-dinsdag-]{+woensdag+} naar het [-park-]{+plein+}."
    ),
    (
      "Elke maand een borrel, in elke wijk.", "Elk kwartaal een bijeenkomst in één stadsdeel.",
      "[-Elke maand een borrel, in elke wijk-]{+Elk kwartaal een bijeenkomst in één stadsdeel+}."
    ),
  ])
  func piecesGiveBothTexts(_ old: String, _ new: String, _ marked: String) {
    let pieces = WordDifference.pieces(from: old, to: new)
    #expect(pieces.filter { $0.kind != .inserted }.map(\.text).joined() == old)
    #expect(pieces.filter { $0.kind != .deleted }.map(\.text).joined() == new)
    #expect(WordDifference.marked(pieces) == marked)
  }

  @Test(arguments: [
    ("We planten bomen in de wijk.", "Wij planten bomen in onze wijk.", false),
    ("We planten 5 bomen.", "We planten 6 bomen.", true), ("Iedereen mag mee.", "Niet iedereen mag mee.", true),
    ("We planten bomen.", "We bouwen een brug over het water.", true),
  ])
  func aChangeOfMeaningIsProposed(_ old: String, _ new: String, _ expected: Bool) {
    #expect(WordDifference.probablyChangesMeaning(from: old, to: new) == expected)
  }
}
