"""A page alone, or a file of another tool's alone, becomes a connection that is proved and can be handed over."""

from __future__ import annotations

import pytest

from connection_wizard.spec.findings import findings, finished
from connection_wizard.viasocket.record import create_payload
from tests.servers.issuers import WHOLE
from tests.servers.others import running
from tests.servers.sources import SOURCES, Source, proved


@pytest.mark.parametrize(
    "source",
    [pytest.param(one, id=one.name, marks=[pytest.mark.nightly] if one.nightly else []) for one in SOURCES],
)
@pytest.mark.asyncio
async def test_a_source_alone_becomes_a_connection_that_is_proved(source: Source) -> None:
    with running(source.server) as server:
        made = await proved(source, server)
    assert made.understood.kind == source.reads
    assert [question.about for question in made.understood.questions] == []
    verdicts = {leg.leg: leg.verdict for leg in made.proof.legs}
    wanted = [leg for leg in WHOLE if "revoke" not in leg or made.draft.get("revoke_token", "url")]
    wanted = [leg for leg in wanted if "refresh" not in leg or made.draft.get("refresh_token", "method")]
    assert {leg: verdicts[leg] for leg in wanted} == dict.fromkeys(wanted, "proved"), made.words
    draft = made.draft.put(("whitelist",), ["127.0.0.1"])
    if not draft.get("name"):  # what its reader runs is called as he likes
        draft = draft.put(("name",), source.kind)
    assert [found.code for found in findings(draft) if found.severity == "error"] == []
    payload = create_payload(finished(draft))
    assert payload["authrequrl"].startswith(server.issuer + source.server.paths[0])


def test_there_are_pages_and_files_of_several_servers() -> None:
    assert len({source.kind for source in SOURCES}) >= 6
    assert {source.reads for source in SOURCES if not source.nightly} >= {"documentation", "postman", "n8n"}
