"""The page that the browser shows after the redirect: what happened, and that one may go back to the wizard."""

from __future__ import annotations

import json
import secrets
from functools import cache
from html import escape
from typing import NamedTuple

from connection_wizard.http.server import ServerResponse
from connection_wizard.oauth.callback import Accepted, Failed, Judgement
from connection_wizard.resources import resource_text
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.model import Callback
from connection_wizard.visible import visible
from connection_wizard.words import ENGLISH, Language, Words, joined, say, with_marks


class _Look(NamedTuple):
    mark: str
    light: str
    light_tint: str
    dark: str
    dark_tint: str


_GOOD = _Look("✓", "#1a7f47", "#e3f3ea", "#5cc98b", "#16341f")
_BAD = _Look("!", "#b3261e", "#fdeceb", "#ff8a80", "#3d1f1d")
_ODD = _Look("?", "#8a5a00", "#fdf3df", "#e6b450", "#3a2e14")


_CLOSE = say("You can close this tab.")
_GO_BACK = say("The wizard shows what to do now. You can close this tab.")
_DID_NOT_WORK = say("The log-in did not work")


def result_page(judgement: Judgement, language: Language = ENGLISH) -> ServerResponse:
    """The page for a callback that was judged."""
    if isinstance(judgement, Accepted):
        title, message = say("You are logged in"), say("The wizard has the answer and goes on.")
        if not judgement.state_verified:
            unproven = say("The provider sent no state back, so that nothing shows that it belongs to your log-in.")
            message = joined((message, unproven))
        return _page(200, _GOOD, (title, message, _CLOSE), language, script=_resource("tidy.js"))
    words = judgement.words.shown(Redactor()).text if judgement.words else ""
    if isinstance(judgement, Failed):
        told = (_DID_NOT_WORK, judgement.message, _GO_BACK)
        return _page(200, _BAD, told, language, words, script=_resource("tidy.js"))
    title = say("This is not the answer")
    hint = say("The wizard is still waiting for the right answer: go on in the tab where you log in.")
    return _page(400, _ODD, (title, judgement.message, hint), language, words, script=_resource("tidy.js"))


def waiting_page(callback: Callback, language: Language = ENGLISH) -> ServerResponse:
    """The page for a callback with nothing in it; its script reports an answer that stands behind a ``#``."""
    script = _resource("fragment.js")
    for mark, text in (
        ("CODE_NAME", callback.code),
        ("STATE_NAME", callback.state),
        ("DID_NOT_WORK", language.drawn(_DID_NOT_WORK, visible)),
        ("GO_BACK", language.drawn(_GO_BACK, visible)),
    ):
        script = script.replace(f'"{mark}"', json.dumps(text).replace("<", "\\u003c"))
    message = say("The redirect address was opened without an answer in it.")
    hint = say("The wizard is still waiting: go on in the tab where you log in.")
    return _page(200, _ODD, (say("Nothing here yet"), message, hint), language, script=script)


def not_waiting_page(language: Language = ENGLISH) -> ServerResponse:
    """The page for a callback that comes when the run has its answer, or does not wait for one yet."""
    message = say("It has its answer already, or no log-in was begun.")
    told = (say("The wizard is not waiting"), message, _CLOSE)
    return _page(200, _ODD, told, language, script=_resource("tidy.js"))


def fragment_answer(judgement: Judgement, language: Language = ENGLISH) -> ServerResponse:
    """What the page's script shows after its report."""
    text = language.drawn(judgement.message, visible) if isinstance(judgement, Failed) else ""
    return ServerResponse(200, (("Content-Type", "text/plain; charset=utf-8"), *_HEADERS), text.encode())


def _page(
    status: int, look: _Look, told: tuple[Words, Words, Words], language: Language, words: str = "", *, script: str = ""
) -> ServerResponse:
    """A page; `told` is its title, what happened, and what to do now."""
    nonce = secrets.token_urlsafe(16)
    title, message, hint = (
        with_marks(escape(language.drawn(part, visible)), "<bdi>", "</bdi>")
        for part in told  # titles have no values
    )
    html = _resource("page.html").format(
        language=escape(language.code),
        direction="rtl" if language.leftwards else "ltr",
        title=title,
        message=message,
        hint=hint,
        words=escape(visible(words)),
        nonce=nonce,
        script=f'<script nonce="{nonce}">{script}</script>' if script else "",
        **look._asdict(),
    )
    policy = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    headers = (("Content-Type", "text/html; charset=utf-8"), ("Content-Security-Policy", policy), *_HEADERS)
    return ServerResponse(status, headers, html.encode())


# The address of this page holds the code: it must not be cached or sent on (RFC 9700 section 4.2.4)
_HEADERS = (
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Connection", "close"),
)


@cache
def _resource(name: str) -> str:
    return resource_text(f"callback/{name}")
