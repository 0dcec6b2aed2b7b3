// Hostile header fields: addresses, encoded words, parameters, comments, folding.

internal import IntakeModel

extension HostileMail {
  static let headers: [HostileMail] =
    ["From", "To", "Reply-To"].map { field in
      HostileMail("groups-nested-in-\(field.lowercased())", [.fieldSize, .headerSize]) {
        [once("\(field): "), times(100_000, "a:"), once("\nSubject: x\n\ntekst\n")]
      }
    } + [
      HostileMail("groups-in-every-field", [.headerSize]) { [times(100, "To: \(run("a:", 2_000))\n"), once("\nx\n")] },
      HostileMail("addresses", [.fieldSize, .headerSize, .addressCount]) {
        [once("To: "), times(500_000, "a@example.org,"), once("\n\ntekst\n")]
      },
      HostileMail("routes", [.headerSize]) { [times(13, "To: <\(run("@a,", 2_700))\n"), once("\ntekst\n")] },
      HostileMail("comments-unclosed", [.headerSize]) { [times(13, "To: \(run("(", 8_100))\n"), once("\ntekst\n")] },
      HostileMail("comments-of-one-word", [.addressCount]) {
        [times(13, "To: \(run("(a)b@c,", 1_100))\n"), once("\ntekst\n")]
      },
      HostileMail("quotes-unclosed", [.headerSize]) {
        [times(13, "To: \(run("\"a\" ", 2_000))\"\n"), once("\ntekst\n")]
      },
      HostileMail("backslashes", [.headerSize]) { [times(13, "To: \"\(run("\\", 8_000))\n"), once("\ntekst\n")] },
      HostileMail("subject-of-100-mb", [.messageSize, .fieldSize, .headerSize]) {
        [once("Subject: "), times(100_000_000, "a"), once("\n\ntekst\n")]
      },
      HostileMail("fields", [.fieldCount, .headerSize]) {
        [times(500_000, "X-A: b\n"), once("Subject: laat\n\ntekst\n")]
      },
      HostileMail("fields-without-colon", [.textSize]) { [times(600_000, "geen veld\n")] },
      HostileMail("encoded-words", [.fieldSize, .headerSize, .encodedWordCount]) {
        [once("Subject: "), times(400_000, "=?utf-8?Q?=C3=A9?= "), once("\n\ntekst\n")]
      },
      HostileMail("encoded-words-unclosed", [.encodedWordCount]) {
        [times(13, "Subject: \(run("=?utf-8?Q?a", 700))\n"), once("\ntekst\n")]
      },
      HostileMail("encoded-words-of-many-charsets", [.encodedWordCount]) {
        let names = (0..<200).map { "=?iso-8859-\($0 % 16)?Q?=E9?= =?cp\($0 + 700)?Q?=E9?=\n " }
        return [times(12, "X-A: b\nFrom: \(names.joined()) <a@example.org>\n"), once("\ntekst\n")]
      },
      HostileMail("parameters", [.fieldSize, .parameterCount]) {
        [once("Content-Type: text/plain"), times(2_500, "; a=b"), once("\n\ntekst\n")]
      },
      HostileMail("parameters-after-blanks") {
        [once("Content-Type: text/plain; a=\(run("b ", 4_000))\n\ntekst\n")]
      },
      HostileMail("parameters-divided") {
        [once("Content-Type: text/plain"), times(60, "; name*1*=\(run("%41", 30))"), once("\n\ntekst\n")]
      },
      HostileMail("folded-lines", [.fieldSize, .headerSize]) {
        [once("Subject: a"), times(5_000_000, "\n b"), once("\n\ntekst\n")]
      },
      HostileMail("lines-folded-wrongly", [.fieldCount, .headerSize]) {
        [once("Subject: a\n"), times(2_000_000, "b\nX: c\n"), once("\ntekst\n")]
      },
      HostileMail("identifications", [.headerSize]) {
        [times(13, "References: \(run("<", 8_000))\n"), once("\ntekst\n")]
      },
      HostileMail("received", [.headerSize]) {
        [times(13, "Received: \(run("by (", 2_000)); \(run("1 ", 50))\n"), once("\ntekst\n")]
      },
    ]
}
