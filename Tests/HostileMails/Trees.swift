// Hostile trees of parts: many, deep, with delimiters that almost are some.

internal import IntakeModel

private let mixed = "From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\n"

extension HostileMail {
  static let trees: [HostileMail] = [
    HostileMail("parts-empty", [.partCount]) { [once(mixed), times(1_000_000, "--x\n\n\n")] },
    HostileMail("parts-closed", []) { [once(mixed), times(600, "--x\n\na\n--x--\n")] },
    HostileMail("multiparts-nested", [.depth]) {
      (0..<1_024).map { once("Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n") } + [once("\ntekst\n")]
    },
    HostileMail("multiparts-nested-unclosed", [.textSize]) {
      (0..<20).map { once("Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n") }
        + [once("\ntekst\n"), times(800_000, "--b21\n")]
    },
    HostileMail("messages-nested", [.depth]) { [times(512, "Content-Type: message/rfc822\n\n"), once("\ntekst\n")] },
    HostileMail("messages-attached", [.partCount]) {
      [once(mixed), times(5_000, "--x\nContent-Type: message/rfc822\n\nSubject: \(run("=?utf-8?Q?a?= ", 150))\n\nb\n")]
    },
    HostileMail("delimiters-almost", [.textSize]) {
      [once(mixed + "--x\n\n"), times(1_000_000, "--xx\n"), once("--x--\n")]
    },
    HostileMail("delimiters-of-2048-bytes", [.textSize]) {
      let boundary = run("b", 2_048)
      return [
        once("Content-Type: multipart/mixed; boundary=\(boundary)\n\n--\(boundary)\n\ntekst\n"),
        times(2_500, "--\(boundary.dropLast())c\n"), once("--\(boundary)--\n"),
      ]
    },
    HostileMail("delimiter-of-20-mb", [.textSize]) {
      [once(mixed + "--x\n\ntekst\n--"), times(20_000_000, "x"), once("\n--x--\n")]
    },
    HostileMail("delimiters-with-blanks", [.textSize]) {
      [once(mixed + "--x\n\na\n"), times(2_500, "--x \(run(" ", 2_000))y\n")]
    },
    HostileMail("part-headers", [.partCount, .headerSize]) {
      [once(mixed), times(700, "--x\n\(run("Content-Type: text/plain; a=b\n", 1_200))\n\n")]
    },
    HostileMail("attachment-names", [.partCount]) {
      let name = run("=?utf-8?Q?=C3=A9?=", 190)
      return [once(mixed), times(600, "--x\nContent-Type: image/png; name=\"\(name)\"\n\n\n")]
    },
    HostileMail("charset-of-each-part", [.partCount]) {
      [once(mixed)]
        + (0..<600).map { once("--x\nContent-Type: text/plain; charset=cp\($0 + 700)\n\n\(run("\u{E9}", 100))\n") }
    },
    HostileMail("reports", []) {
      let part = "--x\nContent-Type: message/delivery-status\n\n\(run("a: b\n\n", 42_000))"
      return [
        once("Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n"), times(90, part),
        once("--x--\n"),
      ]
    },
    HostileMail("reports-of-many-fields", []) {
      let part = "--x\nContent-Type: message/delivery-status\n\n\(run("action: \(run("a", 60))\n", 2_500))"
      return [
        once("Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n"), times(90, part),
        once("--x--\n"),
      ]
    },
  ]
}
