"""What every agency says of its first semester (contoh), read from `narrative.txt`.

One line: agency | sign | cause | text. `+` helped, `-` hindered, `t` next quarter, `r` next Renja,
`p` asked of the retreat.
"""

import pathlib

SECTIONS = {"+": "pendorong", "-": "penghambat", "t": "tindak_lanjut_triwulan",
            "r": "tindak_lanjut_renja", "p": "permintaan"}


def rows():
    lines = (pathlib.Path(__file__).parent / "narrative.txt").read_text(encoding="utf-8")
    made = []
    for line in lines.splitlines():
        opd, sign, cause, text = line.split("|", 3)
        made.append(dict(opd=opd, period="2025-S1", section=SECTIONS[sign], text=text,
                         cause=cause))
    return made
