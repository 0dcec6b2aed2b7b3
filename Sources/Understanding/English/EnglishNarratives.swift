// English statements that say a thing sideways: told, hinted, terse, in another tongue's order.

extension EnglishData {
  /// As ``statements``: one a line after its kind; words in braces stand for words of whatever plan is loaded.
  static let narratives = """
    # volunteer
    My {cellar} is dry and half empty.
    There's a van in my yard that only moves on Sundays.
    The back room of our {café} is free on Tuesdays.
    {posters}: leave those to me
    I keep the books for a club already, so I could do yours.
    If it is in the evening you can have me.
    Twenty {chairs} are standing here doing nothing, come and get them.
    I speak Polish, if that is any use.
    i can cook for many people no problem you tell me the day
    Put me to work wherever you like.
    # support
    Sounds exactly right to me, that {garden}.
    Add my name to the ones in favour of the {crossing}.
    {library}: yes
    The {night bus} has my blessing.
    Can't come soon enough, the {lift}.
    Our committee puts its name to the {repair} days.
    Whatever else you drop, keep the {breakfast} club.
    i agree with you about the {rent}
    # suggestion
    Couldn't the {meeting} start an hour later?
    Have you thought of asking the {school}?
    What if every {block} had its own key?
    A number to ring, answered by a human, would help.
    {letter} in Arabic too please
    # reaction
    Last year I waited in that {hall} with two others until somebody came to lock up.
    They promised us a {lift} in 2019 and we are still carrying the pram.
    My mother is eighty-eight and has not been outside since {winter}.
    Nobody I know has ever been asked.
    A nice paper, but who is going to pay for it?
    Since the {shop} closed I never see my neighbours.
    in my country we do this without paper
    Another {committee} is the last thing we need.
    The people who work days can never be there.
    That {evening} was the first time someone asked my name.
    Nothing came of it, as usual.
    # question
    Is the {hall} open to wheelchairs?
    Who decides in the end?
    From what age can you join?
    Does that mean I lose my {shed}?
    # none
    Two weeks ago I signed up for the {garden}.
    In May I declared my support for the {library}.
    I had offered to help with {painting} before.
    My knee has given up.
    We are moving away in March.
    My daughter types this for me.
    Let me introduce myself first.
    You write about the {trees} in your plan.
    """
}
