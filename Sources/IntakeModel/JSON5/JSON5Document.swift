// JSON5 with the line and column of every key and value, for files that people write by hand.
//
// Foundation's JSONDecoder reads JSON5 too, but drops the positions and silently keeps one of two equal keys: a
// message could then name neither the line of a mistake nor a key that was written twice.

/// Where a key or value begins; both counted from 1, the column in Unicode scalars.
package struct JSON5Position: Sendable, Equatable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A value and where it begins.
package struct JSON5Node: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case null
    case boolean(Bool)
    /// A number written without point or exponent that fits.
    case integer(Int)
    /// Any other number, `Infinity` and `NaN` included.
    case decimal(Double)
    case text(String)
    case list([JSON5Node])
    /// In the order of the file; a key that is written twice is there twice.
    case object([JSON5Member])
  }

  package var value: Value
  package var position: JSON5Position

  package init(_ value: Value, at position: JSON5Position) {
    self.value = value
    self.position = position
  }
}

/// A key of an object with its value.
package struct JSON5Member: Sendable, Equatable {
  package var key: String
  package var position: JSON5Position
  package var node: JSON5Node

  package init(key: String, position: JSON5Position, node: JSON5Node) {
    self.key = key
    self.position = position
    self.node = node
  }
}

/// A whole file, read within limits.
package struct JSON5Document: Sendable, Equatable {
  package let file: String
  package let root: JSON5Node

  /// Bytes in a file, at most.
  package static let maximumSize = 4 * 1024 * 1024
  /// Objects and lists within each other, at most.
  package static let maximumDepth = 64
  /// Values in a file, at most: what keeps the tree of a hostile file small.
  package static let maximumValues = 200_000

  /// Reads one JSON5 value (https://spec.json5.org) with nothing but space and comments around it.
  ///
  /// `file` is only used to name the file in a message. Never traps, whatever the bytes are.
  package static func read(_ bytes: [UInt8], file: String) throws(FileProblem) -> JSON5Document {
    do throws(JSON5SyntaxError) {
      var parser = JSON5Parser(JSON5Scanner(try checked(bytes)))
      return JSON5Document(file: file, root: try parser.document())
    } catch {
      throw FileProblem(
        file: file, line: error.position.line, column: error.position.column, what: error.what, remedy: error.remedy)
    }
  }

  private static func checked(_ bytes: [UInt8]) throws(JSON5SyntaxError) -> [UInt8] {
    let start = JSON5Position(line: 1, column: 1)
    guard bytes.count <= maximumSize else {
      throw JSON5SyntaxError(start, "the file is larger than 4 MiB", "write a file of at most 4 MiB")
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return bytes }
    // A line feed is never part of a longer UTF-8 sequence, so the lines can be looked at one by one.
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    throw JSON5SyntaxError(
      JSON5Position(line: bad + 1, column: 1), "the text is not valid UTF-8", "save the file as UTF-8")
  }
}

/// What stopped the reading, and where.
struct JSON5SyntaxError: Error {
  let position: JSON5Position
  let what: String
  let remedy: String

  init(_ position: JSON5Position, _ what: String, _ remedy: String) {
    self.position = position
    self.what = what
    self.remedy = remedy
  }
}
