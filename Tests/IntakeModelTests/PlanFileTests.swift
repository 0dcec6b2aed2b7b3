// Plan files: the samples and good ones read, bad ones give exactly the expected messages, none ever traps.

import Foundation
import TestSupport
import Testing

@testable import IntakeModel

private let samples = files(in: projectRoot.appendingPathComponent("samples/plans"), ending: "json")
private let good = files(in: projectRoot.appendingPathComponent("Tests/Fixtures/plans/good"), ending: "json")
private let bad = files(in: projectRoot.appendingPathComponent("Tests/Fixtures/plans/bad"), ending: "json")

private func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

@Suite struct PlanFileTests {
  @Test func thereAreCases() {
    #expect(samples.count >= 7)
    #expect(good.count >= 2)
    #expect(bad.count >= 35)
  }

  /// Foundation's decoder reads the same values, so nothing is lost or mixed up on the way.
  @Test(arguments: samples) func readsSample(_ file: URL) throws {
    let plan = try PlanFile.read(try bytes(file), file: file.lastPathComponent)
    #expect(plan == (try JSONDecoder().decode(Plan.self, from: Data(contentsOf: file))))
    #expect(plan.id.text == file.deletingPathExtension().lastPathComponent)
  }

  /// Foundation skips the keys that a published plan adds, as the reader does.
  @Test func readsWhatWasPublished() throws {
    let file = try #require(good.first { $0.lastPathComponent == "published.json" })
    let plan = try PlanFile.read(try bytes(file), file: "published.json")
    #expect(plan == (try JSONDecoder().decode(Plan.self, from: Data(contentsOf: file))))
    #expect(plan.activity("1.1")?.activity.needs?.first?.number == 5)
  }

  @Test func readsWhatPeopleType() throws {
    let file = try #require(good.first { $0.lastPathComponent == "json5.json" })
    let plan = try PlanFile.read(try bytes(file), file: "json5.json")
    #expect(plan.id == PlanID("our-street") && plan.code == "OS" && plan.addressForm == .formal)
    #expect(plan.languages == ["nl", "en"] && plan.language == "nl" && plan.version == "2024-02-29")
    #expect(plan.address == "street@example.org")
    #expect(
      plan.intro
        == LocalizedText(["nl": "Wij willen een groene straat.\n\nDoe mee!", "en": "We want a green street."]))
    let call = try #require(plan.call("A"))
    #expect(call.title == LocalizedText(["nl": "Groen 🌳"]))
    #expect(call.questions == [Question(LocalizedText(["nl": "Waar past nog een boom?"]))])
    #expect(call.state == nil && call.also == nil)
    let activity = try #require(call.activities.first)
    #expect(activity.state == .proposed && activity.also == [] && activity.organiser == nil)
    #expect(activity.needs == [Need(what: LocalizedText(["nl": "scheppen"]), number: 5, by: "2024-05-01")])
  }

  @Test(arguments: bad) func tellsWhatIsWrong(_ file: URL) throws {
    let text = try bytes(file)
    let error = #expect(throws: PlanFileError.self) { try PlanFile.read(text, file: file.lastPathComponent) }
    guard let error else { return }
    #expect(!error.problems.isEmpty)
    try expectMessage(error.description, in: file.deletingPathExtension().appendingPathExtension("txt"))
  }

  /// A plan that was read can be written and read again.
  @Test(arguments: samples) func readsItsOwnEncoding(_ file: URL) throws {
    let plan = try PlanFile.read(try bytes(file), file: "sample")
    #expect(try PlanFile.read([UInt8](try JSONEncoder().encode(plan)), file: "encoded") == plan)
  }

  @Test func tellsNoMoreThanAHundredProblems() {
    let calls = String(repeating: "{},", count: 90)
    let text = "{ calls: [\(calls)] }"
    let error = #expect(throws: PlanFileError.self) { try PlanFile.read(Array(text.utf8), file: "x") }
    #expect(error?.problems.count == FileChecker.maximumProblems)
  }

  @Test func survivesMutations() throws {
    var mutator = TextMutator(seed: 0x6765_686F)
    var errors = 0
    var plans = 0
    for file in samples + good + bad {
      let original = try bytes(file)
      for _ in 0..<15 {
        do {
          _ = try PlanFile.read(mutator.mutated(original), file: "mutated")
          plans += 1
        } catch {
          #expect(!error.problems.isEmpty)
          errors += 1
        }
      }
    }
    #expect(plans > 0)
    #expect(errors > 0)
  }
}
