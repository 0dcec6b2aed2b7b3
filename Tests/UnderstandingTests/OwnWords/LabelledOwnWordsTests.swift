// Own words against the labels of real residents' mails.

import Foundation
import TestSupport
import Testing

@testable import Understanding

@Suite struct LabelledOwnWordsTests {
  /// The labels that differ and why, in `Tests/Fixtures/replies/labelled-differences.txt`: `file id: reason`.
  static func explained() throws -> Set<String> {
    let url = projectRoot.appendingPathComponent("Tests/Fixtures/replies/labelled-differences.txt")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    return Set(lines.compactMap { $0.split(separator: ":").first.map(String.init) })
  }

  @Test func ownTextIsReachedAndDifferencesAreExplained() throws {
    let mails = try OwnTextLabel.all()
    var differing: Set<String> = []
    for (file, mail) in mails {
      let own = OwnWords(cutFrom: mail.body)
      let expected = normalised(mail.ownText ?? mail.body)
      guard normalised(own.text) != expected else { continue }
      differing.insert("\(file) \(mail.id)")
      print("differs: \(file) \(mail.id)\n--- expected\n\(expected)\n--- found\n\(normalised(own.text))\n")
    }
    print("own words: \(mails.count - differing.count) of \(mails.count) labels exact")
    #expect(mails.count > 800)
    #expect(Double(mails.count - differing.count) >= 0.95 * Double(mails.count))
    #expect(differing == (try Self.explained()))
  }

  @Test func ownTextIsReachedWhereSomethingIsCut() throws {
    let cut = try OwnTextLabel.all().filter { normalised($0.mail.ownText ?? $0.mail.body) != normalised($0.mail.body) }
    let exact = cut.filter { normalised(OwnWords(cutFrom: $0.mail.body).text) == normalised($0.mail.ownText ?? "") }
    print("own words: \(exact.count) of \(cut.count) exact where something is cut")
    // A function, a firm or its hours right below a name, which nothing sets apart from a sentence, are kept: words that a
    // resident wrote are worse to lose. Half of the differences of the thirteenth and fourteenth hand are shops and firms
    // that sign with an offer; the fifteenth, who set hardly any signature apart, has half of all.
    #expect(Double(exact.count) >= 0.85 * Double(cut.count))
  }
}
