"""The coordinators' page with 32 clients at once for a minute: every answer is the right one, and how soon it comes."""
import http.client
import os
import random
import re
import socket
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from parts.daemon import Running  # noqa: E402
from place import Place  # noqa: E402
from sink import Sink  # noqa: E402

CLIENTS = 32
SECONDS = 60
PEOPLE = ["roos", "omar"]
BASE = "/plans/kracht-van-mokum"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Client(threading.Thread):
    """Somebody at work: looks at pages, searches, accepts and takes back; each request on a connection as browsers keep."""

    def __init__(self, port, cookie, end, number):
        super().__init__()
        self.port, self.cookie, self.end, self.random = port, cookie, end, random.Random(number)
        self.times, self.problems, self.connection = [], [], None

    def ask(self, method, path, form=None):
        headers = {"Cookie": self.cookie, "Connection": "keep-alive"}
        body = None
        if form is not None:
            headers.update({"Content-Type": "application/x-www-form-urlencoded", "Origin": "http://127.0.0.1:%d" % self.port})
            body = urllib.parse.urlencode(form)
        begun = time.monotonic()
        for attempt in range(2):
            self.connection = self.connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            try:
                self.connection.request(method, path, body, headers)
                answer = self.connection.getresponse()
                text = answer.read().decode()
                break
            except http.client.RemoteDisconnected:
                # A connection that was idle for long may be closed by either side (RFC 9112 section 9.5).
                self.connection.close()
                self.connection = None
                if attempt:
                    raise
        self.times.append(time.monotonic() - begun)
        return answer.status, text, answer.getheader("Location")

    def expect(self, what, found, *statuses):
        if found not in statuses:
            self.problems.append("%s: %d" % (what, found))

    def run(self):
        try:
            while time.monotonic() < self.end:
                self.random.choice([self.look, self.look, self.search, self.decide])()
        except Exception as error:
            self.problems.append(repr(error))

    def look(self):
        path = BASE + self.random.choice(["/queue", "/plan", "/health", "/helpers", "/search", "/report", "/mails/3", "/said"])
        self.expect(path, self.ask("GET", path)[0], 200)

    @staticmethod
    def value(text, name):
        found = re.search(r'name="%s" value="([^"]*)"' % name, text)
        return found.group(1) if found else ""

    def search(self):
        _, text, _ = self.ask("GET", BASE + "/search")
        words = self.random.choice(["steun", "plein", "KVM-2", "nergens"])
        self.expect("search", self.ask("POST", BASE + "/search", {"form": self.value(text, "form"), "words": words})[0], 200)

    def decide(self):
        """Many decide at once about the same mails: each is done, or told that somebody was first."""
        _, queue, _ = self.ask("GET", BASE + "/queue")
        mails = re.findall(r'href="(%s/mails/\d+)"' % BASE, queue)
        if not mails:
            return
        path = self.random.choice(mails)
        status, text, _ = self.ask("GET", path)
        self.expect(path, status, 200)
        form = {"form": self.value(text, "form"), "revision": self.value(text, "revision"), "next": "", "do": "later 1"}
        status, _, location = self.ask("POST", path + "/decide", form)
        self.expect(path + "/decide", status, 303, 409)
        if status != 303:
            return
        _, text, _ = self.ask("GET", location)
        form = {"form": self.value(text, "form"), "revision": self.value(text, "revision")}
        self.expect(path + "/undo", self.ask("POST", path + "/undo", form)[0], 303, 409)


def wait_for(port):
    """The page opens a moment after the daemon is ready: mail does not wait for it."""
    end = time.monotonic() + 30
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=30).close()
        except ConnectionRefusedError:
            if time.monotonic() > end:
                raise
            time.sleep(0.01)


def signed_in(port, sink, name):
    """The cookie of a coordinator who came in by the link of a mail."""
    address = "%s@example.net" % name
    client = Client(port, "", 0, 0)
    client.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    client.connection.request("GET", "/sign-in")
    answer = client.connection.getresponse()
    text = answer.read().decode()
    client.cookie = answer.getheader("Set-Cookie").split(";")[0]
    client.ask("POST", "/sign-in", {"form": client.value(text, "form"), "address": address})
    end = time.monotonic() + 30
    while address not in sink.texts and time.monotonic() < end:
        time.sleep(0.05)
    token = re.search(r"/enter/([0-9a-f]+)", sink.texts[address].replace("=\r\n", "")).group(1)
    _, text, _ = client.ask("GET", "/enter/" + token)
    body = urllib.parse.urlencode({"form": client.value(text, "form"), "token": token})
    client.connection.request("POST", "/enter", body, {
        "Cookie": client.cookie, "Origin": "http://127.0.0.1:%d" % port, "Content-Type": "application/x-www-form-urlencoded"})
    answer = client.connection.getresponse()
    answer.read()
    cookies = [value for name, value in answer.getheaders() if name == "Set-Cookie" and value.startswith("gehoord=")]
    return cookies[0].split(";")[0]


def run(bench):
    sink = Sink()
    port = free_port()
    place = Place(
        bench, relay="smtp://127.0.0.1:%d" % sink.port, site={"listen": "127.0.0.1:%d" % port},
        coordinators=[{"name": name.title(), "address": name + "@example.net", "digest_hour": 23,
                       "plans": {"kracht-van-mokum": "editor"}} for name in PEOPLE])
    place.fresh(2_000)
    bench.once(place.once)
    daemon = Running(place)
    try:
        wait_for(port)
        cookies = [signed_in(port, sink, name) for name in PEOPLE]
        end = time.monotonic() + SECONDS
        clients = [Client(port, cookies[number % len(cookies)], end, number) for number in range(CLIENTS)]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
    finally:
        daemon.stop()
        sink.close()
    problems = [problem for client in clients for problem in client.problems]
    times = sorted(time for client in clients for time in client.times)
    for problem in sorted(set(problems))[:10]:
        print("  " + problem)
    bench.part["figures"]["requests"] = len(times)
    bench.part["figures"]["ms"] = {"median": times[len(times) // 2] * 1000, "99th percentile": times[int(len(times) * 0.99)] * 1000}
    print("  %d requests of %d clients, median %.0f ms, 99th percentile %.0f ms" % (
        len(times), CLIENTS, times[len(times) // 2] * 1000, times[int(len(times) * 0.99)] * 1000))
    bench.goal("wrong answers", len(problems), at_most=0)
