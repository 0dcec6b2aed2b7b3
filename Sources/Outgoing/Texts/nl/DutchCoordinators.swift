// Mails to coordinators in Dutch.

extension CoordinatorTexts {
  static let dutch = CoordinatorTexts(
    language: "nl", greeting: { "Dag \($0)," }, signInSubject: "Gehoord: inloggen",
    signIn: {
      "U wilt inloggen bij Gehoord. Open deze link en klik op de knop. De link werkt \($0) minuten, één keer."
    },
    code: "Of typ deze cijfers op de pagina waar u erom vroeg:",
    notAsked: "Vroeg u hier niet om? Dan hoeft u niets te doen: zonder deze mail komt niemand binnen.",
    digestSubject: { $0 == 1 ? "Gehoord: 1 ding wacht op u" : "Gehoord: \($0) dingen wachten op u" },
    waiting: { count, days in
      let what = count == 1 ? "er wacht 1 ding" : "er wachten \(count) dingen"
      guard days > 0 else { return "\(what), sinds vandaag." }
      return "\(what), de oudste sinds \(days == 1 ? "gisteren" : "\(days) dagen")."
    }, since: { $0 == 0 ? "sinds vandaag" : $0 == 1 ? "sinds gisteren" : "sinds \($0) dagen" },
    more: { $0 == 1 ? "- en nog 1" : "- en nog \($0)" },
    digestLink: "Met deze link logt u in en gaat u aan de slag. Hij werkt 24 uur, één keer:",
    digestEnd: "U krijgt deze mail alleen op dagen dat er iets te doen is.")
}
