"""200,000 contributions published: a new version counted, written in all formats, and shown.

The store is filled by SQL: 60,000 people who support, offer and react, over a plan of the samples.
"""
import os
import sqlite3

HERE = os.path.dirname(os.path.abspath(__file__))
CONTRIBUTIONS = 200_000
PEOPLE = 60_000
KINDS = ["support", "support", "support", "volunteer", "reaction", "suggestion"]


def fill(path, plan):
    with sqlite3.connect(path) as store:
        text, = store.execute("SELECT max(id) FROM plan_text").fetchone()
        places = [(None, None)] + [
            (call, activity) for call, activity in store.execute(
                """SELECT call.value->>'id', activity.value->>'id' FROM plan_text, json_each(plan_text.json, '$.calls') AS call,
                   json_each(call.value, '$.activities') AS activity WHERE plan_text.id = ?""", (text,))]
        store.executemany(
            "INSERT INTO person (id, plan, address, first_seen_at) VALUES (?, ?, ?, 1700000000)",
            ((number, plan, "resident%d@example.net" % number) for number in range(1, PEOPLE + 1)))
        store.executemany(
            """INSERT INTO mail (id, plan, number, person_id, subject, received_at, byte_count, content_hash, decoded_hash,
               language, sender_class, screening_words, authentication, decision, decision_reason, reply_words, own_text,
               cut_text) VALUES (?, ?, ?, ?, '', 1700000000, 1200, x'', x'', 'nl', 'person', '', 'passed', 'accept', '',
               '', '', '')""",
            ((number, plan, number, number % PEOPLE + 1) for number in range(1, CONTRIBUTIONS + 1)))
        rows = []
        for number in range(1, CONTRIBUTIONS + 1):
            # Multiplied by a prime: people differ in what they say, and some say a thing twice.
            call, activity = places[number * 7919 % len(places)]
            rows.append((number, KINDS[number * 31 // 7 % len(KINDS)], call, activity, number % PEOPLE + 1))
        store.executemany(
            """INSERT INTO item (id, mail_id, position, kind, call, activity, confidence, quote, state)
               VALUES (?1, ?1, 1, ?2, ?3, ?4, 0.99, '', 'recorded')""", [row[:4] for row in rows])
        store.executemany(
            """INSERT INTO contribution (id, plan, person_id, item_id, kind, call, activity, text_id, is_verified, at, actor)
               VALUES (?1, '%s', ?5, ?1, ?2, ?3, ?4, %d, 1, 1700000000, 'gehoord')""" % (plan, text), rows)
        store.execute(
            """INSERT INTO plan_change (plan, kind, call, activity, item_kind, contribution_id, direction, at, actor)
               SELECT plan, iif(kind = 'suggestion', 'suggestion-proposed', 'counts'), call, activity, kind, id, 1, at, actor
               FROM contribution""")


def run(bench):
    name = "kracht-van-mokum"
    seconds, kib = [], []
    for number in range(min(3, bench.rounds)):
        directory = os.path.join(bench.directory, "publish-%d" % number)
        os.mkdir(directory)
        plan = os.path.join(HERE, "../../../samples/plans/%s.json" % name)
        bench.once([bench.program, "publish", "prepare", directory, plan])
        fill(os.path.join(directory, "gehoord.db"), name)
        done = bench.once([bench.program, "publish", directory, name])
        seconds.append(done["cpu"])
        kib.append(done["kib"])
    print("  %s" % done["said"].strip())
    bench.part["figures"]["gehoord"] = {"seconds": seconds, "kib": kib}
    bench.goal("seconds of the processor", sorted(seconds)[len(seconds) // 2], at_most=2)
    bench.goal("MiB of memory", max(kib) / 1024, at_most=200)
