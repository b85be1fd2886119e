"""Several requests, sent or to be sent, as one connection: each is put where it belongs, by what it sends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from connection_wizard.sources.authorization import place_authorization
from connection_wizard.sources.block import Block
from connection_wizard.sources.calls import place_call
from connection_wizard.sources.changes import changes_by_name, changes_by_title
from connection_wizard.sources.gathering import AUTHORIZE, BY_A_KEY, TOKEN, WAY, Gathering, host_in, is_on_trial
from connection_wizard.sources.holes import OWN
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.understood import About, Question, Value, Way
from connection_wizard.sources.who import GOOD, SURE, score
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.spec.graphql import is_query

Without = Literal["", "key", "other"]
_TOKENS: Final = frozenset({"", "inherit", "oauth2", "oauth-2", "bearer"})
_NOTHING: Final = frozenset({"none", "noauth"})
"""Kinds of log-ins of a request, as tools call them."""
_REFRESH: Final[DocumentPath] = ("refresh_token",)
_STEPS: Final[tuple[DocumentPath, ...]] = (("authorization",), ("access_token",), _REFRESH, ("revoke_token",))


@dataclass(frozen=True, slots=True, repr=False)
class Sent:
    """One request.

    Attributes:
        called: what it is called where it stands.
        sought: what finds its line in the text.
        answer: what came back, if it is known.
        kept: parameters of the redirect that it ended in, besides OAuth's own.
        score: what speaks for it besides what it sends.
        without: whether it says of itself that it goes out with something else than a token (`without_token`).
    """

    block: Block
    called: str = ""
    sought: str = ""
    answer: Any = None
    kept: tuple[str, ...] = ()
    score: int = 0
    without: Without = ""

    @property
    def domain(self) -> str:
        """The provider's domain."""
        host = host_in(self.block.url)
        return registrable_domain(host) or host

    @property
    def is_on_trial(self) -> bool:
        """Whether it goes to a place to try things."""
        return is_on_trial(self.called, self.block.url)


def without_token(kind: str, *, logs_in: bool) -> Without:
    """Whether a request of a kind of log-in goes out without the token that a log-in brings.

    Args:
        kind: how it says that it logs in, as its tool calls that.
        logs_in: whether its file has a log-in; where it has none, a program of the tool's may add a token to what
            says that it sends nothing.

    Returns:
        `key` where nobody logs in in its file, and it goes out with a key or a password.
    """
    if kind in _TOKENS or (kind in _NOTHING and not logs_in):
        return ""
    return "other" if logs_in or kind == "oauth1" else "key"


def step_of(block: Block) -> DocumentPath:
    """The step that a request belongs to, by what it sends."""
    inside = block.json if isinstance(block.json, dict) else {}
    sent = {**dict(block.query), **dict(block.form), **inside}
    if sent.get("grant_type") == "refresh_token":
        return ("refresh_token",)
    if "grant_type" in sent or ("client_secret" in sent and "code" in sent):
        return ("access_token",)
    if "response_type" in sent or ("client_id" in sent and "redirect_uri" in sent):
        return ("authorization",)
    return ("revoke_token",) if re.search(r"revo[ck]", block.url, re.IGNORECASE) else ("test_call",)


def _sent_in(block: Block) -> tuple[str, ...]:
    inside = block.json if isinstance(block.json, dict) else {}
    return (*(name for name, _ in (*block.query, *block.form)), *map(str, inside))


def is_of_a_code(block: Block) -> bool:
    """Whether a token request is one of the code grant."""
    inside = block.json if isinstance(block.json, dict) else {}
    grant = {**dict(block.query), **dict(block.form), **inside}.get("grant_type", "authorization_code")
    return grant not in ("client_credentials", "password")


def is_login(block: Block) -> bool:
    """Whether a request asks for a code."""
    sent = dict(block.query)
    return sent.get("response_type", "code") == "code" and "client_id" in sent


