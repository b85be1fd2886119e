"""The table of what a program is offered: name, what it is for, what it takes, what it gives, and what it does."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from connection_wizard.http.reach import Place
from connection_wizard.mcp import acting, arguments
from connection_wizard.mcp.places import Places
from connection_wizard.mcp.running import Report, Runner
from connection_wizard.mcp.teaching import UNTRUSTED

Act = Callable[["Desk", Any, Report], Awaitable[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Desk:
    """What the tools of one server work with.

    Attributes:
        at_once: how many of them work at the same time; what runs waits for a person and is not counted.
    """

    places: Places
    allowed: frozenset[Place]
    runner: Runner
    at_once: asyncio.Semaphore


@dataclass(frozen=True, slots=True)
class Tool:
    """One of them.

    Attributes:
        gives: the keys of its answer, each with what stands there.
        writes: whether it changes a file.
        asks: whether it sends something to servers of others.
    """

    name: str
    title: str
    told: str
    takes: type[arguments.Taken]
    gives: dict[str, str]
    act: Act
    writes: bool = False
    asks: bool = False

    @property
    def input_schema(self) -> dict[str, Any]:
        """What it takes, as a schema."""
        schema = self.takes.model_json_schema()
        return {name: value for name, value in schema.items() if name not in ("title", "description")}

    @property
    def output_schema(self) -> dict[str, Any]:
        """What it gives, as a schema."""
        parts = {name: {"description": words} for name, words in self.gives.items()}
        return {"type": "object", "properties": parts, "required": list(parts)}


def _quick(work: Callable[[Desk, Any], dict[str, Any]]) -> Act:
    """In a thread: others are answered meanwhile."""

    async def act(desk: Desk, given: Any, report: Report) -> dict[str, Any]:
        async with desk.at_once:
            return await asyncio.to_thread(work, desk, given)

    return act


async def _import(desk: Desk, given: Any, report: Report) -> dict[str, Any]:
    if given.address is not None:
        return await acting.import_address(given, desk.allowed)
    async with desk.at_once:
        return await asyncio.to_thread(acting.import_connection, given, desk.places)


async def _run(desk: Desk, given: Any, report: Report) -> dict[str, Any]:
    return await desk.runner.run(given, report)


_DRAFTED: Final = {
    "kind": "what the source is",
    "draft": "the draft",
    "origins": "by place, the line that a value was read from and how certain it is; quotes are others' words",
    "questions": "what can be read in more than one way: settle each by the documentation, or ask the person",
    "not_understood": "what was not found",
    "registration_endpoint": "where the server registers apps; empty where it says nothing of it",
    "left_out": "what was left out, and why: no secret comes into a draft",
}
_CHECKED: Final = {
    "file": "the file, or “draft”",
    "error": "why it cannot be read, or null",
    "counts": "errors, warnings and hints",
    "findings": "each with code, severity, step, path, message, hint, and in “edits” a JSON Patch that mends it",
    "findings_left_out": "how many more there are; mend those that are told first",
    "seen": "findings that its author has marked as seen",
    "proof": "of the last run that was kept beside the file, or null",
    "states": "how every step and leg stands",
}
TOOLS: Final[tuple[Tool, ...]] = (
    Tool(
        "find_provider",
        "Find a provider in the catalogue",
        "Looks a provider up in the catalogue of known ones and gives its draft, with the sources of what it says. Begin "
        "with this: where the catalogue has it, nothing has to be read from documentation.",
        arguments.Find,
        {"providers": "entries, the best first; complete ones need only an app and its client ID"},
        _quick(lambda desk, given: acting.find_provider(given)),
    ),
    Tool(
        "draft_from_documentation",
        "Draft a connection from documentation",
        "Reads a provider's documentation on OAuth and makes a draft of it, each value with the line it was read from. "
        f"Give the pages themselves, unshortened. {UNTRUSTED}",
        arguments.Documentation,
        _DRAFTED,
        _quick(lambda desk, given: acting.draft_from_documentation(given, desk.places)),
    ),
    Tool(
        "import_connection",
        "Import a connection",
        "Makes drafts of what is there already: a record of the platform, a request, OpenAPI, a file of another tool, an "
        f"entry of the catalogue, or the address of a server, which is asked what it is. {UNTRUSTED}",
        arguments.Import,
        {
            "connections": "for each connection in the source its draft as draft_from_documentation gives it, or its error"
        },
        _import,
        asks=True,
    ),
    Tool(
        "describe_spec",
        "What a spec consists of",
        "Gives the JSON Schema of one part of a spec, or without a part the outline of all. Ask before you write a key.",
        arguments.Describe,
        {},
        _quick(lambda desk, given: acting.describe_spec(given)),
    ),
    Tool(
        "check_connection",
        "Check a connection",
        "Finds what is wrong, missing or doubtful in a connection. Errors keep it from being exported; warnings say what "
        "will fail sooner or later. Call it after every change.",
        arguments.Check,
        _CHECKED,
        _quick(lambda desk, given: acting.check_connection(given, desk.places)),
    ),
    Tool(
        "diagnose_page",
        "Diagnose an error page",
        "Says what an error page means that the provider showed in the browser instead of sending it back: the cause, "
        f"the place in the spec, and the change that mends it. {UNTRUSTED}",
        arguments.Diagnose,
        {"file": "the file, or “draft”", "diagnosis": "causes, the likeliest first, each with its change"},
        _quick(lambda desk, given: acting.diagnose_page(given, desk.places)),
    ),
    Tool(
        "suggest_identity",
        "Suggest label and identifier",
        "Ranks the values of a test answer: which names a connected account to people, and which identifies it for good.",
        arguments.Suggest,
        {"label": "candidates", "unique_identifier": "candidates", "note": "what is to be said of all of them"},
        _quick(lambda desk, given: acting.suggest_identity(given)),
    ),
    Tool(
        "run_connection",
        "Run a connection",
        "Goes through the whole life of a connection: log-in, token, test call, refresh, revocation. With rehearse the "
        "provider is played on this computer, in seconds and without anybody. Without it the provider's page opens in "
        "the browser of the person at this computer, who logs in: tell the person before you call, and wait; it may take "
        "minutes. The client secret comes from this computer's password store, where the person put it with the wizard; "
        f"it is never an argument and never in an answer. One run at a time; cancelling ends it at once. {UNTRUSTED}",
        arguments.Run,
        {
            "file": "the file, or “draft”",
            "worked": "whether all that was asked for worked",
            "kept": "the file of the proof, or null",
            "events": "what happened, as “run --json” prints it; a failed leg has its diagnosis, the last is the proof",
        },
        _run,
        writes=True,
        asks=True,
    ),
    Tool(
        "export_connection",
        "Export a connection",
        "Gives the finished spec, or the record that the platform takes, never with a secret. Where errors stand in the "
        "way it says which.",
        arguments.Export,
        {"to": "spec or viasocket", "document": "the spec or the record"},
        _quick(lambda desk, given: acting.export_connection(given, desk.places)),
    ),
    Tool(
        "read_connection",
        "Read a connection's file",
        "Gives the draft in a file, for instance after a person has worked on it in the wizard.",
        arguments.Read,
        {"file": "the file", "draft": "what is in it"},
        _quick(lambda desk, given: acting.read_connection(given, desk.places)),
    ),
    Tool(
        "save_connection",
        "Save a connection",
        "Writes a draft into a file, in the layout of every spec, so that a person can open it in the wizard and it can "
        "be run. It refuses a draft with a secret in it, and replaces nothing but a spec.",
        arguments.Save,
        {**_CHECKED, "written": "the file in full"},
        _quick(lambda desk, given: acting.save_connection(given, desk.places)),
        writes=True,
    ),
)
BY_NAME: Final = {tool.name: tool for tool in TOOLS}
