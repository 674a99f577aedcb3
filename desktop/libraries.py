"""What Qt needs from the system, looked at before a window is opened: without it Qt ends the program without a word.

``python -m desktop.libraries`` says what is missing and exits with 1.
"""

from __future__ import annotations

import builtins
import importlib.util
import os
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


def missing_for(environment: Mapping[str, str], platform: str = sys.platform) -> list[str]:
    """The Debian packages that a window in this environment needs and that are not there.

    Nothing is loaded for it that the window would not load itself: names are looked up only where something is missing.
    Raises ImportError where Qt is missing, or what no package here brings.
    """
    x11 = _is_on_x11(environment, platform)
    import_as_usual = builtins.__import__
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError:
        missing = missing_packages(platform, x11=x11)
        if not missing:
            raise
        return missing
    # PySide puts a way of its own in the place of ``import``, which searches the source of all that is imported later,
    # to allow for ``from __feature__ import``. Nothing here needs that, and a start is quicker without.
    builtins.__import__ = import_as_usual
    plugin = _qt() / "plugins" / "platforms" / "libqxcb.so"
    return missing_packages(platform) if x11 and not _loads(str(plugin)) else []


def missing_packages(platform: str = sys.platform, *, x11: bool = True) -> list[str]:
    """The Debian packages that are needed for the window and not there; none on systems where Qt brings all it needs.

    ``x11`` says whether a window on an X11 display is wanted, which needs more than tests without one.
    """
    if not platform.startswith("linux"):
        return []
    wanted = _WIDGETS | _X11 if x11 else _WIDGETS
    # Qt brings some of these itself, which then come first.
    own = _qt() / "lib"
    return [
        package
        for library, package in wanted.items()
        if not _loads(str(own / library) if (own / library).exists() else library)
    ]


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether there is a screen to open a window on: Qt would end the program where there is none."""
    if not platform.startswith("linux") or _wanted_platform(environment) not in ("xcb", "wayland"):
        return True
    return bool(environment.get("WAYLAND_DISPLAY")) or _answers(environment.get("DISPLAY", ""))


def _wanted_platform(environment: Mapping[str, str]) -> str:
    return environment.get("QT_QPA_PLATFORM", "xcb").split(":")[0]


def _is_on_x11(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window would be one of an X server."""
    return platform.startswith("linux") and (
        _wanted_platform(environment) == "xcb" and not environment.get("WAYLAND_DISPLAY")
    )


def _qt() -> Path:
    """The folder of Qt's own libraries and plugins."""
    spec = importlib.util.find_spec("PySide6")
    return Path(spec.origin).parent / "Qt" if spec and spec.origin else Path()


def _answers(display: str) -> bool:
    """Whether an X server listens at ``host:number.screen``; with no host, on this machine's own socket."""
    from socket import AF_INET, AF_UNIX

    host, _, number = display.rpartition(":")
    if not number.split(".")[0].isdigit():
        return False
    port = int(number.split(".")[0])
    if host in ("", "unix"):
        # A server may listen on the socket's abstract name only, which has no file.
        path = f"/tmp/.X11-unix/X{port}"
        return any(_connects(AF_UNIX, address) for address in (path, "\0" + path))
    return _connects(AF_INET, (host, 6000 + port))


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    from socket import SOCK_STREAM, socket

    with socket(family, SOCK_STREAM) as probe:
        probe.settimeout(2)
        return probe.connect_ex(address) == 0


def _loads(library: str) -> bool:
    from ctypes import CDLL

    try:
        CDLL(library)
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
