"""A place to work in: state, Maildir, published folder, configuration and a relay, and the built programs on them."""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import time

import batch
from sink import Sink

TREE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# Nothing takes this long; what does is a hang.
PATIENCE = 120


class Failure(Exception):
    """What a case found."""


class Outcome:
    def __init__(self, code, results, messages):
        self.code, self.results, self.messages = code, results, messages


def shifted(time):
    """What runs a program with its wall clock elsewhere, as `+2h` or `-400d`. The monotonic clock stays: a jump of the
    wall clock is what is tried. Through the wrapper, since a library that changes the environment when it is loaded
    takes Swift its arguments."""
    return ["faketime", "-m", "--exclude-monotonic", "-f", time]


class Bench:
    """Used by one process; everything lies under `directory`."""

    def __init__(self, directory, programs):
        self.directory = directory
        self.programs = programs
        self.sink = Sink()
        self.delivered = {}
        os.makedirs(directory, exist_ok=True)
        self._make_template()

    # Places

    def path(self, *parts):
        return os.path.join(self.directory, *parts)

    @property
    def state(self):
        return self.path("state")

    @property
    def box(self):
        return self.path("box")

    @property
    def published(self):
        return self.path("published")

    @property
    def database(self):
        return self.path("state", "gehoord.db")

    def configure(self, *, place=None, relay=True, publish=None, **changes):
        """Writes the configuration of this place, or of one beside it that has the same plan."""
        place = place or self.directory
        content = {
            "state_directory": f"{place}/state",
            "poll_seconds": 1,
            "authserv_ids": ["mx.example.org"],
            "replies": "send",
            "reply_to": "authenticated",
            # Every mail comes within one minute here.
            "brakes": {
                "first_confirmations_10_minutes": 1000, "first_confirmations_24_hours": 1000,
                "first_confirmations_7_days": 1000, "domain_per_hour": 100000, "plan_per_hour_paced": 100000,
                "plan_per_hour_breaker": 100000},
            "relay": {"url": f"smtp://127.0.0.1:{self.sink.port}"} if relay else None,
            "plans": [{
                "id": batch.PLAN,
                "maildir": f"{place}/box",
                "addresses": [batch.ADDRESS],
                "publish_to": publish or f"{place}/published/plan",
                "sender_name": "Kracht van Mokum",
            }],
        }
        content.update(changes)
        with open(f"{place}/gehoord.conf", "w") as file:
            json.dump(content, file)

    def _make_template(self):
        self.empty()
        done = self.run("gehoor", "plan", "import", f"{TREE}/samples/plans/{batch.PLAN}.json")
        if done.code != 0:
            raise Failure(f"the plan was not imported: {done.messages}")
        shutil.rmtree(self.path("template"), ignore_errors=True)
        shutil.copytree(self.state, self.path("template"))

    def empty(self):
        for name in ("state", "box", "published"):
            shutil.rmtree(self.path(name), ignore_errors=True)
        os.makedirs(self.state, mode=0o700)
        for name in ("new", "cur", "tmp"):
            os.makedirs(self.path("box", name))
        os.makedirs(self.published)
        self.delivered = {}
        self.configure()

    def reset(self, mails=None):
        """An imported plan, an empty relay, and these mails in `new/`."""
        self.empty()
        shutil.rmtree(self.state)
        shutil.copytree(self.path("template"), self.state)
        self.sink.clear()
        if mails:
            self.deliver(mails)

    def deliver(self, mails):
        """As a mail server does: written in `tmp/`, moved to `new/`; each a second younger than the one before."""
        start = int(time.time()) - 1800 + len(self.delivered)
        for number, (name, content) in enumerate(mails.items()):
            with open(self.path("box", "tmp", name), "wb") as file:
                file.write(content)
            os.utime(file.name, (start + number, start + number))
            os.rename(file.name, self.path("box", "new", name))
            self.delivered[name] = hashlib.sha256(content).hexdigest()

    # Programs

    def command(self, program, *arguments, place=None):
        return [f"{self.programs}/{program}", "--config", f"{place or self.directory}/gehoord.conf", *arguments]

    @staticmethod
    def environment():
        return {**os.environ, "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"}

    def run(self, program, *arguments, before=(), place=None):
        """Runs a program to its end; `before` is what runs it, as strace. One that hangs is a failure."""
        command = [*before, *self.command(program, *arguments, place=place)]
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self.environment(), start_new_session=True)
        try:
            results, messages = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise Failure(f"{program} {' '.join(arguments)} hung for {PATIENCE} seconds") from None
        return Outcome(process.returncode, results.decode("utf-8", "replace"), messages.decode("utf-8", "replace"))

    def once(self, before=()):
        return self.run("gehoord", "--once", before=before)

    def start(self, before=(), log="daemon.log"):
        """The daemon, running; its log is a file, so that it can be waited for."""
        return Running(self, [*before, *self.command("gehoord")], self.environment(), self.path(log))

    def start_once(self, before=(), log="once.log"):
        """A single run that is not waited for."""
        return Running(self, [*before, *self.command("gehoord", "--once")], self.environment(), self.path(log))

    def copy_state(self, name):
        """The state as it lies there now, for looking at it without changing what a restart finds."""
        target = self.path(name)
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.state, target)
        return os.path.join(target, "gehoord.db")

    def close(self):
        self.sink.close()


class Running:
    """A daemon that runs; `with` ends it by SIGTERM."""

    def __init__(self, bench, command, environment, log):
        self.log = log
        self.bench = bench
        with open(log, "wb") as file:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, env=environment, start_new_session=True)

    def text(self):
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return file.read()

    def wait_for(self, condition, what, within=PATIENCE):
        """Looks again and again until it holds; a daemon that ended, or the time, makes it a failure."""
        limit = time.monotonic() + within
        while not condition():
            if self.process.poll() is not None:
                raise Failure(f"the daemon ended with {self.process.returncode} before {what}: {self.text()[-600:]}")
            if time.monotonic() > limit:
                raise Failure(f"not within {within} seconds: {what}: {self.text()[-600:]}")
            time.sleep(0.01)

    def wait_for_log(self, words, times=1, within=PATIENCE):
        self.wait_for(lambda: self.text().count(words) >= times, f"\"{words}\" in the log", within)

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.bench.sink.settle()

    def wait(self, within):
        """Until it has ended by itself."""
        try:
            self.process.wait(within)
        except subprocess.TimeoutExpired:
            raise Failure(f"the program did not end within {within} seconds") from None

    def end(self, within=20):
        self.process.terminate()
        try:
            return self.process.wait(within)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failure(f"the daemon did not end within {within} seconds of SIGTERM") from None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()
