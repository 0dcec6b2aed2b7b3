// Plans and labelled mails of the tree, for the tests of this module.

import Foundation
import IntakeModel
import TestSupport

@testable import Understanding

enum Samples {
  /// By name, as `basemodel` reads them.
  static var planNames: [String] { get throws { try names(in: "samples/plans", withExtension: "json") } }
  static var labelNames: [String] { get throws { try names(in: "Tests/Fixtures/labelled", withExtension: "jsonl") } }

  private static func names(in folder: String, withExtension type: String) throws -> [String] {
    let urls = try FileManager.default.contentsOfDirectory(
      at: projectRoot.appendingPathComponent(folder), includingPropertiesForKeys: nil)
    return urls.filter { $0.pathExtension == type }.map { $0.deletingPathExtension().lastPathComponent }.sorted()
  }

  /// A reader of the first plan, made once.
  static var reader: Reader {
    get throws { try readerOfFirstPlan.get() }
  }

  private static let readerOfFirstPlan = Result { Reader(plan: try plan()) }

  static func plan(_ name: String = "kracht-van-mokum") throws -> Plan {
    let url = projectRoot.appendingPathComponent("samples/plans/\(name).json")
    return try JSONDecoder().decode(Plan.self, from: Data(contentsOf: url))
  }

  static func labelled(_ name: String) throws -> [LabelledMail] {
    let url = projectRoot.appendingPathComponent("Tests/Fixtures/labelled/\(name).jsonl")
    return try LabelledMail.read(jsonLines: Data(contentsOf: url), file: name)
  }
}
