"""Signs in to a real server beside the bare hash, then asks for pages while fifty sign-ins wait.

The standard library alone; the peer is libsodium's Argon2id with the server's own cost.
"""

import ctypes
import ctypes.util
import http.client
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import urlencode

SAMPLE = Path(__file__).resolve().parents[2] / "Examples" / "kaltim-2025"
PASSPHRASE = "kursi payung mangga delta"
PEOPLE = 50
#: Pages a second, and for how long: enough for a p99.
RATE, SECONDS = 60, 8
MEMORY, PASSES = 64 << 20, 2


class Office:
    """A server with the sample and people in it; use it in a `with`."""

    def __init__(self, binary, folder):
        self.binary, self.database = binary, f"{folder}/selaras.sqlite"
        self.folder = folder

    def selaras(self, *arguments):
        return subprocess.run(
            [self.binary, *arguments, "--database", self.database], check=True,
            capture_output=True, text=True).stdout

    def __enter__(self):
        self.selaras("import", str(SAMPLE))
        self.selaras("user", "add", "ani", "--name", "Ani", "--role", "administrator")
        invitations = [
            re.search(r"/undangan/\S+", self.selaras(
                "user", "add", f"orang{place}", "--name", f"Orang {place}", "--role",
                "leader")).group(0) for place in range(PEOPLE)]
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.server = subprocess.Popen(
            [self.binary, "serve", "--database", self.database, "--port", str(self.port)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.server.stdout.readline()
        for invitation in invitations:
            status, _ = self.post(
                invitation, {"sandi-baru": PASSPHRASE, "sandi-ulang": PASSPHRASE})
            assert status == 303, status
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def ask(self, method, path, body=None, headers=None):
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        line.request(method, path, body, headers or {})
        answer = line.getresponse()
        answer.read()
        line.close()
        return answer.status, answer.getheader("Set-Cookie")

    def post(self, path, fields):
        return self.ask("POST", path, urlencode(fields), {
            "Content-Type": "application/x-www-form-urlencoded",
            "Origin": f"http://127.0.0.1:{self.port}"})

    def sign_in(self, place):
        status, cookie = self.post("/masuk", {"nama-masuk": f"orang{place}", "sandi": PASSPHRASE})
        assert status == 303, status
        return cookie.split(";")[0]

    def pages(self, cookie, enough):
        """Milliseconds of each page, asked for at a steady rate whether or not the last came."""
        taken, threads = [], []
        start = time.perf_counter()

        def one(due):
            status, _ = self.ask("GET", "/opd/DINKES", headers={"Cookie": cookie})
            assert status == 200, status
            # From when it was due: a page that waits in line has waited.
            taken.append((time.perf_counter() - due) * 1e3)

        place = 0
        while not enough(place):
            due = start + place / RATE
            time.sleep(max(0, due - time.perf_counter()))
            threads.append(threading.Thread(target=one, args=(due,)))
            threads[-1].start()
            place += 1
        for thread in threads:
            thread.join()
        return sorted(taken)


def bare_hash():
    """Milliseconds of one Argon2id hash of the same cost, median of nine."""
    sodium = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
    digest, salt = ctypes.create_string_buffer(32), os.urandom(16)
    word = PASSPHRASE.encode()
    taken = []
    for _ in range(9):
        start = time.perf_counter()
        failed = sodium.crypto_pwhash(
            digest, ctypes.c_ulonglong(32), word, ctypes.c_ulonglong(len(word)), salt,
            ctypes.c_ulonglong(PASSES), ctypes.c_size_t(MEMORY), 2)
        assert not failed
        taken.append((time.perf_counter() - start) * 1e3)
    return statistics.median(taken)


def percentile(ordered, share):
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def main():
    binary = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder, Office(binary, folder) as office:
        alone = []
        for place in range(20):
            start = time.perf_counter()
            cookie = office.sign_in(place)
            alone.append((time.perf_counter() - start) * 1e3)
        hashed = bare_hash()
        office.pages(cookie, lambda place: place >= RATE)
        quiet = office.pages(cookie, lambda place: place >= RATE * SECONDS)
        crowd = [threading.Thread(target=office.sign_in, args=(place,)) for place in range(PEOPLE)]
        for one in crowd:
            one.start()
        busy = office.pages(cookie, lambda _: not any(one.is_alive() for one in crowd))
        signed_in = statistics.median(alone)
        print(f"signing in alone: {signed_in:.0f} ms (goal 250), the bare hash {hashed:.0f} ms, "
              f"ratio {signed_in / hashed:.2f}")
        for name, ordered in (("quiet", quiet), (f"{PEOPLE} sign-ins queue", busy)):
            print(f"a page, {name}: median {statistics.median(ordered):.1f} ms, p99 "
                  f"{percentile(ordered, 0.99):.1f} ms, of {len(ordered)}")


if __name__ == "__main__":
    main()
