// Learning from labelled mails: statements, targets and certainty, one after the other.

package import IntakeModel

/// A labelled mail, analysed once for all folds.
struct TrainingMail: Sendable {
  var label: LabelledMail
  var analysed: AnalysedMail
  var plan: PlanIndex
  var features: ClauseFeatures
  /// Clauses that show each label.
  var evidence: [[Int]]
  /// Whether the label file marks all quotes.
  var isExhaustive: Bool
  /// Whether a flag keeps the whole mail for a person, so that nothing of it is recorded.
  var isKept: Bool
  private let holds: Holds

  init(label: LabelledMail, readable: ReadableMail, reader: Reader) {
    self.label = label
    plan = reader.index
    let mail = reader.analyse(readable)
    analysed = mail
    features = ClauseFeatures(mail: mail, grammar: reader.grammar)
    evidence = label.items.map { item in Self.clauses(showing: item.quotes ?? [item.quote], in: mail, readable.ownText)
    }
    isExhaustive = label.items.allSatisfy { $0.quotes != nil }
    let sentences = MailSentences(mail: mail)
    let finder = FlagFinder(sentences)
    isKept = !finder.flags().isEmpty
    holds = Holds(mail: mail, findings: finder.findings, text: sentences)
  }

  /// Whether no rule keeps a candidate from being recorded.
  func mayRecord(_ candidate: Candidate) -> Bool {
    !isKept && holds.reason(for: candidate.kind, clauses: candidate.clauses) == nil
  }

  /// Clauses half covered by a quote, or that hold half of it.
  private static func clauses(showing quotes: [String], in mail: AnalysedMail, _ text: String) -> [Int] {
    let bytes = Array(text.utf8)
    var found = Set<Int>()
    for quote in quotes {
      guard let range = place(of: Array(quote.utf8), in: bytes) else { continue }
      for clause in mail.own.contentClauses {
        let own = mail.own.bytes(of: clause)
        let common = min(own.upperBound, range.upperBound) - max(own.lowerBound, range.lowerBound)
        if common * 2 >= min(own.count, range.count), common > 0 { found.insert(clause) }
      }
    }
    return found.sorted()
  }

  private static func place(of quote: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard !quote.isEmpty, bytes.count >= quote.count else { return nil }
    for start in 0...(bytes.count - quote.count) where bytes[start] == quote[0] {
      if bytes[start..<start + quote.count].elementsEqual(quote) { return start..<start + quote.count }
    }
    return nil
  }
}

/// A candidate as an example, and whether it may be recorded at all.
struct JudgedExample: Sendable {
  var example: TreeExample
  var mayRecord: Bool
  /// Whether its kind is right, whatever it is about.
  var isKindRight: Bool
  /// Whether it is the first choice of its clauses.
  var isFirst: Bool
}

