// Why a mail was read, kept or answered as it was: stored in the plan's language, told in that of who looks.

/// The reasons of the store in English. A plan in English has them so already; what is not known here stays as it is.
enum EnglishReasons {
  static func translated(_ reason: String) -> String {
    if let whole = sentences[reason] { return whole }
    for (dutch, english) in patterns {
      guard let parts = match(reason, dutch) else { continue }
      return english.split(separator: "{}", omittingEmptySubsequences: false).enumerated().reduce(into: "") {
        $0 += $1.offset == 0 ? String($1.element) : parts[$1.offset - 1] + $1.element
      }
    }
    return reason
  }

  /// What stands at the places of `{}` in a pattern that is the whole text; nil when it is not.
  private static func match(_ text: String, _ pattern: String) -> [String]? {
    let pieces = pattern.split(separator: "{}", omittingEmptySubsequences: false)
    guard let head = pieces.first, let tail = pieces.last, text.hasPrefix(head) else { return nil }
    var rest = text.dropFirst(head.count)
    var parts: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(tail) else { return nil }
    return (parts + [String(rest.dropLast(tail.count))]).map { $0.replacing("' en '", with: "' and '") }
  }

  /// The more particular come first.
  private static let patterns: [(dutch: String, english: String)] = [
    ("{} van de {} is nog niet zeker genoeg", "{} of {} not yet sure enough"),
    ("dit leest als een bedreiging of scheldpartij: {}", "this reads as a threat or abuse: {}"),
    ("deze bewoner heeft misschien nu hulp nodig: {}", "this resident may need help now: {}"),
    (
      "dit is een klacht over een persoon, of een eis van een jurist: {}",
      "this is a complaint about a person, or a lawyer's demand: {}"
    ),
    ("dit lijkt van een kind te komen: {}", "this seems to come from a child: {}"),
    (
      "dit lijkt een vraag van de pers of van een onderzoeker: {}",
      "this seems to be a request by the press or a researcher: {}"
    ),
    (
      "dit is een aanbod waar iets tegenover moet staan: {}", "this is an offer that wants something in return: {}"
    ),
    ("hier wordt een ander aangemeld: {}", "somebody else is signed up here: {}"),
    ("hier staan opdrachten aan het programma: {}", "this gives orders to the program: {}"),
    ("dit gaat niet over het plan: {}", "this is not about the plan: {}"),
    ("antwoord op onze mail met vraag {} bij call {}", "answer to our mail with question {} of call {}"),
    ("het onderwerp noemt vraag {} bij call {}", "the subject names question {} of call {}"),
    (
      "antwoord op {} dat iets wil veranderen; wat, moet een mens lezen",
      "answer to {} that wants something changed; what, a person must read"
    ),
    ("de mail gaat over een grens: {}", "the mail is over a limit: {}"),
    ("noemt {}", "names {}"),
    ("'{}' hoort hierbij volgens eerdere besluiten", "'{}' belongs here by earlier decisions"),
    ("'{}' hoort hierbij volgens eerdere mails", "'{}' belongs here by earlier mails"),
    ("'{}' is een steunbetuiging", "'{}' is a declaration of support"),
    ("'{}' is een aanbod", "'{}' is an offer"),
    ("'{}' is een voorstel", "'{}' is a suggestion"),
    ("'{}' is een mening of ervaring", "'{}' is an opinion or experience"),
    ("'{}' is een vraag", "'{}' is a question"),
    ("'{}' is een intrekking", "'{}' is a withdrawal"),
    ("'{}' is een verzoek om geen mail meer", "'{}' is a request for no more mail"),
    ("'{}' is een verzoek over persoonsgegevens", "'{}' is a request about personal data"),
  ]

