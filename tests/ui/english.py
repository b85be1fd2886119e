"""What a window says in English although it speaks another language: whatever is in our letters and is no data.

Data are the document, what a live run sent and received, names of providers, of protocols and of files, and what a
state of the window was made of. A guide has its own files, one a language, of which a test's language has none.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QLocale
from PySide6.QtWidgets import QAbstractItemView, QTabBar, QWidget

from connection_wizard.steps import STEPS
from connection_wizard.ui.widgets.answer.plain_view import PlainView
from connection_wizard.ui.widgets.sources.quote import Quote
from tests.ui.directions import drawn_in, heard_in
from tests.ui.states import Scene

ROOT = Path(__file__).resolve().parents[2]
MADE_OF = (
    *(ROOT / "tests/ui" / name for name in ("states.py", "test_layout.py", "conftest.py")),
    *(ROOT / "tests" / name for name in ("practice/playing.py", "cli/platform_server.py")),
    *sorted((ROOT / "app/connection_wizard/practice").glob("*.py")),  # somebody else's site: it speaks English
)
NAMES = """
GET POST PUT PATCH DELETE HTTP 2xx Basic Bearer Authorization Accept Content-Type application/json xml
application/x-www-form-urlencoded access_token refresh_token authorization_code client_id client_secret redirect_uri
grant_type token_type_hint response_type code_verifier code_challenge code_challenge_method expires_in optional_scope
user_scope audience resource code state scope token nonce plain SHA PKCE UTC error message status null true false
authData.testcode accesstokencode KWallet viaSocket viasocket OAuth localhost callback http https com www example test
query viewer id name users data items https://api.example.com/sites
a.long.onea.long.one
"""
"""Names of protocols, and examples in fields that are empty."""
_WORD = re.compile(r"[A-Za-z]{2,}")
_NO_WORDS = re.compile("[\u200b\u2060]|\\b[0-9a-f]{16,}\\b|\\S*…\\S*")


@cache
def _known() -> frozenset[str]:
    """Words of what states are made of, and of the catalogue's names."""
    words = _words(NAMES)
    for file in MADE_OF:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        told = {
            id(call.args[0]) for call in ast.walk(tree) if isinstance(call, ast.Call) and call.args and _tells(call)
        }
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told | docs:
                words |= _words(node.value)
    for _, name, also, domains, *_ in json.loads((ROOT / "resources/catalogue.json").read_text("utf-8")):
        words |= _words(json.dumps([name, also, domains], ensure_ascii=False))
    for app in json.loads((ROOT / "resources/other_ways.json").read_text("utf-8")):
        words |= _words(app["name"])
    for step in STEPS:
        words |= _words(str(step.newer))  # the platform's own
    months = [QLocale("en").monthName(month) for month in range(1, 13)]
    return frozenset(words | set(months) | {QLocale("en").dayName(day) for day in range(1, 8)})


def _tells(call: ast.Call) -> bool:
    return getattr(call.func, "id", getattr(call.func, "attr", "")) in ("say", "tr", "counted", "translated")


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def english_in(scene: Scene, *windows: QWidget) -> list[str]:
    """Texts with words in our letters that are no data."""
    known = _known() | _words(json.dumps([scene.window.store.draft.document, str(scene.folder)]))
    known |= {word for entry in scene.window.services.live.traffic for word in _words(repr(entry.exchange))}
    found = []
    for text in (text for window in windows for text in _texts(window)):
        odd = [word for word in _WORD.findall(_NO_WORDS.sub("", text)) if word not in known]
        if odd:
            found.append(f"{odd}: {text!r}")
    return found


def _is_foreign(made: QWidget) -> bool:
    """Code and requests as they travel, lines of documents, the guide."""
    return isinstance(made, PlainView | Quote) or made.objectName() in ("guideText", "sourceLine", "bareTick")


def _texts(window: QWidget) -> Iterator[str]:
    for made, text in (*drawn_in(window), *heard_in(window)):
        if not _is_foreign(made) or (isinstance(made, PlainView) and text == made.accessibleName()):
            yield text
    for made in window.findChildren(QWidget):
        yield made.windowTitle()
        if isinstance(made, QTabBar):
            yield from (made.tabText(at) for at in range(made.count()))
        model = made.model() if isinstance(made, QAbstractItemView) else None
        if model is not None and not isinstance(model, QAbstractListModel):
            columns = range(model.columnCount())
            yield from (str(model.index(row, at).data() or "") for row in range(model.rowCount()) for at in columns)
