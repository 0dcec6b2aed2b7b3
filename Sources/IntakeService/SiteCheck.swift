// `gehoord --check` on the coordinators' page: can it be served, reached and signed in to.

internal import Foundation
internal import Glibc
internal import IntakeModel
internal import PlanStorage

/// Looks at the page's part of a configuration.
struct SiteCheck {
  let configuration: Configuration

  /// Each finding with whether all is well.
  func findings() -> [(isGood: Bool, words: String)] {
    guard let site = configuration.site else {
      return [(true, "page: none is configured; coordinators work in the terminal")]
    }
    return [port(site), address(site)] + people()
  }

  private func port(_ site: Configuration.Site) -> (isGood: Bool, words: String) {
    let place = "\(site.host):\(site.port)"
    switch LoopbackPort(host: site.host, port: site.port).use {
    case .free: return (true, "page: \(place) is free for it")
    case .taken(let answers) where StoreLock.isHeld(directory: configuration.stateDirectory):
      return answers
        ? (true, "page: the daemon serves it at \(place)")
        : (false, "page: the daemon works, but nothing answers at \(place); see its log")
    case .taken: return (false, "page: another program uses \(place); choose another port in site.listen")
    case .unusable(let code):
      return (false, "page: \(place) cannot be used: \(String(cString: strerror(code)))")
    }
  }

  private func address(_ site: Configuration.Site) -> (isGood: Bool, words: String) {
    guard let url = site.publicURL else {
      return (true, "page: no public_url, so it answers on this machine alone, at \(configuration.siteOrigin ?? "")")
    }
    let host = url.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" && $0 != ":" }.lowercased()
    guard host != "example.org", !host.hasSuffix(".example.org"), !host.hasSuffix(".example") else {
      return (false, "page: public_url \(url) is that of the sample; write the name that your web server passes on")
    }
    return (true, "page: coordinators open \(url), which your web server passes on with its Host field")
  }

  private func people() -> [(isGood: Bool, words: String)] {
    var findings: [(isGood: Bool, words: String)] = []
    for plan in configuration.plans {
      let working = configuration.coordinators.filter { $0.plans[plan.id].map { $0 >= .editor } ?? false }
      findings.append(
        working.isEmpty
          ? (false, "page: nobody may decide about mails of \(plan.id); make a coordinator its editor or owner")
          : (true, "page: \(working.map(\.name).joined(separator: ", ")) may decide about mails of \(plan.id)"))
    }
    for coordinator in configuration.coordinators where coordinator.plans.isEmpty {
      findings.append((false, "page: \(coordinator.name) has a role in no plan and cannot sign in; add plans"))
    }
    let hours = Dictionary(grouping: configuration.coordinators.filter { !$0.plans.isEmpty }, by: \.digestHour)
    for (hour, people) in hours.sorted(by: { $0.key < $1.key }) {
      let names = people.map(\.name).joined(separator: ", ")
      findings.append((true, "page: digest from \(hour):00 on (\(configuration.timeZone.identifier)) for \(names)"))
    }
    if configuration.relay == nil {
      findings.append((false, "page: without a relay no link can be mailed, so nobody can sign in; add relay"))
    }
    return findings
  }
}

/// A port of this machine, tried without serving anything on it.
private struct LoopbackPort {
  enum Use {
    case free
    /// Whether what listens there answers a connection.
    case taken(answers: Bool)
    /// With the error of the system.
    case unusable(Int32)
  }

  let host: String
  let port: Int

  var use: Use {
    var hints = addrinfo()
    hints.ai_flags = AI_NUMERICHOST
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    let name = host.lowercased() == "localhost" ? "127.0.0.1" : host
    // Owned here until it is freed below.
    guard getaddrinfo(name, String(port), &hints, &found) == 0, let found else { return .unusable(EINVAL) }
    defer { freeaddrinfo(found) }
    let address = found.pointee
    func attempt(_ body: (Int32) -> Int32) -> Int32 {
      let descriptor = socket(address.ai_family, address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
      guard descriptor >= 0 else { return errno }
      defer { close(descriptor) }
      return body(descriptor) == 0 ? 0 : errno
    }
    let code = attempt { descriptor in
      var isOn: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
      return bind(descriptor, address.ai_addr, address.ai_addrlen)
    }
    switch code {
    case 0: return .free
    case EADDRINUSE:
      return .taken(answers: attempt { connect($0, address.ai_addr, address.ai_addrlen) } == 0)
    default: return .unusable(code)
    }
  }
}
