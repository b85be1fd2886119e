"""The grammar of ``run`` and ``diagnose``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from connection_wizard.cli.argument_types import path, written
from connection_wizard.steps import number_of

if TYPE_CHECKING:
    from connection_wizard.cli.argument_types import Commands

LONGEST_LOG_IN = 24 * 60 * 60
"""Seconds."""
_FIELDS = f"fields of step {number_of('fields')}"
_NEEDS = f"""\
what it needs:
  the client secret   --secret-stdin, else the environment (CONNECTION_WIZARD_SECRET), else this computer's
                      password store, else it is asked for
  {_FIELDS:<20}--field, else --fields-stdin, else the environment (CONNECTION_WIZARD_FIELD_REGION for the
                      field “region”), else the field's default. --field can be seen by others on this computer
  a log-in            your browser, or --browser-command, opens the provider's page. The provider has to know the
                      redirect URI that is shown: register it there
  nothing of that     with --rehearse: secret and missing fields are made up, and it logs in by itself unless
                      --browser-command or --paste is given. Nothing leaves this computer
  somebody            who logs in within ten minutes, or --log-in-timeout

standard input is read in this order: the secret (one line, with --secret-stdin), then the fields (with --fields-stdin:
KEY=VALUE lines or one JSON object, up to an empty line or its end), then what --paste asks for.

Exit codes: 0 everything that was asked for worked, 1 something failed, 2 unusable input, 130 interrupted.
"""


def add_run(commands: Commands) -> None:
    """Add ``run``."""
    live = commands.add_parser(
        "run",
        help="authorise live, test, refresh, revoke, and print the proof",
        description="Goes through the whole life of a connection at its provider, and prints the proof.",
        epilog=_NEEDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    live.add_argument("file", metavar="FILE", type=path)
    live.add_argument("--secret-stdin", action="store_true", help="client secret: first line of standard input")
    live.add_argument(
        "--field",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help=f"value of a field of step {number_of('fields')}",
    )
    live.add_argument("--fields-stdin", action="store_true", help="values of fields: on standard input, see below")
    live.add_argument(
        "--allow-host",
        metavar="HOST[:PORT]",
        action="append",
        default=[],
        help="where code that this program did not make may send requests, also inside this computer's network",
    )
    _add_redirect(live)
    live.add_argument(
        "--browser-command",
        metavar="CMD",
        default="",
        help="opens the log-in page; %%s is the address. The run ends where it fails",
    )
    live.add_argument(
        "--log-in-timeout", metavar="SECONDS", type=_seconds, help="how long a log-in is waited for (600)"
    )
    live.add_argument(
        "--legs", metavar="LEG,…", default="", help="only these, and what they stand on: authorize,exchange,test …"
    )
    live.add_argument(
        "--second-account",
        action="store_true",
        help="log in once more, as somebody else, and compare steps "
        f"{number_of('label')} and {number_of('identifier')}",
    )
    live.add_argument(
        "--second-browser-command", metavar="CMD", default="", help="opens the log-in page of the second account"
    )
    live.add_argument(
        "--proof",
        choices=("calls", "code"),
        default="calls",
        help="who makes the calls: this program, or the code that an export holds",
    )
    live.add_argument(
        "--rehearse",
        action="store_true",
        help="the provider is played on this computer, before an app is registered there; proves nothing",
    )
    kept = live.add_mutually_exclusive_group()
    kept.add_argument("--keep", action="store_true", help="keep the proof beside FILE, as JSON and as a page")
    kept.add_argument("-o", dest="output", metavar="OUT", type=written, help="keep it there: a folder, or a .json file")
    live.add_argument("--json", action="store_true", help="one JSON line for each event, the proof last")


def add_diagnose(commands: Commands) -> None:
    """Add ``diagnose``."""
    page = commands.add_parser(
        "diagnose",
        help="what an error page means that the provider never sent back",
        description="Says what an error page means that the provider showed instead of sending the browser back: its "
        "words, its address, its JSON, or the page itself as the browser saved it.",
    )
    page.add_argument("file", metavar="FILE", type=path)
    page.add_argument(
        "--page",
        metavar="PAGE",
        required=True,
        help="a file, the text or address itself, or “-” for standard input",
    )
    _add_redirect(page)
    page.add_argument("--json", action="store_true", help="one JSON document for machines")


def _add_redirect(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--paste", action="store_true", help="paste the final address instead of a loopback redirect")
    parser.add_argument("--port", metavar="N", type=_port, help="port of the loopback redirect")
    parser.add_argument(
        "--redirect",
        metavar="URL",
        default="",
        help="address of this computer that the provider knows, such as https://localhost:8765/callback",
    )


def _seconds(text: str) -> float:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= LONGEST_LOG_IN:
        raise argparse.ArgumentTypeError(f"a time is a number of seconds from 1 to {LONGEST_LOG_IN}")
    return float(text)


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:6]) <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return int(text)
