// Fuzz target: the Authentication-Results field.

internal import Screening

func check(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  guard let field = AuthenticationResults(text) else { return }
  expect(!field.authservID.isEmpty, "a field that is read names its server")
  expect(field.version == 1, "only the version that is understood is read")
  expect(field.results.count <= 100, "results are bounded")
  for result in field.results {
    expect(!result.method.isEmpty && !result.result.isEmpty, "a result has a method and a word")
    let words = [result.method, result.result] + result.properties.flatMap { [$0.type, $0.name] }
    expect(words.allSatisfy(isKeyword), "keywords are keywords")
  }
}

private func isKeyword(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "=") }
}
