// `swift run -c release basemodel check|write`: learns the base model from what is committed, and compares or embeds it.

import Foundation
import IntakeModel
import Understanding

let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
let word = CommandLine.arguments.dropFirst().first
guard word == "check" || word == "write" else {
  print("usage: basemodel check | write")
  exit(2)
}

/// The files of a folder by name: the parts that are held out in turn depend on their order.
func files(in folder: String, withExtension type: String) throws -> [URL] {
  try FileManager.default.contentsOfDirectory(at: root.appending(path: folder), includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == type }.sorted { $0.path < $1.path }
}

if word == "write" {
  let file = root.appending(path: "Sources/Understanding/Thesaurus/ThesaurusCuts.swift")
  try Trainer.thesaurusCutsFile().write(to: file, atomically: true, encoding: .utf8)
}
let plans = try files(in: "samples/plans", withExtension: "json").map { file in
  try JSONDecoder().decode(Plan.self, from: Data(contentsOf: file))
}
let mails = try files(in: "Tests/Fixtures/labelled", withExtension: "jsonl").flatMap { file in
  try LabelledMail.read(jsonLines: Data(contentsOf: file), file: file.path)
}
let started = ContinuousClock.now
let model = Trainer.model(from: mails, plans: plans)
let seconds = started.duration(to: .now).formatted(.units(allowed: [.seconds], fractionalPart: .show(length: 1)))
if word == "write" {
  let file = root.appending(path: "Sources/Understanding/Learning/BaseModel.swift")
  try Trainer.sourceFile(of: model, mark: Trainer.mark(mails: mails, plans: plans))
    .write(to: file, atomically: true, encoding: .utf8)
  print("base model written; learnt in \(seconds)")
} else if model.text == UnderstandingModel.base.text {
  print("base model: learning again gives the same; learnt in \(seconds)")
} else {
  print("base model: learning again gives another one; `swift run -c release basemodel write` embeds it")
  exit(1)
}
