// The own words of a mail with the evidence marked.

internal import Markup

enum EvidenceText {
  /// - Parameter ranges: UTF-8 byte offsets, in any order; what lies outside the text, or overlaps an earlier one, is
  ///   left out. Every piece is escaped by itself.
  static func marked(_ text: String, _ ranges: [Range<Int>]) -> HTMLText {
    let bytes = Array(text.utf8)
    var html: HTMLText = ""
    var position = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= position && range.upperBound <= bytes.count && !range.isEmpty {
      html += piece(bytes[position..<range.lowerBound])
      html += "<mark>\(piece(bytes[range]))</mark>"
      position = range.upperBound
    }
    return html + piece(bytes[position...])
  }

  private static func piece(_ bytes: ArraySlice<UInt8>) -> HTMLText {
    HTMLText(text: String(decoding: bytes, as: UTF8.self))
  }
}
