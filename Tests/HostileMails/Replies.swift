// Hostile replies: quotes, attributions, header blocks and signatures without end.

internal import IntakeModel

private func reply(_ name: String, _ limits: Set<ExceededLimit> = [], _ pieces: HostileMail.Piece...) -> HostileMail {
  HostileMail("reply-\(name)", limits) { [once("From: a@example.org\n\nMijn eigen woorden.\n\n")] + pieces }
}

extension HostileMail {
  static let replies: [HostileMail] = [
    reply("quotes-10000-deep", [], times(25, "\(run(">", 10_000)) tekst\n")),
    reply("quotes-with-blanks", [], times(12, "\(run("> ", 10_000))tekst\n")),
    reply("quotes-deeper-and-deeper", [], HostileMail.Piece(bytes: deeper, count: 1)),
    reply("attributions", [.textSize], times(5_000, "Op di 26 okt. 2021 om 14:03 schreef Anna <a@b.nl>:\n> a\n")),
    reply("attributions-begun", [.textSize], times(50_000, "Op di 26 okt.\n")),
    reply("attributions-in-one-line", [.textSize], times(17_000, "On Oct 26 wrote ")),
    reply("attributions-of-words", [], times(60_000, "Op ")),
    reply("header-blocks", [.textSize], times(10_000, "Van: a\nAan: b\nOnderwerp: c\n")),
    reply("header-fields", [.textSize], times(40_000, "Van: a\n")),
    reply("rules", [.textSize], times(10_000, "________________________________\n")),
    reply("original-messages", [.textSize], times(9_000, "-----Oorspronkelijk bericht-----\n")),
    reply("signatures", [], times(60_000, "-- \n")),
    reply("closing-phrases", [], times(20_000, "Groet,\nAnna\n")),
    reply("phones", [], times(9_000, "Verstuurd vanaf mijn iPhone\n")),
    reply("short-lines", [], times(120_000, "a\n")),
    reply("empty-lines", [], times(250_000, "\n"), once("a")),
    reply("one-line", [], times(125_000, "a ")),
    reply("one-word", [], times(250_000, "a")),
    reply("colons", [], times(120_000, ":\n")),
    reply("angle-brackets", [], times(120_000, "<\n")),
    reply("addresses", [], times(20_000, "<a@b.nl>:\n")),
    reply("forwards", [.textSize], times(9_000, "---------- Forwarded message ---------\n")),
    reply("phone-numbers", [], times(20_000, "06 12345678\n")),
    reply("footers", [], times(6_000, "Deze e-mail is vertrouwelijk.\n_______\n")),
  ]

  /// Lines of one mark more each, and fewer again.
  private static let deeper: [UInt8] =
    (1...500).flatMap { Array(run(">", $0).utf8) + Array(" a\n".utf8) }
    + (1...500).reversed().flatMap { Array(run(">", $0).utf8) + Array(" a\n".utf8) }
}
