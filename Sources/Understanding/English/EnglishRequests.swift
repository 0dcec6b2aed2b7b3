// English questions, withdrawals and requests about mail and personal data.

extension EnglishData {
  static let requests = """
    q.word: ^ @EQWORD __ @EVERB
    q.word: @EQWORD __ @EVERB
    q.verb: ^ @EVERB
    q.verb: ^ _ @EVERB _ you|i|we|there|that|it|the|a|anyone|this|they
    q.know: @EISUBJ __ know|asking|wondering|wonder|curious
    q.know: know __ if|whether|who|what|where|when|how|why|which
    q.know: could|can|would|will you __ tell|let|explain|say|send|clarify
    q.know: question|wondering|wonder|curious|asking
    q.know: i|we __ want|like|love to know
    q.join: how|where|can|may|must|do ___ register|sign|apply|join|participate|part
    q.cost: cost|costs|pay|pays|price|fee|free
    q.when: when|what|which time|date|day
    q.tag: or __ not|only|do|is
    q.is: is|are|do|does|will|can it|there|that|this|they|the|i|we
    wd.verb: @EWITHDRAW
    wd.verb: take|taking|pull|remove|cross|strike __ me|my|us|our __ off|name|support|out|list|down
    wd.signed: had|have|i'd|i've|we'd ___ signed|promised|offered|put|volunteered|said
    wd.no: can't|cannot|unable|won't __ anymore|longer|make|any
    wd.no: no longer
    wd.no: @NEG ___ anymore|after
    wd.no: after all
    wd.name: @EMY name ___ off|withdrawn|removed|out
    stop.mail: @NEG __ @EMAILN
    stop.mail: stop|no|fewer|cease|don't __ send|sending|mailing|emailing|writing|more|mails|emails
    stop.mail: @EMAILN ___ stop|unsubscribe|end
    stop.mail: @NEG|stop ___ send|sending|write|contact __ me|us
    stop.list: unsubscribe|unsubscribing|off|from __ list|mailing|updates
    stop.list: take|remove|get|leave me|us __ off|from ___ list|mailing|updates|newsletter
    past.said: @EISUBJ _ signed|supported|offered|volunteered|promised|backed|pledged|declared
    past.said: had|have ___ signed|offered|volunteered|promised|pledged
    past.time: ago|previously|earlier|yesterday
    past.time: last week|month|year|time|summer|winter|spring|autumn
    pr.data: @EDATA
    pr.data: @EMY _ @EDATA
    pr.wipe: @EWIPE
    pr.wipe: @EDATA ___ @EWIPE
    pr.wipe: @EWIPE ___ @EDATA
    pr.law: gdpr|privacy|personal|dpa
    pr.over: have|hold|stored|store|saved|know|keep ___ on|about|from me|us
    pr.forget: forget|erase|delete me|us|everything|all
    pr.how: how|where __ you __ get|got|have __ my
    wd.out: i'm|am|we're|are __ out|quitting|stepping
    wd.out: count|take|leave me|us out|off
    wd.scrap: scrap|cancel|undo|disregard|forget it|that|my|me|our
    wd.scrap: give|giving|hand|handing back my|our
    wd.scrap: rather not
    wd.scrap: remove|strike|delete me|us|my|our
    wd.unsaid: never|not|didn't __ said|say|wrote|write|signed|sign|offered|offer
    """
}
