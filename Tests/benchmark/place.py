"""A place where the daemon works: its Maildir, store and configuration, made anew for every run."""
import json
import os
import shutil
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PLAN = os.path.join(HERE, "../../samples/plans/kracht-van-mokum.json")


class Place:
    def __init__(self, bench, relay=None, **more):
        """relay: where confirmations go; without one they wait in the outbox. more: further keys of the configuration."""
        self.bench = bench
        self.directory = tempfile.mkdtemp(prefix="place.", dir=bench.directory)
        self.maildir = os.path.join(self.directory, "mail")
        self.programs = os.path.dirname(bench.program)
        configuration = os.path.join(self.directory, "gehoord.conf")
        self.once = [os.path.join(self.programs, "gehoord"), "--config", configuration, "--once"]
        # No brake keeps a confirmation from being written.
        few, many = 1_000, 100_000
        with open(configuration, "w") as file:
            json.dump({
                "state_directory": os.path.join(self.directory, "state"), "reply_to": "unauthenticated-too",
                "replies": "send" if relay else "hold", **({"relay": {"url": relay}} if relay else {}),
                "brakes": {"first_confirmations_10_minutes": few, "first_confirmations_24_hours": few,
                           "first_confirmations_7_days": few, "domain_per_hour": many, "plan_per_hour_paced": many,
                           "plan_per_hour_breaker": many, "unverified_per_day": many},
                "plans": [{"id": "kracht-van-mokum", "maildir": self.maildir, "addresses": ["doe-mee@oproep.example"],
                           "publish_to": os.path.join(self.directory, "published")}], **more}, file)

    def deliver(self, mails):
        """A Maildir with so many mails of the generator in new/; None: an empty one."""
        shutil.rmtree(self.maildir, ignore_errors=True)
        for name in ("tmp", "new", "cur"):
            os.makedirs(os.path.join(self.maildir, name))
        if mails:
            source = self.bench.maildir(mails)
            for name in os.listdir(source):
                target = os.path.join(self.maildir, "new", name)
                os.link(os.path.join(source, name), target)
                # Arrived now: an older mail would get no confirmation (N19).
                os.utime(target)

    def fresh(self, *mails):
        """An empty store with the plan in it; with a number, that many mails delivered too."""
        shutil.rmtree(os.path.join(self.directory, "state"), ignore_errors=True)
        shutil.rmtree(os.path.join(self.directory, "published"), ignore_errors=True)
        os.makedirs(os.path.join(self.directory, "state"), mode=0o700)
        if mails:
            self.deliver(*mails)
        subprocess.run([os.path.join(self.programs, "gehoor"), *self.once[1:3], "plan", "import", PLAN], check=True,
                       stdout=subprocess.DEVNULL)
