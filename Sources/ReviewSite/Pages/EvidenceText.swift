// The own words of a mail with the evidence marked.

internal import Markup

enum EvidenceText {
  /// - Parameter ranges: UTF-8 byte offsets, in any order; what lies outside the text is left out. Every
  ///   piece is escaped by itself.
  static func marked(_ text: String, _ ranges: [Range<Int>]) -> HTMLText {
    let bytes = Array(text.utf8)
    var html: HTMLText = ""
    var position = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= 0 && range.upperBound > position && range.upperBound <= bytes.count {
      let start = max(position, range.lowerBound)
      html += piece(bytes[position..<start])
      html += "<mark>\(piece(bytes[start..<range.upperBound]))</mark>"
      position = range.upperBound
    }
    return html + piece(bytes[position...])
  }

  private static func piece(_ bytes: ArraySlice<UInt8>) -> HTMLText {
    HTMLText(text: String(decoding: bytes, as: UTF8.self))
  }
}
