// English word classes of the grammar of speech acts.

extension EnglishData {
  static let classes = """
    @EI = i we i'd i'll i'm i've we'd we'll we're we've me us
    @EISUBJ = i we i'd i'll i've we'd we'll we've i'm we're
    @EMY = my our mine ours
    @EYOU = you y'all u
    @NEG = not no never don't doesn't didn't won't can't cannot couldn't wouldn't isn't aren't nobody nothing nor without \
    wasn't dont cant wont neither hardly
    @EWANT = want would like love wish willing happy glad gladly prepared ready i'd we'd keen offer
    @ECAN = can could may will i'll we'll might shall
    @EHELP = help helping assist volunteer volunteering join contribute participate pitch hand lend organise organize support \
    chip involved part
    @EDOVERB = do make write arrange bring bake cook translate drive carry lead chair read give lend teach host run design \
    build repair fix mend paint plant dig maintain keep manage look take tell talk film photograph spread research summarise \
    sew play mind supervise check test walk clean deliver pour donate sponsor pay share draft proofread interview invite show \
    round sort count measure guard care come stand sit knock collect print draw edit record set store put open provide supply \
    coach train guide accompany babysit install map film help go join
    @EHAVE = have got own i've we've
    @ERESOURCE = room hall space kitchen van bus trailer bike tools time key keys shed cellar basement garden garage car laptop \
    laptops projector chairs tables books material network experience barn attic ladder machine place office building shop \
    cafe studio container boat hours equipment garage yard seeds plants trees camera cameras tent speakers licence license
    @EROLE = teacher carpenter plumber electrician painter cook chef designer illustrator photographer journalist accountant \
    lawyer nurse doctor gardener coach trainer interpreter translator programmer architect student baker hairdresser driver \
    musician mediator secretary treasurer researcher writer mechanic actor conductor engineer roofer plasterer bookkeeper \
    retired caterer librarian carer tailor seamstress developer librarian manager pensioner landlord joiner welder electrical
    @ESUPPORTV = support back endorse second applaud backing supporting endorsing favour favor
    @ESUPPORTN = support backing vote approval blessing signature backer supporter supporters thumbs endorsement
    @EGOOD = good great lovely wonderful brilliant excellent fantastic marvellous splendid superb nice amazing glad pleased \
    delighted hurrah hooray bravo fab cracking smashing grand beautiful best love overdue well needed fine \
    spot sensible right perfect
    @EBAD = bad wrong poor useless pointless silly stupid naive daft expensive waste shame disappointing disappointed afraid \
    unfair dangerous ridiculous nonsense joke terrible awful sad worried worry worse doubt problem trouble wary annoying \
    angry unfortunately nobody sceptical skeptical concern concerned mess
    @EIMPER = make put do take give let begin start ask write keep stop send get arrange use organise organize add move place \
    build buy hang print choose forget think go change combine involve swap share call open translate include let's consider \
    plant talk hold please try invite have run set drop leave
    @ESHOULD = should must ought need needs shouldn't mustn't
    @EIDEA = idea suggestion suggest propose proposal tip advice recommend thought addition improvement proposing
    @EQWORD = who what where when how which why whose whether
    @EVERB = is are was were can could may might must will would do does did has have should shall am isn't aren't
    @EPAST = was were had did went came stood said got took gave saw asked called wrote told thought knew lived worked used \
    spent left found felt heard tried happened learned turned lost ended became began ago yesterday last never wanted moved \
    kept built made put stopped started paid
    @EMAILN = mail mails email emails letter letters newsletter newsletters update updates message messages list mailing \
    reminders invitations bulletins
    @EDATA = data details address phone number photo picture birth birthday file records record information name personal \
    recording gdpr email telephone
    @EWIPE = erase delete remove wipe correct change copy hold stored store saved keep held access destroy forget amend \
    recorded collected
    @EWITHDRAW = withdraw withdrawing cancel retract pull resign drop quit scratch strike unsign
    @EORG = association foundation society members board church mosque school club group committee union collective circle \
    behalf shop company traders team residents'
    """
}

extension EnglishData {
  /// Words that mean the plan as a whole.
  static let whole = """
    plan.whole: everything|all|entire|whatever|anything
    plan.whole: whole plan|thing|lot|list|document
    plan.whole: your|the|this|lovely|great plan|plans|initiative|movement|document|work|manifesto
    plan.whole: neighbourhood|neighborhood|village|town|district|community|school plan
    plan.whole: start|beginning|cover|a to finish|end|cover|z
    plan.whole: plan as a whole
    plan.whole: full|complete|entire text|package|programme|program
    plan.whole: all _ calls|points|promises|topics|themes|of
    plan.generic: volunteer|volunteers
    """
}
