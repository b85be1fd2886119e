"""Finds entries as somebody types: by name, other names, domain, category, and with slips of the fingers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from connection_wizard.addresses.reading import BadAddress, read_web
from connection_wizard.providers.index import Listed

Why = Literal["name", "also", "domain", "category", "slip"]
"""By what an entry was found."""
LIMIT: Final = 8
_LONGEST: Final = 200
"""Characters of a query that are looked at."""
_FEW_SLIPS: Final = 4
_MORE_SLIPS: Final = 8
"""Letters of a word from which on one slip, and two, may be in it."""
_SHORTEST_WHOLE: Final = 2
"""Letters of a name that what was typed may go on behind."""
_SHORTEST_LAST: Final = 6
"""Letters of a name that what was typed may end with: “Intuit Mailchimp” is found, and no “kit” behind each “snap”."""
_SHORTEST_PROPER: Final = 4
"""Letters of another name from which on it comes before names that begin with it: most that are shorter begin many."""
_SHORT_FORM: Final = 3
"""Letters of another name that stands for the first word of names, too: “MS” for that of “Microsoft Teams”."""
_ABBREVIATED: Final = 3
"""Words of a name from which on their first letters are one, too: “gtm”."""
_Order = tuple[int, bool, int, int, str]
"""How well it fits, whether it lacks something, how many sources it does not have, the letters of its name, its id."""
_NO_WORD: Final = re.compile(r"[^\w]+|_")
_FILLING: Final = frozenset(
    {
        *("a", "add", "and", "api", "apis", "app", "apps", "business", "by", "connect"),
        *("connecting", "connection", "connector", "credentials", "developer", "developers", "docs"),
        *("documentation", "for", "formerly", "how", "i", "integration", "login", "my", "new", "oauth", "oauth2"),
        *("oidc", "our", "plug", "rest", "signin", "sso", "the", "to", "token", "use", "using", "with", "www"),
        *("anmelden", "konto", "mein", "meine", "mit", "verbinden", "verbindung"),
        *("con", "conectar", "conexion", "cuenta", "mi"),
        *("avec", "compte", "connecter", "connexion", "ma", "mon"),
        *("com", "conexao", "conta", "meu"),
    }
)
_LOGGING_IN: Final = re.compile(r"\b(?:sign|log) (?:in|on)\b")
"""Words that people put around a name in languages of the window, as versions. Alone, “sign” and “on” are of names."""
_SECOND_LEVEL: Final = frozenset({"ac", "co", "com", "gov", "net", "org"})
_VERSION: Final = re.compile(r"v?\d+")


class Match(NamedTuple):
    """An entry that fits; `text` is what of it does, where that is not its name."""

    entry: Listed
    why: Why
    text: str = ""


class _Known(NamedTuple):
    """What an entry is compared by: folded, letters and digits alone."""

    listed: Listed
    names: tuple[tuple[str, Why, str], ...]
    """Name, id, other names, first parts of domains: without spaces, what it is, as it is written."""
    words: tuple[tuple[str, Why, str], ...]
    """Where words begin in them: the rest of each from there on."""
    category: str
    each: frozenset[str]
    """All words of names, category and environments."""
    whole: tuple[tuple[str, bool], ...]
    """Its names, in their words, and whether one is that of the entry: what was typed may begin with one, or end."""
    short: tuple[str, ...]
    """Names whose first word is left at its first letter, or is the entry's own short form: “gsheets”, “fbpages”."""
    abbreviated: frozenset[str]
    """The first letters of names of several words."""


def folded(text: str) -> str:
    """A text as it is compared: no case, no accents, words of letters and digits."""
    plain = text[:_LONGEST].casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(_NO_WORD.sub(" ", plain).split())


def begins(entry: Listed, query: str) -> bool:
    """Whether a name of an entry begins with what was typed, and is not only like it."""
    typed = folded(query).replace(" ", "")
    return any(folded(name).replace(" ", "").startswith(typed) for name in (entry.name, *entry.also))


