"""Who overlooked one special of a provider is led on by the first change of each card, or is told what is missed."""

from __future__ import annotations

import pytest

from tests.by_day import by_day
from tests.practice.left_out import ALL, names, walk
from tests.practice.nowhere import nothing_leaves

TOLD = frozenset(
    {
        "call-misses-parameter",
        "exchange-forgotten",
        "header-missing",
        "header-missing-here",
        "header-value",
        "no-refresh-token",
        "parameter-named",
        "request-parameter",
        "token-not-taken",
        "user-agent",
        "user-agent-here",
    }
)
"""Cards that say what is missed, where no answer can tell with which value."""
CHANGES, CHANGES_FROM_ADDRESSES = 4, 6
NOWHERE = frozenset(
    {
        "arcgis: revoke_token parameters without f",
        "arcgis: test_call query without f",
        "ebay: access_token parameters without redirect_uri",
        "ebay: access_token without client_authentication",
        "ebay: all but the addresses",
        "ebay: authorization without redirect_uri",
        "ebay: client_authentication turned",
        "etsy: access_token without follow_ups",
        "heroku: access_token without response",
        "heroku: refresh_token without omit",
        "instagram: all but the addresses",
        "instagram: refresh_token parameters without grant_type",
        "modrinth: access_token headers without Authorization",
        "modrinth: all but the addresses",
        "square: all but the addresses",
        "square: revoke_token headers without Authorization",
        "stripe: all but the addresses",
        "stripe: revoke_token parameters without client_id",
        "stripe: revoke_token without client_authentication",
        "threads: all but the addresses",
        "threads: refresh_token parameters without grant_type",
        "vk: all but the addresses",
        "vk: revoke_token query without client_id",
        "whoop: all but the addresses",
        "whoop: refresh_token parameters without scope",
    }
)
"""Ways of one provider alone, which no card leads to. It only ever gets shorter."""


@pytest.mark.asyncio
@pytest.mark.parametrize("name", by_day([name for name in names() if name not in NOWHERE], each=40))
async def test_the_first_changes_lead_on(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with nothing_leaves(monkeypatch):
        made = await walk(name)
    assert not made.told or made.told in TOLD, made
    assert len(made.codes) <= (CHANGES_FROM_ADDRESSES if name.endswith(ALL) else CHANGES), made


@pytest.mark.nightly
@pytest.mark.asyncio
@pytest.mark.parametrize("name", sorted(NOWHERE))
async def test_what_leads_nowhere_still_does(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with nothing_leaves(monkeypatch):
        made = await walk(name)
    assert made.told, "take it off the list"


def test_the_list_names_what_there_is() -> None:
    assert set(names()) >= NOWHERE
