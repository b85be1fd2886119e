"""One request alone: a cURL command, an HTTP message, an address from the address bar."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.authorization import place_authorization
from connection_wizard.sources.block import Block
from connection_wizard.sources.calls import place_call
from connection_wizard.sources.reading import MAX_PASTED, read_block
from connection_wizard.sources.understood import Understood, Value, masked
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION

KIND: Final = "request"
_MOST_LINES: Final = 60
_REQUEST: Final = re.compile(r"\s*(?:\$\s*)?(?:curl\b|(?:GET|POST|PUT|PATCH|DELETE)\s+\S|https?://)")
_PROSE: Final = re.compile(r"(?:\b\w+ ){6}")


def read(text: str) -> Understood | None:
    """What one request says of the step that it belongs to."""
    if len(text) > MAX_PASTED or not _REQUEST.match(text) or text.count("\n") > _MOST_LINES:
        return None
    lines = text.splitlines()
    if (
        any(_PROSE.search(line) and "://" not in line for line in lines)
        or sum(map(bool, map(_REQUEST.match, lines))) > 1
    ):
        return None
    block = read_block(text)
    if block is None:
        return None
    step = step_of(block)
    place = place_authorization if step == ("authorization",) else place_call
    placed = place(block, step, NEW_CONNECTION)
    first = masked(text.strip().partition("\n")[0].strip()[:300])
    values = tuple(Value(edit.at, edit.value, first, 1) for edit in placed.edits if not edit.remove)
    return Understood(KIND, values, left=placed.left, client_secret=placed.client_secret)


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