class Finder:
    """Searches a list of entries."""

    def __init__(self, entries: Iterable[Listed]) -> None:
        self._known = tuple(map(_known, entries))

    def search(self, query: str, limit: int = LIMIT) -> tuple[Match, ...]:
        """The entries that fit best, best first; none for nothing."""
        typed = folded(query)
        if not typed:
            return ()
        host = _host(query)
        plain = typed.replace(" ", "")
        bare = "" if host else _without_filling(typed)
        found: list[tuple[_Order, Match]] = []
        label = "" if not host or any(_by_host(known, host) for known in self._known) else _own_label(host)
        for known in self._known:
            ranked = (_by_host(known, host) or _by_label(known, label)) if host else None
            ranked = ranked or _ranked(known, plain, typed)
            if bare and bare != typed:
                ranked = _nearer(ranked, _ranked(known, bare.replace(" ", ""), bare, whole=len(bare) <= _SHORT_FORM))
            if ranked is not None:
                found.append(_order(known, *ranked))
        if len(found) < limit and len(plain) >= _FEW_SLIPS and not host:
            taken = {match.entry.id for _, match in found}
            found += self._with_slips(plain, taken)
        return tuple(match for _, match in sorted(found)[:limit])

    def exact(self, text: str) -> Listed | None:
        """The one entry that is named so: by its id, its name, another name that only it has, or its domain.

        Of several, the only one that is the author's own.
        """
        typed, host = folded(text).replace(" ", ""), _host(text)
        if not typed:
            return None
        for kinds in (("name",), ("domain",), ("also",)):
            fitting = [
                known.listed
                for known in self._known
                if any(why in kinds and name == typed for name, why, _ in known.names)
                or ("domain" in kinds and host and _owns(known, host))
            ]
            own = [one for one in fitting if one.own]
            if len(fitting) == 1 or len(own) == 1:
                return (own or fitting)[0]
        return None

    def _with_slips(self, typed: str, taken: set[str]) -> list[tuple[_Order, Match]]:
        most = 1 if len(typed) < _MORE_SLIPS else 2
        letters = _letters(typed)
        found = []
        for known in self._known:
            if known.listed.id in taken:
                continue
            best: tuple[int, str] | None = None
            whole = False
            for name, why, text in known.names:
                if why == "domain" or (letters & ~_letters_of_name(name)).bit_count() > most:
                    continue
                slips = prefix_distance(typed, name, best[0] - 1 if best else most)
                if slips is not None:
                    best = slips, "" if why == "name" else text
                    whole = slips == 1 and abs(len(name) - len(typed)) <= 1
            if best is not None:
                rank = _NEARLY if whole and len(typed) >= _MORE_SLIPS else _SLIPS
                found.append(_order(known, rank + 2 * best[0] + bool(best[1]), "slip", best[1]))
        return found


def _known(entry: Listed) -> _Known:
    written: list[tuple[str, Why]] = [(entry.name, "name"), (entry.id, "name")]
    written += [(other, "also") for other in entry.also]
    names: list[tuple[str, Why, str]] = []
    words: list[tuple[str, Why, str]] = []
    whole: dict[str, bool] = {}
    category = folded(entry.category)
    each = {*category.split(), *(word for name in entry.environments for word in folded(name).split())}
    for text, why in written:
        plain = folded(text)
        parts = plain.split(" ")
        names.append((plain.replace(" ", ""), why, text))
        words += [("".join(parts[place:]), why, text) for place in range(1, len(parts))]
        each.update(parts)
        if len(plain) >= _SHORTEST_WHOLE:
            whole.setdefault(plain, why == "name")
    short, abbreviated = _shortened([folded(text).split(" ") for text, _ in written])
    names += [(domain.partition(".")[0], "domain", domain) for domain in entry.domains]
    listed_names = tuple(names), tuple(words)
    return _Known(entry, *listed_names, category, frozenset(each), tuple(whole.items()), short, abbreviated)


