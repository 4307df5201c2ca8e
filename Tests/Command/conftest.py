import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "Examples"


class Selaras:
    """The built command line, run in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.database = str(folder / "selaras.sqlite")
        self.binary = os.environ["SELARAS_BINARY"]

    def __call__(self, *arguments, status=0):
        done = subprocess.run(
            [self.binary, *map(str, arguments)], cwd=self.folder, capture_output=True,
            text=True, timeout=120, stdin=subprocess.DEVNULL)
        assert done.returncode == status, (done.returncode, done.stdout[-2000:], done.stderr[-2000:])
        return done

    def on_record(self, command, *arguments, status=0):
        return self(command, *arguments, "--database", self.database, status=status)


@pytest.fixture
def selaras(tmp_path):
    return Selaras(tmp_path)
