"""``run`` as a process of its own, against the practice provider."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from tests.by_day import by_day
from tests.cli.conftest import ROOT, VISIT, Wizard
from tests.waiting import HANG

LEGS = [
    *("authorize", "exchange", "test", "refresh", "test_after_refresh"),
    *("refresh_again", "test_after_refresh_again", "revoke", "test_after_revoke"),
]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.asyncio
async def test_every_leg_is_proved(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        done = await wizard(
            "run",
            write(provider.document()),
            "--secret-stdin",
            "--browser-command",
            VISIT,
            secret=provider.client_secret,
        )
        assert done.code == 0, done.err
        assert f"{provider.origin}/authorize?response_type=code" in done.out
        for words in ("Log in and approve: proved", "Refresh the token: proved", "The revoked token is refused"):
            assert words in done.out


@pytest.mark.asyncio
async def test_json_lines_end_with_the_proof(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(provider.document()), "--secret-stdin", "--json", "--browser-command", VISIT),
            secret=provider.client_secret,
        )
    assert done.code == 0
    lines = done.lines
    assert [line["leg"] for line in lines if line["event"] == "leg_finished"] == LEGS
    assert lines[-1]["event"] == "proof"
    assert lines[-1]["passed"] is True
    assert {line["state"] for line in lines if line["event"] == "leg_finished"} == {"proved"}
    (stands,) = (line for line in lines if line["event"] == "states")
    assert {stand["state"] for stand in stands["legs"].values()} == {"proved"}
    assert stands["steps"]["finish"] == {"state": "proved", "reason": ""}, "the proof, though it comes after"
    assert [leg["verdict"] for leg in lines[-1]["legs"]] == ["proved"] * 9
    assert len(lines[-1]["spec_sha256"]) == 64
    assert provider.client_secret not in done.out


@pytest.mark.asyncio
async def test_the_proof_is_kept_beside_the_spec_and_goes_stale_with_it(
    wizard: Wizard, write: Callable[..., Path], tmp_path: Path
) -> None:
    async with PracticeProvider() as provider:
        spec = write(provider.document(), "acme.json")
        asked = ("run", spec, "--secret-stdin", "--json", "--browser-command", VISIT)
        assert (await wizard(*asked, secret=provider.client_secret)).code == 0
        assert names_in(tmp_path) == ["acme.json"], "nothing is left unasked"
        done = await wizard(*asked, "--keep", secret=provider.client_secret)
    assert done.code == 0
    told = {name: value for name, value in done.lines[-1].items() if name != "event"}
    assert json.loads((tmp_path / "acme.proof.json").read_text("utf-8")) == told
    assert {trait["name"] for trait in told["traits"]} >= {"refresh_token_rotation", "scopes", "identifier"}
    page = (tmp_path / "acme.proof.html").read_text("utf-8")
    assert told["spec_sha256"] in page
    assert provider.client_secret not in page + done.out

    fresh = await wizard(
        "check", *(tmp_path / name for name in names_in(tmp_path) if name.endswith(".json")), "--json"
    )  # as specs/*.json in CI
    (report,) = json.loads(fresh.out)["files"]
    assert (fresh.code, report["proof"]["stale"], report["proof"]["passed"]) == (0, False, True)
    write(json.loads(spec.read_text("utf-8")) | {"name": "Another"}, "acme.json")
    stale = await wizard("check", spec)
    assert stale.code == 0
    assert "the spec was changed since: the proof is out of date" in stale.out
    assert "connection-wizard run acme.json --keep" in stale.out
    (tmp_path / "acme.proof.json").write_text("{}", "utf-8")
    broken = await wizard("check", spec, "--json")
    (report,) = json.loads(broken.out)["files"]
    assert "is no proof" in report["proof"]["problem"]
    assert "is no proof" in (await wizard("check", spec)).out


@pytest.mark.asyncio
async def test_a_proof_alone_is_checked_against_the_spec_beside_it(
    wizard: Wizard, write: Callable[..., Path], tmp_path: Path
) -> None:
    async with PracticeProvider() as provider:
        spec = write(provider.document(), "acme.json")
        asked = ("run", spec, "--secret-stdin", "--keep", "--browser-command", VISIT)
        assert (await wizard(*asked, secret=provider.client_secret)).code == 0
    kept = tmp_path / "acme.proof.json"
    good, document = kept.read_text("utf-8"), provider.document()

    fresh = await wizard("check", kept)
    assert (fresh.code, fresh.err) == (0, "")
    assert "It was proved as it is now" in fresh.out
    (report,) = json.loads((await wizard("check", kept, "--json")).out)["files"]
    assert (report["file"], report["error"], report["findings"]) == (str(kept), None, [])
    assert (report["proof"]["passed"], report["proof"]["stale"]) == (True, False)
    other = write(document | {"name": "Other"}, "other.json")
    assert (await wizard("check", other, kept)).out.count("It was proved as it is now") == 1
    assert (await wizard("check", spec, kept)).out.count("It was proved as it is now") == 1, "told once"

    kept.write_text(good.replace('"verdict": "proved"', '"verdict": "failed"', 1), "utf-8")
    failed = await wizard("check", kept)
    assert failed.code == 1
    assert "It is not proved" in failed.out
    assert (await wizard("check", spec, kept)).code == 0, "beside its spec it is a note"
    kept.write_text(good, "utf-8")
    write(document | {"name": "Another"}, "acme.json")
    stale = await wizard("check", kept)
    assert stale.code == 1
    assert "the proof is out of date" in stale.out

    write({"name": 7}, "acme.json").write_text("{", "utf-8")
    assert (await wizard("check", kept)).code == 2
    spec.unlink()
    lonely = await wizard("check", kept, "--json")
    (report,) = json.loads(lonely.out)["files"]
    assert (lonely.code, report["proof"]) == (2, None)
    assert "there is no “acme.json”" in report["error"]
    assert "there is no “acme.json”" in (await wizard("check", kept)).err
    kept.write_text("{}", "utf-8")
    assert "is no proof" in (await wizard("check", kept)).err
    kept.unlink()
    gone = await wizard("check", kept)
    assert (gone.code, gone.out) == (2, "")
    assert "There is no file “acme.proof.json”" in gone.err


@pytest.mark.asyncio
async def test_the_proof_goes_where_it_is_told_also_of_a_run_that_failed(
    wizard: Wizard, write: Callable[..., Path], tmp_path: Path
) -> None:
    reports = tmp_path / "reports"
    reports.mkdir()
    async with PracticeProvider(faults=["me_unstable_id"]) as provider:
        spec = write(provider.document(), "acme.json")
        asked = ("run", spec, "--secret-stdin", "--browser-command", VISIT)
        done = await wizard(*asked, "-o", reports, secret=provider.client_secret)
        assert done.code == 1, "an identifier that changes"
        assert "changed within 3 calls" in done.out
        first, other = re.findall(r'The unique identifier was "(\w+)" at first, and then "(\w+)"', done.out)[0]
        assert first != other
        by_code = await wizard(*asked, "--proof", "code", "-o", tmp_path / "it.json", secret=provider.client_secret)
        assert by_code.code == 1
    (tmp_path / "acme.proof.json").write_text((reports / "acme.proof.json").read_text("utf-8"), "utf-8")
    assert "It is not proved, says the run of" in (await wizard("check", spec)).out
    kept = (reports / "acme.proof.json").read_text("utf-8") + (reports / "acme.proof.html").read_text("utf-8")
    assert first not in kept, "values of the person are in no report"
    assert json.loads((tmp_path / "it.json").read_text("utf-8"))["calls_made_by"] == "exported code"
    assert (tmp_path / "it.proof.html").is_file()


@pytest.mark.parametrize("out", ["nowhere", "nowhere/it.json", "acme.txt"])
@pytest.mark.asyncio
async def test_a_target_that_is_not_there_is_said_before_anybody_logs_in(
    wizard: Wizard, write: Callable[..., Path], out: str
) -> None:
    done = await wizard("run", write({"spec_version": 1}), "-o", out)
    assert (done.code, done.out) == (2, "")
    assert "There is no folder" in done.err


FAILURES = [
    ("consent_denied", "authorize", "access_denied"),
    ("token_requires_basic", "exchange", "invalid_client"),
    ("me_403_scope", "test", "insufficient_scope"),
    ("refresh_refused", "refresh", "invalid_grant"),
    ("revoke_ignores", "test_after_revoke", ""),
    ("two_codes", "authorize", ""),
    ("code_missing", "authorize", ""),
    ("fragment_callback", "authorize", ""),
    ("token_answers_html", "exchange", ""),
    ("close_token", "exchange", ""),
    ("redirect_loop_me", "test", ""),
    ("big_answer_me", "test", ""),
]


@pytest.mark.parametrize("number", by_day(range(len(FAILURES)), each=3))
@pytest.mark.asyncio
async def test_a_failure_is_told_in_the_providers_words(
    wizard: Wizard, write: Callable[..., Path], number: int
) -> None:
    fault, leg, said = FAILURES[number]
    async with PracticeProvider(faults=[fault]) as provider:
        done = await wizard(
            *("run", write(provider.document()), "--secret-stdin", "--json", "--browser-command", VISIT),
            secret=provider.client_secret,
        )
    assert done.code == 1
    verdicts = {found["leg"]: found for found in done.lines[-1]["legs"]}
    assert verdicts[leg]["verdict"] == "failed"
    assert verdicts[leg]["summary"].endswith(".")
    assert verdicts[leg]["hint"] or verdicts[leg]["provider_words"]
    assert said in verdicts[leg]["provider_words"]


@pytest.mark.asyncio
async def test_without_a_secret_and_nobody_to_ask(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        done = await wizard("run", write(provider.document()))
    assert (done.code, done.out) == (2, "")
    assert "--secret-stdin" in done.err


@pytest.mark.asyncio
async def test_an_empty_secret_is_no_secret(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        done = await wizard("run", write(provider.document()), "--secret-stdin", secret=" \n")
    assert done.code == 2
    assert "no client secret" in done.err


@pytest.mark.asyncio
async def test_json_says_how_all_stands_as_the_window_does(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider(faults=["me_403_scope"]) as provider:
        document = provider.document() | {"revoke_token": {"method": "POST"}}
        spec = write(document)
        asked = ("run", spec, "--secret-stdin", "--json", "--browser-command", VISIT)
        done = await wizard(*asked, secret=provider.client_secret)
        checked = await wizard("check", spec, "--json")
    (stands,) = (line for line in done.lines if line["event"] == "states")
    by_leg = {line["leg"]: line["state"] for line in done.lines if line["event"] == "leg_finished"}
    assert stands["legs"]["exchange"] == {"state": "proved", "reason": ""}
    assert stands["legs"]["revoke"]["state"] == by_leg["revoke"] == "not set up", "an empty call is no error"
    assert stands["steps"]["revoke_token"]["state"] == "not set up"
    assert stands["steps"]["test_call"] == stands["legs"]["test"]
    assert by_leg["test"] == stands["legs"]["test"]["state"] == "failed"
    (report,) = json.loads(checked.out)["files"]
    assert report["states"]["legs"]["exchange"]["state"] == "ready", "no proof is kept"
    assert report["states"]["steps"]["revoke_token"] == stands["steps"]["revoke_token"]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process on Windows")
@pytest.mark.asyncio
async def test_a_run_that_is_broken_off_says_how_far_it_came(write: Callable[..., Path]) -> None:
    async with PracticeProvider(faults=["hang_token"]) as provider:
        spec = write(provider.document())
        begun = '"leg_started","leg":"exchange"'
        code, out, _ = await _interrupted(spec, provider.client_secret, VISIT, begun, "--json")
    stands = json.loads(out.splitlines()[-1])
    assert (code, stands["event"]) == (130, "states")
    assert [stand["state"] for stand in stands["legs"].values()] == ["proved"] + ["ready"] * 8


@pytest.mark.asyncio
async def test_a_run_without_a_log_in_takes_no_proofs_place(
    wizard: Wizard, write: Callable[..., Path], tmp_path: Path
) -> None:
    async with PracticeProvider() as provider:
        asked = ("run", write(provider.document(), "acme.json"), "--secret-stdin", "--keep", "--browser-command")
        await wizard(*asked, VISIT, secret=provider.client_secret)
        kept = (tmp_path / "acme.proof.json").read_bytes()
        failed = await wizard(*asked, "no-such-browser", secret=provider.client_secret)
        elsewhere = await wizard(*asked[:-2], "-o", "other.proof.json", *asked[-1:], "no-such-browser", secret="x")
    assert (failed.code, elsewhere.code) == (1, 1)
    assert "the proof that was kept before stays" in failed.err
    assert (tmp_path / "acme.proof.json").read_bytes() == kept
    assert (tmp_path / "other.proof.json").exists(), "what is asked for by name is written"


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process on Windows")
@pytest.mark.asyncio
async def test_ctrl_c_while_a_request_hangs(write: Callable[..., Path]) -> None:
    async with PracticeProvider(faults=["hang_token"]) as provider:
        code, _, err = await _interrupted(
            write(provider.document()), provider.client_secret, VISIT, "Get the access token"
        )
    assert code == 130
    assert err == "Stopped. Nothing that was saved is lost.\n"


async def _interrupted(spec: Path, secret: str, browser: str, at: str, *more: str) -> tuple[int, str, str]:
    """Start a run, send Ctrl-C when a line has come, and return how it ended."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a suite started in the background inherits “ignore”
    process = await asyncio.create_subprocess_exec(
        *(
            sys.executable,
            "-m",
            "connection_wizard",
            "run",
            str(spec),
            "--secret-stdin",
            "--browser-command",
            browser,
            *more,
        ),
        env={**os.environ, "PYTHONPATH": str(ROOT / "app")},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdin.write(secret.encode())
    process.stdin.close()
    out = ""
    async with asyncio.timeout(HANG):
        while at not in out:
            line = await process.stdout.readline()
            assert line, out
            out += line.decode()
        process.send_signal(signal.SIGINT)
        rest, err = await asyncio.gather(process.stdout.read(), process.stderr.read())
        code = await process.wait()
    return code, out + rest.decode(), err.decode()


@pytest.mark.asyncio
async def test_a_port_in_use(wizard: Wizard, write: Callable[..., Path]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        async with PracticeProvider() as provider:
            done = await wizard(
                *("run", write(provider.document()), "--secret-stdin", "--port", port), secret=provider.client_secret
            )
    assert done.code == 1
    assert port in done.out
    assert "already used by another program" in done.out


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "1.5", "٣"])
@pytest.mark.asyncio
async def test_no_port(wizard: Wizard, write: Callable[..., Path], port: str) -> None:
    done = await wizard("run", write({"spec_version": 1}), f"--port={port}")
    assert done.code == 2
    assert "a port is a number from 1 to 65535" in done.err


