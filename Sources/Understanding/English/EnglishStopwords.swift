// English words that say nothing of a topic.

extension EnglishData {
  static let stopwords = """
    a an the and or but so if then than that this these those there here i you he she it we they me him her us them my your \
    his its our their mine yours who what when where why how which am is are was were be been being have has had having do \
    does did done doing can could will would shall should may might must go goes went gone going come comes came get gets \
    got make makes made say says said see sees saw seen know knows knew think thinks thought give gives gave given let lets \
    take takes took put puts keep keeps kept find found feel look looks want wants wanted need needs not no never nor yes \
    i'm i'd i've i'll we're we'd we've we'll you're it's that's there's don't doesn't didn't won't wouldn't can't cannot \
    couldn't isn't aren't wasn't weren't shouldn't in on at to for from of off by with without about against into onto over \
    under up down out through between behind before after since until till during while because although though as like \
    just only also too very really quite rather more most much many few less least some any all both each every everyone \
    everybody everything someone somebody something anyone anybody anything nobody nothing none other another such same own \
    again always often sometimes now then today tomorrow yesterday soon later still yet already once twice first second \
    third last next good great nice fine well better best bad lovely happy glad love hi hello dear hey regards kind warm \
    thanks thank please sorry cheers support supporting help helping volunteer join sign offer back plan plans idea ideas \
    point points call calls action topic number question questions answer mail email e-mail message letter write wrote \
    written list name names year years month months week weeks day days hour hours time times people person man woman thing \
    things part way lot bit one two three four five six seven eight nine ten monday tuesday wednesday thursday friday \
    saturday sunday morning evening afternoon night new old big small little long whole group together maybe perhaps \
    suggestion suggest suggestions propose opinion live lives lived living work works worked working ask asks asked tell \
    tells told talk talks read hear heard sure right actually even ever else however would'nt etc use used using try \
    child children kids son daughter mother father husband wife brother sister friend friends house home
    """
}
