"""Checks that the documents point at things that exist: relative links, anchors, named paths.

Run from anywhere; prints one line per fault with file and line, and exits 1 if there is any.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
NAMED_PATH = re.compile(r"`((?:Sources|Tests|Examples|Benchmarks|scripts|docs)/[\w./+-]+)`")
HEADING = re.compile(r"^#{1,6}\s+(.*)$", re.MULTILINE)
TARGET = re.compile(r"`make ([a-z]+)")


def documents():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
        cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.split("\n") if name and (ROOT / name).exists()]


def anchors(text):
    """Headings as the links to them are written."""
    def anchor(heading):
        plain = re.sub(r"[`*\[\]]|\(.*?\)$", "", heading.strip()).lower()
        return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", plain))
    return {anchor(heading) for heading in HEADING.findall(text)}


def faults_in(document, targets):
    text = document.read_text(encoding="utf-8")
    for number, line in enumerate(text.split("\n"), start=1):
        for link in LINK.findall(line):
            if re.match(r"[a-z]+:", link):
                continue
            path, _, anchor = link.partition("#")
            target = (document.parent / path).resolve() if path else document
            if not target.exists():
                yield number, f"links to {link}, which does not exist"
            elif anchor and target.suffix == ".md":
                if anchor not in anchors(target.read_text(encoding="utf-8")):
                    yield number, f"links to {link}, but there is no such heading"
        for path in NAMED_PATH.findall(line):
            if not (ROOT / path.rstrip(".")).exists():
                yield number, f"names {path}, which does not exist"
        for target in TARGET.findall(line):
            if target not in targets:
                yield number, f"names `make {target}`, which the Makefile does not have"


def main():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    found, checked = 0, documents()
    for document in checked:
        for number, fault in faults_in(document, targets):
            print(f"{document.relative_to(ROOT)}:{number}: {fault}")
            found += 1
    print(f"docs: {len(checked)} documents, {found} faults")
    sys.exit(1 if found else 0)


main()
