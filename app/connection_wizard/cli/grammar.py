"""The command line's grammar, as the README documents it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NoReturn

from connection_wizard import __version__
from connection_wizard.cli.argument_types import path, source
from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.file_arguments import (
    add_check,
    add_diff,
    add_export,
    add_fix,
    add_fmt,
    add_import,
    add_suggest,
)
from connection_wizard.cli.publish_arguments import add_publish
from connection_wizard.cli.run_arguments import add_diagnose, add_run

if TYPE_CHECKING:  # as in `argument_types.path`
    from connection_wizard.cli.argument_types import Commands


class _Help(argparse.HelpFormatter):
    """Text with lines of its own keeps them."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if "\n" in text:
            return "".join(f"{indent}{line}\n" for line in text.splitlines())
        return super()._fill_text(text, width, indent)


class _Parser(argparse.ArgumentParser):
    def format_help(self) -> str:
        """The help of argparse, with examples of the command before what else stands at its end."""
        from connection_wizard.cli.examples import examples  # only help needs it

        self.formatter_class = _Help
        end = self.epilog
        self.epilog = "\n\n".join(filter(None, (examples(self.prog.rpartition(" ")[2]), end)))
        text = super().format_help()
        self.epilog = end
        return text

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise UsageError(f"{sentence}. “{self.prog} --help” shows how it is used.")


def parse(arguments: Sequence[str]) -> Arguments:
    """Read the arguments; a first word that is no command is a file, an address or a provider, for the wizard.

    Raises:
        UsageError: they make no sense.
    """
    words = list(arguments)
    if not words or not (words[0].startswith("-") or words[0] in COMMANDS):
        if len(words) > 1 and (near := _near(words[0], COMMANDS)):  # a word alone may be a provider
            raise UsageError(f"There is no command “{words[0]}”. Did you mean “{near}”?")
        words.insert(0, "wizard")
    parser, commands = _parser(words[0])
    parsed, rest = parser.parse_known_args(words, namespace=Arguments())
    if rest:
        ours = commands.choices.get(words[0], parser)
        options = [name for action in ours._actions for name in action.option_strings]
        near = _near(rest[0].partition("=")[0], options) if rest[0].startswith("-") else ""
        if near:
            raise UsageError(f"“{words[0]}” has no option “{rest[0]}”. Did you mean “{near}”?")
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    return parsed


def _near(word: str, known: Sequence[str]) -> str:
    """What somebody may have meant; nothing where it is like none."""
    import difflib  # only who made a slip needs it

    return next(iter(difflib.get_close_matches(word, known, n=1, cutoff=0.7)), "")


def grammar() -> dict[str, tuple[argparse.ArgumentParser, str]]:
    """Every command by its name, each with what it is for."""
    made = _parser("--help")[1]
    said: Mapping[str, str] = {action.dest: action.help or "" for action in vars(made)["_choices_actions"]}
    return {name: (made.choices[name], said[name]) for name in COMMANDS}