def _shortened(names: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The names with a short form in the place of their first word, which is the entry's, and their first letters."""
    own = names[0][0]
    forms = [name[0] for name in names[1:] if len(name) == 1 and len(name[0]) <= _SHORT_FORM and name[0] != own]
    short = [form + "".join(name[name[0] == own :]) for name in names for form in forms]
    short += [own[:1] + "".join(name[1:]) for name in names if name[0] == own and len(name) > 1]
    letters = ("".join(word[:1] for word in name) for name in names if len(name) >= _ABBREVIATED)
    return tuple(dict.fromkeys(short)), frozenset(letters)


def _nearer(one: _Ranked | None, bare: _Ranked | None) -> _Ranked | None:
    """The better of how an entry fits to all that was typed, and to what is left of it without filling words."""
    if bare is None or (bare[0] > _NAMED and one is not None):
        return one
    moved = (_BARE + bare[0], *bare[1:])
    return moved if one is None else min(one, moved)


def _ranked(known: _Known, plain: str, typed: str, *, whole: bool = False) -> _Ranked | None:
    """How well an entry fits, the least being best.

    Args:
        whole: something was typed behind it: a name is not only begun.
    """
    best: _Ranked | None = None
    for place, group in enumerate((known.names, known.words)):
        for name, why, text in group:
            if not name.startswith(plain) or (whole and name != plain):
                continue
            rank = _RANKS[why] + place * 4 + (name != plain) * 2
            if why == "also" and name == plain and not place and len(plain) >= _SHORTEST_PROPER:
                rank = 1
            if best is None or rank < best[0]:
                best = rank, why, "" if why == "name" else text
    if best is not None:
        return best
    if known.category and known.category.startswith(typed):
        return 40, "category", known.listed.category
    if plain in known.abbreviated:
        return 42, "name", ""
    if len(plain) >= _FEW_SLIPS and any(name.startswith(plain) for name in known.short):
        return 43, "name", ""
    if " " in typed and (rank := _ranked_by_words(known, typed)):
        return rank, "name", ""
    if len(plain) > 2:
        for name, why, text in known.names:
            if plain in name:
                return 50 + _RANKS[why] // 2, why, "" if why == "name" else text
    return None


def _ranked_by_words(known: _Known, typed: str) -> int:
    """How well several words fit, nothing where they do not: in any order, or more of them around a whole name."""
    *before, last = typed.split()
    if any(word.startswith(last) for word in known.each):
        if known.each.issuperset(before):
            return 44 if any(name.startswith(before[0]) for name, _ in known.whole) else 46
        if all(any(word.startswith(part) for word in known.each) for part in before):
            return 96
    ranks = [100 - 2 * min(len(name), 15) + (not own) for name, own in known.whole if typed.startswith(f"{name} ")]
    at_the_end = (one for one in known.whole if len(one[0]) >= _SHORTEST_LAST and typed.endswith(f" {one[0]}"))
    ranks += [(70 if own else 105) - min(len(name), 10) * own for name, own in at_the_end]
    return min(ranks, default=0)


_Ranked = tuple[int, Why, str]
_RANKS: Final[dict[Why, int]] = {"name": 0, "also": 8, "domain": 16}
_NAMED: Final = 22
"""The last rank of what is named, or begins so."""
_BARE: Final = 24
"""How far what fits without filling words comes behind."""
_NEARLY: Final = 60
"""The rank of a long name that is there to its end but for one slip: none that it only begins with is meant."""
_SLIPS: Final = 110


def _order(known: _Known, rank: int, why: Why, text: str) -> tuple[_Order, Match]:
    entry = known.listed
    return (rank, not entry.complete, -entry.sources, len(entry.name), entry.id), Match(entry, why, text)


def _without_filling(typed: str) -> str:
    words = _LOGGING_IN.sub(" ", typed).split()
    return " ".join(word for word in words if word not in _FILLING and not _VERSION.fullmatch(word))


def _host(query: str) -> str:
    """The host of an address that somebody typed or pasted; empty where it is none."""
    text = query.strip().lower()
    if "." not in text or " " in text:
        return ""
    found = read_web(text if "://" in text else f"https://{text}")
    return "" if isinstance(found, BadAddress) else found.host


def _by_host(known: _Known, host: str) -> tuple[int, Why, str] | None:
    own = next((domain for domain in known.listed.domains if host == domain or host.endswith(f".{domain}")), None)
    if own is not None:
        return (0 if host == own else 1), "domain", own
    started = next((domain for domain in known.listed.domains if domain.startswith(host)), None)
    return None if started is None else (2, "domain", started)


def _own_label(host: str) -> str:
    """What a host is called: the part before its ending, as people tell it apart, without the list of all endings."""
    parts = host.split(".")[:-1]
    if len(parts) > 1 and parts[-1] in _SECOND_LEVEL:
        del parts[-1]
    return parts[-1] if parts else ""


def _by_label(known: _Known, label: str) -> tuple[int, Why, str] | None:
    """An entry that is called as a host is that nobody has: “square.com” for Square, whose domain is another one."""
    found = ((why, text) for name, why, text in known.names if why != "domain" and name == label)
    for why, text in sorted(found, reverse=True):
        return (3, why, "") if why == "name" else (4, why, text)
    return None


def _owns(known: _Known, host: str) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in known.listed.domains)


def _letters(text: str) -> int:
    """Which letters and digits a text has, as bits; what else there is shares one."""
    bits = 0
    for letter in text:
        bits |= 1 << (ord(letter) - 48 if "0" <= letter <= "z" else 80)
    return bits


_letters_of_name: Final = cache(_letters)


def prefix_distance(typed: str, name: str, most: int) -> int | None:
    """How many slips lead from a name, or its beginning, to what was typed; None where that are more than `most`.

    A slip is a letter too many, one too few, another one, or two the wrong way round. The first letter is right:
    people see that one. So is the last one of what only begins a name, which has five letters and more: “Printify”
    begins like Printful, “Tink” like TikTok, and neither is one that was mistyped.
    """
    if most < 0 or not name or typed[0] != name[0]:
        return None
    width = len(typed) + most
    beginning: Sequence[str] = name[:width]
    before: list[int] = []
    row = list(range(len(beginning) + 1))
    for number, letter in enumerate(typed, 1):
        earlier, before, row = before, row, [number]
        for place, other in enumerate(beginning, 1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != other))
            if number > 1 and place > 1 and letter == beginning[place - 2] and typed[number - 2] == other:
                cost = min(cost, earlier[place - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    ends = [row[-1]] if len(beginning) == len(name) else []
    if len(typed) > _FEW_SLIPS:
        ends += [cost for cost, other in zip(row[1:], beginning, strict=True) if other == typed[-1]]
    slips = min(ends, default=most + 1)
    return slips if slips <= most else None
