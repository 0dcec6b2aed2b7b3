// Nobody is one of two: small numbers in every published format.

import IntakeModel
import Testing

@testable import Publishing

@Suite struct SmallNumberTests {
  private static let target = Target(call: "1", activity: "1.1")

  /// A plan of one activity where each count has the given value.
  private static func files(
    count: Int, changes: [PlanChange] = [], languages: [String] = ["nl", "en"]
  ) -> [String: String] {
    let text = LocalizedText(["nl": "Tekst", "en": "Text"])
    let activity = Activity(id: "1.1", title: text, text: text)
    let call = Call(id: "1", title: text, summary: text, activities: [activity])
    let plan = Plan(
      id: PlanID("p"), code: "PP", title: text, address: "p@example.org", languages: languages, addressForm: .formal,
      version: "2026-01-02", intro: text, calls: [call])
    let standing = Standing(supporters: count, helpers: count, reactions: count, peopleWithin: count)
    let targets = [Target.wholePlan, Target(call: "1"), target]
    let article = Article(
      plan: plan, versions: [PlanVersion(number: 1, publishedAt: 0, day: "2026-01-02", changes: changes)],
      standings: Dictionary(uniqueKeysWithValues: targets.map { ($0, standing) }),
      openSuggestions: Dictionary(uniqueKeysWithValues: targets.map { ($0, count) }))
    return Dictionary(
      uniqueKeysWithValues: Publication.files(of: article).map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func oneAndTwoLookTheSameEverywhere() {
    #expect(Self.files(count: 1) == Self.files(count: 2))
    #expect(Self.files(count: 0) != Self.files(count: 1))
    #expect(Self.files(count: 2) != Self.files(count: 3))
  }

  @Test func negativeCountsAreNone() { #expect(Self.files(count: -5) == Self.files(count: 0)) }

  @Test func wordsStandForSmallNumbers() {
    let none = Self.files(count: 0)
    let few = Self.files(count: 2)
    for name in ["index.html", "fragment.html", "plan.md"] {
      #expect(none[name]?.contains("Nog geen steun, helpers of reacties.") == true, "\(name)")
      for words in ["enkele mensen steunen dit", "enkele helpers", "enkele reacties", "enkele suggesties"] {
        #expect(few[name]?.contains(words) == true, "\(name): \(words)")
      }
    }
    #expect(few["index.en.html"]?.contains("a few helpers") == true)
    #expect(none["index.en.html"]?.contains("No support, helpers or reactions yet.") == true)
    #expect(few["plan.json"]?.contains("\"few\": true") == true)
    #expect(none["plan.json"]?.contains("\"supporters\": 0") == true)
    #expect(none["plan.json"]?.contains("few") == false)
  }

  @Test func barsBeginAtThree() {
    for count in 0...2 {
      let page = Self.files(count: count)["index.html"] ?? ""
      #expect(!page.contains("<li class=b"))
    }
    #expect(Self.files(count: 3)["index.html"]?.contains("<li class=b20><b>3</b> steunen dit<li") == true)
  }

  @Test(arguments: [-2, -1, 1, 2]) func aSmallDifferenceIsNeitherPlacedNorNumbered(_ difference: Int) {
    let changes = [
      PlanChange(kind: .counts, target: Self.target, added: difference, itemKind: .support),
      PlanChange(kind: .suggestionProposed, target: Self.target),
      PlanChange(kind: .counts, target: .wholePlan, added: 0, itemKind: .support),
    ]
    let told = PublicChanges.of(PlanVersion(number: 1, publishedAt: 0, day: "2026-01-02", changes: changes))
    #expect(told == [PublicChange(index: 3, content: .small)])
    let other = [
      PlanChange(kind: .counts, target: .wholePlan, added: 2, itemKind: .reaction),
      PlanChange(kind: .counts, target: Target(call: "1"), added: 1, itemKind: .volunteer),
      PlanChange(kind: .suggestionProposed, target: .wholePlan),
    ]
    #expect(Self.files(count: 4, changes: changes) == Self.files(count: 4, changes: other))
  }

  @Test func differencesOfOneCountAreAddedBeforeTheyAreJudged() {
    let support = PlanChange(kind: .counts, target: Self.target, added: 2, itemKind: .support)
    let version = PlanVersion(number: 1, publishedAt: 0, day: "2026-01-02", changes: [support, support])
    #expect(
      PublicChanges.of(version)
        == [PublicChange(index: 0, content: .counts(Self.target, [CountDifference(kind: .support, difference: 4)]))])
    let suggestions = PlanVersion(
      number: 1, publishedAt: 0, day: "2026-01-02",
      changes: Array(repeating: PlanChange(kind: .suggestionProposed, target: Self.target), count: 3))
    #expect(PublicChanges.of(suggestions) == [PublicChange(index: 0, content: .suggestions(Self.target, 3))])
  }

  @Test("What rose and fell in one place is told in one sentence, of which the data keep each count")
  func onePlaceIsOneSentence() {
    let changes = [ItemKind.support, .reaction].map {
      PlanChange(kind: .counts, target: Self.target, added: 4, itemKind: $0)
    }
    let files = Self.files(count: 4, changes: changes)
    #expect(files["index.html"]?.contains("4 keer steun, 4 reacties</li>") == true)
    #expect(files["plan.json"]?.matches(of: /"added": ?4/).count == 2)
  }

  @Test func whoStoppedOrAskedForTheirDataIsNotTold() {
    let changes = [ItemKind.stop, .privacy].map {
      PlanChange(kind: .counts, target: .wholePlan, added: 30, itemKind: $0)
    }
    #expect(PublicChanges.of(PlanVersion(number: 1, publishedAt: 0, day: "2026-01-02", changes: changes)).isEmpty)
  }

  @Test func theLargestPossibleCountsDoNotTrap() {
    let changes = [
      PlanChange(kind: .counts, target: .wholePlan, added: .max, itemKind: .support),
      PlanChange(kind: .counts, target: .wholePlan, added: .min, itemKind: .reaction),
    ]
    #expect(Self.files(count: .max, changes: changes)["plan.md"]?.contains("9.223.372.036.854.775.807") == true)
  }

  @Test func barsCompareOnOneScale() {
    let scale = BarScale(largest: 80)
    #expect(scale.step(PublicCount(80)) == 20)
    #expect(scale.step(PublicCount(40)) == 10)
    #expect(scale.step(PublicCount(3)) == 1)
    #expect(scale.step(PublicCount(2)) == nil)
    #expect(scale.step(.none) == nil)
  }
}
