"""``demo``: the whole main job on the practice provider by itself, in the window wherever Qt can draw it."""

from __future__ import annotations

import asyncio
import os
import sys

from connection_wizard.cli.arguments import Arguments
from connection_wizard.cli.qt_check import check_qt
from connection_wizard.cli.run_output import PlainLines
from connection_wizard.disk.troubles import NotSaved, reason_of
from connection_wizard.disk.writing import write_text
from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.identity import suggest
from connection_wizard.oauth.proof import Proof
from connection_wizard.oauth.proof_files import page_path, write_proof
from connection_wizard.oauth.receivers import CallbackReceiver, loopback_receiver
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import open_as_visitor
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.events import Told
from connection_wizard.session.exporting import ready, record_of
from connection_wizard.session.session import Session
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.file_names import proof_path
from connection_wizard.spec.files import to_text
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.terminal import OUT
from connection_wizard.words import say

SPEC_FILE = "practice.connection.json"
RECORD_FILE = "practice.record.json"
PICTURES = "pictures"


def run(arguments: Arguments) -> int:
    """Run the demo; leaves the spec, the platform's record of it and the proof in a folder."""
    folder = arguments.out
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise NotSaved(
            say("The folder “{folder}” cannot be made: {reason}.", folder=folder, reason=reason_of(error)),
            say("Choose another with --out."),
        ) from None
    if _has_qt():
        from connection_wizard.ui.shell.demo import run as demo_in_window

        spec, proof = demo_in_window(folder / PICTURES, OUT.line)
        OUT.lines(["", *proof.as_lines()])
        pictures = f", and a picture of every page, light and dark ({PICTURES})"
    else:
        with asyncio.Runner() as runner:
            spec, proof = runner.run(_demo())
        pictures = ""
    write_text(to_text(spec), folder / SPEC_FILE)
    write_text(record_of(spec), folder / RECORD_FILE)
    kept = proof_path(folder / SPEC_FILE)
    write_proof(proof, kept)
    page = page_path(kept).name
    OUT.line()
    OUT.line(
        f"In {folder}: the spec ({SPEC_FILE}), the platform's record of it ({RECORD_FILE}), and its proof "
        f"({kept.name}; to read: {page}){pictures}."
    )
    return 0 if proof.passed else 1


def _has_qt() -> bool:
    """Whether the window can be drawn: on the display where there is one, else in memory; says why where it cannot."""
    if sys.platform.startswith("linux"):
        displays = [qt for qt, name in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY")) if os.environ.get(name)]
        os.environ.setdefault("QT_QPA_PLATFORM", ";".join([*displays, "offscreen"]))
    found = check_qt()
    if not found.ok:
        OUT.lines([f"Without pictures of the window: {found.problem} {found.hint}", ""])
    return found.ok


async def _demo() -> tuple[ConnectionSpec, Proof]:
    async with PracticeProvider() as provider, HttpClient() as client:
        OUT.lines([f"The practice provider runs on this computer, at {provider.origin}. Nothing leaves it.", ""])
        whole = Draft(provider.document())
        draft = whole.put(("connection_label", "path"), "").put(("unique_identifier", "path"), "")

        OUT.line("First log-in, to see what the test call answers")
        draft = await _with_picks(draft, provider, client)
        spec = ready(draft)

        OUT.lines(["", "The finished spec, proved from log-in to revocation"])
        output = PlainLines(OUT)
        session = _session(draft, provider, client, output.tell)
        output.watch(session)
        return spec, await session.prove()


async def _with_picks(draft: Draft, provider: PracticeProvider, client: HttpClient) -> Draft:
    """The draft with label and unique identifier chosen from a real answer."""
    session = _session(draft, provider, client, lambda event: None)
    await session.do("log_in")
    for result in session.results.values():
        if result.verdict != "proved":
            raise WizardError(result.summary, result.hint)
        OUT.line(f"  {result.summary}")
    if session.connection is None:
        return draft
    values = session.connection.values
    found = suggest(values.find(names.TEST_RESPONSE), values.find(names.TOKEN_RESPONSE))
    label, identifier = found.label[0], found.unique_identifier[0]
    OUT.line(f"  Label: {label.path} = {label.value} ({label.reason})")
    OUT.line(f"  Unique identifier: {identifier.path} = {identifier.value} ({identifier.reason})")
    picked = draft.put(("connection_label", "path"), str(label.path))
    return picked.put(("unique_identifier", "path"), str(identifier.path))


def _session(draft: Draft, provider: PracticeProvider, client: HttpClient, told: Told) -> Session:
    async def secret(spec: ConnectionSpec, values: dict[str, str]) -> str:
        return provider.client_secret

    def receiver(spec: ConnectionSpec) -> CallbackReceiver:
        return loopback_receiver(spec.live_redirect)

    return Session(lambda: draft, Dependencies(lambda: client, receiver, open_as_visitor, secret), told)
