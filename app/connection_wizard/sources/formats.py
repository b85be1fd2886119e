"""The format of an answer, where an address leaves it open: ``me.{xml|json}``, ``me[.json|.xml]``, ``me.{format}``."""

from __future__ import annotations

import re
from typing import Final

_CHOICE: Final = re.compile(
    r"(?<=[\w./\-])[{\[(<](?P<dot>\.?)(?:"
    r"json(?:[|,/]\.?[a-z]{2,8}){1,4}|(?:[a-z]{2,8}[|,/]\.?){1,4}json(?:[|,/]\.?[a-z]{2,8}){0,4})[}\])>]"
    r"|(?<=\w\.)[{\[<](?:response_?)?(?:format|ext(?:ension)?)[}\]>](?![\w.])",
    re.IGNORECASE,
)


def in_json(text: str) -> str:
    """The text with JSON chosen: all that is read of answers is JSON."""
    return _CHOICE.sub(lambda found: f"{found['dot'] or ''}json", text)
