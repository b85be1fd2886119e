"""A pasted text as the request that it shows, whichever way it is written."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.formats import in_json
from connection_wizard.sources.message import read_message
from connection_wizard.sources.shell import read_command

MAX_PASTED: Final = 64 * 1024
"""Characters of a pasted text that are read; no request on a page is longer."""
_REMARK: Final = re.compile(r"^[ \t]*(?:/{2}|#(?=\s)|```).*$", re.MULTILINE)
_STRAIGHT: Final = str.maketrans("“”„‟‘’‚", '""""\'\'\'')
_ENTITIES: Final = (("&quot;", '"'), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_NOTHING_TO_SEE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def read_block(text: str) -> Block | None:
    """The first request that a text shows; None if it shows none."""
    tidy = in_json(tidied(text))
    return read_command(tidy) or read_message(tidy)


def tidied(text: str) -> str:
    """A text without what came with copying it: signs without a picture, remarks, entities, printed quotation marks."""
    text = text[:MAX_PASTED].replace("\r\n", "\n").replace("\r", "\n")
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_shown, text)).translate(_STRAIGHT)
    for entity, sign in _ENTITIES:
        text = text.replace(entity, sign)
    return _REMARK.sub("", text).strip()


def _shown(sign: str) -> str:
    if sign in "\n\t ":
        return sign
    kind = unicodedata.category(sign)
    if kind in ("Zl", "Zp"):
        return "\n"
    return "" if kind in _NOTHING_TO_SEE else " " if kind == "Zs" else sign
