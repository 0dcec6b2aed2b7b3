// Plain English mails: a number or a name of the plan, and what the writer does with it.

extension EnglishData {
  /// Letters as ``letters``; an elided subject begins a line of its own, as the clause that it is cut into.
  static let plain = """
    S I support number 3. / V I would also like to help with 5.1.
    S I support 2 / V and want to help with 4.1.
    S We support calls 1 and 4 / V and can offer a hall for 2.2.
    S My support goes to 1, 3 and 6. / Q About 4.2 I have a question: who pays for it?
    S Number 5 has my support / R but number 1 does not.
    S I back 1, 2 and 4 / R but not 3, it costs too much.
    S I agree with points 1 and 2. / R I don't agree with point 3.
    S I agree with all of it.
    S I am in favour of the whole plan.
    S Fully behind number 2!
    S Great plan, you have my support.
    S Put me down as a supporter of 1 and 3.
    S Please add my name to call 4.
    S I vote for 1, 4 and 5.
    S Yes to 2 and 3, / R no to 5.
    S 1 yes / S 2 yes / R 3 no / S 4 yes
    S I like call 4 and support it.
    S Count on my support for the {library}.
    S The {playground} has my vote.
    S My wife and I support 2.1 and 2.2.
    S On behalf of our residents' group: we support number 5.
    V I want to help with 5.1.
    V I would like to help with activity 3.2.
    V I'd love to help with the {market}.
    V I am happy to help with number 4.
    V I'll join 3.3.
    V Count me in for 2.4.
    V Please count me in for the {harvest}.
    V Sign me up for 5.2.
    V Put me down to help with the {choir}.
    V Please put my name down as a volunteer for 1.2.
    V I volunteer for 4.3, Wednesdays are best.
    V 5.2 I can help
    V 3.1: happy to help
    V For number 2 you can use our hall.
    V I can lend a hand with call 5.
    V I offer my help with 1.3.
    V I am available for 2.2.
    V I will organise the {supper}.
    V I can write the {letter}.
    V I'd give 50 pounds for 5.2.
    V You can count on me for 4.
    V Let me know what I can do for number 2.
    V I am a {carpenter} / V and can make the {shelves}.
    V I have time on Tuesdays / V and will gladly come and help.
    V I think 4.2 is a good idea / V and want to work on it.
    Q How do I sign up for 5.2?
    Q When does 3.3 start?
    Q What does number 2 mean?
    Q What is the difference between 1.5 and 1.6?
    Q Why is there nothing about {litter} in the plan?
    Q Will 4.2 come to my street too?
    Q I have a question about 2.3: is it open to all?
    Q Could you also tell me when the {lessons} begin?
    Q Could you explain what 1.3 is?
    Q Is there a date yet for the {fair}?
    G For 3: do it at the weekend.
    G On 1.4: don't forget the small {shops}.
    G Add an activity to call 5: a {street} party.
    G Under 2 please add the {sports} clubs.
    G My idea for 1: start with a {survey}.
    G Could 5.1 be held in daytime now and then?
    G Ask the {baker} to join.
    R I think number 2 is nonsense.
    R I don't support call 4, there are enough {clubs}.
    R I do not support this plan.
    R Number 1 I see nothing in.
    R I am against 4.
    R I disagree with 2.1, there is enough {talk} already.
    R My experience with {councillors} is that they nod and do nothing.
    R What it says in 4.1 is not true.
    R We tried such an {evening} and nobody came.
    W I withdraw my support for call 5.
    W I withdraw my support for number 2.
    W I hereby withdraw my support.
    W I am withdrawing my support for the {square}.
    W Please withdraw my name from 3.
    W I want to take back my support for 1 and 4.
    W I no longer support number 2.
    W Please take me off the list for 5.1.
    W Remove my name from call 3.
    W I signed up for 4.2 but I can't make it. / W Please take me off.
    W I can't help with 5.2 after all.
    W I have changed my mind about 3, remove my support.
    W Sadly I must withdraw my offer for 3.3.
    T Please send me no more mail, / S but my support stands.
    T I do not want any more messages.
    P What data do you hold about me? / P I would like to see it.
    P Delete all my data.
    P Erase my address and everything I wrote.
    W You may cross out my support for number 3.
    W Take my signature off number 1.
    W Don't count on me for the {garden} any more.
    W I am dropping out of the {choir}.
    W I can't be there on Saturday, please find somebody else for the {stall}.
    W Cancel my registration for the {trip}.
    W I said yes to number 5, please make that a no.
    V I would like to sign up for 1.1 and 2.3.
    V Put me down as a helper for 3 and 5.
    V I can do every other Sunday for 4.1.
    V I can help with the Friday {walk}.
    V I'll come along with the {crew} tomorrow.
    V You can borrow my {van}.
    V My {trailer} is there for number 3.
    V I don't mind keeping the {keys}.
    V I'm in!
    V We'll join!
    V I'd like to help wherever you need me.
    V I'm a {gardener} and I'm glad to help with the {pruning}.
    V I can translate for 3.2.
    V Do you still need hands for 2.1? / V I'm free on Saturday.
    S As far as I am concerned that {pool} should come.
    S Number 1: do it!
    S That {lift} is badly needed.
    S We really need that {crossing}.
    S I love the {planters}, you have my vote.
    S I have read 2.2 and I am for it.
    S I can go along with the whole plan.
    S Everything but number 2 has my support.
    S Thumbs up for 4!
    S Otherwise a fine plan, I support it.
    S And I support number 1.
    R I find the {route} a bad idea, it is too far to walk.
    R I don't need that {fountain}.
    R I can't support number 2 as long as there is no money.
    R Number one: no, that makes a mess.
    R A pity that it is only about {cars}.
    R Last summer the {street} was flooded three times.
    R People drive far too fast here.
    R Since the {shop} closed I have to take the bus.
    R My mother waited two years for a {flat}.
    R It seems a lot of talk to me.
    R I am afraid 4.1 costs more than it brings.
    R I have my doubts about 3.
    Q Why are there no {trees} in my street?
    Q How many {benches} will there be?
    Q How many places are there in 2.1?
    Q When is the {bin} emptied?
    Q Can my son join too and what does it cost?
    Q Is the {hall} open to everyone?
    Q Are {dogs} allowed?
    Q Who came up with 3?
    Q What happens to 5 after the elections?
    G Put a {bin} there too.
    G There ought to be a {fence} round the {pitch}.
    G Could you also plant {pear} trees?
    G Could there be a {toilet} as well?
    G My idea is to buy the {barrels} together, that saves money.
    G What about a {market} day?
    G Perhaps 2.2 should be on another day.
    G Start small, with one street.
    G I would split number 3.
    """
}
