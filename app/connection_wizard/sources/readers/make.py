"""A connection of an app of Make's (formerly Integromat): JSON, to which its editor lets people add remarks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.sources.code.values import Code
from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.program import pairs_of_object, sent_of, text_of
from connection_wizard.sources.shapes import inside
from connection_wizard.sources.traffic import Sent, place
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.words import say

KIND: Final = "make"
MARKS: Final = KINDS[KIND].marks
_EITHER: Final = re.compile(r"\{\{\s{0,9}ifempty\(\s{0,9}([\w.]{1,80})\s{0,9},[^{}()\n]{0,200}\)\s{0,9}\}\}")
"""What its author chose, or else what belongs to the app: both are the same value of a connection."""
_SCOPES: Final = re.compile(r"\{\{\s{0,9}join\(oauth\.scope,\s{0,9}(?:'([^'\n]{0,3})'|\"([^\"\n]{0,3})\")\)\s{0,9}\}\}")
_CODED: Final = re.compile(r"(?i)basic\s{0,9}\{\{\s{0,9}base64\(")
_ANSWER: Final = re.compile(r"\{\{\s{0,9}body\.([A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,6})\s{0,9}\}\}")
_STORED: Final = (("accessToken", "access_token"), ("refreshToken", "refresh_token"))
_ELSEWHERE: Final = say("Make keeps the scopes in a list of their own, which is no part of this text.")


def read(text: str) -> Understood | None:
    """What a connection says."""
    if text.lstrip()[:1] != "{" or not any(mark.decode() in text for mark in MARKS):
        return None
    code = Code(text, "javascript")
    found = next((one for one in code.objects() if isinstance(one.get("authorize"), dict) and "token" in one), None)
    if found is None:
        return None
    found = _plain(found)
    made = Gathering(KIND, text)
    made.sweep(found)
    made.named(text_of(inside(found, "label")))
    _authorize(made, found["authorize"])
    for name, step in (("token", "access_token"), ("refresh", "refresh_token"), ("invalidate", "revoke_token")):
        _call(made, found.get(name), step)
    _call(made, found.get("info"), "test_call")
    _answer(made, found)
    return made.understood()


def _plain(found: Any) -> Any:
    """The same without choices between two names for one value."""
    if isinstance(found, Mapping):
        return {name: _plain(value) for name, value in found.items()}
    if isinstance(found, list):
        return [_plain(one) for one in found]
    return _EITHER.sub(r"{{\1}}", found) if isinstance(found, str) else found


def _authorize(made: Gathering, found: Mapping[str, Any]) -> None:
    pairs = dict(pairs_of_object(found.get("qs")))
    scope = pairs.pop("scope", "")
    joined = _SCOPES.search(scope)
    login = Login(
        authorization_url=text_of(found.get("url")),
        scopes="" if joined is not None else scope,
        authorization_parameters=tuple(pairs.items()),
    )
    take_logins(made, [login])
    if joined is not None:
        if (joined[1] or joined[2] or "").strip() == ",":
            made.put(("authorization", "scope_separator"), "comma", scope)
        made.unread[("authorization", "scopes")] = Unread(("authorization", "scopes"), _ELSEWHERE)


def _call(made: Gathering, found: Any, step: str) -> None:
    request = next(_requests(found), None)
    sent = _sent(made, request) if request is not None else None
    if sent is not None:
        place(made, sent, (step,))
        if request is not None and any(_CODED.match(value) for _, value in pairs_of_object(request["headers"])):
            at: DocumentPath = (step, "client_authentication")
            made.values.pop(at, None)
            made.put(at, "client_secret_basic", "base64(")


def _requests(found: Any) -> Iterator[Mapping[str, Any]]:
    """A request, or several one after the other."""
    for one in found if isinstance(found, list) else [found]:
        if isinstance(one, Mapping) and text_of(one.get("url")):
            headers = one.get("headers") or one.get("header")
            yield dict(one) | {"headers": headers if isinstance(headers, Mapping) else {}}


def _sent(made: Gathering, request: Mapping[str, Any]) -> Sent | None:
    method = text_of(request.get("method")) or ("POST" if request.get("body") else "GET")
    headers = {name: value for name, value in pairs_of_object(request["headers"]) if not _CODED.match(value)}
    if request.get("body") and text_of(request.get("type")) in ("", "json"):
        headers = {"Content-Type": "application/json"} | headers  # what Make sends unless a type is named
    return sent_of(made, dict(request) | {"method": method, "headers": headers})


def _answer(made: Gathering, found: Mapping[str, Any]) -> None:
    """Where the answers have their tokens, and what of the account is kept."""
    kept = inside(next(_requests(found.get("token")), None), "response", "data")
    for name, ours in _STORED:
        taken = _ANSWER.fullmatch(text_of(inside(kept, name)))
        if taken is not None and taken[1] != ours:
            made.put(("access_token", "response", ours), taken[1], taken[1])
    shown = inside(found, "info", "response")
    for at, value in (
        (("unique_identifier", "path"), inside(shown, "uid")),
        (("connection_label", "path"), inside(shown, "metadata", "value")),
    ):
        taken = _ANSWER.search(text_of(value))
        if taken is not None:
            path = names.TEST_RESPONSE
            for part in taken[1].split("."):
                path = path / part
            made.put(at, str(path), f"body.{taken[1]}", sure=False)
