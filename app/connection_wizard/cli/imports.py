"""``import``: what an author has becomes a draft, or a spec if nothing is missing; each value with its origin."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import partial
from itertools import chain, count
from pathlib import Path

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.findings_told import finding_lines
from connection_wizard.cli.given import bytes_given
from connection_wizard.cli.places import (
    apart,
    convert_each,
    each_file,
    is_folder,
    is_standard_output,
    one_name,
    put,
    targets,
)
from connection_wizard.disk.troubles import shown_name
from connection_wizard.errors import WizardError
from connection_wizard.session.bringing import meant
from connection_wizard.session.catalogue import entry_for, understood_of
from connection_wizard.session.completing import completed
from connection_wizard.session.folders import text_of
from connection_wizard.session.named_apps import apps_named
from connection_wizard.session.origins import CATALOGUE
from connection_wizard.session.understood_json import as_json, dotted, together_as_json
from connection_wizard.session.understood_words import title_of
from connection_wizard.sources.adding import added_up
from connection_wizard.sources.discovery import places
from connection_wizard.sources.door import understand_each
from connection_wizard.sources.environments import ROLES, part_of, together
from connection_wizard.sources.kinds import called
from connection_wizard.sources.links import leads_to_page
from connection_wizard.sources.placed import Why
from connection_wizard.sources.understood import Question, Understood, Unread, Value
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import to_text
from connection_wizard.strict_json import is_whole
from connection_wizard.terminal import ERR
from connection_wizard.viasocket.forms import FIRST_VERSION
from connection_wizard.words import Words

ENDING = ".connection.json"
_LONGEST = 50
"""Characters of a file's name that is made of a connection's: four bytes each, they fit everywhere."""
_SHOWN = 100
"""Characters of a line that are quoted."""
_TOLD_AS_THEY_ARE = frozenset({"record", "request", "settings", "metadata", "openapi", CATALOGUE})
"""Kinds whose values stand in one place each, under their own names."""
_WHY: dict[Why, str] = {
    "secret": "no file may hold a secret",
    "sample": "a sample",
    "oauth": "sent anyway",
    "elsewhere": "it lies in a file, or is made as a program runs",
    "app_key": "the provider alone knows whether it has to be there; often it is the client ID",
}


def run(arguments: Arguments) -> int:
    """Write the drafts, tell where each value comes from; 2 where nothing is understood."""
    if not is_whole(arguments.name):
        raise UsageError("The name after --name is no text in UTF-8. Type it anew.")
    if arguments.token_stdin and not arguments.register:
        raise UsageError("--token-stdin is for --register: without it nobody is asked for an app.")
    sources = [meant(source) if isinstance(source, Path) else source for source in arguments.sources]
    paths = [source for source in sources if isinstance(source, Path)]
    addresses = [source for source in sources if isinstance(source, str)]
    if addresses and len(sources) > 1:
        raise UsageError("The server of an address is asked by itself: give one address, and no file beside it.")
    files = [Path(_host(addresses[0]))] if addresses else [*chain.from_iterable(map(_files_of, paths))]
    if len(files) > 1 and not (arguments.output is not None and is_folder(arguments.output)):
        return _import_together(arguments, files)
    found = targets(files, arguments.output, ENDING)
    for _, target in found:
        apart(target, paths)
    folder = arguments.output if arguments.output is not None and is_folder(arguments.output) else None
    names = Names(folder, [target for _, target in found if target is not None])
    return convert_each(found, partial(_import, arguments, names, addresses[0] if addresses else ""))


def _files_of(source: Path) -> list[Path]:
    """A file; a folder that is one collection of a tool's; or the records that lie in a folder."""
    whole = is_folder(source) and bool(text_of(source))
    return [source] if whole else each_file([source], ".json", ENDING, "records of the platform")


def _host(address: str) -> str:
    """What a draft of an address is called where no name is given for it."""
    found = read_web(address)
    return found.host if isinstance(found, Address) else "connection"


def _each(address: str, file: Path) -> tuple[Understood | WizardError, ...]:
    """What a source holds: a file, or what the server of an address says of itself, or the page that lies there."""
    if address and (places(address) or leads_to_page(address)):
        from connection_wizard.cli.asking import asked

        return (asked(address),)
    if not address and (entry := entry_for(file)) is not None:
        return (understood_of(entry),)
    if not address and is_folder(file):
        return understand_each(text_of(file))
    return understand_each(address or bytes_given(str(file), "the source of a connection"))


