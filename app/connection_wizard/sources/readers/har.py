"""A recording of a browser's or of a proxy's (HAR): log-in, exchange, and the call that shows who is connected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from connection_wizard.sources.answers import is_token_answer, of_account, of_token
from connection_wizard.sources.block import block_of
from connection_wizard.sources.callbacks import brought, is_back_here
from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.shapes import inside, listed, parsed, text_in
from connection_wizard.sources.traffic import Sent, carries_token, gather, is_login, step_of
from connection_wizard.sources.understood import Understood
from connection_wizard.strict_json import NotStrict, loads

KIND: Final = "har"
MARKS: Final = KINDS[KIND].marks
_MOST: Final = 5000
_LONGEST_ANSWER: Final = 512 * 1024
_CREDENTIALS: Final = frozenset({"authorization", "cookie", "set-cookie", "proxy-authorization", "x-csrf-token"})


def read(text: str) -> Understood | None:
    """What a recording shows."""
    data = parsed(text, MARKS[:1])
    entries = inside(data, "log", "entries")
    if not isinstance(entries, list):
        return None
    made = Gathering(KIND, text, terse=True)
    sent = list(_sent(made, entries))
    test = gather(made, sent, strict=True)
    if test is not None and test.answer is not None:
        of_account(made, test.answer)
    for one in sent:
        if step_of(one.block) == ("access_token",) and is_token_answer(one.answer):
            of_token(made, one.answer)
            break
    return made.understood()


def _sent(made: Gathering, entries: list[Any]) -> Iterator[Sent]:
    for entry in entries[:_MOST]:
        request = inside(entry, "request")
        for row in (*listed(request, "headers"), *listed(request, "cookies")):
            if text_in(row, "name").lower() in _CREDENTIALS or "expires" in row:
                made.hide(text_in(row, "value").rpartition(" ")[2])
        one = _of_entry(entry, request)
        if one is None:
            continue
        for name, value in (*one.block.query, *one.block.form):
            made.look_at(name, value)
        yield one


def _of_entry(entry: Any, request: Any) -> Sent | None:
    url, method = text_in(request, "url"), text_in(request, "method").upper()
    posted = inside(request, "postData")
    pairs = tuple((text_in(row, "name"), text_in(row, "value")) for row in listed(posted, "params"))
    body = text_in(posted, "text")
    headers = tuple((text_in(row, "name"), text_in(row, "value")) for row in listed(request, "headers"))
    block = block_of(url, method, headers=headers, body=body, pairs=() if body else pairs)
    if block is None or (step_of(block) == ("test_call",) and not carries_token(block)):
        return None
    if step_of(block) == ("authorization",) and (method != "GET" or not is_login(block)):
        return None
    back = text_in(inside(entry, "response"), "redirectURL") or _location(entry)
    redirect = dict(block.query).get("redirect_uri", "")
    kept = tuple(brought(back)) if back else ()
    score = 2 * (is_back_here(redirect) or is_back_here(back))
    return Sent(block, sought=block.url, answer=_answer(entry), kept=kept, score=score)


def _location(entry: Mapping[str, Any]) -> str:
    rows = listed(inside(entry, "response"), "headers")
    return next((text_in(row, "value") for row in rows if text_in(row, "name").lower() == "location"), "")


def _answer(entry: Mapping[str, Any]) -> Any:
    content = inside(entry, "response", "content")
    text = text_in(content, "text")
    if text.lstrip()[:1] not in ("{", "[") or len(text) > _LONGEST_ANSWER:
        return None
    try:
        return loads(text, halves=True, twice=[])
    except NotStrict:
        return None
