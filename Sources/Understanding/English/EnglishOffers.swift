// English ways of offering help.

extension EnglishData {
  static let offers = """
    vol.want: @EISUBJ __ @EWANT ___ @EHELP
    vol.want: i'd|we'd ___ @EHELP
    vol.wantdo: @EISUBJ __ like|love|want|happy|glad|willing|gladly|wish ___ @EDOVERB
    vol.wantdo: i'd|we'd be|love|like|gladly|happily __ @EDOVERB
    vol.wantdo: happy|glad|willing|love|pleased|delighted|gladly to ___ @EDOVERB
    vol.wantdo: happy|glad|willing|keen to
    vol.wantdo: i'd|we'd|i'll|we'll gladly|happily|love|be
    vol.can: @EISUBJ _ @ECAN __ @EDOVERB
    vol.can: i'll|we'll _ @EDOVERB
    vol.canhelp: @EISUBJ __ @ECAN __ @EHELP
    vol.ican: i|we can|could|will
    vol.ican: i'll|we'll
    vol.mayi: can|could|may|shall i|we __ @EHELP|@EDOVERB
    vol.mayi: can|could|may i|we
    vol.mayi: can|may|could i|we ___ help|join|come|bring|part
    vol.signup: count|sign|put|add|pencil|mark|note|book|include me|us|my
    vol.signup: count me|us in
    vol.signup: volunteer|volunteering
    vol.signup: i'm|we're in|game
    vol.signup: join|joining ___ in|team|group|you
    vol.signup: put __ down __ for|as
    vol.mayuse: you can|may|could|are __ use|have|borrow|keep|store|put|welcome
    vol.mayuse: @EMY __ @ERESOURCE __ is|are|stands|free|available
    vol.mayuse: use @EMY
    vol.mayuse: welcome __ use|to
    vol.have: @EISUBJ _ @EHAVE __ @ERESOURCE
    vol.have: i've|we've|have got
    vol.have: @EISUBJ have
    vol.avail: available|free|spare ___ monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|evening*|weekend*|morning*|afternoon*
    vol.avail: i'm|am|are|we're __ available|free
    vol.free: free|charge|nothing|pay|voluntary|unpaid ___ charge|cost
    vol.free: for nothing|free
    vol.free: no|without charge|fee|cost
    vol.prof: i'm|i|am|was|we're|as __ @EROLE
    vol.prof: @EROLE
    vol.prof: # years ___ as|experience|of
    vol.prof: by trade|profession
    vol.call: call|ring|mail|email|text|phone me|us
    vol.call: let me|us know
    vol.call: give me|us __ shout|ring|call|bag|list|key|day
    vol.call: just ask|shout|say|tell
    vol.call: ask me|us
    vol.needme: if you __ need|want|looking|require|like
    vol.needme: you __ looking|need|want
    vol.when: on|every|each|any|most monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|evening*|weekend*|morning*|afternoon*|week|month
    vol.hours: hour|hours|evening|morning|afternoon|day|days|couple|two|one __ a|per|each|every week|month
    vol.notself: @NEG __ myself|ourselves|time
    vol.notself: i|we can't|cannot|won't|couldn't
    vol.org: @EORG ___ would|can|will|offers|offer|provide|could
    vol.lend: lend|donate|borrow|donating|provide|supply|provides
    vol.anywhere: whatever|wherever|anything|anywhere|whichever __ needed|need|useful|help
    vol.offer: offer|offering|offers
    vol.offer: be of use|help|service
    vol.takeown: i|we take|do|make|bring|fix|cook|bake|keep|organise|run|organize|write
    vol.takeown: leave __ to me|us
    vol.takeown: i|we __ for you
    vol.handy: i'm|i|am __ good|handy|strong __ at|with|in
    vol.welcome: welcome to _ use|it|borrow|my|our|have
    vol.thing: you|they|anyone can|may|could _ have|use|borrow|keep
    vol.givein: @EI __ throw|chip|bring|lend|donate|match|cover
    """
}
