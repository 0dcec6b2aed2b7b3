"""A mail server on loopback that takes everything and remembers when."""
import socket
import threading
import time


class Sink:
    def __init__(self):
        self.taken = {}
        self.texts = {}
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection):
        with connection, connection.makefile("rwb") as stream:
            def say(words):
                stream.write(words + b"\r\n")
                stream.flush()

            say(b"220 sink ESMTP")
            recipient = None
            for line in stream:
                verb = line[:4].upper()
                if verb in (b"EHLO", b"HELO"):
                    say(b"250 sink")
                elif verb == b"RCPT":
                    recipient = line.split(b"<", 1)[1].split(b">", 1)[0].decode()
                    say(b"250 ok")
                elif verb == b"DATA":
                    say(b"354 go on")
                    lines = list(iter(stream.readline, b".\r\n"))
                    self.texts[recipient] = b"".join(lines).decode()
                    say(b"250 taken")
                    self.taken[recipient] = time.monotonic()
                elif verb == b"QUIT":
                    return say(b"221 bye")
                else:
                    say(b"250 ok")

    def close(self):
        self.listener.close()
