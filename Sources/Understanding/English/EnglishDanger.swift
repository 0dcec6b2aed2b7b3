// English rules for mail that a person must see at once: threats, need, complaints about a person, children.

extension EnglishData {
  static let keepClasses = """
    @ei = i we i'm i'll i'd i've we'll we're im ill
    @eme = me us my our
    @eyou = you u ya y'all your yours you're you'll
    @eabuse = scum traitors traitor bastards bastard wankers wanker parasites parasite vermin idiots morons moron arseholes assholes asshole twats twat bitches bitch cunts cunt hypocrites thieves crooks leeches scumbags
    @efamily = mother mum mom father dad sister brother neighbour neighbours neighbor neighbors colleagues colleague husband wife son daughter friends friend family kids children aunt uncle gran grandma flatmate flatmates
    @egroup = building street block class team family staircase club choir office estate
    @eage = 5 6 7 8 9 10 11 12 13 14 15 six seven eight nine ten eleven twelve thirteen fourteen fifteen
    @erole = chair chairman chairwoman coordinator volunteer volunteers organiser organizer organisers treasurer secretary trainer facilitator warden wardens steward caseworker staff member
    @edistress = alone lonely rent debt debts eviction evicted scared afraid crying kids children nobody sorry help sleep eat landlord lost anymore night dark
    """

