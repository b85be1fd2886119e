"""Where the calls of a connection may go: what its spec names, what its whitelist lists, what the person agreed to."""

from __future__ import annotations

from connection_wizard.addresses.hosts import kind_of
from connection_wizard.errors import WizardError
from connection_wizard.http.reach import EVERYWHERE, Place, Reach, place_of, places_of
from connection_wizard.oauth.addresses import render_address
from connection_wizard.oauth.permission import Permission
from connection_wizard.oauth.values import Values
from connection_wizard.spec.completion import all_calls
from connection_wizard.spec.domains import UNKNOWN, hosts_of
from connection_wizard.spec.model import ConnectionSpec

_STEPS = ("access_token", "refresh_token", "revoke_token", "test_call")
_HTTPS = 443


def foreign_code(spec: ConnectionSpec, made: frozenset[str] = frozenset()) -> str:
    """All code of a connection's steps that this program did not make from their description; empty if there is none.

    Args:
        made: code that it did make.
    """
    codes = [getattr(getattr(spec, step), "snippet", "") for step in _STEPS]
    return "\n".join(code for code in codes if code.strip() and code not in made)


def described(spec: ConnectionSpec, values: Values) -> frozenset[Place]:
    """The places that the addresses of a spec name with these values; what is not known yet names nothing."""
    places: set[Place] = set()
    for template in dict.fromkeys((spec.authorization.url, *(call.url for call in all_calls(spec)))):
        try:
            places.add(place_of(render_address(template, values)))
        except WizardError:
            continue
    return frozenset(places)


def whitelisted(spec: ConnectionSpec) -> frozenset[Place]:
    """What the whitelist lists, each host with its one port."""
    if spec.skip_whitelist_check:
        return frozenset({Place(EVERYWHERE, _HTTPS)})
    return frozenset(place for entry in spec.whitelist for place in places_of(entry))


class Reaching:
    """Answers for one connection where each of its calls may go.

    Args:
        given: what is known before anything was asked of the provider; only addresses made of that can name a place on
            this computer.
        permission: what the person said.
    """

    def __init__(self, given: Values, permission: Permission) -> None:
        self.permission = permission
        self._given = given
        self._named: tuple[ConnectionSpec, frozenset[Place]] | None = None

    async def permit(self, spec: ConnectionSpec) -> None:
        """Tell the person of foreign code before anything else happens.

        Raises:
            NotPermitted: they would rather not have it run.
        """
        if code := foreign_code(spec):
            await self.by_foreign_code(spec, self._given, code)

    def by_description(self, spec: ConnectionSpec) -> Reach:
        """Where calls go that are written as a description: where they are described to."""
        return Reach(self._described(spec), self.permission.inside, None)

    def by_code(self, spec: ConnectionSpec, values: Values) -> Reach:
        """Where code goes that this program made: to the whitelist, and to what the spec describes."""
        return self._reach(spec, self._listed(spec, values))

    async def by_foreign_code(self, spec: ConnectionSpec, values: Values, code: str) -> Reach:
        """Where foreign code goes, after the person has been told.

        Raises:
            NotPermitted: they would rather not have it run.
        """
        named = self._described(spec)
        own = frozenset(place for place in named if kind_of(place.host) == "loopback")
        # What lies inside is asked for when code wants to go there; named only where there is nothing else to name
        places = self._listed(spec, values) or whitelisted(spec)
        return self._reach(spec, await self.permission.run(code, places, own))

    def _reach(self, spec: ConnectionSpec, listed: frozenset[Place]) -> Reach:
        return Reach(self._described(spec) & listed, self.permission.inside, listed)

    def _listed(self, spec: ConnectionSpec, values: Values) -> frozenset[Place]:
        now = described(spec, values)
        before = {Place(named.host, _HTTPS) for named in hosts_of(spec) if UNKNOWN not in named.host}
        every = whitelisted(spec) | frozenset(before) | now
        own = self._described(spec)
        return frozenset(place for place in every if kind_of(place.host) == "public" or place in own)

    def _described(self, spec: ConnectionSpec) -> frozenset[Place]:
        """What a spec names with what was given, found once for all calls of a spec: neither of the two changes."""
        if self._named is None or self._named[0] is not spec:
            self._named = (spec, described(spec, self._given))
        return self._named[1]
