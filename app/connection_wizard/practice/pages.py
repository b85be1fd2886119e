"""The pages that a person sees in the browser. Whatever goes into them is escaped; they need no script and no image."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape
from string import Template

from connection_wizard.addresses.reading import Address, read
from connection_wizard.http.server import ServerResponse
from connection_wizard.practice.accounts import ACCOUNTS, SCOPES, PracticeAccount
from connection_wizard.practice.answers import Headers, page
from connection_wizard.practice.interactions import Interaction
from connection_wizard.practice.redirects import form_targets
from connection_wizard.resources import resource_text
from connection_wizard.visible import visible

APP_NAME = "Connection Wizard"
"""The one app that is registered."""

_PROMISE = "Nothing leaves it, and its people are made up."


class _Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def home_page(facts: Iterable[tuple[str, str]], faults: Iterable[tuple[str, str]]) -> ServerResponse:
    """What this is. `facts` are name and value, `faults` the name of each and what it does."""
    rows = _each("fact", ({"name": name, "value": value} for name, value in facts))
    accounts = _each("person", (_account(account) for account in ACCOUNTS))
    items = _each("fault", ({"name": name, "does": does} for name, does in faults))
    notice = _fill("faults", items=items) if items else _Html()
    return _page(200, "Practice provider", _fill("home", facts=rows, accounts=accounts, faults=notice))


def sign_in_page(interaction: Interaction, plays: str = "", *, new_browser: Headers = ()) -> ServerResponse:
    """The choice of an account; `plays` is whom the provider plays, if anybody."""
    accounts = _each("account", (_account(account) for account in ACCOUNTS))
    main = _fill("sign-in", app=APP_NAME, accounts=accounts, **_ticket(interaction))
    return _page(200, "Choose an account", main, plays=plays, headers=new_browser)


def consent_page(
    interaction: Interaction, account: PracticeAccount, words: Mapping[str, str] = SCOPES, plays: str = ""
) -> ServerResponse:
    """What the app asks for, to be allowed or denied.

    Args:
        words: what each scope is about; one that has none says its name alone.
        plays: whom the provider plays, if anybody.
    """
    redirect_uri = dict(interaction.parameters)["redirect_uri"]
    found = read(redirect_uri)
    target = found.shown if isinstance(found, Address) else ""
    # A redirect URI elsewhere carries the answer out, and the page must not say otherwise
    stays = isinstance(found, Address) and found.kind == "loopback"
    promise = ""
    if not stays and not plays:
        promise = f"Its people are made up. Only your answer leaves it, to {target}."
    scopes = _each("scope", ({"name": scope, "words": words.get(scope, "")} for scope in interaction.scopes))
    main = _fill(
        "consent",
        app=APP_NAME,
        person=_fill("person", **_account(account)),
        scopes=scopes,
        target=target,
        **_ticket(interaction),
    )
    return _page(200, "Allow access", main, plays=plays, promise=promise, form_action=form_targets(redirect_uri))


def problem_page(status: int, title: str, message: str, hint: str, *words: str, plays: str = "") -> ServerResponse:
    """What went wrong, for the person; `words` as a provider would write them, line by line."""
    lines = _Html("\n".join(escape(visible(line)) for line in words if line))
    quoted = _fill("words", words=lines) if lines else _Html()
    main = _fill("problem", title=title, message=message, hint=hint, words=quoted)
    return _page(status, title, main, plays=plays)


def _promise(plays: str) -> str:
    """What is said below each page; of a provider that is played, that it is."""
    return f"It plays {plays}: this is a rehearsal. {_PROMISE}" if plays else _PROMISE


def _page(
    status: int,
    title: str,
    main: _Html,
    *,
    plays: str = "",
    promise: str = "",
    form_action: str = "'self'",
    headers: Headers = (),
) -> ServerResponse:
    style = _Html(resource_text("practice/practice.css"))
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; form-action {form_action}; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
    secure = (
        ("Content-Security-Policy", policy),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    )
    brand = f"Rehearsal: {plays}, played on this computer" if plays else "Practice provider"
    filled = {"title": title, "brand": brand, "promise": promise or _promise(plays)}
    return page(status, _fill("frame", style=style, main=main, **filled), (*secure, *headers))


def _ticket(interaction: Interaction) -> dict[str, str]:
    return {"interaction": interaction.id, "form_token": interaction.form_token}


def _account(account: PracticeAccount) -> dict[str, str]:
    return {
        "login": account.login,
        "initials": account.initials,
        "name": account.real_name,
        "email": account.email,
        "workspace": account.workspace.name,
    }


def _each(part: str, values: Iterable[dict[str, str]]) -> _Html:
    return _Html("".join(_fill(part, **value) for value in values))


def _fill(part: str, **values: str) -> _Html:
    """A part of a page with its values filled in: HTML as it is, everything else escaped."""
    safe = {name: value if isinstance(value, _Html) else escape(visible(value)) for name, value in values.items()}
    return _Html(_template(part).substitute(safe))


@cache
def _template(part: str) -> Template:
    return Template(resource_text(f"practice/{part}.html"))
