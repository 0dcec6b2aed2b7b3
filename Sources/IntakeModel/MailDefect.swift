// The names of what can be wrong with a mail; none of them loses it.

/// Something that a mail does otherwise than the standards say, and that parsing has worked around.
package enum MailDefect: String, Sendable, CaseIterable {
  case noHeader = "no-header"
  case emptyMail = "empty-mail"
  case leadingEmptyLine = "leading-empty-line"
  case mboxFromLine = "mbox-from-line"
  case fieldWithoutColon = "field-without-colon"
  case unencodedHeaderBytes = "unencoded-header-bytes"
  case malformedEncodedWord = "malformed-encoded-word"
  case malformedAddress = "malformed-address"
  case malformedDate = "malformed-date"
  case malformedContentType = "malformed-content-type"
  case repeatedField = "repeated-field"
  case boundaryMissing = "boundary-missing"
  case boundaryNeverUsed = "boundary-never-used"
  case boundaryUnclosed = "boundary-unclosed"
  case unknownTransferEncoding = "unknown-transfer-encoding"
  case malformedBase64 = "malformed-base64"
  case malformedQuotedPrintable = "malformed-quoted-printable"
  case unknownCharset = "unknown-charset"
  case wrongCharset = "wrong-charset"
  case invalidBytes = "invalid-bytes"
  case nulBytes = "nul-bytes"
  case limitExceeded = "limit-exceeded"
}
