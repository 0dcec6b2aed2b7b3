// Publishes what a store holds: a new version, its article in all formats, written and shown.

internal import Foundation
internal import IntakeModel
internal import PlanStorage
internal import Publishing

/// `publish prepare DIR FILE`: a store with the plan. `publish DIR PLAN`: a version of what it holds of the plan with that
/// id, published in DIR/public.
func publish(_ arguments: [String]) {
  do {
    if arguments.first == "prepare", arguments.count == 3 {
      let store = try PlanStore(directory: arguments[1])
      let plan = try JSONDecoder().decode(Plan.self, from: Data(contentsOf: URL(fileURLWithPath: arguments[2])))
      let done = try store.importPlan(plan, actor: "benchmark", now: 1_700_000_000)
      print("\(plan.id) \(done)")
    } else if arguments.count == 2 {
      try publish(PlanID(arguments[1]), directory: arguments[0])
    } else {
      print("usage: benchmark publish prepare DIR FILE | DIR PLAN")
      exit(64)
    }
  } catch {
    print("\(error)")
    exit(1)
  }
}

private func publish(_ plan: PlanID, directory: String) throws {
  let store = try PlanStore(directory: directory)
  let version = try store.makeVersion(of: plan, day: "2023-11-15", now: 1_700_050_000)
  guard let version,
    let article = try store.article(plan, version: version, publicURL: "https://example.org/", for: .everybody)
  else {
    print("nothing changed")
    exit(1)
  }
  let files = Publication.files(of: article)
  try PublishedFolder(path: directory + "/public").publish(files, version: String(version))
  let people = article.standings[.wholePlan]?.peopleWithin ?? 0
  print("version=\(version) people=\(people) bytes=\(files.map(\.bytes.count).reduce(0, +))")
}
