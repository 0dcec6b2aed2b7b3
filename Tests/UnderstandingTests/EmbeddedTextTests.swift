// A text of the program's file: what is read once can be read again, though its pages were let go.

import Foundation
import Testing

@testable import Understanding

@Test func anEmbeddedTextIsThereAgainAfterItWasLetGo() {
  let first = EmbeddedText.read(BaseModel.text) { Data($0) }
  let second = EmbeddedText.read(BaseModel.text) { Data($0) }
  #expect(first.starts(with: "understanding ".utf8))
  #expect(first.count > 1_000_000)
  #expect(first == second)
}

@Test func aShortTextIsReadInPlace() {
  #expect(EmbeddedText.read("vijf oproepen") { String(decoding: $0, as: UTF8.self) } == "vijf oproepen")
}
