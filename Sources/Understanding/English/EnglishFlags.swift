// English words that keep a whole mail for a person; narrow on purpose.

extension EnglishData {
  static let flags = """
    flag.threat: know where you __ live|meet|work|park|sleep
    flag.threat: you'll|will|gonna __ regret|pay|sorry
    flag.threat: watch your|yourself back
    flag.threat: burn|smash|kill|break __ you|your|down|it|windows
    flag.threat: scum|traitors|bastards|wankers|parasites|idiots|vermin
    flag.crisis: can't|cannot|don't __ go|cope|live|on|anymore __ on|anymore|longer
    flag.crisis: end|kill|hurt __ my|myself|it life|all
    flag.crisis: suicide|suicidal|beats|hits me|us
    flag.crisis: nothing|nowhere left|eat|sleep|go
    flag.crisis: don't|not know __ anymore|longer
    flag.complaint: complaint|complain __ about|against
    flag.complaint: harassed|harassment|inappropriate|touched|drunk|bullied|stole|stealing|stolen
    flag.minor: i'm|i|am __ 8|9|10|11|12|13|14|15 _ years
    flag.minor: i'm|i|am eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen
    flag.minor: in|year|grade year|grade|class 3|4|5|6|7|8
    flag.press: journalist|reporter|newspaper|broadcast|radio|podcast|documentary|editor|interview
    flag.press: on the record
    flag.commercial: quote|rates|discount|package|packages|pricing|brochure|demo|invoice|vat|leads|seo
    flag.commercial: our company|agency|services|software|product|solution|platform
    flag.forothers: sign|put|register|add __ my|our|whole|all ___ neighbours|building|street|mother|sister|brother|colleagues|family|husband|wife
    flag.forothers: names below|attached
    flag.forothers: they|she|he __ don't|doesn't|not know
    flag.instructions: ignore|disregard|forget ___ instructions|previous|prompt|rules
    flag.instructions: system|assistant|model|prompt|bot __ must|instruction|prompt|override
    flag.instructions: mark|register|classify|record|confirm ___ accept|supporters|all|approved|ok
    flag.offtopic: wrong|another|different address|number|person
    flag.offtopic: parking|passport|invoice|order|parcel|refund|visa|permit
    flag.unclear: the|second|first|other one
    flag.unclear: as|like discussed|agreed|said
    flag.unclear: see attached|attachment|enclosed
    flag.unclear: never mind
    flag.sarcasm: not
    flag.sarcasm: yeah|oh right|sure|great
    flag.apply: apply|application|vacancy|cv|salary|position
    """
}
