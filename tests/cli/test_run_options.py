"""What ``run`` is given: secrets and fields that nobody sees, how long a log-in may take, which legs, whose account."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.oauth.legs import LEGS
from connection_wizard.practice.provider import PracticeProvider
from tests.cli.conftest import VISIT, Done, Wizard

FIELDS: list[dict[str, Any]] = [
    {"key": "region", "type": "dropdown", "options": [{"label": "EU", "value": "eu"}, {"label": "US", "value": "us"}]},
    {"key": "api-key", "type": "password", "required": True},
]
KEY = "K3y-of-the-person=with=signs"
VISITOR = Path(__file__).parents[1] / "helpers" / "visit.py"
OTHER = VISIT.replace(" %s", " %s 1")
PROGRAM = f'"{sys.executable}" -c'


def with_fields(provider: PracticeProvider) -> dict[str, Any]:
    """The provider's document with fields of which one is sent, so that it can be seen which value came."""
    document = provider.document()
    sent = [
        {"name": "X-Region", "value": "${context.authData.region}"},
        {"name": "X-Key", "value": '${context.authData["api-key"]}'},
    ]
    call = document["test_call"]
    return {**document, "fields": FIELDS, "test_call": {**call, "headers": [*call.get("headers", []), *sent]}}


def sent_region(done: Done) -> str:
    """Which region the test call of a run told."""
    test = next(line for line in done.lines if line["event"] == "exchange" and line["leg"] == "test")
    return next(str(value) for name, value in test["request_headers"] if name == "X-Region")


@pytest.mark.parametrize(
    "stdin", [f"region=us\napi-key={KEY}\n", json.dumps({"region": "us", "api-key": KEY}, indent=1)]
)
@pytest.mark.asyncio
async def test_secret_and_fields_come_on_standard_input(wizard: Wizard, write: Callable[..., Path], stdin: str) -> None:
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(with_fields(provider)), "--secret-stdin", "--fields-stdin", "--json"),
            *("--legs", "test", "--browser-command", VISIT),
            secret=f"{provider.client_secret}\n{stdin}",
        )
    assert (done.code, done.err) == (0, "")
    assert sent_region(done) == "us"
    assert KEY not in done.out, "a field that is a password is a secret"


@pytest.mark.asyncio
async def test_fields_end_at_an_empty_line_and_the_pasted_address_follows(
    wizard: Wizard, write: Callable[..., Path]
) -> None:
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(with_fields(provider)), "--secret-stdin", "--fields-stdin", "--paste"),
            *("--browser-command", "no-such-browser"),
            secret=f"{provider.client_secret}\napi-key={KEY}\n\nhttps://elsewhere.test/\n",
        )
    assert done.code == 2
    assert "does not begin with https://auth.viasocket.com/redirect/auth2.0" in done.out, "it was read as pasted"
    assert "Standard input ended" in done.err


@pytest.mark.asyncio
async def test_secret_and_fields_come_from_the_environment_and_go_no_further(
    wizard: Wizard, write: Callable[..., Path], tmp_path: Path
) -> None:
    seen = tmp_path / "environment.json"
    script = tmp_path / "browser.py"
    script.write_text(
        "import json, os, subprocess, sys\n"
        f"open({str(seen)!r}, 'w').write(json.dumps(dict(os.environ)))\n"
        f"sys.exit(subprocess.call([sys.executable, {str(VISITOR)!r}, sys.argv[1]]))\n"
    )
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(with_fields(provider)), "--json", "--legs", "test"),
            *("--browser-command", f'"{sys.executable}" "{script}" %s'),
            environ={
                "CONNECTION_WIZARD_SECRET": provider.client_secret,
                "CONNECTION_WIZARD_FIELD_REGION": "us",
                "CONNECTION_WIZARD_FIELD_API_KEY": KEY,
                "CONNECTION_WIZARD_FIELD_REGOIN": "eu",
            },
        )
    assert done.code == 0, done.err
    assert sent_region(done) == "us"
    assert done.err == "“CONNECTION_WIZARD_FIELD_REGOIN” is for no field of this connection, so it is not used.\n"
    assert not [
        name for name in json.loads(seen.read_text()) if name.startswith(("CONNECTION_WIZARD_S", "CONNECTION_WIZARD_F"))
    ]


@pytest.mark.asyncio
async def test_what_is_said_more_plainly_counts(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(with_fields(provider)), "--secret-stdin", "--fields-stdin", "--json", "--legs", "test"),
            *("--field", "region=us", "--browser-command", VISIT),
            secret=f"{provider.client_secret}\nregion=eu\n",
            environ={"CONNECTION_WIZARD_FIELD_api-key": KEY, "CONNECTION_WIZARD_SECRET": "not this"},
        )
    assert (done.code, done.err) == (0, "")
    assert sent_region(done) == "us"


