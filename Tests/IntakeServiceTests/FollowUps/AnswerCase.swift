// Labelled answers to a confirmation: the mail each becomes, and what is expected of it.

import Foundation
import TestSupport
import Testing

/// One line of `Tests/Fixtures/follow-ups/*.jsonl`.
///
/// `effect` is `nothing` (closed without an answer), `other` (nothing of the earlier mail changes, and the answer is
/// recorded or waits), `stop`, `access`, `erase`, `amend`, or changes of the items: `-2` taken back, `?2` in doubt,
/// `2>4` another target, `3:support` another kind, `-mail` all of this mail, `-all` all of this person.
struct AnswerCase: Decodable, Sendable, CustomTestStringConvertible {
  var id: String
  var effect: String
  /// Another effect that is as right.
  var or: String?
  /// Where the confirmation is quoted: `below`, `above`, `between`, `outlook`, `onlyquote`, `none`.
  var quote: String
  /// What was confirmed: `four` items, `one`, or nothing of a mail that is `waiting`.
  var base: String
  var text: String

  var testDescription: String { "\(id) \(text)" }

  static func read(_ name: String) throws -> [AnswerCase] {
    let url = projectRoot.appendingPathComponent("Tests/Fixtures/follow-ups/\(name).jsonl")
    return try String(decoding: Data(contentsOf: url), as: UTF8.self).split(separator: "\n").map {
      try JSONDecoder().decode(AnswerCase.self, from: Data($0.utf8))
    }
  }

  /// The expectation in the words of the outcome: one item of one is all of its mail.
  var expected: Set<String> {
    let all = base == "four" ? "-1 -2 -3 -4" : "-1"
    return Set([effect, or].compactMap { $0 }.map { $0 == all ? "-mail" : $0 == "amend" ? "other" : $0 })
  }

  static let listed = [
    "1. U steunt \"Bewonersnetwerken verbonden en inclusief\" (5).",
    "2. U steunt \"Een nieuwe werkwijze: dialoog\" (3).",
    "3. U wilt meehelpen met \"Maandelijkse borrel met dialoogsessie in\n   elke wijk\" (5.1, onder \"Bewonersnetwerken verbonden en inclusief\").",
    "4. U heeft een voorstel bij \"De gemeentelijke organisatie gaat actief\n   participeren in het initiatief van de samenleving\" (2).",
  ]

  private var confirmation: String {
    """
    Dag Anna,

    Dank u wel voor uw mail aan Kracht van Mokum. Dit hebben we erin
    gelezen en opgeschreven:

    \((base == "one" ? Self.listed.prefix(1) : Self.listed[...]).joined(separator: "\n"))

    Uw steun telt mee in het plan. Uw naam staat er niet bij.

    - Klopt er iets niet? Noem dan het nummer. Schrijf bijvoorbeeld: 2
      klopt niet. Vertel er gerust bij wat u wel bedoelt.
    - Wilt u intrekken wat hierboven staat? Schrijf dan: trek in.
    - Wilt u geen automatische mail meer van ons? Schrijf dan: stop.

    Met vriendelijke groet,
    Kracht van Mokum
    """
  }

  private static func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(separator: "\n")
  }

  /// The whole text of the mail.
  var body: String {
    let head = "Op za 21 nov 2026 om 14:03 schreef Kracht van Mokum <info@buurt.example>:"
    switch quote {
    case "below": return text + "\n\n" + head + "\n" + Self.quoted(confirmation)
    case "above": return head + "\n" + Self.quoted(confirmation) + "\n\n" + text
    case "onlyquote": return head + "\n" + Self.quoted(confirmation)
    case "outlook":
      return text + """


        -----Oorspronkelijk bericht-----
        Van: Kracht van Mokum <info@buurt.example>
        Verzonden: zaterdag 21 november 2026 14:03
        Aan: anna@example.net
        Onderwerp: Ontvangen: uw mail aan Kracht van Mokum

        """ + confirmation
    case "between":
      let lines = text.split(separator: "\n").map { line -> String in
        guard line.hasPrefix("@"), let number = line.dropFirst().first?.wholeNumberValue else { return String(line) }
        return Self.quoted(Self.listed[number - 1]) + "\n\n" + line.dropFirst(2) + "\n"
      }
      return head + "\n" + lines.joined(separator: "\n")
    default: return text
    }
  }
}
