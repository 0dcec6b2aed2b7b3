// Hostile bodies: long lines, encodings and charsets that are nothing but trouble, pasted files.

internal import IntakeModel

private func plain(_ fields: String = "") -> HostileMail.Piece {
  once("From: a@example.org\nContent-Type: text/plain; charset=utf-8\n\(fields)\n")
}

extension HostileMail {
  static let bodies: [HostileMail] = [
    HostileMail("line-of-20-mb", [.textSize]) { [plain(), times(20_000_000, "a")] },
    HostileMail("lines-empty", [.textSize]) { [plain(), times(5_000_000, "\n")] },
    HostileMail("lines-ended-by-cr", [.textSize]) { [plain(), times(3_000_000, "a\r")] },
    HostileMail("mail-of-25-mb-with-crlf", [.textSize]) {
      [once("From: a@example.org\r\n\r\n"), times(360_000, run("een regel ", 7) + "\r\n")]
    },
    HostileMail("controls", [.textSize]) { [plain(), times(5_000_000, "\u{1}")] },
    HostileMail("nul-bytes", [.textSize]) { [plain(), times(5_000_000, "\0")] },
    HostileMail("byte-order-marks", [.textSize]) { [plain(), times(2_000_000, "\u{FEFF}")] },
    HostileMail("base64-of-padding", [.textSize]) {
      [plain("Content-Transfer-Encoding: base64\n"), times(5_000_000, "=")]
    },
    HostileMail("base64-of-rubbish", [.textSize]) {
      [plain("Content-Transfer-Encoding: base64\n"), once("QUJD\n"), times(5_000_000, "!")]
    },
    HostileMail("base64-in-one-line", [.textSize]) {
      [plain("Content-Transfer-Encoding: base64\n"), times(4_000_000, "QUJD")]
    },
    HostileMail("quoted-printable-of-equals-signs", [.textSize]) {
      [plain("Content-Transfer-Encoding: quoted-printable\n"), times(5_000_000, "=")]
    },
    HostileMail("quoted-printable-of-soft-breaks", [.textSize]) {
      [plain("Content-Transfer-Encoding: quoted-printable\n"), times(2_500_000, "=\n")]
    },
    HostileMail("quoted-printable-of-blanks", [.textSize]) {
      [plain("Content-Transfer-Encoding: quoted-printable\n"), once("a"), times(5_000_000, " "), once("\n")]
    },
    HostileMail("uuencode-unclosed", [.textSize]) { [plain(), times(300_000, "begin 644 a.txt\n#0V%T\n")] },
    HostileMail("uuencode-closed", [.textSize]) { [plain(), times(200_000, "begin 644 a.txt\n#0V%T\n`\nend\n")] },
    HostileMail("yenc-of-one-line", [.textSize]) { [plain(), once("=ybegin "), times(5_000_000, "n")] },
    HostileMail("flowed-marks", [.textSize]) {
      [once("Content-Type: text/plain; format=flowed\n\n"), times(5_000_000, ">")]
    },
    HostileMail("flowed-blanks", [.textSize]) {
      [once("Content-Type: text/plain; format=flowed\n\n"), times(2_500_000, " \n")]
    },
    HostileMail("enriched-commands", [.textSize]) {
      [once("Content-Type: text/enriched\n\n"), times(1_500_000, "<a>b")]
    },
    HostileMail("charset-without-sense", [.textSize]) {
      [once("Content-Type: text/plain; charset=shift_jis\n\n"), times(5_000_000, [0xFF])]
    },
    HostileMail("charset-with-half-characters", [.textSize]) {
      [once("Content-Type: text/plain; charset=utf-8\n\n"), times(1_500_000, [0xE2, 0x82, 0x20])]
    },
    HostileMail("charset-with-states", [.textSize]) {
      [once("Content-Type: text/plain; charset=iso-2022-jp\n\n"), times(1_500_000, [0x1B, 0x24, 0x42, 0x1B])]
    },
    HostileMail("charset-utf-16", [.textSize]) {
      [once("Content-Type: text/plain; charset=utf-16\n\n"), times(2_500_000, [0xD8, 0x00])]
    },
  ]
}