def _parser(first: str) -> tuple[argparse.ArgumentParser, argparse._SubParsersAction[_Parser]]:
    """The grammar of the command that is asked for, or of all where none is: most of it would be made for nothing."""
    parser = _Parser(
        prog="connection-wizard",
        usage="connection-wizard [FILE | ADDRESS | PROVIDER] | connection-wizard COMMAND …",
        description="Sets up, proves and exports OAuth 2.0 Authorization Code connections for viaSocket. "
        "Without a command it opens the wizard: on a connection, on another file that holds one "
        "(documentation, OpenAPI …), on the address of a server, which is asked once you said yes, or on a provider.",
        epilog="Exit codes: 0 fine, 1 errors found or a run failed, 2 unusable input, 130 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"connection-wizard {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser, prog="connection-wizard")
    for name, add in _GRAMMAR.items():
        if first == name or first.startswith("-"):
            add(commands)
    return parser, commands


def _wizard(commands: Commands) -> None:
    wizard = commands.add_parser("wizard")
    wizard.add_argument("source", metavar="FILE", type=source, nargs="?")


def _demo(commands: Commands) -> None:
    demo = commands.add_parser(
        "demo", help="the whole main job on the practice provider, without an account or internet"
    )
    demo.add_argument(
        "--out",
        metavar="DIR",
        type=path,
        default="demo-output",
        help="where spec and proof are left (demo-output)",
    )


def _providers(commands: Commands) -> None:
    providers = commands.add_parser(
        "providers",
        help="the catalogue of known providers",
        description="Lists the providers of the catalogue, or those that fit a name, a domain or a category, the "
        "best first. "
        "“connection-wizard NAME” opens the window on one, “connection-wizard import NAME” writes its draft.",
    )
    providers.add_argument("query", metavar="QUERY", nargs="?", default="")
    providers.add_argument("--json", action="store_true", help="a JSON array, each with its draft and its sources")


def _secrets(commands: Commands) -> None:
    secrets = commands.add_parser(
        "secrets",
        help="what is kept in this computer's password store: list, set and delete it",
        description="Lists the secrets that are kept on this computer, with the connections of the named files that "
        "they belong to; keeps another client secret for a connection; deletes secrets for good. No value is ever "
        "printed. A secret is named by its id, as the list has it, or by the file of its connection.",
    )
    secrets.add_argument("action", choices=("list", "set", "delete"))
    secrets.add_argument("secrets", metavar="FILE|ID", nargs="*")
    secrets.add_argument("--secret-stdin", action="store_true", help="for set: the first line of standard input")
    secrets.add_argument("--yes", action="store_true", help="for delete: without asking")
    secrets.add_argument("--json", action="store_true", help="one JSON document for machines")


def _schema(commands: Commands) -> None:
    commands.add_parser("schema", help="print the JSON Schema of a spec")


def _completion(commands: Commands) -> None:
    completion = commands.add_parser(
        "completion",
        help="print what a shell needs to complete commands and options",
        description="Prints a script for your shell. bash reads the file of the example by itself; zsh a file "
        "_connection-wizard in a folder of its fpath; fish ~/.config/fish/completions/connection-wizard.fish.",
    )
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))


def _doctor(commands: Commands) -> None:
    doctor = commands.add_parser(
        "doctor", help="check what this computer offers: window, password store, loopback, browser"
    )
    doctor.add_argument("--json", action="store_true", help="one JSON document for machines")


def _mcp(commands: Commands) -> None:
    mcp = commands.add_parser(
        "mcp",
        help="the same for programs: tools of the Model Context Protocol, over standard input and output",
        description="Serves one program that speaks the Model Context Protocol, until it goes. It gets no secret and "
        "gives none; a person logs in, in the browser of this computer. Needs the extra “mcp”.",
    )
    mcp.add_argument(
        "--folder",
        metavar="DIR",
        type=path,
        action="append",
        default=[],
        help="where specs may be read and written; without one, no file is",
    )
    mcp.add_argument(
        "--allow-host",
        metavar="HOST[:PORT]",
        action="append",
        default=[],
        help="a host that a run may reach though it is not known to be the provider's own",
    )
    mcp.add_argument("--browser-command", metavar="CMD", default="", help="opens the log-in page; %%s is the address")


_GRAMMAR: Final[Mapping[str, Callable[[Commands], None]]] = {
    "wizard": _wizard,
    "demo": _demo,
    "check": add_check,
    "fmt": add_fmt,
    "diff": add_diff,
    "fix": add_fix,
    "run": add_run,
    "diagnose": add_diagnose,
    "export": add_export,
    "import": add_import,
    "publish": add_publish,
    "suggest": add_suggest,
    "providers": _providers,
    "secrets": _secrets,
    "schema": _schema,
    "doctor": _doctor,
    "completion": _completion,
    "mcp": _mcp,
}
COMMANDS: Final = tuple(name for name in _GRAMMAR if name != "wizard")
