// Short English letters of several sentences, from which is learnt how an offer, an opinion or a story goes on.

extension EnglishData {
  /// As the Dutch letters.
  static let letters = """
    V I've a spare room above the shop. / V Your {reading} group can have it on Tuesdays.
    V My sons and I could paint the {fence}. / N We did the scout hut last year.
    V If it's {soup} you want, I'm your woman. / V Just tell me how many mouths.
    V I used to be a {bookkeeper}, so send me the accounts. / V No charge, obviously.
    V Happy to lend our gazebo for the {fair}. / V Somebody will have to collect it.
    V Our choir would sing at the {opening} if you'll have us.
    V i can drive people to the {clinic} on wednesdays
    V I don't have money but I have a strong back. / V Use me for the {clearing}.
    V Put me down for the Saturday shift at the {library}.
    V We at the mosque can offer the hall and sixty chairs.
    V I speak Polish and Ukrainian. / V Whoever needs an {interpreter} may ring me.
    V Should you need a {treasurer}, I would be willing to stand.
    V Shall I bring my tools on the day? / V I can do the {benches} in a morning.
    V I'll take the {leaflets} round our estate, I walk the dog there anyway.
    V Yes, the 12th works for me, I'll bring the {projector}.
    V I work nights so mornings are free. / V I can open up the {garden}.
    V My company gives us two volunteer days. / V I would like to spend mine on the {allotment}.
    V Count on us for the {cake} stall.
    V Leave the {poster} to me.
    V Can I help with the {football}? I played until my knee went.
    V There's a trailer in my yard doing nothing, you're welcome to it.
    S I am wholly in favour of the {crossing}.
    S Our street says yes to the {trees}. / V We will water them too.
    S You have my backing, and my husband's. / R I wish someone had thought of a {drop-in} when my mother was alive.
    S Please add my name to those who want the {pool} kept open.
    S A {bus} in the evening, at long last. / S All for it.
    S yes to the {market} yes to the {benches}
    S Full marks for the part about {rents}.
    S Numbers one and four, absolutely.
    S I agree with everything in it and so does my neighbour.
    S The parish council supports the proposal without reservation.
    S Brilliant idea, the {tool} library. / S Get on with it!
    S this is good for my children, I support
    S We'd love to see the {youth} club come back.
    S I could not have put it better. / S Sign me up as a supporter.
    S Can't come, but I'm behind you all the way.
    G Why not hold it at the {school}? / R It's warmer and there's a ramp.
    G You might think of adding a {quiet} hour. / R My boy cannot stand noise.
    G May I propose that the {meetings} be chaired by residents in turn?
    G It would be better to start with one street and learn from that.
    G Ask the {shopkeepers}, they know everyone.
    G Don't forget people who rent. / G Put a line in for them.
    G What about a {bench} halfway up the hill?
    G Have it translated into Portuguese too.
    G Could the {library} not stay open till eight?
    G There ought to be a phone number that a person answers.
    G I'd move the {stage} away from the houses.
    G Something is missing: a place for {teenage} girls.
    G Try it for a summer and then decide.
    G You could ask the brewery for money, they owe us one.
    G Make the print bigger.
    R I waited four years for a {ramp}. / R They came, they measured, they left. / R I still go in through the kitchen.
    R Last winter the {boiler} broke and we sat in our coats. / R Nobody rang back.
    R Fine words. / R We've had fine words since the eighties.
    R The {volunteers} at the food bank treated me like a person. / R That was new.
    R I don't think a {committee} will change anything. / R It never has.
    R The lads on the corner aren't bad, they're bored. / R There was a {youth} worker once and they adored her.
    R With respect, this reads like a brochure.
    R I am against the {cycle} lane. / R It takes the only place where the ambulance can stand.
    R My mum is 88 and thinks an app is a small monkey. / G Send letters.
    R When the {pub} closed we lost more than beer.
    R It was lovely to see so many faces I didn't know. / R I went home humming.
    R Too many {meetings}, too little done.
    R in my country the neighbours cook together / R here everybody closes the door
    R You say dialogue. / R I say they should first answer their letters.
    R The noise starts at six and my baby wakes up every time.
    R For us the {school} bus makes the difference between work and no work.
    R I'm not convinced. / R Who's going to look after it when the money runs out?
    R It is a shame that nothing is said about {dogs}.
    R As a teacher I see hungry children every Monday.
    R Honestly, I laughed out loud at the bit about {trust}.
    Q Is it open to people from across the river?
    Q How do I join the {walking} group? / Q And do I need boots?
    Q who decides about the {money}
    Q I was wondering whether the {hall} has a hearing loop.
    Q Do you have a date yet?
    Q Could you tell me what happens to the {garages}?
    Q Will there be a crèche?
    Q what time and where please
    Q Does this cover private tenants as well?
    Q I could not find the {map}, where is it?
    W I'm afraid I have to pull out of the {driving} rota. / N My licence is gone.
    W Please strike my name from the petition, I signed it by mistake.
    W I said I would do the {teas}. / W I can't any more, my mother has moved in.
    W Having read the small print I no longer wish to be counted among the supporters.
    W Sorry, you'll need somebody else for the {newsletter}.
    W We withdraw the offer of the hall, the roof is unsafe.
    W I take back what I signed in spring.
    T Please stop sending me updates. / S I still support the {park}.
    T Take me off the mailing list, thanks.
    T no more emails please
    T I don't need the weekly letter, once a year is plenty.
    P What do you hold on me? / P I'd like a copy.
    P Delete my address and phone number from your files.
    P You have my name wrong, it is spelt with two l's.
    P How did you get my number? / P Remove it.
    N I moved here in May. / N I know nobody yet. / V I'd like to help at the {café}.
    N Thanks for ringing me back. / N I've thought it over. / V I'll do the {treasurer} job for a year.
    N I'm writing on behalf of the residents' association. / S We welcome the plan for the {square}. / R We have doubts about the {parking}. / Q When is the next meeting?
    N Last month I wrote to support you. / N That still stands. / Q Any news?
    N Years ago I signed up for everything. / N Then life happened. / R Still, I read your letters with pleasure.
    N It took my father a whole war to learn to cook. / R He would have liked your {kitchen}. / S So do I: do it.
    N My neighbour withdrew her name after the row. / R I understand her.
    N We sell awnings and would love to quote.
    N I hope this finds you well. / N Let me introduce myself. / N I am a retired {plumber}.
    """
}
