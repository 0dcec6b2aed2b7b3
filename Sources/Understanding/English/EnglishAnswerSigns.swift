// English words of answers to our own mails: which items they mean, and what is to become of them.

extension EnglishData {
  static let answerWords = """
    numbers: one two three four five six seven eight nine ten
    ordinals: first second third fourth fifth sixth seventh eighth ninth tenth
    items: number numbers no item items point points line
    calls: call calls activity activities promise promises topic action
    between: to action number no the
    ands: and &
    buts: but
    nots: not never no don't isn't wasn't aren't without rather didn't doesn't
    insteads: instead
    support: support supporting back backing
    volunteer: help helping volunteer volunteering offer
    suggestion: suggestion suggestions idea ideas proposal
    reaction: reaction comment opinion
    question: question questions
    """

  static let answerSigns = """
    wrong: is|are|was|were|isn't|aren't|wasn't __ not __ right|correct|true
    wrong: isn't|aren't|wasn't|not __ right|correct|true
    wrong: is|are|was|were __ wrong|incorrect|mistaken
    wrong: @ei _ never|didn't|don't __ said|say|offered|offer|wrote|meant|mean|promised
    wrong: is|was _ not|isn't _ suggestion|question|offer|idea|reaction|comment|proposal
    wrong-whole: ^ _ that|this|it|that's|it's|no _ not|isn't right|correct|true .
    wrong-whole: ^ _ that|this|it|that's|it's _ wrong|incorrect .
    remove: withdraw|retract|withdrawing|withdrawn
    remove: remove|delete|drop|scratch|strike|cross|cancel _ #
    remove: remove|delete|drop|scratch|strike|cross|cancel _ number|item|my|point|offer
    remove: take ___ back|out|off
    remove: forget _ number|item|offer
    should: should|must|needs|ought ___ be|say|read
    should: meant|mean
    should: it's|is|was _ about
    should: change|move|switch|correct
    should: instead of
    should: is|it's|that's|be call|activity|support
    should: it's|that's #
    fine: is|are|looks|that's|all __ right|correct|fine|good|ok - not|isn't|aren't
    fine: still|stays|stay|keep|remains|remain - not
    present: # _ says|lists
    except: except|apart
    doubt: if|unless|maybe|perhaps|might|whether|unsure|wonder|considering
    doubt: not sure
    doubt: don't|do|won't|not|never|cannot|can't __ withdraw|retract|remove|delete|forget|drop|erase - do you
    doubt: # or #
    doubt: council|alderman|city|government|neighbour|husband|wife|son|daughter|mother|father|troops
    doubt: how|when|why|where
    doubt: # hours|years|times|children|kids|people|o'clock|pm|am
    """

  static let privacyRequests = """
    erasure: forget me _ . - not|don't|never
    erasure: delete|erase|remove|wipe|destroy ___ all|everything ___ my|me|about - not|don't|never
    erasure: delete|erase|remove|wipe|destroy ___ my|our _ personal _ data|details|information|records - not|don't|never
    erasure: my|our ___ data|details|information|records ___ deleted|erased|removed|wiped - not|don't|never
    erasure: right _ erasure|forgotten
    access: what|which ___ data|information|details ___ on|about|of _ me|us|mine
    access: what|which ___ you _ know|have|hold|keep|store __ about|on me|us
    access: copy ___ data|information|details
    access: access _ my|our _ data|information|details
    access: subject access
    correction: correct|change|update|amend|fix ___ my|our _ personal|name|address|details|data|phone|number|information
    correction: delete|erase|remove _ my _ phone|address|number|telephone|surname
    correction: my|our name|address|number|details ___ wrong|changed|misspelt|misspelled|incorrect
    """
}
