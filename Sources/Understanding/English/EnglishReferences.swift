// English words of numbers and of what they count.

/// Everything English; each kind of data in a file of its own.
enum EnglishData {}

extension EnglishData {
  static let references = """
    numbers: one two three four five six seven eight nine ten
    ordinals: first second third fourth fifth sixth seventh eighth ninth tenth
    last: last
    heads: call calls cta point points topic topics theme themes number numbers promise promises action actions item items \
    goal goals aim aims pillar pillars section part chapter priority priorities proposal proposals activity activities no \
    pledge pledges objective objectives commitment commitments agreement agreements step steps course courses
    headTails: to action number no nr
    activityHeads: bullet activity point dash item part
    alls: all
    everythings: all everything
    excepts: but except excepting
    points: point dot
    withins: of under from in within
    joints: and or also plus to through as well both
    ranges: to through until
    articles: one
    units: hours hour minutes minute days day weeks week months month years year times time people persons euro euros pounds \
    percent km kilometres metres children evenings mornings o'clock january february march april may june july august \
    september october november december am pm litres kilos trees houses doors things miles
    invitations: support back for behind with yes about against on to join help
    answers: yes no agree agreed fine good great for against support yep
    answerTails: on to with
    others: flat apartment apt house room unit floor block grade class year bus route line tram page article annex \
    appendix berth pier platform gate exit junction hall size channel
    eaches: each every per
    possessives: your the our
    """
}
