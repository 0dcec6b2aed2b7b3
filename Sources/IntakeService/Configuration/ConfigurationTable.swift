// The table of all keys of gehoord.conf: the reader, the sample and the messages all go by it.

enum ConfigurationTable {
  static let root = ConfigurationSection(
    "",
    [
      ConfigurationKey(
        "state_directory", .needed(example: #""/var/lib/gehoord""#),
        "Where the store lies; only the daemon writes here."),
      ConfigurationKey("time_zone", .defaulted(#""Europe/Amsterdam""#), "In which all days and hours are meant."),
      ConfigurationKey(
        "poll_seconds", .defaulted("30"), "How often the Maildirs are looked at, besides being watched: 1 to 3600."),
      ConfigurationKey(
        "authserv_ids", .defaulted("[]", example: #"["mx.example.org"]"#),
        "Whose Authentication-Results count: the names your own mail server's filter writes there."),
      ConfigurationKey(
        "provider_authserv_ids", .defaulted("[]"),
        """
        The same for mail fetched from a provider, whose results stand below its own Received line, as
        "mx.google.com". Name only the provider that you fetch from.
        """),
      ConfigurationKey(
        "replies", .defaulted(#""hold""#), #""send", or "hold": replies wait in the outbox until a person has looked."#),
      ConfigurationKey(
        "reply_to", .optional(example: #""authenticated""#),
        """
        Which people's mails are confirmed: "authenticated" (a filter found that the sender is who they say) or
        "unauthenticated-too". Needed with replies: "send".
        """),
      ConfigurationKey(
        "relay", .optional(example: ""),
        "The mail server that sends for us. Without it everything waits in the outbox.",
        section: relay),
      ConfigurationKey(
        "envelope_sender", .defaulted("null"),
        """
        Where bounces of confirmations go. null is the empty sender <>, as RFC 3834 advises; where the relay refuses
        that, a bounce address of your own.
        """),
      ConfigurationKey("brakes", .defaulted("{}"), "Limits on what is sent.", section: brakes),
      ConfigurationKey("retention", .defaulted("{}"), "How long things are kept.", section: retention),
      ConfigurationKey(
        "answer_within_days", .defaulted("5"), "What the receipt of a waiting mail promises: 1 to 60 days."),
      ConfigurationKey(
        "alarm_address", .optional(example: #""beheer@example.org""#),
        """
        Who is told at once when a person is in need or threatens, when the breaker opened, or when mail is missing
        in the accounting; without it only the log and `gehoor status` tell.
        """),
      ConfigurationKey("plans", .needed(example: ""), "The plans, each with its own mail.", section: plans),
      ConfigurationKey(
        "coordinators", .defaulted("[]"), "The people who look after the plans.", section: coordinators),
      ConfigurationKey(
        "site", .optional(example: ""), "The coordinators' page; without it there is none.", section: site),
    ])

  static let relay = ConfigurationSection(
    "relay",
    [
      ConfigurationKey(
        "url", .needed(example: #""smtp://127.0.0.1:587""#),
        "smtp://HOST:PORT (STARTTLS, needed unless the host is this machine) or smtps://HOST:PORT."),
      ConfigurationKey(
        "user", .defaulted("null", example: #""gehoord""#), "The name to sign in with; null: no signing in."),
      ConfigurationKey(
        "password_file", .defaulted("null", example: #""relay-password""#),
        """
        A file that holds the password. A relative name is looked up in systemd's credentials directory, then beside
        this file.
        """),
      ConfigurationKey("ca_file", .defaulted("null"), "Certificates to trust; null: those of the system."),
      ConfigurationKey("helo", .defaulted("null"), "The name we greet with; null: the machine's own."),
    ])

  static let brakes = ConfigurationSection(
    "brakes",
    [
      ConfigurationKey(
        "first_confirmations_10_minutes", .defaulted("1"), "First confirmations to one sender in 10 minutes."),
      ConfigurationKey(
        "first_confirmations_24_hours", .defaulted("3"), "And in 24 hours; what is held back becomes one summary."),
      ConfigurationKey("first_confirmations_7_days", .defaulted("7"), "And in 7 days."),
      ConfigurationKey(
        "follow_up_answers_24_hours", .defaulted("10"), "Answers to follow-ups of one sender in 24 hours."),
      ConfigurationKey(
        "domain_per_hour", .defaulted("20"), "Confirmations to one domain in an hour, mail providers excepted."),
      ConfigurationKey(
        "plan_per_hour_paced", .defaulted("200"), "Confirmations of one plan in an hour before they are paced."),
      ConfigurationKey(
        "plan_per_hour_breaker", .defaulted("1000"),
        "And before the breaker opens: nothing leaves for a while, and alarm_address is told."),
      ConfigurationKey("breaker_rest_minutes", .defaulted("60"), "How long nothing leaves then."),
      ConfigurationKey(
        "breaker_trial_minutes", .defaulted("10"),
        "After the rest a few leave as a trial; so much later the breaker closes, or opens again."),
      ConfigurationKey("breaker_probes", .defaulted("5"), "How many leave in the trial."),
      ConfigurationKey(
        "unverified_per_day", .defaulted("10"),
        "Mails of senders that nothing proves, which count in public in 24 hours; the others wait for a person."),
      ConfigurationKey(
        "alarms_per_hour", .defaulted("10"),
        "Alarms of one plan in an hour; what goes over it shows in `gehoor status` only."),
      ConfigurationKey(
        "stalled_minutes", .defaulted("60"),
        "How long mail may lie in new/ without any being handled before alarm_address is told: 5 to 10080."),
      ConfigurationKey(
        "mail_providers", .defaulted("[]"),
        "Domains of mail providers besides the well-known ones, as \"provider.example\"."),
    ])

  static let retention = ConfigurationSection(
    "retention",
    [
      ConfigurationKey("raw_days", .defaulted("90"), "Raw mail, counted from the day it was handled."),
      ConfigurationKey("contributions_days", .defaulted("730"), "What people said, supported and offered."),
    ])

  static let plans = ConfigurationSection(
    "plans[]", shape: .list,
    [
      ConfigurationKey("id", .needed(example: #""kracht-van-mokum""#), "The id in the plan file."),
      ConfigurationKey(
        "maildir", .needed(example: #""/var/mail/gehoord/info""#),
        "Where your mail server delivers the program's own copy; nobody else opens it."),
      ConfigurationKey(
        "addresses", .needed(example: #"["info@krachtvanmokum.nl"]"#),
        "At which the plan receives mail; the first one is also its sender."),
      ConfigurationKey(
        "human_address", .optional(example: #""bestuur@example.org""#),
        "Where mail that is not for the plan goes; may be left out."),
      ConfigurationKey(
        "publish_to", .optional(example: #""/srv/gehoord/kracht-van-mokum""#),
        "Where the article is written; without it nothing is published."),
      ConfigurationKey(
        "public_url", .optional(example: #""https://example.org/plan/""#),
        "Where people read the article; may be left out."),
      ConfigurationKey(
        "sender_name", .optional(example: #""Kracht van Mokum""#),
        "The name mails come from; without it the plan's title."),
      ConfigurationKey("signature", .defaulted(#""""#), "Lines under every mail; \\n begins a new one."),
      ConfigurationKey(
        "texts", .defaulted("{}"),
        "Own wording: the name of a text, then the text by language, as { closing: { nl: \"…\" } }."),
      ConfigurationKey("mails_per_hour", .defaulted("60"), "Notices to supporters and helpers in an hour."),
      ConfigurationKey(
        "share_learning", .defaulted("false"),
        "true: plans that say so learn from each other's coordinators what people do, as offering or asking."),
    ])

  static let coordinators = ConfigurationSection(
    "coordinators[]", shape: .list,
    [
      ConfigurationKey("name", .needed(example: #""Roos""#), "As the history shows it."),
      ConfigurationKey("address", .needed(example: #""roos@example.org""#), "Where the digest and sign-in links go."),
      ConfigurationKey(
        "login", .optional(example: #""roos""#),
        "Their user on this machine, whose commands are theirs; may be left out."),
      ConfigurationKey("language", .defaulted(#""nl""#), #"Of mails and pages for them: "nl" or "en"."#),
      ConfigurationKey(
        "digest_hour", .defaulted("19"), "When the digest leaves: 0 to 23. Who may only read gets none."),
      ConfigurationKey(
        "plans", .needed(example: #"{ "kracht-van-mokum": "editor" }"#),
        "What they may do in which plan: reader, editor or owner."),
    ])

  static let site = ConfigurationSection(
    "site",
    [
      ConfigurationKey(
        "listen", .defaulted(#""127.0.0.1:8025""#), "Always on this machine; a web server in front of it speaks HTTPS."),
      ConfigurationKey(
        "public_url", .optional(example: #""https://intake.example.org/""#),
        "Where coordinators reach it, beginning with https; may be left out."),
    ])

  static let sections = [root, relay, brakes, retention, plans, coordinators, site]

  /// Where a key belongs that stands in the wrong object.
  static func places(besides section: ConfigurationSection) -> [String: String] {
    var places: [String: String] = [:]
    for other in sections where other.place != section.place {
      for name in other.names where places[name] == nil {
        places[name] = other.place.isEmpty ? "the outermost { … }" : other.place
      }
    }
    return places
  }
}
