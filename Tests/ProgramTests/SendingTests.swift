// The commands about sending: the breaker, status, and the relay that --check asks.

import Foundation
import TestSupport
import Testing

@Suite struct SendingTests {
  @Test("The breaker is shown, and cannot be closed twice")
  func breaker() throws {
    let place = try Household()
    let shown = try place.gehoor("breaker")
    #expect(shown.status == 0 && shown.results.contains("stroombreker   dicht"))
    let closed = try place.gehoor("breaker", "close")
    #expect(closed.status == 1 && closed.messages.contains("al dicht"))
    #expect(try place.gehoor("breaker", "open").status == 2)
    let json = try place.gehoor("breaker", "--json").results
    for key in ["\"version\":1", "\"asked_in_hour\":0", "\"breaker\":\"closed\"", "\"breaker_per_hour\":1000"] {
      #expect(json.contains(key), "\(json)")
    }
    #expect(try place.gehoor("status").results.contains("hooguit 200"))
  }

  @Test("--check opens a connection to the relay and sends nothing; one that is not there is a fault")
  func check() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Household(relay: relay.url)
    let good = try place.run("gehoord", ["--config", place.configuration.path, "--check"])
    #expect(good.results.contains("ok    relay: \(relay.url) answers without TLS, on this machine"), "\(good.results)")
    #expect(good.status == 0 && relay.mails.isEmpty)
    #expect(relay.commands.contains("NOOP") && !relay.commands.contains { $0.hasPrefix("MAIL") })
    let gone = try MailSink()
    gone.close()
    try place.write(relay: gone.url)
    let bad = try place.run("gehoord", ["--config", place.configuration.path, "--check"])
    #expect(bad.status == 1 && bad.results.contains("FAULT relay: \(gone.url) does not take mail"), "\(bad.results)")
    #expect(bad.results.contains("(libcurl: "), "\(bad.results)")
  }

  @Test("--send-test sends one mail to one address")
  func sendTest() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Household(relay: relay.url)
    let done = try place.run(
      "gehoord", ["--config", place.configuration.path, "--check", "--send-test", "beheer@example.org"])
    #expect(done.status == 0 && done.results.contains("test mail: accepted by the relay (250)"), "\(done.results)")
    #expect(relay.mails.count == 1 && relay.mails.first?.contains("To: beheer@example.org") == true)
    let wrong = try place.run(
      "gehoord", ["--config", place.configuration.path, "--check", "--send-test", "beheer@example.org\r\nRSET"])
    #expect(wrong.status == 1 && relay.mails.count == 1)
  }
}
