// Answers to our own mails, as people write them; nil is an answer of which nothing is to be taken away.

import IntakeModel

enum AnswerExamples {
  static let understood: [(FollowUp, [String])] = [
    (
      .withdraw,
      [
        "trek in", "Trek in.", "trek alles in", "Trek alles in, graag.", "Trek mijn steun maar in.",
        "Ik trek mijn steun in.", "Ik wil mijn aanmelding intrekken.", "Graag mijn steun intrekken.",
        "Wilt u mijn steun intrekken?", "Hierbij trek ik mijn aanbod in.", "Haal mij maar weer van de lijst.",
        "Haal mijn naam eraf.", "Ik doe toch maar niet mee.", "Ik zie er toch van af.", "Vergeet mijn aanmelding maar.",
        "Intrekken graag.", "Schrap mijn naam maar.", "withdraw", "Withdraw all.", "withdraw all please",
        "I want to withdraw my support.", "Please withdraw my offer.", "Take my name off the list.",
        "Please remove me from the list.", "Count me out.", "Forget my offer.",
      ]
    ),
    (
      .stop,
      [
        "stop", "Stop!", "STOP", "Stop maar.", "stop aub", "Geen mails meer graag.", "Geen mail meer.",
        "Ik wil geen mail meer ontvangen.", "Ik hoef geen berichten meer te krijgen.", "Stop met mailen.",
        "Stop met mij te mailen.", "Stuur mij niets meer.", "Mail me niet meer.", "Afmelden", "Uitschrijven graag.",
        "Ik wil me uitschrijven.", "Haal me van de mailinglijst.", "Please stop.", "stop emailing me",
        "No more emails please.", "Unsubscribe", "I don't want any more emails.", "Don't write to me again.",
        "Take me off the mailing list.",
      ]
    ),
    (
      .correct,
      [
        "2 klopt niet", "2 klopt niet.", "nummer 1 klopt niet helemaal", "Dat klopt niet, ik bedoelde iets anders.",
        "nee, dat bedoelde ik niet", "Het gaat om call 4.", "Het moet 3.2 zijn.", "Ik bedoelde de borrel in Noord.",
        "Jullie hebben me verkeerd begrepen.", "Nummer 2 is fout.", "Niet call 3 maar call 4.",
        "4 in plaats van 3 graag.", "Ik heb nooit gezegd dat ik help.", "Ik steun call 3 helemaal niet.",
        "De tweede klopt niet.", "Trek 2 in, de rest blijft.", "Meld me af voor de borrel.", "Dat is een misverstand.",
        "Er staat een foutje in.", "Trek mijn aanbod in maar mijn steun blijft.", "2 is not right",
        "2 is not right.", "No, that's not what I meant.", "I meant call 4.", "That's wrong.",
        "It should be call 2.", "It's about call 4, not 3.", "Number 1 is wrong.", "I never said that.",
        "Withdraw number 2 only.", "You misunderstood me.",
      ]
    ),
    (
      .confirm,
      [
        "Klopt!", "Dat klopt.", "Ja, klopt helemaal.", "Alles klopt, dank jullie wel.", "Ja hoor, zo is het goed.",
        "Helemaal goed.", "Akkoord.", "Inderdaad, dank.", "Yes, that's right.", "All correct, thanks.",
        "That is correct.", "Looks good!",
      ]
    ),
    (
      .thanks,
      [
        "Bedankt!", "Dank je wel.", "Dankjewel voor de snelle reactie.", "Heel erg bedankt, tot dan.", "Fijn, dank!",
        "Top, bedankt.", "Merci!", "Thanks!", "Thank you very much.", "Cheers, see you then.", "Great, thanks.",
      ]
    ),
    (
      .privacy,
      [
        "Welke gegevens hebben jullie van mij?", "Wat weten jullie over mij?", "Verwijder mijn gegevens.",
        "Wilt u mijn persoonsgegevens wissen?", "Vergeet mij.", "Ik wil mijn gegevens inzien.",
        "Verwijder mijn telefoonnummer graag.", "What data do you have on me?", "Delete all my data.",
        "Please erase my details.", "Forget me.",
      ]
    ),
    (
      .question,
      [
        "Wanneer is de borrel?", "Hoe laat begint het?", "Moet ik iets meenemen?", "Kan ik dat nog intrekken?",
        "When is the meeting?", "Can I bring my dog?", "Is there parking?",
      ]
    ),
  ]

  /// None of these takes anything back or stops the mail.
  static let harmless = [
    "Stop de bezuinigingen!", "Stop met praten en ga aan de slag, gemeente.", "We kunnen niet stoppen.",
    "Ik trek aan de bel.", "Ik trek graag de kar in onze buurt.", "Ik stop er graag tijd in.",
    "Ik heb wel trek in soep.", "Ik trek mijn steun niet in.", "Dan trek ik mijn steun in als dat doorgaat.",
    "Ik trek daaruit de conclusie dat het goed zit.", "De gemeente trekt de subsidie in.",
    "De wethouder wil het besluit intrekken.", "Ik overweeg mijn aanbod in te trekken.",
    "De bushalte stop is weg.", "Zonder jullie stopt het buurthuis.", "Stop er een folder bij.",
    "Ik wil nooit meer stoppen met zingen.", "Geen mail gekregen nog.", "Ik kreeg geen mail meer, waarom niet?",
    "Hoe kan ik mijn steun intrekken?", "Ik stop niet!", "We trekken samen op.", "Ik trek hier in op 1 mei.",
    "Haal de mensen van de straat.", "Haal mijn buurvrouw er ook bij.", "Schrap die ene zin uit de flyer.",
    "Vergeet mij niet uit te nodigen!", "Vergeet me niet.", "Ik meld me zaterdag bij de deur.",
    "Stoppen met roken is moeilijker.", "De bus stopt voor de deur.", "Wij gaan verhuizen naar Noord.",
    "Stop the cuts!", "We can't stop now.", "I won't withdraw my support.", "The council should withdraw the plan.",
    "Don't stop!", "The bus stop is gone.", "Stop by on Saturday.", "Take the children out of the traffic.",
    "Don't forget me.", "I never stop talking about it.", "How can I withdraw?", "Troops must withdraw.",
    "I take my hat off to you.", "If it rains I withdraw my offer.", "Did you stop the newsletter?",
  ]
}
