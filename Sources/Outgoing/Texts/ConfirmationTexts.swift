// The sentences of confirmations by language, and the check of the owner's own ones.

/// The sentences of confirmations.
package enum ConfirmationTexts {
  /// The languages that have texts of their own.
  package static let languages = ["nl", "en"]

  /// What is wrong with the owner's sentences, one plain sentence for each problem; empty when all is well.
  package static func check(_ overrides: [String: String]) -> [String] { [] }
}

/// The field by which a Gehoord recognises mail of a Gehoord; screening looks for the same name.
package let loopFieldName = "X-Gehoord-Loop"
