// The fields of a plan, its calls and its activities, each with its checks.

struct PlanReader {
  var checker: FileChecker
  /// Empty where they could not be read; the first is the plan's own.
  var languages: [String] = []
  /// Ids in lower case, with the line of each.
  private var callIDs: [String: Int] = [:]
  private var activityIDs: [String: Int] = [:]

  /// What a published `plan.json` adds.
  private static let ignored = ["published"]

  init(file: String) { checker = FileChecker(file: file) }

  mutating func plan(_ root: JSON5Cursor) -> Plan? {
    let keys = [
      "id", "code", "title", "address", "languages", "address_form", "version", "intro", "state_words", "calls",
    ]
    let expected = "{ id: …, code: …, title: …, calls: [ … ] }"
    guard let fields = checker.fields(root, known: keys, ignored: Self.ignored, expected: expected) else { return nil }
    let languagesCursor = checker.required("languages", in: fields, example: "[\"nl\"]")
    languages = readLanguages(languagesCursor)
    let id = checker.name(
      checker.required("id", in: fields, example: "\"our-street\""), atMost: 64, lowercase: true,
      expected: "an id of small letters, digits and hyphens, as \"our-street\"")
    let code = readCode(checker.required("code", in: fields, example: "\"OS\""))
    let title = localized("title", in: fields, Limits.title)
    let address = checker.address(checker.required("address", in: fields, example: "\"plan@example.org\""))
    let form = checker.choice(
      checker.required("address_form", in: fields, example: "\"u\" or \"je\""), AddressForm.self)
    let version = checker.day(checker.required("version", in: fields, example: "\"2024-03-18\""))
    let intro = localized("intro", in: fields, Limits.intro)
    let stateWords = fields["state_words"].map { readStateWords($0) }
    let calls = readCalls(checker.required("calls", in: fields, example: "[ … ]"))
    guard let id, let code, let title, let address, !languages.isEmpty, let form, let version, let intro, let calls
    else { return nil }
    return Plan(
      id: PlanID(id), code: code, title: title, address: address.description, languages: languages,
      addressForm: form, version: version, intro: intro, stateWords: stateWords,
      calls: calls)
  }

  private mutating func readLanguages(_ cursor: JSON5Cursor?) -> [String] {
    var languages: [String] = []
    var isComplete = true
    let expected = "a list of language codes, the plan's own first, as [\"nl\", \"en\"]"
    for entry in checker.list(cursor, count: 1...20, expected: expected) ?? [] {
      guard let language = checker.language(entry) else {
        isComplete = false
        continue
      }
      if languages.contains(language) {
        checker.report(entry, "\"\(language)\" is in the list twice", "remove one")
      } else {
        languages.append(language)
      }
    }
    // Without the whole list nothing can be said of the texts, and one slip would bring a hundred messages.
    return isComplete ? languages : []
  }

