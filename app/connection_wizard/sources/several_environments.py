"""A file that has several environments: its variables stand for other values in each, and which is meant is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from connection_wizard.addresses.reading import Address, read
from connection_wizard.sources.gathering import AUTHORIZE, Gathering, is_on_trial
from connection_wizard.sources.holes import Holes
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.understood import Question, Way

_MOST: Final = 20
"""Environments of a file that are told apart; what follows is not read."""
_MOST_CALLS: Final = 300
"""Requests whose addresses say what is missing in an environment."""


class Environment(NamedTuple):
    """One of them: what it is called, and what its variables stand for."""

    name: str
    values: Mapping[str, str]


class Environments:
    """Those of a file, and which of them is meant: one of production, in which most of the log-in is said.

    Args:
        base: what variables stand for in all of them; an environment's own counts more.
        calls: the addresses of the requests, as they are written.
        brought: whether somebody brought them with the file: what holds without any of them is not meant then.
    """

    def __init__(
        self,
        made: Gathering,
        base: Mapping[str, str],
        own: Iterable[Environment],
        calls: Iterable[str] = (),
        *,
        brought: bool = False,
    ) -> None:
        self._made = made
        self._calls = [call.partition("?")[0] for call in calls][:_MOST_CALLS]
        alone = Environment("", base)
        each = [one._replace(values={**base, **_said(one.values)}) for one in [*own][:_MOST]]
        self._each = each if brought and each else [alone, *each]
        self._at: dict[str, Environment] = {}
        """By address, the environment in which people log in there."""
        self._use(self._each[0])

    def take(self, logins: Sequence[Login], *, machines: bool = False) -> None:
        """What log-ins say in the environment that is meant; where another one has other addresses, it is asked."""
        self._each.sort(key=lambda one: (self._lacks(one, logins), _is_here(one), _tries_out(one)))
        first = self._each[0]
        most, here = self._lacks(first, logins), _is_here(first)
        self._each = [one for one in self._each if self._lacks(one, logins) <= most and _is_here(one) == here]
        self._use(first)
        others = [self._resolved(login, one) for one in self._each[1:] for login in logins]
        for one in self._each:
            for login in logins:
                self._at.setdefault(self._in(one, login.authorization_url), one)
        take_logins(self._made, [*logins, *others], machines=machines)
        for number, question in enumerate(self._made.questions):
            self._made.questions[number] = Question(question.about, tuple(map(self._named, question.ways)))

    def move(self) -> None:
        """What else is on a server goes with the answer to what was asked. To be called once all is in its place."""
        for number, question in enumerate(self._made.questions):
            self._made.questions[number] = Question(question.about, tuple(map(self._moved, question.ways)))

    def _of(self, way: Way) -> Environment | None:
        return self._at.get(next((value.value for value in way.values if value.at == AUTHORIZE), ""))

    def _named(self, way: Way) -> Way:
        """A way with what its environment is called, and with the line that has its server."""
        one = self._of(way)
        if one is None or len(self._each) < 2:
            return way
        url = next(value.value for value in way.values if value.at == AUTHORIZE)
        server = max((value for value in one.values.values() if value in url), key=len, default="")
        quote, line = self._made.line(server)
        return replace(way, quote=quote or way.quote, line=line or way.line, name=one.name)

    def _moved(self, way: Way) -> Way:
        one, there = self._of(way), {value.at for value in way.values}
        if one is None:
            return way
        others = [value for at, value in self._made.values.items() if at[-1] == "url" and at not in there]
        others = [value for value in others if len({self._elsewhere(value.value, each) for each in self._each}) > 1]
        return replace(
            way, values=(*way.values, *(replace(value, value=self._elsewhere(value.value, one)) for value in others))
        )

    def _elsewhere(self, url: str, one: Environment) -> str:
        """An address of the environment that is meant, in another one."""
        servers = {v: one.values.get(n, v) for n, v in self._each[0].values.items() if v and v in url}
        server = max(servers, key=len, default="")
        return url.replace(server, servers[server], 1) if server else url

    def _use(self, one: Environment) -> None:
        self._made.holes = replace(self._made.holes, known=one.values)

    def _in(self, one: Environment, raw: str) -> str:
        """An address in one of them."""
        now = self._made.holes
        self._use(one)
        url, _ = self._made.split(raw)
        self._made.holes = now
        return url

    def _holes(self, one: Environment) -> Holes:
        return replace(self._made.holes, known=one.values)

    def _lacks(self, one: Environment, logins: Sequence[Login]) -> int:
        """How many addresses are not whole in it."""
        texts = [*self._calls, *(text for login in logins for text in (login.authorization_url, login.token_url))]
        return sum(self._holes(one).is_open(text) for text in texts)

    def _resolved(self, login: Login, one: Environment) -> Login:
        holes = self._holes(one)

        def filled(text: str) -> str:
            return "" if holes.is_open(text) else holes.resolved(text)  # what is open here is not another one's

        return replace(
            login,
            authorization_url=holes.resolved(login.authorization_url),
            token_url=holes.resolved(login.token_url),
            refresh_url=holes.resolved(login.refresh_url),
            client_id=filled(login.client_id),
            client_secret=filled(login.client_secret),
            scopes=filled(login.scopes) if isinstance(login.scopes, str) else login.scopes,
            authorization_parameters=[(name, filled(value)) for name, value in login.authorization_parameters],
            token_parameters=[(name, filled(value)) for name, value in login.token_parameters],
            name=one.name,
        )


def _said(values: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}


def _addresses(one: Environment) -> list[str]:
    return [value for value in one.values.values() if "://" in value[:9]]


def _is_here(one: Environment) -> bool:
    """Whether an environment is on the computer of whoever wrote it."""
    return any(isinstance(found := read(url), Address) and found.kind != "public" for url in _addresses(one))


def _tries_out(one: Environment) -> bool:
    """Whether an environment is there to try things, by its name or by its servers."""
    return is_on_trial(one.name, *_addresses(one))
