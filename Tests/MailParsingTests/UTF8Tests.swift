// The parser's own check of UTF-8 against the library's: it lets text become a String without a second look.

import Testing

@testable import MailParsing

@Suite("UTF-8")
struct UTF8Tests {
  /// Bytes at which one of the ranges of RFC 3629 §4 begins or ends.
  private let edges: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE2, 0xF4, 0xFF]

  private func isUTF8(_ bytes: [UInt8]) -> Bool { ByteKernel.isUTF8(bytes.span, 0..<bytes.count) }

  private func agrees(_ bytes: [UInt8]) -> Bool { isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil) }

  @Test("every sequence of one and two bytes; of three and four, every first and second with edges after them")
  func sequences() {
    var wrong: [[UInt8]] = []
    let continuations = edges.filter { $0 != 0x41 }
    for first in UInt8.min...UInt8.max {
      if !agrees([first]) { wrong.append([first]) }
      for second in UInt8.min...UInt8.max {
        if !agrees([first, second]) { wrong.append([first, second]) }
        guard first >= 0xC0 else { continue }
        for third in continuations where !agrees([first, second, third]) { wrong.append([first, second, third]) }
        guard first >= 0xEF, second >= 0x7F, second <= 0xC0 else { continue }
        for third in continuations {
          for fourth in continuations where !agrees([first, second, third, fourth]) {
            wrong.append([first, second, third, fourth])
          }
        }
      }
    }
    #expect(wrong.isEmpty, "of \(wrong.count) the first is \(wrong.first ?? [])")
  }

  @Test("wherever a sequence stands to the blocks of eight that are skipped at once", arguments: 0..<18)
  func places(_ place: Int) {
    let ascii = [UInt8](repeating: 0x41, count: place)
    for first in edges {
      for second in edges {
        for third in edges {
          let sequence = [first, second, third]
          for rest in [[], [0x41], [UInt8](repeating: 0x41, count: 18 - place)] {
            #expect(agrees(ascii + sequence + rest))
            #expect(agrees(sequence + ascii + sequence + rest))
          }
        }
      }
    }
    // A range inside of more bytes: what lies around it does not count.
    let bytes = [0xC3] + ascii + [0xC3, 0xA9, 0xA9]
    let isWhole = ByteKernel.isUTF8(bytes.span, 1..<bytes.count - 1)
    let isCut = ByteKernel.isUTF8(bytes.span, 1..<bytes.count - 2)
    let first = ByteKernel.firstAboveASCII(in: bytes.span, 1..<bytes.count)
    #expect(isWhole && !isCut)
    #expect(first == place + 1)
  }
}
