"""MIME messages to text, all text parts decoded, beside GMime's parser.

Both read each file whole, parse it, and decode subject, sender and every text part to UTF-8. Ours also turns HTML into
text, joins flowed lines, reads all address fields, dates and identifications, and lists attachments.
"""

# Of one mail; counted again, and written here, whenever parsing becomes faster or is given more to do.
INSTRUCTIONS = 131_000


def run(bench):
    mails = bench.maildir(bench.mails)
    gmime = bench.compiled("gmime_parse.c", "gmime-3.0")
    figures = bench.turns({"gehoord": [bench.program, "parse", mails], "GMime": [gmime, mails]}, bench.mails)
    ratio = figures["gehoord"]["microseconds"] / figures["GMime"]["microseconds"]
    bench.goal("CPU time of a mail, ours to GMime's", ratio, at_most=0.25)
    often = bench.once([bench.program, "parse"] + 5 * [mails])
    # Two runs over the same mails differ by half a MiB.
    bench.goal("MiB of memory more for five times as many mails", (often["kib"] - figures["gehoord"]["kib"]) / 1024,
               at_most=1)
    few = bench.maildir(min(2_000, bench.mails))
    each = bench.instructions(
        "gehoord", [bench.program, "parse", few], [bench.program, "parse"], min(2_000, bench.mails))
    if bench.mails >= 2_000:
        bench.no_more_than(INSTRUCTIONS, each)
