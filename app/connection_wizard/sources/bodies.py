"""What comes into the body of a call, or into its address, and is neither a body nor an address: a query that stands
alone, a page of documentation."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.block import is_form
from connection_wizard.sources.placed import is_secret
from connection_wizard.sources.reading import tidied
from connection_wizard.sources.understood import masked
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit
from connection_wizard.spec.graphql import is_query, sent_as
from connection_wizard.strict_json import NotStrict, loads

_TAGS: Final = re.compile(
    r"<(?:!doctype\s+html|html|head|body|p|div|h[1-6]|pre|ul|ol|li|table|section|article)\b", re.IGNORECASE
)
_MOST_TAGS: Final = 2
"""More than these make a page."""
_SENTENCE: Final = re.compile(r"^[^\w\s]{0,3}[ \t]{0,4}[^\W\d_][^\n{}<>=;]{30,}[.:!?]\s*$", re.MULTILINE)
_HEADING: Final = re.compile(r"^#{1,4} \w", re.MULTILINE)
_CALL: Final = re.compile(
    r"^[ \t$>`]{0,8}(?:curl[ \t]|(?:GET|POST|PUT|PATCH|DELETE)[ \t]{1,4}(?:https?://|/))", re.MULTILINE
)
_FEWEST_SIGNS: Final = 2
_SHORTEST: Final = 120
_LEAST_WORDS: Final = 6


def asks_alone(text: str) -> dict[str, str] | None:
    """The body for a query that stands alone; None where a text is none, or holds what may be a secret."""
    body = sent_as(tidied(text))
    query = body["query"] if body else ""
    return None if is_secret("", query) or masked(query) != query else body


def edits_for_query(body: dict[str, str] | None, call: DocumentPath, draft: Draft) -> tuple[Edit, ...]:
    """A query in the body of a call, as servers of GraphQL take it: by POST, in an object.

    Args:
        body: None where it is still to come: what is changed for it now would be tried once more without it.
    """
    wanted: dict[str, object] = {"method": "POST", **({"body_format": "json", "body": body} if body else {})}
    return tuple(Edit((*call, name), value) for name, value in wanted.items() if draft.get(*call, name) != value)


def is_documentation(text: str) -> bool:
    """Whether a text is of a page for people: no test call sends sentences, headings or a page of HTML."""
    whole = text.strip()
    if is_html(whole):
        return True
    if len(whole) < _SHORTEST or is_query(tidied(whole)) or _is_data(whole):
        return False
    sentences = [one for one in _SENTENCE.findall(whole) if len(one.split()) >= _LEAST_WORDS]
    signs = (sentences, _HEADING.findall(whole), _CALL.findall(whole))
    return sum(map(len, signs)) >= _FEWEST_SIGNS


def is_html(text: str) -> bool:
    """Whether a text is a page as its server sends it."""
    return len(_TAGS.findall(text)) > _MOST_TAGS


def _is_data(text: str) -> bool:
    if text.startswith(("{", "[")):
        try:
            loads(text)
        except NotStrict:
            return False
        return True
    return "\n" not in text and is_form(text)
