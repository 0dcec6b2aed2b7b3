// Reads the objects within a configuration: relay, brakes, retention, plans, coordinators, site.

import IntakeModel
import Outgoing

extension ConfigurationReader {
  mutating func relay(_ cursor: JSON5Cursor) -> Configuration.Relay? {
    let section = ConfigurationTable.relay
    guard let fields = fields(cursor, section) else { return nil }
    let place = relayPlace(value("url", in: fields, section))
    let user = checker.text(value("user", in: fields, section), atMost: 255, expected: "the name to sign in with")
    let passwordFile = fileName(value("password_file", in: fields, section))
    let caFile = fileName(value("ca_file", in: fields, section))
    let helo = hostName(value("helo", in: fields, section))
    if let name = fields["user"], fields["password_file"] == nil {
      checker.report(name, "is given without a password", "add password_file: \"relay-password\"")
    } else if let file = fields["password_file"], fields["user"] == nil {
      checker.report(file, "is given without a user", "add user: \"…\", or remove password_file")
    }
    return place.map { place in
      Configuration.Relay(
        scheme: place.scheme, host: place.host, port: place.port, user: user, passwordFile: passwordFile,
        caFile: caFile, helo: helo)
    }
  }

  mutating func brakes(_ cursor: JSON5Cursor) -> Configuration.Brakes? {
    let section = ConfigurationTable.brakes
    guard let fields = fields(cursor, section) else { return nil }
    var brakes = Configuration.Brakes()
    var isComplete = true
    for (limit, key, range) in Self.limits {
      let number = checker.whole(value(key, in: fields, section), range)
      brakes[keyPath: limit] = number ?? 0
      isComplete = isComplete && number != nil
    }
    guard let providers = names(value("mail_providers", in: fields, section)), isComplete else { return nil }
    brakes.mailProviders = providers.map { $0.lowercased() }
    checkRising(brakes, fields)
    return brakes
  }

  private static var limits: [(WritableKeyPath<Configuration.Brakes, Int>, String, ClosedRange<Int>)] {
    [
      (\.firstConfirmationsIn10Minutes, "first_confirmations_10_minutes", 1...1000),
      (\.firstConfirmationsIn24Hours, "first_confirmations_24_hours", 1...1000),
      (\.firstConfirmationsIn7Days, "first_confirmations_7_days", 1...1000),
      (\.followUpAnswersIn24Hours, "follow_up_answers_24_hours", 1...1000),
      (\.domainPerHour, "domain_per_hour", 1...100_000),
      (\.planPerHourPaced, "plan_per_hour_paced", 1...100_000),
      (\.planPerHourBreaker, "plan_per_hour_breaker", 1...100_000),
      (\.breakerRestMinutes, "breaker_rest_minutes", 1...1440),
      (\.breakerTrialMinutes, "breaker_trial_minutes", 1...1440),
      (\.breakerProbes, "breaker_probes", 1...100),
      (\.unverifiedPerDay, "unverified_per_day", 0...100_000),
      (\.alarmsPerHour, "alarms_per_hour", 1...1000),
      (\.stalledMinutes, "stalled_minutes", 5...10_080),
    ]
  }

  private mutating func checkRising(_ brakes: Configuration.Brakes, _ fields: JSON5Fields) {
    let rising: [(key: String, value: Int, lower: String, bound: Int)] = [
      (
        "first_confirmations_24_hours", brakes.firstConfirmationsIn24Hours, "first_confirmations_10_minutes",
        brakes.firstConfirmationsIn10Minutes
      ),
      (
        "first_confirmations_7_days", brakes.firstConfirmationsIn7Days, "first_confirmations_24_hours",
        brakes.firstConfirmationsIn24Hours
      ),
      ("plan_per_hour_breaker", brakes.planPerHourBreaker, "plan_per_hour_paced", brakes.planPerHourPaced),
    ]
    for pair in rising where pair.value < pair.bound {
      let remedy = "raise the one or lower the other"
      if let written = fields[pair.key] {
        checker.report(written, "is \(pair.value), below \(pair.lower) (\(pair.bound))", remedy)
      } else if let written = fields[pair.lower] {
        checker.report(written, "is \(pair.bound), above \(pair.key) (\(pair.value))", remedy)
      }
    }
  }