@pytest.mark.asyncio
async def test_a_password_as_an_argument_is_warned_of(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("run", write({"spec_version": 1, "fields": FIELDS}), "--field", f"api-key={KEY}", secret="")
    assert "others on this computer can see the value of “api-key”" in done.err
    assert "CONNECTION_WIZARD_FIELD_API_KEY" in done.err
    assert KEY not in done.err + done.out
    missing = await wizard("run", write({"spec_version": 1, "fields": FIELDS}))
    assert missing.code == 2
    assert "--fields-stdin takes it, or the variable CONNECTION_WIZARD_FIELD_API_KEY" in missing.err


@pytest.mark.parametrize(
    ("stdin", "said"),
    [
        ("region\n", "KEY=VALUE"),
        (f"{KEY.replace('=', '')}\n", "KEY=VALUE"),
        ("regoin=eu\n", "Did you mean “region”?"),
        ('{"region": 1}', "have to be texts"),
        ('{"region": "eu", "region": "us"}', "no JSON"),
        ('{"region": ', "no JSON"),
        ("region=eu\n" * 200_000, "far too much"),
    ],
)
@pytest.mark.asyncio
async def test_fields_that_are_none(wizard: Wizard, write: Callable[..., Path], stdin: str, said: str) -> None:
    done = await wizard("run", write({"spec_version": 1, "fields": FIELDS}), "--fields-stdin", secret=stdin)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert "K3y" not in done.err


@pytest.mark.asyncio
async def test_a_variable_that_may_be_for_two_fields(wizard: Wizard, write: Callable[..., Path]) -> None:
    fields = [{"key": "api-key"}, {"key": "api.key"}]
    done = await wizard(
        "run", write({"spec_version": 1, "fields": fields}), environ={"CONNECTION_WIZARD_FIELD_API_KEY": KEY}
    )
    assert done.code == 2
    assert "could be for api-key or api.key" in done.err


@pytest.mark.parametrize(
    ("browser", "said"),
    [
        ("no-such-browser", "“no-such-browser” cannot be started"),
        (f'{PROGRAM} "import sys; sys.exit(3)"', "failed (exit code 3)"),
        (f'{PROGRAM} "import sys, time; time.sleep(3); sys.exit(4)"', "failed (exit code 4)"),
    ],
)
@pytest.mark.asyncio
async def test_a_browser_command_that_fails_ends_the_run(
    wizard: Wizard, write: Callable[..., Path], browser: str, said: str
) -> None:
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(provider.document()), "--secret-stdin", "--json", "--browser-command", browser),
            secret=provider.client_secret,
        )
    assert (done.code, done.err) == (1, "")
    first = done.lines[-1]["legs"][0]
    assert (first["leg"], first["verdict"], first["reason"]) == ("authorize", "failed", "browser_command_failed")
    assert said in first["summary"]
    assert first["causes"][0]["code"] == "ours", "and is not laid on the provider"


@pytest.mark.asyncio
async def test_a_browser_that_ends_well_is_waited_for(wizard: Wizard, write: Callable[..., Path]) -> None:
    """A command that hands over to a browser and ends is no failure: the log-in goes on, as long as it may."""
    async with PracticeProvider() as provider:
        began = time.monotonic()
        done = await wizard(
            *("run", write(provider.document()), "--secret-stdin", "--browser-command", f'{PROGRAM} "pass"'),
            *("--log-in-timeout", "3"),
            secret=provider.client_secret,
        )
    assert done.code == 1
    assert "Nobody came back from the log-in within 3 seconds." in done.out
    assert time.monotonic() - began >= 3


@pytest.mark.parametrize("seconds", ["0", "-1", "1.5", "soon", "86401", "٣", "9" * 5000])
@pytest.mark.asyncio
async def test_no_time(wizard: Wizard, write: Callable[..., Path], seconds: str) -> None:
    done = await wizard("run", write({"spec_version": 1}), f"--log-in-timeout={seconds}")
    assert done.code == 2
    assert "a time is a number of seconds from 1 to 86400" in done.err


@pytest.mark.parametrize(
    ("asked", "ran"),
    [
        ("authorize", LEGS[:1]),
        ("authorize,exchange,test", LEGS[:3]),
        ("refresh", ("authorize", "exchange", "refresh")),
        (" test , revoke ", ("authorize", "exchange", "test", "revoke")),
        ("test_after_revoke", ("authorize", "exchange", "test", "revoke", "test_after_revoke")),
    ],
)
@pytest.mark.asyncio
async def test_single_legs(wizard: Wizard, write: Callable[..., Path], asked: str, ran: tuple[str, ...]) -> None:
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(provider.document()), "--secret-stdin", "--json", "--legs", asked),
            *("--browser-command", VISIT),
            secret=provider.client_secret,
        )
    assert (done.code, done.err) == (0, ""), "what was asked for worked"
    proof = done.lines[-1]
    assert tuple(leg["leg"] for leg in proof["legs"] if leg["verdict"] == "proved") == ran
    assert {leg["reason"] for leg in proof["legs"] if leg["leg"] not in ran} == {"not_asked_for"}
    assert proof["passed"] is False, "a part of a run proves nothing of the rest"


