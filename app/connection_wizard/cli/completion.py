"""``completion``: what a shell needs to complete commands, options and their values, made from the grammar itself."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from connection_wizard.cli.arguments import Arguments
from connection_wizard.cli.grammar import grammar
from connection_wizard.terminal import OUT


class Option(NamedTuple):
    """An option of a command.

    Attributes:
        names: with their hyphens.
        takes: whether a value follows.
        values: the values that it takes, where these are few.
    """

    names: tuple[str, ...]
    takes: bool
    values: tuple[str, ...]
    help: str


class Command(NamedTuple):
    """A command as a shell has to know it."""

    help: str
    options: tuple[Option, ...]
    words: tuple[str, ...]
    """What may stand there beside files."""


def run(arguments: Arguments) -> int:
    """Print the script of one shell."""
    commands = {name: _command(parser, said) for name, (parser, said) in grammar().items()}
    scripts = {"bash": _bash, "zsh": _zsh, "fish": _fish}
    OUT.lines(scripts[arguments.shell](commands))
    return 0


def _command(parser: argparse.ArgumentParser, said: str) -> Command:
    options: list[Option] = []
    words: tuple[str, ...] = ()
    for action in parser._actions:
        values = tuple(map(str, action.choices or ()))
        if action.option_strings:
            wanted = action.nargs != 0
            options.append(Option(tuple(action.option_strings), wanted, values, (action.help or "").replace("%%", "%")))
        else:
            words += values
    return Command(said, tuple(options), words)


def _names(command: Command) -> list[str]:
    return [name for option in command.options for name in option.names]


def _bash(commands: Mapping[str, Command]) -> Iterator[str]:
    yield "# connection-wizard: completion for bash"
    yield "_connection_wizard() {"
    yield '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" options="" words=""'
    yield "  COMPREPLY=()"
    yield '  if [ "$COMP_CWORD" -eq 1 ]; then'
    yield f'    COMPREPLY=($(compgen -W {shlex.quote(" ".join(commands))} -- "$word") $(compgen -f -- "$word"))'
    yield "    return"
    yield "  fi"
    yield '  case "${COMP_WORDS[1]} $before" in'
    for name, command in commands.items():
        for option in command.options:
            if option.takes:
                patterns = "|".join(shlex.quote(f"{name} {said}") for said in option.names)
                found = f"-W {shlex.quote(' '.join(option.values))}" if option.values else "-f"
                yield f'    {patterns}) COMPREPLY=($(compgen {found} -- "$word")); return ;;'
    yield "  esac"
    yield '  case "${COMP_WORDS[1]}" in'
    for name, command in commands.items():
        options, words = shlex.quote(" ".join(_names(command))), shlex.quote(" ".join(command.words))
        yield f"    {name}) options={options} words={words} ;;"
    yield "  esac"
    yield '  case "$word" in'
    yield '    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;'
    yield '    *) COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word")) ;;'
    yield "  esac"
    yield "}"
    yield "complete -o filenames -F _connection_wizard connection-wizard"


def _zsh(commands: Mapping[str, Command]) -> Iterator[str]:
    yield "#compdef connection-wizard"
    yield "# connection-wizard: completion for zsh"
    yield "_connection_wizard() {"
    yield "  local -a commands"
    yield "  commands=("
    for name, command in commands.items():
        yield f"    {shlex.quote(f'{name}:{command.help}')}"
    yield "  )"
    yield "  if (( CURRENT == 2 )); then"
    yield "    _describe command commands"
    yield "    _files"
    yield "    return"
    yield "  fi"
    yield '  case "$words[2]" in'
    for name, command in commands.items():
        yield f"    {name})"
        yield "      shift words; (( CURRENT-- ))"
        said = [_zsh_option(option, names) for option in command.options for names in option.names]
        rest = f"*:word:({' '.join(command.words)})" if command.words else "*:file:_files"
        yield f"      _arguments {' '.join(shlex.quote(one) for one in (*said, rest))}"
        yield "      ;;"
    yield "  esac"
    yield "}"
    yield 'if [ "$funcstack[1]" = _connection_wizard ]; then'
    yield '  _connection_wizard "$@"'
    yield "else"
    yield "  compdef _connection_wizard connection-wizard"
    yield "fi"


def _zsh_option(option: Option, name: str) -> str:
    said = "".join("\\" + sign if sign in "[]:\\" else sign for sign in option.help)
    value = f":value:({' '.join(option.values)})" if option.values else ":value:_files" if option.takes else ""
    return f"{name}[{said}]{value}"


def _fish(commands: Mapping[str, Command]) -> Iterator[str]:
    yield "# connection-wizard: completion for fish"
    for name, command in commands.items():
        start = "complete -c connection-wizard -n"
        yield f"{start} __fish_use_subcommand -a {name} -d {_fish_quoted(command.help)}"
        here = _fish_quoted(f"__fish_seen_subcommand_from {name}")
        if command.words:
            yield f"{start} {here} -f -a {_fish_quoted(' '.join(command.words))}"
        for option in command.options:
            names = " ".join(f"-l {one[2:]}" if one.startswith("--") else f"-s {one[1:]}" for one in option.names)
            value = (
                f" -x -a {_fish_quoted(' '.join(option.values))}" if option.values else " -r" if option.takes else ""
            )
            yield f"{start} {here} {names}{value} -d {_fish_quoted(option.help)}"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
