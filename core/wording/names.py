"""What is said of a pattern that no names of files can be made by."""

from __future__ import annotations

from core.errors import Slip
from core.wording.message import template

BAD_PATTERN = {
    Slip.FIELD: template(
        "“{pattern}” is no pattern for names. Nothing was changed; in braces stands one of {fields}, and nothing else."
    ),
    Slip.SAME: template(
        "“{pattern}” gives every file the same name. Nothing was changed; add one of {fields}, in braces."
    ),
    Slip.PATH: template(
        "“{pattern}” is a path, not a name. Nothing was changed; leave out / and \\, since the folder is chosen apart."
    ),
}
