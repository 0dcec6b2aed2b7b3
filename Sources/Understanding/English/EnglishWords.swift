// English words by what they do, beyond those that the patterns name.

extension EnglishData {
  /// As the Dutch words.
  static let words = """
    @EBID = ask add allow arrange avoid ban begin book bring build buy call cancel change check choose close combine come \
    consider copy cut don't do double drop extend fix forget get give go hang have hire hold include invest invite involve \
    keep knock learn leave lend let limit listen look lower make mark measure mend move name offer open order organise \
    organize paint pay pick plant print promise publish pull push put raise read remove rent repair replace run scrap sell \
    send set share show shut speak spend split start stay stick stop swap take talk teach tell test think train translate \
    treat try turn use visit wait walk write
    @EHELP = assist assisting lend pitch contribute contributing steward stewarding man staff host hosting sit
    @EDOVERB = bake baking carry carrying clean cleaning coach coaching collect collecting cook cooking count counting deliver \
    delivering design designing dig digging drive driving edit editing film filming fix fixing garden gardening knit \
    lead leading lift lifting mend mending minute minutes mix organise organising paint painting photograph play playing \
    print printing proofread proofreading read reading repair repairing run running sew sewing sing singing sort sorting \
    teach teaching tend tidy train training translate translating tutor tutoring type walk walking wash write writing
    @ERESOURCE = van lorry truck trailer tractor boat canoe kayak bike bikes gazebo tent tents marquee stall tables chairs urn \
    kettle oven freezer fridge barbecue projector screen speakers amp microphone guitar piano drill saw ladder shovel spade \
    wheelbarrow mower generator lights timber planks bricks tiles slates fabric wool clothes toys books archive photographs \
    spare barn shed attic cellar basement loft garage yard orchard field greenhouse workshop studio office kitchen parlour \
    surgery hall chapel vestry classroom gym warehouse container plot driveway shop window contacts money pounds
    @EROLE = accountant actor actress ambulance archivist baker banker bartender beekeeper biologist blacksmith bookkeeper \
    bricklayer builder butcher caretaker carer carpenter caterer chef chemist childminder choirmaster civil clerk coach cook \
    counsellor dancer decorator dentist dietician director doctor dressmaker driver ecologist economist editor electrician \
    engineer estate farmer firefighter fireman fisherman florist gardener geologist goldsmith hairdresser handyman historian \
    interpreter joiner journalist judge lawyer lecturer librarian lifeguard locksmith manager mason mechanic mediator midwife \
    musician nurse nutritionist officer optician organist painter paramedic photographer physio physiotherapist pianist \
    pilot planner plasterer plumber policeman postman potter printer programmer psychologist publisher receptionist referee \
    roofer sailor scientist sculptor seamstress secretary shopkeeper singer skipper social solicitor statistician steward \
    student surveyor tailor teacher therapist tiler trainer translator treasurer tutor vet waiter waitress welder widow \
    widower retired pensioner
    @EGOOD = admirable amazing awesome beautiful blessing bravo brave charming cheers clever congratulations cool decent \
    delighted delightful encouraging essential exciting fair fine generous genius glad grand grateful handsome heartening \
    hooray hurrah hopeful impressive inspiring invaluable kind long-overdue marvellous necessary needed nice overdue pleasant \
    pleased praise promising refreshing sensible smart sound spot-on splendid superb sympathetic terrific thoughtful thrilled \
    tremendous useful valuable vital warm welcome wise wonderful worthwhile worthy
    @EBAD = absurd afraid angry annoyed annoying appalling awful boring broken bureaucratic cold complicated concern concerned \
    confusing costly crazy crumbling damp dangerous dark daft dead depressing dirty disappointed disappointing disgrace \
    disgraceful dreadful dull embarrassing empty expensive failed failure fear filthy flawed frightened frightening \
    frustrating grim hollow hopeless horrible hurt impossible inadequate insulting joke lacking late lonely loud messy \
    miserable mistake naive nightmare noise noisy nonsense objection objections patronising pity pointless poor problem \
    problems ridiculous rubbish rude sad scared shame shambles shocking silly slow sorry stink stupid terrible tired tiring \
    tragic ugly unacceptable unclear unfair unhappy unrealistic unsafe unworkable useless vague waste wasted worried worry \
    worse worst wrong
    @EPAST = arrived asked became began believed bought broke brought built called came changed closed cried cut danced died \
    did drank drove ended fell felt fixed forgot fought found gave got grew happened heard held helped hung invited joined \
    kept knew laughed learnt learned left let lived looked lost loved made married met missed moved needed opened paid \
    passed phoned played promised put ran rang read remembered said sang sat saw sent shouted showed shut sold spent spoke \
    stayed stole stood stopped talked taught thought told took tried turned used visited waited walked wanted watched went \
    woke won worked wrote years ago
    @EWITHDRAW = cancel cancelled withdraw withdrawn withdrawing retract pull pulling scrap strike struck quit quitting
    sug.bid: ^ @EBID
    sug.bid: ^ so|but|and|only|just|please|then|also|maybe|perhaps @EBID
    """
}
