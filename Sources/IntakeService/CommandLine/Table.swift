// A table for a terminal, whose columns are counted in cells as terminals draw them.

/// A table for a fixed-width terminal: the last column takes what is left and is cut with an ellipsis.
package struct Table: Sendable {
  private let headings: [String]
  private var rows: [[String]] = []

  package init(_ headings: [String]) { self.headings = headings }

  package mutating func add(_ cells: [String]) { rows.append(cells.map(printable)) }

  package var isEmpty: Bool { rows.isEmpty }

  /// The fewest cells to which a column shrinks, and the most that the last one keeps before the others shrink.
  private static let narrow = 4
  private static let lastKeeps = 16

  /// The lines, none wider than `width` cells where each column can have four: what is too much goes from the widest.
  /// - Parameter widest: the most cells a column of that index may take.
  package func lines(width: Int, widest: [Int: Int] = [:]) -> [String] {
    var columns = headings.indices.map { column in
      let longest = ([headings] + rows).map { column < $0.count ? $0[column].cells : 0 }.max() ?? 0
      return min(longest, widest[column] ?? 40)
    }
    if let last = columns.popLast() {
      let room = width - 2 * columns.count - min(last, Self.lastKeeps)
      while columns.reduce(0, +) > room, let most = columns.max(), most > Self.narrow,
        let column = columns.firstIndex(of: most)
      {
        columns[column] -= 1
      }
    }
    return ([headings] + rows).map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let isLast = column == headings.count - 1
        let room = isLast ? max(8, width - line.cells) : columns[column]
        let cut = cell.cut(toCells: room)
        line += isLast ? cut : cut.padded(to: room + 2)
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension String {
  /// How many cells of a terminal it takes: two for each wide character of East Asia and each emoji, none for marks
  /// that stand on others.
  package var cells: Int { reduce(0) { $0 + $1.cells } }

  /// Followed by as many spaces as are missing, and at least one.
  package func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - cells)) }

  /// Its beginning with an ellipsis when it takes more cells than there are; no character is cut.
  func cut(toCells room: Int) -> String {
    guard cells > room else { return self }
    var result = ""
    var left = max(1, room) - 1
    for character in self {
      guard character.cells <= left else { break }
      left -= character.cells
      result.append(character)
    }
    return result + "…"
  }
}

extension Substring {
  var cells: Int { reduce(0) { $0 + $1.cells } }
}

extension Character {
  /// As terminals draw it: the widest of its scalars, and two when a selector asks for an emoji.
  var cells: Int {
    if unicodeScalars.count == 1, let only = unicodeScalars.first, only.isASCII { return 1 }
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    return unicodeScalars.map(\.cells).max() ?? 0
  }
}

extension Unicode.Scalar {
  /// Unicode Standard Annex 11: Wide and Fullwidth are two cells; marks that combine and what is invisible none.
  fileprivate var cells: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// Blocks in which all that is assigned is Wide or Fullwidth, and the emoji that are drawn as such by themselves.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
    0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320,
    0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0,
    0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
    0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5,
    0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC,
    0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
