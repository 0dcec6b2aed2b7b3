"""An SMTP server on loopback that does what a script says in each state, and keeps what it took."""

import re
import socket
import threading
import time

STATES = ("greeting", "ehlo", "mail", "recipient", "data", "body", "quit")
# Seconds without a word after which the connection is closed.
IDLE = 20


class Delivery:
    def __init__(self, recipients, content):
        self.recipients = recipients
        self.content = content
        found = re.search(rb"(?im)^Message-ID:\s*(<[^>]*>)", content)
        self.message_id = found.group(1).decode("ascii", "replace") if found else ""


class Sink:
    """`script(state, session)` gives None for the usual answer, or an action: `reply CODE…`, `close CODE…`, `close`,
    `hang`, `slow`, `flood`. A mail counts as taken when its final dot has come, as a real server may do."""

    def __init__(self):
        self.deliveries = []
        self.sessions = 0
        self.commands = []
        self.script = lambda state, session: None
        self._lock = threading.Lock()
        self._threads = []
        self._hung = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def clear(self):
        self.settle()
        self.script = lambda state, session: None
        with self._lock:
            self.deliveries, self.commands, self.sessions = [], [], 0

    def settle(self, within=20):
        """Waits until every connection is over: what was on its way when the daemon died has then arrived."""
        self._hung.set()
        limit = time.monotonic() + within
        with self._lock:
            threads, self._threads = self._threads, []
        for thread in threads:
            thread.join(max(0.0, limit - time.monotonic()))
        self._hung.clear()

    def close(self):
        self._listener.close()

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.sessions += 1
                number = self.sessions
                thread = threading.Thread(target=self._serve, args=(connection, number), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection, number):
        with connection:
            # RFC 5321 §4.5.3.2.7: a server need not wait for ever.
            connection.settimeout(IDLE)
            try:
                self._session(connection, connection.makefile("rb"), number)
            except (OSError, EOFError):
                pass

    def _say(self, connection, state, number, usual):
        """Answers; False when the connection is to be closed."""
        action = self.script(state, number)
        if action is None:
            connection.sendall((usual + "\r\n").encode())
            return True
        verb, _, words = action.partition(" ")
        if verb == "hang":
            # Until the other side gives up, or the case is over.
            while not self._hung.wait(0.05):
                connection.setblocking(False)
                try:
                    if connection.recv(1, socket.MSG_PEEK) == b"":
                        raise EOFError
                except BlockingIOError:
                    pass
                finally:
                    connection.settimeout(IDLE)
            return False
        if verb == "slow":
            for byte in (usual + "\r\n").encode():
                connection.sendall(bytes([byte]))
                if self._hung.wait(0.01):
                    return False
            return True
        if verb == "flood":
            line = b"220-" + b"x" * 1000 + b"\r\n"
            for _ in range(10_000):
                connection.sendall(line)
            connection.sendall((usual + "\r\n").encode())
            return True
        if words:
            connection.sendall((words + "\r\n").encode())
        return verb == "reply"

    def _session(self, connection, lines, number):
        if not self._say(connection, "greeting", number, "220 sink.example ESMTP"):
            return
        recipients = []
        while True:
            line = lines.readline(2000)
            if not line:
                return
            with self._lock:
                self.commands.append(line.decode("ascii", "replace").strip())
            verb = line[:4].upper()
            if verb in (b"EHLO", b"HELO"):
                going = self._say(connection, "ehlo", number, "250 sink.example")
            elif verb == b"MAIL":
                recipients = []
                going = self._say(connection, "mail", number, "250 2.1.0 ok")
            elif verb == b"RCPT":
                recipients.append(line.split(b"<", 1)[1].split(b">", 1)[0].decode("ascii", "replace"))
                going = self._say(connection, "recipient", number, "250 2.1.5 ok")
            elif verb == b"DATA":
                going = self._data(connection, lines, number, recipients)
            elif verb == b"QUIT":
                self._say(connection, "quit", number, "221 2.0.0 bye")
                return
            elif verb == b"RSET" or verb == b"NOOP":
                connection.sendall(b"250 2.0.0 ok\r\n")
                going = True
            else:
                connection.sendall(b"500 5.5.2 what?\r\n")
                going = True
            if not going:
                return

    def _data(self, connection, lines, number, recipients):
        action = self.script("data", number)
        if action is not None:
            return self._say(connection, "data", number, "")
        connection.sendall(b"354 go on\r\n")
        content = []
        while True:
            line = lines.readline()
            if not line.endswith(b"\n"):
                return False
            if line == b".\r\n":
                break
            content.append(line[1:] if line.startswith(b".") else line)
        refused = (self.script("body", number) or "").split(" ")[1:2]
        # A server that answers the dot with 4yz or 5yz has not taken the mail; one that says nothing may have.
        if not refused or refused[0].startswith("2"):
            with self._lock:
                self.deliveries.append(Delivery(list(recipients), b"".join(content)))
        return self._say(connection, "body", number, "250 2.0.0 taken")
