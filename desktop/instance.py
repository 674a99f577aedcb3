"""One window a user and session: a program that is started again hands its files to the one that runs, and ends.

The one that runs listens on a local socket. Whoever connects is greeted, and only then says what is to be loaded: one
that hangs greets nobody, so that what it was never told is not loaded twice when it comes to.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.launches import socket_name

_log = logging.getLogger(__name__)

_GREETING = b"nutgraf 1\n"

# How many seconds one that runs may take to answer before it counts as hung, and one that was only just started, as
# when several files are opened at once: it is still building its window.
_PATIENCE, _PATIENCE_AT_START = 0.8, 4.0

# After how many seconds one that is to listen soon is looked for again.
_SOON = 0.02

# What is longer than this is no list of files.
_LONGEST = 4 * 1024 * 1024

_TOKEN = "XDG_ACTIVATION_TOKEN"

# What only a second launch needs is imported where it is used: the first waits for none of it.


class Instance(QObject):
    """Listens for others that are started. ``handed_over`` carries the list of paths that one of them was given."""

    handed_over = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """``name`` is what both sides call the socket, as ``socket_name`` gives it."""
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        if sys.platform == "win32":
            # Elsewhere the folder of the socket belongs to the user alone.
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def listen(self) -> bool:
        """Begins to listen; False where another does so already under this name."""
        return self._server.listen(self._name)

    def take_over(self) -> bool:
        """Listens in the place of one that has ended without a word; call it when nobody answers at all."""
        QLocalServer.removeServer(self._name)
        return self.listen()

    def _greet(self) -> None:
        while socket := self._server.nextPendingConnection():
            # It frees itself when the other side has gone.
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._listen_to)
            socket.write(_GREETING)
            socket.flush()

    def _listen_to(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if socket.canReadLine():
            told = _parsed(bytes(socket.readLine().data()))
            socket.disconnectFromServer()
            if told is not None:
                paths, token = told
                if token:
                    # Qt looks for it here when a window is to come to the front.
                    os.environ[_TOKEN] = token
                self.handed_over.emit(paths)
        elif socket.bytesAvailable() > _LONGEST:
            socket.abort()


def claim(
    data: Path, paths: Sequence[Path], parent: QObject | None = None, *, awaited: bool = False
) -> Instance | None:
    """Makes this program the one that others hand their files to; None where there is such a one, which has ours now.

    With ``awaited`` there is one, which may not listen yet. Where that can't be, as the other hangs or the system has
    no place for sockets, nobody is listened to.
    """
    try:
        name = socket_name(data)
    except OSError as error:
        _log.warning("Files of a second launch can't be heard of: %s", error)
        return Instance("", parent)
    instance = Instance(name, parent)
    taken = hand_over(name, paths, awaited=awaited)
    if taken is None and not instance.listen():
        # There is a socket after all: of one that was started in this moment, or of one that ended without a word.
        taken = hand_over(name, paths)
        if taken is None:
            instance.take_over()
    return None if taken else instance


def hand_over(
    name: str, paths: Sequence[Path], environment: Mapping[str, str] = os.environ, *, awaited: bool = False
) -> bool | None:
    """Hands files to the program that runs under a name, which then shows its window; whether it took them.

    None where none runs, False where one does and does not answer. Takes no more than a second, but for a program that
    was started a moment ago, or that is ``awaited`` to listen.
    """
    starts = _is_starting(name) or (awaited and not Path(name).exists())
    end = time.monotonic() + (_PATIENCE_AT_START if starts else _PATIENCE)

    def left() -> int:
        return max(1, round(1000 * (end - time.monotonic())))

    socket = QLocalSocket()
    socket.connectToServer(name)
    while not socket.waitForConnected(left()):
        errors = QLocalSocket.LocalSocketError
        gone = socket.error() in (errors.ServerNotFoundError, errors.ConnectionRefusedError)
        socket.abort()
        if not (gone and awaited and time.monotonic() < end):
            return None if gone else False
        time.sleep(_SOON)
        socket.connectToServer(name)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(left()):
            socket.abort()
            return False
    greeted = bytes(socket.readLine().data()) == _GREETING
    if greeted:
        import json

        token = environment.get(_TOKEN) or environment.get("DESKTOP_STARTUP_ID", "")
        told = {"files": [str(path) for path in paths], "token": token}
        # In ASCII alone: a name of a file may hold what no encoding of characters can.
        socket.write(json.dumps(told).encode("ascii") + b"\n")
        while socket.bytesToWrite() and socket.waitForBytesWritten(left()):
            pass
        # It closes the connection when it has read what it was told.
        if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
            socket.waitForDisconnected(left())
    socket.abort()
    return greeted


def _is_starting(name: str) -> bool:
    """Whether the program of this socket has only just begun to listen; False where that is not known."""
    try:
        return 0 <= time.time() - Path(name).stat().st_mtime < _PATIENCE_AT_START
    except OSError:
        return False


def _parsed(told: bytes) -> tuple[list[Path], str] | None:
    """The paths that were handed over and the right to come to the front; None where they make no sense."""
    import json

    try:
        parts = json.loads(told)
        names, token = parts["files"], parts["token"]
        paths = [Path(name) for name in names if "\0" not in name]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return (paths, token) if isinstance(token, str) and "\0" not in token else None
