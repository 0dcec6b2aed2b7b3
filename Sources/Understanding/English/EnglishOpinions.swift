// English ways of supporting, judging, telling and proposing.

extension EnglishData {
  static let opinions = """
    sup.verb: @EISUBJ __ @ESUPPORTV
    sup.verb: @EI ___ stand|stands|stood behind|with
    sup.verb: behind __ you|this|it|that|point|call
    sup.noun: @EMY __ @ESUPPORTN
    sup.noun: @ESUPPORTN ___ me|us|you|from
    sup.noun: have|has|get|gets __ @ESUPPORTN
    sup.noun: @ESUPPORTN
    sup.noun: full|fully|strongly|warm|warmly|wholeheartedly __ @ESUPPORTN|@ESUPPORTV|behind
    sup.count: count|add|put|note|mark|list __ me|us|my|name|family|down __ @ESUPPORTN|favour|supporters|behind|for
    sup.agree: agree|agreed|agrees
    sup.agree: @EI _ all|totally|fully|very|am|are|very|strongly for|favour
    sup.agree: in favour|favor
    sup.agree: all for
    sup.agree: on board
    sup.yes: ^ yes|yep|yeah|aye
    sup.yes: yes __ to|please|from|all
    sup.yes: yes
    sup.good: what _ @EGOOD
    sup.good: @EGOOD _ idea|plan|initiative|work|thing|to|that|news
    sup.good: ^ @EGOOD
    sup.good: @EGOOD
    sup.good: @EISUBJ love|like|loved|adore
    sup.good: about time
    sup.good: thumbs up
    sup.good: well done
    sup.do: keep going|it|up
    sup.do: go __ ahead|it
    sup.numberfor: # __ yes|good|agree|great|support|fine|ok
    sup.numberfor: yes|support|back|for|behind _ to|call|calls|point #
    sup.vote: has|have|you've _ got|my|our __ vote|blessing|name|support|backing
    sup.glad: i'm|am|we're|are|so __ glad|pleased|delighted|happy|relieved
    neg.support: @NEG __ @ESUPPORTV|behind|agree|favour|convinced
    neg.support: against|oppose|opposed|disagree|object
    neg.support: @NEG _ @EGOOD
    re.bad: @EBAD
    re.bad: too many|much|late|little|far|short|long|big|small|hard|early|vague|expensive|slow
    re.bad: @NEG __ work|works|help|helps|change|changes|happen|happens|enough
    re.but: but|however|though|although|except|yet
    re.past: @EISUBJ @EPAST
    re.past: @EPAST
    re.past: used to
    re.exp: @EMY husband|wife|son|daughter|mother|father|neighbour|neighbours|child|children|street|building|flat|granddaughter|grandson|kids|landlord
    re.exp: in # __ @EPAST
    re.exp: for years|months|ages
    re.exp: experience|happened|tried|learned|remember
    re.time: # years|times|months|weeks|people
    re.think: @EI _ think|believe|feel|find|doubt|fear|guess|suspect|hope|wonder
    re.think: in|my opinion|view|experience
    re.think: seems|sounds|looks
    re.gen: because|unless|otherwise|while|whereas|instead|since
    re.gen: always|never|everyone|nobody|everybody|only|just
    re.gen: they|he|she|it @EVERB|@EPAST
    re.say: said|says|told|asked|called
    re.irony: haha|well|hm|hmm|sigh|lol|oh|ah|right
    sug.idea: @EIDEA
    sug.idea: @EISUBJ __ suggest|propose|recommend|suggesting|proposing
    sug.imper: ^ @EIMPER
    sug.imper: ^ _ please|maybe|perhaps|so|then|and|or @EIMPER
    sug.imper: please @EIMPER
    sug.should: you @ESHOULD
    sug.should: they|it|there|we|people|who|this|that @ESHOULD
    sug.should: @ESHOULD __ also|first|be|have|include
    sug.should: @ESHOULD
    sug.why: why _ not
    sug.why: why don't
    sug.could: could|can|would you __ also|not|maybe|perhaps|add
    sug.could: you could|might
    sug.could: could|might be|also
    sug.what: what|how if|about
    sug.what: maybe|perhaps
    sug.possible: is|would|was it __ possible|feasible|conceivable
    sug.possible: have|has|had|did you|anyone|anybody __ thought|considered|think|consider
    sug.possible: wonder|wondered|wondering _ if|whether|why _ you|we|they|the|it|there
    none.abstain: no|without _ opinion|view|comment|comments|preference|idea
    none.abstain: don't|do|not _ know|sure
    none.abstain: abstain
    sug.better: better|rather|easier|instead|nicer|wiser
    sug.better: would|could|might __ be __ @EGOOD|better|nice|useful
    sug.better: would|could help
    sug.instead: instead|rather than
    sug.also: also|too|add|adding|as well
    sug.then: then|so __ you|people|they|we
    sug.per: per|every|each|once|twice a|week|month|street|year
    sug.miss: missing|miss|forgot|lack|lacks|forgotten
    sug.miss: @EISUBJ would like _ see|to
    sup.sign: put|add|sign|count __ my|our __ name|signature __ under|down|to|on|behind
    sup.sign: @EI _ sign|vote|voting for|under|it|this
    sup.needed: exactly|just|precisely _ what|needed|missing
    sup.oneword: ^ agreed|seconded|approved|absolutely|yes|for
    sup.forit: we're|we|i'm|i __ for|behind it|this|that|all
    sup.keep: ^ _ keep _ the|it|this|that
    sug.ask: would|must ask|request|urge that|for|you
    sug.must: it|there|this must|needs be|to
    neg.number: # _ no|not|against|disagree
    """
}
