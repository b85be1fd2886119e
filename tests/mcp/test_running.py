"""A run that a program asks for: a person logs in, the secret comes from the vault, and no answer has it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from connection_wizard.http.reach import places_of
from connection_wizard.mcp.tools import BY_NAME
from connection_wizard.oauth.legs import LEGS
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.secrets.filing import SecretName
from tests.by_day import by_day
from tests.cli.conftest import VISIT, open_browser
from tests.helpers.needs import node
from tests.mcp.conftest import HELLO, ROOT, desk_of, message, nobody_opens, program, program_apart, started
from tests.practice.playing import document
from tests.waiting import HANG, eventually


@pytest.mark.asyncio
async def test_a_person_logs_in_and_the_proof_is_kept(write: Callable[..., Path], tmp_path: Path) -> None:
    """Over standard input and output, with a server in a process of its own."""
    async with PracticeProvider() as provider, open_browser() as browser:
        write(provider.document())
        host = provider.origin.partition("://")[2]
        given = ("--folder", tmp_path, "--allow-host", host, "--browser-command", VISIT)
        async with program_apart(*given, secret=provider.client_secret, browser=browser) as asks:
            found = await asks.gets("run_connection", path="acme.connection.json", keep=True)
            checked = await asks.gets("check_connection", path="acme.connection.json")
    assert found["worked"]
    assert found["events"][-1]["event"] == "proof"
    assert [one["leg"] for one in found["events"] if one["event"] == "leg_finished"] == list(LEGS)
    assert "exchange" not in {one["event"] for one in found["events"]}
    assert provider.client_secret not in json.dumps(found)
    assert Path(found["kept"]).name == "acme.connection.proof.json"
    assert (checked["proof"]["passed"], checked["proof"]["stale"]) == (True, False)
    (asked,) = (words for words in asks.progress if "log in now" in words)
    assert f"{provider.origin}/authorize?" in asked
    assert [words for words in asks.progress if words.startswith("Leg ")] == [f"Leg {leg}." for leg in LEGS]


@pytest.mark.asyncio
async def test_a_rehearsal_needs_nobody_and_proves_nothing() -> None:
    async with program(desk_of(open_browser=nobody_opens)) as asks:
        found = await asks.gets("run_connection", draft=document(), rehearse=True, exchanges=True)
        assert found["worked"]
        assert found["events"][-1]["event"] == "rehearsed"
        assert "exchange" in {one["event"] for one in found["events"]}
        part = await asks.gets("run_connection", draft=document(), rehearse=True, legs=["exchange"])
        finished = [one["leg"] for one in part["events"] if one["event"] == "leg_finished"]
        assert finished[:2] == ["authorize", "exchange"]
        nothing = await asks.fails("run_connection", draft={"name": "Acme"}, rehearse=True)
        assert nothing["message"] == "There is nothing to rehearse yet."


@pytest.mark.asyncio
async def test_a_failed_leg_has_its_requests_and_its_diagnosis() -> None:
    async with PracticeProvider() as provider:
        at = provider.origin.partition("://")[2]
        name = SecretName("127.0.0.1", provider.client_id, "client_secret")

        async def person(url: str) -> bool:
            await Visitor().visit(url)
            return True

        spec = provider.document()
        spec["service_domain"] = "127.0.0.1"
        desk = desk_of(allowed=frozenset(places_of(at)), open_browser=person, secrets={name: "another"})
        async with program(desk) as asks:
            found = await asks.gets("run_connection", draft=spec)
    assert not found["worked"]
    (failed,) = (one for one in found["events"] if one["event"] == "leg_finished" and one["verdict"] == "failed")
    assert failed["leg"] == "exchange"
    assert failed["diagnosis"]["causes"]
    assert [one["leg"] for one in found["events"] if one["event"] == "exchange"] == ["exchange"]


@pytest.mark.parametrize(
    ("draft", "arguments", "reason"),
    [
        (document(), {}, "secret_absent"),
        (document(service_domain="other.com"), {}, "other_hosts"),
        (document(test_call={"url": "https://evil.example/me"}), {}, "other_hosts"),
        (document(access_token={"url": "https://${context.authData.host}/token"}), {}, "other_hosts"),
        (document(authorization={"url": "https://127.0.0.1:9/authorize"}), {}, "other_hosts"),
        (document(live_redirect={"receiver": "paste"}), {}, "pasted_by_hand"),
        (
            document(fields=[{"key": "pin", "label": "PIN", "type": "password"}]),
            {"fields": {"pin": "1234"}},
            "secret_field",
        ),
        (document(), {"fields": {"nothing": "1"}}, "bad_field"),
    ],
)
@pytest.mark.asyncio
async def test_what_a_program_may_not_do_is_said_before_anything_begins(
    draft: dict[str, Any], arguments: dict[str, Any], reason: str
) -> None:
    secrets = {} if reason == "secret_absent" else {SecretName("acme.test", "client-1", "client_secret"): "s3cr3t"}
    async with program(desk_of(secrets=secrets)) as asks:
        error = await asks.fails("run_connection", draft=draft, **arguments)
    assert error["reason"] == reason
    assert error["hint"]
    assert "1234" not in json.dumps(error)
    assert asks.progress == []


@pytest.mark.asyncio
async def test_code_of_its_own_runs_nowhere() -> None:
    code = document(
        test_call={"url": "https://api.acme.test/me", "snippet": "return (await axios.get('https://acme.test')).data;"}
    )
    async with program(desk_of(secrets={SecretName("acme.test", "client-1", "client_secret"): "s"})) as asks:
        error = await asks.fails("run_connection", draft=code)
    assert error["reason"] == "code_not_permitted"


class Waiting:
    """A person who is asked to log in, and does not."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def open(self, url: str) -> bool:
        """The page is there, and nobody does anything."""
        self.asked.append(url)
        return True


