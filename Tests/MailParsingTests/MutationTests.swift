// Damaged mails: whatever the bytes, there is a mail, and its text is text.

import Foundation
import IntakeModel
import MailParsing
import Testing

/// A small generator with a fixed seed (SplitMix64), so that a failure can be repeated.
private struct SeededBytes {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
}

/// Bytes that mean something to one of the grammars.
private let meaningful: [[UInt8]] =
  [
    "\n", "\r", "\r\n", "\n\n", "\n--", "--\n", "=?", "?=", "=?utf-8?Q?", "=?utf-8?B?", "=", "=\n", "\"", "\\", "(",
    ")",
    "<", ">", "<!--", "-->", "<![", "&", "&#", "&#x", "&nbsp", ";", ":", ",", "@", "\0", "\t", " ", "*0*=", "%", "''",
    "<blockquote>", "</blockquote>", "<td>", "</table>", "<a href=", "<style>", "begin 644 a\n", "end\n", "=ybegin ",
    "charset=", "boundary=", "Content-Type: multipart/mixed; boundary=x\n\n--x\n", "-- \n", "> ", "[", "]",
  ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC3], [0xE2, 0x82], [0x80], [0x1B, 0x24, 0x42]]

private func mutate(_ seed: [UInt8], _ other: [UInt8], _ random: inout SeededBytes) -> [UInt8] {
  var bytes = seed
  for _ in 0...random.below(6) {
    let place = random.below(bytes.count + 1)
    let length = min(random.below(40), bytes.count - place)
    switch random.below(7) {
    case 0: bytes.removeSubrange(place..<place + length)
    case 1: bytes.insert(contentsOf: meaningful[random.below(meaningful.count)], at: place)
    case 2 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: random.below(bytes.count + 1))
    case 4: bytes.removeSubrange(place...)
    case 5:
      let from = random.below(other.count)
      bytes.insert(contentsOf: other[from..<min(other.count, from + random.below(400))], at: place)
    default: if place < bytes.count { bytes[place] ^= 1 << UInt8(random.below(8)) }
    }
  }
  return bytes
}

@Suite("Damaged mails")
struct MutationTests {
  @Test("20,000 mutations of the corpus give mails without controls in their lines")
  func mutationsAreRead() throws {
    let seeds = try MailFixture.all.map { [UInt8](try Data(contentsOf: $0.url)) }.filter { $0.count < 12_000 }
    let environment = ProcessInfo.processInfo.environment
    let count = environment["GEHOORD_MUTATIONS"].flatMap(Int.init) ?? 20_000
    var random = SeededBytes(seed: environment["GEHOORD_MUTATION_SEED"].flatMap(UInt64.init) ?? 20_211_026)
    var parser = MailParser()
    for number in 0..<count {
      let bytes = mutate(seeds[random.below(seeds.count)], seeds[random.below(seeds.count)], &random)
      let mail = parser.parse(bytes.span)
      let lines = [mail.subject] + mail.attachments.compactMap(\.name) + mail.from.mailboxes.compactMap(\.name)
      let isClean = lines.allSatisfy { line in line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } }
      let hasBadText = mail.text.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }
      guard isClean, !hasBadText, !mail.parts.isEmpty, mail.text.utf8.count < 300_000 else {
        Issue.record("mutation \(number) of this seed is not clean: \(Data(bytes).base64EncodedString())")
        return
      }
    }
  }
}