@pytest.mark.asyncio
async def test_a_single_leg_that_fails(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider(faults=["me_403_scope"]) as provider:
        done = await wizard(
            *("run", write(provider.document()), "--secret-stdin", "--legs", "test", "--browser-command", VISIT),
            secret=provider.client_secret,
        )
    assert done.code == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--legs", "login"], "There is no leg “login”. They are: authorize, exchange, test"),
        (["--legs", ","], "There is no leg “”"),
        (["--legs", "test", "--keep"], "A proof is of the whole run"),
        (["--legs", "exchange", "--second-account"], "add test to --legs"),
    ],
)
@pytest.mark.asyncio
async def test_no_legs(wizard: Wizard, write: Callable[..., Path], arguments: list[str], said: str) -> None:
    done = await wizard("run", write({"spec_version": 1}), *arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


@pytest.mark.asyncio
async def test_a_second_account_is_compared(wizard: Wizard, write: Callable[..., Path], tmp_path: Path) -> None:
    async with PracticeProvider() as provider:
        spec = write(provider.document(), "acme.json")
        asked = ("run", spec, "--secret-stdin", "--second-account", "--browser-command", VISIT)
        shown = await wizard(*asked, "--keep", "--second-browser-command", OTHER, secret=provider.client_secret)
        told = await wizard(*asked, "--json", "--second-browser-command", OTHER, secret=provider.client_secret)
        again = await wizard(*asked, "--json", secret=provider.client_secret)
    assert (shown.code, shown.err) == (0, "")
    lines = [line for line in shown.out.splitlines() if "tells the two accounts apart" in line]
    assert [line.strip().partition(":")[0] for line in lines] == ["Label (step 9)", "Unique identifier (step 11)"]
    values = [part.strip('".') for line in lines for part in line.partition("apart: ")[2].split(" and ")]
    kept = "".join((tmp_path / f"acme.proof.{ending}").read_text("utf-8") for ending in ("json", "html"))
    assert len(set(values)) == 4
    assert not [value for value in values if value in kept], "values of persons are in no proof"
    assert "The unique identifier tells two accounts apart." in kept

    assert told.code == 0
    proof = told.lines[-1]
    assert proof["second_account"] == {"label": "different", "unique_identifier": "different"}
    (event,) = (line for line in told.lines if line["event"] == "second_account")
    assert event["compared"]["label"] == {"verdict": "different", "better": []}
    assert again.code == 1, "the same account again shows nothing"
    assert again.lines[-1]["second_account"] == {"label": "same account", "unique_identifier": "same account"}
    assert again.lines[-1]["passed"] is False


@pytest.mark.asyncio
async def test_an_identifier_that_is_the_same_for_two_accounts(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        document = provider.document() | {"unique_identifier": {"path": "authData.accesstokencode.token_type"}}
        asked = ("run", write(document), "--secret-stdin", "--second-account", "--browser-command", VISIT)
        more = ("--second-browser-command", OTHER, "--legs", "test")
        shown = await wizard(*asked, *more, secret=provider.client_secret)
        told = await wizard(*asked, *more, "--json", secret=provider.client_secret)
    assert (shown.code, told.code) == (1, 1)
    assert "Unique identifier (step 11): both would be taken for one account: " in shown.out
    assert "Take one of these instead: authData.testcode." in shown.out
    assert told.lines[-1]["second_account"]["unique_identifier"] == "same"


@pytest.mark.asyncio
async def test_a_second_account_that_does_not_come(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        asked = ("run", write(provider.document()), "--secret-stdin", "--second-account", "--browser-command", VISIT)
        more = ("--second-browser-command", "no-such-browser", "--legs", "test")
        shown = await wizard(*asked, *more, secret=provider.client_secret)
        told = await wizard(*asked, *more, "--json", secret=provider.client_secret)
    assert (shown.code, told.code) == (1, 1)
    assert "It was not connected. The browser command “no-such-browser” cannot be started." in shown.out
    (event,) = (line for line in told.lines if line["event"] == "second_account")
    assert (event["failed"]["reason"], event["diagnosis"]["causes"][0]["code"]) == ("browser_command_failed", "ours")
    assert told.lines[-1]["second_account"] == {"failed": "authorize"}


@pytest.mark.asyncio
async def test_help_says_what_a_run_needs(wizard: Wizard) -> None:
    done = await wizard("run", "--help")
    assert done.code == 0
    for word in ("CONNECTION_WIZARD_SECRET", "--fields-stdin", "redirect URI", "--log-in-timeout", "Exit codes"):
        assert word in done.out
