#!/bin/sh
# Tries a wheel in an empty environment of a Python: sh packaging/try-wheel.sh dist/nutgraf-0.1.0-py3-none-any.whl python3.12
#
# What is installed must come from there alone, share no folder with another distribution, and pass smoke.sh.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
case $1 in /* | [A-Z]:*) wheel=$1 ;; *) wheel=$PWD/$1 ;; esac
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
"${2:-python3}" -m venv "$place/env"
bin=$place/env/bin
[ -d "$bin" ] || bin=$place/env/Scripts
"$bin/python" -m pip --disable-pip-version-check --quiet --quiet install "$wheel"
cd "$place"
"$bin/python" -P - <<'PYTHON'
import sys, sysconfig
from importlib.metadata import distributions
from pathlib import Path

import core, desktop.__main__

installed = Path(sysconfig.get_path("purelib")).resolve()
for module in (core, desktop.__main__):
    assert Path(module.__file__).resolve().is_relative_to(installed), module.__file__
assert desktop.__main__.SAMPLE.is_file()
ours = {"core", "desktop", "resources"}
for other in distributions():
    shared = {file.parts[0] for file in other.files or ()} & ours
    assert other.name == "nutgraf" or not shared, f"{other.name} has {shared}, too"
print(f"Python {sys.version.split()[0]}: installed, and nothing in its way")
PYTHON
sh "$here/smoke.sh" "$bin"
