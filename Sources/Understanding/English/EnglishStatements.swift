// English statements, written for this project, from which the ways of saying things are learnt.

extension EnglishData {
  /// One a line after its kind; words in braces stand for words of whatever plan is loaded.
  static let statements = """
    # volunteer
    I could run a {pottery} class on Mondays.
    Count us in for the {planting} day.
    My van is yours on weekends.
    If you are short of {drivers}, give me a ring.
    I'd be glad to take the {minutes}.
    Happy to lend our {projector}.
    I was a {nurse} for thirty years and have time on my hands.
    Put me down for {baking}.
    We can offer our {hall} free of charge.
    I speak Polish and can translate for {neighbours}.
    May I join the {gardening} group?
    Let me do the {accounts}, I did it for the church.
    I'm good with {bikes} and free on Sundays.
    Sign me up as a {reader}.
    can help carry stuff, strong arms
    My husband and I will look after the {key}.
    I have a spare {sewing} machine that you may have.
    Our company would sponsor the {prizes}.
    I want to help with the {children}, after my work at five.
    I will ask all the people in my {building}, they know me.
    Tell me where to stand and I'll stand there.
    As long as it's in the evening, I'm your {cook}.
    I would not mind {painting} the fence.
    You can use my {garage} for storage.
    If it is useful, I can draw the {map}.
    # support
    I fully support the {library} plan.
    Yes to the {benches}!
    You have my backing on {traffic}.
    What a lovely idea, that {garden}.
    All for it.
    We as a family stand behind this.
    Add my name to the list in favour of the {crossing}.
    Great that somebody finally does something about {litter}.
    I agree with every word.
    Please go ahead with the {market}.
    My vote goes to the {playground}.
    Very good plan for {old} people, I like.
    Count me among the supporters.
    I think the {supper} is a wonderful thing.
    Our club endorses the second point.
    thumbs up for the {solar} thing
    Can't do much myself but I'm behind you.
    About time too.
    # suggestion
    Why not hold it in the {park}?
    You should include the {school}.
    I suggest starting with one {street}.
    Perhaps add a {ramp} for wheelchairs.
    It would be better in the morning.
    Could you also do a {swap} day?
    Ask the {shop} owners first.
    Let the {kids} design it.
    How about a {choir}?
    Make it shorter, one page.
    Put a {sign} at the gate.
    What's missing is something for {teenagers}.
    My advice: work together with the {mosque}.
    Maybe is good idea to translate in Arabic.
    Instead of a {meeting}, have a walk.
    Don't do it on Friday, do it on Sunday.
    An idea: give every {stairwell} its own key box.
    It might help to print it larger.
    # reaction
    We tried this ten years ago and nobody came.
    I'm not convinced, it costs too much.
    My mother fell there last winter.
    Nobody ever asked us.
    The {council} promised the same thing in 2015.
    I don't support the {garage} at all.
    It took them two years to fix one {lamp}.
    Those {evenings} are too loud for me.
    For me the {class} was the first time I spoke to a neighbour.
    I'm afraid the quiet ones won't be heard again.
    In my country this is normal, everybody does it.
    The last {meeting} I went to was a waste of an evening.
    I have lived here since 1980 and watched the {shops} close.
    They came with clipboards and left with clipboards.
    It's the rent that is the problem, not the {paint}.
    Honestly, another committee?
    I went twice and both times the door was locked.
    My kids love the {farm}, it's the best hour of our week.
    # question
    When does the {course} start?
    Is it open to people from outside?
    Who do I call about the {key}?
    Do I have to register?
    How much does it cost?
    I was wondering whether dogs are allowed.
    Could you tell me where it is?
    Will there be a {report}?
    Is my street included?
    What do you mean by {commons}?
    please can you say me what time begins
    Who is paying for all this?
    Is there still room on the {trip}?
    # withdrawal
    I have to pull out of the {patrol}.
    Please take my name off the list of helpers.
    I no longer support the {garage}.
    I said I would help but I can't after all.
    Scratch me from the {rota}, I'm moving.
    I withdraw my signature.
    I had offered my {van}, but it broke down for good.
    We take back our support for point two.
    # stop
    No more emails please.
    Please stop sending me these updates.
    Take me off your mailing list.
    Unsubscribe.
    I don't need a message every week.
    Kindly do not write to me any more.
    My inbox is full, leave me out of the newsletter.
    # privacy
    What do you have on file about me?
    Please delete my phone number.
    Under the GDPR I request a copy of my data.
    Where did you get my address?
    Erase everything you hold on me.
    Take my photo off the website.
    My address is wrong in your records, please correct it.
    # none
    I live on {Mill} Lane with my two boys.
    Thank you for your letter.
    A bit about me: I'm a retired {teacher}.
    My daughter is typing this for me.
    Sorry for my English.
    I read about you in the paper.
    Two things.
    That's all from me.
    Have a good weekend.
    It has been raining all week.
    I saw your leaflet in the {bakery}.
    We met at the {fair}.
    I hope this is the right address.
    """
}
