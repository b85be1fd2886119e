"""The values that are kept of an answer, and those that later calls need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from typing import NamedTuple

from connection_wizard.spec import names
from connection_wizard.spec.calls import FollowUpCall
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import read_path
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting, quoted
from connection_wizard.spec.rules.name_words import is_slip, slip_of
from connection_wizard.spec.rules.place_names import place, step_words
from connection_wizard.spec.rules.places import KEPT_GROUPS, Group, calls, groups
from connection_wizard.spec.rules.samples import LOOK_UP
from connection_wizard.spec.templates import paths_in
from connection_wizard.words import capital, say

_STANDARD = frozenset(
    {"access_token", "refresh_token", "expires_in", "token_type", "scope", "id_token", "expires_at", "state", "code"}
)
"""Members of answers that need not be kept to be there (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3)."""
MOST = 64
"""Names that nobody knows which are compared with all that are kept: more are no slips of the pen."""
_IN_CODE = (
    r"""\b(accesstokencode|Authorization)\s*+(?>(?:\?\.|\.)?)\s*+"""
    r"""(?:\[\s*+["']([^"'\n]++)["']\s*+\]|([A-Za-z_$][\w$]*+))"""
)


class Use(NamedTuple):
    """A text that needs a member of an answer: ``area`` is ``accesstokencode`` or ``Authorization``."""

    at: DocumentPath
    area: str
    name: str


def kept(spec: ConnectionSpec) -> Iterator[Finding]:
    """Values to keep have a name of their own and a place."""
    seen: set[str] = set()
    for at, call in calls(spec):
        if at == ("refresh_token",):
            seen = set()  # a refresh brings the same values again
        for index, value in enumerate(call.response.keep):
            entry: DocumentPath = (*at, "response", "keep", index)
            yield from _kept(entry, value.name.strip(), value.path.strip(), seen)
            seen.add(value.name.strip())


KEPT_NAME_MISSING = finding_code(
    "kept_name_missing",
    "error",
    None,
    "A kept value without a name",
    "Later calls find the value under its name.",
    ("access_token", "response", {"keep": [{"name": "", "path": "team.id"}]}),
)
KEPT_PATH_MISSING = finding_code(
    "kept_path_missing",
    "warning",
    None,
    "A kept value without a place",
    "Without a path the whole answer would be kept under this name.",
    ("access_token", "response", {"keep": [{"name": "team", "path": ""}]}),
)
KEPT_NAME_RESERVED = finding_code(
    "kept_name_reserved",
    "warning",
    None,
    "A kept value under the name of a token",
    "It would take the place of the token.",
    ("access_token", "response", {"keep": [{"name": "access_token", "path": "team.id"}]}),
)
KEPT_NAME_DUPLICATE = finding_code(
    "kept_name_duplicate",
    "warning",
    None,
    "Two kept values with the same name",
    "The later one overwrites the earlier.",
    (
        "access_token",
        "response",
        {"keep": [{"name": "team", "path": "team.id"}, {"name": "team", "path": "team.name"}]},
    ),
)


def _kept(entry: DocumentPath, name: str, path: str, seen: set[str]) -> Iterator[Finding]:
    if not name:
        yield KEPT_NAME_MISSING.finding(
            (*entry, "name"),
            say("A value to keep in {step} has no name.", step=step_words(entry)),
            say("Give it a name; later calls find it as authData.accesstokencode and this name."),
            None if path else fix_removing(say("Remove the empty row"), (entry,)),
        )
        if not path:
            return
    elif name in ("access_token", "refresh_token", "expires_in"):
        yield KEPT_NAME_RESERVED.finding(
            (*entry, "name"),
            say("{name} is kept anyway and would be overwritten.", name=quoted(name)),
            say("Give the value another name. Where the tokens stand in the answer is said above."),
        )
    elif name in seen:
        yield KEPT_NAME_DUPLICATE.finding(
            (*entry, "name"),
            say("Two values are kept as {name}.", name=quoted(name)),
            say("Give each a name of its own: the later one overwrites the earlier."),
        )
    if not path:
        yield KEPT_PATH_MISSING.finding(
            (*entry, "path"),
            say("It is not said where the value {name} stands in the answer.", name=quoted(name)),
            say("Enter its path, for example team.id."),
        )


def uses(spec: ConnectionSpec) -> Iterator[Use]:
    """Every mention of a member of the token response or of the callback, in templates, paths and code."""
    return chain.from_iterable(map(_uses, groups(spec)))


@lru_cache(maxsize=KEPT_GROUPS)
def _uses(group: Group) -> tuple[Use, ...]:
    return tuple(_uses_in(group))


def _uses_in(group: Group) -> Iterator[Use]:
    areas = (names.TOKEN_RESPONSE.area, names.AUTHORIZATION.area)
    for at, kind, text in group:
        if kind in ("code", "kept"):
            yield from (Use(at, match[1], match[2] or match[3]) for match in re.finditer(_IN_CODE, text))
            continue
        paths = paths_in(text) if kind in ("url", "value", "body") else ()
        if kind == "path" and (read := read_path(text)):
            paths = (read,)
        yield from (
            Use(at, path.area, path.parts[2])
            for path in paths
            if path.area in areas and len(path.parts) > 2 and isinstance(path.parts[2], str)
        )


LOOK_UP_VALUE_NOT_NAMED = finding_code(
    "look_up_value_not_named",
    "hint",
    "access_token",
    "A look-up whose values are not named",
    "Of a look-up only the values that are named are kept; a later call needs one that none is said to bring.",
    ("access_token", "follow_ups", [LOOK_UP]),
    ("test_call", "url", "https://api.acme.com/v1/${context.authData.accesstokencode.site}/me"),
)
LOOK_UP_KEEPS_NOTHING = finding_code(
    "look_up_keeps_nothing",
    "warning",
    "access_token",
    "A look-up without a result",
    "A look-up is there to bring values for later calls; this one brings none.",
    ("access_token", "follow_ups", [LOOK_UP]),
)


def look_ups(spec: ConnectionSpec) -> Iterator[Finding]:
    """A look-up brings what later calls need."""
    if spec.access_token.snippet.strip():
        return  # that code makes the calls after the token by itself
    known = _STANDARD.union(*({kept.name for kept in call.response.keep} for _, call in calls(spec)))
    needed = [use.name for use in uses(spec) if use.area == names.TOKEN_RESPONSE.area and use.name not in known]
    for at, call in calls(spec):
        if not isinstance(call, FollowUpCall) or call.purpose != "look_up" or call.response.keep:
            continue
        keep: DocumentPath = (*at, "response", "keep")
        if needed:
            yield LOOK_UP_VALUE_NOT_NAMED.finding(
                keep,
                say("Later calls need {name}, and no call says where it comes from.", name=quoted(needed[0])),
                say(
                    "If this look-up brings it, say where in its answer it stands. "
                    "If the answer with the token does, all is well."
                ),
                fix_setting(say("Keep {name} of this answer", name=quoted(needed[0])), (*keep, 0), _entry(needed[0])),
            )
        else:
            yield LOOK_UP_KEEPS_NOTHING.finding(
                keep,
                say("A look-up keeps none of the values that it brings."),
                say("Name the value that later calls need and where it stands, or remove the call."),
            )


def _entry(name: str) -> dict[str, str]:
    return {"name": name, "path": name if re.fullmatch(r"[A-Za-z_$][\w$]*", name) else f'["{name}"]'}


def misspelt(spec: ConnectionSpec) -> Iterator[Finding]:
    """What later calls need has the name under which it is kept."""
    every = tuple(uses(spec))
    needed = {(use.area, use.name) for use in every}
    kept_names = {kept.name for _, call in calls(spec) for kept in call.response.keep if kept.name.strip()}
    callback = spec.authorization.callback
    there = {
        names.TOKEN_RESPONSE.area: kept_names,
        names.AUTHORIZATION.area: {*callback.keep, callback.code, callback.state},
    }
    blamed: set[str] = set()
    for at, call in calls(spec):
        for index, kept_value in enumerate(call.response.keep):
            name, path = kept_value.name.strip(), read_path(kept_value.path)
            right = str(path.parts[-1]) if path and path.parts else ""
            if (names.TOKEN_RESPONSE.area, name) in needed or not is_slip(name, right) or right in kept_names:
                continue
            if plain(name) == plain(right) and (names.TOKEN_RESPONSE.area, right) not in needed:
                continue  # written in the author's own way, on purpose
            blamed.add(right)
            yield _slip(spec, (*at, "response", "keep", index, "name"), name, right, right)
    rightly = {area: {*kept_there, *_STANDARD, *blamed} for area, kept_there in there.items()}
    unknown = [use for use in every if use.name not in rightly[use.area]]
    if not unknown:
        return
    known = {area: tuple(sorted(kept_there | _STANDARD)) for area, kept_there in there.items()}
    near = {
        (area, name): slip_of(name, known[area])
        for area, name in islice(dict.fromkeys((use.area, use.name) for use in unknown), MOST)
    }
    written = {text.at: text.text for group in groups(spec) for text in group}
    for use in unknown:
        if right := near.get((use.area, use.name), ""):
            yield _slip(spec, use.at, use.name, right, _corrected(written[use.at], use, right))


KEPT_NAME_MISSPELT = finding_code(
    "kept_name_misspelt",
    "warning",
    None,
    "A kept value under a misspelt name",
    "Where it is kept and where it is needed the name has to be the same, or nothing is filled in.",
    ("access_token", "response", {"keep": [{"name": "tenant_id", "path": "tenant.id"}]}),
    ("test_call", "url", "https://api.acme.com/v1/${context.authData.accesstokencode.tennant_id}/me"),
)


def _slip(spec: ConnectionSpec, at: DocumentPath, written: str, right: str, corrected: str) -> Finding:
    return KEPT_NAME_MISSPELT.finding(
        at,
        say(
            "{where} says {written}; the value is called {right}.",
            where=capital(place(spec, at)),
            written=quoted(written),
            right=quoted(right),
        ),
        say("Write the same name where the value is kept and where it is needed, or nothing is filled in."),
        fix_setting(say("Write {right}", right=quoted(right)), at, corrected),
    )


def _corrected(text: str, use: Use, right: str) -> str:
    """The text with the member under its right name, behind the area that it is in."""
    before = rf"(\b{use.area}\s*+(?>(?:\?\.|\.)?)\s*+(?>(?:\[\s*+[\"'])?)){re.escape(use.name)}(?![\w$])"
    return re.sub(before, lambda match: match[1] + right, text)


RULES = (kept, look_ups, misspelt)
