"""The author's own JavaScript: what the platform's sandbox needs and lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from connection_wizard.spec import names
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.found import found, putting, quoted
from connection_wizard.spec.rules.known import code_names
from connection_wizard.spec.rules.nearest import Vocabulary
from connection_wizard.spec.rules.places import texts
from connection_wizard.spec.rules.wording import place
from connection_wizard.steps import number_of
from connection_wizard.words import capital, listed, say

_COMMENTS_AND_TEXTS = re.compile(
    r"//[^\n]*|/\*(?:.*?\*/|.*)|\"(?:[^\"\\\n]|\\.)*+\"?|'(?:[^'\\\n]|\\.)*+'?|`(?:[^`\\]|\\.)*+`?", re.DOTALL
)
_LACKING = re.compile(
    r"(?<![\w$.])(?:(URL|TextEncoder|TextDecoder|AbortController|Blob|structuredClone|setInterval|btoa|require"
    r"|localStorage|sessionStorage)\s*[.(]|(process|window|document)\s*[.\[]|(import)[\s({*])|(axios\.create)\b"
)
"""Names that JavaScript has elsewhere and the platform does not (see its own help)."""


def snippets(spec: ConnectionSpec) -> Iterator[Finding]:
    """Code returns something, uses what there is, and names values that exist."""
    known = {field.key for field in spec.fields} | names.RESERVED
    vocabulary = Vocabulary(tuple(sorted(known)))
    for at, kind, text in texts(spec):
        if kind != "code":
            continue
        bare = _COMMENTS_AND_TEXTS.sub('""', text)
        where = place(spec, at)
        if at[-1] == "snippet" and not re.search(r"\breturn\b", bare):
            yield found(
                "snippet_no_return",
                at,
                say("{where} never returns anything.", where=capital(where)),
                say("End it with return and the value: the platform uses what the code returns, and nothing else."),
            )
        lacking = sorted({next(filter(None, match.groups())) for match in _LACKING.finditer(bare)})
        if lacking:
            yield found(
                "snippet_lacks_global",
                at,
                say(
                    "{where} uses {names}, which the platform does not have.",
                    where=capital(where),
                    names=listed(map(quoted, lacking)),
                ),
                say("Use what is there: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt."),
            )
        for name in dict.fromkeys(code_names(text)):
            if name not in known:
                near = vocabulary.nearest(name)
                yield found(
                    "snippet_value_unknown",
                    at,
                    say(
                        "{where} names {name}, which this connection does not have.",
                        where=capital(where),
                        name=quoted(name),
                    ),
                    say("Probably {near} is meant.", near=quoted(near))
                    if near
                    else say("Add a field with this key in step {step}.", step=number_of("fields")),
                    putting(say("Use {near}", near=quoted(near)), at, re.sub(rf"\b{re.escape(name)}\b", near, text))
                    if near
                    else None,
                )
                break


RULES = (snippets,)
