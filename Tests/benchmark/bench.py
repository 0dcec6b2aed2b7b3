"""What the parts of the benchmark measure with: programs in turns, instructions, goals."""
import os
import re
import shlex
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


class Bench:
    def __init__(self, program, directory, mails, rounds):
        self.program, self.directory, self.mails, self.rounds = program, directory, mails, rounds
        self.parts = {}

    def begin(self, name, title):
        self.part = self.parts[name] = {"figures": {}, "goals": []}
        print("\n%s: %s" % (name, title.strip().splitlines()[0]))

    def maildir(self, count):
        """The folder with the first mails of the generator; a smaller one holds the first of a larger one."""
        path = os.path.join(self.directory, "maildir-%d" % count)
        if not os.path.isdir(path):
            subprocess.run([sys.executable, os.path.join(HERE, "maildir.py"), path, str(count)], check=True,
                           stdout=subprocess.DEVNULL)
        folder = os.path.join(path, "new")
        for entry in os.scandir(folder):  # Into the page cache.
            with open(entry.path, "rb") as file:
                file.read()
        return folder

    def compiled(self, source, *packages):
        """A peer written in C against libraries of the system."""
        target = os.path.join(self.directory, os.path.splitext(source)[0])
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", *packages], check=True, capture_output=True, text=True)
        subprocess.run(["cc", "-O2", "-o", target, os.path.join(HERE, "peers", source), *shlex.split(flags.stdout)],
                       check=True)
        return target

    def once(self, command):
        """Seconds, those of the processor in user and system mode, peak memory in KiB, and what it printed."""
        begun = time.monotonic()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        with child.stdout as output:
            said = output.read().decode()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            raise SystemExit("%s ended with %d: %s" % (" ".join(command), child.returncode, said))
        return {"seconds": time.monotonic() - begun, "cpu": usage.ru_utime + usage.ru_stime, "kib": usage.ru_maxrss, "said": said}

    def turns(self, commands, per):
        """Runs the commands A B A B ... and gives the medians; `per`: in how many pieces the work is counted."""
        runs = {name: [] for name in commands}
        for _ in range(self.rounds):
            for name, command in commands.items():
                runs[name].append(self.once(command))
        print("  %-24s %12s %21s %12s" % ("", "CPU us each", "from - to", "peak MiB"))
        medians = {}
        for name, results in runs.items():
            times = [run["cpu"] / per * 1e6 for run in results]
            figure = {"microseconds": statistics.median(times), "all": [round(time, 2) for time in times],
                      "kib": statistics.median(run["kib"] for run in results)}
            medians[name] = self.part["figures"][name] = figure
            print("  %-24s %12.1f %10.1f -%9.1f %12.1f" % (
                name, figure["microseconds"], min(times), max(times), figure["kib"] / 1024))
        return medians

    def goal(self, what, found, at_most):
        """One goal of the project, kept with its answer."""
        reached = found <= at_most
        self.part["goals"].append({"what": what, "found": round(found, 4), "at_most": at_most, "reached": reached})
        print("  %s: %.3g, goal at most %g: %s" % (what, found, at_most, "reached" if reached else "NOT REACHED"))

    def instructions(self, name, command, empty, per):
        """Counts instructions with valgrind, which does not depend on the load; less those of `empty`, the start.

        Gives a table of where they are spent, by file of the sources and by library.
        """
        return self.spent(name, self.callgrind(command), self.callgrind(empty), per)

    def spent(self, name, counted, less, per):
        """The table of what one count has more than another."""
        (total, places), (start, before) = counted, less
        each = (total - start) / per
        self.part["figures"][name] = {"instructions": each}
        print("  %-24s %12.0f instructions each" % (name, each))
        spent = sorted(((count - before.get(place, 0), place) for place, count in places.items()), reverse=True)
        for count, place in spent[:12]:
            print("    %5.1f %%  %s" % (100 * count / (total - start), place))
        self.part["figures"][name]["places"] = {place: round(count / per) for count, place in spent}
        modules = {}
        for count, place in spent:
            module = place.split("/")[0].split(",")[0]
            modules[module] = modules.get(module, 0) + count
        print("    by module: " + ", ".join("%s %.0f %%" % (module, 100 * count / (total - start))
                                            for module, count in sorted(modules.items(), key=lambda pair: -pair[1])))
        return each

    def no_more_than(self, kept, each):
        """Fails when more than 5 % more instructions are needed than when this number was written down."""
        self.goal("instructions, to those of the last time they were counted", each / kept, at_most=1.05)

    def callgrind(self, command):
        out = os.path.join(self.directory, "callgrind.out")
        subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=" + out, *command], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        table = subprocess.run(["callgrind_annotate", "--auto=no", "--threshold=100", out], check=True, capture_output=True, text=True)
        total, places = 0, {}
        for line in table.stdout.splitlines():
            match = re.match(r"\s*([\d,]+) \([ \d.]+%\)\s+(.*)", line)
            if not match:
                continue
            count = int(match.group(1).replace(",", ""))
            if match.group(2).startswith("PROGRAM TOTALS"):
                total = count
                continue
            place = self.place(match.group(2))
            places[place] = places.get(place, 0) + count
        return total, places

    @staticmethod
    def place(text):
        """`MailParsing/HTMLText.swift` for our own code, else what it belongs to."""
        source = re.search(r"/Sources/(\w+/[\w/]+\.swift)", text)
        if source:
            return source.group(1)
        for module, sign in (("MailParsing", "11MailParsing"), ("Understanding", "13Understanding"),
                             ("PlanStorage", "11PlanStorage"), ("IntakeService", "13IntakeService")):
            if sign in text:
                return module + ", made by the compiler"
        for library in ("libsqlite3", "libcrypto", "libstemmer", "libm"):
            if "/%s.so" % library in text:
                return "C library: " + library
        if re.search(r"malloc/", text):
            return "C library: malloc and free"
        if re.search(r"sysdeps|libc\.so|string/", text):
            return "C library: memchr, memcpy and others"
        return "Swift library"
