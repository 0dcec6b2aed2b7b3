// Explicit references by number, in every way people write numbers.

internal import IntakeModel

/// Finds references in a text.
struct ReferenceFinder {
  private let tokens: [Token]
  private let words: TextWords
  private let plan: PlanIndex
  private let numbers = ReferenceWords.shared.numbers
  private let ordinals = ReferenceWords.shared.ordinals
  private var found: [Reference] = []
  private var position = 0

  static func references(
    in tokens: [Token], _ words: TextWords, plan: PlanIndex
  ) -> [Reference] {
    var finder = ReferenceFinder(tokens: tokens, words: words, plan: plan)
    while finder.position < tokens.count { finder.step() }
    return finder.found
  }

  private init(tokens: [Token], words: TextWords, plan: PlanIndex) {
    self.tokens = tokens
    self.words = words
    self.plan = plan
  }

  private mutating func step() {
    if words.uses(of: position).isEmpty, !isDigits(position) {
      position += 1
      return
    }
    let start = position
    if takeAllBut() || takeAll() { return }
    // An 'all three' that names no calls may be the last of the text.
    if position < tokens.count,
      takeSpoken() || takeOrdinalOf() || takeAfterHead() || takeOrdinal() || takeDotted()
        || takeBare() || takeWords()
    {
      return
    }
    position = start + 1
  }

  /// Whether a noun stands there by which people, or this plan itself, name its calls.
  private func isHead(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return words.uses(of: index).contains(.heads)
  }

  private var callCount: Int { plan.callTargets.count - 1 }

  /// The whole number at `index`, in digits or words.
  private func number(at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    if case .number(let whole, nil) = tokens[index].kind { return whole }
    return spoken(index)
  }

  /// The number that a word is.
  private func spoken(_ index: Int) -> Int? {
    words.uses(of: index).contains(.numbers) ? numbers[tokens[index].hash] : nil
  }

  private func call(_ number: Int) -> Int? { plan.index(of: Target(call: String(number))) }

  private func activity(_ call: Int, _ number: Int) -> Int? {
    plan.index(of: Target(call: String(call), activity: "\(call).\(number)"))
  }

  /// `alle vijf`, `all five calls`, `allebei`: every call, when the number agrees.
  private mutating func takeAll() -> Bool {
    guard words.uses(of: position).contains(.alls) else { return false }
    var index = position + 1
    while index < tokens.count, index - position <= 2, number(at: index) == nil {
      // 'All for number five' counts nothing.
      if isHead(index) || words.uses(of: index).contains(.invitations) { return false }
      index += 1
    }
    guard number(at: index) == callCount, index - position <= 3 else { return false }
    found.append(Reference(targets: [0], tokens: position...index))
    position = index + 1
    return true
  }

  /// `alles behalve 4`, `all of them but four`: the other calls.
  private mutating func takeAllBut() -> Bool {
    guard words.uses(of: position).contains(.everythings) else { return false }
    let start = position
    defer { if found.last?.tokens.lowerBound != start { position = start } }
    var index = position + 1
    while index < tokens.count, index - start <= 4, tokens[index].isInked || tokens[index].isMark(","),
      !words.uses(of: index).contains(.excepts)
    {
      index += 1
    }
    guard index < tokens.count, words.uses(of: index).contains(.excepts) else { return false }
    position = index + 1
    while position < tokens.count, position - index <= 2, isHead(position) { position += 1 }
    guard position < tokens.count, number(at: position) != nil else { return false }
    let excluded = takeList(afterHead: position > index + 1)
    let others = plan.callTargets.filter { $0 != 0 && !excluded.contains($0) }
    guard !excluded.isEmpty, !others.isEmpty, !excluded.contains(where: plan.isActivity) else { return false }
    found.append(Reference(targets: others, tokens: start...position - 1))
    return true
  }

  /// `zes punt een`, `two point three`: an activity's number as it is spoken.
  private mutating func takeSpoken() -> Bool {
    guard position + 2 < tokens.count, tokens[position].isWord, words.uses(of: position + 1).contains(.points),
      let whole = spoken(position), let part = spoken(position + 2),
      let target = activity(whole, part)
    else { return false }
    found.append(Reference(targets: [target], tokens: position...position + 2))
    position += 3
    return true
  }

