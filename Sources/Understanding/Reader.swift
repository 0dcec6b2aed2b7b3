// The entrance of the room: one plan and one model in, a reading for each mail out.

package import IntakeModel

/// Reads residents' mail against one plan. Pure: text, plan and model in, reading out.
package struct Reader: Sendable {
  let plan: Plan
  let index: PlanIndex
  let model: UnderstandingModel
  /// The language in which reasons are told; the plan's own unless somebody asks for another.
  package var reasonsLanguage: String
  /// What the plan's coordinators taught.
  package var learning = PlanLearning.none
  let grammar: CueGrammar
  private let lexicon: Lexicon

  /// Prepares a plan with the base model that the program was built with.
  package init(plan: Plan) {
    self.init(plan: plan, model: .base)
  }

  /// Prepares a plan with another model, for evaluation and learning.
  package init(plan: Plan, model: UnderstandingModel) {
    self.init(plan: plan, model: model, grammar: .shared)
  }

  /// A reader for each of several plans, with another model.
  static func all(of plans: [Plan], model: UnderstandingModel) -> [PlanID: Reader] {
    plans.reduce(into: [:]) { $0[$1.id] = Reader(plan: $1, model: model) }
  }

  /// Prepares a plan with another grammar, as when a language is added.
  init(plan: Plan, model: UnderstandingModel, grammar: CueGrammar) {
    self.plan = plan
    self.model = model
    reasonsLanguage = plan.language
    self.grammar = grammar
    index = PlanIndex(plan: plan)
    lexicon = Lexicon(grammar: grammar, plan: index)
  }

  /// The question of the plan that the subject of a mail names, as the links of the article write it.
  package func question(in subject: String) -> QuestionID? {
    guard let id = QuestionSubject.question(in: subject), let call = plan.call(id.call),
      call.numberedQuestions.contains(where: { $0.number == id.number })
    else { return nil }
    return id
  }

  /// The number in the first public reference of the plan in a text, as 1042 in `KVM-1042`; nil when there is none.
  package func referenceNumber(in text: String) -> Int? {
    let code = Array((plan.code + "-").utf8)
    let bytes = Array(text.utf8)
    guard bytes.count > code.count else { return nil }
    for start in 0..<(bytes.count - code.count) where bytes[start] == code[0] {
      guard bytes[start..<start + code.count].elementsEqual(code), start == 0 || !Self.isWordByte(bytes[start - 1])
      else { continue }
      let digits = bytes[(start + code.count)...].prefix { (0x30...0x39).contains($0) }
      if (1...9).contains(digits.count) { return Int(String(decoding: digits, as: UTF8.self)) }
    }
    return nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
  }

  /// What the mail says, with evidence, confidence and decision. Never fails; what it cannot read waits.
  package func read(_ mail: ReadableMail) -> Reading {
    read(analyse(mail), mail, model: model)
  }

  func analyse(_ mail: ReadableMail) -> AnalysedMail {
    func analysed(_ text: String, isContext: Bool = false) -> AnalysedText {
      AnalysedText(text, isContext: isContext, lexicon: lexicon, grammar: grammar, plan: index)
    }
    let own = analysed(mail.ownText)
    // A short one need not be counted by characters.
    let quoted = mail.quoted.utf8.count <= 2_000 ? mail.quoted : String(mail.quoted.prefix(2_000))
    return AnalysedMail(
      own: own, subject: analysed(mail.subject), quoted: analysed(quoted, isContext: true),
      language: LanguageIdentifier.shared.language(of: own), isReply: mail.isReply)
  }

  func read(_ analysed: AnalysedMail, _ mail: ReadableMail, model: UnderstandingModel) -> Reading {
    maker(analysed, mail, model: model).reading()
  }

  func maker(_ analysed: AnalysedMail, _ mail: ReadableMail, model: UnderstandingModel) -> ReadingMaker {
    ReadingMaker(analysed, mail, self, model: model)
  }
}

extension UnderstandingModel {
  /// The model that the program was built with. A text that cannot be read gives an untrained model, by which every
  /// mail waits for a person; a test sees to it that this does not happen.
  package static let base: UnderstandingModel = {
    do {
      return try EmbeddedText.read(BaseModel.text) { try UnderstandingModel(text: $0) }
    } catch {
      return UnderstandingModel()
    }
  }()
}
