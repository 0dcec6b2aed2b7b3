// The labelled mails of Tests/Fixtures/labelled, as far as own words and machine texts need them.

import Foundation
import TestSupport

/// One labelled mail; the fields are those of LABELS.md.
struct OwnTextLabel: Decodable {
  var id: String
  var subject: String
  var body: String
  var disposition: String
  var ownText: String?

  private enum CodingKeys: String, CodingKey {
    case id, subject, body, disposition
    case ownText = "own_text"
  }

  /// All labelled mails, file by file.
  static func all() throws -> [(file: String, mail: OwnTextLabel)] {
    let folder = projectRoot.appendingPathComponent("Tests/Fixtures/labelled")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".jsonl") }
    return try files.sorted().flatMap { file in
      try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        .split(separator: "\n").map { (file, try JSONDecoder().decode(OwnTextLabel.self, from: Data($0.utf8))) }
    }
  }
}

/// A text with white space at line ends dropped and blank lines in a row made one, for comparison.
func normalised(_ text: String) -> String {
  var lines: [String] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var trimmed = String(line)
    while let last = trimmed.last, last.isWhitespace { trimmed.removeLast() }
    if trimmed.isEmpty, lines.last?.isEmpty ?? true { continue }
    lines.append(trimmed)
  }
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines.joined(separator: "\n")
}
