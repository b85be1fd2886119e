"""docs/cli.md and the manual page, made of the grammar of ``--help``: ``python -m tests.cli.manual`` writes both."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from connection_wizard.cli.examples import EXAMPLES
from connection_wizard.cli.grammar import grammar

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "cli.md"
MANUAL = ROOT / "packaging" / "man" / "connection-wizard.1"
ABOUT = (
    "Sets up, proves and exports OAuth 2.0 Authorization Code connections for viaSocket. Without a command it opens "
    "the wizard: on a connection, on another file that holds one, on the address of a server, or on a provider."
)
CODES = (
    ("0", "fine"),
    ("1", "errors were found, or a run failed"),
    ("2", "a file or an argument that cannot be used"),
    ("130", "interrupted"),
)
VARIABLES = (
    ("CONNECTION_WIZARD_SECRET", "the client secret of a run; taken out of the environment at once"),
    ("CONNECTION_WIZARD_FIELD_…", "the value of a field, by its key in capitals"),
    ("CONNECTION_WIZARD_BASE_…", "where the platform's interface is: PRODUCTION, DEVELOPMENT or LOCAL"),
    ("CONNECTION_WIZARD_LOG", "a log on standard error: debug, info, warning or error"),
    ("NO_COLOR", "no colours"),
)


def _actions(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str]]:
    """Each argument as it is written, with what it is for."""
    for action in parser._actions:
        if action.help == argparse.SUPPRESS or "--help" in action.option_strings:
            continue
        value = action.metavar or ("|".join(action.choices) if action.choices else "")
        value = value if isinstance(value, str) else " ".join(value)
        named = ", ".join(f"{name} {value}".strip() if action.nargs != 0 else name for name in action.option_strings)
        yield named or value or action.dest.upper(), (action.help or "").replace("%%", "%")


def _usage(name: str, parser: argparse.ArgumentParser) -> str:
    """How it is written; argparse's own way is another one in each version of Python."""
    words = ["connection-wizard", name]
    for action in parser._actions:
        if action.option_strings and "--help" not in action.option_strings:
            option = next((one for one in action.option_strings if one.startswith("--")), action.option_strings[0])
            value = f" {action.metavar or '|'.join(action.choices or ())}".rstrip() if action.nargs != 0 else ""
            words.append(f"{option}{value}" if action.required else f"[{option}{value}]")
    for action in parser._actions:
        if not action.option_strings:
            value = str(action.metavar or "|".join(action.choices or ()) or action.dest.upper())
            more = "..." if action.nargs in ("+", "*") else ""
            words.append(f"[{value}]{more}" if action.nargs in ("?", "*") else f"{value}{more}")
    return " ".join(words)


def markdown() -> str:
    """The page."""
    lines = [
        "# The command line",
        "",
        f"{ABOUT} Made of the same grammar as `--help`, by `python -m tests.cli.manual`.",
        "",
        "    connection-wizard [FILE | ADDRESS | PROVIDER]",
        "",
        "| exit code | meaning |",
        "|---|---|",
        *(f"| {code} | {meaning} |" for code, meaning in CODES),
        "",
        "| variable | meaning |",
        "|---|---|",
        *(f"| `{name}` | {meaning} |" for name, meaning in VARIABLES),
    ]
    for name, (parser, said) in grammar().items():
        lines += ["", f"## `{name}`", "", _sentence(parser.description or said), "", f"    {_usage(name, parser)}"]
        rows = [(words, told) for words, told in _actions(parser) if told]
        if rows:
            lines += ["", "| argument | what it is for |", "|---|---|"]
            lines += [f"| `{_escaped(words)}` | {_escaped(told)} |" for words, told in rows]
        lines += ["", "Examples:", "", *(f"    connection-wizard {words}" for words in EXAMPLES.get(name, ()))]
    return "\n".join(lines) + "\n"


def _sentence(text: str) -> str:
    words = re.sub(r"\s+", " ", text).strip()
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")


def manual() -> str:
    """The manual page, in the language of man(7)."""
    lines = [
        '.TH CONNECTION-WIZARD 1 "" "Connection Wizard" "User Commands"',
        ".SH NAME",
        r"connection\-wizard \- set up, prove and export OAuth 2.0 connections",
        ".SH SYNOPSIS",
        r".B connection\-wizard",
        '.RI [ FILE " | " ADDRESS " | " PROVIDER ]',
        ".br",
        r".B connection\-wizard",
        r".I COMMAND",
        r"\&...",
        ".SH DESCRIPTION",
        _roff(ABOUT),
        ".SH COMMANDS",
    ]
    for name, (parser, said) in grammar().items():
        lines += [
            f".SS {_roff(name)}",
            _roff(_sentence(parser.description or said)),
            ".PP",
            _roff(_usage(name, parser)),
        ]
        for words, told in _actions(parser):
            lines += [".TP", rf"\fB{_roff(words)}\fR", _roff(told)] if told else []
    lines.append(".SH EXAMPLES")
    for examples in EXAMPLES.values():
        for words in examples:
            lines += [".PP", _roff(f"connection-wizard {words}")]
    for title, rows in (("EXIT STATUS", CODES), ("ENVIRONMENT", VARIABLES)):
        lines.append(f".SH {title}")
        for name, meaning in rows:
            lines += [".TP", rf"\fB{_roff(name)}\fR", _roff(meaning)]
    return "\n".join(lines) + "\n"


def _roff(text: str) -> str:
    """Text in which nothing is a request, and a hyphen is one that can be copied."""
    words = re.sub(r"\s+", " ", text).strip().replace("\\", r"\e").replace("-", r"\-")
    for letter, name in (("…", r"\&..."), ("“", r"\(lq"), ("”", r"\(rq"), ("’", r"\(cq"), ("×", r"\(mu")):
        words = words.replace(letter, name)
    return rf"\&{words}" if words[:1] in (".", "'") else words


if __name__ == "__main__":
    PAGE.write_text(markdown(), "utf-8")
    MANUAL.write_text(manual(), "utf-8")
