"""Who logged in at a played provider, and what each was given; whose a request is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote, unquote_plus

from connection_wizard.http.exchange import HttpRequest
from connection_wizard.oauth.tokens import Tokens
from connection_wizard.oauth.values import Values
from connection_wizard.practice.store import Grant
from connection_wizard.spec import names
from connection_wizard.spec.paths import MISSING, DataPath


@dataclass(slots=True, eq=False)
class Life:
    """What came of one log-in.

    Attributes:
        values: what a client that does as the spec says knows by now.
        offline: whether a refresh token was asked for.
    """

    values: Values
    offline: bool = True
    scopes: tuple[str, ...] = ()
    issued: set[str] = field(default_factory=set)

    def known(self, path: DataPath) -> object:
        """What a client knows at a path; None where nothing is there."""
        return known(self.values, path)

    @property
    def tokens(self) -> Tokens:
        """The token object of the moment."""
        found = self.known(names.TOKEN_RESPONSE)
        return dict(found) if isinstance(found, dict) else {}


class Lives:
    """The log-ins, in the order in which they came."""

    def __init__(self) -> None:
        self._of: dict[Grant, Life] = {}

    def begin(self, grant: Grant, life: Life) -> None:
        """One more log-in."""
        self._of[grant] = life

    def revoke(self, life: Life | None) -> None:
        """Take back whatever was given out of one."""
        for grant, one in self._of.items():
            grant.revoked = grant.revoked or one is life

    def of(self, request: HttpRequest) -> Life | None:
        """Whose request it is: of whoever something was given out to that is in it; else of whoever came last."""
        text = text_of(request)
        for life in self._newest_first():
            if any(mark in text for mark in life.issued):
                return life
        return next(self._newest_first(), None)

    def _newest_first(self) -> Iterator[Life]:
        return reversed(self._of.values())


def known(values: Values, path: DataPath) -> object:
    """What stands at a path; None where nothing does."""
    found = values.find(path)
    return None if found is MISSING else found


def text_of(request: HttpRequest) -> str:
    """All of a request, encoded and not, to look for what was given out."""
    headers = " ".join(value for _, value in request.headers)
    body = request.body.decode("utf-8", "replace")
    return " ".join((request.url, unquote(request.url), headers, body, unquote_plus(body)))
