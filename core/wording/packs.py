"""What is said of a language pack that can't be fetched, installed or removed."""

from __future__ import annotations

from core.errors import Fault, Hold, Obstacle
from core.wording.message import template

# What stands for the name of a pack where it is the list of them that can't be fetched.
PACK_LIST = template("The list of language packs")

UNFETCHED = {
    Obstacle.ADDRESS: template(
        "“{name}” is offered at no address that is safe to fetch from. Nothing was fetched; what is installed goes on "
        "working."
    ),
    Obstacle.NAME: template(
        "“{name}” could not be fetched: there is no network, or its server was not found. What is installed goes on "
        "working; try again when the network is there."
    ),
    Obstacle.REFUSED: template(
        "“{name}” could not be fetched: its server can't be reached. What is installed goes on working; try again "
        "later."
    ),
    Obstacle.PROXY: template(
        "“{name}” could not be fetched: the proxy on the way did not let it through. What is installed goes on "
        "working; check the proxy that this computer is set to use."
    ),
    Obstacle.TIME: template(
        "“{name}” could not be fetched: its server fell silent. What is installed goes on working; try again later."
    ),
    Obstacle.TLS: template(
        "“{name}” was not fetched: its server could not prove who it is. What is installed goes on working; try again "
        "on another network."
    ),
    Obstacle.STATUS: template(
        "“{name}” could not be fetched: its server answered “{detail}”. What is installed goes on working; try again "
        "later."
    ),
    Obstacle.REDIRECT: template(
        "“{name}” could not be fetched: its server led elsewhere, last to “{detail}”, which is not safe to follow. "
        "What is installed goes on working; try again later."
    ),
    Obstacle.KIND: template(
        "“{name}” could not be fetched: something else came in its place, such as the sign-in page of a network. What "
        "is installed goes on working; open any page in a browser to see whether you need to sign in, then try again."
    ),
    Obstacle.TOO_LARGE: template(
        "“{name}” is larger than it could ever be, and was not fetched to its end. What is installed goes on working; "
        "try again later."
    ),
    Obstacle.BROKEN: template("“{name}” broke off on its way. What is installed goes on working; try again."),
    Obstacle.OFF: template(
        "“{name}” was not fetched: the network is switched off in the settings. What is installed goes on working."
    ),
}

UNFINISHED = template(
    "“{name}” did not come to its end. What is installed goes on working, and {kept} MB are kept; try again to go on "
    "from there."
)

REFUSED = {
    Fault.NOT_A_PACKAGE: template(
        "“{name}” is no language pack. Nothing was changed; choose a file that ends in .argosmodel."
    ),
    Fault.BROKEN: template(
        "“{name}” is damaged: a part of it is missing or was changed on its way. Nothing was changed; fetch it again."
    ),
    Fault.HOSTILE: template(
        "“{name}” is built to overload this computer or to write where it should not, and was not installed. Nothing "
        "was changed; be careful with where it came from."
    ),
    Fault.PICKLE: template(
        "“{name}” holds a program ({detail}) where a language pack has none, and was not installed. Nothing was "
        "changed; be careful with where it came from."
    ),
    Fault.ENCRYPTED: template(
        "“{name}” is protected by a password, as no language pack is. Nothing was changed; get it from elsewhere."
    ),
    Fault.TOO_LARGE: template("“{name}” is larger than any language pack. Nothing was changed; get it from elsewhere."),
    Fault.INCOMPLETE: template("“{name}” lacks {detail}. Nothing was changed; get it from elsewhere."),
    Fault.METADATA: template(
        "“{name}” does not say rightly which languages it is for ({detail}). Nothing was changed; get it from "
        "elsewhere."
    ),
    Fault.OTHER: template(
        "“{name}” turned out to be another pack than the one that is offered: {detail}. Nothing was changed; try again "
        "later."
    ),
    Fault.MODEL: template(
        "“{name}” was tried and can't translate ({detail}). Nothing was changed; fetch it again, or get it from "
        "elsewhere."
    ),
    Fault.CHANGED: template(
        "“{name}” differs from the pack that was first installed under the same version number, {detail}: somebody may "
        "have tampered with it. Nothing was changed; install it only if you know why it differs."
    ),
}

KEPT = {
    Hold.BUNDLED: template(
        "“{name}” came with the program and stays with it. Nothing was changed; install another version to have that "
        "one used instead."
    ),
    Hold.IN_USE: template(
        "“{name}” is in use by another program. Nothing was changed; close that program, then try again."
    ),
    Hold.BUSY: template(
        "Another program is just installing or removing packs, so “{name}” was left alone. Nothing was changed; try "
        "again in a minute."
    ),
}
