# Sourced by the scripts beside it: where things are, and how to speak.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8
# A crash fails at once; the backtracer would hold the pipes of whoever waits for the crashed one.
export SWIFT_BACKTRACE=${SWIFT_BACKTRACE:-enable=no}

SELARAS_SCRATCH=${SELARAS_SCRATCH:-.build}
SELARAS_TOOLS=${SELARAS_TOOLS:-.tools}
DATABASE=${DATABASE:-var/selaras.sqlite}
PORT=${PORT:-8080}

# The interpreter that holds the typesetter and, after `setup --test`, the test tools.
VENV_PYTHON=$(realpath -m "$SELARAS_TOOLS")/venv/bin/python
export SELARAS_TYPESETTER=${SELARAS_TYPESETTER:-$VENV_PYTHON}

say() { printf '» %s\n' "$*"; }
die() { printf '✗ %s\n' "$*" >&2; exit 1; }

swift_build() { swift build --scratch-path "$SELARAS_SCRATCH" "$@"; }

# The folder of built binaries: `bin_path` for debug, `bin_path -c release` for release.
bin_path() { swift_build --show-bin-path "$@" 2>/dev/null; }
