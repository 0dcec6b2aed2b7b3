// The words by which names and streets are found, and what stands in their place, in Dutch and English.

/// What a word can do for ``Masking``.
struct WordRoles: OptionSet {
  let rawValue: UInt16

  /// The sign of a mail address in words, and its point.
  static let atSign = WordRoles(rawValue: 1)
  static let point = WordRoles(rawValue: 2)
  static let introduction = WordRoles(rawValue: 4)
  static let greeting = WordRoles(rawValue: 8)
  static let closing = WordRoles(rawValue: 16)
  static let afterClosing = WordRoles(rawValue: 32)
  static let title = WordRoles(rawValue: 64)
  static let relation = WordRoles(rawValue: 128)
  static let particle = WordRoles(rawValue: 256)
  static let notName = WordRoles(rawValue: 512)
  /// Two words that do something end with it.
  static let endsPhrase = WordRoles(rawValue: 1_024)
  /// After these a name can follow.
  static let beforeName: WordRoles = [.introduction, .greeting, .closing, .title, .relation]
}

/// Words for ``Masking``; those of all languages hold for every text, since people mix them.
enum MaskingWords {
  static let placeholders: [String: [MaskKind: String]] = ["nl": dutchPlaceholders, "en": englishPlaceholders]

  static let dutchPlaceholders: [MaskKind: String] = [
    .mailAddress: "mailadres", .link: "link", .account: "rekeningnummer", .citizenNumber: "burgerservicenummer",
    .phone: "telefoonnummer", .birthDate: "geboortedatum", .number: "nummer", .postcode: "postcode", .address: "adres",
    .name: "naam",
  ]
  static let englishPlaceholders: [MaskKind: String] = [
    .mailAddress: "mail address", .link: "link", .account: "account number", .citizenNumber: "citizen service number",
    .phone: "phone number", .birthDate: "date of birth", .number: "number", .postcode: "postcode",
    .address: "address", .name: "name",
  ]

  // MARK: Names

  /// What each word, or two words with a space between, can do in a text.
  static let roles: [String: WordRoles] = {
    var roles: [String: WordRoles] = [:]
    for (words, role) in [
      (Set(["at", "apenstaart", "apenstaartje"]), WordRoles.atSign), (["dot", "punt"], .point),
      (introductions, .introduction), (greetings, .greeting), (closings, .closing), (afterClosing, .afterClosing),
      (titles, .title), (relations, .relation), (particles, .particle), (notNames, .notName),
    ] {
      for word in words {
        roles[word, default: []].insert(role)
        let parts = word.split(separator: " ")
        if parts.count == 2 { roles[String(parts[1]), default: []].insert(.endsPhrase) }
      }
    }
    return roles
  }()

  /// One or two words after which somebody tells a name.
  private static let introductions = words(
    "ik ben, naam is, ik heet, naam van, dit is, namens, genaamd, heet, i am, i'm, i’m, name is, name's, this is, "
      + "called, signed")
  private static let greetings = words(
    "beste, geachte, hoi, hallo, hai, hey, hee, hé, dag, lieve, goedemorgen, goedemiddag, goedenavond, "
      + "dear, hi, hello, dearest")
  /// After these somebody signs, on the same line or the next.
  private static let closings = words(
    "groet, groeten, groetjes, gegroet, liefs, hoogachtend, gr, mvg, vriendelijke groet, vriendelijke groeten, "
      + "regards, sincerely, faithfully, cheers, kind regards, best regards, best wishes, yours truly, greetings")
  private static let afterClosing = words("van, from, namens, door")
  private static let titles = words(
    "mevrouw, mevr, mw, meneer, mijnheer, heer, dhr, mej, juffrouw, meester, dokter, dr, drs, ir, ing, mr, mrs, ms, "
      + "miss, sir, madam, oom, tante, opa, oma, uncle, aunt, auntie, grandpa, grandma")
  private static let relations = words(
    "buurman, buurvrouw, buurjongen, buurmeisje, vriend, vriendin, man, vrouw, echtgenoot, echtgenote, partner, "
      + "dochter, zoon, zoontje, dochtertje, kleinzoon, kleindochter, moeder, vader, broer, zus, zusje, broertje, neef, "
      + "nicht, collega, bewoner, bewoonster, huisgenoot, ondergetekende, neighbour, neighbor, friend, husband, wife, "
      + "daughter, son, mother, father, brother, sister, colleague, resident, mum, mom, dad")
  private static let particles = words(
    "van, de, der, den, het, 't, ’t, ten, ter, te, in, op, 's, ’s, el, al, bin, ben, ibn, la, le, du, da, dos, von, zu, "
      + "of, the")
  /// Words with a capital that are no name where a name could stand.
  private static let notNames = words(
    "ik, u, jullie, allemaal, allen, mensen, buren, bewoners, team, redactie, bestuur, mevrouw, meneer, heer, dames, heren, "
      + "het, een, dat, dit, wij, wel, ja, nee, bedankt, dank, groeten, groet, all, everyone, everybody, neighbours, "
      + "team, thanks, thank, yes, no, not, very, so, sir, madam, you, there")

  // MARK: Streets

  /// Whether a word in small letters ends as the names of streets do, and is more than the ending.
  static func isStreet(_ word: String) -> Bool {
    guard !notStreets.contains(word) else { return false }
    return streetEndings.contains { word.hasSuffix($0) && word.count >= $0.count + 3 }
      || englishStreets.contains(word)
  }

  private static let streetEndings = words(
    "straat, straatje, laan, laantje, weg, wegje, plein, pleintje, gracht, kade, dijk, dreef, hof, hofje, pad, park, "
      + "singel, steeg, markt, plantsoen, boulevard, wal, burgwal, brink, baan, dam, haven, kamp, oord, sloot, poort, "
      + "zijde, werf, brug, kwartier, hoek, rak, schans, vaart, ring, meent, erf, gaarde, akker, weide, waard, eiland")
  static let englishStreets = words(
    "street, road, lane, avenue, close, drive, court, square, terrace, way, crescent, gardens, grove, place, row, mews, "
      + "hill, st, rd, ave, ln, dr, laan, plein")
  /// Words before a number that are no street.
  static let notStreets = words(
    "amsterdam, rotterdam, zaandam, volendam, edam, monnickendam, schiedam, "
      + "call, calls, punt, oproep, activiteit, actie, nummer, nr, lijn, tram, bus, metro, trein, artikel, paragraaf, "
      + "hoofdstuk, versie, groep, klas, fase, wijk, deel, stap, item, week, dag, top, plan, vraag, idee, optie, thema, "
      + "jaar, leeftijd, uur, blok, flat, perron, snelweg, onderweg, omweg, uitweg, halverwege, januari, februari, "
      + "maart, april, mei, juni, juli, augustus, september, oktober, november, december, maandag, dinsdag, woensdag, "
      + "donderdag, vrijdag, zaterdag, zondag, activity, point, number, line, article, chapter, version, group, phase, "
      + "step, option, theme, age, january, february, march, may, june, july, august, october, monday, tuesday, "
      + "wednesday, thursday, friday, saturday, sunday, covid, euro, eur, a, i")
  static let numberSigns = words("nr, nummer, no, number, huisnummer")
  static let floors = words("hs, huis, i, ii, iii, iv, hoog, boven, beneden, bis, a, b, c, d, e, f, rd, zw")
  static let living = words("woon, wonen, woont, adres, live, lives, living, address")
  static let placeWords = words("op, aan, in, is, at, on, de, het")

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: ", ").map(String.init))
  }
}