@pytest.mark.asyncio
async def test_pasting_the_final_address(write: Callable[..., Path]) -> None:
    """The person logs in at the provider, is sent to the platform's redirect URL, and pastes where they ended up."""
    async with PracticeProvider() as provider:
        process = await asyncio.create_subprocess_exec(
            *(
                sys.executable,
                "-m",
                "connection_wizard",
                "run",
                str(write(provider.document())),
                "--secret-stdin",
                "--paste",
            ),
            *("--browser-command", "no-such-browser"),
            env={**os.environ, "PYTHONPATH": str(ROOT / "app"), "PYTHONIOENCODING": "utf-8"},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        assert process.stdin
        assert process.stdout
        process.stdin.write(f"{provider.client_secret}\n".encode())
        async with asyncio.timeout(HANG):
            line = b""
            while b"/authorize?" not in line:
                line = await process.stdout.readline()
            ended_up = await Visitor().visit(line.decode().strip())
            assert ended_up.url.startswith("https://auth.viasocket.com/redirect/auth2.0?")
            process.stdin.write(f"https://auth.viasocket.com/wrong\n{ended_up.url}\n".encode())
            out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    assert "does not begin with https://auth.viasocket.com/redirect/auth2.0" in out.decode()
    assert "Paste the address" in err.decode()


@pytest.mark.asyncio
async def test_standard_input_ends_before_anything_is_pasted(wizard: Wizard, write: Callable[..., Path]) -> None:
    async with PracticeProvider() as provider:
        done = await wizard(
            *("run", write(provider.document()), "--secret-stdin", "--paste", "--browser-command", "no-such-browser"),
            secret=provider.client_secret,
        )
    assert done.code == 2
    assert "Standard input ended" in done.err


FIELDS = [
    {"key": "region", "type": "dropdown", "options": [{"label": "EU", "value": "eu"}], "required": True},
    {"key": "shop", "pattern": "[a-z]+"},
]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([], "“region” needs a value"),
        (["region"], "KEY=VALUE"),
        (["regoin=eu"], "Did you mean “region”?"),
        (["region=us"], "takes one of: eu"),
        (["region=eu", "shop=UPPER-SECRET"], "does not have the form"),
    ],
)
@pytest.mark.asyncio
async def test_fields_that_do_not_fit(wizard: Wizard, write: Callable[..., Path], given: list[str], said: str) -> None:
    arguments = [word for text in given for word in ("--field", text)]
    done = await wizard("run", write({"spec_version": 1, "fields": FIELDS}), *arguments)
    assert done.code == 2
    assert said in done.err
    assert "UPPER-SECRET" not in done.err


