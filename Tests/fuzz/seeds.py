#!/usr/bin/python3
"""Writes the seeds of a fuzz target, made of the fixtures.

usage: seeds.py TARGET FIXTURES FOLDER
"""

import email
import email.policy
import pathlib
import sys

FIELDS = [
    "subject", "date", "message-id", "in-reply-to", "references", "return-path", "received", "content-type",
    "content-disposition", "content-transfer-encoding", "content-id",
]
ADDRESSES = ["from", "to", "cc", "reply-to", "sender"]


def fields(mail, names):
    for part in mail.walk():
        for name, value in part.items():
            if name.lower() in names:
                yield names.index(name.lower()), str(value).encode("utf-8", "surrogateescape")


# Values as they stand in a header, and what would end them.
VALUES = [
    b"Kracht van Mokum", b"\xc3\xa9\xc3\xa9n buurt", b"a\r\nBcc: x@example.org", b"=?utf-8?q?a=0D=0AB?=", b"a\xe2\x80\xa8b",
    b"<script>alert(1)</script>", b"\"><img src=x>", b"' on='x", b"]]>", b"&lt;b&gt;", b"\xe2\x80\xaetxt.exe", b"a\n\nb\n- c",
]


def seeds(target, fixtures):
    if target == "writing":
        yield from (b"\0".join([value] * 6) for value in VALUES)
        yield from (b"n\0s\0m\0a@b.example\0c@d.example\0" + value for value in VALUES)
        return
    if target == "article":
        yield from VALUES
        return
    if target == "ownwords":
        for path in sorted(fixtures.glob("replies/*/*.txt")):
            if not path.name.endswith(".own.txt"):
                yield path.read_bytes()
        return
    for path in sorted(fixtures.glob("mail/*/*.eml")):
        data = path.read_bytes()
        mail = email.message_from_bytes(data, policy=email.policy.compat32)
        if target == "mail":
            yield data
        elif target == "header":
            yield from (bytes([index]) + value for index, value in fields(mail, FIELDS))
        elif target == "addresses":
            yield from (value for _, value in fields(mail, ADDRESSES))
        elif target == "authentication":
            yield from (value for _, value in fields(mail, ["authentication-results"]))
        elif target == "html":
            for part in mail.walk():
                if part.get_content_type() == "text/html":
                    yield part.get_payload(decode=True) or b""


target, fixtures, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
for number, data in enumerate(dict.fromkeys(seed for seed in seeds(target, fixtures) if len(seed) < 16384)):
    (folder / f"{number:04d}").write_bytes(data)
