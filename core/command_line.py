"""nutgraf-cli: the core as a command. Its words and exit codes are a contract that other programs rely on."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from core.algorithms import ALGORITHMS, DEFAULT
from core.batch import DONE, FAILED, PRINTED, Batch
from core.errors import BadGlossary, BadPattern, UnknownLanguage, UnreadableFile
from core.languages import LANGUAGES, asked_for, name_of
from core.model import Effort, Glossary, Length, Options
from core.packs import Packs
from core.saving import FORMATS, Layout, format_of, names
from core.terminal import OutputFailed, complain, speak_utf8, write
from core.wording import explain, printable

_EPILOG = """\
other commands:
  nutgraf-cli languages        the languages by code, and whether packs translate from and to them
  nutgraf-cli algorithms       the ways of summarising
  nutgraf-cli watch FOLDER     what lies in a folder and what comes there, saved until it is interrupted
  nutgraf-cli packs ACTION     language packs: list, available, install, remove, update, export, repair

examples:
  nutgraf-cli story.txt --to pt
  nutgraf-cli articles/ --to pt --full --save digests/ --format html
  nutgraf-cli - --sentences 3 --format json < story.txt
  nutgraf-cli https://news.example/story   (fetched from the network)

exit code: 0 all done, 1 some inputs failed, 2 wrong use, 130 interrupted

Where no packs lead to the language of --to, the summary is printed or saved without its translation, and the
input has failed.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit code; wrong use and --help leave by SystemExit, as argparse does.

    Raises KeyboardInterrupt where an interruption comes before or after the digests are made.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    speak_utf8()
    try:
        try:
            if arguments and arguments[0] in _COMMANDS:
                return _COMMANDS[arguments[0]](arguments[1:])
            return _digest(arguments)
        finally:
            # Here a closed output can be dealt with; on the way out of the interpreter it no longer could.
            write(b"")
    except OutputFailed as failure:
        if failure.reason:
            complain(f"nutgraf-cli: standard output could not be written: {failure.reason}")
        return FAILED


def _digest(argv: Sequence[str]) -> int:
    """Digests the inputs, and prints or saves what comes out."""
    parser = _parser()
    # After "--" all are inputs. Cut off here, since before Python 3.12 intermixed parsing takes them for options.
    end = argv.index("--") if "--" in argv else len(argv)
    arguments = parser.parse_intermixed_args(argv[:end])
    inputs: list[str] = [*arguments.inputs, *argv[end + 1 :]]
    if not inputs:
        parser.error("nothing to read: name a file, a folder, a link, or - for standard input")
    target: str | None = arguments.save
    several = len(inputs) > 1 or any(map(os.path.isdir, inputs))
    into_folder = target is not None and (several or os.path.isdir(target) or target.endswith(("/", os.sep)))
    format = arguments.format or "text"
    if arguments.force and target is None:
        parser.error("--force replaces saved files: it needs --save")
    if target is None and several and format not in PRINTED:
        parser.error(f"several {format} files can't be printed as one: use --save with a folder")
    if arguments.resume and not into_folder:
        parser.error("--resume goes on saving in a folder: it needs --save with one")
    if arguments.name and not into_folder:
        parser.error("--name names the files in a folder: it needs --save with one")
    if target is not None:
        _check_place(parser, target, inputs, into_folder)
    if target is not None and not into_folder and Path(target).suffix:
        suffixed = format_of(Path(target))
        if not arguments.format:
            if suffixed is None:
                suffix = Path(target).suffix
                parser.error(f"--save: {suffix} stands for no format: use one of {_suffixes()}, or --format")
            format = suffixed
        elif suffixed not in (None, format):
            complain(f"nutgraf-cli: {printable(target)} will hold {format}, as --format says, whatever its name says")
    if target is None and not FORMATS[format].printable and sys.stdout.isatty():
        parser.error(f"a terminal can't show {format}: use --save")
    batch = _batch(parser, arguments, inputs, format)
    if target is None:
        batch.print(format, several=several)
    elif into_folder:
        batch.save_in(
            Path(target),
            format,
            overwrite=arguments.force,
            pattern=arguments.name or names.PATTERN,
            resume=arguments.resume,
        )
    else:
        batch.save(Path(target), format, overwrite=arguments.force)
    return batch.code


