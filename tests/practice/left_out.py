"""What a provider demands besides the ordinary, left out: how far the first change of each card leads.

    python -m tests.practice.left_out

Of each complete entry of the catalogue every special is left out in turn, as by somebody who overlooked it in the
documentation: a parameter, a header, the way of the credentials, the format; and all of them at once, as by somebody
who found the addresses and the scopes alone. The provider is played by the entry, under
a domain that nobody knows, and of each failure the first change is made, until all works or a card has none.
"""

from __future__ import annotations

import asyncio
import copy
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.legs import LEGS
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.practice.played.play import Samples, unready
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.rehearsing import Known, Rehearsal, log_in_by_itself
from connection_wizard.session.session import Session
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from tests.practice.test_rehearsal import FOLDER, draft_of, entry, is_complete

MOST = 8
"""Changes that are made one after the other."""
ALL = "all but the addresses"
_BEARER = {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}
_LISTS = ("parameters", "headers", "query", "body")
_TURNED: Mapping[str, Mapping[str, str]] = {
    "client_authentication": {
        "client_secret_post": "client_secret_basic",
        "client_secret_basic": "client_secret_post",
    },
    "body_format": {"form": "json", "json": "form"},
}
_HOST = re.compile(r"https?://([\w.${}-]+)")


class Walk(NamedTuple):
    """How far the cards led.

    Attributes:
        codes: the rules whose changes were made.
        told: the rule whose card has no change; empty where all works.
        place: where that card leads.
    """

    codes: tuple[str, ...]
    told: str = ""
    place: tuple[str | int, ...] = ()


def names() -> list[str]:
    """Each special of each entry, as ``entry: what is left out``."""
    return [f"{name}: {what}" for name in _entries() for what, _ in _specials(_document(name))]


async def walk(name: str) -> Walk:
    """Leave one special out, and make the first change of each card."""
    known, _, what = name.partition(": ")
    found = entry(FOLDER / f"{known}.json")
    document = _document(known)
    hidden = dict(_specials(document))[what]
    domains = _domains(document)
    spec = _read(document, domains).partial_spec
    answers = json.loads(_renamed(json.dumps(found["answers"]), domains))
    samples = Samples(
        answers.get("access_token"),
        answers["test_call"],
        answers.get("refresh_token"),
        tuple(answers.get("follow_ups", ())),
    )
    rehearsal = Rehearsal(lambda _: Known(spec, samples))
    desk = _Desk(_read(hidden, domains), rehearsal)
    try:
        return await desk.walk()
    finally:
        await rehearsal.close()


class _Desk:
    """Who makes the changes: the draft and the session."""

    def __init__(self, draft: Draft, rehearsal: Rehearsal) -> None:
        self.draft = draft
        dependencies = Dependencies(_never, lambda spec: LoopbackReceiver(), log_in_by_itself, _no_secret)
        self.session = Session(lambda: self.draft, dependencies, lambda event: None)
        self.session.rehearse_with(rehearsal)

    async def walk(self) -> Walk:
        codes: list[str] = []
        session = self.session
        for _ in range(MOST + 1):
            await session.prove()
            results = (session.results.get(leg) for leg in LEGS)
            failed = next((result for result in results if result and result.verdict == "failed"), None)
            if failed is None:
                return Walk(tuple(codes))
            cause = session.trouble.diagnosis_of(failed).cause
            if cause.fix is None:
                return Walk(tuple(codes), cause.code, cause.path)
            before, self.draft = self.draft, session.trouble.tried.with_change(self.draft, cause.fix)
            session.trouble.tried.changed(cause.step, cause.fix, before)
            codes.append(cause.code)
        return Walk(tuple(codes), "too many")


def _never() -> HttpClient:
    raise AssertionError("the client of real runs is not to be used")


async def _no_secret(spec: ConnectionSpec, inputs: dict[str, str]) -> str:
    raise AssertionError("nobody is asked for a secret")


def _entries() -> list[str]:
    found = [path for path in sorted(FOLDER.glob("*.json")) if is_complete(entry(path))]
    return [path.stem for path in found if not unready(Draft(_document(path.stem)).partial_spec)]


def _document(name: str) -> dict[str, Any]:
    document = copy.deepcopy(draft_of(entry(FOLDER / f"{name}.json")).document)
    return {**document, "client": {"client_id": "app-1234"}}


