// English rules for mail that wants something else of the movement than the plan does: press, trade, sign-ups of
// others, orders to the program, mail gone astray.

extension EnglishData {
  static let outside = """
    press: press|media|interview request|enquiry|inquiry|query
    press: @ei|am|i'm _ journalist|reporter|correspondent|producer __ with|at|for|from|on|working|writing|. - retired|former|was|used|help|volunteer|happy|free|ex
    press: for _ the|our|my|a|an _ newspaper|paper|radio|programme|program|podcast|documentary|magazine|broadcast|news|feature|article + interview|speak|talk|quote|comment|deadline|film|record|photograph|share - volunteer|happy|newsletter|free|help|offer|used|read
    press: writing|making|working|planning|producing __ article|documentary|feature|piece|programme|report|story|segment ___ about|on|for + interview|speak|quote|comment|deadline|film|record|names|numbers - volunteer|happy|newsletter|free|help|offer
    press: on the record + speak|interview|quote|comment|article|story|deadline
    press: right of reply
    press: research|study|thesis|dissertation + participants|respondents|addresses|names ___ share|give|send|recruit|list|of - offer|volunteer|help
    commercial: our|my rates|prices|pricing|packages|package|brochure|price - river|rent|market
    commercial: free|no obligation|obligation consultation|demo|trial|quote|survey + @ei|our|company
    commercial: @ei|our|company|agency|team __ offer|provide|supply|deliver|equipped|specialise|specialize|install __ @eyou|a|turnkey|community|complete|over|full|bespoke|professional|solutions ___ investment|discount|price|lease|quote|vat|clients|solution|solutions|package|roofs|rates|upfront|consultant - free|volunteer|charge
    commercial: from|at|for _ # _ per|a|each _ person|head|bottle|month|hour|unit|year|licence + @ei|our|we'd|us _ caterer|offer|provide|supply|cater|send|love|quote
    commercial: bulk|staggered|volume|introductory discount|offer|price|rate
    commercial: ex|excl|excluding|plus|inc vat
    commercial: when|may|can|could _ can|our|i|we|we|consultant __ consultant|send|show|drop|call|quote ___ deck|brochure|quote|proposal|demo|by + our|company|offer|lease|rates
    commercial: seo|backlinks|lead generation|google _ ranking|first _ page
    commercial: in return|exchange ___ @ei|you|mention|endorse|flyer|poster + party|candidate|campaign|election|councillor
    commercial: invoice ___ attached|enclosed|due|payment|overdue - council|energy
    for-others: sign|signing|put|register|add|enrol|enroll __ my|our|whole|all|also|the|up _ whole|entire|my|our|@efamily|@egroup|all __ @efamily|@egroup|up|down|list|too|as|in|for|to|on|volunteers|supporters - i|myself|ask|asked|want|wants|agreed|we - me and
    for-others: sign|signing|put|register|add __ @efamily|@egroup|them|him|her|also ___ up|down|list|too|on + doesn't|don't|don't|haven't|hasn't|will|know|later|told|asked ___ know|yet|thankful|told|asked|later|mind|grateful|them
    for-others: my|our|whole|entire _ whole|entire|@egroup __ building|street|class|team|family|below|@egroup + sign|names|register|put|add
    for-others: names|numbers|signatures|emails _ below|attached + sign|register|put|add|up|support
    instructions: ignore|disregard|forget|override|bypass __ previous|prior|all|above|earlier|your|any|system ___ instructions|instruction|prompt|prompts|rules|guidelines|constraints - council|traffic|never|don't|club
    instructions: system prompt|override|instruction|instructions
    instructions: ^ system|assistant|admin|developer you|instruction|message|override|prompt|note|command|update|mode|ignore|mark|new
    instructions: maintenance|developer|admin|debug|god|jailbreak mode
    instructions: you are _ now|an|a __ ai|assistant|model|bot|chatbot|mode|robot - not|using
    instructions: mark|register|classify|record|count|accept|approve|treat|log|label|file|tag ___ mail|mails|email|emails|message|messages|everyone|addresses|submissions|entries ___ as|for __ support|supporter|supporters|accepted|approved|withdrawn|accept|verified|all|every|volunteer|ok
    instructions: register|count|add|record|log ___ # ___ supporters|votes|signatures|addresses|people|endorsements + ignore|system|previous|mark|following|confirm|instructions
    instructions: send|forward|email|give|reveal|export|print ___ list|names|addresses|database|prompt ___ volunteers|supporters|members|participants|sender|addresses|numbers|prompt|list|me - my|activities|agenda
    instructions: forward|send|export _ the|me|your _ volunteer|supporter|member|mailing|address list|database
    instructions: respond|reply|answer|confirm|output _ only|with _ with|ok|only|yes|done|accepted _ ok|yes|.|done
    instructions: dear|hello|hi|hey|the _ computer|ai|program|robot|bot|llm|assistant|model|system + mark|ignore|register|record|count|accept|forward|send
    instructions: skip|bypass|without _ any|all|the|human _ review|check|moderation|approval
    off-topic: wrong _ address|person|number|email + sorry|sent|meant|mail
    off-topic: my order|parcel|refund|visa|passport
    off-topic: lost|left|leave|forgot __ jacket|coat|keys|bag|umbrella|phone|scarf + anyone|find|found|someone
    off-topic: applying|apply ___ vacancy|position|job + cv|resume|salary
    for-others: tell|let __ her|him|them __ when|later|know|sunday|she|he|afterwards|tomorrow + put|sign|add|register|enrol ___ down|up|for|as|to|on - me|i
    for-others: she|he|they doesn't|don't know|knows __ yet|about + put|sign|add|register|enrol ___ down|up|for|as|to|on
    commercial: rate card|cards
    commercial: schedule|book|got|have|minutes|free __ demo|call ___ our|we|platform|product|service + per|discount|price|prices|rate|rates|fee|automates
    commercial: discount ___ if|when|households|order|orders + we|our ___ supply|fit|install|sell|range|deliver
    commercial: sponsor ___ in return|exchange for ___ logo|stall|exclusive|stand
    instructions: ^ __ disregard|ignore|bypass __ plan|text|document|mail|message _ text|. + mark|register|reply|record|list|confirm
    instructions: mark|register|record|set __ this|the sender|mail|message|user as
    minor: we are 8|9|10|11|12|13|14|15 _ and|.
    """
}
