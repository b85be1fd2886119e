"""A request as documentation shows it, in parts: what the readers of cURL commands and of HTTP messages both give."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote_plus

from connection_wizard.addresses.parts import in_parts
from connection_wizard.strict_json import NotStrict, loads

Pair = tuple[str, str]

MOST_PAIRS: Final = 200
"""Parameters and headers of one request; what follows is not read."""
METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
_WORD: Final = re.compile(r"(?!(?:code|nonce|params|parameters|query|scopes?|state|token)$)[a-z]{2,30}")


@dataclass(frozen=True, slots=True, repr=False)
class Block:
    """One request. Its values may be secrets: it is not shown.

    Attributes:
        method: empty where it is not said.
        url: as it was written, without user, query and fragment; with a word of the query that has no value.
        fragment: with its #.
        user: what stands before an @ or after ``-u``; None where nothing does.
        form: the parameters of the body.
        json: the body, where it is JSON; None where it is none.
        text: the body, where it is neither.
    """

    method: str
    url: str
    query: tuple[Pair, ...] = ()
    fragment: str = ""
    user: str | None = None
    headers: tuple[Pair, ...] = ()
    form: tuple[Pair, ...] = ()
    json: Any = None
    text: str = ""


def block_of(
    address: str,
    method: str = "",
    *,
    headers: tuple[Pair, ...] = (),
    body: str = "",
    pairs: tuple[Pair, ...] = (),
    user: str | None = None,
    in_query: bool = False,
) -> Block | None:
    """A request from its parts; None where the address has no server.

    Args:
        body: as it travels, a form or JSON or anything.
        pairs: parameters of the body, decoded.
        in_query: body and pairs belong to the address.
    """
    parts = dict(in_parts(address))
    if not parts["scheme"] or not parts["host"]:
        return None
    before = "".join(parts[name] for name in ("scheme", "host", "port", "path", "slash"))
    url = "".join(before.split())  # a page may break its lines there, too
    query = pairs_of(parts["query"][1:])
    url += word_in(parts["query"][1:])
    value = _json(body)
    form = (*pairs_of(body), *pairs)[:MOST_PAIRS] if value is None and is_form(body) else pairs
    text = body if value is None and not is_form(body) else ""
    if in_query:
        query, form, value, text = (*query, *form), (), None, ""
    return Block(
        method=method.upper() if method.upper() in METHODS else "",
        url=url,
        query=query,
        fragment=parts["fragment"],
        user=parts["user"].removesuffix("@") or user,
        headers=headers[:MOST_PAIRS],
        form=form,
        json=value,
        text=text,
    )


def pairs_of(text: str) -> tuple[Pair, ...]:
    """The parameters of a query or of a form; white space around them is how a page breaks its lines."""
    found = []
    for part in text.split("&", MOST_PAIRS)[:MOST_PAIRS]:
        name, sign, value = part.strip().partition("=")
        if sign and name.strip():
            found.append((unquote_plus(name).strip(), unquote_plus(value).strip()))
    return tuple(found)


def word_in(query: str) -> str:
    """The one word of a query that has no value, with its question mark; empty where there is none.

    Some providers tell by it what is wanted of an address that does several things (Dropbox Sign: ``token?refresh``).
    Where more than one has none, a page lists the names of parameters; the last of several may be the begin of a name.
    """
    parts = [part.strip() for part in query.split("&", MOST_PAIRS) if part.strip()]
    words = [word for word in parts if "=" not in word]
    cut = len(parts) > 1 and words == parts[-1:]
    return f"?{words[0]}" if len(words) == 1 and not cut and _WORD.fullmatch(words[0]) else ""


def is_form(text: str) -> bool:
    """Whether a body can be parameters in a form."""
    name, sign, _ = text.strip().partition("=")
    return not text.strip() or (bool(sign) and not any(letter.isspace() or letter in '<{"' for letter in name))


def _json(body: str) -> Any:
    if not body.lstrip().startswith(("{", "[")):
        return None
    try:
        return loads(body)
    except NotStrict:
        return None