def carries_token(block: Block) -> bool:
    """Whether a request shows how it sends a token."""
    return any(
        name.lower() == "authorization" and not value.lower().startswith("basic") for name, value in block.headers
    )


def gather(into: Gathering, sent: Sequence[Sent], *, strict: bool) -> Sent | None:
    """Put all requests where they belong; of several for one step the one that most speaks for, and it is asked.

    Args:
        strict: there are others among them: only a call that says who is connected is a test call.

    Returns:
        The test call.
    """
    groups: dict[DocumentPath, list[Sent]] = {step: [] for step in _STEPS}
    calls: list[Sent] = []
    for one in sent:
        step = step_of(one.block)
        if step == ("test_call",):
            calls.append(one)
        elif step != ("access_token",) or is_of_a_code(one.block):
            groups[step].append(one)
    test = _test_call(calls, strict=strict)
    home = test.domain if test is not None else ""
    chosen = _pair(groups[("authorization",)], groups[("access_token",)], home)
    secrets: dict[str, None] = {}
    for step, those in groups.items():
        main = chosen.get(step) or _nearest(those, [*chosen.values(), *([test] if test else [])])
        if main is not None and (step in chosen or those):
            _place(into, main, step, secrets)
    if test is not None:
        _place(into, test, ("test_call",), secrets)
    elif not any(groups.values()) and any(one.without == "key" for one in calls):
        into.missing(AUTHORIZE, BY_A_KEY)
    _exchanged_where_refreshed(into)
    into.client_secrets |= secrets
    _ask(into, groups, chosen)
    return test


def _exchanged_where_refreshed(into: Gathering) -> None:
    """A refresh request alone: it goes to the token endpoint, which exchanges the code as well (RFC 6749 section 6)."""
    refresh = into.values.get((*_REFRESH, "url"))
    if refresh is None or TOKEN in into.values:
        return
    del into.values[refresh.at]
    for name in ("url", "method", "client_authentication"):
        value = refresh if name == "url" else into.values.get((*_REFRESH, name))
        if value is not None:
            into.values[("access_token", name)] = replace(value, at=("access_token", name), certainty="likely")


def _pair(authorize: Sequence[Sent], token: Sequence[Sent], home: str) -> dict[DocumentPath, Sent]:
    """The log-in and the exchange that belong together."""
    chosen: dict[DocumentPath, Sent] = {}
    if authorize:
        chosen[("authorization",)] = max(
            authorize, key=lambda one: (one.score + (one.domain == home), not one.is_on_trial, -authorize.index(one))
        )
    if token:
        domain = chosen[("authorization",)].domain if authorize else home
        chosen[("access_token",)] = max(
            token, key=lambda one: (one.domain == domain, not one.is_on_trial, one.score, -token.index(one))
        )
    return chosen


def _nearest(those: Sequence[Sent], others: Sequence[Sent]) -> Sent | None:
    domains = {one.domain for one in others}
    return max(those, key=lambda one: (one.domain in domains, -those.index(one)), default=None)


def _test_call(calls: Sequence[Sent], *, strict: bool) -> Sent | None:
    def worth(one: Sent) -> int:
        path = path_of(one.block.url)
        query = "&".join(f"{name}={value}" for name, value in one.block.query)
        return score(f"/{path}?{query}", one.called, one.called) + one.score + carries_token(one.block)

    usable = [
        one
        for one in calls
        if one.block.method in ("", "GET", "POST")
        and (not one.without or carries_token(one.block))
        and (not strict or worth(one) >= GOOD + carries_token(one.block))
        and not _changes_something(one)
    ]
    return max(usable, key=lambda one: (one.block.method != "POST", worth(one)), default=None)


def _changes_something(one: Sent) -> bool:
    """Whether a request adds something, or takes it away: by its name, or by what it posts and does not ask."""
    path, posted = path_of(one.block.url), one.block.json
    if changes_by_name(path) or changes_by_title(one.called):
        return True
    sends = bool(one.block.form or one.block.text or posted is not None)
    asks = isinstance(posted, dict) and is_query(str(posted.get("query")))
    return one.block.method == "POST" and sends and not asks and score(f"/{path}") < GOOD


