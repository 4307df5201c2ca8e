"""Breaks comment lines longer than 100 columns, which the formatter leaves alone.

Words move to the next line of the same comment when it continues the paragraph, else to a new one.
"""

import re
import sys
from pathlib import Path

COLUMNS = 100
COMMENT = re.compile(r"^(\s*)(///?)( +)(\S.*)$")
# A line that starts a list item, a field, a heading, a table or code is not continued into.
STARTS = re.compile(r"^([-*#|>]|\d+[.)]|```|\w+:\s)")


def wrapped(lines):
    queue = list(lines)
    done = []
    while queue:
        line = queue.pop(0)
        match = COMMENT.match(line)
        if len(line) <= COLUMNS or not match:
            done.append(line)
            continue
        indent, slashes, space, text = match.groups()
        room = COLUMNS - len(indent + slashes + space)
        cut = text.rfind(" ", 0, room + 1)
        if cut <= 0:
            done.append(line)
            continue
        done.append(indent + slashes + space + text[:cut])
        rest = text[cut + 1:]
        hanging = space + ("  " if re.match(r"^[-*] ", text) else "")
        following = COMMENT.match(queue[0]) if queue else None
        if (following and following[2] == slashes and following[3] == hanging
                and not STARTS.match(following[4])):
            queue[0] = indent + slashes + hanging + rest + " " + following[4]
        else:
            queue.insert(0, indent + slashes + hanging + rest)
    return done


for folder in sys.argv[1:]:
    for path in sorted(Path(folder).rglob("*.swift")):
        text = path.read_text(encoding="utf-8")
        result = "\n".join(wrapped(text.split("\n")))
        if result != text:
            path.write_text(result, encoding="utf-8")
            print(f"wrapped {path}")
