"""What the catalogue knows of a provider, beside what a text of it says.

A page shows half of a connection: where to log in, and not who is connected, nor what the portal accepts. Whose it is,
its addresses tell: one of the two of the log-in is that of an entry, at one of its places (production, a sandbox, a
region), or, where a text has none of these, its call goes where that entry's goes. `completed` puts beside what was
read what that entry knows of the rest, each value as the entry's and with its source; what the text says stays as the
text says it. A page without any such address (one on scopes) is of the app whose name and servers it has, where it has
those of one alone (`connection_wizard.session.named_apps`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from connection_wizard.providers.catalogue import Catalogue, the_catalogue
from connection_wizard.providers.entry import Entry
from connection_wizard.providers.filling import draft_of
from connection_wizard.session.catalogue import listed_behind, scopes_of, value_of
from connection_wizard.session.named_apps import apps_in
from connection_wizard.session.origins import CATALOGUE
from connection_wizard.session.understanding import CALL, SCOPES
from connection_wizard.sources.adding import merged
from connection_wizard.sources.documentation.told import KIND as PAGE
from connection_wizard.sources.each_person import WHITELIST
from connection_wizard.sources.holes import OWN
from connection_wizard.sources.understood import FIELDS, OF_THE_CALL, Scope, Understood, Value
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.known_hosts import known_hosts
from connection_wizard.spec.known_places import fitting, origin, plain

_HEADERS: Final[DocumentPath] = ("test_call", "headers")
_LOGIN: Final = ("authorization", "access_token")
_OF_THE_TOKEN: Final = frozenset({"access_token", "refresh_token", "revoke_token"})
_AS_A_WHOLE: Final = frozenset({"refresh_token", "revoke_token", "live_redirect", "request_parameters"})
"""Of what a text says anything of here, it says all."""
_OF_THE_PROVIDER: Final = frozenset({("name",), ("service_domain",)})
_VALUE: Final = re.compile(r"\$\{[^{}]*\}")


def completed(found: Understood, catalogue: Catalogue | None = None) -> Understood:
    """What was understood of a text, with what is known of the provider whose log-in it shows.

    Nothing is put beside it where several products have that log-in: which of them it is about, it does not tell.
    """
    urls = _urls({value.at: value.value for value in found.values})
    if found.whole is not None or found.kind == CATALOGUE:
        return found
    books = catalogue or the_catalogue()
    if not urls:
        named = _named(found, books)
        return found if named is None else _Completing(found, named).made()
    known = _known(found, urls, books)
    if known is None or _is_shared({part: url for part, url in urls.items() if part in known.parts}):
        return found
    return _Completing(found, known).made()


@dataclass(frozen=True, slots=True)
class _Known:
    """What an entry says of one of its places.

    Attributes:
        values: by place of the draft.
        parts: those of the log-in whose address the text has as the entry has it.
        filled: what stands in the text for a value of the entry's templates, by that value.
    """

    entry: Entry
    values: Mapping[DocumentPath, Value]
    parts: frozenset[str]
    filled: Mapping[str, str]


def _known(found: Understood, urls: Mapping[str, str], books: Catalogue) -> _Known | None:
    """What is known at the place that most addresses are of; None where none is that of an entry.

    Where the text asks which of several places it is, it is what is the same at all of them.
    """
    listed = listed_behind(found.draft(), books)
    entry = books.entry(listed.id) if listed is not None else None
    if entry is None:
        return None
    places = [_at_its_place(entry, one, urls) for one in ("", *(one.name for one in entry.environments))]
    best = max(places, key=lambda one: len(one.parts))
    if any(value.at == (part, "url") for part in _LOGIN for value in _asked(found)):
        same = {at: one for at, one in best.values.items() if all(place.values.get(at) == one for place in places)}
        best = replace(best, values=same)
    return best if best.parts else None


def _named(found: Understood, books: Catalogue) -> _Known | None:
    """What is known of the one app that a page is about which has something of its log-in, and no address."""
    if found.kind != PAGE or not found.values or any(value.at[-1:] == ("url",) for value in _asked(found)):
        return None
    apps = apps_in(found.lines, books)
    entry = books.entry(apps[0].id) if len(apps) == 1 else None
    return None if entry is None else _at_its_place(entry, "", {})


def _urls(said: Mapping[DocumentPath, Any]) -> Mapping[str, str]:
    """By part, the addresses by which a provider is known: those of the log-in, else the server of the call."""
    urls = {part: url for part in _LOGIN if isinstance(url := said.get((part, "url")), str)}
    call = said.get(CALL)
    return urls or ({"test_call": origin(call)} if isinstance(call, str) else {})


def _asked(found: Understood) -> Iterator[Value]:
    return (value for question in found.questions for way in question.ways for value in way.values)


def _at_its_place(entry: Entry, environment: str, urls: Mapping[str, str]) -> _Known:
    values = {one.at: replace(value_of(one), known_of=entry.name) for one in draft_of(entry, environment).filled}
    parts, filled = set(), dict[str, str]()
    for part, url in urls.items():
        here = _filled(_template(values, part), url)
        if here is not None and all(filled.get(name, text) == text for name, text in here.items()):
            filled |= here
            parts.add(part)
    return _Known(entry, values, frozenset(parts), filled)


def _template(values: Mapping[DocumentPath, Value], part: str) -> str:
    """What the address of a part is by an entry, as `_urls` has it; empty where it has none."""
    value = values.get((part, "url"))
    template = str(value.value) if value is not None else ""
    return origin(template) if part == CALL[0] else template


def _filled(template: str, url: str) -> Mapping[str, str] | None:
    """What stands in an address for the values of a template; None where it is none of it."""
    own = {f"own{number}own": text for number, text in enumerate(_VALUE.findall(url))}
    for mark, text in own.items():
        url = url.replace(text, mark, 1)
    found = fitting(template, plain(url))
    if found is None or any(mark in text != mark for mark in own for text in found.values()):
        return None
    written = {text: url[(at := url.lower().find(text)) : at + len(text)] for text in found.values()}
    return {f"${{{name}}}": own.get(text, written[text]) for name, text in found.items()}


def _is_shared(urls: Mapping[str, str]) -> bool:
    """Whether several products log in at these addresses: which of them a text is about, they do not tell."""
    sharing = (any(_is_own(place, urls) for place in one.places) for one in known_hosts())
    return sum(sharing) > 1


def _is_own(place: Mapping[str, str], urls: Mapping[str, str]) -> bool:
    """Whether a text's addresses are of one place, whose host says whose it is: ``login.${region}`` is anybody's."""
    return all(
        fitting(template, plain(url)) is not None
        and "." in _VALUE.sub("", origin(template).partition("//")[2]).strip(".")
        for template, url in ((place.get(part, ""), url) for part, url in urls.items())
    )


class _Completing:
    """One text with what is known beside it."""

    def __init__(self, found: Understood, known: _Known) -> None:
        self._found, self._known = found, known
        self._said = {value.at: value for value in (*_asked(found), *found.values)}
        only_tries = any(missing.at == CALL for missing in found.unread)
        self._takes_call = CALL in known.values and (CALL not in self._said or only_tries)

    def made(self) -> Understood:
        values = {value.at: value for value in self._found.values if not self._makes_way(value.at)}
        added = {one.at: self._own(one) for one in self._known.values.values() if self._adds(one.at)}
        if self._takes_call and _HEADERS not in added:
            added[_HEADERS] = replace(self._known.values[CALL], at=_HEADERS, value=[])  # a new connection has the usual
        values = {at: added.pop(at, value) if at in _OF_THE_PROVIDER else value for at, value in values.items()}
        for at in (WHITELIST, FIELDS):
            if (more := self._list(at, (*values.values(), *added.values()))) and at in values:
                values[at] = replace(values[at], value=merged(values[at].value, more))
            elif more:
                added[at] = replace(self._known.values[at], value=more)
        if (read := values.get(SCOPES)) is not None:
            values[SCOPES] = replace(read, value=merged(read.value, [one.name for one in self._needed]))
        values |= added
        return replace(
            self._found,
            values=tuple(values.values()),
            scopes=self._scopes(told=SCOPES not in added),
            unread=tuple(one for one in self._found.unread if not any(at[: len(one.at)] == one.at for at in added)),
        )

    def _makes_way(self, at: DocumentPath) -> bool:
        """Whether a value belongs to a call that was taken for lack of the one that is known."""
        known = any(one[0] == at[0] for one in self._known.values)
        return self._takes_call and at[0] in OF_THE_CALL and known

    def _adds(self, at: DocumentPath) -> bool:
        part, said = at[0], self._said
        if at in (WHITELIST, FIELDS):
            return False  # lists, of which a text may have some
        if at in _OF_THE_PROVIDER:
            return at not in said or said[at].certainty == "likely"
        if part in OF_THE_CALL and (self._takes_call or part != "request_parameters"):
            return self._takes_call or (self._is_their_call and not self._speaks_of(at))
        if self._speaks_of(at) or (part in _AS_A_WHOLE and any(one[0] == part for one in said)):
            return False
        if at == SCOPES:
            return not self._found.scopes and self._is_at("authorization")
        step = "access_token" if part in _OF_THE_TOKEN else part
        return step not in _LOGIN or self._is_at(step)

    def _speaks_of(self, at: DocumentPath) -> bool:
        return any(at[: len(one)] == one or one[: len(at)] == at for one in self._said)

    def _is_at(self, part: str) -> bool:
        """Whether the text has no address of its own for a part of the log-in, which what is known may not fit."""
        return part in self._known.parts or (part, "url") not in self._said

    @property
    def _is_their_call(self) -> bool:
        """Whether the text has the call that is known."""
        mine, known = self._said.get(CALL), self._known.values.get(CALL)
        return mine is not None and known is not None and mine.value == self._own(known).value

    def _own(self, value: Value) -> Value:
        """A value of the entry with what the text has for the values in it."""
        return replace(value, value=_swapped(value.value, self._known.filled))

    def _list(self, at: DocumentPath, values: tuple[Value, ...]) -> list[Any]:
        """What is known of a list: domains, and of the fields those that a value that is taken is made with."""
        known = self._known.values.get(at)
        if known is None:
            return []
        if at == WHITELIST:
            return list(known.value)
        used = {key for value in values if value.known_of for key in OWN.findall(str(value.value))}
        mine = {one.get("key") for value in values if value.at == FIELDS for one in value.value}
        return [one for one in known.value if one["key"] in used - mine]

    @property
    def _needed(self) -> tuple[Scope, ...]:
        """The scopes that the call needs that is known, where it is taken."""
        return tuple(one for one in scopes_of(self._known.entry) if one.needed and self._takes_call)

    def _scopes(self, *, told: bool) -> tuple[Scope, ...]:
        """The scopes to choose from: those of the text with what the call needs, or, where it has none, all known."""
        if not told:
            return scopes_of(self._known.entry)
        mine = {one.name for one in self._found.scopes}
        more = (one for one in self._needed if one.name not in mine)
        return (*self._found.scopes, *more) if mine else ()


def _swapped(value: Any, filled: Mapping[str, str]) -> Any:
    """A value with other texts in the place of some, however deep they are."""
    if isinstance(value, str):
        return _VALUE.sub(lambda found: filled.get(found[0], found[0]), value)
    if isinstance(value, Mapping):
        return {name: _swapped(one, filled) for name, one in value.items()}
    return [_swapped(one, filled) for one in value] if isinstance(value, list | tuple) else value