  mutating func retention(_ cursor: JSON5Cursor) -> Configuration.Retention? {
    let section = ConfigurationTable.retention
    guard let fields = fields(cursor, section) else { return nil }
    let raw = checker.whole(value("raw_days", in: fields, section), 1...3650)
    let contributions = checker.whole(value("contributions_days", in: fields, section), 1...3650)
    guard let raw, let contributions else { return nil }
    return Configuration.Retention(rawDays: raw, contributionsDays: contributions)
  }

  mutating func planList(_ cursor: JSON5Cursor?) -> [Placed<Configuration.PlanSettings>] {
    let expected = "a list of at least one plan, as [{ id: …, maildir: …, addresses: [ … ] }]"
    return (checker.list(cursor, count: 1...1000, expected: expected) ?? []).compactMap { plan($0) }
  }

  private mutating func plan(_ cursor: JSON5Cursor) -> Placed<Configuration.PlanSettings>? {
    let section = ConfigurationTable.plans
    guard let fields = fields(cursor, section) else { return nil }
    let id = checker.name(
      value("id", in: fields, section), atMost: 64, lowercase: true,
      expected: "the id of the plan: small letters, digits and hyphens, as \"our-street\"")
    let maildir = path("maildir", in: fields, section)
    let addresses = checker.list(
      value("addresses", in: fields, section), count: 1...100, expected: "a list of addresses, the sender first"
    ).map { entries in entries.compactMap { checker.address($0) } }
    let human = checker.address(value("human_address", in: fields, section))
    let publishTo = path("publish_to", in: fields, section)
    let publicURL = webAddress(value("public_url", in: fields, section))
    let senderName = checker.text(value("sender_name", in: fields, section), atMost: 100, expected: "the sender's name")
    let signature = checker.text(
      value("signature", in: fields, section), atMost: 1000, lines: .several, mayBeEmpty: true, expected: "lines")
    let texts = texts(value("texts", in: fields, section))
    let mailsPerHour = checker.whole(value("mails_per_hour", in: fields, section), 1...10_000)
    let sharesLearning = checker.flag(value("share_learning", in: fields, section))
    guard let id, let maildir, let addresses, let signature, let texts, let mailsPerHour, let sharesLearning else {
      return nil
    }
    return Placed(
      value: Configuration.PlanSettings(
        id: PlanID(id), maildir: maildir, addresses: addresses, humanAddress: human, publishTo: publishTo,
        publicURL: publicURL, senderName: senderName, signature: signature, texts: texts, mailsPerHour: mailsPerHour,
        sharesLearning: sharesLearning),
      fields: fields)
  }

  private mutating func texts(_ cursor: JSON5Cursor?) -> [String: LocalizedText]? {
    guard let cursor else { return nil }
    let expected = "texts by name and language, as { closing: { nl: \"…\" } }"
    return checker.members(cursor, expected: expected).map { members in
      var texts: [String: LocalizedText] = [:]
      for member in members {
        let value = cursor.member(member)
        texts[member.key] = localized(value)
        if let text = texts[member.key] { check(text, named: member.key, at: value) }
      }
      return texts
    }
  }