  /// `de derde van belofte vijf`, `the third thing under commitment two`, `het laatste van 2`: an activity of a call.
  private mutating func takeOrdinalOf() -> Bool {
    guard let ordinal = ordinal(at: position) else { return false }
    var index = position + 1
    while index < tokens.count, index - position <= 2, !words.uses(of: index).contains(.withins) { index += 1 }
    guard index < tokens.count, words.uses(of: index).contains(.withins) else { return false }
    index += 1
    let afterWithin = index
    while index < tokens.count, index - afterWithin < 2, isHeadTail(index) { index += 1 }
    guard (afterWithin..<index).contains(where: { isHead($0) }), let whole = number(at: index), let call = call(whole)
    else { return false }
    let activities = plan.members(of: call).dropFirst()
    guard let target = ordinal == -1 ? activities.last : activities.dropFirst(ordinal - 1).first else { return false }
    found.append(Reference(targets: [target], tokens: position...index))
    position = index + 1
    return true
  }

  /// `call 3`, `punt vijf`, `call to action #1`, `punten 2 en 5`, `calls 1 t/m 3`, `punt 4 derde streepje`.
  private mutating func takeAfterHead() -> Bool {
    guard isHead(position), !isEach(position - 1) else { return false }
    var index = position + 1
    while index < tokens.count, index - position <= 3, isHeadTail(index) { index += 1 }
    guard index < tokens.count, isNumberToken(index), !isMeasure(index) else { return false }
    let start = position
    position = index
    let targets = takeList(afterHead: true, head: start)
    guard !targets.isEmpty else {
      found.append(Reference(targets: [], tokens: start...max(start, position - 1)))
      return true
    }
    found.append(Reference(targets: targets, tokens: start...position - 1))
    narrowToActivity(from: start)
    return true
  }

  /// `elke call één zin`: what is said of each call names none.
  private func isEach(_ index: Int) -> Bool {
    tokens.indices.contains(index) && words.uses(of: index).contains(.eaches)
  }

  /// Words between a head and its number: `to action`, `nummer`, `#`, `:`.
  private func isHeadTail(_ index: Int) -> Bool {
    if tokens[index].isMark("#") || tokens[index].isMark(":") || tokens[index].isMark(".") { return true }
    return words.uses(of: index).contains(.headTails) || isHead(index)
  }

  private func isDigits(_ index: Int) -> Bool {
    if case .number = tokens[index].kind { return true }
    return false
  }

  private func isNumberToken(_ index: Int) -> Bool {
    if isDigits(index) { return true }
    return spoken(index) != nil && !words.uses(of: index).contains(.articles)
      || words.uses(of: index).contains(.articles) && index > 0 && isHead(index - 1)
  }

  /// `punt 4 derde streepje`, `call 5, activity 2`.
  private mutating func narrowToActivity(from start: Int) {
    guard let last = found.last, last.targets.count == 1, let callText = plan.targets[last.targets[0]].call,
      plan.targets[last.targets[0]].activity == nil, let call = Int(callText)
    else { return }
    for index in position..<min(position + 4, tokens.count) {
      guard index + 1 < tokens.count, let part = activityNumber(at: index, head: start),
        let activity = activity(call, part)
      else { continue }
      found[found.count - 1] = Reference(targets: [activity], tokens: start...index + 1)
      position = index + 2
      return
    }
  }

  /// Whether a number of an activity follows the number of its call: `punt 2` in `call 4, punt 2`.
  private func isWithin(_ index: Int, head: Int) -> Bool {
    words.uses(of: index).contains(.activityHeads) && tokens[index].hash != tokens[head].hash
      && (tokens[index - 1].isMark(",") || number(at: index - 1) != nil) && number(at: index + 1) != nil
  }

  /// `derde streepje`, `punt 2`.
  private func activityNumber(at index: Int, head: Int) -> Int? {
    if let ordinal = ordinal(at: index) {
      return words.uses(of: index + 1).contains(.activityHeads) ? ordinal : nil
    }
    return index <= position + 1 && isWithin(index, head: head) ? number(at: index + 1) : nil
  }

