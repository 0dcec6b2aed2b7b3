// The Markdown form of a plan: it comes back as it was, and mistakes are told with their line.

import Foundation
import IntakeModel
import TestSupport
import Testing

struct PlanMarkdownTests {
  private static func sample(_ name: String) throws -> Plan {
    let file = projectRoot.appendingPathComponent("samples/plans/\(name).json")
    return try PlanFile.read(Array(try Data(contentsOf: file)), file: name)
  }

  @Test(arguments: ["kracht-van-mokum", "maakbanken", "samen-vooruit"])
  func whatIsWrittenIsReadBack(_ name: String) throws {
    let plan = try Self.sample(name)
    for (language, help) in [("nl", "Verander wat u wilt"), ("en", "Change what you like")] {
      let written = PlanMarkdown.written(plan, in: language)
      #expect(written.hasPrefix("<!-- \(help)"))
      #expect(try PlanMarkdown.read(written, file: name, base: plan) == EditedPlan(plan: plan, successions: []))
    }
  }

  /// Lines that look like parts of the form, in every text; each must come back as it was.
  @Test(arguments: [
    "# kop", "[en]", "\\", "\\n", "stand: bezig", "<!-- x -->", "een\n\ntwee\n", "\n\neerst", "einde\n\n\n",
    "  in\n\tgesprongen  ",
    "### 1.1 Titel", "een\n# twee\n[nl]\n\\drie", "* punt\n* punt", "a: b\nc", "\n",
  ])
  func textsThatLookLikeTheFormComeBack(_ text: String) throws {
    var plan = try Self.sample("kracht-van-mokum")
    let words = text.allSatisfy(\.isWhitespace) ? "x\(text)x" : text
    let both = LocalizedText(["nl": words, "en": words + "!"])
    let line = LocalizedText(["nl": words.replacing("\n", with: " ").replacing("\t", with: " ") + "."])
    plan.intro = both
    plan.title = line
    plan.calls[1].summary = both
    plan.calls[1].questions = [Question(line), Question(line, answer: both, id: 7)]
    plan.calls[1].also = [line.byLanguage["nl"] ?? ""]
    plan.calls[2].activities[0].text = both
    plan.calls[2].activities[0].title = line
    plan.calls[2].activities[0].organiser = line.byLanguage["nl"]
    plan.calls[2].activities[0].state = .stopped
    plan.calls[2].activities[0].needs = [
      Need(what: line, number: 5, by: "2027-01-01"), Need(what: line, id: 4), Need(what: line, by: "2027-02-01"),
    ]
    plan.calls[2].activities[1].needs = []
    plan.calls[2].activities[1].also = []
    let edited = try PlanMarkdown.read(PlanMarkdown.written(plan, in: plan.language), file: "plan.md", base: plan)
    #expect(edited.plan == plan)
  }

  @Test func linesOfAnotherSystemDoNoHarm() throws {
    let plan = try Self.sample("kracht-van-mokum")
    let text = PlanMarkdown.written(plan, in: plan.language).replacing("\n", with: "\r\n")
    #expect(try PlanMarkdown.read(text, file: "plan.md", base: plan).plan == plan)
  }

  @Test func whatWasWrittenNewAndMovedGetsNumbers() throws {
    let plan = try Self.sample("kracht-van-mokum")
    let text =
      PlanMarkdown.written(plan, in: plan.language)
      .replacing(
        "### 1.1 Pleidooi",
        with: "### + Bankjes\nen: Benches\nstate: chosen\nneed: hout\n\nOp het plein.\n\n### 1.1 Pleidooi")
    let added = try PlanMarkdown.read(text, file: "plan.md", base: plan).plan.calls[0].activities[0]
    #expect(added.id == "1.\(plan.calls[0].activities.count + 1)")
    #expect(added.title == LocalizedText(["nl": "Bankjes", "en": "Benches"]))
    #expect(added.state == .chosen)
    #expect(added.needs == [Need(what: LocalizedText(["nl": "hout"]))])
    var other = plan
    let moved = other.calls[0].activities.removeFirst()
    other.calls[1].activities.append(moved)
    let edited = try PlanMarkdown.read(PlanMarkdown.written(other, in: other.language), file: "plan.md", base: plan)
    let target = Target(call: "2", activity: "2.\(plan.calls[1].activities.count + 1)")
    #expect(edited.successions == [Succession(.moved, from: Target(call: "1", activity: "1.1"), to: [target])])
    #expect(edited.plan.activity(target.activity ?? "")?.activity.title == moved.title)
  }

  @Test(arguments: [
    ("## Call 9: Nieuw\n\nTekst.\n", 8, "write `## + Title`"),
    ("### 1.1 Nieuw\n\nTekst.\n", 8, "before the first call"),
    ("## Call 1: Titel\n\nTekst.\n\n### 9.9 Nieuw\n\nTekst.\n", 12, "no activity"),
    ("## Call 1: Titel\nstand: onderweg\n\nTekst.\n", 9, "voorgesteld, gekozen, bezig"),
    ("## Call 1: Titel\nstant: bezig\n\nTekst.\n", 9, "write stand"),
    ("## Call 1: Titel\nTekst zonder regel ertussen.\n", 9, "leave a line empty"),
    ("## Call 1: Titel\n\nTekst.\n\n## Call 1: Weer\n\nTekst.\n", 12, "stands here and on line 8"),
    ("## Call 1: Titel\n\n", 8, "has no text in nl"), ("#### Kop\n", 8, "no heading"),
    ("## Call 1: Titel\n\nTekst.\n\n[xx]\n\nText.\n", 12, "ISO 639-1"),
  ])
  func aMistakeIsToldWithItsLine(_ rest: String, _ line: Int, _ words: String) throws {
    let plan = try Self.sample("kracht-van-mokum")
    let text = "<!-- a -->\n<!-- b -->\n<!-- c -->\n\n# Titel\n\nWelkom.\n" + rest
    do {
      _ = try PlanMarkdown.read(text, file: "plan.md", base: plan)
      Issue.record("it was read")
    } catch {
      #expect(error.problems.contains { $0.line == line && "\($0)".contains(words) }, "\(error)")
    }
  }

  @Test func damageNeverTraps() throws {
    let plan = try Self.sample("samen-vooruit")
    let written = PlanMarkdown.written(plan, in: plan.language)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var lines = written.split(separator: "\n", omittingEmptySubsequences: false)
      for _ in 0..<3 {
        lines.swapAt(.random(in: lines.indices, using: &random), .random(in: lines.indices, using: &random))
      }
      lines.remove(at: .random(in: lines.indices, using: &random))
      do {
        _ = try PlanMarkdown.read(lines.joined(separator: "\n"), file: "plan.md", base: plan)
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }
}
