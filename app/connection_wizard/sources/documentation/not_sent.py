"""What a program writes as JSON or as a form and sends in no body.

It throws, prints, keeps or answers with it, reads what came with an address, or asks in one. A line may be a whole
program, as copies lose the ends of lines: what is of no body is taken out of it.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.lines import Page

_JSON: Final = r"(?:JSON\.stringify|json\.dumps|json_encode|[\w.]{1,40}\.to_json)"
_NO_BODY: Final = re.compile(
    r"\bfrom [\w.]{1,80} import \(?[\w.]{1,60}(?:, ?[\w.]{1,60}){0,12}|"
    r"\bimport [\w.]{1,80}|\bimport \{[^{}]{0,300}\} from\b|\bimport \w{1,40} from [\"'][^\"'\n]{1,80}[\"']|"
    r"\b(?:const|let|var) [\w{}, ]{1,120} = require\([^()\n]{1,80}\)|"
    r"(?:\b(?:\w{0,30}Error|\w{0,12}Response|print\w?|alert|puts|setItem)\(|\becho\s|"
    r"\b(?:console|log\w{0,12})\.\w{1,12}\(|\bres(?:ponse)?(?:\.status\([^()]{0,20}\))?\.(?:send|end|write)\(|"
    r"\b(?:f|fp|file\w{0,12}|out\w{0,12}|fs)\.write\w{0,12}\(|\bfile_put_contents\(|"
    r"\b(?:redis|cache|stor\w{1,6}|sessions?|cookies?|kv)\w{0,12}\.(?:set\w{0,8}|put)\()"
    rf"[^;\n{{]{{0,120}}?{_JSON}|"
    r"\b(?:render\w{0,20}|template|view)\([^()\n]{0,200}|"
    r"\bURLSearchParams\(\s?(?:[\w.]{0,40}\blocation\b|\w{1,30}\.(?:url|search)\b)|"
    r"\?[\"'`]?[\s+.]{0,4}[$#]?\{?\s?(?:new )?[\w.]{0,40}?"
    r"(?:urlencode|http_build_query|URLSearchParams|querystring\.stringify|qs\.stringify|encode_www_form)\b",
    re.IGNORECASE,
)
"""Imports; what is thrown, printed, stored, or answered with; an address's query, read or written."""
_PRINTS: Final = re.compile(
    r"(?:\b(?:console\.\w{1,9}|(?:Logger|logger|logging|log|Log)\.\w{1,9}|print(?:ln|f|_r)?|puts|f\.write|"
    r"res(?:ponse)?\.(?:send|end|cookie|setHeader)|(?:new )?Response|new Error|file_put_contents|"
    r"write(?:File|FileSync|Text)|\w{0,20}(?:redis|cache|[sS]torage|session|KV)\.(?:set|setItem|put|setex))|"
    r"(?<![\w.>:])header)\s?\([^;\n]{0,400}|\b(?:echo|puts|render)\s[^;\n]{0,400}"
)
"""What a program prints, keeps in a file or hands to people, up to the end of that."""
_POSTED: Final = re.compile(r"\bdata\s?=\s?([A-Za-z_]\w{0,40})(?=\s?[,)])|,\s?([A-Za-z_]\w{0,40})(?=\s?[,)])")
_MADE: Final = re.compile(rf"\s{{0,40}}(?:(?:const|let|var) |\$)?([A-Za-z_]\w{{0,40}})\s?=\s?{_JSON}\(")
_FURTHEST: Final = 15
"""What is posted under a name, and lines above it in which that is made."""


def without_printed(text: str) -> str:
    """A line of a program without what it writes for people or for itself."""
    return _PRINTS.sub(" ", text)


def without_names(text: str) -> str:
    """A line of a program without what it posts under a name, which may be written in any way."""
    return _POSTED.sub(" ", text)


def sent_in(page: Page, at: int, text: str) -> str:
    """A line of a program without what is in no body, and without the names of what was made as JSON above it."""
    text = without_printed(_NO_BODY.sub(" ", text))
    if _POSTED.search(text) is None:
        return text
    above = page.texts[max(at - _FURTHEST, 0) : at]
    made = {found[1] for line in above if (found := _MADE.match(line))}
    return _POSTED.sub(lambda found: " " if (found[1] or found[2]) in made else found[0], text) if made else text