def place(into: Gathering, one: Sent, step: DocumentPath) -> None:
    """Put one request where it is said to belong."""
    _place(into, one, step, into.client_secrets)


def _place(into: Gathering, one: Sent, step: DocumentPath, secrets: dict[str, None]) -> None:
    texts = [one.block.url, *(value for _, value in (*one.block.query, *one.block.headers, *one.block.form))]
    keys = dict.fromkeys(key for text in texts for key in OWN.findall(text) if key not in names.RESERVED)
    draft = NEW_CONNECTION.put(("fields",), [{"key": key} for key in keys]) if keys else NEW_CONNECTION
    token = into.values.get(TOKEN)
    if token is not None:
        draft = draft.put(TOKEN, token.value)
    place = place_authorization if step == ("authorization",) else place_call
    placed = place(one.block, step, draft)
    if any(name == "client_secret" for name in _sent_in(one.block)):
        into.usually.pop(WAY, None)  # the request shows it
    if placed.client_secret:
        into.hide(placed.client_secret)
        secrets[placed.client_secret] = None
    for left in placed.left:
        if left.why != "oauth":
            into.leave(left.name, left.why)
    if step == ("authorization",):
        _client(into, one)
        into.put(("authorization", "callback", "keep"), list(one.kept))
    for edit in placed.edits:
        same = step == ("refresh_token",) and edit.at == (*step, "url") and token and edit.value == token.value
        if not edit.remove and not same:
            sure = step != ("test_call",) or carries_token(one.block) or score(one.block.url) >= SURE
            into.put(edit.at, edit.value, one.sought or one.block.url, sure=sure)
    method = one.block.method or ("GET" if step == ("test_call",) else "POST")
    if step == ("refresh_token",) or (step != ("authorization",) and (*step, "url") in into.values):
        into.put((*step, "method"), method, one.sought or one.block.url, sure=False)


def _client(into: Gathering, one: Sent) -> None:
    client = dict((*one.block.query, *one.block.form)).get("client_id", "")
    if client and not is_sample(client) and client not in into.hidden and not into.holes.is_open(client):
        into.put(("client", "client_id"), client, client, sure=False)


def _ask(into: Gathering, groups: dict[DocumentPath, list[Sent]], chosen: dict[DocumentPath, Sent]) -> None:
    """Several places to log in at, or to exchange the code at."""
    for step, at in ((("authorization",), AUTHORIZE), (("access_token",), TOKEN)):
        by_url: dict[str, Sent] = {}
        for one in (*([chosen[step]] if step in chosen else []), *groups[step]):
            by_url.setdefault(one.block.url, one)
        if len(by_url) < 2:
            continue
        about: About = "environment" if len({one.is_on_trial for one in by_url.values()}) > 1 else "address"
        ways = []
        for url, one in by_url.items():
            values: list[Value] = [into.value(at, url, one.sought or url)]
            if at == AUTHORIZE:
                exchanges = [token for token in groups[("access_token",)] if token.domain == one.domain]
                other = max(exchanges, key=lambda token: token.is_on_trial == one.is_on_trial, default=None)
                if other is not None:
                    values.append(into.value(TOKEN, other.block.url, other.sought or other.block.url))
            ways.append(Way(tuple(values), values[0].quote, values[0].line))
        into.questions.append(Question(about, tuple(ways)))
        return


def sent_with_headers(into: Gathering, url: str, headers: tuple[tuple[str, str], ...], sought: str = "") -> Sent | None:
    """A call of an address with headers in which the tool's placeholders stand; None where it is none."""
    filled = tuple((name, made) for name, value in headers if (made := into.holes.filled(value)) is not None)
    block = into.block(Block("GET", url, headers=filled))
    return Sent(block, sought=sought) if block.url else None
