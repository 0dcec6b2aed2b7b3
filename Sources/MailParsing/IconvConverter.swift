// One conversion of the C library's iconv to UTF-8; the only file that imports it.

internal import CIconv
internal import Glibc

/// An open conversion descriptor.
///
/// A class because the descriptor has one owner and must be closed once; it lives in one parser on one thread.
final class IconvConverter {
  /// Owned: made by `iconv_open`, closed in `deinit`, never handed out.
  private let descriptor: iconv_t
  /// Bytes of the smallest unit: after an invalid one, reading goes on with the next.
  private let unit: Int

  /// Opens the conversion from `charset` to UTF-8; nil when the C library does not know the name.
  init?(charset: String) {
    guard let opened = iconv_open("UTF-8", charset), opened != iconv_t(bitPattern: -1) else { return nil }
    descriptor = opened
    unit = charset.hasPrefix("UTF-16") ? 2 : charset.hasPrefix("UTF-32") || charset == "UCS-4" ? 4 : 1
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
          // EINVAL: the input ends inside a character; anything else: this unit begins none.
          if failure == EINVAL || inputLeft < unit { break }
          input = input.map { $0 + unit }
          inputLeft -= unit
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
