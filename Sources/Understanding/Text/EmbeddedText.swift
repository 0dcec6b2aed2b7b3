// Texts that are part of the program's file: read once, in place, and not kept in memory.

internal import Foundation
internal import Glibc

enum EmbeddedText {
  /// Gives the bytes of a literal without copying them. Afterwards its pages are let go: who reads them again gets them
  /// from the file.
  static func read<Value>(_ text: StaticString, _ body: (Data) throws -> Value) rethrows -> Value {
    let start = UnsafeMutableRawPointer(mutating: text.utf8Start)
    defer { letGo(UnsafeRawBufferPointer(start: start, count: text.utf8CodeUnitCount)) }
    return try body(Data(bytesNoCopy: start, count: text.utf8CodeUnitCount, deallocator: .none))
  }

  /// Whole pages only. A literal stands in a part of the file that nobody writes to (madvise(2), MADV_DONTNEED).
  private static func letGo(_ bytes: UnsafeRawBufferPointer) {
    let page = UInt(bitPattern: sysconf(Int32(_SC_PAGESIZE)))
    let start = UInt(bitPattern: bytes.baseAddress)
    let first = (start + page - 1) / page * page
    let end = (start + UInt(bytes.count)) / page * page
    guard let address = UnsafeMutableRawPointer(bitPattern: first), end > first else { return }
    // It saves memory and nothing else: a kernel that refuses does no harm.
    _ = madvise(address, Int(end - first), MADV_DONTNEED)
  }
}
