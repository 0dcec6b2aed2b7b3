// Builds mails from a few header lines, without the parser that other tests are for.

import IntakeModel

@testable import Screening

/// The moment at which the tests screen, seconds since 1970 UTC.
let now: Int64 = 1_760_000_000

/// A neighbour's mail as an ordinary server delivers it. `@` at the end of a Received line is its age in seconds.
let neighbourMail = [
  "Return-Path: <jan@buurt.example>",
  "Delivered-To: info@plan.example",
  "Authentication-Results: mx.plan.example; dmarc=pass (p=none) header.from=buurt.example",
  "Received: from mail.buurt.example (mail.buurt.example [192.0.2.7]) by mx.plan.example (Postfix) with ESMTPS id 1; @60",
  "Received: from laptop (unknown [198.51.100.9]) by mail.buurt.example (Postfix) with ESMTPSA id 2; @65",
  "From: Jan de Wit <jan@buurt.example>",
  "To: Kracht van Mokum <info@plan.example>",
  "Subject: Steun",
  "Message-ID: <1@buurt.example>",
]

/// The neighbour's mail with changes: `Name: value` replaces the fields of that name in place (or adds one at the
/// end), `-Name` removes them, `+Name: value` adds one at the end, `^Name: value` one at the top, `/type; name=value`
/// appends a MIME part at depth 1, `//type` one inside an attached message, `!limit` a limit that was hit.
func mail(_ changes: [String] = []) -> Mail {
  var lines = neighbourMail
  var parts = [ContentPart(type: "text/plain", depth: 0)]
  var limits: Set<ExceededLimit> = []
  for change in changes {
    let rest = String(change.dropFirst())
    switch change.first {
    case "-": lines.removeAll { isField($0, named: rest) }
    case "+": lines.append(rest)
    case "^": lines.insert(rest, at: 0)
    case "/": parts.append(part(rest))
    case "!": limits.formUnion(ExceededLimit.allCases.filter { $0.rawValue == rest })
    default:
      let name = String(change.prefix { $0 != ":" })
      let place = lines.firstIndex { isField($0, named: name) } ?? lines.count
      lines.removeAll { isField($0, named: name) }
      lines.insert(change, at: min(place, lines.count))
    }
  }
  return mail(lines: lines, parts: parts, limits: limits)
}

/// The context of the tests: one own address, one own server, replies to authenticated senders.
func context(_ change: (inout ScreeningContext) -> Void = { _ in }) -> ScreeningContext {
  var context = ScreeningContext(
    ownAddresses: ["info@plan.example"], authservIDs: ["mx.plan.example"], replyTo: .authenticated, now: now,
    fileTime: now - 60)
  change(&context)
  return context
}

private func isField(_ line: String, named name: String) -> Bool {
  line.lowercased().hasPrefix(name.lowercased() + ":")
}

private func part(_ text: String) -> ContentPart {
  let isInside = text.hasPrefix("/")
  let pieces = (isInside ? String(text.dropFirst()) : text).split(separator: ";").map { trimmed(String($0)) }
  var parameters: [String: String] = [:]
  for piece in pieces.dropFirst() {
    let pair = piece.split(separator: "=")
    parameters[String(pair[0])] = String(pair[1])
  }
  return ContentPart(type: pieces[0], parameters: parameters, depth: 1, isInsideAttachedMessage: isInside)
}

private func mail(lines: [String], parts: [ContentPart], limits: Set<ExceededLimit>) -> Mail {
  var mail = Mail()
  mail.parts = parts
  mail.exceededLimits = limits
  for line in lines {
    let name = String(line.prefix { $0 != ":" })
    let value = trimmed(String(line.dropFirst(name.count + 1)))
    mail.fields.append(name: name.utf8.span, value: value.utf8.span)
    let index = mail.fields.count - 1
    switch name.lowercased() {
    case "return-path": mail.returnPaths.append(returnPath(value))
    case "received": mail.received.append(trace(value, index))
    case "from": mail.from = addresses(value)
    case "to": mail.to = addresses(value)
    case "cc": mail.cc = addresses(value)
    case "resent-to": mail.resentTo = addresses(value)
    case "resent-cc": mail.resentCc = addresses(value)
    case "message-id": mail.messageID = MessageID(value.filter { $0 != "<" && $0 != ">" })
    default: break
    }
  }
  return mail
}

private func trimmed(_ text: String) -> String {
  var text = text[...]
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return String(text)
}

private func returnPath(_ value: String) -> ReturnPath {
  guard value.hasPrefix("<"), value.hasSuffix(">") else { return .malformed }
  let inner = String(value.dropFirst().dropLast())
  return inner.isEmpty ? .null : .address(inner)
}

private func trace(_ value: String, _ index: Int) -> ReceivedTrace {
  let words = value.split(separator: " ").map(String.init)
  let host = words.firstIndex(of: "by").flatMap { $0 + 1 < words.count ? words[$0 + 1].lowercased() : nil }
  let age = words.last.flatMap { $0.hasPrefix("@") ? Int64($0.dropFirst()) : nil }
  return ReceivedTrace(fieldIndex: index, byHost: host, date: age.map { MailDate(seconds: now - $0) })
}

/// Reads `Name <a@b>`, `a@b` and groups, parted by commas outside quotes.
private func addresses(_ value: String) -> AddressList {
  var list = AddressList()
  var text = value
  if let colon = text.firstIndex(of: ":"), text.contains(";") {
    list.hasGroups = true
    text = String(text[text.index(after: colon)...].filter { $0 != ";" })
  }
  for piece in splitOutsideQuotes(text) where !trimmed(piece).isEmpty {
    if let open = piece.lastIndex(of: "<"), let close = piece.lastIndex(of: ">") {
      let name = trimmed(String(piece[..<open]))
      list.mailboxes.append(
        Mailbox(name: name.isEmpty ? nil : name, address: String(piece[piece.index(after: open)..<close])))
    } else {
      list.mailboxes.append(Mailbox(address: trimmed(piece)))
    }
  }
  return list
}

private func splitOutsideQuotes(_ text: String) -> [String] {
  var pieces = [""]
  var isQuoted = false
  for character in text {
    if character == "\"" { isQuoted.toggle() }
    if character == ",", !isQuoted { pieces.append("") } else { pieces[pieces.count - 1].append(character) }
  }
  return pieces
}