  /// Own wording that could not be used would silently be the built-in one.
  private mutating func check(_ text: LocalizedText, named key: String, at cursor: JSON5Cursor) {
    for (language, words) in text.byLanguage.sorted(by: { $0.key < $1.key }) {
      guard ConfirmationTexts.languages.contains(language) else {
        let known = ConfirmationTexts.languages.joined(separator: " or ")
        checker.report(cursor, "is given in \(language), in which no mail is written", "write \(known)")
        continue
      }
      for problem in ConfirmationTexts.check(["\(language).\(key)": words]) {
        // Its beginning names the key, which the path does here.
        let words = problem.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? problem
        let parts = words.split(separator: "; ", maxSplits: 1).map(String.init)
        checker.report(
          cursor, "in \(language): \(parts.first ?? words)",
          parts.count > 1 ? parts[1] : "write it with exactly the placeholders of the built-in text")
      }
    }
  }

  private mutating func localized(_ cursor: JSON5Cursor) -> LocalizedText? {
    let members = checker.members(cursor, expected: "the text by language, as { nl: \"…\" }")
    return members.map { members in
      var texts: [String: String] = [:]
      for member in members {
        let value = cursor.member(member)
        if LanguageCode.exists(member.key) {
          texts[member.key] = checker.text(
            value, atMost: 2000, lines: .several, expected: "the text, or remove the key")
        } else {
          checker.report(
            member.position, value.path, "is not a language code of ISO 639-1",
            "write two small letters, as nl or en")
        }
      }
      return LocalizedText(texts)
    }
  }

  mutating func coordinatorList(_ cursor: JSON5Cursor?) -> [Placed<Configuration.Coordinator>] {
    let expected = "a list of coordinators, as [{ name: …, address: …, plans: { … } }]"
    return (checker.list(cursor, count: 0...1000, expected: expected) ?? []).compactMap { coordinator($0) }
  }

  private enum PageLanguage: String, CaseIterable { case nl, en }

  private mutating func coordinator(_ cursor: JSON5Cursor) -> Placed<Configuration.Coordinator>? {
    let section = ConfigurationTable.coordinators
    guard let fields = fields(cursor, section) else { return nil }
    let name = checker.text(value("name", in: fields, section), atMost: 100, expected: "the coordinator's name")
    let address = checker.address(value("address", in: fields, section))
    let login = checker.name(
      value("login", in: fields, section), atMost: 32, allowing: "-_.", expected: "a user name of this machine")
    let language = checker.choice(value("language", in: fields, section), PageLanguage.self)
    let digestHour = checker.whole(value("digest_hour", in: fields, section), 0...23)
    let plans = value("plans", in: fields, section).flatMap { roles($0) }
    guard let name, let address, let language, let digestHour, let plans else { return nil }
    return Placed(
      value: Configuration.Coordinator(
        name: name, address: address, login: login, language: language.rawValue, digestHour: digestHour, plans: plans),
      fields: fields)
  }

  private mutating func roles(_ cursor: JSON5Cursor) -> [PlanID: Configuration.Role]? {
    let expected = "the role by plan, as { \"our-street\": \"editor\" }"
    guard let members = checker.members(cursor, expected: expected) else { return nil }
    if members.isEmpty { checker.report(cursor, "is empty", "write \(expected)") }
    var roles: [PlanID: Configuration.Role] = [:]
    for member in members {
      roles[PlanID(member.key)] = checker.choice(cursor.member(member), Configuration.Role.self)
    }
    return roles
  }

  mutating func site(_ cursor: JSON5Cursor) -> Configuration.Site? {
    let section = ConfigurationTable.site
    guard let fields = fields(cursor, section) else { return nil }
    let place = listenPlace(value("listen", in: fields, section))
    let cursor = value("public_url", in: fields, section)
    let publicURL = webAddress(cursor, loopbackOnlyWithoutTLS: true)
    // Its cookies are for a whole host, which must then serve nothing else.
    if let cursor, let publicURL, publicURL.split(separator: "/").count > 2 {
      checker.report(
        cursor, "\(FileProblem.quoted(publicURL)) has a path",
        "give the page a name of its own, as \"https://intake.example.org/\"")
    }
    return place.map { Configuration.Site(host: $0.host, port: $0.port, publicURL: publicURL) }
  }
}
