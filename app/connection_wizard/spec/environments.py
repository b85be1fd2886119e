"""The platform's environments: what belongs together in each, in one table.

A connection belongs to the environment that its redirect URL is of. The Developer Hub, where it is looked at, follows
from that. Where the interface for programs is, is not public in any of them: whoever runs the platform knows it, and it
is kept by the environment's name, so that no redirect URL of one goes to another.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, get_args

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL, ConnectionSpec

EnvironmentName = Literal["production", "development", "local"]
NAMES: Final[tuple[EnvironmentName, ...]] = get_args(EnvironmentName)


class Environment(NamedTuple):
    """One environment.

    Attributes:
        redirect_url: where it takes people back from the log-in; some plugs have a suffix.
        hub: below this address is its Developer Hub.
    """

    name: EnvironmentName
    redirect_url: str
    hub: str

    @property
    def base_variable(self) -> str:
        """The environment variable with the address of its interface, for the command line."""
        return f"CONNECTION_WIZARD_BASE_{self.name.upper()}"


ENVIRONMENTS: Final[Mapping[EnvironmentName, Environment]] = {
    each.name: each
    for each in (
        Environment("production", PLATFORM_REDIRECT_URL, "https://flow.viasocket.com"),
        Environment("development", "https://dev-auth.viasocket.com/redirect/auth2.0", "https://dev-flow.viasocket.com"),
        Environment("local", "http://localhost:3000/redirect/auth2.0", "http://localhost:3000"),
    )
}


def environment_of(redirect_url: str) -> Environment | None:
    """The environment that a redirect URL is of, with a suffix or without; None where it is of none."""
    url = redirect_url.strip()
    return next((each for each in ENVIRONMENTS.values() if url.startswith(each.redirect_url)), None)


def redirect_url_in(name: EnvironmentName, redirect_url: str) -> str:
    """The redirect URL of an environment, with the suffix that the one of another has."""
    now = environment_of(redirect_url)
    suffix = "" if now is None else redirect_url.strip().removeprefix(now.redirect_url)
    return ENVIRONMENTS[name].redirect_url + suffix


def moves(spec: ConnectionSpec, name: EnvironmentName) -> list[tuple[DocumentPath, str]]:
    """What of a spec is otherwise in another environment, by its place.

    The redirect URL, and the field that shows it to whoever brings an app of their own.
    """
    before, after = spec.redirect_url, redirect_url_in(name, spec.redirect_url)
    shown = [at for at, field in enumerate(spec.fields) if before.strip() and field.default == before]
    return [(("redirect_url",), after), *((("fields", at, "default"), after) for at in shown)]


def in_environment(draft: Draft, name: EnvironmentName) -> Draft:
    """A draft for another environment."""
    for at, value in moves(draft.partial_spec, name):
        draft = draft.put(at, value)
    return draft