def _check_place(parser: argparse.ArgumentParser, target: str, inputs: Sequence[str], into_folder: bool) -> None:
    """Tells of a place to save in that can't be meant."""
    if not target:
        parser.error("--save: the name is empty: name a file or a folder")
    if target == "-":
        parser.error("--save: leave it out to have the digest printed")
    if into_folder and os.path.exists(target) and not os.path.isdir(target):
        parser.error(f"--save: several inputs need a folder, and {target} is a file")
    if into_folder and not os.path.isdir(target) and format_of(Path(target)) and not target.endswith(("/", os.sep)):
        parser.error(f"--save: several inputs need a folder: write {target}/ if {target} is to be the name of one")
    if not into_folder and any(_same(target, name) for name in inputs):
        parser.error(f"--save: {target} is the article itself, which would be lost: choose another name")


def _same(one: str, other: str) -> bool:
    """Whether two names stand for one file that is there."""
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False


def _watch(argv: Sequence[str]) -> int:
    """Saves what lies in a folder and what comes there, until it is interrupted."""
    parser = argparse.ArgumentParser(
        prog="nutgraf-cli watch",
        usage="nutgraf-cli watch FOLDER --save FOLDER [--to CODE] [OPTION ...]",
        description="Saves a digest of each article in a folder, and of each that comes there as soon as it is\n"
        "completely written, until it is interrupted. What is done already is left out.",
        epilog="examples:\n  nutgraf-cli watch inbox/ --to pt --save digests/ --format html",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("folder", metavar="FOLDER", help="where the articles are")
    _add_options(parser)
    arguments = parser.parse_args(argv)
    target: str | None = arguments.save
    if target is None:
        parser.error("what is watched is saved: it needs --save with a folder")
    if os.path.isfile(arguments.folder):
        parser.error(f"{arguments.folder} is a file: name the folder that it lies in")
    if os.path.exists(target) and not os.path.isdir(target):
        parser.error(f"--save: what is watched needs a folder, and {target} is a file")
    format = arguments.format or "text"
    batch = _batch(parser, arguments, [arguments.folder], format)
    batch.watch(Path(target), format, pattern=arguments.name or names.PATTERN)
    return batch.code


def _batch(parser: argparse.ArgumentParser, arguments: argparse.Namespace, inputs: Sequence[str], format: str) -> Batch:
    """The inputs with what is to be done with them; wrong use is told."""
    if arguments.full and not arguments.to:
        parser.error("--full translates the whole article: it needs --to")
    if arguments.glossary and not arguments.to:
        parser.error("--glossary says how terms are translated: it needs --to")
    if arguments.layout and not FORMATS[format].layouts:
        parser.error(f"--layout: {format} holds everything, whatever the layout")
    layout = Layout(arguments.layout or Layout.SIDE_BY_SIDE)
    options = Options(
        source=arguments.source,
        target=arguments.to,
        algorithm=arguments.algorithm,
        length=Length(arguments.sentences, arguments.ratio, arguments.words),
        full=arguments.full,
        encoding=arguments.encoding,
        effort=Effort.CAREFUL if arguments.careful else Effort.FAST,
        glossary=arguments.glossary or Glossary(),
    )
    return Batch(inputs, options, layout, remembers=not arguments.no_memory)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nutgraf-cli",
        usage="nutgraf-cli FILE ... [--to CODE] [OPTION ...]",
        description="Summarises articles, and translates them without a network.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="FILE",
        help="an article, a folder of them, a link to a page, or - for standard input",
    )
    _add_options(parser)
    parser.add_argument("--force", action="store_true", help="let --save replace files")
    parser.add_argument("--resume", action="store_true", help="leave out what is saved in the folder of --save already")
    return parser


