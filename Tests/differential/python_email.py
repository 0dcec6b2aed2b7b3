#!/usr/bin/python3
"""What Python's own email package reads in each mail of a folder, as one JSON object by `folder/name.eml`.

usage: python_email.py FOLDER

A field that the package cannot read is null. Text is compared without regard to white space and quote marks, so
that format=flowed and HTML do not differ by their lines.
"""

import datetime
import email
import email.policy
import json
import pathlib
import sys
import unicodedata

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def text_of(value):
    """A string that JSON and Swift can hold: what stood for an undecodable byte is U+FFFD."""
    return str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def addresses(message, name):
    found = []
    for value in message.get_all(name, []):
        found += [text_of(address.addr_spec) for address in value.addresses]
    return found


def seconds(message):
    value = message["date"]
    moment = value.datetime if value is not None else None
    if moment is None:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    return int((moment - EPOCH).total_seconds())


def message_id(message):
    value = message["message-id"]
    if value is None:
        return None
    text = text_of(value)
    inside = text[text.find("<") + 1:]
    return "".join((inside[:inside.find(">")] if ">" in inside else inside).split())


def squeezed(text):
    text = "".join(text.replace(">", "").split())
    return "".join(c for c in text if unicodedata.category(c) != "Cc" and c not in "\ufeff\u00ad")


def parts(message, inside=False):
    """Every leaf, with whether it lies inside an attached message."""
    if message.get_content_maintype() == "message" and message.is_multipart():
        yield message, inside, False
        for child in message.get_payload():
            yield from parts(child, True)
    elif message.is_multipart():
        for child in message.get_payload():
            yield from parts(child, inside)
    else:
        yield message, inside, True


def plain_texts(leaves):
    texts = []
    for part, inside, is_leaf in leaves:
        is_file = part.get_content_disposition() == "attachment" or part.get_filename()
        if is_leaf and not inside and not is_file and part.get_content_type() == "text/plain":
            texts.append(squeezed(text_of(part.get_content())))
    return texts


def guarded(read, *arguments):
    try:
        return read(*arguments)
    except Exception:  # The package raises errors of many kinds on broken mail.
        return None


def read(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    leaves = guarded(lambda: list(parts(message))) or []
    return {
        "subject": guarded(lambda: "".join(text_of(message["subject"] or "").split())),
        "from": guarded(addresses, message, "from"),
        "to": guarded(addresses, message, "to"),
        "date": guarded(seconds, message),
        "message_id": guarded(message_id, message),
        "types": [part.get_content_type() for part, _, is_leaf in leaves if is_leaf],
        "names": guarded(lambda: [text_of(p.get_filename()) for p, inside, _ in leaves if not inside and p.get_filename()]),
        "texts": guarded(plain_texts, leaves),
    }


root = pathlib.Path(sys.argv[1])
mails = {"/".join(p.parts[-2:]): read(p.read_bytes()) for p in sorted(root.rglob("*.eml"))}
json.dump(mails, sys.stdout, ensure_ascii=True, indent=0)
