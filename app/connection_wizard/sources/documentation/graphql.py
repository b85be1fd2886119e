"""Who is connected, asked in GraphQL."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec.graphql import is_query

_GRAPHQL: Final = re.compile(r"/(?:graphql|gql)(?:\.json)?(?:/v\d{1,3})?/?$", re.IGNORECASE)
_GRAPHQL_HOST: Final = re.compile(r"(?:graphql|gql)[.-][^/]{1,200}(?:/v\d{1,3})?/?", re.IGNORECASE)
_SENT_QUERY: Final = re.compile(r"[\"']query[\"']\s*:\s*\"((?>(?:[^\"\\\n]|\\.){2,2000}))\"")
"""The address of GraphQL, and the query in the body of an example."""
_WHO: Final = (
    r"(?:query\b[^{}]{0,60})?\{\s*(?:get_?)?(?:me|viewer|whoami|myself|current_?(?:user|account|member|customer)|"
    r"(?:logged_?in|authenticated)_?user|account|organization|organisation|shop|team|user|profile|customer|subscriber|"
    r"company|business|merchant|workspace|tenant)\s*\{"
)
_ASKS_WHO: Final = re.compile(rf"\s*{_WHO}", re.IGNORECASE)
"""A query on who is connected."""
_QUOTED: Final = re.compile(rf"(\"\"\"|\'\'\'|[\"'`])(?:\s|\\n){{0,40}}(?={_WHO})", re.IGNORECASE)
"""Where a program writes such a query as a text of its own."""
_SENDS_QUERY: Final = re.compile(r"\bquery\b", re.IGNORECASE)
_BEGINS_QUERY: Final = re.compile(
    r"\s*(?:query\b[^{}:;=]{0,80}(?:\([^(){}]{0,400}\)\s*)?)?\{\s*(?:\w|$)", re.IGNORECASE
)
_LONGEST_EXAMPLE: Final = 60
_LONGEST: Final = 12
_LONGEST_QUERY: Final = 2000
_FURTHEST_UP: Final = 40


def query_of_who(one: Named) -> str:
    """The query of a call in GraphQL that asks who is connected, without any value; empty where it is none.

    What a request sends says that it is GraphQL, whatever its address is called; of one in pieces its address says so.
    """
    if not one.is_called and not is_graphql(one.mention.url):
        return ""
    sent = _SENT_QUERY.search(one.own if one.is_called else _in_pieces(one))
    query = sent[1].replace("\\n", " ").replace('\\"', '"') if sent else _of_program(one)
    return query if _ASKS_WHO.match(query) and "$" not in query and "(" not in query else ""


def is_graphql(url: str) -> bool:
    """Whether an address says that GraphQL is spoken there: by its path, or by the name of its server."""
    return bool(_GRAPHQL.search(url) or _GRAPHQL_HOST.fullmatch(f"{host_of(url)}/{path_of(url)}"))


def _of_program(one: Named) -> str:
    """The query that the program around a call writes as a text of its own, in front of the call or in it: what was
    copied from a page has its lines alone, and empty ones between the parts of a program."""
    if not one.is_called:
        return ""
    above = [line.text for line in one.page.lines[max(one.mention.at - _FURTHEST_UP, 0) : one.mention.at]]
    text = "\n".join([*above, *(line.text for line in one.page.lines[one.mention.at : one.end])])
    if not _SENDS_QUERY.search(text):
        return ""
    wholes = (_whole(text[found.end() : found.end() + _LONGEST_QUERY]) for found in _QUOTED.finditer(text))
    return next(iter([query for query in wholes if query][-1:]), "")


def _whole(text: str) -> str:
    """A query in one line, up to the brace that closes it; empty where none does."""
    text, depth = text.replace("\\n", " "), 0
    for at, mark in enumerate(text):
        depth += (mark == "{") - (mark == "}")
        if mark == "}" and not depth:
            return " ".join(text[: at + 1].split())
    return ""


def _in_pieces(one: Named) -> str:
    """A request whose headers and body stand below its first line, each under a name of their own."""
    text = one.around if one.own and one.mention.method == "POST" else ""
    return text if signs.SENDS_TOKEN.search(text) and not signs.EXCHANGES.search(text) else ""


def asked_elsewhere(those: list[Named]) -> Named | None:
    """The one address of GraphQL of a page that has such a query in an example of its own."""
    found = {one.mention.url: one for one in reversed(those) if one.scores and is_graphql(one.mention.url)}
    one = next(iter(found.values()), None) if len(found) == 1 else None
    return one if one is not None and query_apart(one) else None


def query_apart(one: Named) -> str:
    """A query of who is connected that is an example, with nothing around it; empty where the page has none."""
    return next((query for at in range(len(one.page.lines)) if (query := _query_at(one.page, at))), "")


def _query_at(page: Page, at: int) -> str:
    """The query whose example begins with a line."""
    lines = page.lines
    if lines[at].kind != "code" or (at and lines[at - 1].block == lines[at].block and lines[at - 1].text.strip()):
        return ""
    own = [line.text for line in lines[at : at + _LONGEST] if line.block == lines[at].block]
    query = " ".join(" ".join(own).split())
    whole = query.count("{") == query.count("}") > 1 and query.endswith("}")
    return query if whole and _ASKS_WHO.match(query) and "$" not in query and "(" not in query else ""


def asks_something(page: Page) -> bool:
    """Whether an example of a page is a query, whatever it asks, or sends one."""
    return any(_is_query(page, at) for at in page.having("{")) or any(map(_SENT_QUERY.search, page.texts))


def _is_query(page: Page, at: int) -> bool:
    """Whether an example begins with a line that is a query, with or without variables."""
    if not _BEGINS_QUERY.match(page.lines[at].text):
        return False
    text, depth = "\n".join(line.text for line in page.lines[at : at + _LONGEST_EXAMPLE]), 0
    for place, mark in enumerate(text):
        depth += (mark == "{") - (mark == "}")
        if mark == "}" and depth <= 0:
            return is_query(text[: place + 1])
    return False
