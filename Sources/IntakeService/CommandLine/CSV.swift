// CSV that a spreadsheet opens as text: what residents wrote never becomes a formula.

/// One line of CSV without its end; each cell in quotes.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe: one that begins with `= + - @`, TAB or CR,
/// also in full width, and also behind quotes and spaces.
package func csvLine(_ cells: [String]) -> String {
  cells.map { cell in
    let text = printable(cell)
    let isFormula = startsFormula(cell) || startsFormula(text)
    return "\"" + ((isFormula ? "'" : "") + text).replacing("\"", with: "\"\"") + "\""
  }
  .joined(separator: ",")
}

private func startsFormula(_ text: String) -> Bool {
  let skipped: Set<Unicode.Scalar> = ["\"", "'", " ", "\u{A0}", "\u{3000}", "\u{FF02}", "\u{FF07}"]
  let first = text.unicodeScalars.first { !skipped.contains($0) }
  return first.map { "=+-@\t\r＝＋－＠−﹢﹣﹫".unicodeScalars.contains($0) } ?? false
}