@pytest.mark.asyncio
async def test_an_error_that_comes_without_state_ends_the_run_at_once(
    wizard: Wizard, write: Callable[..., Path], tmp_path: Path
) -> None:
    """As many providers send it; the browser here is a provider that answers the log-in so."""
    browser = tmp_path / "browser.py"
    browser.write_text(
        "import sys, urllib.parse, urllib.request\n"
        "asked = urllib.parse.parse_qs(urllib.parse.urlsplit(sys.argv[1]).query)\n"
        "urllib.request.urlopen(asked['redirect_uri'][0] + '?error=invalid_scope&error_description=No+such+scope')\n"
    )
    async with PracticeProvider() as provider:
        command = f'"{sys.executable}" "{browser}" %s'
        asked = ("run", write(provider.document()), "--secret-stdin", "--browser-command", command)
        shown = await wizard(*asked, secret=provider.client_secret)
        told = await wizard(*asked, "--json", secret=provider.client_secret)
    assert (shown.code, told.code) == (1, 1)
    assert "The provider sent an error back, and no state with it." in shown.out
    assert "The provider says: invalid_scope: No such scope" in shown.out
    first = told.lines[-1]["legs"][0]
    assert (first["verdict"], first["reason"], first["values"]) == (
        "failed",
        "error_without_state",
        {"error": "invalid_scope"},
    )
    assert first["causes"][0]["step"] == "authorization"
    finished = next(line for line in told.lines if line["event"] == "leg_finished")
    assert finished["diagnosis"]["causes"] == first["causes"], "the proof keeps what the screen had"
