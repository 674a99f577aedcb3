"""What Qt needs from the system, looked at before Qt is imported: without it Qt ends the program without a word.

``python -m desktop.libraries`` says what is missing and exits with 1.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

# The shared libraries that Qt's widgets link against on Linux, with the Debian packages that hold them.
_WIDGETS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# Those that its X11 window system plugin wants besides.
_X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def missing_packages(platform: str = sys.platform, *, x11: bool = True) -> list[str]:
    """The Debian packages that are needed for the window and not there; none on systems where Qt brings all it needs.

    ``x11`` says whether a window on an X11 display is wanted, which needs more than tests without one.
    """
    if not platform.startswith("linux"):
        return []
    wanted = _WIDGETS | _X11 if x11 else _WIDGETS
    return [package for library, package in wanted.items() if not _loads(library)]


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether there is a screen to open a window on: Qt would end the program where there is none."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in (
        "xcb",
        "wayland",
    ):
        return True
    return bool(environment.get("WAYLAND_DISPLAY")) or _answers(environment.get("DISPLAY", ""))


def _answers(display: str) -> bool:
    """Whether an X server listens at ``host:number.screen``; with no host, on this machine's own socket."""
    host, _, number = display.rpartition(":")
    if not number.split(".")[0].isdigit():
        return False
    port = int(number.split(".")[0])
    if host in ("", "unix"):
        # A server may listen on the socket's abstract name only, which has no file.
        path = f"/tmp/.X11-unix/X{port}"
        return any(_connects(socket.AF_UNIX, address) for address in (path, "\0" + path))
    return _connects(socket.AF_INET, (host, 6000 + port))


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        return probe.connect_ex(address) == 0


def _loads(library: str) -> bool:
    # Qt brings some of these itself, which then come first.
    spec = importlib.util.find_spec("PySide6")
    own = Path(spec.origin).parent / "Qt" / "lib" / library if spec and spec.origin else None
    try:
        ctypes.CDLL(str(own) if own and own.exists() else library)
    except OSError:
        return False
    return True


def main() -> int:
    missing = missing_packages(x11="DISPLAY" in os.environ)
    if missing:
        print(f"Qt needs system libraries that are not there: apt install {' '.join(missing)}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