def _import(arguments: Arguments, names: Names, address: str, file: Path, target: Path | None, several: str) -> int:
    try:
        understood = _each(address, file)
    except WizardError as error:
        if not arguments.json:
            raise _with_known(error, file, address) from error
        nothing = Understood("", unread=(Unread((), error.message),), whole=Draft())
        put(_json(nothing, nothing.draft()), target)
        ERR.line(f"{several}{error}")
        return 2
    usable = sum(isinstance(one, Understood) for one in understood)
    if usable > 1 and names.folder is None:
        words = f"“{shown_name(file)}” holds {usable} connections. Give “-o FOLDER”, where each gets a file of its own."
        raise UsageError(words)
    code = 0
    for number, one in enumerate(understood, 1):
        where = f"{several}Connection {number}: " if len(understood) > 1 else several
        if isinstance(one, WizardError):
            ERR.line(f"{where}{one}")
            code = 2
            continue
        one = completed(one) if arguments.known else one
        draft = one.draft()
        place = target
        if usable > 1:
            name, place = names.new(draft, file)
            draft = draft if draft.get("name") else draft.put(("name",), name)
        if arguments.name:
            draft = draft.put(("name",), arguments.name)
        if arguments.register:
            from connection_wizard.cli.asking import with_app

            one, draft = with_app(one, draft, address, with_token=arguments.token_stdin)
        _write(one, draft, place, where, machine=arguments.json)
    return code


def _with_known(error: WizardError, file: Path, address: str) -> WizardError:
    """Why nothing comes of a source, and where it is about apps that are known, how to begin with these instead."""
    if address or str(file) == "-" or is_folder(file):
        return error
    with suppress(WizardError):  # what cannot be read is told by whoever asked
        if apps := apps_named(bytes_given(str(file), "the source of a connection")):
            ways = ", ".join(f"{app.name} with “connection-wizard import {app.id}”" for app in apps)
            return WizardError(error.message, Words(f"Known here, though, and filled in: {ways}."))
    return error


def _import_together(arguments: Arguments, files: list[Path]) -> int:
    """Several sources of one connection: they add up, and what a later one says otherwise is told."""
    found: list[tuple[str, Understood]] = []
    code = 0
    for file, both in _with_environments(files).items():
        name = shown_name(file)
        try:
            each = understand_each(both) if both else _each("", file)
        except WizardError as error:
            ERR.line(f"File {name}: {error}")
            code = 2
            continue
        usable = [one for one in each if isinstance(one, Understood)]
        if len(usable) != 1 or usable[0].whole is not None:
            targets(
                files, arguments.output, ENDING
            )  # whole connections: each gets a file of its own, and needs a folder
        found += ((name, one) for one in usable)
    if not found:
        return code
    together = added_up(found)
    if arguments.known:
        together = together._replace(understood=completed(together.understood))
    target = None if is_standard_output(arguments.output) else arguments.output
    apart(target, files)
    if arguments.json:
        made = together_as_json(together, arguments.name)
        put(json.dumps(made, ensure_ascii=False, indent=2) + "\n", target)
        return code
    draft = together.understood.draft()
    draft = draft.put(("name",), arguments.name) if arguments.name else draft
    for value, source, followed in together.otherwise:
        ERR.line(f"Not taken: {source} says {value.value} for {dotted(value.at)}, and {followed} says otherwise.")
    _write(together.understood, draft, target, "", machine=False)
    return code


def _with_environments(files: list[Path]) -> dict[Path, str]:
    """The files in their order, without those that have the values of another one; with that the text of both."""
    held: dict[Path, str] = {}
    for file in files:
        if str(file) != "-":
            with suppress(WizardError):  # told when its turn comes
                held[file] = bytes_given(str(file), "the source of a connection").decode("utf-8-sig", "replace")
    parts = {file: part for file, text in held.items() if (part := part_of(text))}
    made = dict.fromkeys(files, "")
    for tool in dict.fromkeys(tool for tool, _ in parts.values()):
        own = {role: file for role in reversed(ROLES) for file, part in parts.items() if part == (tool, role)}
        main = own.get("collection") or own.get("request")
        rest = [file for file, part in parts.items() if part[0] == tool and part[1] != "collection" and file != main]
        if main is not None and rest:
            made[main] = together(held[file] for file in (main, *rest))
            for file in rest:
                del made[file]
    return made


