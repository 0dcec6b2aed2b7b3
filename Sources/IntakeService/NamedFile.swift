// Files that a command names: read with a bound, and with a plain sentence when that cannot be done.

internal import Foundation
package import IntakeModel
package import Understanding

/// Reading of files that a person named on the command line.
package enum NamedFile {
  /// The largest file of labelled mails, in bytes.
  static let largestLabels = 1 << 30

  /// The plan in a file.
  /// - Throws: what is wrong with it or why it cannot be read, for exit code 78.
  package static func plan(_ path: String) throws(PlanFileError) -> Plan {
    try PlanFile.read(try bytes(path), file: printable(path))
  }

  /// The bytes of a plan file or of its Markdown form.
  package static func bytes(_ path: String) throws(PlanFileError) -> [UInt8] {
    do throws(SmallFileError) {
      return try SmallFile.read(path, atMost: JSON5Document.maximumSize).bytes
    } catch {
      throw PlanFileError(problems: [
        FileProblem(file: printable(path), line: 1, column: 1, what: error.what, remedy: error.remedy)
      ])
    }
  }

  /// The labelled mails in a file of JSON lines.
  /// - Throws: ``ExplainingError``, or the line that is not one.
  package static func labels(_ path: String) throws -> [LabelledMail] {
    let bytes: [UInt8]
    do throws(SmallFileError) {
      bytes = try SmallFile.read(path, atMost: largestLabels).bytes
    } catch {
      throw ExplainingError(file: path, problem: error.what)
    }
    return try LabelledMail.read(jsonLines: Data(bytes), file: printable(path))
  }
}
