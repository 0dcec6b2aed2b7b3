// Why a configuration cannot be used.

package import IntakeModel

/// All that is wrong with a configuration, in the order of its lines; never empty. The program ends with 78.
package struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
  package let problems: [FileProblem]

  package init(problems: [FileProblem]) { self.problems = problems }

  /// One problem a line.
  package var description: String { problems.map(\.description).joined(separator: "\n") }
}
