// English rules for what holds an item back, and for short answers to our own mails.

extension EnglishData {
  /// Named as in the Dutch rules.
  static let holds = """
    hold-mail: ^ or _ no|not|out|actually|maybe
    hold-mail: never|nevermind mind .
    hold-mail: actually no|not
    hold-mail: no wait
    hold-back: withdraw|withdrawing|retract|retracting|withdrawn
    hold-back: take|remove|scratch|strike|cross|drop|pull ___ my|me|us|our ___ off|out|name|list|support|back|from
    hold-back: no longer __ support|back|help|want|volunteer|stand|can
    hold-back: changed|change my|our mind
    hold-back: pull|pulling|back|backing|drop|dropping out + @ei - bins
    hold-past: signed|supported|backed|endorsed|volunteered|offered|registered + ago|last|yesterday|earlier|already|september|october|previously|before
    hold-past: my|our support _ stands|remains|still
    hold-sentence: yeah|oh|ah right|great|sure|wonderful|brilliant|lovely|joy
    hold-sentence: big|what _ a surprise|joke|laugh
    hold-sentence: as if _ you|they|anyone|it|that
    hold-sentence: not .
    hold-sentence: how _ very|wonderful|lovely|nice|brave _ .|of|democratic
    hold-sentence: lol|pfft|haha|ha ha
    hold-sentence: so called
    """

  static let answers = """
    withdraw: ^ withdraw .
    withdraw: ^ _ withdraw _ all|everything|it|this|me|please|my|. _ .|please|it|all|everything|support|name|offer|thanks|of - not|if|don't|won't|never|cannot|can't|council|troops
    withdraw: @ei|please|kindly __ withdraw|retract|cancel|withdrawing __ my|all|everything|it|this|our|me|that|from _ .|support|name|offer|sign|everything|it|please|registration|backing|all|pledge - not|don't|if|unless|how|council|might|never|won't|would - can _ i
    withdraw: take|remove|scratch|strike|cross|pull _ me|my|us|our _ name|support|off|out|from|offer _ off|out|from|.|list|the|please|of - hat|mailing|newsletter|emails|email|data|details|never|if|don't
    withdraw: i've|have|i changed my mind + withdraw|remove|out|not|don't|no|off|cancel|forget
    withdraw: @ei _ no|longer|want __ longer|want|out|can _ to|help|support|out|take _ .|be|part|it|this|any|the|that
    withdraw: count me _ out
    withdraw: forget|cancel _ my|our _ offer|support|registration|sign|mail|pledge - not|don't
    stop: ^ stop .
    stop: ^ please stop _ .|this|it|now|thanks - the|cuts|cars
    stop: stop|quit|cease _ please|all|the|sending|these|this|with|mailing|emailing|writing|e|messaging __ mailing|emailing|mails|emails|mail|email|me|messages|sending|us|writing|messaging|newsletter _ .|me|us|please|mails|emails|mail|to|messages|thanks - council|landlord|can't|don't
    stop: no more _ mail|mails|email|emails|messages|letters|newsletters|updates - got|received|had|why|there
    stop: ^ _ unsubscribe|unsubscribing
    stop: unsubscribe me|us|please
    stop: don't|do|not|never ___ mail|email|write|message|contact|send __ me|us|again|anymore _ .|again|anymore|any|more|anything - forget|hesitate|if|understand|can|know|lose
    stop: @ei __ don't|no|not|rather ___ want|get|receive|need|like ___ mails|emails|email|mail|messages|newsletters __ .|anymore|any|more|from - see|got|why
    stop: take|remove|delete _ me|my|us __ off|from|address|out ___ mailing|email|mail|newsletter|distribution _ list|lists|.|address - not
    privacy: what|which ___ data|information|details ___ on|about|of _ me|us|mine
    privacy: what|which ___ you _ know|have|hold|keep|store __ about|on me|us
    privacy: delete|erase|remove|wipe|destroy ___ my|our|all _ data|details|information|personal|address|number|phone|record|records|my
    privacy: my|our _ personal|own|phone|email|. _ data|details|information ___ deleted|erased|removed|see|copy|access|changed|wiped|correct|amended
    privacy: ^ _ forget me _ . - not|don't
    privacy: gdpr|subject access
    correct: # ___ is|are|was|isn't|looks|seems __ not|wrong|incorrect|mistaken|isn't|right|off - fine|ok|perfect
    correct: # isn't|wasn't|aren't
    correct: not|isn't|aren't|wasn't __ right|correct|meant|mean|true|said|accurate|quite
    correct: wrong|incorrect|mistake|misunderstood|misunderstanding|misread|error|mixed|mistaken|inaccurate - nothing|no
    correct: @ei|that's|what _ meant|mean|actually _ meant|mean|call|#|the|to|not|was|that|it|.
    correct: i|we meant
    correct: should|ought|needs ___ be|read|have _ #|call|been|.|under|the|about|read|for|2|on
    correct: it's|its|it|that's|was|is _ about|for|call|activity|actually|# _ call|#|activity|promise|topic _ #|not|.
    correct: not _ call|number|activity|# ___ but ___ #|call|the
    correct: # _ instead|rather|not _ of|than|#
    correct: withdraw|remove|delete|drop|take|cancel|strike|scratch ___ #|first|second|third|only|one
    correct: change|move|correct|amend|switch|swap|fix|edit ___ #|call|that|it|first|second|record ___ to|into|for|.|under|with - plan|world
    correct: @ei _ never|didn't|don't|did __ said|say|offer|offered|sign|signed|support|write|wrote|ask|mean|volunteer
    correct: ^ _ no|nope _ that|that's|i|it|it's|not|call|#|this|. - thanks|problem|worries|need
    correct: first|second|third|last|one|other __ is|isn't|was|should __ wrong|not|right|be|incorrect
    confirm: that's|that|all|everything|quite|it|it's|is|looks|both|this|yes|totally|absolutely|perfectly _ is|are|looks|look|all|quite|absolutely|correct|right|fine|good|great|perfect|ok|spot _ correct|right|fine|good|great|perfect|ok|on|. - not|isn't|but|except|wrong|when
    confirm: ^ _ yes|yep|yeah|correct|right|exactly|confirmed|agreed|ok|okay|indeed|perfect|fine - not|but|except|isn't|wrong|when
    thanks: thanks|thank|cheers|ta|thx|appreciated|appreciate - not|no
    thanks: see|speak|look|looking _ you|forward|to _ then|soon|to|it|saturday|sunday|there|forward|hearing|you|next|on|.
    thanks: have _ a|good|great _ nice|good|great|lovely|day|weekend|one _ day|weekend|evening|week|one|.
    thanks: ^ _ great|lovely|brilliant|wonderful|nice|good|perfect|super _ .|thanks|to|stuff|news|work|thank - not|but
    question: ^ _ when|how|where|who|what|which|why|can|could|may|do|does|is|are|will|would|should|have|has ___ i|you|it|that|the|there|we|they|a
    """
}
