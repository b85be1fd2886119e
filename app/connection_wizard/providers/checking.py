"""What is wrong with an entry, and with several that stand side by side: each as a `Problem` with file and line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from connection_wizard.addresses.reading import BadAddress, read_web
from connection_wizard.identity import Candidate, suggest
from connection_wizard.providers.completeness import is_complete
from connection_wizard.providers.covering import idle, not_different, not_silent, overruled, uncovered
from connection_wizard.providers.entry import Entry, Source, merged
from connection_wizard.providers.problem import Problem
from connection_wizard.providers.reading import ReadFile
from connection_wizard.providers.sampled import Sampled, sampled
from connection_wizard.spec.documents import DocumentPath, get
from connection_wizard.spec.domains import is_host_name, is_known_ending
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.findings import findings
from connection_wizard.spec.paths import MISSING, DataPath, read_path
from connection_wizard.spec.rules.secrets import holds_known_secret, is_secret_value
from connection_wizard.words import say

_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PURL: Final = re.compile(r"pkg:[a-z]+/(?:[\w.~%+-]+/)*[\w.~%+-]+@[\w.~%+-]+(?:\?[\w.~%+&=-]+)?(?:#[\w.~%+/@-]+)?")
_FORBIDDEN: Final = re.compile(r"nango", re.IGNORECASE)
_SCOPE: Final = re.compile(r"[!#-\[\]-~]+")
_VALUE: Final = re.compile(r"\$\{[^{}]*\}")
_CREDENTIALS: Final = frozenset({"client_id_missing"})
_UNKNOWN: Final = frozenset(
    {"test_url_missing", "test_sends_no_token", "label_path_missing", "whitelist_empty", "request_parameters_missing"}
)
"""Errors that say no more than that a step is not known yet."""
_NOT_OURS: Final = frozenset({"redirect_url_missing", "scopes_missing", "identifier_missing"})
_NO_KEYS: Final = (
    ("spec_version",),
    ("name",),
    ("redirect_url",),
    ("client", "client_id"),
    ("platform",),
    ("seen",),
)
"""What a draft file may hold and an entry's draft may not: it is said elsewhere, or is somebody's own."""


def check(read: ReadFile, today: date) -> tuple[Problem, ...]:
    """What is wrong with one file, in the order of its lines.

    Args:
        today: no source was read later.
    """
    if read.entry is None:
        return read.problems
    found = [*read.problems]
    for look in (_names, _addresses, _sources, _scopes, _named, _secrets, _draft, _environments):
        found += look(read, read.entry)
    found += _dates(read, read.entry, today)
    found += _picks(read, read.entry)
    return tuple(sorted(found, key=lambda problem: problem.line))


def check_together(read: Iterable[ReadFile]) -> tuple[Problem, ...]:
    """What is wrong with entries because of one another: one name, or one domain, in two of them."""
    found: list[Problem] = []
    names: dict[str, str] = {}
    domains: dict[str, str] = {}
    for one in read:
        if one.entry is None:
            continue
        entry = one.entry
        other = names.setdefault(entry.name.casefold(), one.file)
        if other != one.file:
            words = say("“{name}” is the name of {file}, too.", name=entry.name, file=other)
            found.append(one.problem("name_twice", words, ("name",)))
        for place, domain in enumerate(entry.domains):
            other = domains.setdefault(domain, one.file)
            if other != one.file:
                words = say("{domain} is a domain of {file}, too.", domain=domain, file=other)
                found.append(one.problem("domain_twice", words, ("domains", place)))
    return tuple(found)


def _names(read: ReadFile, entry: Entry) -> Iterator[Problem]:
    if not _ID.fullmatch(entry.id) or not read.file.endswith(".json"):
        yield read.problem(
            "bad_id", say("A file is named in lower-case letters, digits and hyphens: {name}.", name="acme-crm.json")
        )
    if not entry.name.strip():
        yield read.problem("wrong_value", say("The provider has no name."), ("name",))
    hosts: list[tuple[DocumentPath, str]] = [(("domains", place), domain) for place, domain in enumerate(entry.domains)]
    hosts += [(("known", "hosts", place), host) for place, host in enumerate(entry.known.hosts)]
    hosts += [(("known", "api", place), host) for place, host in enumerate(entry.known.api)]
    for at, host in hosts:
        if not (is_host_name(host) and is_known_ending(host) and host == host.lower()):
            yield read.problem("bad_domain", say("“{host}” is no domain in lower-case letters.", host=host), at)


def _addresses(read: ReadFile, entry: Entry) -> Iterator[Problem]:
    for name in ("portal", "documentation"):
        address = getattr(entry, name)
        if address and not _is_web(address):
            yield read.problem("bad_address", say("“{address}” is no web address.", address=address), (name,))
    for old, new in entry.known.moved.items():
        for address in (old, new):
            if not _is_web(address):
                words = say("“{address}” is no web address.", address=address)
                yield read.problem("bad_address", words, ("known", "moved", old))
    for number, source in enumerate(entry.sources):
        yield from _source_address(read, source, ("sources", number))


def _source_address(read: ReadFile, source: Source, at: DocumentPath) -> Iterator[Problem]:
    if not (_is_web(source.address) or _PURL.fullmatch(source.address)):
        words = say("“{address}” is no web address, and no file of a package in a version.", address=source.address)
        yield read.problem("bad_address", words, (*at, "address"))
    if _FORBIDDEN.search(source.address):
        words = say("Coverage is measured against this catalogue: it cannot be a source.")
        yield read.problem("source_forbidden", words, (*at, "address"))


def _is_web(address: str) -> bool:
    found = read_web(address)
    return not isinstance(found, BadAddress) and is_host_name(found.host) and is_known_ending(found.host)


def _dates(read: ReadFile, entry: Entry, today: date) -> Iterator[Problem]:
    for number, source in enumerate(entry.sources):
        yield from _source_date(read, source, ("sources", number), today)


def _source_date(read: ReadFile, source: Source, at: DocumentPath, today: date) -> Iterator[Problem]:
    try:
        day = date.fromisoformat(source.date)
    except ValueError:
        day = None
    if day is None or day.isoformat() != source.date:
        words = say("“{date}” is no day as {example} is.", date=source.date, example="2026-11-28")
        yield read.problem("bad_date", words, (*at, "date"))
    elif day > today:
        yield read.problem("date_in_future", say("{date} is still to come.", date=source.date), (*at, "date"))


def check_source(read: ReadFile, source: Source, at: DocumentPath, today: date) -> Iterator[Problem]:
    """What is wrong with a source itself, wherever it stands."""
    yield from _source_address(read, source, at)
    yield from _source_date(read, source, at, today)


def _sources(read: ReadFile, entry: Entry) -> Iterator[Problem]:
    for at, place in uncovered(entry, read.document):
        yield read.problem("source_missing", say("No source says “{place}”.", place=".".join(place)), at)
    for at, name in idle(entry, read.document):
        words = say("A source says “{place}”, and there is nothing at this place.", place=name)
        yield read.problem("source_idle", words, at, severity="warning")
    for at, name in not_silent(entry, read.document):
        words = say(
            "Only the provider’s own source can be silent of “{place}”, and only where the draft has null.", place=name
        )
        yield read.problem("not_silent", words, at)
    for at, name in overruled(entry, read.document):
        words = say("The newest official source says otherwise of “{place}”: the draft has to follow.", place=name)
        yield read.problem("newer_source", words, at)
    for at, name in not_different(entry, read.document):
        words = say("What the source says of “{place}” is what the draft says.", place=name)
        yield read.problem("differs_not", words, at)


def _scopes(read: ReadFile, entry: Entry) -> Iterator[Problem]:
    asked = get(entry.draft, ("authorization", "scopes"))
    for number, scope in enumerate(entry.scopes):
        if scope.test_call and not (isinstance(asked, list) and scope.name in asked):
            yield read.problem(
                "scopes_differ",
                say("“{scope}” is needed for the test call, and the draft does not ask for it.", scope=scope.name),
                ("scopes", number),
            )


def _named(read: ReadFile, entry: Entry) -> Iterator[Problem]:
    """Further scopes and calls: each once, a scope as RFC 6749 (3.3) has it, a call at an address."""
    seen = {one.name for one in entry.scopes}
    for place, name in enumerate(entry.named.scopes):
        at: DocumentPath = ("named", "scopes", place)
        if not _SCOPE.fullmatch(name):
            yield read.problem("wrong_value", say("“{scope}” is no scope.", scope=name), at)
        if name in seen:
            yield read.problem("named_twice", say("“{name}” stands here twice.", name=name), at)
        seen.add(name)
    calls = {get(entry.draft, ("test_call", "url"))}
    for place, call in enumerate(entry.named.calls):
        at = ("named", "calls", place)
        if not _is_web(_VALUE.sub(_filled, call)):
            yield read.problem("bad_address", say("“{address}” is no web address.", address=call), at)
        if call in calls:
            yield read.problem("named_twice", say("“{name}” stands here twice.", name=call), at)
        calls.add(call)


def _filled(value: re.Match[str]) -> str:
    """A value that somebody may have for one of an address: all of it up to the path, where it begins with one."""
    return "acme.com" if value.start() else "https://acme.com"


def _secrets(read: ReadFile, entry: Entry) -> Iterator[Problem]:
    for at, text in _texts(read.document, ()):
        named = str(next((part for part in reversed(at) if isinstance(part, str)), ""))
        if holds_known_secret(text) or (at[0] == "answers" and is_secret_value(named, text)):
            words = say("This looks like a secret. Write {sample} where a token or a secret stands.", sample="…")
            yield read.problem("secret", words, at)


def _texts(value: Any, at: DocumentPath) -> Iterator[tuple[DocumentPath, str]]:
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, Mapping):
        for name, inside in value.items():
            yield from _texts(inside, (*at, name))
    elif isinstance(value, list):
        for place, inside in enumerate(value):
            yield from _texts(inside, (*at, place))


def _draft(read: ReadFile, entry: Entry) -> Iterator[Problem]:
    for at in _NO_KEYS:
        if Draft(entry.draft).get(*at) is not None:
            name = ".".join(at)
            yield read.problem("draft_key", say("“{name}” is no fact about the provider.", name=name), ("draft", *at))
    for finding in _told(entry, entry.document()):
        yield _of_finding(read, finding, ("draft",))


def _told(entry: Entry, document: Mapping[str, Any]) -> Iterator[Finding]:
    """What is found in a draft of an entry, without what the author brings and what is not known yet."""
    absent = frozenset() if is_complete(entry) else _UNKNOWN
    for finding in findings(Draft(document)):
        if finding.severity != "hint" and finding.code not in _CREDENTIALS | absent | _NOT_OURS:
            yield finding


def _of_finding(read: ReadFile, finding: Finding, below: DocumentPath) -> Problem:
    error = finding.severity == "error"
    words = say("{code}: {message} {hint}", code=finding.code, message=finding.message, hint=finding.hint)
    return read.problem(
        "draft_finding" if error else "draft_warning",
        words,
        (*below, *finding.path),
        severity="error" if error else "warning",
    )


def _environments(read: ReadFile, entry: Entry) -> Iterator[Problem]:
    document = entry.document()
    before = {(finding.code, finding.path) for finding in _told(entry, document)}
    names = [one.name for one in entry.environments]
    for number, one in enumerate(entry.environments):
        at: DocumentPath = ("environments", number)
        if not one.name.strip() or one.name in names[:number]:
            yield read.problem("environment", say("Each environment has a name of its own."), (*at, "name"))
        patched = merged(document, one.draft)
        if patched == document:
            yield read.problem("environment", say("“{name}” changes nothing.", name=one.name), at)
        for finding in _told(entry, patched):
            if (finding.code, finding.path) not in before and finding.severity == "error":
                words = say("In “{name}”: {message}", name=one.name, message=finding.message)
                yield read.problem("environment", words, (*at, "draft", *finding.path))


def _picks(read: ReadFile, entry: Entry) -> Iterator[Problem]:
    spec = entry.plain_draft().partial_spec
    samples = sampled(entry, spec)
    if samples.failed is not None:
        words = say("The sample does not fit the draft. {what}", what=samples.failed.message)
        yield read.problem("path_absent", words, ("answers", "access_token"))
        return
    ranked = suggest(samples.test, samples.tokens, spec.test_call.url)
    picks: tuple[tuple[str, str, tuple[Candidate, ...]], ...] = (
        ("connection_label", spec.connection_label.path, ranked.label),
        ("unique_identifier", spec.unique_identifier.path, ranked.unique_identifier),
    )
    for part, text, candidates in picks:
        at: DocumentPath = ("draft", part, "path")
        path = _path(text)
        if path is None or path.area not in ("testcode", "accesstokencode") or path.parts[2:3] in _later(samples):
            continue
        value = _value(path, samples)
        if value is MISSING:
            yield read.problem("path_absent", say("“{path}” is not in the sample answers.", path=str(path)), at)
        elif not candidates or (candidates[0].path != path and candidates[0].value != value):
            first = str(candidates[0].path) if candidates else "–"
            yield read.problem(
                "ranking",
                say("From the samples, {first} would be proposed first, and not {path}.", first=first, path=str(path)),
                at,
                severity="error" if is_complete(entry) and not _provider_says(entry, part) else "warning",
            )


def _provider_says(entry: Entry, part: str) -> bool:
    """Whether the provider itself names what identifies an account: Spotify says `account_id`, and not `id`."""
    return any(source.official and part in source.says for source in entry.sources)


def _path(text: str) -> DataPath | None:
    return read_path(text) if text.strip() else None


def _later(samples: Sampled) -> set[tuple[str]]:
    return {(name,) for name in samples.later}


def _value(path: DataPath, samples: Sampled) -> Any:
    data = samples.test if path.area == "testcode" else samples.tokens
    return MISSING if data is None else DataPath(path.parts[2:]).find(data)
