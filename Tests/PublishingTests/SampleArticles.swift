// Articles for the tests: the sample plans with invented counts and history.

import Foundation
import IntakeModel
import TestSupport

enum SampleArticles {
  /// One of `samples/plans`.
  static func plan(_ name: String) throws -> Plan {
    let url = projectRoot.appendingPathComponent("samples/plans/\(name).json")
    return try JSONDecoder().decode(Plan.self, from: Data(contentsOf: url))
  }

  static func activity(_ id: String) -> Target { Target(call: String(id.prefix { $0 != "." }), activity: id) }

  /// Kracht van Mokum after a few weeks of mail.
  static func mokum() throws -> Article {
    var plan = try plan("kracht-van-mokum")
    plan.calls[0].state = .running
    plan.calls[0].activities[0].state = .done
    plan.calls[0].activities[3].state = .chosen
    plan.calls[4].activities[0].needs = [
      Need(what: LocalizedText(["nl": "begeleiders van een dialoogsessie", "en": "facilitators"]), number: 6),
      Need(what: LocalizedText(["nl": "een zaal in Noord"]), by: "2021-12-01"),
    ]
    plan.calls[4].activities[0].organiser = "Buurtkamer De Meevaart"
    plan.calls[4].activities[0].state = .running
    plan.calls[2].questions = [
      Question(
        LocalizedText([
          "nl": "Welke spelregel helpt u het meest in een gesprek met de gemeente?",
          "en": "Which ground rule helps you most when you talk with the city?",
        ])),
      Question(
        LocalizedText(["nl": "Op welke avond past een gesprek het best?"]),
        answer: LocalizedText(["nl": "Op donderdag, en één keer in de maand op zaterdagochtend."])),
    ]
    var article = Article(
      plan: plan, versions: mokumVersions, standings: mokumStandings,
      openSuggestions: [Target(call: "5"): 4, activity("4.1"): 2], publicURL: "https://example.org/plan/",
      formerTitles: [
        activity("5.3"): LocalizedText(["nl": "Nieuwsbrief op papier in elke brievenbus"]),
        activity("4.4"): LocalizedText(["nl": "Spreekuur in de bibliotheek"]),
      ])
    article.means[activity("5.1")] = Means(
      offered: 21, agreed: 5, byNeed: [1: NeedStanding(offered: 8, agreed: 4), 2: NeedStanding(offered: 1)])
    article.earlierSupport[activity("5.1")] = [EarlierSupport(version: 3, supporters: 41)]
    article.answers[QuestionID(call: "3", number: 1)] = 5
    article.reactions = mokumReactions
    return article
  }

  private static let mokumReactions = [
    ReleasedReaction(
      id: 3, target: activity("5.1"), text: "De borrel in ons buurthuis was de eerste keer dat ik mijn buren sprak.",
      language: "nl", version: 3),
    ReleasedReaction(
      id: 5, target: activity("5.1"), text: "Graag ook een keer overdag, voor wie 's avonds niet weg kan.",
      language: "nl", version: 4),
    ReleasedReaction(id: 6, target: activity("5.1"), text: nil, language: "nl", version: 4),
    ReleasedReaction(
      id: 8, target: activity("5.1"), text: "My Dutch is not good yet. Will somebody translate?", language: "en",
      version: 4),
    ReleasedReaction(
      id: 9, target: Target(call: "3"), question: 1,
      text: "Laat elkaar uitpraten. Bel mij gerust op 06-12345678, dan leg ik het uit.", language: "nl", version: 4),
    ReleasedReaction(
      id: 11, target: .wholePlan, text: "Eindelijk een plan dat je kunt lezen zonder ambtenaar te zijn.",
      language: "nl",
      version: 4),
  ]

  /// A plan with nothing but its text.
  static func fresh(_ name: String) throws -> Article {
    Article(plan: try plan(name), versions: [], standings: [:])
  }

