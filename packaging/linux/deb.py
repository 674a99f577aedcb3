"""The .deb, made of the bundle: python packaging/linux/deb.py BUNDLE MANUAL ICONS FOLDER

It has no scripts that are run when it is installed: what has to be told of it, hears of it by dpkg's triggers.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

_CONTROL = """\
Package: nutgraf
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Suggests: fonts-noto-core, fonts-noto-cjk
Section: text
Priority: optional
Description: summarise articles and read them in your language, offline
 Nutgraf finds the sentences that tell what an article is about, and translates
 them, on your own computer and without a network. Original, summary and
 translation stand side by side, and every sentence of one is linked to its
 place in the others.
 .
 English to Portuguese and back, and English to Catalan, is included.
 nutgraf-cli does the same in a terminal.
"""


def main(bundle: Path, manual: Path, icons: Path, folder: Path) -> int:
    """Writes the package into a folder, and its name to standard output."""
    number = version("nutgraf")
    tree = bundle.parent / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    share = tree / "usr" / "share"
    shutil.copytree(bundle, tree / "usr/lib/nutgraf", symlinks=True)
    (tree / "usr/bin").mkdir()
    for name in ("nutgraf", "nutgraf-cli"):
        (tree / "usr/bin" / name).symlink_to(f"../lib/nutgraf/{name}")
        _put(manual / "bash" / name, share / "bash-completion/completions" / name)
        _put(manual / "zsh" / f"_{name}", share / "zsh/vendor-completions" / f"_{name}")
        _put(manual / "fish" / f"{name}.fish", share / "fish/vendor_completions.d" / f"{name}.fish")
        _pack(manual / f"{name}.1", share / "man/man1" / f"{name}.1.gz")
    _put(HERE / "nutgraf.desktop", share / "applications/nutgraf.desktop")
    [about] = HERE.glob("*.metainfo.xml")
    _put(about, share / "metainfo" / about.name)
    _put(ROOT / "resources/icons/nutgraf.svg", share / "icons/hicolor/scalable/apps/nutgraf.svg")
    for icon in icons.glob("*.png"):
        _put(icon, share / "icons/hicolor" / f"{icon.stem}x{icon.stem}" / "apps/nutgraf.png")
    documents = share / "doc/nutgraf"
    _put(bundle / "_internal/LICENCES.txt", documents / "copyright")
    _pack(ROOT / "CHANGELOG.md", documents / "NEWS.md.gz")

    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == tree / "usr/lib/nutgraf/nutgraf" else 0o644)
    maintainer = (
        f"{os.environ.get('DEBFULLNAME', 'The Nutgraf authors')} <{os.environ.get('DEBEMAIL', 'root@localhost')}>"
    )
    control = _CONTROL.format(
        version=number,
        architecture=architecture,
        maintainer=maintainer,
        size=sum(path.stat().st_size for path in files) // 1024,
        depends=_depends(tree, files),
    )
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)
    (tree / "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"nutgraf_{number}_{architecture}.deb"
    # xz takes minutes for a tenth less.
    packed = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", tree, made]
    subprocess.run(packed, check=True, stdout=subprocess.DEVNULL)
    print(made)
    return 0


def _depends(tree: Path, files: list[Path]) -> str:
    """The packages that hold the libraries which the bundle is linked against and does not hold."""
    binaries = [path for path in files if path.open("rb").read(4) == b"\x7fELF"]
    # It takes a folder with this in it for the root of a package.
    (tree / "DEBIAN").mkdir()
    (tree / "debian").mkdir()
    (tree / "debian/control").write_text("Source: nutgraf\n\nPackage: nutgraf\nArchitecture: any\n", encoding="utf-8")
    folders = [f"-l{path}" for path in sorted({path.parent for path in binaries})]
    asked = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *folders, *binaries]
    # It warns of every library that has a folder of its own, and says so hundreds of times.
    told = subprocess.run(asked, cwd=tree, capture_output=True, text=True)
    if told.returncode:
        sys.exit(told.stderr[-2000:])
    shutil.rmtree(tree / "debian")
    return told.stdout.strip().partition("=")[2]


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _pack(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


if __name__ == "__main__":
    sys.exit(main(*(Path(path).resolve() for path in sys.argv[1:])))