/// Trains models.
package enum Trainer {
  private static let contextCost = 0.1
  private static let innerFolds = 3
  /// The promise is 97 in 100, here over mails of which most were written to be hard; ordinary post is read better. A
  /// threshold that was chosen by looking keeps a little less than it showed.
  private static let wantedPrecision = 0.972
  /// With fewer mails about a plan, what residents call things there is left to the plan's own words.
  private static let leastMailsOfPlan = 1_200

  /// A model learnt from labelled mails, as it is embedded: with the weights that ``UnderstandingModel/text`` keeps.
  package static func model(
    from mails: [LabelledMail], plans: [Plan],
    readable: @Sendable (LabelledMail) -> ReadableMail = { ReadableMail(labelled: $0) }
  ) -> UnderstandingModel {
    let readers = Reader.all(of: plans, model: UnderstandingModel())
    let known = allAtOnce(mails.count) { index in
      let label = mails[index]
      return readers[label.plan].map { TrainingMail(label: label, readable: readable(label), reader: $0) }
    }
    return train(known.compactMap { $0 }, grammar: .shared).quantized()
  }

  /// Statements and targets from all mails; certainty from predictions on mails held out in turn.
  static func train(_ mails: [TrainingMail], grammar: CueGrammar) -> UnderstandingModel {
    let statements = Statements.mails
    let folds = HandFolds.folds(of: mails.map(\.label), count: innerFolds)
    let wellKnown = Dictionary(grouping: mails, by: \.label.plan).filter { $0.value.count >= leastMailsOfPlan }
      .map(\.key).sorted { $0.text < $1.text }
    // The first from all, which takes longest, and one for each part that is held out.
    var inners = allAtOnce(innerFolds + 1) { number in
      firstStage(mails.indices.filter { folds[$0] != number - 1 }.map { mails[$0] }, statements, wellKnown)
    }
    var model = inners.removeFirst()
    let first = allAtOnce(mails.count) { [inners] in inners[folds[$0]].firstLook(at: mails[$0].features) }
    model.context = contextWeights(mails, first)
    VoiceTrainer.judge(
      mails, zip(mails.indices, first).map { inners[folds[$0]].voice.row($1, mail: mails[$0].analysed) }, &model.voice)
    for fold in inners.indices {
      inners[fold].context = model.context
      inners[fold].voice.signs = model.voice.signs
    }
    /// Examples of mails by the part to which they belong.
    func parts<Example>(_ examples: [[Example]]) -> [[Example]] {
      (0..<innerFolds).map { fold in mails.indices.filter { folds[$0] == fold }.flatMap { examples[$0] } }
    }
    let choices = allAtOnce(mails.count) { [inners] in targetExamples(mails[$0], inners[folds[$0]], grammar) }
    var contexts = trees(from: parts(choices), treeCount: 120, rate: 0.12)
    model.targetContext = contexts.removeFirst()
    for fold in inners.indices { inners[fold].targetContext = contexts[fold] }
    let rows = parts(allAtOnce(mails.count) { [inners] in itemExamples(mails[$0], inners[folds[$0]], grammar) })
    var items = trees(from: rows.map { $0.map(\.example) }, treeCount: 400, rate: 0.06)
    model.items = items.removeFirst()
    setThresholds(of: &model, rows, by: items, wanted: mails.reduce(0) { $0 + $1.label.items.count })
    return model
  }

  /// The first trees from all parts, and for each part some that have not seen it.
  private static func trees(from parts: [[TreeExample]], treeCount: Int, rate: Float) -> [BoostedTrees] {
    allAtOnce(parts.count + 1) { number in
      TreeTrainer.train(
        parts.indices.filter { $0 != number - 1 }.flatMap { parts[$0] }, treeCount: treeCount, rate: rate)
    }
  }

  /// The second look at clauses, learnt from log odds of mails held out.
  private static func contextWeights(_ mails: [TrainingMail], _ first: [FirstLook]) -> [KindValues] {
    let rows = zip(mails, first).map { mail, look in
      var rows: [[(index: Int32, value: Double)]] = []
      ContextFeatures.rows(look, mail: mail.analysed, content: mail.analysed.own.contentClauses) { _, row in
        rows.append(row.enumerated().map { (Int32($0.offset + 1), $0.element) })
      }
      return rows
    }
    let found = allAtOnce(ItemKind.allCases.count) { place in
      let examples = zip(mails, rows).flatMap { mail, rows in
        shownClauses(mail, ItemKind.allCases[place]).map {
          LinearExample(features: rows[$0.position], isPositive: $0.isShown)
        }
      }
      return LinearTrainer.train(examples, featureCount: ContextFeatures.count, cost: contextCost)
    }
    return (0...ContextFeatures.count).map { row in KindValues(found.map { $0.values[row] }) }
  }

  /// Shows items where that gives about the best F1, and records them where the promise of 97 % holds; both on items
  /// whose certainty was learnt from other mails.
  /// - Parameter trees: for each part of the rows, learnt from the others.
  private static func setThresholds(
    of model: inout UnderstandingModel, _ rows: [[JudgedExample]], by trees: [BoostedTrees], wanted: Int
  ) {
    var scored = zip(rows, trees).flatMap { rows, trees in
      rows.map { (confidence: trees.probability(of: $0.example.row), judged: $0) }
    }
    scored.sort {
      ($1.confidence, $1.judged.example.isPositive ? 0 : 1) < ($0.confidence, $0.judged.example.isPositive ? 0 : 1)
    }
    setShowThreshold(of: &model, scored.filter(\.judged.isFirst), wanted: wanted)
    var right = 0
    model.recordThreshold = 0.98
    for (index, item) in scored.filter(\.judged.mayRecord).enumerated() {
      if item.judged.example.isPositive { right += 1 }
      // The first few tell nothing.
      if index >= 20, Double(right) >= wantedPrecision * Double(index + 1) { model.recordThreshold = item.confidence }
    }
  }

  /// The mean of F1 of kinds and of kinds with calls is greatest here: a coordinator drops a guess sooner than finds what
  /// was not shown.
  private static func setShowThreshold(
    of model: inout UnderstandingModel, _ scored: [(confidence: Double, judged: JudgedExample)], wanted: Int
  ) {
    var right = 0
    var best = 0.0
    for (index, item) in scored.enumerated() {
      right += (item.judged.isKindRight ? 1 : 0) + (item.judged.example.isPositive ? 1 : 0)
      let f1 = Double(right) / Double(index + 1 + wanted)
      if f1 > best {
        best = f1
        model.showThreshold = item.confidence
      }
    }
  }

  private static func firstStage(
    _ mails: [TrainingMail], _ statements: [TrainingMail], _ wellKnown: [PlanID]
  ) -> UnderstandingModel {
    var model = UnderstandingModel()
    let all = mails + statements
    model.features = HashIndex(vocabulary(all))
    model.numberWords()
    let count = model.features.count
    let features = all.map { StatementFeatures($0.features, model.features) }
    let clauses = zip(all, features).map { kindsExamples(of: $0, $1.clauses, model) }
    let ofClauses = KindsTrainer.train(clauses.flatMap { $0 }, rowCount: count)
    let ofMails = KindsTrainer.train(zip(all, features).map { KindsExample($0.label, $1.mail) }, rowCount: count)
    (model.kindBias, model.mailBias) = (KindValues(ofClauses.bias), KindValues(ofMails.bias))
    (model.kindScale, model.mailScale) = (SIMD8.stepWidths(of: ofClauses.rows), SIMD8.stepWidths(of: ofMails.rows))
    model.kindWeights = ofClauses.rows.map { SIMD8<Int8>($0.steps(of: model.kindScale)) }
    model.mailWeights = ofMails.rows.map { SIMD8<Int8>($0.steps(of: model.mailScale)) }
    model.network = NetworkTrainer.train(clauses, rowCount: count, wordCount: model.wordCount)
    var choices = ChoiceExamples()
    for mail in mails { addChoices(of: mail, to: &choices) }
    model.targets = ChoiceTrainer.train(choices)
    VoiceTrainer.learnWords(zip(mails, features).map { ($0, $1.mail) }, featureCount: count, &model.voice)
    model.planWords = wellKnown.compactMap { plan in planWords(mails.filter { $0.label.plan == plan }, model) }
    return model
  }

  /// What residents call the calls and activities of the plan that these mails are about.
  private static func planWords(_ mails: [TrainingMail], _ model: UnderstandingModel) -> PlanWords? {
    guard let plan = mails.first?.plan else { return nil }
    let examples = mails.flatMap { mail in
      var scorer = TargetScorer(mail: mail.analysed, plan: plan, model: model, grammar: .shared)
      let words = TargetWords(mail.analysed, plan: plan, model: model)
      return zip(mail.label.items, mail.evidence).flatMap { item, evidence -> [AdditionExample] in
        guard let answer = plan.index(of: item.target) else { return [] }
        return scorer.examples(evidence, item.kind, answer: answer, words, weight: 1)
      }
    }
    let trainer = AdditionTrainer(
      width: plan.targets.count, decay: PlanLearner.targetDecay, leastCount: 2, families: plan.calls)
    return PlanWords(targets: plan.names, weights: trainer.train(examples))
  }

  /// The content clauses of a mail as examples of all kinds.
  private static func kindsExamples(
    of mail: TrainingMail, _ clauses: [StatementFeatures.Row], _ model: UnderstandingModel
  ) -> [KindsExample] {
    let numbers = mail.features.names.hashes.map { name in
      model.features.number(of: name).map { model.wordNumbers[$0] } ?? -1
    }
    var examples = clauses.enumerated().map { position, row in
      KindsExample(features: row, words: mail.features.words[position].map { numbers[Int($0)] })
    }
    for kind in ItemKind.allCases {
      for (position, isShown) in shownClauses(mail, kind) {
        examples[position].known[kind.place] = 1
        examples[position].shown[kind.place] = isShown ? 1 : 0
      }
    }
    return examples
  }

  /// A feature of fewer mails, at least three, costs room and tells nothing of other mails: one in so many.
  private static let mailsForOneOfFeature = 5_000

  /// Features of enough mails and of at least two plans, ascending.
  private static func vocabulary(_ mails: [TrainingMail]) -> [UInt64] {
    var counts: [UInt64: (count: Int, plan: PlanID?, isShared: Bool)] = [:]
    for mail in mails {
      for name in mail.features.names.hashes {
        let known = counts[name] ?? (0, nil, false)
        let isShared = known.isShared || known.plan.map { $0 != mail.label.plan } ?? false
        counts[name] = (known.count + 1, mail.label.plan, isShared)
      }
    }
    let least = max(3, mails.count / mailsForOneOfFeature)
    return counts.filter { $0.value.count >= least && $0.value.isShared }.map(\.key).sorted()
  }

  /// The content clauses of which it is known whether they show the kind: one outside every quote is no negative
  /// example of a kind whose quotes are not all marked.
  private static func shownClauses(_ mail: TrainingMail, _ kind: ItemKind) -> [(position: Int, isShown: Bool)] {
    let ofKind = mail.label.items.indices.filter { mail.label.items[$0].kind == kind }
    let shown = Set(ofKind.flatMap { mail.evidence[$0] })
    if !ofKind.isEmpty, shown.isEmpty { return [] }
    return mail.analysed.own.contentClauses.enumerated().compactMap { position, clause in
      let isShown = shown.contains(clause)
      return !isShown && !ofKind.isEmpty && !mail.isExhaustive ? nil : (position, isShown)
    }
  }

  private static func addChoices(of mail: TrainingMail, to choices: inout ChoiceExamples) {
    var features = TargetFeatures(plan: mail.plan, mail: mail.analysed, grammar: .shared)
    for (item, evidence) in zip(mail.label.items, mail.evidence) {
      guard let answer = mail.plan.index(of: item.target) else { continue }
      for clause in evidence {
        features.look(at: clause)
        choices.append(rows: features.rows(kind: item.kind), answer: answer, weight: 1 / Double(evidence.count))
      }
    }
  }

  /// The likeliest targets of clauses that show an item, by a model that has not seen the mail, right or wrong.
  private static func targetExamples(
    _ mail: TrainingMail, _ model: UnderstandingModel, _ grammar: CueGrammar
  ) -> [TreeExample] {
    let finder = CandidateFinder(mail: mail.analysed, plan: mail.plan, model: model, grammar: grammar)
    var examples: [TreeExample] = []
    for kind in ItemKind.allCases where kind != .privacy && kind != .stop {
      let items = mail.label.items.indices.filter { mail.label.items[$0].kind == kind }
      if items.isEmpty { continue }
      let context = TargetContext(finder: finder, kind: kind)
      for (position, clause) in finder.content.enumerated() where !finder.odds[position].byTarget.isEmpty {
        let answers = items.filter { mail.evidence[$0].contains(clause) }
          .compactMap { mail.plan.index(of: mail.label.items[$0].target) }
        if answers.isEmpty { continue }
        examples += context.rows(at: position).map { target, row in
          TreeExample(row: row, isPositive: answers.contains(target))
        }
      }
    }
    return examples
  }

  /// Candidates of a mail that the model has not seen, right or wrong in kind and call.
  private static func itemExamples(
    _ mail: TrainingMail, _ model: UnderstandingModel, _ grammar: CueGrammar
  ) -> [JudgedExample] {
    let finder = CandidateFinder(mail: mail.analysed, plan: mail.plan, model: model, grammar: grammar)
    let candidates = finder.candidates()
    let features = ItemFeatures(finder: finder, candidates: candidates, grammar: grammar)
    return candidates.indices.map { index in
      let target = mail.plan.targets[candidates[index].target]
      let isRight = mail.label.items.contains { $0.kind == candidates[index].kind && $0.call == target.call }
      return JudgedExample(
        example: TreeExample(row: features.row(of: index), isPositive: isRight),
        mayRecord: mail.mayRecord(candidates[index]) && features.isSimple(index),
        isKindRight: mail.label.items.contains { $0.kind == candidates[index].kind },
        isFirst: candidates[index].rank == 0)
    }
  }
}

/// The features of a mail as a trainer reads them.
struct StatementFeatures {
  typealias Row = [(index: Int32, value: Double)]
  var clauses: [Row] = []
  var mail: Row

  init(_ known: ClauseFeatures, _ vocabulary: HashIndex) {
    let rows = known.names.hashes.map { vocabulary.number(of: $0) }
    func row(_ names: some Sequence<Int32>, scale: Double) -> Row {
      names.compactMap { name in
        rows[Int(name)].map { (index: Int32($0 + 1), value: known.scale(of: name) * scale) }
      }.sorted { $0.index < $1.index }
    }
    mail = row(known.ofMail, scale: UnderstandingModel.scale(of: known.ofMail.count))
    clauses = (0..<known.clauses.count).map { row(known.clauses[$0], scale: 1) }
  }
}
