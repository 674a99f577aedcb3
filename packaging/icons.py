"""The program's icon in the sizes and formats that systems want, painted from the SVG.

python packaging/icons.py FOLDER      writes 16.png to 512.png, nutgraf.ico and nutgraf.icns into it
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

from desktop.icons import FOLDER

SIZES = (16, 22, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    icon = QIcon(str(FOLDER / "nutgraf.svg"))
    painted = {size: icon.pixmap(QSize(size, size), 1.0) for size in SIZES}
    files = {f"{size}.png": pixmap for size, pixmap in painted.items()}
    files |= {"nutgraf.ico": painted[256], "nutgraf.icns": painted[512]}
    missing = [name for name, pixmap in files.items() if not pixmap.save(str(folder / name))]
    del application
    if missing:
        print(f"These could not be written: {', '.join(missing)}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
