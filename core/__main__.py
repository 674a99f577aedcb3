"""nutgraf-cli, also as ``python -m core``. What it does stands in ``core.command_line``."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code; wrong use and --help leave by SystemExit."""
    try:
        # Imported here, so that an interruption while the program still starts is no traceback either.
        from core import command_line

        return command_line.main(argv)
    except KeyboardInterrupt:
        print("nutgraf-cli: interrupted", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
