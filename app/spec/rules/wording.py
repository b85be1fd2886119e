"""Places of a document in words: ``the header “Authorization” in step 8``."""

from __future__ import annotations

from typing import Any

from app.spec.documents import Location
from app.spec.model import ConnectionSpec
from app.spec.rules.found import quoted, step_of

STEP_TITLES = (
    "the start page",
    "step 1 (fields)",
    "step 2 (redirect URL)",
    "step 3 (application credentials)",
    "step 4 (authorization endpoint)",
    "step 5 (access token API)",
    "step 6 (refresh token API)",
    "step 7 (revoke token API)",
    "step 8 (test API)",
    "step 9 (connection label)",
    "step 10 (URLs to whitelist)",
    "step 11 (unique authentication identifier)",
    "step 12 (request parameters)",
)

_ITEMS = {
    "fields": "field",
    "options": "choice",
    "scopes": "scope",
    "parameters": "parameter",
    "headers": "header",
    "query": "query parameter",
    "follow_ups": "follow-up call",
    "keep": "kept value",
    "whitelist": "domain",
    "statuses": "status",
    "body": "body value",
}
_PARTS = {
    "url": "URL",
    "redirect_url": "redirect URL",
    "live_redirect": "redirect of the live run",
    "client_id": "client ID",
    "pkce": "PKCE setting",
    "service_domain": "service domain",
    "spec_version": "spec version",
    "name": "name",
    "path": "path",
    "icon_path": "path of the picture",
    "source": "code for the choices",
    "visible_when": "code for when it is shown",
    "snippet": "JavaScript",
    "default": "default value",
    "value": "value",
}


def step_words(path: Location) -> str:
    """The step of a place, with its title: ``step 5 (access token API)``."""
    return STEP_TITLES[step_of(path)]


def capital(text: str) -> str:
    """Words at the start of a sentence."""
    return text[:1].upper() + text[1:]


def place(spec: ConnectionSpec, path: Location) -> str:
    """A place in words, the step at its end."""
    words: list[str] = []
    value: Any = spec
    for depth, part in enumerate(path):
        free = isinstance(value, dict)  # names of the author's own, or of OAuth
        value = _inside(value, part)
        if free:
            words.append(f"the entry {quoted(str(part))}")
        elif isinstance(part, int):
            words[-1:] = [f"the {_ITEMS.get(str(path[depth - 1]), 'item')} {_name_of(value, part)}"]
        elif step_of(path) == 0 or depth > 0 or len(path) == 1 or isinstance(path[1], int):
            words.append(f"the {_PARTS.get(part, part.replace('_', ' '))}")
    if len(words) > 1 and words[-1] in ("the value", "the name"):
        words.pop()  # “the header “Accept”” says it all
    return f"{' of '.join(reversed(words))} {'on' if step_of(path) == 0 else 'in'} {_short_step(path)}"


def _short_step(path: Location) -> str:
    return f"step {step_of(path)}" if step_of(path) else STEP_TITLES[0]


def _inside(value: Any, part: str | int) -> Any:
    if isinstance(part, int):
        return value[part] if isinstance(value, tuple | list) and part < len(value) else None
    return value.get(part) if isinstance(value, dict) else getattr(value, part, None)


def _name_of(item: Any, index: int) -> str:
    """What an item of a list is called: its own name if it has one, else its number."""
    name = item if isinstance(item, str) else getattr(item, "key", "") or getattr(item, "name", "")
    return quoted(name) if name.strip() else str(index + 1)
