"""What ``publish`` understands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.cli.argument_types import path

if TYPE_CHECKING:
    from connection_wizard.cli.argument_types import Commands

_ENVIRONMENTS = ("production", "development", "local")


def add_publish(commands: Commands) -> None:
    """Add the command."""
    publish = commands.add_parser(
        "publish",
        help="bring a finished spec to the platform; shows first what it would do",
        description="Brings a finished spec to the platform: looks up what it has, says in a sentence whether a new "
        "version is made or the connection is changed in place and why, and shows every write. With “--yes” it writes "
        "the connection and then the plug, and reads both back. Run it again after a failure: it goes on from there.",
    )
    publish.add_argument("file", metavar="FILE", type=path, nargs="?")
    publish.add_argument(
        "--base",
        metavar="URL",
        default="",
        help="address of the platform's interface, which is not public; else CONNECTION_WIZARD_BASE_PRODUCTION, "
        "…_DEVELOPMENT or …_LOCAL",
    )
    publish.add_argument(
        "--org",
        metavar="ID",
        required=True,
        help="the organisation's id, from an address of the Developer Hub: the platform has no list of them",
    )
    publish.add_argument(
        "--environment", choices=_ENVIRONMENTS, help="of the platform; else the one that the redirect URL is of"
    )
    publish.add_argument("--plug-id", metavar="ID", default="", help="the platform's id of the plug it belongs to")
    publish.add_argument("--list-plugs", action="store_true", help="only list the organisation's plugs")
    publish.add_argument("--connection", metavar="ID", default="", help="the connection that it is about, by its id")
    wish = publish.add_mutually_exclusive_group()
    wish.add_argument(
        "--new-version",
        dest="wish",
        action="store_const",
        const="new_version",
        default="rule",
        help="make a new version, also where the platform's rule asks for none",
    )
    wish.add_argument(
        "--in-place",
        dest="wish",
        action="store_const",
        const="in_place",
        help="change the connection in place, also against the platform's rule",
    )
    publish.add_argument("--prefer", action="store_true", help="new users of the plug are to get this connection")
    publish.add_argument(
        "--clear-cache",
        action="store_true",
        help="write the plug, which clears the platform's cache, even where nothing else is to do",
    )
    publish.add_argument(
        "--token-stdin", action="store_true", help="the platform's token: first line of standard input"
    )
    publish.add_argument("--with-secret", action="store_true", help="send the client secret, too")
    publish.add_argument("--yes", action="store_true", help="do it; without this nothing is changed")
    publish.add_argument("--json", action="store_true", help="one JSON document for machines")
