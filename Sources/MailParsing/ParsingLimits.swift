// How much of a mail is read.

/// Bounds on what parsing reads. Over one of them the value holds what was read so far, the limit stands in
/// `Mail.exceededLimits`, and the mail waits for a person.
package struct ParsingLimits: Sendable, Equatable {
  /// Bytes of a whole mail that are parsed.
  package var messageByteCount = 25 << 20
  /// Bytes of the outermost header.
  package var headerByteCount = 100 << 10
  /// Bytes of the header of an inner part.
  package var partHeaderByteCount = 32 << 10
  /// Bytes of one unfolded field value.
  package var fieldByteCount = 8 << 10
  /// Fields of the outermost header.
  package var fieldCount = 1_000
  /// Received fields: more, and the mail went round.
  package var hopCount = 100
  /// Mailboxes of one address field, and ids of one References field.
  package var addressCount = 200
  /// Multipart bodies inside each other; deeper ones are listed and not opened.
  package var depth = 20
  /// Nodes of the MIME tree.
  package var partCount = 500
  /// Bytes of a boundary.
  package var boundaryByteCount = 2_048
  /// Encoded words of one field, RFC 2047.
  package var encodedWordCount = 200
  /// Parameters of one field, with their continuations, RFC 2231.
  package var parameterCount = 64
  /// Bytes of `Mail.text`.
  package var textByteCount = 256 << 10
  /// Bytes of text that one HTML part may become.
  package var htmlTextByteCount = 1 << 20
  /// Bytes of all text parts together that are decoded.
  package var decodedByteCount = 4 << 20
  /// Elements of HTML inside each other whose ends are told apart; deeper ones only begin and end lines.
  package var htmlDepth = 4_096

  package init() {}
}
