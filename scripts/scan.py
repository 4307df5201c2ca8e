"""Runs wapiti and sqlmap against a server of its own, without accounts and signed in.

`scripts/scan` installs both and starts this. MINUTES bounds each run of wapiti (8 by default); a
run of sqlmap takes half of that. Ends with 1 on any finding that is not low, with 2 when a scan
looked at nothing. Reports stay in the folder that is named at the end.
"""

import asyncio
import base64
import contextlib
import csv
import hashlib
import hmac
import http.client
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SECONDS = int(float(os.environ.get("MINUTES", "8")) * 60)
PASSPHRASE = "kursi payung mangga delta"
# Others need a server on the internet (ssrf, xxe), guess at other products, look for tokens in
# forms where this server looks at the origin, which the scanner is given (csrf), or take a sheet
# that keeps what was typed for a directory (ldap; nothing here speaks LDAP).
MODULES = "backup,cookieflags,crlf,csp,exec,file,htaccess,http_headers,log4shell,methods," \
    "permanentxss,redirect,shellshock,sql,timesql,upload,xss"
# The scan must stay signed in.
LEFT_ALONE = ["/keluar", "/en/sign-out", "/akun", "/en/account"]
LEVELS = {0: "info", 1: "low", 2: "medium", 3: "high", 4: "critical"}
AGENCY = "DISNAKER"
# What sqlmap tries, by round: addresses that answer 200, a star where a part of the path is tried.
READ = [
    ("/evaluasi?siklus=2025-S1&cari=air&opd=DISNAKER&misi=1&status=tinggi&urut=nama", None),
    ("/evaluasi?aturan=permendagri-86-2017&batas=120&rumus=T/R&topik=12&menit=240", None),
    ("/evaluasi/tabel.csv?siklus=2025-S1&cari=air&opd=DISNAKER&urut=nama", None),
    ("/kaskade?siklus=2025-S1&simpul=S10", None), ("/indikator/PUPR-01*?siklus=2025-S1", None),
    ("/opd/DISNAKER*?siklus=2025-S1", None), ("/data?siklus=2025-S1&opd=DISNAKER", None),
    ("/lke?jawaban1=AA&jawaban2=B", None), ("/belum-lapor?opd=DISNAKER&siklus=2025-S1", None),
]
ROUNDS = {
    "without-accounts": READ,
    "operator": [
        (f"/pengisian/{AGENCY}?siklus=2025-S1", f"v:2025-01 {AGENCY}-01=12&n:2025-01 {AGENCY}-01=x"),
        (f"/pengisian/tempel/{AGENCY}?siklus=2025-S1", "tempat=0-0-0&blok=12"),
        (f"/pengisian/evaluasi-diri/{AGENCY}?siklus=2025-S1",
         "bagian=penghambat&sebab=pengadaan&uraian=lelang"),
        (f"/pengisian/{AGENCY}*?siklus=2025-S1", None),
    ],
    "organiser": READ + [
        ("/jejak?opd=DISNAKER&dari=2020-01-01&sampai=2030-12-31&tentang=x&orang=x", None),
        ("/masuk", "nama-masuk=pindai&sandi=kursi&lanjut=/evaluasi"),
    ],
}


class Relay:
    """A way to a port that hands on so many pieces a second: the scanners know no pace, the server
    hears a session no faster than twenty a second."""

    def __init__(self, port, pace=18):
        self.target, self.gap, self.next = port, 1 / pace, 0
        self.loop = asyncio.new_event_loop()
        self.server = self.loop.run_until_complete(
            asyncio.start_server(self.serve, "127.0.0.1", 0))
        self.port = self.server.sockets[0].getsockname()[1]
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    async def serve(self, reader, writer):
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            return writer.close()
        await asyncio.gather(
            self.hand_on(reader, back, paced=True), self.hand_on(there, writer, paced=False))

    async def hand_on(self, reader, writer, paced):
        with contextlib.suppress(OSError):
            while piece := await reader.read(65_536):
                if paced:
                    now = self.loop.time()
                    self.next = max(self.next + self.gap, now)
                    await asyncio.sleep(self.next - now)
                writer.write(piece)
                await writer.drain()
        writer.close()


