// One conversion of the C library's iconv to UTF-8; the only file that imports it.

internal import CIconv
internal import Glibc

/// An open conversion descriptor.
///
/// A class because the descriptor has one owner and must be closed once; it lives in one parser on one thread.
final class IconvConverter {
  /// Owned: made by `iconv_open`, closed in `deinit`, never handed out.
  private let descriptor: iconv_t

  /// Opens the conversion from `charset` to UTF-8; nil when the C library does not know the name.
  init?(charset: String) {
    guard let opened = iconv_open("UTF-8", charset), opened != iconv_t(bitPattern: -1) else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// Appends the bytes of `range` as UTF-8 to `output` and returns how many bytes had no meaning; each of those
  /// became U+FFFD. Nil, with a part of them appended, when so many have none that the charset is another one.
  func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
    iconv(descriptor, nil, nil, nil, nil)
    return bytes.withUnsafeBufferPointer { buffer in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4_096) { chunk in
        guard let base = buffer.baseAddress, let room = chunk.baseAddress else { return 0 }
        // iconv takes its input as `char **` and does not write to it.
        var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: base + range.lowerBound)
          .assumingMemoryBound(to: CChar.self)
        var inputLeft = range.count
        var invalid = 0
        while inputLeft > 0 {
          var target: UnsafeMutablePointer<CChar>? = room
          var targetLeft = chunk.count
          let result = iconv(descriptor, &input, &inputLeft, &target, &targetLeft)
          let failure = errno
          let written = UnsafeRawBufferPointer(start: room, count: chunk.count - targetLeft)
          output.append(contentsOf: written)
          guard result == -1 else { continue }
          if failure == E2BIG { continue }
          output.append(contentsOf: [0xEF, 0xBF, 0xBD])
          invalid += 1
          // EINVAL: the input ends inside a character; anything else: this byte begins none.
          if failure == EINVAL { break }
          input = input.map { $0 + 1 }
          inputLeft -= 1
          if invalid > 64 + (range.count - inputLeft) / 8 { return nil }
        }
        // Some charsets hold a character back until they see what follows it; this gives it out.
        var target: UnsafeMutablePointer<CChar>? = room
        var targetLeft = chunk.count
        iconv(descriptor, nil, nil, &target, &targetLeft)
        output.append(contentsOf: UnsafeRawBufferPointer(start: room, count: chunk.count - targetLeft))
        return invalid
      }
    }
  }
}
