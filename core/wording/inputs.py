"""What is said of an article that can't be read or a page that can't be fetched, in sentences and in a few words."""

from __future__ import annotations

from core.errors import Obstacle, Reason
from core.wording.message import template

UNREADABLE = {
    Reason.MISSING: template(
        "“{name}” is not there. It may have been moved, renamed or deleted; look for it and choose it again."
    ),
    Reason.FORBIDDEN: template(
        "“{name}” may not be read by you. Nothing was changed; ask its owner for permission, or choose another file."
    ),
    Reason.FOLDER: template("“{name}” is a folder, not a file. Nothing was changed; choose a file in it."),
    Reason.BARE: template(
        "“{name}” holds no file that can be read here, and folders within it are not looked into. Nothing was changed; "
        "choose one of these, or a file."
    ),
    Reason.NOT_A_FILE: template(
        "“{name}” is a device or a connection, not a file. Nothing was read from it; choose a file."
    ),
    Reason.EMPTY: template("“{name}” holds no text. Nothing was changed; choose another file."),
    Reason.BINARY: template(
        "“{name}” is not text, or not in a format that can be read here. Nothing was changed; save it as text first, "
        "or choose another file."
    ),
    Reason.ENCODING: template(
        "“{name}” can't be decoded as {encoding}. Nothing was changed; choose another encoding, or none to have it "
        "detected."
    ),
    Reason.TOO_LARGE: template(
        "“{name}” is larger than any article. Nothing was changed; copy the part that you want into a file of its own."
    ),
    Reason.CHANGED: template(
        "“{name}” was changed by another program while it was being read. Nothing was lost; open it again."
    ),
    Reason.BROKEN: template(
        "“{name}” could not be read to its end: the file or its disk is damaged. Nothing was changed; try a copy of it."
    ),
    Reason.ENCRYPTED: template(
        "“{name}” is protected by a password. Nothing was changed; open it in the program that it was made with, and "
        "save a copy without the password."
    ),
    Reason.SCANNED: template(
        "“{name}” holds pictures of pages and no text. Nothing was changed; let a text recognition program (OCR) make "
        "text of it first."
    ),
    Reason.UNSUPPORTED: template(
        "“{name}” is in a format that can't be read here. Nothing was changed; save it as PDF, DOCX or text first."
    ),
    Reason.HOSTILE: template(
        "“{name}” is built to overload or mislead the program that opens it, and was not opened. Nothing was changed; "
        "be careful with where it came from."
    ),
}

UNREADABLE_BRIEFLY = {
    Reason.MISSING: template("not there"),
    Reason.FORBIDDEN: template("you may not read it"),
    Reason.FOLDER: template("a folder, not a file"),
    Reason.BARE: template("a folder without a file to read"),
    Reason.NOT_A_FILE: template("a device or a connection"),
    Reason.EMPTY: template("no text in it"),
    Reason.BINARY: template("not text, or an unknown format"),
    Reason.ENCODING: template("can't be decoded as {encoding}"),
    Reason.TOO_LARGE: template("larger than any article"),
    Reason.CHANGED: template("changed while it was read"),
    Reason.BROKEN: template("damaged"),
    Reason.ENCRYPTED: template("protected by a password"),
    Reason.SCANNED: template("pictures of pages, no text"),
    Reason.UNSUPPORTED: template("can't be read in this format"),
    Reason.HOSTILE: template("not opened: built to do harm"),
}

ENCODING_UNKNOWN_BRIEFLY = template("unknown encoding")

ENCODING_UNKNOWN = template(
    "The encoding of “{name}” could not be made out. Nothing was changed; choose its encoding, or save it as UTF-8."
)

UNREACHABLE = {
    Obstacle.ADDRESS: template(
        "“{url}” is not the address of a web page. Nothing was fetched; an address begins with http:// or https://."
    ),
    Obstacle.NAME: template(
        "The server of “{url}” was not found. Check the address and whether this computer is on the network, then try "
        "again."
    ),
    Obstacle.REFUSED: template("The server of “{url}” can't be reached. Check the network, or try again later."),
    Obstacle.PROXY: template(
        "The proxy on the way to “{url}” did not let it through. Check the proxy that this computer is set to use."
    ),
    Obstacle.TIME: template(
        "“{url}” took too long. Nothing was kept; try again later, or save the page in a browser and open the file."
    ),
    Obstacle.TLS: template(
        "The server of “{url}” could not prove who it is, so nothing was fetched from it. Be careful with it; "
        "open it in a browser to see why."
    ),
    Obstacle.STATUS: template(
        "The server of “{url}” answered “{detail}” instead of the page. Check the address, or open the page in a "
        "browser and save it as a file."
    ),
    Obstacle.REDIRECT: template(
        "“{url}” only led elsewhere, last to “{detail}”. Nothing was kept; open it in a browser, and save it."
    ),
    Obstacle.KIND: template("“{url}” is no page but {detail}. Nothing was kept; choose the page that it belongs to."),
    Obstacle.TOO_LARGE: template("“{url}” is larger than any article. Nothing was kept; choose another page."),
    Obstacle.BROKEN: template("“{url}” broke off on its way. Nothing was kept; try again."),
    Obstacle.OFF: template(
        "“{url}” was not fetched: the network is switched off in the settings. Save the page in a browser and open the "
        "file, or switch it on."
    ),
}

UNREACHABLE_BRIEFLY = {
    Obstacle.ADDRESS: template("not the address of a page"),
    Obstacle.NAME: template("server not found"),
    Obstacle.REFUSED: template("server out of reach"),
    Obstacle.PROXY: template("stopped by the proxy"),
    Obstacle.TIME: template("took too long"),
    Obstacle.TLS: template("server not to be trusted"),
    Obstacle.STATUS: template("answer: {detail}"),
    Obstacle.REDIRECT: template("only led elsewhere"),
    Obstacle.KIND: template("no page but {detail}"),
    Obstacle.TOO_LARGE: template("larger than any article"),
    Obstacle.BROKEN: template("broke off on its way"),
    Obstacle.OFF: template("the network is switched off"),
}
