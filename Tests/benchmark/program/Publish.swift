// Publishes what a store holds: a new version, its article in all formats, written and shown.

internal import Foundation
internal import IntakeModel
internal import PlanStorage
internal import Publishing

/// `publish prepare DIR PLAN`: a store with the plan. `publish DIR`: a version of what it holds, published in DIR/public.
func publish(_ arguments: [String]) {
  do {
    if arguments.first == "prepare", arguments.count == 3 {
      let store = try PlanStore(directory: arguments[1])
      let plan = try JSONDecoder().decode(Plan.self, from: Data(contentsOf: URL(fileURLWithPath: arguments[2])))
      let done = try store.importPlan(plan, actor: "benchmark", now: 1_700_000_000)
      print("\(plan.id) \(done)")
    } else if arguments.count == 1 {
      try publishAll(directory: arguments[0])
    } else {
      print("usage: benchmark publish [prepare] DIR [PLAN]")
      exit(64)
    }
  } catch {
    print("\(error)")
    exit(1)
  }
}

private func publishAll(directory: String) throws {
  let store = try PlanStore(directory: directory)
  for plan in try store.planIDs() {
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
}
