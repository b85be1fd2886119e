"""The addresses of both steps, chosen together: of one provider, of one family of addresses, of no answer's example."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from connection_wizard.sources.documentation.choosing import Choice, choose, provider_of, same_address
from connection_wizard.sources.documentation.hosts import is_trial
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.spec.domains import registrable_domain

_LEAST_OF_A_PAIR: Final = 1.5
_ANSWERED: Final = re.compile(r"[\"'](?:[a-z]{1,20}_?)?(?:ur[il]|link)[\"']\s{0,3}:\s{0,3}[\"']$", re.IGNORECASE)
"""What stands before an address in the sample of an answer."""


def choose_both(found: Iterable[Named]) -> tuple[Choice | None, Choice | None]:
    """The addresses of both steps, chosen together.

    Where the page says little of an address, and its path nothing, it counts beside the other step's on the same
    domain: a page of the code grant has both.
    """
    those = list(found)
    authorize, token = choose(those, "authorize"), choose(those, "token")
    if authorize is not None and token is not None:
        authorize = _no_answer(those, authorize, token)
        if _provider(authorize) != _provider(token):
            return _of_one_provider(those, authorize, token)
        return _of_the_first(those, authorize, _of_one_family(those, authorize, token))
    login = authorize or choose(those, "authorize", least=_LEAST_OF_A_PAIR)
    exchange = token or choose(those, "token", least=_LEAST_OF_A_PAIR)
    if login is not None and exchange is not None and _domain(login) == _domain(exchange) != "":
        return login, exchange
    return authorize, token


def _of_one_provider(those: list[Named], authorize: Choice, token: Choice) -> tuple[Choice, Choice | None]:
    """Both steps of one provider, where they were taken from two and one has both: the page is of several. An
    exchange of another grant on another domain is none of this log-in."""
    for name in filter(None, (_provider(authorize), _provider(token))):
        own = [one for one in those if provider_of(one.mention.url) == name]
        if (pair := _both_of(own)) is not None:
            return _asked_with(pair[0], authorize), _asked_with(pair[1], token)
    if all(one.grant == "other" for one in token.places):
        return authorize, None
    return authorize, _of_one_family(those, authorize, token)


def _of_the_first(those: list[Named], authorize: Choice, token: Choice) -> tuple[Choice, Choice]:
    """The steps of the provider that a page of several has first, each of which has both; it is asked which. What is
    there to try things out is no page's first."""
    providers: dict[str, list[Named]] = {}
    for one in those:
        providers.setdefault(provider_of(one.mention.url), []).append(one)
    own = _provider(authorize)
    for pair in filter(None, (_both_of(found) for name, found in providers.items() if name != own)):
        if _is_filled_in(pair[0], authorize):
            continue
        if pair[0].taken.mention.at < authorize.taken.mention.at and not _is_trial_beside(pair[0], authorize):
            authorize, token, pair = *pair, (authorize, token)
        authorize, token = _asked_with(authorize, pair[0]), _asked_with(token, pair[1])
    return authorize, token


def _is_trial_beside(one: Choice, real: Choice) -> bool:
    return is_trial(one.taken.mention.url) and not is_trial(real.taken.mention.url)


def _is_filled_in(one: Choice, other: Choice) -> bool:
    """Whether two are the same address, on the server of each customer and on one of them."""
    urls = one.taken.mention.url, other.taken.mention.url
    return path_of(urls[0]) == path_of(urls[1]) and not all(map(provider_of, urls))


def _both_of(those: list[Named]) -> tuple[Choice, Choice] | None:
    """Both steps of these addresses; None where one is missing."""
    authorize, token = choose(those, "authorize"), choose(those, "token")
    return None if authorize is None or token is None else (authorize, token)


def _asked_with(choice: Choice, other: Choice) -> Choice:
    """A choice that is asked about, where another one is of another provider."""
    there = {same_address(one.mention.url) for _, one in choice.others}
    if _provider(choice) == _provider(other) or same_address(other.taken.mention.url) in there:
        return choice
    return replace(choice, others=(*choice.others, ("address", other.taken)))


def _no_answer(those: list[Named], authorize: Choice, token: Choice) -> Choice:
    """The log-in on the domain of the exchange, where the other is one that a call answers with: of another platform
    that people let the provider into."""
    written = [one for one in authorize.places if not one.mention.pieced]
    if _domain(authorize) == _domain(token) or not all(map(_is_answered, written)):
        return authorize
    answered = same_address(authorize.taken.mention.url)
    own = choose((one for one in those if same_address(one.mention.url) != answered), "authorize")
    return own if own is not None and _domain(own) == _domain(token) else authorize


def _is_answered(one: Named) -> bool:
    line = one.page.lines[one.mention.at]
    return line.kind == "code" and _ANSWERED.search(one.mention.before) is not None


def _of_one_family(those: list[Named], authorize: Choice, token: Choice) -> Choice:
    """The exchange beside the log-in, where the page has each step twice, side by side: once as another server does."""
    login, exchange = _parent(authorize.taken), _parent(token.taken)
    if login == exchange or choose((one for one in those if _parent(one) == exchange), "authorize") is None:
        return token
    return choose((one for one in those if _parent(one) == login), "token") or token


def _parent(one: Named) -> str:
    return one.mention.url.rstrip("/").rpartition("/")[0]


def _provider(choice: Choice) -> str:
    return provider_of(choice.taken.mention.url)


def _domain(choice: Choice) -> str:
    return registrable_domain(host_of(choice.taken.mention.url)) or ""
