"""nutgraf-cli, also as ``python -m core``. What it does stands in ``core.command_line``."""

import os
import sys
import threading
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code; wrong use and --help leave by SystemExit."""
    try:
        # Imported here, so that an interruption while the program still starts is no traceback either.
        from core import children

        children.run(sys.argv[1:] if argv is None else argv)
        from core import command_line

        code = command_line.main(argv)
    except KeyboardInterrupt:
        print("nutgraf-cli: interrupted", file=sys.stderr)
        code = 130
    if code == 130 and threading.active_count() > 1:
        # What threads are still at work on is not wanted any more, and nothing of it half written: don't wait for them.
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
