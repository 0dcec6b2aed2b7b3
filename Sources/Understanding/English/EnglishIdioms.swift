// English turns of phrase by which people back, offer, judge, propose and take back, without the verbs that say so.

extension EnglishData {
  static let idioms = """
    sup.idiom: all|wholly|fully|entirely|right|firmly behind|for
    sup.idiom: with you|this on|all|every
    sup.idiom: close to my|our heart
    sup.idiom: can't|cannot|couldn't come|happen|start|agree __ soon|fast|quick|more
    sup.idiom: the sooner the better
    sup.idiom: speaks|appeals|appealed|resonates to|with me|us
    sup.idiom: @EMY __ vote|blessing|backing|approval|name|signature
    sup.idiom: gets|get|has|have __ @EMY _ vote|blessing|backing|approval|support
    sup.idiom: right|good|big|great|sensible|excellent step|direction|move|start|track|call
    sup.idiom: quite|absolutely|so|totally|dead|perfectly right
    sup.idiom: no|without objection|objections|reservation|reservations|hesitation
    sup.idiom: nothing against
    sup.idiom: look|looking forward to
    sup.idiom: big|huge|great fan|supporter|believer
    sup.idiom: thumbs|hands up|down
    sup.idiom: more of this|that|these
    sup.idiom: just|exactly what __ need|needed|needs|missing|hoped|wanted
    sup.idiom: long overdue
    sup.idiom: high time
    sup.idiom: please|just|do _ go|carry|keep _ on|ahead|going|it
    sup.idiom: welcome|applaud|cheer|cheering|embrace|rooting|salute|commend
    sup.idiom: sold|keen|convinced on
    sup.idiom: makes|made|make _ sense|happy|smile
    sup.idiom: happy|glad|pleased|delighted|thrilled to see|hear|read|learn
    sup.idiom: happy|glad|pleased|delighted|thrilled about|with|that
    sup.idiom: two|both thumbs|hands
    sup.idiom: @EISUBJ vote|voted|voting __ for|yes
    sup.idiom: sign|signing me|us up|under
    sup.idiom: where do|can i|we sign
    vol.idiom: lend|give|offer __ hand|hands|ear
    vol.idiom: roll|rolling ___ sleeves
    vol.idiom: count on me|us
    vol.idiom: my|our door|kitchen|shed|garage|house|hall|van is|are|stands
    vol.idiom: at your|the|disposal disposal|service
    vol.idiom: i'll|we'll|i|we will be|bring|come|take|do|make|turn|show|help|join|run|cook|bake|drive|lead
    vol.idiom: i'll|we'll be|bring|come|take|do|make|turn|show|help|join|run|cook|bake|drive|lead|there
    vol.idiom: up for it|helping|joining|that|this|a
    vol.idiom: @EISUBJ __ got|have time|room|space|experience|hours|evenings|mornings
    vol.idiom: put|sign|pencil me|us _ down|up|in
    vol.idiom: do my|our bit|part|share
    vol.idiom: pair of hands
    vol.idiom: extra|spare|willing|more hands|hand|help|helper|helpers
    vol.idiom: interested|keen|eager _ in|to __ help|helping|join|joining|volunteer|volunteering|run|running|lead|take|do|be
    vol.idiom: ask|call|ring|email|phone|text me|us
    vol.idiom: take|taking it|that|this|one|some on
    wd.idiom: @EMY name|support|signature|offer|backing|vote|pledge ___ off|out|back|withdrawn|removed|cancelled|scrapped
    wd.idiom: take|strike|cross|remove|drop|withdraw|scrap|cancel|retract|pull ___ @EMY _ name|support|signature|offer|backing|vote|pledge
    wd.idiom: take|strike|cross|scratch|leave|drop me|us|my|our ___ off|out
    wd.idiom: changed|change my|our mind
    wd.idiom: second|further thoughts|thought
    wd.idiom: have|need to step|bow|back|pull|drop _ down|out|back
    wd.idiom: can|could no longer
    wd.idiom: not|isn't __ going to happen|manage|make
    wd.idiom: don't|do count|rely _ on me|us
    wd.idiom: have|i'm|need to|afraid _ cancel|pass|withdraw
    re.judge: @EISUBJ think|find|feel|consider|believe|call ___ @EBAD
    re.judge: @NEG _ @EGOOD idea|plan|thing|solution|proposal
    re.judge: @EISUBJ see|sees|saw no|little|nothing|not
    re.judge: don't|cannot|can't|do see|believe|understand|trust|buy|get
    re.judge: what|who ___ pay|pays|paying|point|foot
    re.judge: the point of
    re.judge: fine|big|empty|nice|pretty words|promises|talk|phrases
    re.judge: nobody|nobody's|no-one|noone|anyone asked|wants|needs|cares|listens|uses
    re.judge: all|just|only talk|words|paper|show|window
    re.judge: @EI _ against|opposed|worried|afraid|concerned|sceptical|skeptical|unhappy|angry|tired|sick
    re.judge: believe|see it when
    re.judge: goes|going too far
    re.judge: waste|wasting of|our|my|money|time
    sug.idiom: would|might|could it|this|that not __ be|make|help|work
    sug.idiom: is|was|would __ option|possibility|idea|scope|room _ to|of|for
    sug.idiom: i'd|we'd rather|prefer|move|put|start|add|begin|make|ask|change|drop|include
    sug.idiom: i|we would rather|prefer|move|put|start|add|begin|make|ask|change|drop|include
    sug.idiom: should|could|might|ought|can __ be more|longer|shorter|bigger|smaller|earlier|later|clearer|open|wider
    sug.idiom: in place|stead of
    sug.idiom: on top|as well of
    sug.idiom: how|what about
    """
}
