// What an answer to a mail of ours asks to have changed, step by step; nothing when any word makes it doubtful.

internal import IntakeModel

/// Reads the wishes of an answer. What is not clear is no wish: a person decides then.
struct AnswerReader {
  private var steps: [Answer.Step] = []
  private var said: [Range<Int>] = []
  /// The step that what follows may complete: "2 klopt niet. Het moet call 4 zijn."
  private var open: Int?
  /// Numbers that were named before anything was said of them: "Bij 3: …".
  private var topic: [Int] = []
  private var isUnclear = false

  /// What was read.
  enum Result {
    /// No wish at all.
    case none
    /// Something is wished, and a person must see what.
    case unclear
    case clear(Answer)
  }

  static func read(_ sentences: [Sentence], of text: AnalysedText, plan: PlanIndex) -> Result {
    var reader = AnswerReader()
    let segmenter = AnswerSegmenter(text: text, plan: plan)
    for sentence in sentences {
      let before = reader.steps
      let segments = segmenter.segments(of: sentence)
      for segment in segments { reader.take(segment, isQuestion: sentence.isQuestion) }
      if reader.steps != before || segments.allSatisfy({ $0.signs.contains(.fine) }), let first = sentence.words.first,
        let last = sentence.words.last
      {
        reader.said.append(text.tokens[first.token].range.lowerBound..<text.tokens[last.token].range.upperBound)
      }
    }
    return reader.result
  }

  private var result: Result {
    if isUnclear || !topic.isEmpty { return .unclear }
    if steps.isEmpty { return .none }
    // One item cannot be taken back and meant otherwise at once.
    let numbers = steps.flatMap(\.items.numbers)
    return Set(numbers).count == numbers.count ? .clear(Answer(steps: steps, said: said)) : .unclear
  }

  private mutating func take(_ segment: AnswerSegment, isQuestion: Bool) {
    if segment.isEmpty { return }
    if segment.signs.contains(.doubt) {
      isUnclear = true
      return
    }
    if segment.namesUnknown { isUnclear = true }
    if segment.signs.contains(.except) { return except(segment) }
    if segment.signs.contains(.remove) { return remove(segment, isQuestion: isQuestion) }
    if segment.signs.contains(.wrong) { return wrong(segment) }
    if segment.signs.contains(.wrongWhole) { return add(ItemChoice(), .dispute) }
    if segment.signs.contains(.fine) { return }
    if segment.signs.contains(.present) {
      topic = (segment.numbers + segment.bare).map(\.value)
      return
    }
    change(segment)
  }

  private mutating func add(_ choice: ItemChoice, _ wish: Answer.Wish) {
    var choice = choice
    if choice.numbers.isEmpty, !topic.isEmpty { choice.numbers = topic }
    topic = []
    steps.append(Answer.Step(choice, wish))
    open = wish == .takeBack ? nil : steps.count - 1
  }

  /// "Alles klopt, behalve 3."
  private mutating func except(_ segment: AnswerSegment) {
    let numbers = (segment.numbers + segment.bare).map(\.value)
    guard !numbers.isEmpty, segment.targets.isEmpty, !steps.contains(where: { $0.wish == .takeBack }),
      !segment.signs.contains(.remove)
    else {
      isUnclear = true
      return
    }
    add(ItemChoice(numbers: numbers), .dispute)
  }

  private mutating func remove(_ segment: AnswerSegment, isQuestion: Bool) {
    let numbers = (segment.numbers + segment.bare).map(\.value)
    let kinds = segment.kinds.map(\.value)
    // A number says which; the words beside it only why.
    add(
      ItemChoice(
        numbers: numbers, kinds: numbers.isEmpty ? unique(kinds) : [],
        targets: numbers.isEmpty ? segment.targets.map(\.value) : []), .takeBack)
  }

