// Fuzz target: cutting a person's own words out of a text.

internal import Understanding

func check(_ bytes: [UInt8]) {
  let text = String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
  let own = OwnWords(cutFrom: text)
  for part in [own.text, own.quoted, own.signature] {
    expect(isSubsequence(part, of: text), "own words are lines of the text, in their order")
  }
  let cut = own.text.utf8.count + own.quoted.utf8.count + own.signature.utf8.count
  expect(cut <= text.utf8.count + 2, "no line is counted twice")
  expect(ink(own.text) + ink(own.quoted) + ink(own.signature) == ink(text), "no line is lost")
  expect(own.text.isEmpty == (ink(text) == 0), "when everything would be cut, nothing is")
  expect(!(own.isForwarded && own.isOnlyQuotation), "a forwarded mail is not only quotation")
}

/// Bytes that are no white space: what has to be somewhere after cutting. Lines of which only characters without ink
/// are left may go.
private func ink(_ text: String) -> Int {
  text.utf8.split(separator: 0x0A).filter { !OwnWords(cutFrom: String(Substring($0))).text.isEmpty }
    .reduce(0) { $0 + $1.count }
}
