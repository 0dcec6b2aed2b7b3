// English words of mail that stands apart, as cues for what is learnt; the rules that decide are in EnglishDanger and
// EnglishOutside.

extension EnglishData {
  static let keep = """
    keep.threat: know|knows where you __ live|meet|work|park|sleep
    keep.threat: you'll|you __ regret this|it
    keep.threat: watch your back
    keep.threat: burn|smash|kill you|your|it|the __ down|windows|place|office|lot
    keep.threat: you|bunch __ scum|traitors|bastards|wankers|parasites|vermin
    keep.crisis: don't|can't|cannot ___ go|live on|anymore
    keep.crisis: end|ending it|my all|life
    keep.crisis: kill|hurt myself
    keep.crisis: suicide|suicidal
    keep.crisis: hits|beats me|us
    keep.crisis: afraid|scared to __ home
    keep.crisis: nothing __ to eat
    keep.complaint: complaint|complain __ about|against your|one|the|a __ volunteer|coordinator|member|chair|organiser
    keep.complaint: harassed|groped|touched me|us|my
    keep.minor: i'm|i|am _ 8|9|10|11|12|13|14|15 years|and|yrs
    keep.minor: i'm|am eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen
    keep.minor: in|year|grade grade|class|year 3|4|5|6|7|8
    keep.press: journalist|reporter __ with|at|for|from
    keep.press: on the record
    keep.press: writing|making|working __ article|documentary|feature|piece|programme __ for|about|on
    keep.commercial: our rates|services|prices|packages|package
    keep.commercial: quote|discount|invoice __ for|per|you
    keep.commercial: vat|seo|pricing
    keep.commercial: free consultation|demo|trial
    keep.forothers: sign|put|register|add __ my|our mother|sister|brother|neighbour|neighbours|colleagues|husband|wife|building|street
    keep.forothers: whole|entire building|street|class|team|family
    keep.forothers: don't|doesn't know __ yet
    keep.instructions: ignore|disregard|forget ___ instructions|prompt
    keep.instructions: system prompt
    keep.instructions: language model
    keep.instructions: mark|register|classify __ this|everyone|all|mail|message ___ as
    keep.offtopic: wrong address|person|number
    keep.offtopic: my order|parcel|refund|visa|passport
    keep.offtopic: vacancy|salary|resume
    reply.withdraw: withdraw|retract
    reply.withdraw: take|remove _ me|my ___ off|out
    reply.stop: no more mail|mails|emails|messages
    reply.stop: ^ stop
    reply.stop: unsubscribe
    reply.privacy: my data|details
    reply.privacy: forget me
    reply.privacy: what _ you __ about|on me
    reply.correct: not __ meant|right|correct
    reply.correct: wrong|mistake|misunderstood
    reply.correct: i meant|mean
    reply.correct: should be
    reply.confirm: that's|all|quite correct|right
    reply.confirm: ^ yes|correct|right
    reply.thanks: thanks|thank|cheers
    """
}