  private mutating func wrong(_ segment: AnswerSegment) {
    let target = segment.targets.filter { !$0.isDenied }.map(\.value)
    let (numbers, bareTarget) = split(segment, hasTarget: !target.isEmpty)
    let kind = segment.kinds.filter { !$0.isDenied }.map(\.value)
    guard target.count + (bareTarget == nil ? 0 : 1) <= 1, unique(kind).count <= 1 else {
      isUnclear = true
      return
    }
    if numbers.isEmpty, topic.isEmpty {
      // "Ik steun het, maar heb nooit aangeboden te helpen" completes nothing.
      if let denied = segment.targets.first(where: \.isDenied) {
        return add(ItemChoice(targets: [denied.value]), .dispute)
      }
      if !segment.signs.contains(.wrongWhole) { isUnclear = true }
      return add(ItemChoice(), .dispute)
    }
    let found = target.first ?? bareTarget
    add(
      ItemChoice(numbers: numbers),
      found == nil || !segment.signs.contains(.should) ? .dispute : .correct(kind: nil, target: found))
  }

  /// What something should be, or a piece that says it without a verb.
  private mutating func change(_ segment: AnswerSegment) {
    let denied = segment.targets.filter(\.isDenied).map(\.value)
    let target = segment.targets.filter { !$0.isDenied }.map(\.value)
    let (numbers, bareTarget) = split(segment, hasTarget: !target.isEmpty)
    let found = target.first ?? bareTarget
    let kinds = unique(segment.kinds.filter { !$0.isDenied }.map(\.value))
    guard target.count + (bareTarget == nil ? 0 : 1) <= 1, kinds.count <= 1 else {
      isUnclear = true
      return
    }
    if !numbers.isEmpty { return begin(numbers, kinds, found, segment) }
    if !denied.isEmpty {
      // "…, niet over call 2" only says once more what was wrong.
      if found == nil, open != nil { return }
      return add(ItemChoice(targets: denied), found == nil ? .dispute : .correct(kind: nil, target: found))
    }
    if !topic.isEmpty, found != nil || !kinds.isEmpty || segment.kinds.contains(where: \.isDenied) {
      return add(ItemChoice(), found == nil && kinds.isEmpty ? .dispute : .correct(kind: kinds.first, target: found))
    }
    if let open { return complete(open, kinds.first, found) }
    if let found, segment.signs.contains(.should) { add(ItemChoice(kinds: kinds), .correct(kind: nil, target: found)) }
  }

  private mutating func begin(
    _ numbers: [Int], _ kinds: [ItemKind], _ target: Target?, _ segment: AnswerSegment
  ) {
    let isKindOnly = target == nil && !kinds.isEmpty && segment.signs.contains(.should)
    if segment.signs.contains(.should) || target != nil, target != nil || isKindOnly {
      // "Mijn voorstel (4) gaat over call 3": the kind is said of what it is, not of what it should be.
      return add(ItemChoice(numbers: numbers), .correct(kind: target == nil ? kinds.first : nil, target: target))
    }
    if segment.signs.contains(.should) { return add(ItemChoice(numbers: numbers), .dispute) }
    if segment.kinds.isEmpty { topic = numbers } else { isUnclear = true }
  }

  private mutating func complete(_ index: Int, _ kind: ItemKind?, _ target: Target?) {
    switch steps[index].wish {
    case .dispute where kind != nil || target != nil: steps[index].wish = .correct(kind: kind, target: target)
    case .correct(let oldKind, let oldTarget):
      steps[index].wish = .correct(kind: oldKind ?? kind, target: oldTarget ?? target)
    default: break
    }
  }

  /// Numbers without a noun are items, but for the one that says what it should be: "2 moet 4 zijn".
  private func split(_ segment: AnswerSegment, hasTarget: Bool) -> ([Int], Target?) {
    let items = segment.numbers.map(\.value)
    guard let last = segment.bare.last, !hasTarget, let should = segment.shouldPlace, segment.targets.isEmpty else {
      // "4 in plaats van 3" names a call that it should not be.
      return (items + segment.bare.map(\.value), nil)
    }
    let hasSubject = !items.isEmpty || segment.bare.count > 1 || open != nil
    guard hasSubject, last.place > should || segment.bare.count > 1, !last.isDenied else {
      return (items + segment.bare.map(\.value), nil)
    }
    return (items + segment.bare.dropLast().map(\.value), Target(call: String(last.value)))
  }

  private func unique(_ kinds: [ItemKind]) -> [ItemKind] {
    kinds.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