  static let danger = """
    threat: @ei __ know|knows __ where __ @eyou|that|she|he|chair|chairman|coordinator ___ live|lives|sleep|sleeps - don't|not|help
    threat: @ei __ know which|what ___ yours|your ___ window|car|bike|bikes|door|house|floor|front|.|blue|red|outside|street - help|call|topic|plan
    threat: know which _ window|car|bike|bikes|door|house|bikes|kids __ is|are yours|your
    threat: watch your|yourself _ back|step|.
    threat: @eyou|this __ will|you'll|gonna|are|going|shall __ regret|pay _ this|it|for|. - not|never|won't|ticket|rent|tax
    threat: you'll|will regret|be _ this|it|sorry - not|never|won't
    threat: @ei __ will|ll|i'll|we'll|gonna|going|could|should ___ burn|smash|kill|break|beat|hurt|torch|stab|shoot|destroy|wreck __ @eyou|him|her|them|it|that|the|every ___ down|windows|place|up|legs|office|face|.|door|kneecaps - bread|rubbish|record|ice|market|habit
    threat: @eyou __ deserve|deserves|should|ought|need|needs ___ shot|hanged|hung|burn|die|beaten|slap|bullet - not|never|medal|tree
    threat: burn|smash|torch|trash|brick ___ @eyou|your|the _ office|place|windows|window|house|boathouse|car|down + @eyou|warned|time|sorry|watch|told
    threat: last|final warning - flood|water|council|weather|bill|rent|received|got|landlord
    threat: @eyou _ have|been|were _ been|told|warned _ told|warned|. - that|about|by|earlier
    threat: next time ___ won't|will|i'll|we'll|be|bring ___ tyres|tires|windows|words|talking|asking|nice|friends|them|teeth|glass - biscuits|cake|coffee|chairs
    threat: or else . + @eyou
    threat: @ei|we _ coming|come for @eyou _ . - help|advice
    threat: sleep tight . + window|know|yours|house
    threat: @eyou _ are|you're|lot|bunch ___ @eabuse - not|no|isn't|against
    threat: bunch|pack|load of _ @eabuse
    threat: ^ _ @eabuse _ .|you|all|the _ .|of|lot
    threat: shame _ if|were|was __ something|anything happened|happen ___ to _ @eyou|your|kids|car|house
    threat: shut your _ mouth|trap|face
    threat: fuck|piss|sod|bugger off|you|yourselves
    threat: go _ back to _ your|own _ country|own
    threat: teach @eyou|him|her|them _ a lesson
    threat: @eyou won't|wont|will _ get|know|see _ away|what|it _ with|hit|coming - cheap
    crisis: suicide|suicidal - prevention|awareness|training|talk|group|charity
    crisis: @ei __ don't|dont|can't|cant|cannot|not|no __ want|wanna|go|carry|live|be|bear|cope|do|take __ live|on|alive|here|this|it|anymore|cope|living ___ anymore|longer|.|more|like - meeting|volunteering|rota|call|plan|committee|attend
    crisis: end|ending _ it|my _ all|life|. + @ei - food|noise|poverty
    crisis: kill|hurt|harm|hurting|harming|cutting|cut myself
    crisis: better off _ dead|without _ me
    crisis: no|any reason|point _ to|in _ live|living|go|going _ .|on|anymore
    crisis: @ei __ wish|wished _ i _ was|were|wasn't|weren't ___ dead|born|here|alive
    crisis: stand|stood|standing|stare|look|looking ___ bridge|river|tracks|roof|railway|train|edge|water ___ easy|jump|over|end
    hardship: @ei _ am|been|have|sleep|slept|sleeping|we're __ sleeping|sleep|slept|living ___ in|on|rough _ my|the|a|. _ car|street|streets|park|doorway|. - live _ on
    crisis: threw|thrown|kicked|throwing|kick|kicking _ me|us|me|out _ and|me|us|kids|out _ out|. - market|club|team|council
    hardship: @ei __ being|be|getting|been|get evicted ___ today|tomorrow|friday|monday|week|help|kids|nowhere
    crisis: hits|beats|hit|beat|hitting|beating|hurts|threatens|punches _ me|us|my|her|the|his _ .|and|kids|children|wife|daughter|son|every|when|again|at|mother - record|drum|deadline|council|flood|water
    crisis: afraid|scared|terrified __ go|come|going|be _ home|back _ .|home|because|he|to
    hardship: nothing|no _ left|food|money ___ to|for _ eat|food|kids|groceries|medicine + @ei|my - school|hub|kitchen|event|budget
    hardship: haven't|not|hasn't|havent __ eaten|ate ___ days|day|yesterday|since|today + @ei|my|kids - carrots
    crisis: @ei|not __ don't|dont|no know|idea __ what|where|who __ do|go|turn _ .|anymore|any + @edistress - which|call|plan|topic|suggestion
    crisis: nobody|no one|noone|nowhere _ left|else|to _ to|i|turn|talk|go _ turn|talk|go|can + @ei - council|meeting|bus
    complaint: complaint|complain|complaints __ about|against ___ @erole|mr|mrs|ms|behaviour|conduct|treatment - council|landlord|noise|lift|flood|ferry|traffic
    complaint: harassed|groped|bullied|assaulted|humiliated|insulted|shouted ___ by ___ @erole|your _ @erole|your
    complaint: @erole ___ harassed|groped|touched|bullied|assaulted|insulted|humiliated ___ me|us|my|her|him
    complaint: your|the _ @erole ___ inappropriate|inappropriately|rude|drunk|racist|sexist|creepy ___ me|my|daughter|son|us|comments|messages|texts|behaviour
    complaint: @erole|treasurer|he|she ___ stole|stealing|stolen|pocketed|pocketing|embezzled ___ money|funds|fund|cash|tin|box
    complaint: behalf _ of _ my|our|client client|. + liable|damages|retract|proceedings|legal
    complaint: hold you liable|responsible ___ damage|damages|costs
    minor: i'm|im|am _ @eage _ .|years|yrs|and - support|call|topic|promise|point|number|for|of|ago|weeks|months|minutes|times|miles|floors|doors|married|retired|kids|children|stone
    minor: i'm|im|am @eage and|but|so|years|yrs _ a|i|my|live|can|old|in|go|want|we|half - ago|weeks|months|married|retired|into|on
    minor: i'm|im|am|i'm|we're _ in year|grade|class|form _ 1|2|3|4|5|6|7|8|9|three|four|five|six|seven|eight
    minor: my mum|mom|dad|gran|grandma|nan|teacher|parents|mummy says|said|say|knows|know|doesn't|don't|thinks _ ask|i|it's|i'm|can|yes|ok|you|know - vegan|that|always
    minor: my|our teacher|mum|mom|parents|dad _ doesn't|don't|does|do _ know|let
    """
}
