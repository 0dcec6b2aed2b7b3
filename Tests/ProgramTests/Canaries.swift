// Two hundred pieces of personal data that no published byte may hold.

import Foundation

/// One piece: unlike anything else in the tree, so that finding it means that it leaked.
struct Canary: Sendable {
  enum Kind: CaseIterable { case name, address, mailAddress, phone, account, citizenNumber, postcode }

  var kind: Kind
  var text: String

  /// Made by rule, the same in every run.
  static let all: [Canary] = (0..<200).map { index in
    let kind = Kind.allCases[index % Kind.allCases.count]
    return Canary(kind: kind, text: text(kind, index / Kind.allCases.count))
  }

  /// How a resident tells it.
  var told: String {
    switch kind {
    case .name: "Ik ben \(text) en ik woon hier al lang."
    case .address: "Ik woon op de \(text), komt u eens langs."
    case .mailAddress: "Mail mij op \(text) als dat kan."
    case .phone: "Bel mij op \(text) na het eten."
    case .account: "Mijn rekening is \(text) voor de kosten."
    case .citizenNumber: "Mijn bsn is \(text) voor het formulier."
    case .postcode: "Dat is hier in \(text) ook zo."
    }
  }

  private static func text(_ kind: Kind, _ number: Int) -> String {
    let letters = ["ka", "lo", "mi", "ru", "te", "vo", "za", "ni", "pe", "ju"]
    let word = "X" + letters[number % 10] + letters[number / 10 % 10] + letters[(number * 7 + 3) % 10] + "q"
    switch kind {
    case .name: return "\(word)ien van \(word)berg"
    case .address: return "\(word)straat \(number + 10)"
    case .mailAddress: return "\(word.lowercased())@post\(number).example"
    case .phone: return ["06-47\(110_000 + number * 37)", "+31 6 48\(210_000 + number * 41)"][number % 2]
    case .account: return account(number)
    case .citizenNumber: return citizenNumber(number)
    case .postcode: return "\(4_321 + number * 3) X\(["A", "B", "C", "D", "E"][number % 5])"
    }
  }

  /// An IBAN with its check digits, ISO 13616.
  private static func account(_ number: Int) -> String {
    let bank = "BNKX" + String(format: "%010d", 7_361_910 + number * 97)
    var rest = 0
    for character in bank + "NL00" {
      let value = Int(String(character), radix: 36) ?? 0
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97
    }
    return "NL" + String(format: "%02d", 98 - rest) + bank
  }

  /// Nine digits that pass the eleven test.
  private static func citizenNumber(_ number: Int) -> String {
    var candidate = 287_364_000 + number * 110
    while true {
      let digits = String(candidate).compactMap(\.wholeNumberValue)
      let sum = zip([9, 8, 7, 6, 5, 4, 3, 2, -1], digits).reduce(0) { $0 + $1.0 * $1.1 }
      if sum % 11 == 0 { return String(candidate) }
      candidate += 1
    }
  }
}

/// Looks for canaries in bytes as a reader would find them.
struct CanarySearch {
  /// The text as it is in lower case; then letters and digits only, as after all kinds of escaping and dressing.
  private let forms: [String]

  init(_ bytes: Data) {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    forms = [text, Self.bare(text), Self.bare(text.removingPercentEncoding ?? "")]
  }

  private static func bare(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.properties.isAlphabetic || 48...57 ~= $0.value })
  }

  func found(_ canaries: [Canary]) -> [String] {
    canaries.map(\.text).filter { text in
      let lowered = text.lowercased()
      return forms[0].contains(lowered) || forms.dropFirst().contains { $0.contains(Self.bare(lowered)) }
    }
  }
}
