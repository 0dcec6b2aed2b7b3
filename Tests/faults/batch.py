"""The mails that the rows work on: a batch of twelve of every class, and as many plain ones as are asked for."""

import datetime
import email.utils

PLAN = "kracht-van-mokum"
ADDRESS = "info@krachtvanmokum.nl"


def now():
    return email.utils.format_datetime(datetime.datetime.now(datetime.timezone.utc))


def person(number, text, *, sender=None, message_id=None, extra="", authentication="dmarc=pass", subject="Uw plan"):
    """A resident's mail as their own mail server delivered it; each has a domain of their own."""
    sender = sender or f"bewoner@straat{number}.example"
    domain = sender.split("@")[1]
    date = now()
    return (
        f"Return-Path: <{sender}>\n"
        f"Authentication-Results: mx.example.org; {authentication} header.from={domain}\n"
        f"Received: from out.{domain} by mx.example.org; {date}\n"
        f"From: <{sender}>\nTo: {ADDRESS}\nSubject: {subject}\nDate: {date}\n"
        f"Message-ID: <{message_id or number}@{domain}>\n{extra}"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    ).encode()


def batch():
    """Twelve mails, by name; the names are in the order in which they came."""
    # Without an id: a copy of it is known by its bytes alone.
    first = person(1, "Ik steun actie 5.1 van harte.").replace(b"Message-ID: <1@straat1.example>\n", b"", 1)
    automatic = "Auto-Submitted: auto-replied\n"
    listed = "List-Id: <buurt.lijst.example>\n"
    mails = [
        first,
        person(2, "Ik steun punt 2.\n\nGroet, Bewoner"),
        person(3, "Ik steun call 3 en ik wil graag helpen bij 4.1."),
        person(4, "I support call to action 1."),
        person(5, "Mijn vrouw vroeg zich af of er iets van terecht komt."),
        person(6, "Ik ben er niet tot maandag.", extra=automatic, subject="Afwezig"),
        # Nothing but its empty envelope sender says that nobody wrote it.
        person(7, "Uw bericht is niet bezorgd.").replace(b"<bewoner@straat7.example>", b"<>", 1),
        # The same bytes once more, as a mail server delivers after a lost answer of ours.
        first,
        # The same mail over another way: other bytes, same sender, Message-ID and text.
        b"X-Original-To: elders@example.org\n" + person(2, "Ik steun punt 2.\n\nGroet, Bewoner"),
        person(10, "Ik steun punt 4.", extra=listed),
        person(11, "Ik steun punt 5.", authentication="dmarc=fail"),
        # The first resident says it again in other words: counted once.
        person(12, "Nogmaals: ik steun actie 5.1.", sender="bewoner@straat1.example"),
    ]
    return {f"{number:02}.batch": mail for number, mail in enumerate(mails, 1)}


# Copies of one mail: where the first cannot be read for a while, the other is taken, and the first is the duplicate.
TWINS = (("01.batch", "08.batch"), ("02.batch", "09.batch"))
# What must become of them, and who hears of it how often: the undisturbed run is judged too.
CLASSES = {
    "01.batch": "recorded", "02.batch": "recorded", "03.batch": "waiting", "04.batch": "recorded",
    "05.batch": "waiting", "06.batch": "automatic", "07.batch": "automatic", "08.batch": "duplicate",
    "09.batch": "duplicate", "10.batch": "automatic", "11.batch": "waiting", "12.batch": "recorded"}
CONFIRMED = {f"bewoner@straat{number}.example": times for number, times in ((1, 2), (2, 1), (3, 1), (4, 1), (5, 1))}


def many(count, first=1000):
    """Plain mails of as many residents."""
    words = ["Ik steun actie 5.1 van harte.", "Ik steun punt 2.", "Ik wil graag helpen bij 4.1.", "Wat kost het?"]
    return {f"{n}.many": person(n, words[n % len(words)]) for n in range(first, first + count)}