  private static let mokumStandings: [Target: Standing] = {
    var standings: [Target: Standing] = [
      .wholePlan: Standing(supporters: 87, helpers: 9, reactions: 14, peopleWithin: 1214),
      Target(call: "1"): Standing(supporters: 23, helpers: 4, reactions: 6, peopleWithin: 164),
      Target(call: "2"): Standing(supporters: 12, helpers: 0, reactions: 11, peopleWithin: 58),
      Target(call: "3"): Standing(supporters: 31, helpers: 2, reactions: 5, peopleWithin: 97),
      Target(call: "4"): Standing(supporters: 46, helpers: 7, reactions: 19, peopleWithin: 143),
      Target(call: "5"): Standing(supporters: 58, helpers: 11, reactions: 8, peopleWithin: 212),
    ]
    let rows: [(String, Int, Int, Int)] = [
      ("1.1", 41, 6, 9), ("1.2", 8, 2, 0), ("1.3", 17, 0, 3), ("1.4", 26, 3, 12), ("1.5", 2, 1, 0), ("1.6", 64, 5, 7),
      ("2.1", 14, 3, 4), ("2.2", 5, 0, 1), ("2.3", 22, 4, 10), ("3.1", 19, 8, 3), ("3.2", 27, 1, 15),
      ("3.3", 33, 12, 6), ("4.1", 51, 9, 23), ("4.2", 13, 2, 2), ("4.3", 38, 0, 9), ("5.1", 76, 21, 34),
      ("5.2", 44, 5, 11),
    ]
    for (id, supporters, helpers, reactions) in rows {
      standings[activity(id)] = Standing(
        supporters: supporters, helpers: helpers, reactions: reactions, peopleWithin: supporters + helpers)
    }
    return standings
  }()

  private static let mokumVersions = [
    PlanVersion(
      number: 4, publishedAt: 1_637_524_800, day: "2021-11-21",
      changes: [
        PlanChange(
          kind: .meaning, target: activity("5.1"),
          note: LocalizedText([
            "nl": "De borrel komt ook in Noord en Zuidoost, omdat daar veel vraag naar was.",
            "en": "The drinks come to Noord and Zuidoost too, because many people asked for it.",
          ])),
        PlanChange(kind: .counts, target: activity("5.1"), added: 12, itemKind: .support),
        PlanChange(kind: .counts, target: activity("5.1"), added: 4, itemKind: .volunteer),
        PlanChange(kind: .counts, target: activity("1.5"), added: 1, itemKind: .support),
        PlanChange(kind: .counts, target: .wholePlan, added: 18, itemKind: .support),
        PlanChange(
          kind: .suggestionDeclined, target: Target(call: "4"),
          note: LocalizedText(["nl": "Een eigen buurtkrant hoort bij call 5 en komt daar al aan bod."]),
          text: LocalizedText(["nl": "Begin een buurtkrant."])),
        PlanChange(kind: .merged, target: activity("4.2"), voices: 11, sources: [activity("4.2"), activity("4.4")]),
        PlanChange(kind: .suggestionProposed, target: Target(call: "5")),
      ]),
    PlanVersion(
      number: 3, publishedAt: 1_636_488_000, day: "2021-11-09",
      changes: [
        PlanChange(
          kind: .ended, target: activity("5.3"),
          note: LocalizedText(["nl": "Te weinig helpers om te bezorgen."])),
        PlanChange(
          kind: .stateChanged, target: activity("1.1"), note: LocalizedText(["nl": "Alle lijsten hebben het."]),
          state: .done),
        PlanChange(kind: .counts, target: activity("1.2"), added: 2, itemKind: .reaction),
      ]),
    PlanVersion(
      number: 2, publishedAt: 1_635_796_800, day: "2021-11-01",
      changes: [
        PlanChange(
          kind: .suggestionAdopted, target: activity("3.3"),
          note: LocalizedText(["nl": "Voorgesteld door een bewoner uit Oost: ook bewoners trainen."]), voices: 2),
        PlanChange(kind: .added, target: activity("4.2")),
        PlanChange(kind: .reworded, target: activity("2.3")),
      ]),
    PlanVersion(
      number: 1, publishedAt: 1_634_896_800, day: "2021-10-22",
      changes: [PlanChange(kind: .imported, target: .wholePlan)]),
  ]
}