@pytest.mark.asyncio
async def test_cancelling_ends_a_run_and_leaves_nothing() -> None:
    async with PracticeProvider() as provider:
        person = Waiting()
        at = provider.origin.partition("://")[2]
        name = SecretName("127.0.0.1", provider.client_id, "client_secret")
        spec = provider.document() | {"service_domain": "127.0.0.1"}
        desk = desk_of(
            allowed=frozenset(places_of(at)), open_browser=person.open, secrets={name: provider.client_secret}
        )
        async with program(desk) as asks, asyncio.timeout(HANG):
            before = asyncio.all_tasks()
            running = asyncio.create_task(asks.answer("run_connection", {"draft": spec}))
            await eventually(lambda: person.asked)
            busy = await asks.fails("run_connection", draft=document(), rehearse=True)
            assert busy["reason"] == "busy"
            checked = await asks.gets("check_connection", draft=spec)  # others are answered meanwhile
            assert checked["counts"]["error"] == 0
            running.cancel()
            await asyncio.wait([running])
            await eventually(lambda: not desk.runner.is_busy)
            await eventually(lambda: asyncio.all_tasks() <= before)
            again = await asks.gets("run_connection", draft=document(), rehearse=True)
            assert again["worked"]


@pytest.mark.parametrize("ended", by_day(["input", "SIGTERM", "SIGINT"], each=3))
@pytest.mark.asyncio
async def test_a_program_that_goes_ends_its_run(ended: str) -> None:
    """Whatever a program does when it has enough: the process is over, and nothing waits for the redirect any more."""
    if ended != "input" and sys.platform == "win32":
        pytest.skip("signals")
    async with PracticeProvider() as provider, asyncio.timeout(HANG):
        host = provider.origin.partition("://")[2]
        browser = f'"{sys.executable}" -c 0'
        process = await started("--allow-host", host, "--browser-command", browser, secret=provider.client_secret)
        assert process.stdin is not None
        assert process.stdout is not None
        given = {"name": "run_connection", "arguments": {"draft": provider.document()}, "_meta": {"progressToken": 1}}
        process.stdin.writelines([*HELLO, message(1, "tools/call", given)])
        while b"log in now" not in (line := await process.stdout.readline()):
            assert line
        url = json.loads(line)["params"]["message"].rpartition(" ")[2]
        redirect = httpx.URL(httpx.URL(url).params["redirect_uri"])
        if ended == "input":
            process.stdin.close()
        else:
            process.send_signal(signal.Signals[ended])
        out, err = await process.communicate()
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((redirect.host, redirect.port or 0), HANG)
    assert process.returncode == {"input": 0, "SIGTERM": -signal.SIGTERM, "SIGINT": 130}[ended]
    assert b"Traceback" not in err
    assert provider.client_secret.encode() not in out + err


@pytest.mark.nightly
@pytest.mark.asyncio
async def test_another_implementation_of_the_protocol_does_the_same() -> None:
    """The TypeScript SDK's client starts the server, lists the tools, and has a rehearsal with its progress."""
    client = Path(__file__).parents[1] / "js" / "mcp-client.mjs"
    given = {"draft": document(), "rehearse": True}
    process = await asyncio.create_subprocess_exec(
        *(node(), str(client), sys.executable, json.dumps(given)),
        env={**os.environ, "PYTHONPATH": str(ROOT / "app")},
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(HANG):
        out, _ = await process.communicate()
    told = json.loads(out)
    assert process.returncode == 0
    assert told["tools"] == list(BY_NAME)
    assert told["worked"] is True
    assert f"Leg {LEGS[-1]}." in told["progress"]
    assert told["unknown"] == -32602
    assert told["wrong"] == "bad_arguments"
    assert "find_provider" in told["instructions"]