  /// A list of numbers with `,`, `en`, `t/m`, `-`; moves past it. Empty when a number is not in the plan.
  private mutating func takeList(afterHead: Bool, head: Int? = nil) -> [Int] {
    var targets: [Int] = []
    var previous: Int?
    var isRange = false
    var end = position
    var index = position
    while index < tokens.count {
      if case .number(let whole, let part?) = tokens[index].kind {
        guard let target = activity(whole, part) else { break }
        targets.append(target)
        previous = nil
      } else if let whole = number(at: index), afterHead || !words.uses(of: index).contains(.articles) {
        guard let target = call(whole), !isMeasure(index) else { break }
        if isRange, let previous, previous < whole { targets += (previous + 1..<whole).compactMap { call($0) } }
        targets.append(target)
        previous = whole
        isRange = false
      } else {
        break
      }
      end = index + 1
      index = end
      let before = index
      while index < tokens.count, index - before < 3, isJoint(index) || isHead(index) {
        if let head, targets.count == 1, isWithin(index, head: head) { break }
        if words.uses(of: index).contains(.ranges) || tokens[index].isMark("-") { isRange = true }
        index += 1
      }
      if index == before { break }
    }
    position = max(end, position + 1)
    // Who names them all means the plan as a whole.
    return callCount > 2 && plan.callTargets.allSatisfy { $0 == 0 || targets.contains($0) } ? [0] : targets
  }

  private func isJoint(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isMark(",") || token.isMark("&") || token.isMark("+") || token.isMark("/") || token.isMark("-") {
      return true
    }
    return words.uses(of: index).contains(.joints)
  }

  /// Whether a unit follows, so that the number counts something else.
  private func isMeasure(_ index: Int) -> Bool {
    if index > 0, tokens[index - 1].kind == .mark(0xE2) { return true }
    guard index + 1 < tokens.count else { return false }
    return tokens[index + 1].isMark("%") || words.uses(of: index + 1).contains(.units)
      || tokens[index + 1].isMark(":") && isClock(index)
  }