  private mutating func readCode(_ cursor: JSON5Cursor?) -> String? {
    let expected = "two to five capitals, as \"KVM\""
    guard let cursor, let text = checker.text(cursor, atMost: 40, expected: expected) else { return nil }
    if (2...5).contains(text.utf8.count), text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return text }
    checker.report(cursor, "\(FileProblem.quoted(text)) cannot begin a reference as KVM-1042", "write \(expected)")
    return nil
  }

  private mutating func readCalls(_ cursor: JSON5Cursor?) -> [Call]? {
    let entries = checker.list(cursor, count: 1...Limits.calls, expected: "a list of at least one call")
    return entries.map { entries in entries.compactMap { readCall($0) } }
  }

  private mutating func readCall(_ cursor: JSON5Cursor) -> Call? {
    let keys = ["id", "title", "summary", "state", "also", "questions", "activities"]
    let expected = "{ id: …, title: …, summary: …, activities: [ … ] }"
    guard let fields = checker.fields(cursor, known: keys, ignored: Self.ignored, expected: expected) else {
      return nil
    }
    let idCursor = checker.required("id", in: fields, example: "\"\(callIDs.count + 1)\"")
    let id = checker.name(idCursor, atMost: 16, expected: "a number or a short word, as \"5\"")
    if let id, let idCursor { callIDs[id.lowercased()] = firstLine(id, idCursor, callIDs, of: "call") }
    let title = localized("title", in: fields, Limits.title)
    let summary = localized("summary", in: fields, Limits.text)
    let state = checker.choice(fields["state"], ProgressState.self)
    let also = phrases(fields["also"])
    let questions = checker.list(fields["questions"], count: 0...Limits.questions, expected: "a list of questions")?
      .compactMap { readQuestion($0) }
    let entries = checker.list(
      checker.required("activities", in: fields, example: "[ … ]"), count: 0...Limits.activities,
      expected: "a list of activities, which may be empty")
    let activities = entries.map { entries in entries.compactMap { readActivity($0, call: id) } }
    guard let id, let title, let summary, let activities else { return nil }
    if let questions, let cursor = fields["questions"] { checkNumbers(questions.map(\.id), cursor) }
    return Call(
      id: id, title: title, summary: summary, state: state, also: also, questions: questions, activities: activities)
  }

  private mutating func readActivity(_ cursor: JSON5Cursor, call: String?) -> Activity? {
    let keys = ["id", "title", "text", "state", "needs", "organiser", "also"]
    let expected = "{ id: …, title: …, text: … }"
    guard let fields = checker.fields(cursor, known: keys, ignored: Self.ignored, expected: expected) else {
      return nil
    }
    let id = readActivityID(checker.required("id", in: fields, example: "\"\(call ?? "5").1\""), call: call)
    let title = localized("title", in: fields, Limits.title)
    let text = localized("text", in: fields, Limits.text)
    let state = checker.choice(fields["state"], ProgressState.self)
    let needs = checker.list(fields["needs"], count: 0...Limits.needs, expected: "a list of needs")?
      .compactMap { readNeed($0) }
    let organiser = checker.text(fields["organiser"], atMost: Limits.organiser, expected: "the organiser's name")
    let also = phrases(fields["also"])
    guard let id, let title, let text else { return nil }
    if let needs, let cursor = fields["needs"] { checkNumbers(needs.map(\.id), cursor) }
    return Activity(
      id: id, title: title, text: text, state: state, needs: needs, organiser: organiser, also: also)
  }

  private mutating func readActivityID(_ cursor: JSON5Cursor?, call: String?) -> String? {
    let example = "\(call ?? "5").1"
    guard let cursor,
      let id = checker.name(
        cursor, atMost: 33, allowing: "-.", expected: "the call's id, a point and a number, as \"\(example)\"")
    else { return nil }
    if let call, !id.hasPrefix(call + ".") || id.utf8.count == call.utf8.count + 1 {
      checker.report(
        cursor, "\"\(id)\" does not fit under call \(call)",
        "write an id that begins with \"\(call).\", as \"\(example)\"")
    }
    activityIDs[id.lowercased()] = firstLine(id, cursor, activityIDs, of: "activity")
    return id
  }

  /// The line of the first use of an id; reports a second one.
  private mutating func firstLine(_ id: String, _ cursor: JSON5Cursor, _ lines: [String: Int], of noun: String) -> Int {
    guard let line = lines[id.lowercased()] else { return cursor.node.position.line }
    checker.report(cursor, "\"\(id)\" is already the id of another \(noun), on line \(line)", "give each its own id")
    return line
  }

  private mutating func readStateWords(_ cursor: JSON5Cursor) -> [String: LocalizedText] {
    let states = ProgressState.allCases.map(\.rawValue)
    let fields = checker.fields(cursor, known: states, expected: "{ proposed: …, running: … }")
    var words: [String: LocalizedText] = [:]
    for state in states { words[state] = fields?[state].flatMap { localized($0, Limits.title) } }
    return words
  }

  /// A question is a text, or an object with it, its number and what came of it.
  private mutating func readQuestion(_ cursor: JSON5Cursor) -> Question? {
    guard cursor.has("text") else { return localized(cursor, Limits.question).map { Question($0) } }
    let keys = ["id", "text", "answer"]
    guard let fields = checker.fields(cursor, known: keys, expected: "{ id: …, text: …, answer: … }") else {
      return nil
    }
    let id = checker.whole(fields["id"], 1...1_000_000)
    let answer = fields["answer"].flatMap { localized($0, Limits.text) }
    return localized("text", in: fields, Limits.question).map { Question($0, answer: answer, id: id) }
  }

  /// Each has its own number: its id, else its place.
  private mutating func checkNumbers(_ ids: [Int?], _ cursor: JSON5Cursor) {
    let numbers = ids.enumerated().map { $0.element ?? $0.offset + 1 }
    guard Set(numbers).count < numbers.count else { return }
    checker.report(
      cursor, "gives one number to two entries", "give each its own id, as id: \((numbers.max() ?? 0) + 1)")
  }

  private mutating func readNeed(_ cursor: JSON5Cursor) -> Need? {
    let keys = ["what", "number", "by", "id"]
    guard let fields = checker.fields(cursor, known: keys, expected: "{ what: …, number: …, by: … }") else {
      return nil
    }
    let what = localized("what", in: fields, Limits.title)
    let number = checker.whole(fields["number"], 1...1_000_000)
    let by = checker.day(fields["by"])
    let id = checker.whole(fields["id"], 1...1_000_000)
    return what.map { Need(what: $0, number: number, by: by, id: id) }
  }
}
