#!/usr/bin/python3
"""A local SMTP server that keeps every mail as a file, and ends when its standard input closes.

    sink.py DIRECTORY            takes mail; prints the port it listens on, on 127.0.0.1
    sink.py --show FILE          prints a kept mail, decoded for reading
"""

import asyncio
import email
import email.policy
import os
import sys

from aiosmtpd.smtp import SMTP


class Keeper:
    """Keeps mails as 0001.eml, 0002.eml, … with the fields a mail server adds at delivery."""

    def __init__(self, directory):
        self.directory = directory
        self.kept = len([name for name in os.listdir(directory) if name.endswith(".eml")])

    async def handle_DATA(self, server, session, envelope):
        self.kept += 1
        name = os.path.join(self.directory, f"{self.kept:04}.eml")
        # aiosmtpd gives the empty sender as "<>".
        added = f"Return-Path: <{envelope.mail_from.strip('<>')}>\r\n"
        added += "".join(f"Delivered-To: {address}\r\n" for address in envelope.rcpt_tos)
        with open(name + ".part", "wb") as file:
            file.write(added.encode("utf-8") + envelope.original_content)
        # Whoever lists the directory sees whole mails only.
        os.rename(name + ".part", name)
        return "250 2.0.0 kept"


async def take(directory):
    os.makedirs(directory, exist_ok=True)
    keeper = Keeper(directory)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(keeper, hostname="sink.example.org"), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


def show(name):
    with open(name, "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    for field, value in mail.items():
        print(f"{field}: {value}")
    print()
    print(mail.get_content().rstrip())


if len(sys.argv) == 3 and sys.argv[1] == "--show":
    show(sys.argv[2])
elif len(sys.argv) == 2 and not sys.argv[1].startswith("-"):
    asyncio.run(take(sys.argv[1]))
else:
    sys.exit(__doc__)
