// Lays text out for a narrow window.

/// The text in lines of at most `width` characters. A line that begins with `- ` or `1. ` hangs; longer words, as
/// addresses of pages, stay whole.
package func wrapped(_ text: String, width: Int = 72) -> String {
  let source = Array(text.utf8)
  var out: [UInt8] = []
  out.reserveCapacity(source.count + 64)
  for (number, line) in source.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
    if number > 0 { out.append(0x0A) }
    appendWrapped(line, width: width, to: &out)
  }
  return String(decoding: out, as: UTF8.self)
}

private func appendWrapped(_ line: ArraySlice<UInt8>, width: Int, to out: inout [UInt8]) {
  let words = line.split(separator: 0x20)
  guard let first = words.first else { return }
  let indent = isListMark(first) ? first.count + 1 : 0
  var column = characterCount(first)
  out += first
  for (number, word) in words.enumerated().dropFirst() {
    let length = characterCount(word)
    // A mark does not stand alone on its line.
    if column + 1 + length > width, number > 1 || indent == 0 {
      out.append(0x0A)
      out += repeatElement(0x20, count: indent)
      column = indent
    } else {
      out.append(0x20)
      column += 1
    }
    out += word
    column += length
  }
}

/// `-` or a number with a full stop.
private func isListMark(_ word: ArraySlice<UInt8>) -> Bool {
  if word.elementsEqual([UInt8(ascii: "-")]) { return true }
  return word.count > 1 && word.last == UInt8(ascii: ".") && word.dropLast().allSatisfy { (0x30...0x39).contains($0) }
}

/// Code points, which is near enough to columns for the languages at hand.
private func characterCount(_ word: ArraySlice<UInt8>) -> Int {
  word.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}
