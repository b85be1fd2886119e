"""The author's own JavaScript: what the platform's sandbox needs and lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from connection_wizard.spec import names
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.known import code_names
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.nearest import Vocabulary
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.places import KEPT_GROUPS, texts
from connection_wizard.steps import number_of
from connection_wizard.words import capital, listed, say

_COMMENTS_AND_TEXTS = (
    r"(?s)//[^\n]*|/\*(?:.*?\*/|.*)|\"(?>(?:[^\"\\\n]|\\.)*)\"?|'(?>(?:[^'\\\n]|\\.)*)'?|`(?>(?:[^`\\]|\\.)*)`?"
)
_LACKING = (
    r"(?<![\w$.])(?:(URL|TextEncoder|TextDecoder|AbortController|Blob|structuredClone|setInterval|btoa|require"
    r"|localStorage|sessionStorage)\s*[.(]|(process|window|document)\s*[.\[]|(import)[\s({*])|(axios\.create)\b"
)
"""Names that JavaScript has elsewhere and the platform does not (see its own help)."""


SNIPPET_NO_RETURN = finding_code(
    "snippet_no_return",
    "error",
    None,
    "Code that returns nothing",
    "The platform uses what the code returns. Without return that is nothing.",
    ("request_parameters", "headers", 1, {"name": "Acme-Version", "snippet": "'2'"}),
)
SNIPPET_LACKS_GLOBAL = finding_code(
    "snippet_lacks_global",
    "warning",
    None,
    "Code that uses what is not there",
    "The platform runs code in a sandbox without these; the code would stop with an error.",
    ("request_parameters", "headers", 1, {"name": "X-Key", "snippet": "return btoa('acme');"}),
)
SNIPPET_VALUE_UNKNOWN = finding_code(
    "snippet_value_unknown",
    "warning",
    None,
    "Code that names an unknown value",
    "The value is undefined when the code runs.",
    ("request_parameters", "headers", 1, {"name": "X-Region", "snippet": "return context.authData.regoin;"}),
)


def snippets(spec: ConnectionSpec) -> Iterator[Finding]:
    """Code returns something, uses what there is, and names values that exist."""
    known = {field.key for field in spec.fields} | names.RESERVED
    vocabulary = Vocabulary(tuple(sorted(known)))
    for at, kind, text in texts(spec):
        if kind != "code":
            continue
        returns, lacking, named = _read(text)
        where = place(spec, at)
        if at[-1] == "snippet" and not returns:
            yield SNIPPET_NO_RETURN.finding(
                at,
                say("{where} never returns anything.", where=capital(where)),
                say("End it with return and the value: the platform uses what the code returns, and nothing else."),
            )
        if lacking:
            yield SNIPPET_LACKS_GLOBAL.finding(
                at,
                say(
                    "{where} uses {names}, which the platform does not have.",
                    where=capital(where),
                    names=listed(map(quoted, lacking)),
                ),
                say("Use what is there: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt."),
            )
        for name in named:
            if name not in known:
                near = vocabulary.nearest(name)
                yield SNIPPET_VALUE_UNKNOWN.finding(
                    at,
                    say(
                        "{where} names {name}, which this connection does not have.",
                        where=capital(where),
                        name=quoted(name),
                    ),
                    say("Probably {near} is meant.", near=quoted(near))
                    if near
                    else say("Add a field with this key in step {step}.", step=number_of("fields")),
                    fix_setting(say("Use {near}", near=quoted(near)), at, re.sub(rf"\b{re.escape(name)}\b", near, text))
                    if near
                    else None,
                )
                break


class _Code(NamedTuple):
    """What is read from code alone: whether it returns, what it uses that the platform lacks, which values it names."""

    returns: bool
    lacking: tuple[str, ...]
    named: tuple[str, ...]


@lru_cache(maxsize=KEPT_GROUPS)
def _read(code: str) -> _Code:
    bare = re.sub(_COMMENTS_AND_TEXTS, '""', code)
    lacking = {next(filter(None, match.groups())) for match in re.finditer(_LACKING, bare)}
    named = dict.fromkeys(code_names(code))
    return _Code(re.search(r"\breturn\b", bare) is not None, tuple(sorted(lacking)), tuple(named))


RULES = (snippets,)
