"""An app of Pipedream's. It has no log-in in it, but its server, how it sends its token, and who is connected."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.sources.block import Pair
from connection_wizard.sources.code.values import Call, Code, Function
from connection_wizard.sources.derived import domain_of
from connection_wizard.sources.gathering import AUTHORIZE, BY_A_KEY, TEST, Gathering
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.program import line_of, pairs_of_object, requests_in, text_of
from connection_wizard.sources.traffic import place, sent_with_headers
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.sources.who import GOOD, score
from connection_wizard.words import say

KIND: Final = "pipedream"
MARKS: Final = KINDS[KIND].marks
_TOKEN: Final = "oauth_access_token"  # noqa: S105  # a name
_HUMPS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


def read(text: str) -> Understood | None:
    """What an app says."""
    if not any(mark.decode() in text for mark in MARKS) or not re.search(r"""\btype["']?:\s{0,9}["']app["']""", text):
        return None
    code = Code(text, "javascript")
    found = next(
        (one for one in code.objects() if one.get("type") == "app" and isinstance(one.get("methods"), dict)), None
    )
    if found is None:
        return None
    made = Gathering(KIND, text)
    for one in code.objects():
        for name, value in pairs_of_object(one):
            made.look_at(name, value)
    made.named(text_of(found.get("app")).replace("_", " ").title())
    if _TOKEN not in text:
        made.unread[AUTHORIZE] = Unread(AUTHORIZE, BY_A_KEY)
        made.values.clear()
        return made.understood()
    why = say("Such an app says nothing of how people log in: that lies with Pipedream.")
    made.unread[AUTHORIZE] = Unread(AUTHORIZE, why)
    methods: Mapping[str, Any] = found["methods"]
    base = next((url for function in methods.values() if (url := _base(code, function))), "")
    headers = _headers(code)
    if base:
        _test_call(made, code, methods, base, headers)
        if TEST not in made.values:
            rows = made.rows(headers)
            made.put(("request_parameters", "headers"), rows, "Authorization")
            domain = domain_of(made.url(base))
            made.put(("whitelist",), [domain] if domain else [], line_of(base), sure=False)
    return made.understood()


def _base(code: Code, function: Any) -> str:
    """The server that a method gives, without the path that it is given."""
    sent = (one.get("url") for one in requests_in(code, function))
    for one in (*code.returned(function), *sent):
        url = text_of(one)
        if "://" in url.partition("?")[0][:12]:
            return re.sub(r"\{\{[\w.]*path\}\}$", "", url).rstrip("/")
    return ""


def _headers(code: Code) -> tuple[Pair, ...]:
    """The headers that the token is sent with."""
    for one in code.objects():
        pairs = pairs_of_object(one)
        if any(_TOKEN in value for _, value in pairs) and any(name.lower() == "authorization" for name, _ in pairs):
            return tuple(pair for pair in pairs if pair[0].lower() not in ("content-type", "accept", "user-agent"))
    return ()


def _test_call(made: Gathering, code: Code, methods: Mapping[str, Any], base: str, headers: tuple[Pair, ...]) -> None:
    best, most = "", GOOD - 1
    for name, function in methods.items():
        for path in _paths(code, function):
            worth = score(path, summary=_HUMPS.sub(" ", name))
            if worth > most and "{{" not in path:
                best, most = path, worth
    if best:
        sent = sent_with_headers(made, f"{base}/{best.lstrip('/')}", headers, best)
        if sent is not None:
            place(made, sent, ("test_call",))


def _paths(code: Code, function: Any) -> Iterator[str]:
    """The paths that a method calls."""
    if not isinstance(function, Function):
        return
    for _, group in code.calls(list(function.inside)):
        plain, _ = code.arguments(group)
        for one in plain:
            if isinstance(one, Mapping):
                for part in (one.get("path"), one.get("url")):
                    first = part.arguments[0] if isinstance(part, Call) and part.arguments else part
                    if text_of(first).startswith("/"):
                        yield text_of(first)
