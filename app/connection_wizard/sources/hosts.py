"""The parts of an address as somebody wrote it: read by no rules of addresses, for it may have holes."""

from __future__ import annotations


def host_of(url: str) -> str:
    """The host of an address as a page writes it."""
    return url.partition("://")[2].partition("/")[0].partition("?")[0].rpartition("@")[2].lower()


def path_of(url: str) -> str:
    """What stands behind the host and its slash."""
    return url.partition("://")[2].partition("/")[2]
