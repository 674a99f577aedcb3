"""Standard input, output and error as the command line uses them: bytes and UTF-8, whatever the locale says."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from types import FrameType

from core.errors import Reason, UnreadableFile
from core.model import Progress, Text
from core.reading import limits
from core.wording import printable

_NAME = "standard input"


class OutputFailed(Exception):
    """Standard output takes no more; ``reason`` is the system's word for it, empty where its reader just left."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def speak_utf8() -> None:
    """Makes standard output and error UTF-8, so that no language is lost to a locale that can't write it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def write(data: bytes) -> None:
    """Sends bytes to standard output, and on their way at once, with what was printed before. Raises OutputFailed."""
    if sys.stdout is None:
        if data:
            raise OutputFailed("it is closed")
        return
    try:
        sys.stdout.flush()
        left = memoryview(data)
        # Unbuffered (python -u), a write that a signal interrupts stops halfway.
        while left:
            left = left[sys.stdout.buffer.write(left) :]
        sys.stdout.buffer.flush()
    except OSError as error:
        _drop_output()
        # Windows says "invalid argument" where others say "broken pipe".
        closed = isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)
        raise OutputFailed("" if closed else error.strerror or str(error)) from error


def _drop_output() -> None:
    """Sends what is still buffered nowhere: the interpreter would try it again on its way out, and complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def complain(line: str) -> None:
    """Writes a line to standard error."""
    # Where standard error is closed or broken there is nobody left to tell.
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(line, file=sys.stderr, flush=True)


@contextlib.contextmanager
def interruption_put_off() -> Iterator[None]:
    """Puts off Ctrl+C until what is inside is done, and raises KeyboardInterrupt then; a second one is not put off."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        # Whoever started this, such as a shell in the background, has other plans for interruptions.
        yield
        return
    came = False

    def note(number: int, frame: FrameType | None) -> None:
        nonlocal came
        if came:
            raise KeyboardInterrupt
        came = True

    signal.signal(signal.SIGINT, note)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if came:
        raise KeyboardInterrupt


def standard_input() -> Text:
    """All that comes in, undecoded, up to just past what is ever read. Raises UnreadableFile."""
    if sys.stdin is None:
        return Text(b"", _NAME)
    try:
        return Text(sys.stdin.buffer.read(limits.TEXT + 1), _NAME)
    except OSError as error:
        raise UnreadableFile(_NAME, Reason.BROKEN, error.strerror or "") from error


class ProgressLine:
    """One line on standard error that is written over and over; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr is not None and sys.stderr.isatty()
        self._width = 0

    def show(self, name: str, progress: Progress) -> None:
        """What is being done with the input ``name``, and how much of it is done where that is known."""
        count = f" {progress.done} of {progress.total}" if progress.total else ""
        # The name comes last: it is what may be too long for the line.
        self.put(f"{progress.stage}{count}: {printable(name)}")

    def clear(self) -> None:
        """Takes the line away, to be done before anything else is written."""
        if self._width:
            self.put("")

    def put(self, text: str) -> None:
        """Shows a text instead of what stands there."""
        if not self._shown:
            return
        text = text[: shutil.get_terminal_size().columns - 1]
        # Spaces over what is longer on the line, since not every console knows the sequence that erases it.
        with contextlib.suppress(OSError):
            sys.stderr.write(f"\r{text}{' ' * (self._width - len(text))}\r{text}")
            sys.stderr.flush()
        self._width = len(text)
