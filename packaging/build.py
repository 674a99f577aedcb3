"""Builds what is given to people, on the system that it runs on: in build/, and what is done goes into dist/.

python packaging/build.py dist      wheel, sdist, and a list of what an installation holds (CycloneDX)
python packaging/build.py bundle    those, and a folder that needs no Python, in the package of the system
python packaging/build.py audit     asks a public service for known holes in what is installed
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
HERE = ROOT / "packaging"
CONSTRAINTS, REQUIREMENTS = ROOT / "constraints.txt", HERE / "requirements.txt"

# The size of an installation, and of its largest parts.
_WEIGH = """
from importlib.metadata import distributions
sizes = {
    other.name: sum(file.locate().stat().st_size for file in other.files or () if file.locate().exists())
    for other in distributions() if other.name not in ("pip", "setuptools")
}
print(f"{sum(sizes.values()) / 1e6:8.1f} MB  installed")
for name in sorted(sizes, key=sizes.get, reverse=True)[:5]:
    print(f"{sizes[name] / 1e6:8.1f} MB    {name}")
"""

# Whether a list is what CycloneDX says that such a list is: its schema comes with the library of its makers.
_VALIDATE = """
import sys
from pathlib import Path
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text(encoding="utf-8"))
sys.exit(f"{sys.argv[1]}: {fault}" if fault else 0)
"""

_SCRIPTS = "Scripts" if os.name == "nt" else "bin"


def main(asked: str) -> int:
    steps: dict[str, Callable[[], None]] = {"dist": dist, "bundle": bundle, "audit": audit}
    if asked not in steps:
        print(__doc__, file=sys.stderr)
        return 2
    os.environ.setdefault("SOURCE_DATE_EPOCH", _commit_time())
    try:
        steps[asked]()
    except subprocess.CalledProcessError as error:
        print(f"{error.cmd[0]} ended with {error.returncode}", file=sys.stderr)
        return 1
    return 0


def dist() -> None:
    """The wheel, the sdist, and what comes with an installation of the wheel."""
    tools = _tools()
    for old in [*DIST.glob("*.whl"), *DIST.glob("*.tar.gz"), *DIST.glob("*.cdx.json")]:
        old.unlink()
    # The wheel is built from the sdist, so that the sdist is known to hold all that it takes.
    _run(tools, "-m", "build", "--no-isolation", "--outdir", DIST, ROOT, quiet=True)
    [wheel] = DIST.glob("*.whl")
    listed = DIST / f"{'-'.join(wheel.name.split('-')[:2])}-installed.cdx.json"
    form = ("--output-reproducible", "--validate", "--spec-version", "1.6", "--output-file", listed)
    python = _installed(wheel)
    _run(tools, "-m", "cyclonedx_py", "environment", *form, python)
    _report(wheel, listed, *DIST.glob("*.tar.gz"))
    _run(python, "-c", _WEIGH)


def bundle() -> None:
    """The folder, and the package of the system where it has the program that makes it."""
    dist()
    python = _python(BUILD / "env")
    [version] = {path.name.split("-")[1] for path in DIST.glob("*.whl")}
    _install(python, "--constraint", REQUIREMENTS, "pyinstaller")
    manual, icons, folder = BUILD / "manual", BUILD / "icons", BUILD / "bundle" / "nutgraf"
    _run(python, HERE / "manual.py", manual)
    _run(python, HERE / "icons.py", icons)
    quiet = ("--noconfirm", "--log-level", "ERROR")
    where = ("--distpath", folder.parent, "--workpath", BUILD / "pyinstaller")
    # -P: without it the programs of the checkout would be found before those of the wheel.
    _run(python, "-P", "-m", "PyInstaller", *quiet, *where, HERE / "bundle" / "nutgraf.spec")
    system = {"linux": "linux", "win32": "windows", "darwin": "macos"}[sys.platform]
    listed = DIST / f"nutgraf-{version}-{system}.cdx.json"
    shutil.copyfile(BUILD / "bundle.cdx.json", listed)
    _run(_tools(), "-c", _VALIDATE, listed)
    _report(folder, listed)
    if sys.platform == "linux" and shutil.which("dpkg-shlibdeps"):
        _run(python, HERE / "linux" / "deb.py", folder, manual, icons, DIST)
    elif sys.platform == "win32" and (compiler := shutil.which("iscc")):
        _run(compiler, f"/DVersion={version}", f"/DBundle={folder}", f"/O{DIST}", HERE / "windows" / "nutgraf.iss")
    elif sys.platform == "darwin":
        _run("sh", HERE / "macos" / "dmg.sh", folder.parent / "Nutgraf.app", DIST / f"nutgraf-{version}.dmg")
    else:
        print("No package of the system: dpkg-dev, or Inno Setup's iscc, is not there.", file=sys.stderr)


def audit() -> None:
    """Prints the known holes in what comes with an installation; ends with 1 where there are any."""
    listed = BUILD / "installed.txt"
    python = _python(BUILD / "env")
    frozen = subprocess.check_output([python, "-m", "pip", "list", "--format=freeze", "--exclude=nutgraf"], text=True)
    listed.write_text(frozen, encoding="utf-8")
    _run(_tools(), "-m", "pip_audit", "--strict", "--no-deps", "--disable-pip", "--requirement", listed)


def _tools() -> Path:
    """The interpreter of an environment with what builds."""
    python = _environment(BUILD / "tools")
    _install(python, "--requirement", REQUIREMENTS)
    return python


def _installed(wheel: Path) -> Path:
    """The interpreter of an environment with the wheel and what it depends on, and nothing else, pip apart."""
    shutil.rmtree(BUILD / "env", ignore_errors=True)
    python = _environment(BUILD / "env")
    _install(python, f"nutgraf[segmenters] @ {wheel.as_uri()}")
    return python


def _environment(folder: Path) -> Path:
    if not _python(folder).exists():
        _run(sys.executable, "-m", "venv", folder)
    return _python(folder)


def _python(folder: Path) -> Path:
    return folder / _SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def _install(python: Path, *wanted: str | Path) -> None:
    _run(python, "-m", "pip", "--disable-pip-version-check", "-qq", "install", "--constraint", CONSTRAINTS, *wanted)


def _run(*command: str | Path, quiet: bool = False) -> None:
    subprocess.run(list(map(str, command)), check=True, cwd=ROOT, stdout=subprocess.DEVNULL if quiet else None)


def _commit_time() -> str:
    """When the commit was made, in seconds of Unix; where there is none, the year that zip files can begin with."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
    return asked.stdout.strip() or "315619200"


def _report(*paths: Path) -> None:
    for path in paths:
        files = path.rglob("*") if path.is_dir() else [path]
        size = sum(file.lstat().st_size for file in files if not file.is_dir())
        print(f"{size / 1e6:8.1f} MB  {path.relative_to(ROOT)}", flush=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2] or [""]))
