"""Typesets main.typ with data.json of this folder into out.pdf: typeset.py SECONDS DAY."""
import resource
import sys

import typst

seconds, day = int(sys.argv[1]), int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
resource.setrlimit(resource.RLIMIT_FSIZE, (256 << 20, 256 << 20))
try:
    typst.compile(
        "main.typ", output="out.pdf", root=".", package_path=".", package_cache_path=".",
        pdf_standards=["ua-1"], timestamp=day * 86_400)
except typst.TypstError as error:
    sys.exit(f"{error.message}\n{error.diagnostic}")
