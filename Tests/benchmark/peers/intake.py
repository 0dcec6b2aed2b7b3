#!/usr/bin/env python3
"""What a volunteer system administrator would write: Maildir -> email.policy.default -> SQLite.

usage: intake.py MAILDIR DB [--batch N] [--parse-only]
One transaction a message (or N), WAL, synchronous=FULL; message row and outbox row; then new/ -> cur/.
"""
import argparse
import email
import email.policy
import html
import os
import re
import sqlite3

NUMBER = re.compile(r"\b(?:oproep|actie|nummer)\s*([1-5])\b", re.I)
KEYWORDS = {1: "bomen boom kap lindes platanen kastanjes kapvergunning groen herplant", 2: "verkeer zebrapad drempel fietspad school kinderen snelheid oversteek",
            3: "bibliotheek boeken filiaal leesclub taalles studieplek", 4: "woning huur huurwoning wachtlijst starters leegstand corporatie", 5: "windturbine windmolen turbines slagschaduw tiphoogte laagfrequent"}
WORDS = {w: c for c, ws in KEYWORDS.items() for w in ws.split()}
QUOTE_HEAD = re.compile(r"^(Op .{5,80} (schreef|heeft) .*|-{2,} ?Oorspronkelijk bericht ?-{2,}|_{20,}|Van: .*)$")
TAG = re.compile(r"<(style|script).*?</\1>|<!--.*?-->|<[^>]+>", re.S | re.I)
TOKEN = re.compile(r"[^\W\d_]{3,}")


def strip_quotes(text):
    out = []
    for line in text.splitlines():
        if QUOTE_HEAD.match(line):
            break
        if not line.startswith(">"):
            out.append(line)
    return "\n".join(out).strip()


def body_text(msg):
    part = msg.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    try:
        text = part.get_content()
    except (LookupError, KeyError, ValueError, AttributeError):
        payload = part.get_payload(decode=True) or b""
        text = payload.decode("utf-8", "replace")
    if not isinstance(text, str):
        return ""
    if part.get_content_subtype() == "html":
        text = html.unescape(TAG.sub(" ", text))
    return strip_quotes(text)


def classify(text):
    m = NUMBER.search(text)
    if m:
        return int(m.group(1))
    score = [0] * 6
    for w in TOKEN.findall(text.lower()):
        score[WORDS.get(w, 0)] += 1
    best = max(range(1, 6), key=score.__getitem__)
    return best if score[best] else None


def read(path):
    with open(path, "rb") as f:
        msg = email.message_from_binary_file(f, policy=email.policy.default)
    head = {}
    for h in ("message-id", "from", "subject", "auto-submitted", "return-path"):
        try:
            head[h] = str(msg[h] or "").encode("utf-8", "replace").decode()
        except Exception:                                        # a malformed header must not stop the run
            head[h] = ""
    return head, body_text(msg).encode("utf-8", "replace").decode()


def main():
    a = argparse.ArgumentParser()
    a.add_argument("maildir")
    a.add_argument("db")
    a.add_argument("--batch", type=int, default=1)
    a.add_argument("--parse-only", action="store_true")
    a = a.parse_args()
    new, cur = os.path.join(a.maildir, "new"), os.path.join(a.maildir, "cur")
    names = sorted(os.listdir(new))
    if a.parse_only:
        for n in names:
            read(os.path.join(new, n))
        return
    db = sqlite3.connect(a.db, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("CREATE TABLE IF NOT EXISTS message(id INTEGER PRIMARY KEY, file TEXT UNIQUE, msgid TEXT, sender TEXT, subject TEXT, body TEXT, call INTEGER)")
    db.execute("CREATE TABLE IF NOT EXISTS outbox(id INTEGER PRIMARY KEY, message INTEGER, rcpt TEXT, body TEXT, state INTEGER DEFAULT 0)")
    for k in range(0, len(names), a.batch):
        db.execute("BEGIN IMMEDIATE")
        for n in names[k:k + a.batch]:
            head, text = read(os.path.join(new, n))
            auto = head["auto-submitted"] not in ("", "no") or head["return-path"] == "<>"
            call = None if auto else classify(head["subject"] + "\n" + text)
            c = db.execute("INSERT OR IGNORE INTO message(file,msgid,sender,subject,body,call) VALUES(?,?,?,?,?,?)", (n, head["message-id"], head["from"], head["subject"], text, call))
            if not auto and head["from"]:
                db.execute("INSERT INTO outbox(message,rcpt,body) VALUES(?,?,?)", (c.lastrowid, head["from"], "Bedankt, wij telden uw bericht bij oproep %s." % call))
        db.execute("COMMIT")
        for n in names[k:k + a.batch]:
            os.rename(os.path.join(new, n), os.path.join(cur, n + ":2,"))
    db.close()


if __name__ == "__main__":
    main()
