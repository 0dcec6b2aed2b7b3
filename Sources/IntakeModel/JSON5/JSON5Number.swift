// Numbers of JSON5: decimal, hexadecimal, with a sign, a leading or trailing point, an exponent.

extension JSON5Parser {
  /// JSON5 §6.
  mutating func number() throws(JSON5SyntaxError) -> JSON5Node.Value {
    let start = scanner.position
    let isNegative = scanner.next == UInt8(ascii: "-")
    if isNegative || scanner.next == UInt8(ascii: "+") { scanner.advance() }
    let value: JSON5Node.Value
    if scanner.sees("Infinity") || scanner.sees("NaN") {
      let word = try identifier()
      guard word == "Infinity" || word == "NaN" else { throw notANumber(start) }
      value = .decimal(word == "NaN" ? .nan : isNegative ? -.infinity : .infinity)
    } else if scanner.sees("0x") || scanner.sees("0X") {
      scanner.advance(by: 2)
      value = try integer(
        takeDigits { Self.hexadecimalValue($0) != nil }, radix: 16, isNegative, start)
    } else {
      value = try decimal(isNegative, start)
    }
    guard try identifier() == nil, scanner.next != UInt8(ascii: ".") else { throw notANumber(start) }
    return value
  }

  private mutating func decimal(_ isNegative: Bool, _ start: JSON5Position) throws(JSON5SyntaxError) -> JSON5Node.Value
  {
    let whole = takeDigits(Self.isDigit)
    var fraction: String?
    if scanner.take(UInt8(ascii: ".")) { fraction = takeDigits(Self.isDigit) }
    guard !(whole.isEmpty && (fraction ?? "").isEmpty), whole.count == 1 || !whole.hasPrefix("0") else {
      throw notANumber(start)
    }
    var exponent: String?
    if scanner.take(UInt8(ascii: "e")) || scanner.take(UInt8(ascii: "E")) {
      let sign = scanner.take(UInt8(ascii: "-")) ? "-" : ""
      if sign.isEmpty { _ = scanner.take(UInt8(ascii: "+")) }
      let digits = takeDigits(Self.isDigit)
      guard !digits.isEmpty else { throw notANumber(start) }
      exponent = sign + digits
    }
    if fraction == nil, exponent == nil { return try integer(whole, radix: 10, isNegative, start) }
    let text =
      "\(isNegative ? "-" : "")\(whole.isEmpty ? "0" : whole).\((fraction ?? "").isEmpty ? "0" : fraction ?? "")"
    guard text.utf8.count <= 64, let number = Double(text + (exponent.map { "e\($0.prefix(8))" } ?? "")) else {
      throw notANumber(start)
    }
    return .decimal(number)
  }

  private func integer(
    _ digits: String, radix: Int, _ isNegative: Bool, _ start: JSON5Position
  ) throws(JSON5SyntaxError) -> JSON5Node.Value {
    guard !digits.isEmpty else { throw notANumber(start) }
    guard let number = Int((isNegative ? "-" : "") + digits, radix: radix) else {
      throw JSON5SyntaxError(start, "this number is too large", "write a number of at most 18 digits")
    }
    return .integer(number)
  }

  private mutating func takeDigits(_ isDigit: (UInt8) -> Bool) -> String {
    let start = scanner.index
    while let byte = scanner.next, isDigit(byte) { scanner.advance() }
    return scanner.text(from: start)
  }

  private func notANumber(_ start: JSON5Position) -> JSON5SyntaxError {
    JSON5SyntaxError(start, "this is not a number", "write a number as 30, or put a text in quotes")
  }
}
