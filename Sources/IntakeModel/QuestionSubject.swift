// The subject by which an answer names the question it is to, written into mailto links and read from mails.

/// Subjects of answers to questions: `Call 2, antwoord op vraag 1: Wat helpt u?`.
package enum QuestionSubject {
  private static let phrases = ["nl": "antwoord op vraag", "en": "answer to question"]

  /// The subject; `question` is cut by the caller as it needs.
  package static func text(_ id: QuestionID, question: String, language: String) -> String {
    "Call \(id.call), \(phrases[language] ?? "antwoord op vraag") \(id.number): \(question)"
  }

  /// The question that a subject names, whatever a mail program put before it; nil when it names none.
  package static func question(in subject: String) -> QuestionID? {
    let lowered = subject.lowercased()
    for phrase in phrases.values.sorted() {
      guard let found = lowered.firstRange(of: ", " + phrase + " "),
        let call = lowered[..<found.lowerBound].split(separator: " ").last.map(String.init),
        lowered[..<found.lowerBound].dropLast(call.count).hasSuffix("call "),
        let number = Int(lowered[found.upperBound...].prefix { ("0"..."9").contains($0) }), number > 0
      else { continue }
      return QuestionID(call: call, number: number)
    }
    return nil
  }
}
