import json
import os
import subprocess
from pathlib import Path

import pytest

from selaras import run


@pytest.fixture
def evaluated():
    """`evaluated(path, cycle)` is the JSON that `selaras evaluate` writes."""
    def evaluate(path, cycle):
        return json.loads(run("evaluate", path, "--cycle", cycle, "--format", "json").stdout)
    return evaluate


@pytest.fixture
def libreoffice(tmp_path):
    """`libreoffice(path, "xlsx")` is the file as LibreOffice saves it."""
    def convert(path, kind):
        folder = tmp_path / f"libreoffice-{kind}"
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
             "--convert-to", kind, "--outdir", str(folder), str(path)],
            check=True, capture_output=True, timeout=180, stdin=subprocess.DEVNULL,
            env={**os.environ, "HOME": str(tmp_path)})
        return folder / f"{Path(path).stem}.{kind.split(':')[0]}"
    return convert