def _specials(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What is left out, and the document without it."""
    step = document["authorization"]
    for index, row in enumerate(step.get("parameters", ())):
        yield f"authorization without {row['name']}", _without(document, "authorization", "parameters", index)
    if len(step.get("scopes", ())) > 1:
        other = "comma" if step.get("scope_separator", "space") == "space" else "space"
        yield "scopes joined otherwise", _with(document, other, "authorization", "scope_separator")
    if step.get("pkce", "none") != "none":
        yield "no PKCE", _with(document, "none", "authorization", "pkce")
    for part in ("access_token", "refresh_token", "revoke_token", "test_call"):
        call = document.get(part)
        for name in call if isinstance(call, dict) else ():
            if name not in ("url", *_LISTS):
                yield f"{part} without {name}", _without(document, part, name)
        for name in _LISTS:
            rows = (call or {}).get(name)
            for index, row in enumerate(rows if isinstance(rows, list) else ()):
                yield f"{part} {name} without {row['name']}", _without(document, part, name, index)
    for name, others in _TURNED.items():
        turned = others.get(document["access_token"].get(name, next(iter(others))))
        if turned:
            yield f"{name} turned", _with(document, turned, "access_token", name)
    yield ALL, _bare(document)


def _bare(document: dict[str, Any]) -> dict[str, Any]:
    """The addresses, the scopes and PKCE, and what most providers have for the rest."""
    made = {name: part for name, part in document.items() if name != "request_parameters"}
    kept = ("url", "scopes", "scope_separator", "pkce", "second_scopes")
    made["authorization"] = {
        name: document["authorization"][name] for name in kept if name in document["authorization"]
    }
    for part, names in (
        ("access_token", ("url", "method", "follow_ups")),
        ("refresh_token", ("url",)),
        ("revoke_token", ("url",)),
        ("test_call", ("url", "method", "query", "body")),
    ):
        call = document.get(part)
        made[part] = None if call is None else {name: call[name] for name in names if name in call}
    made["test_call"]["headers"] = [_BEARER]
    return made


def _without(document: dict[str, Any], *at: Any) -> dict[str, Any]:
    made, inside = _inside(document, at)
    inside.pop(at[-1])
    return made


def _with(document: dict[str, Any], value: Any, *at: Any) -> dict[str, Any]:
    made, inside = _inside(document, at)
    inside[at[-1]] = value
    return made


def _inside(document: dict[str, Any], at: tuple[Any, ...]) -> tuple[dict[str, Any], Any]:
    made = copy.deepcopy(document)
    inside: Any = made
    for name in at[:-1]:
        inside = inside[name]
    return made, inside


def _domains(document: dict[str, Any]) -> set[str]:
    hosts = {*_HOST.findall(json.dumps(document)), *document.get("whitelist", ()), document.get("service_domain", "")}
    found = set()
    for host in hosts:
        labels = host.rpartition("}")[2].strip(".").split(".")
        of_country = len(labels) > 2 and labels[-2] in ("co", "com", "org", "net") and len(labels[-1]) == 2
        found.add(".".join(labels[-3 if of_country else -2 :]))
    return {domain for domain in found if "." in domain}


def _renamed(text: str, domains: set[str]) -> str:
    """The same of a provider that nobody knows: what the catalogue says of its domain does not help."""
    for domain in sorted(domains, key=len, reverse=True):
        name, _, end = domain.partition(".")
        text = re.sub(rf"(?<![\w-]){re.escape(domain)}(?![\w-])", f"{name}qv.{end}", text)
    return text


def _read(document: dict[str, Any], domains: set[str]) -> Draft:
    return Draft(json.loads(_renamed(json.dumps(document), domains)))


async def main() -> None:
    """Print how far each goes that is not mended at once, and the figures."""
    counts: Counter[str] = Counter()
    for name in names():
        made = await walk(name)
        counts["told" if made.told else f"{len(made.codes)} changes"] += 1
        if made.told or len(made.codes) > 1:
            print(name, *made.codes, *([f"→ {made.told} at {'.'.join(map(str, made.place))}"] if made.told else []))
    print(sum(counts.values()), dict(sorted(counts.items())))


if __name__ == "__main__":
    asyncio.run(main())
