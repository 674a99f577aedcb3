"""Changes within archives, XML and JSON: to what is in them, with all around it put right again.

A change to the bytes of a zip file is found out by its checksum nearly always, one to those of XML or JSON by the
parser; what stands behind is never reached.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from copy import deepcopy
from io import BytesIO
from random import Random
from typing import Any

from lxml import etree

from core.reading.archive import DAMAGE

# So often the bytes are changed as they are: an archive's directory, names and sizes; XML that is none any more.
_AS_BYTES = 0.15

# An archive that would unpack to more is none that was made here.
_LARGEST = 1_000_000

Mutate = Callable[[bytes, int], bytes]


def mutated(data: bytes, most: int, random: Random, mutate: Mutate) -> bytes:
    """The input with a few things in it changed by ``mutate``, dropped, moved or put there twice; at most so long."""
    files = _files(data)
    if random.random() < _AS_BYTES:
        return mutate(data, most)
    if not files:
        made = _changed(data, random, mutate)
        return made if made and len(made) <= most else mutate(data, most)
    name = random.choice(sorted(files))
    match random.randrange(20):
        case 0:
            del files[name]
        case 1:
            files[name] = files[random.choice(sorted(files))]
        case 2:
            changed = mutate(name.encode(), 60).decode("utf-8", "replace")
            files[changed.replace("\0", "_") or "_"] = files.pop(name)
        case _:
            files[name] = _changed(files[name], random, mutate) or mutate(files[name], len(files[name]) + 200)
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for inner, content in files.items():
            archive.writestr(inner, content)
    return packed.getvalue() if len(packed.getvalue()) <= most else data


def _files(data: bytes) -> dict[str, bytes]:
    """What is in an archive, by name; nothing where the input is none."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                return {}
            return {name: archive.read(name) for name in archive.namelist()}
    except (*DAMAGE, RuntimeError, KeyError):
        return {}


def _changed(data: bytes, random: Random, mutate: Mutate) -> bytes:
    """XML or JSON with some of what it holds changed; nothing where it is neither, and now and then."""
    if random.random() < _AS_BYTES:
        return b""
    return _changed_json(data, random, mutate) if data[:1] in (b"{", b"[") else _changed_xml(data, random, mutate)


def _changed_json(data: bytes, random: Random, mutate: Mutate) -> bytes:
    try:
        root = [json.loads(data)]
    except (ValueError, RecursionError):
        return b""
    for _ in range(random.randrange(1, 4)):
        places = list(_places(root))
        held, key = random.choice(places)
        other, name = random.choice(places)
        match random.randrange(6):
            case 0 if held is not root:
                del held[key]
            case 1:
                held[key] = json.loads(json.dumps(other[name]))
            case 2:
                held[key] = random.choice([None, True, "", "x", [], {}, 0, -1, 1.5, 2**70, 1e308, float("inf")])
            case 3 if isinstance(held[key], int):
                held[key] += random.choice([-1, 1])
            case _ if isinstance(held[key], str):
                held[key] = mutate(held[key].encode("utf-8", "replace"), 200).decode("utf-8", "replace")
    return json.dumps(root[0], ensure_ascii=random.random() < 0.5, indent=1).encode("utf-8", "replace")


def _places(held: Any) -> list[tuple[Any, Any]]:
    """Where in a list or an object something stands, and in what is in it."""
    keys = range(len(held)) if isinstance(held, list) else list(held) if isinstance(held, dict) else ()
    return [place for key in keys for place in ((held, key), *_places(held[key]))]


def _changed_xml(data: bytes, random: Random, mutate: Mutate) -> bytes:
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return b""
    for _ in range(random.randrange(1, 4)):
        _change(root, random, mutate)
    return etree.tostring(root)


def _change(root: etree._Element, random: Random, mutate: Mutate) -> None:
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    one, other = random.choice(elements), random.choice(elements)
    parent = one.getparent()
    match random.randrange(8):
        case 0 if parent is not None:
            parent.remove(one)
        case 1:
            other.append(deepcopy(one))
        case 2:
            other.insert(0, deepcopy(one))
        case 3:
            one.tag = other.tag
        case 4 if one.attrib:
            key = random.choice(sorted(one.attrib))
            one.set(key, _letters(mutate(one.attrib[key].encode(), 80)))
        case 5 if one.attrib:
            key = random.choice(sorted(one.attrib))
            other.set(key, one.attrib.pop(key))
        case 6:
            one.tail = _letters(mutate((one.tail or "").encode(), 200))
        case _:
            one.text = _letters(mutate((one.text or "").encode(), 200))


def _letters(data: bytes) -> str:
    """Bytes as letters that XML can hold."""
    text = data.decode("utf-8", "replace")
    return "".join(c if c >= " " and c not in "\ufffe\uffff" else " " for c in text)
