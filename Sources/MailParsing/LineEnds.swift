// One kind of line end for all later stages.

/// The three line ends that mail arrives with, made one.
///
/// CR LF, bare LF and bare CR all end a line; the bare ones are the obsolete syntax of RFC 5322 §4.1. Seen in
/// practice: gateways that write CR CR LF, which is one line end and not an empty line (`broken/doubled-cr.eml`).
enum LineEnds {
  /// Whether the bytes hold a CR and so must be copied.
  static func needsChange(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    ByteKernel.firstIndex(of: Byte.carriageReturn, in: bytes, range) < range.upperBound
  }

  /// Makes LF the only line end, in the place where the bytes are.
  static func unify(_ bytes: inout [UInt8]) {
    var read = ByteKernel.firstIndex(of: Byte.carriageReturn, in: bytes.span, 0..<bytes.count)
    var written = read
    while read < bytes.count {
      var next = read
      while next < bytes.count, bytes[next] == Byte.carriageReturn { next += 1 }
      let isDoubled = next < bytes.count && bytes[next] == Byte.newline
      for index in written..<written + (isDoubled ? 1 : next - read) { bytes[index] = Byte.newline }
      written += isDoubled ? 1 : next - read
      if isDoubled { next += 1 }
      read = ByteKernel.firstIndex(of: Byte.carriageReturn, in: bytes.span, next..<bytes.count)
      ByteKernel.move(in: &bytes, next..<read, to: written)
      written += read - next
    }
    bytes.removeLast(bytes.count - written)
  }

  /// Appends the bytes of `range` with LF as the only line end.
  static func appendUnified(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    var start = range.lowerBound
    while start < range.upperBound {
      let found = ByteKernel.firstIndex(of: Byte.carriageReturn, in: bytes, start..<range.upperBound)
      ByteKernel.append(bytes, start..<found, to: &output)
      guard found < range.upperBound else { return }
      var next = found
      while next < range.upperBound, bytes[next] == Byte.carriageReturn { next += 1 }
      if next < range.upperBound, bytes[next] == Byte.newline {
        output.append(Byte.newline)
        start = next + 1
      } else {
        for _ in found..<next { output.append(Byte.newline) }
        start = next
      }
    }
  }
}
