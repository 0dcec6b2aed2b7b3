// What all fuzz targets share: the entry of libFuzzer, and the check that ends the process with a sentence.

internal import Glibc

/// libFuzzer calls this for each input. Compiled with one target, whose `check` it asks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // The input is libFuzzer's and lives until this returns.
  let bytes = start.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
  check(bytes)
  return 0
}

/// Ends the process when a property does not hold: libFuzzer then keeps the input.
func expect(_ holds: Bool, _ property: String) {
  guard !holds else { return }
  let line = Array("property broken: \(property)\n".utf8)
  _ = unsafe line.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
  abort()
}

/// Whether a text can stand in one line of anything: no controls, no line or paragraph separators.
func isOneLine(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy {
    $0.value >= 0x20 && !($0.value >= 0x7F && $0.value < 0xA0) && $0.value != 0x2028 && $0.value != 0x2029
  }
}

/// Whether every line of `part` that holds anything comes in `whole` too, in the same order.
func isSubsequence(_ part: String, of whole: String) -> Bool {
  var rest = whole.utf8.split(separator: 0x0A)[...]
  for line in part.utf8.split(separator: 0x0A) {
    guard let found = rest.firstIndex(where: { $0.elementsEqual(line) }) else { return false }
    rest = rest[(found + 1)...]
  }
  return true
}
