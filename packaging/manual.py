"""Manual pages and completions for bash, zsh and fish, made of what the programs' own parsers say of themselves.

python packaging/manual.py FOLDER     writes nutgraf.1, nutgraf-cli.1, and bash/, zsh/ and fish/ into it
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from core import __version__, command_line
from core.languages import LANGUAGES
from desktop.__main__ import parser as window_parser

_LONGEST = 72

_ABOUT = {
    "nutgraf": "read articles with their summary and its translation beside them",
    "nutgraf-cli": "summarise articles, and translate them without a network",
}
_FILES = """\
Settings, the memory of translations and what was open are in the folders of the XDG base directory specification:
~/.config/nutgraf, ~/.local/share/nutgraf and ~/.cache/nutgraf. Language packs are where Argos Translate keeps its own,
in ~/.local/share/argos\\-translate; its folders in ~/.config and ~/.local/cache stay empty. Nothing else is written but
what you save, and nothing is sent."""


@dataclass(frozen=True)
class Option:
    """An option of a command: its flags, what follows it (empty: nothing), what that may be, and what it does."""

    flags: tuple[str, ...]
    value: str
    values: tuple[str, ...]
    help: str


@dataclass(frozen=True)
class Command:
    """A program, or a word that makes it another one (``packs install``), with the words that may follow."""

    name: str
    help: str
    options: tuple[Option, ...]
    words: dict[str, Command]


def command(parser: argparse.ArgumentParser, help: str = "") -> Command:
    """What a parser knows."""
    options: list[Option] = []
    words: dict[str, Command] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            words = {name: command(choice, helps.get(name, "")) for name, choice in action.choices.items()}
        elif action.option_strings:
            values = tuple(map(str, action.choices or (LANGUAGES if action.metavar == "CODE" else ())))
            value = "" if action.nargs == 0 else str(action.metavar or "|".join(values))
            told = parser._get_formatter()._expand_help(action)
            options.append(Option(tuple(action.option_strings), value, values, told))
    return Command(parser.prog, help or parser.description or "", tuple(options), words)


def programs() -> dict[str, Command]:
    """Both programs; nutgraf-cli with its commands, each of which has a parser of its own."""
    terminal = command(command_line._parser())
    terminal.words.update({word: command(_parser_of(run)) for word, run in command_line._COMMANDS.items()})
    return {"nutgraf": command(window_parser()), "nutgraf-cli": terminal}


class _Asked(Exception):
    """Help is asked for of the parser that it carries."""


def _parser_of(run: Callable[[Sequence[str]], int]) -> argparse.ArgumentParser:
    """The parser that a command makes while it runs."""

    def print_help(parser: argparse.ArgumentParser, file: object = None) -> None:
        raise _Asked(parser)

    with patch.object(argparse.ArgumentParser, "print_help", print_help):
        try:
            run(["--help"])
        except _Asked as asked:
            parser: argparse.ArgumentParser = asked.args[0]
            return parser
    raise ValueError(f"{run} has no parser")


def page(name: str, program: Command, parser: argparse.ArgumentParser) -> str:
    """The manual page of a program, for man."""
    date = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    other = next(other for other in _ABOUT if other != name)
    lines = [
        f'.TH {name.upper()} 1 {date} "Nutgraf {__version__}" "User Commands"',
        ".SH NAME",
        f"{_roff(name)} \\- {_ABOUT[name]}",
        ".SH SYNOPSIS",
        _roff(usage),
        ".SH DESCRIPTION",
        _roff(program.help),
        ".SH OPTIONS",
        *_options(program),
    ]
    for word in program.words.values():
        lines += [".SH " + _roff(word.name.removeprefix(f"{name} ").upper()), _roff(word.help)]
        lines += _options(word)
        for action in word.words.values():
            lines += [".SS " + _roff(action.name), _roff(action.help), *_options(action)]
    lines += _sections(parser.epilog or "")
    lines += [".SH FILES", _FILES, ".SH SEE ALSO", f".BR {_roff(other)} (1)"]
    return "\n".join(lines) + "\n"


def bash(programs: dict[str, Command]) -> str:
    """Completion for bash: options by name, their values, and files."""
    lines = ["# Completion for bash."]
    for name, program in programs.items():
        function = "_" + name.replace("-", "_")
        lines += [
            f"{function}()",
            "{",
            "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}",
        ]
        lines += ["    COMPREPLY=()", '    case "${COMP_WORDS[*]:0:COMP_CWORD} " in']
        for path, said in sorted(_paths(name, program), key=lambda pair: -len(pair[0])):
            flags = " ".join(flag for option in said.options for flag in option.flags)
            lines += [f'    "{path} "*)']
            if any(option.value for option in said.options):
                lines += ["        case $before in"]
                for option in said.options:
                    if option.value:
                        lines += [f"        {'|'.join(option.flags)})", f"            {_bash_values(option)}"]
                        lines += ["            return", "            ;;"]
                lines += ["        esac"]
            lines += [f'        [[ $current == -* ]] && COMPREPLY=($(compgen -W "{flags}" -- "$current")) && return']
            lines += [f'        COMPREPLY=($(compgen -W "{" ".join(said.words)}" -- "$current"))', "        ;;"]
        lines += ["    esac", "}", f"complete -o bashdefault -o default -F {function} {name}"]
    return "\n".join(lines) + "\n"


def zsh(name: str, program: Command) -> str:
    """Completion for zsh."""
    lines = [f"#compdef {name}", "local -a words_here", 'case "${words[2]} ${words[3]}" in']
    for path, said in sorted(_paths(name, program), key=lambda pair: -len(pair[0])):
        lines += [f'"{path.removeprefix(name).strip()}"*)']
        if said.words:
            told = " ".join(_quoted(f"{word}:{_plain(found.help)}") for word, found in said.words.items())
            lines += [f"    words_here=({told})"]
        lines += ["    _arguments \\"]
        for option in said.options:
            values = f"({' '.join(option.values)})" if option.values else "_files" if _is_path(option) else ""
            value = f":{option.value.replace(':', '')}:{values}" if option.value else ""
            lines += [f"        {_quoted(f'{flag}[{_plain(option.help)}]{value}')} \\" for flag in option.flags]
        if said.words:
            # Where a word may stand a file may, too.
            lines += [f"        '{len(path.split())}: :{{_describe command words_here; _files}}' \\"]
        lines += ["        '*:file:_files'", "    ;;"]
    return "\n".join([*lines, "esac"]) + "\n"


def fish(name: str, program: Command) -> str:
    """Completion for fish."""
    lines = []
    for path, said in _paths(name, program):
        words = path.split()[1:]
        seen = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in words) or "true"
        if said.words:
            seen_none = f"{seen}; and not __fish_seen_subcommand_from {' '.join(said.words)}"
        for word, found in said.words.items():
            lines += [f"complete -c {name} -n {_quoted(seen_none)} -a {word} -d {_quoted(found.help)}"]
        for option in said.options:
            flags = " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)
            values = f" -x -a {_quoted(' '.join(option.values))}" if option.values else " -r" if option.value else ""
            when = f" -n {_quoted(seen)}" if words else ""
            lines += [f"complete -c {name}{when} {flags}{values} -d {_quoted(option.help)}"]
    return "\n".join(lines) + "\n"


def _paths(name: str, program: Command) -> Iterator[tuple[str, Command]]:
    """A program and all its words, each with what is typed to come there."""
    yield name, program
    for word, found in program.words.items():
        yield from _paths(f"{name} {word}", found)


def _options(said: Command) -> Iterator[str]:
    for option in said.options:
        value = f" \\fI{_roff(option.value if len(option.value) < _LONGEST else 'NAME')}\\fR" if option.value else ""
        yield from (".TP", ", ".join(f"\\fB{_roff(flag)}\\fR" for flag in option.flags) + value, _roff(option.help))


def _sections(epilog: str) -> Iterator[str]:
    """What stands below a program's help: lines under a title that ends in a colon, and remarks, which have none."""
    for part in filter(None, epilog.strip().split("\n\n")):
        title, colon, said = part.partition(":")
        if colon:
            yield from (
                f".SH {title.upper()}",
                ".nf",
                *(_roff(line.strip()) for line in said.strip().splitlines()),
                ".fi",
            )
        else:
            yield from (".SH NOTES", _roff(part))


def _roff(text: str) -> str:
    return re.sub(r"(?m)^([.'])", r"\\&\1", text.replace("\\", "\\e").replace("-", "\\-"))


def _bash_values(option: Option) -> str:
    if option.values:
        return f'COMPREPLY=($(compgen -W "{" ".join(option.values)}" -- "$current"))'
    return 'COMPREPLY=($(compgen -f -- "$current"))' if _is_path(option) else "COMPREPLY=()"


def _is_path(option: Option) -> bool:
    return option.value in ("FILE", "PATH", "FOLDER")


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[][:]", " ", text).split())


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "’") + "'"


def main(folder: Path) -> int:
    parsers = {"nutgraf": window_parser(), "nutgraf-cli": command_line._parser()}
    known = programs()
    made = {f"{name}.1": page(name, program, parsers[name]) for name, program in known.items()}
    for name, program in known.items():
        made |= {f"bash/{name}": bash({name: program}), f"zsh/_{name}": zsh(name, program)}
        made |= {f"fish/{name}.fish": fish(name, program)}
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
