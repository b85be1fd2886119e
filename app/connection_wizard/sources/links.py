"""Links: addresses that lead to a page for people, such as a provider's documentation, its help or somebody's blog.

Such an address is no call, whatever its query is (`?lang=curl`, `?hl=de`): what it leads to may be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from connection_wizard.addresses.reading import Address, read_web

_HOSTS: Final = frozenset(
    {
        *("blog", "community", "dev-docs", "developer", "developers", "docs", "documentation", "forum", "guide"),
        *("guides", "help", "kb", "knowledge", "learn", "support", "wiki"),
    }
)
"""What a part of the name of a server with pages is."""
_SURE: Final = frozenset(
    {"doc", "docs", "documentation", "guide", "guides", "handbook", "manual", "quickstart", "tutorial", "tutorials"}
)
_ELSE: Final = frozenset(
    {
        *("article", "articles", "articleview", "blog", "blogs", "community", "developer", "developers", "faq"),
        *("forum", "getting-started", "hc", "help", "kb", "knowledge", "knowledge-base", "knowledgebase", "learn"),
        *("questions", "reference", "support", "wiki"),
    }
)
"""What a part of a page's path is; that of a call, too, where it is on the server of an interface."""
_BY_ANYBODY: Final = frozenset({"blog", "community", "forum", "wiki"})
_ITS_OWN: Final = frozenset({"account", "accounts", "api", "app", "login", "my"})
_INTERFACE: Final = re.compile(r"apis?|graphql|rest|v\d+(?:\.\d+)?")
_PAGE: Final = re.compile(r".+\.(?:aspx|html?|mdx?|php)")


def leads_to_page(text: str) -> bool:
    """Whether a text is an address alone, and that of a page by its name."""
    address = read_web(text.strip())
    if not isinstance(address, Address) or "${" in text:
        return False
    parts = [part.casefold() for part in address.path.split("/") if part]
    if any(part in _SURE for part in parts) or (parts and _PAGE.fullmatch(parts[-1])):
        return True
    labels = address.host.split(".")[:-1]
    if any(map(_INTERFACE.fullmatch, (*labels, *parts))):
        return False
    return any(label in _HOSTS for label in labels) or any(part in _ELSE for part in parts)


def is_of_provider(text: str, domains: Iterable[str]) -> bool:
    """Whether an address is about the provider with these domains, and not what its customers have or write there."""
    address = read_web(text.strip())
    if not isinstance(address, Address):
        return False
    first = address.path.casefold().strip("/").partition("/")[0]
    for domain in domains:
        if address.host in (domain, f"www.{domain}"):
            return not first or first in _SURE or first in _HOSTS - _BY_ANYBODY
        if address.host.endswith(f".{domain}"):
            label = address.host.removesuffix(domain).rstrip(".")
            if label in _ITS_OWN or label in _HOSTS - _BY_ANYBODY:
                return True
    return False