def _write(understood: Understood, draft: Draft, target: Path | None, where: str, *, machine: bool) -> None:
    if machine:
        put(_json(understood, draft), target)
        return
    if understood.registration and not draft.get("client", "client_id"):
        ERR.line(f"{where}The server registers apps by itself: with --register it registers one for this connection.")
    for first, *more in _told(understood):
        ERR.lines([f"{where}{first}", *more])
    put(to_text(draft), target)


class Names:
    """Names for the connections of one source: each its own, and none that another file's result has.

    Attributes:
        folder: where they are written; None where there is none.
    """

    def __init__(self, folder: Path | None, taken: Iterable[Path]) -> None:
        self.folder = folder
        self._taken = {one_name(path.name) for path in taken}

    def new(self, draft: Draft, source: Path) -> tuple[str, Path]:
        """A name for a connection, and its file: as the connection is called, else its source, and its version."""
        spec = draft.partial_spec
        called = spec.name.strip() or source.name.partition(".")[0].strip("-") or "connection"
        first = f"{called} {spec.platform.version or FIRST_VERSION}"
        names = chain([first], (f"{first} {number}" for number in count(2)))
        name, file = next((name, file) for name in names if one_name(file := _file_name(name)) not in self._taken)
        self._taken.add(one_name(file))
        return name, (self.folder or Path()) / file


def _file_name(name: str) -> str:
    """A name of letters and digits that every system takes; of a long one its beginning and its end."""
    plain = "-".join(re.findall(r"\w+", name.lower())) or "connection"
    return f"{plain if len(plain) <= _LONGEST else f'{plain[: _LONGEST // 2]}-{plain[-_LONGEST // 2 :]}'}{ENDING}"


def _json(understood: Understood, draft: Draft) -> str:
    return json.dumps(as_json(understood, draft), ensure_ascii=False, indent=2) + "\n"


def _told(understood: Understood) -> Iterator[list[str]]:
    """What is told of a source, each in its lines."""
    for finding in understood.repairs:
        yield finding_lines(finding)
    sources = dict.fromkeys((value.source, value.read_at) for value in understood.values if value.source)
    if understood.kind == CATALOGUE:
        yield ["From the catalogue, as its sources say:", *(f"  {where} ({day})" for where, day in sources)]
        if silent := [value for value in understood.values if value.certainty == "silent"]:
            yield ["Their documentation names none, and there may be one all the same:", *map(_silent, silent)]
    elif understood.kind not in _TOLD_AS_THEY_ARE:
        yield [f"Read from {called(understood.kind)}, each with its line:", *(f"  {at}" for at in _origins(understood))]
    known = [value for value in understood.values if value.known_of]
    if known:
        yield [f"Not said there, and known of {known[0].known_of}:", *map(_known, known)]
    elif more := next((value.known_of for value in completed(understood).values if value.known_of), ""):
        yield [f"The log-in is that of {more}: with --known, what is known of it and not said there is filled in, too."]
    for question in understood.questions:
        if understood.kind == CATALOGUE:
            yield [f"It has several environments: {', '.join(way.quote for way in question.ways)}; taken is the first."]
            continue
        yield [f"It can be read in more than one way ({question.about.replace('_', ' ')}):", *_ways(question)]
    for unread in understood.unread:
        yield [f"{unread.why} {unread.instead}" if unread.instead else f"Not found: {unread.why}"]
    for why in ("secret", "sample", "elsewhere", "app_key"):
        if named := [left.name for left in understood.left if left.why == why]:
            yield [f"Left out, for {_WHY[why]}: {', '.join(named)}."]


def _known(value: Value) -> str:
    return f"  {dotted(value.at)}: {f'{value.source} ({value.read_at})' if value.source else 'chosen for it'}"


def _silent(value: Value) -> str:
    return f"  {title_of(value.at)}: {value.source} ({value.read_at})"


def _origins(understood: Understood) -> Iterator[str]:
    for value in understood.values:
        if value.quote:
            sure = "" if value.certainty == "certain" else f" ({value.certainty})"
            yield f"{dotted(value.at)}{sure}, line {value.line}: {value.quote[:_SHOWN]}"


def _ways(question: Question) -> Iterator[str]:
    for position, way in enumerate(question.ways):
        taken = "taken" if not position else "or"
        values = ", ".join(str(value.value) for value in way.values)
        called = f"{way.name}: " if way.name and question.about == "environment" else ""
        yield f"  {taken}: {called}{values}; line {way.line}: {way.quote[:_SHOWN]}"
