"""Checks that docs/security.md answers the whole standard and that its answers rest on tests.

Every requirement of Levels 1 and 2 has one row; the summary counts what the tables say; Level 1 is
met, Level 2 to 95 %; what is met names a test that is there. `check-security.py FILE` looks at
another page. Prints one line per fault and exits 1 if there is any.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARE = 95

# OWASP ASVS 5.0.0: the levels of each section's requirements, in their order.
LEVELS = {
    "1.1": "22", "1.2": "1111122223", "1.3": "112222222223", "1.4": "222", "1.5": "123",
    "2.1": "122", "2.2": "112", "2.3": "12223", "2.4": "23",
    "3.1": "3", "3.2": "113", "3.3": "12223", "3.4": "11222233", "3.5": "11122333", "3.6": "3",
    "3.7": "22333",
    "4.1": "12233", "4.2": "23333", "4.3": "22", "4.4": "1222",
    "5.1": "2", "5.2": "112333", "5.3": "113", "5.4": "222",
    "6.1": "122", "6.2": "111111112222", "6.3": "11223333", "6.4": "112233", "6.5": "22222333",
    "6.6": "2223", "6.7": "33", "6.8": "2222",
    "7.1": "222", "7.2": "1111", "7.3": "22", "7.4": "11222", "7.5": "223", "7.6": "22",
    "8.1": "1233", "8.2": "1123", "8.3": "133", "8.4": "23",
    "9.1": "111", "9.2": "1222",
    "10.1": "22", "10.2": "223", "10.3": "22223", "10.4": "1111122222233333", "10.5": "22222",
    "10.6": "22", "10.7": "222",
    "11.1": "2233", "11.2": "22233", "11.3": "11233", "11.4": "1222", "11.5": "23", "11.6": "23",
    "11.7": "33",
    "12.1": "12233", "12.2": "11", "12.3": "22223",
    "13.1": "2333", "13.2": "222223", "13.3": "2233", "13.4": "1222233",
    "14.1": "22", "14.2": "12223333", "14.3": "122",
    "15.1": "12233", "15.2": "12233", "15.3": "1222222", "15.4": "3333",
    "16.1": "2", "16.2": "22222", "16.3": "2222", "16.4": "222", "16.5": "2223",
    "17.1": "23", "17.2": "22223333", "17.3": "22",
}
STATES = ("met", "not met", "does not apply")
ROW = re.compile(r"^\| (\d+\.\d+\.\d+) ([^|]+) \| (\d) \| ([^|]+) \| (.+) \|$")
SUMMARY = re.compile(r"^\| ([12]) \| (\d+) \| (\d+) \| (\d+) \| ([\d.]+) % \|$")
PROOF = re.compile(r"`(Tests/[\w./+-]+)`: (?:\"([^\"]+)\"|`(test_\w+)`)")
UNTESTED = "No test: "
LISTED = re.compile(r"^- \*\*(\d+\.\d+\.\d+)\*\*")


def required():
    """The standard's requirements up to Level 2, with their levels."""
    return {
        f"{section}.{number}": int(level)
        for section, levels in LEVELS.items()
        for number, level in enumerate(levels, start=1) if level in "12"}


def faults_in_row(identifier, state, how):
    if state not in STATES:
        yield f"{identifier} is “{state}”, which is none of: {', '.join(STATES)}"
    if state != "met":
        if len(how) < 8:
            yield f"{identifier} does not say why it is {state}"
        return
    proofs = PROOF.findall(how)
    if not proofs and UNTESTED not in how:
        yield f"{identifier} is met but names no test"
    if how.count("`Tests/") != len(proofs):
        yield f"{identifier} names a file of tests without the test"
    for path, sentence, function in proofs:
        file = ROOT / path
        if not file.is_file():
            yield f"{identifier} names {path}, which is not there"
            continue
        text = file.read_text(encoding="utf-8")
        wanted = f'"{sentence}"' if sentence else f"def {function}("
        if wanted not in text:
            yield f"{identifier} names a test that {path} does not have: {sentence or function}"


def faults_in_summary(rows, said):
    for level in (1, 2):
        states = [state for own, state in rows.values() if own == level]
        applies = sum(state != "does not apply" for state in states)
        met = states.count("met")
        share = round(100 * met / applies, 1) if applies else 0
        counted = (len(states), applies, met, f"{share:g}")
        if said.get(level) != counted:
            yield f"the summary of Level {level} says {said.get(level)}, the tables {counted}"
        if level == 1 and met < applies:
            yield f"Level 1 is not complete: {applies - met} not met"
        if level == 2 and 100 * met < SHARE * applies:
            yield f"of Level 2 {share:g} % are met, {SHARE} % are needed"


def faults_in(text):
    rows, said, listed = {}, {}, set()
    for number, line in enumerate(text.split("\n"), start=1):
        if summary := SUMMARY.match(line):
            level, *counts, share = summary.groups()
            said[int(level)] = (*map(int, counts), f"{float(share):g}")
        if item := LISTED.match(line):
            listed.add(item.group(1))
        if not re.match(r"^\| \d+\.\d+\.\d+ ", line):
            continue
        row = ROW.match(line)
        if row is None:
            yield number, "is no row of five parts: requirement, level, state, how"
            continue
        identifier, _, level, state, how = row.groups()
        if identifier in rows:
            yield number, f"{identifier} has two rows"
        rows[identifier] = (int(level), state)
        if required().get(identifier) != int(level):
            yield number, f"{identifier} is not of Level {level}"
        for fault in faults_in_row(identifier, state, how):
            yield number, fault
    for identifier in required():
        if identifier not in rows:
            yield 1, f"{identifier} has no row"
    unmet = {identifier for identifier, (_, state) in rows.items() if state == "not met"}
    for identifier in sorted(unmet ^ listed):
        yield 1, f"{identifier} is among what is not met in only one of list and tables"
    for fault in faults_in_summary(rows, said):
        yield 1, fault


def main():
    page = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "security.md"
    found = sorted(faults_in(page.read_text(encoding="utf-8")))
    for number, fault in found:
        print(f"{page.name}:{number}: {fault}")
    print(f"security: {len(required())} requirements, {len(found)} faults")
    sys.exit(1 if found else 0)


main()
