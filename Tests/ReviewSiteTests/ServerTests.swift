// The server on a real socket: what it takes, what it refuses, and that nothing brings it down.

import Foundation
import IntakeService
import Synchronization
import TestSupport
import Testing

@testable import ReviewSite

@Suite("The server") struct ServerTests {
  /// Answers with what it was asked, and remembers it.
  private final class Echo: Sendable {
    let seen = Mutex<[SiteRequest]>([])

    func serve() throws -> SiteServer {
      try SiteServer(
        host: "127.0.0.1", port: 0,
        responder: Responder { request in
          self.seen.withLock { $0.append(request) }
          return .text("\(request.method) \(request.target) \(request.body.count)", type: "text/plain")
        })
    }
  }

  private static let close = "Host: x\r\nConnection: close\r\n"

  @Test("A request comes through whole: target as it was sent, fields, body in pieces")
  func whole() throws {
    let echo = Echo()
    let server = try echo.serve()
    #expect(
      try RawClient.ask(server.port, "GET /a%20b?c=%00 HTTP/1.1\r\n\(Self.close)\r\n").hasSuffix("GET /a%20b?c=%00 0"))
    let body = String(repeating: "a", count: 200_000)
    let answer = try RawClient.ask(
      server.port, "POST /p HTTP/1.1\r\n\(Self.close)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    #expect(answer.hasPrefix("HTTP/1.1 200"))
    #expect(answer.hasSuffix("POST /p 200000"))
    let chunked = try RawClient.ask(
      server.port, "POST /p HTTP/1.1\r\n\(Self.close)Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")
    #expect(chunked.hasSuffix("POST /p 5"))
    #expect(
      echo.seen.withLock { $0.map { String(decoding: $0.body.prefix(5), as: UTF8.self) } } == ["", "aaaaa", "hello"])
  }

  @Test("Over its limits nothing reaches the page")
  func limits() throws {
    let echo = Echo()
    let server = try echo.serve()
    let tooMuch: [(String, String)] = [
      ("POST / HTTP/1.1\r\n\(Self.close)Content-Length: 300000\r\n\r\n", "HTTP/1.1 413"),
      ("POST / HTTP/1.1\r\n\(Self.close)Content-Length: 99999999999999999999999\r\n\r\n", "HTTP/1.1 4"),
      ("GET /\(String(repeating: "a", count: 3_000)) HTTP/1.1\r\n\(Self.close)\r\n", "HTTP/1.1 414"),
      (
        "GET / HTTP/1.1\r\n\(Self.close)\((0..<80).map { "X-\($0): 1\r\n" }.joined())\r\n", "HTTP/1.1 431"
      ),
      ("GET / HTTP/1.1\r\n\(Self.close)X: \(String(repeating: "a", count: 40_000))\r\n\r\n", "HTTP/1.1 4"),
      ("GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 400"),
      // Of these a proxy could take the rest for a second request.
      ("POST / HTTP/1.1\r\n\(Self.close)Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "HTTP/1.1 400"),
      (
        "POST / HTTP/1.1\r\n\(Self.close)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "HTTP/1.1 400"
      ),
    ]
    for (request, status) in tooMuch {
      let answer = try RawClient.ask(server.port, request)
      #expect(answer.hasPrefix(status), "\(request.prefix(60)): \(answer.prefix(60))")
    }
    // A body that never ends is not answered: who does not stop cannot be told.
    let endless = try RawClient(port: server.port)
    endless.send("POST / HTTP/1.1\r\n\(Self.close)Transfer-Encoding: chunked\r\n\r\n")
    let piece = "10000\r\n\(String(repeating: "b", count: 65_536))\r\n"
    for _ in 0..<64 where endless.send(piece) == piece.utf8.count {}
    #expect(!endless.rest().contains("200"))
    #expect(echo.seen.withLock { $0.isEmpty })
    #expect(try RawClient.ask(server.port, "GET / HTTP/1.1\r\n\(Self.close)\r\n").hasPrefix("HTTP/1.1 200"))
  }

  @Test(
    "What is no HTTP ends the connection and nothing else",
    arguments: [
      "\r\n\r\n\r\n", "GET\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}", "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
      "EHLO x\r\nQUIT\r\n",
      "GET / HTTP/1.1\r\nHost x\r\n\r\n", "GET / HTTP/1.1\nHost: x\nConnection: close\n\n",
      "G\u{0}T / HTTP/1.1\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: -1\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ])
  func nonsense(text: String) throws {
    let echo = Echo()
    let server = try echo.serve()
    let client = try RawClient(port: server.port)
    client.send(text)
    client.endSending()
    let answer = client.rest()
    #expect(answer.isEmpty || answer.hasPrefix("HTTP/1."))
    #expect(!answer.contains("<script"))
    #expect(try RawClient.ask(server.port, "GET / HTTP/1.1\r\n\(Self.close)\r\n").hasPrefix("HTTP/1.1 200"))
  }

  @Test("Clients that break off at any moment leave nothing behind")
  func brokenOff() throws {
    let echo = Echo()
    let server = try echo.serve()
    let request = "POST /p HTTP/1.1\r\n\(Self.close)Content-Length: 5\r\n\r\nhello"
    for length in stride(from: 0, to: request.utf8.count, by: 3) {
      let client = try RawClient(port: server.port)
      client.send(String(request.prefix(length)))
    }
    #expect(try RawClient.ask(server.port, request).hasSuffix("POST /p 5"))
  }

  @Test("Every answer of the page carries the fields that protect, also a refusal before it")
  func fields() throws {
    let echo = Echo()
    let server = try echo.serve()
    for request in [
      "GET / HTTP/1.1\r\n\(Self.close)\r\n", "HEAD / HTTP/1.1\r\n\(Self.close)\r\n",
      "POST / HTTP/1.1\r\n\(Self.close)Content-Length: 300000\r\n\r\n",
    ] {
      let answer = try RawClient.ask(server.port, request)
      for (name, value) in SiteResponse.everywhere { #expect(answer.contains("\r\n\(name): \(value)\r\n"), "\(name)") }
    }
  }

  @Test("It listens on this machine alone", arguments: ["0.0.0.0", "192.0.2.1", "::", "example.org", "", "127.1"])
  func otherAddresses(host: String) {
    #expect(throws: SiteServerError.self) {
      _ = try SiteServer(host: host, port: 0, responder: Responder { _ in .text("", type: "text/plain") })
    }
  }

  @Test("A port in use is said, and the descriptor is given back; both families work")
  func ports() throws {
    let echo = Echo()
    let server = try echo.serve()
    #expect(throws: SiteServerError.self) {
      _ = try SiteServer(
        host: "127.0.0.1", port: Int(server.port), responder: Responder { _ in .text("", type: "text/plain") })
    }
    let other = try SiteServer(host: "::1", port: 0, responder: Responder { _ in .text("", type: "text/plain") })
    #expect(other.port > 0)
  }

  @Test("It stops while clients hold connections open")
  func stops() throws {
    let clients: [RawClient]
    do {
      let server = try Echo().serve()
      let port = server.port
      clients = try (0..<20).map { _ in try RawClient(port: port) }
      for client in clients { client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf") }
    }
    for client in clients { #expect(!client.rest().contains("200")) }
  }

  @Test("Thirty-two clients at once, each ten pages of the queue, without one failure")
  func manyClients() throws {
    let place = try TestSite()
    for _ in 0..<5 { try place.take(.support("5.1")) }
    let token = try #require(try place.browser(of: "Roos").cookies["gehoord"])
    let now = place.now
    let server = try SiteServer(
      host: "127.0.0.1", port: 0,
      responder: try responder(
        place.configuration, desk: SignInDesk {}, wakeOthers: {}, log: EventLog { print($0) }, clock: { now }))
    let port = server.port
    let pages = Mutex(0)
    let group = DispatchGroup()
    for _ in 0..<32 {
      group.enter()
      Thread {
        for _ in 0..<10 {
          let request = """
            GET /plans/kracht-van-mokum/queue HTTP/1.1\r\nHost: 127.0.0.1:8025\r\nCookie: gehoord=\(token)\r\n\
            Connection: close\r\n\r\n
            """
          let answer = (try? RawClient.ask(port, request)) ?? ""
          if answer.hasPrefix("HTTP/1.1 200"), answer.hasSuffix("</html>\n") { pages.withLock { $0 += 1 } }
        }
        group.leave()
      }.start()
    }
    group.wait()
    #expect(pages.withLock { $0 } == 320)
  }
}
