"""Both programs of the bundle: it is the command line where it is called nutgraf-cli, and else the window."""

import sys
from pathlib import Path

if Path(sys.argv[0]).stem == "nutgraf-cli":
    from core.__main__ import main
else:
    from desktop.__main__ import main

sys.exit(main())
