// Reads the text of a configuration, key by key, and collects every problem.

import Foundation
import IntakeModel

extension Configuration {
  /// Reads and checks a configuration; `file` names it in messages. Opens no file and never traps.
  package static func read(text: [UInt8], file: String) throws(ConfigurationError) -> Configuration {
    let document: JSON5Document
    do throws(FileProblem) {
      document = try JSON5Document.read(text, file: file)
    } catch {
      throw ConfigurationError(problems: [error])
    }
    var reader = ConfigurationReader(file: file)
    let configuration = reader.configuration(JSON5Cursor(document.root))
    let problems = reader.checker.problems
    guard let configuration, problems.isEmpty else { throw ConfigurationError(problems: problems) }
    return configuration
  }
}

/// A value with the keys it was read from, for checks that look at several of them.
struct Placed<Value> {
  let value: Value
  let fields: JSON5Fields
}

struct ConfigurationReader {
  var checker: FileChecker

  init(file: String) { checker = FileChecker(file: file) }

  mutating func configuration(_ root: JSON5Cursor) -> Configuration? {
    let section = ConfigurationTable.root
    guard let fields = fields(root, section) else { return nil }
    let state = path("state_directory", in: fields, section)
    let zone = timeZone(value("time_zone", in: fields, section))
    let poll = checker.whole(value("poll_seconds", in: fields, section), 1...3600)
    let authservIDs = names(value("authserv_ids", in: fields, section))
    let providerIDs = names(value("provider_authserv_ids", in: fields, section))
    let replies = checker.choice(value("replies", in: fields, section), Configuration.Replies.self)
    let replyTo = checker.choice(value("reply_to", in: fields, section), Configuration.ReplyTo.self)
    let relay = value("relay", in: fields, section).flatMap { self.relay($0) }
    let envelopeSender = checker.address(value("envelope_sender", in: fields, section))
    let brakes = value("brakes", in: fields, section).flatMap { self.brakes($0) }
    let retention = value("retention", in: fields, section).flatMap { self.retention($0) }
    let answerWithin = checker.whole(value("answer_within_days", in: fields, section), 1...60)
    let alarm = checker.address(value("alarm_address", in: fields, section))
    let problemsBefore = checker.problems.count
    let plans = planList(value("plans", in: fields, section))
    let hasBadPlan = checker.problems.count > problemsBefore
    let coordinators = coordinatorList(value("coordinators", in: fields, section))
    let site = value("site", in: fields, section).flatMap { self.site($0) }
    checkFolders(state, plans, fields)
    checkAddresses(plans, coordinators, fields)
    checkCoordinators(coordinators, plans, knowsAllPlans: !hasBadPlan)
    checkReplies(replies, replyTo, fields)
    guard let state, let zone, let poll, let authservIDs, let providerIDs, let replies, let brakes, let retention,
      let answerWithin, !plans.isEmpty
    else { return nil }
    return Configuration(
      stateDirectory: state, timeZone: zone, pollInterval: .seconds(poll), authservIDs: authservIDs,
      providerAuthservIDs: providerIDs, replies: replies, replyTo: replyTo, relay: relay,
      envelopeSender: envelopeSender, brakes: brakes, retention: retention, answerWithinDays: answerWithin,
      alarmAddress: alarm, plans: plans.map(\.value), coordinators: coordinators.map(\.value), site: site,
      directory: nil)
  }

  /// The known keys of a section.
  mutating func fields(_ cursor: JSON5Cursor, _ section: ConfigurationSection) -> JSON5Fields? {
    checker.fields(
      cursor, known: section.names, elsewhere: ConfigurationTable.places(besides: section),
      expected: "{ \(section.names.prefix(2).map { "\($0): …" }.joined(separator: ", ")), … }")
  }

  /// The value of a key: as written, else its default, else nil; a needed one that is missing is reported.
  mutating func value(_ name: String, in fields: JSON5Fields, _ section: ConfigurationSection) -> JSON5Cursor? {
    guard let key = section[name] else { preconditionFailure("the table of keys has no \(name)") }
    if let written = fields[name] { return written }
    switch key.presence {
    case .needed(let example):
      return checker.required(name, in: fields, example: example.isEmpty ? "[{ … }]" : example)
    case .defaulted(let text, _): return defaultValue(text, key, fields)
    case .optional: return nil
    }
  }

  /// The default of a key, read as if it were written at the place of its object.
  private mutating func defaultValue(_ text: String, _ key: ConfigurationKey, _ fields: JSON5Fields) -> JSON5Cursor? {
    do throws(FileProblem) {
      let value = try JSON5Document.read(Array(text.utf8), file: checker.file).root.value
      guard value != .null else { return nil }
      return JSON5Cursor(JSON5Node(value, at: fields.object.node.position), path: fields.object.path(of: key.name))
    } catch {
      checker.report(
        fields.object, "the default of \(key.name) cannot be read: \(error.what)", "report this as a fault")
      return nil
    }
  }

  private mutating func timeZone(_ cursor: JSON5Cursor?) -> TimeZone? {
    let expected = "a name as \"Europe/Amsterdam\""
    guard let cursor, let name = checker.text(cursor, atMost: 64, expected: expected) else { return nil }
    if let zone = TimeZone(identifier: name) { return zone }
    checker.report(cursor, "there is no time zone \(FileProblem.quoted(name))", "write \(expected)")
    return nil
  }

  /// Host-like names without doubles, as authserv-ids (RFC 8601 §2.5) and domains are.
  mutating func names(_ cursor: JSON5Cursor?) -> [String]? {
    let expected = "a list of names, as [\"mx.example.org\"]"
    return checker.list(cursor, count: 0...100, expected: expected).map { entries in
      var names: [String] = []
      for entry in entries {
        guard
          let name = checker.name(entry, atMost: 253, allowing: "-._", expected: "a name as \"mx.example.org\"")
        else { continue }
        if names.contains(name) {
          checker.report(entry, "\"\(name)\" is in the list twice", "remove one")
        }
        names.append(name)
      }
      return names
    }
  }
}
