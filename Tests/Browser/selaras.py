"""The server under test: the real binary on a database of its own with the sample province."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "Examples"
SAMPLE = EXAMPLES / "kaltim-2025"
START_SECONDS = 60
STOP_SECONDS = 12


def binary():
    """The debug binary: `SELARAS_BINARY`, or where SwiftPM puts it."""
    named = os.environ.get("SELARAS_BINARY")
    if named:
        return named
    scratch = os.environ.get("SELARAS_SCRATCH", ".build")
    shown = subprocess.run(
        ["swift", "build", "--scratch-path", scratch, "--show-bin-path"],
        cwd=ROOT, capture_output=True, text=True, check=True)
    return str(ROOT / shown.stdout.strip() / "selaras")


def run(*arguments, check=True, **options):
    """`selaras ARGUMENTS`; the output is in the answer, and in the error when it fails."""
    done = subprocess.run(
        [binary(), *map(str, arguments)], capture_output=True, text=True,
        stdin=subprocess.DEVNULL, **options)
    if check and done.returncode != 0:
        raise AssertionError(
            f"selaras {' '.join(map(str, arguments))} ended with {done.returncode}:\n"
            f"{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    return done


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """`selaras serve` as a child process; use it in a `with`."""

    def __init__(self, package=SAMPLE):
        self.folder = Path(tempfile.mkdtemp(prefix="selaras-browser-"))
        self.database = self.folder / "selaras.sqlite"
        self.package = package
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = None

    def __enter__(self):
        if self.package is not None:
            run("import", self.package, "--database", self.database)
        self.log = open(self.folder / "server.log", "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [binary(), "serve", "--database", str(self.database), "--port", str(self.port),
             *self.arguments()],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)
        try:
            self._await_health()
        except BaseException:
            self.process.kill()
            raise
        return self

    def arguments(self):
        """What `serve` is told besides."""
        return []

    def _await_health(self):
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"The server ended with {self.process.returncode}:\n{self.said()}")
            try:
                with urllib.request.urlopen(self.address + "/healthz", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        raise AssertionError(f"No answer from /healthz in {START_SECONDS} s:\n{self.said()}")

    def said(self):
        self.log.flush()
        return (self.folder / "server.log").read_text(encoding="utf-8")[-4000:]

    def stop(self):
        """Asks the server to end, as systemd would. Returns its exit status."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None

    def __exit__(self, *_):
        self.stop()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def launch(playwright):
    """Debian's Chromium; it refuses its own sandbox when root runs it."""
    chromium = shutil.which("chromium")
    assert chromium, "Chromium is missing: scripts/setup --test installs it"
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=chromium, args=arguments)
