// One labelled mail, a line of the files that `Tests/Fixtures/labelled/LABELS.md` describes.

package import Foundation
package import IntakeModel

/// A mail with what a careful reader found in it.
package struct LabelledMail: Codable, Sendable, Equatable {
  /// One thing that the mail says, by the reader's judgement.
  package struct Label: Codable, Sendable, Equatable {
    package var kind: ItemKind
    package var call: String?
    package var activity: String?
    /// A short verbatim piece of the body that shows it.
    package var quote: String
    /// All verbatim pieces, exhaustive; nil in files that give only one.
    package var quotes: [String]?

    package var target: Target { Target(call: call, activity: activity) }
  }

  package var id: String
  package var plan: PlanID
  package var from: String
  package var subject: String
  package var body: String
  package var headers: [String: String]?
  package var lang: String
  package var disposition: Decision
  package var items: [Label]
  package var ownText: String?

  package enum CodingKeys: String, CodingKey {
    case id, plan, from, subject, body, headers, lang, disposition, items
    case ownText = "own_text"
  }

  /// Statements outside any file, each with its kind; nil says nothing to be recorded.
  init(statements: [(kind: ItemKind?, text: String)], text: String, plan: PlanID) {
    id = ""
    self.plan = plan
    from = ""
    subject = ""
    body = text
    lang = "und"
    disposition = .accept
    items = ItemKind.allCases.compactMap { kind in
      let quotes = statements.filter { $0.kind == kind }.map(\.text)
      return quotes.first.map { Label(kind: kind, quote: $0, quotes: quotes) }
    }
  }

  /// Reads a file of one JSON object a line; empty lines are skipped. `file` is only named in errors.
  package static func read(jsonLines: Data, file: String) throws -> [LabelledMail] {
    let decoder = JSONDecoder()
    var mails: [LabelledMail] = []
    let lines = jsonLines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      do {
        mails.append(try decoder.decode(LabelledMail.self, from: Data(line)))
      } catch {
        throw LabelError(file: file, line: index + 1, problem: "\(error)")
      }
    }
    return mails
  }
}

/// A line of a labels file that could not be read.
package struct LabelError: Error, Sendable, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var problem: String

  package var description: String { "\(file), line \(line): \(problem)" }
}
