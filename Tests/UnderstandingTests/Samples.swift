// Plans and labelled mails of the tree, for the tests of this module.

import Foundation
import IntakeModel
import TestSupport

@testable import Understanding

enum Samples {
  static let planNames = [
    "kracht-van-mokum", "maakbanken", "samen-vooruit", "buurtgroen", "school-en-sport", "huurders", "riverside",
    "dorpsplan-hoogwier", "havenkwartier",
  ]
  static let labelNames = [
    "kracht-van-mokum", "kracht-van-mokum-2", "maakbanken", "samen-vooruit", "buurtgroen", "school-en-sport",
    "huurders", "riverside", "dorpsplan-hoogwier", "havenkwartier", "kracht-van-mokum-3",
  ]

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
