#!/usr/bin/python3
"""Runs the installed daemon walled in as the unit does it, and has it answer mail.

    walled.py ROOT SINK UNIT PORT

ROOT is a Debian in a folder with the package in it, SINK the folder of samples/sink.py, UNIT the service file, PORT
that of the coordinators' page. The wall is bubblewrap: the unit's user without privileges or capabilities, a read-only
system, its ReadWritePaths, private /tmp, /dev, /proc and processes, and its filter of system calls, address families,
namespaces and writable code. What it cannot show is NoExecPaths, IPAddressDeny and the limits of memory and tasks.
"""

import errno
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from email.utils import formatdate

import seccomp

CLONE_NEW = 0x7E020080  # every CLONE_NEW flag of clone(2)
PROT_WRITE, PROT_EXEC = 2, 4


def settings(unit):
    """The unit's lines as a list for each key."""
    found = {}
    for line in open(unit):
        key, equals, value = line.strip().partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


def calls(group):
    """The system calls of a group of systemd.exec(5), with the groups in it."""
    listed = subprocess.run(["systemd-analyze", "syscall-filter", group], capture_output=True, text=True, check=True)
    names = set()
    for line in listed.stdout.splitlines()[1:]:
        word = line.strip()
        if word.startswith("@"):
            names |= calls(word)
        elif word and not word.startswith("#"):
            names.add(word)
    return names


def wanted(lines):
    """What SystemCallFilter= allows: a list, and what later lines with ~ take away."""
    allowed = set()
    for line in lines:
        names = set()
        for word in line.lstrip("~").split():
            names |= calls(word) if word.startswith("@") else {word}
        allowed = allowed - names if line.startswith("~") else allowed | names
    return allowed


def filter_of(unit):
    """The unit's filter as the kernel takes it, in a file."""
    rules = seccomp.SyscallFilter(seccomp.ERRNO(errno.EPERM))
    for name in sorted(wanted(unit["SystemCallFilter"]) - {"mmap", "mprotect", "pkey_mprotect", "socket", "clone", "clone3"}):
        try:
            rules.add_rule(seccomp.ALLOW, name)
        except (RuntimeError, ValueError):
            pass  # Not a call of this processor.
    # MemoryDenyWriteExecute=
    rules.add_rule(seccomp.ALLOW, "mprotect", seccomp.Arg(2, seccomp.MASKED_EQ, PROT_EXEC, 0))
    for bits in (0, PROT_WRITE, PROT_EXEC):
        rules.add_rule(seccomp.ALLOW, "mmap", seccomp.Arg(2, seccomp.MASKED_EQ, PROT_WRITE | PROT_EXEC, bits))
    # RestrictAddressFamilies=
    for family in unit["RestrictAddressFamilies"][0].split():
        rules.add_rule(seccomp.ALLOW, "socket", seccomp.Arg(0, seccomp.EQ, getattr(socket, family)))
    # RestrictNamespaces=; the C library falls back to clone.
    rules.add_rule(seccomp.ALLOW, "clone", seccomp.Arg(0, seccomp.MASKED_EQ, CLONE_NEW, 0))
    rules.add_rule(seccomp.ERRNO(errno.ENOSYS), "clone3")
    file = tempfile.TemporaryFile()
    rules.export_bpf(file)
    file.seek(0)
    return file


def mail(number):
    address = f"bewoner@straat{number}.example"
    now = formatdate()
    return (
        f"Return-Path: <{address}>\n"
        f"Authentication-Results: mx.example.org; dmarc=pass header.from=straat{number}.example\n"
        f"Received: from out.example.net by mx.example.org; {now}\n"
        f"From: <{address}>\nTo: info@example.org\nSubject: Uw plan\nDate: {now}\n"
        f"Message-ID: <{number}@straat{number}.example>\n\nIk steun actie 5.1 van harte.\n"
    )


def deliver(root, name, content, owner, mode):
    """As a mail server does: written in tmp/, renamed into new/."""
    box = os.path.join(root, "var/mail/gehoord/info")
    path = os.path.join(box, "tmp", name)
    with open(path, "w") as file:
        file.write(content)
    os.chown(path, owner, owner)
    os.chmod(path, mode)
    os.rename(path, os.path.join(box, "new", name))


def until(condition, what):
    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"not within a minute: {what}")
        time.sleep(0.05)


def main(root, sink, unit_file, port):
    unit = settings(unit_file)
    line = next(line for line in open(os.path.join(root, "etc/passwd")) if line.startswith("gehoord:"))
    uid, gid = map(int, line.split(":")[2:4])
    # Postfix virtual and Dovecot LMTP deliver as the user gehoord.
    deliver(root, "virtual", mail(1), uid, 0o600)
    # A plain delivery as another user, that leaves its file readable, and one that does not.
    deliver(root, "plain", mail(2), 65534, 0o644)
    deliver(root, "closed", mail(3), 65534, 0o600)

    command = ["setpriv", f"--reuid={uid}", f"--regid={gid}", "--clear-groups", "--no-new-privs"]
    command += ["bwrap", "--unshare-all", "--share-net", "--die-with-parent", "--new-session", "--cap-drop", "ALL"]
    command += ["--ro-bind", root, "/", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", "/home"]
    command += ["--tmpfs", "/root"]
    for path in ["/var/lib/" + unit["StateDirectory"][0]] + unit["ReadWritePaths"][0].split():
        command += ["--bind", root + path, path]
    rules = filter_of(unit)
    told, telling = os.pipe()
    command += ["--as-pid-1", "--info-fd", str(telling), "--seccomp", str(rules.fileno()), "--setenv", "LC_ALL", "C.UTF-8"]
    command += unit["ExecStart"][0].split()
    log = os.path.join(sink, "daemon.log")
    with open(log, "wb") as output:
        daemon = subprocess.Popen(command, stderr=output, stdout=output, pass_fds=[telling, rules.fileno()])
    os.close(telling)
    information = b""
    while b"}" not in information:
        piece = os.read(told, 4096)
        if not piece:
            sys.exit(f"bubblewrap did not start: {open(log, errors='replace').read()}")
        information += piece
    process = json.loads(information)["child-pid"]
    said = lambda: open(log, errors="replace").read()
    try:
        box = os.path.join(root, "var/mail/gehoord/info")
        until(lambda: len(os.listdir(box + "/cur")) == 2 or daemon.poll() is not None, f"two mails handled:\n{said()}")
        until(lambda: len([n for n in os.listdir(sink) if n.endswith(".eml")]) == 2 or daemon.poll() is not None,
              f"two confirmations:\n{said()}")
        if daemon.poll() is not None:
            sys.exit(f"the daemon ended with {daemon.returncode}:\n{said()}")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=30) as page:
            if page.status != 200 or b"<form" not in page.read():
                sys.exit("the coordinators' page does not ask who signs in")
    finally:
        if daemon.poll() is None:
            os.kill(process, signal.SIGTERM)
        status = daemon.wait(timeout=30)
    if status != 0:
        sys.exit(f"the daemon ended with {status} on SIGTERM:\n{said()}")
    if os.listdir(box + "/new") != ["closed"] or "mail-unreadable" not in said():
        sys.exit(f"the mail that nobody may read was not told of:\n{said()}")
    if "Operation not permitted" in said():
        sys.exit(f"something was refused:\n{said()}")
    print("two mails of two owners confirmed, the page served; the third mail, unreadable, was told of and stays")


main(*sys.argv[1:])