  private static let sentences: [String: String] = [
    // What the reader says.
    "de zin als geheel lijkt op een steunbetuiging": "the sentence as a whole reads like a declaration of support",
    "de zin als geheel lijkt op een aanbod": "the sentence as a whole reads like an offer",
    "de zin als geheel lijkt op een voorstel": "the sentence as a whole reads like a suggestion",
    "de zin als geheel lijkt op een mening of ervaring": "the sentence as a whole reads like an opinion or experience",
    "de zin als geheel lijkt op een vraag": "the sentence as a whole reads like a question",
    "de zin als geheel lijkt op een intrekking": "the sentence as a whole reads like a withdrawal",
    "de zin als geheel lijkt op een verzoek om geen mail meer":
      "the sentence as a whole reads like a request for no more mail",
    "de zin als geheel lijkt op een verzoek over persoonsgegevens":
      "the sentence as a whole reads like a request about personal data",
    "gaat over het plan als geheel": "is about the plan as a whole",
    "het onderwerp volgt uit de rest van de mail": "the subject follows from the rest of the mail",
    "alles is duidelijk en vastgelegd": "everything is clear and recorded",
    "hier is niets gevonden dat vastgelegd kan worden": "nothing was found that could be recorded",
    "nog niet zeker genoeg om vast te leggen": "not yet sure enough to record",
    "de schrijver komt op iets terug of weet het nog niet": "the writer goes back on something or is unsure",
    "in deze mail wordt ook iets ingetrokken": "this mail also takes something back",
    "dit gaat over iets van vroeger": "this tells of something earlier",
    "misschien niet ernstig bedoeld": "perhaps not meant seriously",
    "er staat 'niet' of 'geen' bij": "a word such as 'not' stands with it",
    "noemt een nummer dat niet in het plan staat": "names a number that the plan does not have",
    "een deel van de tekst staat er andersom in": "a part of the text stands there turned round",
    "geen bericht van een mens: een automatisch bericht van iemand die afwezig is":
      "not a person's message: an automatic message of somebody who is away",
    "geen bericht van een mens: een automatisch bericht dat deze persoon daar niet meer werkt":
      "not a person's message: an automatic message that this person works there no more",
    "geen bericht van een mens: een leesbevestiging": "not a person's message: a read receipt",
    "geen bericht van een mens: een automatische ontvangstbevestiging": "not a person's message: an automatic receipt",
    "geen bericht van een mens: een bericht dat een mail niet is aangekomen":
      "not a person's message: a message that a mail did not arrive",
    "geen bericht van een mens: een nieuwsbrief": "not a person's message: a newsletter",
    "geen bericht van een mens: reclame": "not a person's message: an advertisement",
    "geen bericht van een mens: een automatisch antwoord op een uitnodiging voor de agenda":
      "not a person's message: a calendar's automatic answer",
    "geen bericht van een mens: een automatische melding": "not a person's message: an automatic notice",
    "geen bericht van een mens: het leest als een bericht dat aan velen is gestuurd":
      "not a person's message: it reads like a message that went to many",
    "dit kan een bericht zijn dat aan velen is gestuurd": "this may be a message that went to many",
    // What follows from where a mail comes from and what it answers.
    "antwoord op onze mail": "answer to our mail",
    "antwoord op onze mail: stop": "answer to our mail: stop",
    "antwoord op onze mail: steunt ook wat er nu staat": "answer to our mail: supports what it says now too",
    "antwoord op onze mail: het klopt, of dank": "answer to our mail: it is right, or thanks",
    "antwoord op onze mail: de helper vindt het goed": "answer to our mail: the helper is fine with it",
    "antwoord op onze mail: de helper wil het liever niet": "answer to our mail: the helper would rather not",
    "antwoord op een brief van ons; een mens leest het": "answer to a letter of ours; a person reads it",
    "antwoord dat iets wil veranderen; of de afzender dat mag, moet een mens nagaan":
      "answer that wants something changed; whether the sender may, a person must see",
    "een deel van het antwoord is verwerkt; de rest leest een mens":
      "a part of the answer is dealt with; a person reads the rest",
    "intrekken, stoppen en gegevens vragen gaat na controle door een mens":
      "to withdraw, stop or ask for data takes a look by a person",
    "vraag over eigen gegevens; wacht tot de afzender die bevestigt":
      "a question about their own data; waits until the sender confirms it",
    "de afzender kreeg alles wat het plan van hem bewaart": "the sender got all that the plan holds on them",
    "de afzender is geblokkeerd": "the sender is blocked",
    "door een mens als spam gemarkeerd": "marked as spam by a person",
    "er is geen plan gegeven": "no plan was given",
    "de mail bevat alleen aangehaalde tekst": "the mail holds nothing but quoted text",
    "de mail is versleuteld en kan niet worden gelezen": "the mail is encrypted and cannot be read",
    "de afzender is niet echt: dmarc=fail": "the sender is not genuine: dmarc=fail",
    "het bestand kan niet worden gelezen": "the file cannot be read",
    "de bevestiging kon niet worden opgesteld": "the confirmation could not be composed",
    "de mail met het adres van de coördinator is het antwoord": "the mail with the coordinator's address is the answer",
    "op een bedreiging antwoordt het programma niet": "the program does not answer a threat",
    "een bedankje krijgt geen antwoord": "thanks get no answer",
    "ingevoerd door een coördinator: op papier": "entered by a coordinator: on paper",
    "ingevoerd door een coördinator: aan de telefoon": "entered by a coordinator: on the phone",
    "ingevoerd door een coördinator: in een gesprek": "entered by a coordinator: in a conversation",
    // The rules of screening.
    "De mailserver heeft geen Return-Path toegevoegd.": "The mail server added no Return-Path.",
    "De Return-Path van de mailserver is onleesbaar.": "The mail server's Return-Path cannot be read.",
    "De mail heeft meer dan één Return-Path.": "The mail has more than one Return-Path.",
    "De mail heeft een lege afzender op de envelop, zoals automatische berichten.":
      "The mail has an empty sender on the envelope, as automatic messages have.",
    "De mail zegt zelf dat hij automatisch is verstuurd (Auto-Submitted).":
      "The mail says itself that it was sent automatically (Auto-Submitted).",
    "Het adres van de afzender is dat van een programma of een functie, niet van een mens.":
      "The sender's address is that of a program or a function, not of a person.",
    "De mail komt van een mailinglijst of nieuwsbrief.": "The mail comes from a mailing list or newsletter.",
    "De mail is als bulkpost gemerkt (Precedence).": "The mail is marked as bulk (Precedence).",
    "De mail vraagt om geen automatisch antwoord (X-Auto-Response-Suppress).":
      "The mail asks for no automatic answer (X-Auto-Response-Suppress).",
    "De mail draagt het merkteken van een automaat.": "The mail bears the mark of a machine.",
    "De mail meldt dat een bericht niet of nog niet is aangekomen.":
      "The mail tells that a message did not arrive, or not yet.",
    "De mail is een automatische melding.": "The mail is an automatic notice.",
    "De mail is een antwoord van een agenda.": "The mail is a calendar's answer.",
    "De mail komt van ons eigen adres of is een mail van onszelf.":
      "The mail comes from our own address or is a mail of ours.",
    "De mailserver houdt deze mail voor spam.": "The mail server takes this mail for spam.",
    "Niets wijst erop dat een programma deze mail schreef.": "Nothing shows that a program wrote this mail.",
    "Niets in de mail houdt een bevestiging tegen.": "Nothing in the mail keeps a confirmation back.",
    "Vandaag kwamen al veel bijdragen van afzenders die niet geverifieerd zijn.":
      "Many contributions of senders who are not verified came today already.",
    "De controle van de afzender is mislukt (dmarc=fail).": "The check of the sender failed (dmarc=fail).",
    "Deze mail, of dezelfde tekst van deze afzender, heeft al een bevestiging.":
      "This mail, or the same text of this sender, has a confirmation already.",
    "Deze afzender kreeg kort geleden al bericht; de rest volgt samen in één mail.":
      "This sender got a mail a short while ago; the rest follows together in one mail.",
    "Er komt ongewoon veel mail binnen; alle bevestigingen staan een tijd stil.":
      "Unusually much mail comes in; all confirmations stand still for a time.",
    "Het is druk; bevestigingen gaan gespreid de deur uit.": "It is busy; confirmations leave spread over time.",
    "Vanaf dit domein komt veel mail; bevestigingen gaan gespreid de deur uit.":
      "Much mail comes from this domain; confirmations leave spread over time.",
    "Naar dit adres sturen we niets: het wil of kan geen mail ontvangen.":
      "We send nothing to this address: it wants or can get no mail.",
    "Er is nog geen mailserver ingesteld om mee te versturen.": "No mail server to send by is configured yet.",
    "Antwoorden worden vastgehouden; zo staat het in de instellingen.":
      "Answers are held, as the configuration says.",
    "Ons adres staat niet bij Aan of Cc.": "Our address is not in To or Cc.",
    "De mail heeft meer dan één From-regel.": "The mail has more than one From line.",
    "De afzender is een groep, geen enkel adres.": "The sender is a group, not a single address.",
    "De mail noemt geen leesbare afzender.": "The mail names no sender that can be read.",
    "De mail noemt meer dan één afzender.": "The mail names more than one sender.",
    "De mail is verstuurd vanaf een ander adres dan er bij Van staat, en niets bewijst de afzender.":
      "The mail was sent from another address than From says, and nothing proves the sender.",
    "De controle van de afzender is mislukt (dmarc=fail): iemand kan zich voor een ander uitgeven.":
      "The check of the sender failed (dmarc=fail): somebody may pretend to be somebody else.",
    "De afzender is niet geverifieerd.": "The sender is not verified.",
    "Zonder instelling reply_to is niet bekend wie een bevestiging mag krijgen.":
      "Without the key reply_to it is not known who may get a confirmation.",
    "De mail is groter of ingewikkelder dan we automatisch verwerken.":
      "The mail is larger or more involved than we handle automatically.",
    "De mail is te vaak doorgestuurd; dat lijkt op een kringloop.":
      "The mail was passed on too often; that looks like a loop.",
    "De mail is van voor het terugzetten van de reservekopie; misschien is er al op geantwoord.":
      "The mail is from before the backup was put back; perhaps it was answered already.",
    "De mail is ouder dan zeven dagen.": "The mail is older than seven days.",
    "Naar het adres van de afzender kunnen we geen mail sturen.": "To the sender's address we can send no mail.",
  ]
}