def _add_options(parser: argparse.ArgumentParser) -> None:
    """Adds what says how digests are made, and where they go."""
    add = parser.add_argument
    add("--to", type=_language, metavar="CODE", help="translate into this language; else only summarise")
    add("--from", dest="source", type=_language, metavar="CODE", help="the article's language; else it is detected")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--sentences", type=_count, metavar="N", help="summary length in sentences")
    length.add_argument("--ratio", type=_share, metavar="R", help="summary length as a share of the text, 0 to 1")
    length.add_argument("--words", type=_count, metavar="N", help="summary length in words")
    add("--algorithm", choices=ALGORITHMS, default=DEFAULT, help=f"how to summarise ({DEFAULT})")
    add("--full", action="store_true", help="translate the whole article too")
    add("--no-memory", action="store_true", help="translate anew what was translated before, and keep nothing of it")
    add("--glossary", type=_glossary, metavar="FILE", help="terms and what they are called, as CSV or TBX")
    add("--careful", action="store_true", help="search wider for translations, which takes about twice as long")
    add("--encoding", type=_encoding, metavar="NAME", help="how text files are encoded; else it is detected")
    add("--format", choices=FORMATS, help="what to print or save (text, or what the suffix of --save says)")
    add("--layout", choices=list(map(str, Layout)), help=f"what to show, and where ({Layout.SIDE_BY_SIDE})")
    add("--save", metavar="PATH", help="save to this file; to this folder for several inputs or a name ending in /")
    add("--name", type=_pattern, metavar="PATTERN", help="how files in a folder are called: “{title} ({to}).{ext}”")


def _language(code: str) -> str:
    code = code.strip().lower()
    if known := asked_for(code):
        return known
    # A pack may bring a language that has no name here.
    if code not in {language for pack in Packs().installed for language in (pack.source, pack.target)}:
        raise argparse.ArgumentTypeError(f"{explain(UnknownLanguage(code))} (nutgraf-cli languages)")
    return code


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above zero")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = 0.0
    # Written so that "nan" fails too.
    if not 0 < share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0 and up to 1")
    return share


def _glossary(name: str) -> Glossary:
    # Imported on use: few runs have one.
    from core.translating.glossary import load

    try:
        return load(Path(name))
    except (BadGlossary, UnreadableFile) as error:
        raise argparse.ArgumentTypeError(str(explain(error))) from None


def _encoding(name: str) -> str:
    try:
        # Unlike codecs.lookup, this also refuses what is no encoding of text, such as base64.
        "a".encode(name)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"there is no encoding called {name!r}") from None
    return name


def _pattern(pattern: str) -> str:
    try:
        return names.checked(pattern)
    except BadPattern as error:
        raise argparse.ArgumentTypeError(str(explain(error))) from None


def _suffixes() -> str:
    return ", ".join(format.suffixes[0] for format in FORMATS.values())


def _languages(argv: Sequence[str]) -> int:
    """Lists every language: its code, its names, and whether the installed packs translate from and to it."""
    _parsed("languages", "Lists the languages: code, packs that are installed for it, names.", argv)
    packs = Packs()
    sources = packs.sources()
    targets = {target for source in sources for target in packs.targets(source)}
    lines = []
    for code in [*LANGUAGES, *sorted((sources | targets) - LANGUAGES.keys())]:
        ways = " ".join(way for way, codes in (("from", sources), ("to", targets)) if code in codes)
        native = LANGUAGES[code].native if code in LANGUAGES else ""
        lines.append(f"{code:<6}{ways:<9}{name_of(code):<24}{native}".rstrip() + "\n")
    write("".join(lines).encode(errors="replace"))
    return DONE


def _algorithms(argv: Sequence[str]) -> int:
    """Lists the ways of summarising."""
    _parsed("algorithms", "Lists the ways of summarising.", argv)
    write("".join(f"{name:<12}{description}\n" for name, description in ALGORITHMS.items()).encode())
    return DONE


def _packs(argv: Sequence[str]) -> int:
    """Lists, fetches, installs and removes language packs."""
    from core import packs_commands

    return packs_commands.main(argv)


def _parsed(command: str, description: str, argv: Sequence[str]) -> None:
    """Takes a command that has no arguments."""
    argparse.ArgumentParser(prog=f"nutgraf-cli {command}", description=description, allow_abbrev=False).parse_args(argv)


_COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "languages": _languages,
    "algorithms": _algorithms,
    "packs": _packs,
    "watch": _watch,
}
