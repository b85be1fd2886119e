"""The grammar of the commands that read, check and write files of connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.cli.argument_types import path, source, written

if TYPE_CHECKING:
    from connection_wizard.cli.argument_types import Commands


def add_check(commands: Commands) -> None:
    """Add ``check``."""
    check = commands.add_parser(
        "check",
        help="what is still wrong or missing in specs and drafts",
        description="Names each finding with file, line and column, its step, and what to do. Of a folder, all specs "
        "below are checked; “-” is standard input.",
    )
    check.add_argument("files", metavar="FILE", type=path, nargs="+")
    check.add_argument("--strict", action="store_true", help="warnings fail, too")
    check.add_argument("--require-proof", action="store_true", help="a spec without a proof that holds is an error")
    check.add_argument(
        "--fix", dest="mend", action="store_true", help="make every change that a finding offers, then check"
    )
    form = check.add_mutually_exclusive_group()
    form.add_argument(
        "--format",
        choices=("text", "json", "github", "sarif", "junit"),
        default="text",
        help="for people (text), machines (json), annotations (github), code scanning (sarif), test reports (junit)",
    )
    form.add_argument("--json", action="store_true", help="one JSON document for machines; the same as --format json")


def add_fmt(commands: Commands) -> None:
    """Add ``fmt``."""
    fmt = commands.add_parser(
        "fmt",
        help="bring specs and drafts into the one layout, or see whether they are",
        description="Lays files out as window, import and export do: keys in their order, without what is left as it "
        "is by default. Of a folder, all specs below; “-” goes from standard input to standard output.",
    )
    fmt.add_argument("files", metavar="FILE", type=path, nargs="+")
    fmt.add_argument(
        "--check", dest="only_look", action="store_true", help="write nothing; 1 where a file is laid out otherwise"
    )


def add_diff(commands: Commands) -> None:
    """Add ``diff``."""
    diff = commands.add_parser(
        "diff",
        help="what changed between two specs, in words",
        description="Tells what was added, removed and changed, whatever the layout of the files. 0 where both say the "
        "same, 1 where they do not.",
    )
    diff.add_argument("older", metavar="OLD", type=path)
    diff.add_argument("newer", metavar="NEW", type=path)
    diff.add_argument("--json", action="store_true", help="one JSON document for machines")


def add_fix(commands: Commands) -> None:
    """Add ``fix``."""
    mend = commands.add_parser(
        "fix",
        help="make a change that check, run or diagnose offers",
        description="Makes a change that “check” offers for a finding, or one that “--json” printed as “edits”, "
        "writes the file whole or not at all, and says what it did.",
    )
    mend.add_argument("file", metavar="FILE", type=path)
    mend.add_argument("codes", metavar="CODE[@PATH]", nargs="*", help="a finding as check shows it; without PATH, all")
    mend.add_argument(
        "--edits", metavar="PATCH", default="", help="a JSON Patch: its text, a file, or “-” for standard input"
    )
    mend.add_argument("--seen", metavar="REASON", default="", help="mark these findings as seen instead of mending")
    mend.add_argument("--dry-run", action="store_true", help="say what would be done, and write nothing")
    mend.add_argument("--json", action="store_true", help="one JSON document for machines")


def add_export(commands: Commands) -> None:
    """Add ``export``."""
    export = commands.add_parser("export", help="write finished specs, for us or as records for the platform")
    export.add_argument("files", metavar="FILE", type=path, nargs="+")
    export.add_argument("--to", choices=("spec", "viasocket"), required=True)
    export.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        type=written,
        help="file to write, a folder for several connections; else standard output",
    )
    export.add_argument("--plug-id", metavar="ID", default="", help="the platform's id of the plug it belongs to")
    export.add_argument(
        "--with-secret", action="store_true", help="put the client secret into this record, for your eyes alone"
    )
    export.add_argument(
        "--since",
        metavar="RECORD.json",
        type=path,
        help="the record as the platform has it: writes an update of each section that changed since",
    )
    export.add_argument(
        "--code",
        metavar="DIR",
        type=path,
        help="write the code of each call there, too, as the platform runs it: a .js file each, to be reviewed",
    )
    export.add_argument(
        "--row-id", metavar="ID", default="", help="the platform's id of that record, where the file does not say it"
    )


def add_import(commands: Commands) -> None:
    """Add ``import``."""
    imported = commands.add_parser(
        "import",
        help="make drafts from anything an author has: documentation, a request, another tool's file, a record, "
        "an address, a provider's name",
        description="Reads a provider's documentation (HTML, Markdown, text), requests (cURL, HTTP, HAR), what came "
        "back (a callback's address, a token answer, who is connected), environments and files of other tools with "
        "OAuth settings, the name of a provider of the catalogue, and records of the platform: one, all of a plug in "
        "one file, or a folder of them; “-” is standard input. The server of an address (https://…) is asked at its "
        "well-known addresses what it is, and the page of a link is read; with --register the server is asked for an "
        "app, too. Several sources of one connection add up; with --known, what none of them says and the catalogue "
        "knows of the provider is filled in, too. Each value is told with where it comes from; “--json” prints the "
        "draft with the origins, the open questions, and what was not understood.",
    )
    imported.add_argument("sources", metavar="SOURCE", type=source, nargs="+")
    imported.add_argument("--json", action="store_true", help="one JSON document for each source, for machines")
    imported.add_argument(
        "--name", metavar="NAME", default="", help="the connection's name; of a record else its plug's"
    )
    imported.add_argument(
        "--known",
        action="store_true",
        help="fill in, too, what the source does not say and the catalogue knows of the provider whose log-in it shows",
    )
    imported.add_argument(
        "--register",
        action="store_true",
        help="have the server register an app (RFC 7591); its secret goes to this computer's password store alone",
    )
    imported.add_argument(
        "--token-stdin", action="store_true", help="an initial access token for --register, on standard input"
    )
    imported.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        type=written,
        help="file to write, a folder for several connections; else standard output",
    )


def add_suggest(commands: Commands) -> None:
    """Add ``suggest``."""
    suggest = commands.add_parser("suggest", help="which values of a test answer make a good label and unique id")
    suggest.add_argument("files", metavar="RESPONSE.json", type=path, nargs="+")
    suggest.add_argument("--token", metavar="TOKEN.json", type=path, help="the token response that belongs to it")
    suggest.add_argument("--json", action="store_true", help="one JSON line for each file")
