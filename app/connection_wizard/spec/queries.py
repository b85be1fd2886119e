"""The query of an address, rendered or still a template."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from urllib.parse import unquote_plus


def is_route(fragment: str) -> bool:
    """Whether what follows the ``#`` is a page of an application in the browser (Apollo, Shopline), with parameters of
    its own, and no mere mark (WeChat)."""
    return fragment.startswith(("/", "!/"))


def query_of(url: str) -> str:
    """The query of an address, without its question mark."""
    return url.partition("#")[0].partition("?")[2]


def parameter_names(query: str) -> frozenset[str]:
    """The names of what a query has."""
    return frozenset(unquote_plus(part.partition("=")[0]) for part in query.split("&") if part)


def without_parameters(url: str, taken: AbstractSet[str]) -> str:
    """The address without those of its own query parameters that are sent anyway.

    No parameter may be there twice (RFC 6749 section 3.1).
    """
    base, hash_mark, fragment = url.partition("#")
    if is_route(fragment):
        return base + hash_mark + without_parameters(fragment, taken)
    address, question_mark, query = base.partition("?")
    kept = [part for part in query.split("&") if part and unquote_plus(part.partition("=")[0]) not in taken]
    return address + (question_mark if kept else "") + "&".join(kept) + hash_mark + fragment


def with_raw_query(url: str, query: str) -> str:
    """The address with more in its query, exactly as written; its own query and fragment stay."""
    if not query:
        return url
    base, hash_mark, fragment = url.partition("#")
    if is_route(fragment):
        return base + hash_mark + with_raw_query(fragment, query)
    separator = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
    return base + separator + query + hash_mark + fragment
