// Alarms in Dutch, for the person who looks after the plan.

extension AlarmTexts {
  static let dutch = AlarmTexts(
    language: "nl",
    crisis: "iemand is misschien in nood",
    crisisBody: """
      In een mail aan het plan staat iets wat op nood lijkt. Lees hem nu. Er is niets van opgeschreven; de mail wacht \
      op een mens. De afzender krijgt, als dat kan, alleen een neutraal bericht met de nummers waar hulp is.
      """,
    threat: "een mail lijkt op een bedreiging",
    threatBody: """
      In een mail aan het plan staat iets wat op een bedreiging lijkt. Lees hem nu. Er is niets van opgeschreven, en \
      de afzender krijgt geen antwoord; de mail wacht op een mens.
      """,
    breaker: "alle bevestigingen staan stil",
    breakerBody: """
      Er werden in een uur veel meer bevestigingen gevraagd dan een buurt schrijft. Daarom verstuurt het programma er \
      nu geen. Alle mail wordt gewoon bewaard en gelezen. Na een tijd gaan er vanzelf een paar uit om het te \
      proberen. U ziet hoe het staat met het eerste commando, en zet het zelf weer aan met het tweede:
      """,
    missing: "er is mail weg",
    missingBody: """
      Bestanden die in de map met nieuwe mail lagen, zijn weg voordat ze verwerkt waren. Iets of iemand anders haalt \
      daar mail uit. De boekhouding ziet u met:
      """,
    stalled: "nieuwe mail blijft liggen",
    stalledBody: """
      Er ligt nieuwe mail, maar al {minutes} minuten is er niets verwerkt. Er is niets kwijt. Misschien is de schijf \
      vol, of ontbreekt het plan. Wat er aan de hand is, ziet u met:
      """,
    recovered: "alles loopt weer",
    recoveredBody: """
      Eerder kreeg u een alarm over mail die bleef liggen of weg was. Nu is alle mail weer verwerkt en klopt de \
      boekhouding. U hoeft niets te doen. De boekhouding ziet u met:
      """,
    last: "Dit is het laatste alarm van dit uur. Wat er nog komt, staat in: gehoor status")
}