  private func isClock(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].range.lowerBound == tokens[index].range.upperBound,
      tokens[index + 2].range.lowerBound == tokens[index + 1].range.upperBound
    else { return false }
    return isDigits(index + 2)
  }

  /// `het tweede en het derde onderdeel`, `jullie eerste punt`, `de eerste twee`, `the last one`.
  private mutating func takeOrdinal() -> Bool {
    guard let first = ordinal(at: position) else { return false }
    var numbers = [first]
    var index = position + 1
    if let count = number(at: index), count >= 2, count <= callCount, tokens[index].isWord {
      numbers = first == -1 ? Array(max(1, callCount - count + 1)...callCount) : Array(1...count)
      index += 1
      if index < tokens.count, words.uses(of: index).contains(.units) { return false }
    } else {
      while index + 1 < tokens.count, words.uses(of: index).contains(.joints) || tokens[index].isMark(",") {
        let next = ordinal(at: index + 1) != nil ? index + 1 : index + 2
        guard next < tokens.count, let more = ordinal(at: next) else { break }
        numbers.append(more)
        index = next + 1
      }
      guard numbers.count > 1 || index < tokens.count && isHead(index) || isAddressed(position) else { return false }
      // 'De eerste keer' counts times.
      if index < tokens.count, words.uses(of: index).contains(.units), !isHead(index) { return false }
      guard index >= tokens.count || isHead(index) || !tokens[index].isWord || words[index]?.isStop == true
      else { return false }
    }
    let targets = numbers.compactMap { call($0 == -1 ? callCount : $0) }
    guard targets.count == numbers.count else { return false }
    found.append(Reference(targets: targets, tokens: position...max(position, min(index, tokens.count - 1))))
    position = index
    return true
  }

  private func ordinal(at index: Int) -> Int? {
    guard tokens.indices.contains(index), words.uses(of: index).contains(.ordinals) else { return nil }
    return ordinals[tokens[index].hash]
  }

  /// `uw vijfde`, `met het vijfde`: an ordinal that stands for a call although no noun follows.
  private func isAddressed(_ index: Int) -> Bool {
    index > 0 && words.uses(of: index - 1).contains(.possessives)
  }

  private mutating func takeDotted() -> Bool {
    guard case .number(let whole, let part?) = tokens[position].kind, !isMeasure(position) else { return false }
    let start = position
    if activity(whole, part) != nil {
      let targets = takeList(afterHead: false)
      found.append(Reference(targets: targets, tokens: start...position - 1))
      return true
    }
    // `2.7` where calls reach to 5.2: a number of the plan that the plan does not have.
    guard call(whole) != nil, part < 10 else { return false }
    found.append(Reference(targets: [], tokens: start...start))
    position += 1
    return true
  }

  /// A number without a noun: in a list, at the beginning of a line, or beside words of support.
  private mutating func takeBare() -> Bool {
    guard case .number(let whole, nil) = tokens[position].kind, call(whole) != nil, !isMeasure(position),
      !isHouseNumber(position)
    else { return false }
    let start = position
    guard startsLine(start) || followsInvitation(start) || isListed(start) else { return false }
    let targets = takeList(afterHead: false)
    if targets.isEmpty { return false }
    found.append(Reference(targets: targets, tokens: start...position - 1))
    return true
  }

  /// Whether the token begins a line or sentence and words follow that judge it: `1 goed.`, `3: ja`, and
  /// `2 ja` in `1 ja, 2 ja`.
  private func startsLine(_ index: Int) -> Bool {
    guard index > 0 else { return index + 1 < tokens.count && !isEnumeration(index) }
    switch tokens[index - 1].kind {
    case .lineEnd, .mark(UInt8(ascii: ".")), .mark(UInt8(ascii: "!")), .mark(UInt8(ascii: "-")),
      .mark(UInt8(ascii: ";")), .mark(UInt8(ascii: "#")):
      return index + 1 < tokens.count && !isEnumeration(index)
    case .mark(UInt8(ascii: ",")): return words.uses(of: min(index + 1, tokens.count - 1)).contains(.answers)
    default: return false
    }
  }

  /// `1. Eerst dit` numbers the writer's own points; `1. ja` answers the plan's.
  private func isEnumeration(_ index: Int) -> Bool {
    (tokens[index + 1].isMark(".") || tokens[index + 1].isMark(")")) && index + 2 < tokens.count
      && tokens[index + 2].range.lowerBound > tokens[index + 1].range.upperBound
      && !words.uses(of: index + 2).contains(.answers)
  }

  /// `Een en vier.`, `voor twee en vijf`, `Vier: nee`: calls by words of number alone, where nothing is counted.
  private mutating func takeWords() -> Bool {
    let start = position
    guard tokens[start].isWord, spoken(start).flatMap({ call($0) }) != nil,
      start == 0 || !tokens[start - 1].isWord || followsInvitation(start)
    else { return false }
    var targets: [Int] = []
    var index = start
    while index < tokens.count, tokens[index].isWord, let target = spoken(index).flatMap({ call($0) }) {
      targets.append(target)
      position = index + 1
      index = position
      while index < tokens.count, index - position < 2, isJoint(index) { index += 1 }
    }
    let isEnd = position == tokens.count || !tokens[position].isInked
    let isAnswered =
      position + 1 < tokens.count && tokens[position].isMark(":")
      && words.uses(of: position + 1).contains(.answers)
    guard targets.count > 1 && isEnd || isAnswered else {
      position = start
      return false
    }
    found.append(Reference(targets: targets, tokens: start...position - 1))
    return true
  }

  private func followsInvitation(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1].isMark(":") && index > 1 ? index - 2 : index - 1
    return words.uses(of: before).contains(.invitations)
      || before > 0 && words.uses(of: before).contains(.answerTails) && words.uses(of: before - 1).contains(.answers)
  }

  /// `1, 3 en 4 steun ik`: at least two numbers that are calls.
  private func isListed(_ index: Int) -> Bool {
    var next = index + 1
    while next < tokens.count, next - index <= 2, isJoint(next) { next += 1 }
    guard next > index + 1, next < tokens.count, case .number(let whole, _) = tokens[next].kind else { return false }
    return call(whole) != nil && !isMeasure(next)
  }

  /// `Heron Lane 4`: a capitalised word just before; `flat 3 en 4`: the number of something else.
  private func isHouseNumber(_ index: Int) -> Bool {
    guard index > 0, let info = words[index - 1] else { return false }
    if words.uses(of: index - 1).contains(.others), !isHead(index - 1) { return true }
    return tokens[index - 1].isWord && !info.isStop && info.isStreet
  }
}
