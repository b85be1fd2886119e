"""Whether there is a newer version. One address is asked, and names it; nothing is downloaded, nor said of who asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from connection_wizard.http.client import HttpClient

RELEASES: Final = ""
"""Where releases are published, as GitHub has them: ``…/latest`` leads to ``…/tag/v1.2.3``. Who publishes the program
fills it in; empty: there is nobody to ask."""
_VERSION: Final = re.compile(r"([0-9]{1,6})\.([0-9]{1,6})\.([0-9]{1,6})")


async def latest(releases: str, client: HttpClient) -> str:
    """The version that was published last; nothing where that cannot be learned, for whatever reason.

    The redirect is read and not followed. The request is the same from everybody: it does not name the version here.
    """
    from connection_wizard.http.exchange import HttpRequest

    asked = HttpRequest("HEAD", f"{releases}/latest", headers=(("User-Agent", "connection-wizard"),))
    exchange = await client.send(asked, follow=False)
    leads = exchange.response.header("Location") if exchange.response is not None else None
    before, _, version = (leads or "").rpartition("/tag/v")
    return version if before == releases and _VERSION.fullmatch(version) else ""


def page_of(releases: str, version: str) -> str:
    """Where a version can be read about, and had."""
    return f"{releases}/tag/v{version}"


def is_newer(version: str, own: str) -> bool:
    """Whether one version comes after another; what is no version comes after none."""
    there, here = _VERSION.fullmatch(version), _VERSION.match(own)
    return bool(there and here and tuple(map(int, there.groups())) > tuple(map(int, here.groups())))
