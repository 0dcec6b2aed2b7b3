// Permanent names of places in the article: they never change while the ids of the plan stay the same.

internal import IntakeModel

/// The ids of elements that links point to.
enum Anchor {
  static let changes = "changes"

  /// `call-5`, `5.1` or, for the whole plan, `plan`. An activity whose id does not begin with a digit is
  /// `activity-a`, so that it is never one of the article's own names.
  static func target(_ target: Target) -> String {
    if let activity = target.activity {
      let startsWithDigit = activity.utf8.first.map { 48...57 ~= $0 } ?? false
      return (startsWithDigit ? "" : "activity-") + encoded(activity)
    }
    if let call = target.call { return "call-" + encoded(call) }
    return "plan"
  }

  /// `version-3`.
  static func version(_ number: Int) -> String { "version-\(number)" }

  /// `change-3-2`: the second change of version 3, counted among all its changes so that it stays when others are
  /// folded together.
  static func change(version: Int, index: Int) -> String { "change-\(version)-\(index + 1)" }

  /// `question-5-1`.
  static func question(call: String, number: Int) -> String { "question-\(encoded(call))-\(number)" }

  /// `reaction-12`.
  static func reaction(_ reaction: ReleasedReaction) -> String { "reaction-\(reaction.id)" }

  /// The id with only letters, digits, points and hyphens; every other byte as `_` and two hexadecimal digits, so that
  /// different ids stay different and no id needs percent-encoding in a link.
  private static func encoded(_ id: String) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "_"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