class Door:
    """A server on a database of its own, and who has signed in to it."""

    def __init__(self, folder, binary):
        self.binary, self.folder = binary, folder
        self.database = str(folder / "selaras.sqlite")
        self.cookie = None

    def command(self, *arguments):
        done = subprocess.run(
            [self.binary, *arguments, "--database", self.database], text=True,
            capture_output=True, stdin=subprocess.DEVNULL)
        if done.returncode:
            sys.exit(f"selaras {' '.join(arguments)}: {done.stderr}")
        return done.stdout + done.stderr

    @contextlib.contextmanager
    def open(self):
        handle, name = tempfile.mkstemp(prefix="server-", suffix=".log", dir=self.folder)
        log = open(handle, "w", encoding="utf-8")
        process = subprocess.Popen(
            [self.binary, "serve", "--port", "0", "--log", "json", "--language", "en",
             "--database", self.database], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            for _ in range(600):
                found = re.search(
                    r"http://127\.0\.0\.1:(\d+)", Path(name).read_text(encoding="utf-8"))
                if found or process.poll() is not None:
                    break
                time.sleep(0.1)
            if not found:
                sys.exit(f"The server did not start: {name}")
            self.port = int(found.group(1))
            yield self
            if process.poll() is not None:
                sys.exit(f"The server ended during the scan with {process.returncode}: {name}")
        finally:
            process.terminate()
            process.wait(20)
            log.close()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def headers(self):
        wanted = {"Origin": self.address}
        return {**wanted, "Cookie": self.cookie} if self.cookie else wanted

    def ask(self, method, path, **fields):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        body = urllib.parse.urlencode({name.replace("_", "-"): v for name, v in fields.items()})
        kind = {"Content-Type": "application/x-www-form-urlencoded"} if method == "POST" else {}
        connection.request(method, path, body or None, {**self.headers, **kind})
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            if cookie.startswith("selaras="):
                self.cookie = cookie.split(";")[0]
        connection.close()
        return answer.status, text

    def sign_in(self, link):
        """Accepts an invitation and sets up the second factor."""
        self.cookie = None
        path = urllib.parse.urlsplit(link).path
        self.ask("POST", path, sandi_baru=PASSPHRASE, sandi_ulang=PASSPHRASE)
        secret = re.search(r"secret=([A-Z2-7]+)", self.ask("GET", "/akun/faktor-kedua")[1])
        self.ask("POST", "/akun/faktor-kedua", kode=code(secret.group(1)), sandi=PASSPHRASE)
        if not self.is_in():
            sys.exit("Signing in failed.")

    def invite(self, login, *role):
        said = self.command("user", "add", login, "--name", login.title(), *role)
        return re.search(r"https?://\S+/(?:undangan|invitation)/\S+", said).group(0)

    def is_in(self):
        return self.ask("GET", "/akun")[0] == 200


def code(secret):
    """The six digits of this half minute (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    start = digest[19] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"


def wapiti(door, tools, folder):
    report = folder / "wapiti.json"
    modules = MODULES.split(",")
    attack = max(SECONDS // 2 // len(modules), 10)
    arguments = [
        str(tools / "wapiti"), "-u", door.address + "/", "--scope", "folder", "-m", MODULES,
        "--flush-session", "--store-session", str(folder / "wapiti"), "-f", "json",
        "-o", str(report), "--max-scan-time", str(SECONDS // 2),
        "--max-attack-time", str(attack),
        "--max-links-per-page", "60", "--max-files-per-dir", "40", "-d", "4", "--no-bugreport",
        "--tasks", "4", "-t", "20", "-v", "0"]
    for name, value in door.headers.items():
        arguments += ["-H", f"{name}: {value}"]
    for path in LEFT_ALONE if door.cookie else []:
        arguments += ["-x", f"{door.address}{path}*"]
    # On a busy machine it can fall over its own store; then once more.
    for _ in range(2):
        with open(folder / "wapiti.log", "w", encoding="utf-8") as log:
            subprocess.run(
                arguments, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=folder,
                timeout=SECONDS + 3 * attack * len(modules) + 300, check=False)
        if report.exists():
            break
    else:
        print(f"wapiti wrote no report; see {folder / 'wapiti.log'}")
        sys.exit(2)
    said = json.loads(report.read_text(encoding="utf-8"))
    found = [
        (item["level"], category, item["path"], item.get("parameter") or "", item["info"])
        for kind in ("vulnerabilities", "anomalies")
        for category, items in said[kind].items() for item in items]
    return said["infos"].get("crawled_pages_nbr", 0), found


def sqlmap(door, tools, folder, requests):
    """Tests every parameter; returns how many, and those that gave in."""
    tested, found = 0, []
    share = max(SECONDS // 2 // len(requests), 10)
    for path, body in requests:
        status = door.ask("GET", path.replace("*", ""))[0]
        if body is None and status != 200:
            sys.exit(f"{path} answers {status}: nothing would be tried there")
    for number, (path, body) in enumerate(requests):
        results = folder / f"sqlmap-{number}.csv"
        arguments = [
            str(tools / "sqlmap"), "-u", door.address + path, "--batch", "--level", "2",
            "--risk", "2", "--dbms", "sqlite", "--technique", "BEUST", "--time-sec", "3",
            "--threads", "2", "--flush-session", "--disable-coloring", "--time-limit", str(share),
            "--output-dir", str(folder / "sqlmap"), "--results-file", str(results),
            "--ignore-code", "*", "--skip-waf", "--referer", door.address + "/"]
        if body:
            arguments += ["--data", body]
        for name, value in door.headers.items():
            arguments += ["--cookie" if name == "Cookie" else "-H",
                          value if name == "Cookie" else f"{name}: {value}"]
        done = subprocess.run(
            arguments, capture_output=True, text=True, stdin=subprocess.DEVNULL, cwd=folder,
            timeout=share * 3 + 60, check=False)
        (folder / f"sqlmap-{number}.log").write_text(done.stdout + done.stderr, encoding="utf-8")
        tested += len(set(re.findall(r"testing for SQL injection on (.+)", done.stdout)))
        if "is vulnerable" in done.stdout or "identified the following injection" in done.stdout:
            found.append((4, "SQL injection (sqlmap)", path, "", "see the log"))
        if results.exists():
            rows = list(csv.reader(results.open(encoding="utf-8")))[1:]
            found += [(4, "SQL injection (sqlmap)", *row[:3]) for row in rows if len(row) >= 3]
    return tested, found


def scan(name, door, tools, folder):
    place = folder / name
    place.mkdir()
    pages, found = wapiti(door, tools, place)
    parameters, injected = sqlmap(door, tools, place, ROUNDS[name])
    found += injected
    for level, category, path, parameter, info in sorted(found, reverse=True):
        print(f"{LEVELS.get(level, level)}: {category}: {path} {parameter}: {info[:160]}")
    counts = {word: sum(1 for item in found if item[0] == level) for level, word in LEVELS.items()}
    print(f"{name}: {pages} pages, {parameters} parameters; "
          + ", ".join(f"{counts[word]} {word}" for word in reversed(LEVELS.values())), flush=True)
    if door.cookie and not door.is_in():
        sys.exit(f"{name}: the scan was signed out on the way")
    if not pages or not parameters:
        print(f"{name}: nothing was looked at; see {place}")
        sys.exit(2)
    return any(level >= 2 for level, *_ in found)


def main():
    binary, tools = sys.argv[1], Path(sys.argv[2]).resolve()
    folder = Path(tempfile.mkdtemp(prefix="selaras-scan-"))
    door = Door(folder, binary)
    door.command("import", str(ROOT / "Examples" / "kaltim-2025"))
    with door.open():
        bad = scan("without-accounts", door, tools, folder)
    door.invite("admin", "--role", "administrator")
    operator = door.invite("operator", "--role", "agency-operator", "--agency", AGENCY)
    organiser = door.invite("organiser", "--role", "organiser")
    with door.open():
        door.sign_in(organiser)
        door.ask("POST", "/pengisian/+buka?siklus=2025-S1")
        opened = door.cookie
        door.sign_in(operator)
        door.port = Relay(door.port).port
        bad = scan("operator", door, tools, folder) or bad
        door.cookie = opened
        bad = scan("organiser", door, tools, folder) or bad
    print(f"Reports: {folder}")
    sys.exit(1 if bad else 0)


main()
