// What a good configuration gives: defaults, every value, and the commented sample.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import IntakeService

private func read(_ text: String) throws -> Configuration {
  try Configuration.read(text: Array(text.utf8), file: "gehoord.conf")
}

private let smallest = """
  { state_directory: "/var/lib/gehoord/", plans: [{ id: "a", maildir: "/m//a/.", addresses: ["A@Example.org"] }] }
  """

private let everything = """
  // everything
  {
    'state_directory': '/s', time_zone: "UTC", poll_seconds: 5, authserv_ids: ["mx.a.example"],
    provider_authserv_ids: ["mx.google.com"], replies: "send", reply_to: "unauthenticated-too",
    relay: { url: "SMTPS://[::1]:465/", user: "u", password_file: "/p", ca_file: "ca.pem", helo: "h.example" },
    envelope_sender: "bounce@a.example",
    brakes: { first_confirmations_10_minutes: 2, first_confirmations_24_hours: 4, first_confirmations_7_days: 8,
      follow_up_answers_24_hours: 11, domain_per_hour: 21, plan_per_hour_paced: 201, plan_per_hour_breaker: 1001,
      breaker_rest_minutes: 61, breaker_trial_minutes: 11, breaker_probes: 6, unverified_per_day: 0,
      alarms_per_hour: 12, stalled_minutes: 90, mail_providers: ["Post.example"] },
    retention: { raw_days: 30, contributions_days: 365 },
    answer_within_days: 7, alarm_address: "alarm@b.example",
    plans: [{ id: "p", maildir: "/m", addresses: ["p@a.example", "q@a.example"], human_address: "h@b.example",
      publish_to: "/w", public_url: "http://a.example", sender_name: "P", signature: "Dag\\nP",
      texts: { closing: { nl: "Groet, {sender}" } }, mails_per_hour: 10,
      share_learning: true }],
    coordinators: [{ name: "R", address: "r@b.example", login: "r", language: "en", digest_hour: 0,
      plans: { p: "owner" } }],
    site: { listen: "[::1]:80", public_url: "https://i.example" },
  }
  """

@Suite struct ConfigurationTests {
  @Test func fillsInDefaults() throws {
    let configuration = try read(smallest)
    #expect(configuration.stateDirectory == "/var/lib/gehoord")
    #expect(configuration.timeZone.identifier == "Europe/Amsterdam")
    #expect(configuration.pollInterval == .seconds(30))
    #expect(configuration.authservIDs.isEmpty && configuration.providerAuthservIDs.isEmpty)
    #expect(configuration.replies == .hold)
    #expect(configuration.replyTo == nil)
    #expect(configuration.relay == nil)
    #expect(configuration.envelopeSender == nil)
    #expect(
      configuration.brakes
        == Configuration.Brakes(
          firstConfirmationsIn10Minutes: 1, firstConfirmationsIn24Hours: 3, firstConfirmationsIn7Days: 7,
          followUpAnswersIn24Hours: 10, domainPerHour: 20, planPerHourPaced: 200, planPerHourBreaker: 1000,
          breakerRestMinutes: 60, breakerTrialMinutes: 10, breakerProbes: 5, unverifiedPerDay: 10, alarmsPerHour: 10,
          stalledMinutes: 60,
          mailProviders: []))
    #expect(configuration.retention == Configuration.Retention(rawDays: 90, contributionsDays: 730))
    #expect(configuration.answerWithinDays == 5)
    #expect(configuration.alarmAddress == nil)
    #expect(configuration.coordinators.isEmpty)
    #expect(configuration.site == nil)
    #expect(configuration.directory == nil)
    let plan = try #require(configuration.plan(PlanID("a")))
    #expect(plan.maildir == "/m/a")
    #expect(plan.sender?.description == "A@example.org")
    #expect(plan.mailsPerHour == 60 && !plan.sharesLearning)
    #expect(plan.signature.isEmpty && plan.texts.isEmpty)
    #expect(plan.publishTo == nil && plan.publicURL == nil && plan.senderName == nil && plan.humanAddress == nil)
    #expect(configuration.ownAddresses == ["a@example.org"])
  }

  @Test func readsEveryValue() throws {
    let configuration = try read(everything)
    #expect(configuration.replyTo == .unauthenticatedToo)
    let relay = try #require(configuration.relay)
    #expect(relay.url == "smtps://[::1]:465")
    #expect(relay.isLoopback)
    #expect(relay.user == "u" && relay.passwordFile == "/p" && relay.caFile == "ca.pem" && relay.helo == "h.example")
    #expect(configuration.envelopeSender?.description == "bounce@a.example")
    #expect(
      configuration.brakes
        == Configuration.Brakes(
          firstConfirmationsIn10Minutes: 2, firstConfirmationsIn24Hours: 4, firstConfirmationsIn7Days: 8,
          followUpAnswersIn24Hours: 11, domainPerHour: 21, planPerHourPaced: 201, planPerHourBreaker: 1001,
          breakerRestMinutes: 61, breakerTrialMinutes: 11, breakerProbes: 6, unverifiedPerDay: 0, alarmsPerHour: 12,
          stalledMinutes: 90,
          mailProviders: ["post.example"]))
    #expect(configuration.retention == Configuration.Retention(rawDays: 30, contributionsDays: 365))
    let plan = try #require(configuration.plans.first)
    #expect(plan.publicURL == "http://a.example/" && plan.publishTo == "/w" && plan.senderName == "P")
    #expect(plan.signature == "Dag\nP" && plan.mailsPerHour == 10 && plan.sharesLearning)
    #expect(plan.texts == ["closing": LocalizedText(["nl": "Groet, {sender}"])])
    let coordinator = try #require(configuration.coordinator(login: "r"))
    #expect(coordinator.language == "en" && coordinator.digestHour == 0)
    #expect(coordinator.plans == [PlanID("p"): .owner])
    #expect(
      configuration.site == Configuration.Site(host: "::1", port: 80, publicURL: "https://i.example/"))
  }

  @Test func rolesIncludeTheOnesBefore() {
    #expect(Configuration.Role.reader < .editor && .editor < Configuration.Role.owner)
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.255.0.9", true), ("localhost", true), ("::1", true), ("127.0.0.1.example.org", false),
    ("128.0.0.1", false), ("127.0.0.256", false), ("localhost.example.org", false), ("::2", false), ("0.0.0.0", false),
  ]) func knowsThisMachine(_ host: String, _ expected: Bool) {
    #expect(Loopback.contains(host) == expected)
  }

  // MARK: The sample

  @Test func sampleReads() throws {
    let configuration = try read(Configuration.described)
    #expect(configuration.plans.count == 1)
    #expect(configuration.relay?.user == "gehoord")
    #expect(configuration.replies == .hold)
    #expect(configuration.site?.port == 8025)
  }

  @Test func installedSampleIsTheDescribedOne() throws {
    let file = projectRoot.appendingPathComponent("systemd/gehoord.conf.sample")
    guard FileManager.default.fileExists(atPath: file.path) else {
      try Data(Configuration.described.utf8).write(to: file)
      Issue.record("recorded gehoord.conf.sample; read it before committing")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == Configuration.described)
  }

  /// The sample shows every key of the table, and every default in it is what holds without the key.
  @Test func sampleShowsEveryKey() {
    for section in ConfigurationTable.sections {
      for key in section.keys {
        #expect(Configuration.described.contains(" \(key.name): "), "\(section.place) \(key.name)")
        #expect(!key.comment.isEmpty)
      }
    }
    #expect(Configuration.described.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }
}
