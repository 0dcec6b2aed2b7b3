// Tables as comma-separated values that a spreadsheet opens as text and never as a formula.

internal import Markup

enum CommaSeparated {
  /// One line (RFC 4180 §2), every cell in quotes.
  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  /// What a spreadsheet could take for a formula gets an apostrophe: also after a quote or white space, and in full
  /// width, which some turn into the plain sign.
  private static func cell(_ text: String) -> String {
    let clean = PublicText.clean(text).replacing("\n", with: " ")
    let isRisky =
      text.unicodeScalars.first.map { $0 == "\t" || $0 == "\r" } == true
      || clean.first { !"\"' \t".contains($0) }.map { "=+-@＝＋－＠".contains($0) } == true
    return "\"" + (isRisky ? "'" : "") + clean.replacing("\"", with: "\"\"") + "\""
  }
}
