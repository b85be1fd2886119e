"""Whatever stands in a record is in its export again, or is named; and the export of the export is the same."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from connection_wizard.viasocket.agreement import NEVER_COMPARED
from connection_wizard.viasocket.importing import Imported, NoRecord, read_record
from connection_wizard.viasocket.importing.differences import differences
from connection_wizard.viasocket.marks import CODES, all_opened
from connection_wizard.viasocket.record import create_payload, record_text
from tests.viasocket.foreign import ODD, by_hand, closed, objects, opened
from tests.viasocket.test_importing import HAND

MORE_ODD: tuple[Any, ...] = ("client_id", -1, 1e300, "x" * 300, "\u202e\x00", [{"name": "scope", "value": "x"}])
NO_REPAIR = ("record-own-code", "record-recognised")
"""What is told of a code, whatever was in the record beside."""


def lost(record: dict[str, Any]) -> list[Any]:
    """What the export of a record has otherwise, though nothing was named; its own export has to be the same."""
    try:
        imported = read_record(json.dumps(record))
    except NoRecord:
        return []
    exported = create_payload(imported.draft.partial_spec)
    assert create_payload(read_record(record_text(exported)).draft.partial_spec) == exported
    if any(found.code not in NO_REPAIR for found in imported.repairs):
        return []
    after = all_opened(exported)
    given = all_opened(json.loads(json.dumps(record)))
    return [
        found
        for key, value in given.items()
        if key not in NEVER_COMPARED | CODES.keys()
        for found in differences(value, after.get(key), (key,))
        if not is_same_text(*found[1:])
    ]


def is_same_text(before: Any, after: Any) -> bool:
    """A text that code returns, with or without what ends its statement."""
    return isinstance(before, str) and isinstance(after, str) and before.rstrip(";") == after.rstrip(";")


def replaced() -> Iterator[dict[str, Any]]:
    """A record by hand with each of its values, at every depth, replaced by each odd one."""
    whole = opened(by_hand())
    for place, found in list(objects(whole)):
        for key in sorted(found):
            for odd in (*ODD, *MORE_ODD):
                record = copy.deepcopy(whole)
                inner: Any = record
                for step in place:
                    inner = inner[step]
                inner[key] = copy.deepcopy(odd)
                yield closed(record)


@pytest.mark.nightly
def test_whatever_one_value_is_it_is_kept_or_named() -> None:
    assert [found for record in replaced() for found in lost(record)] == []


def test_whatever_some_values_are_they_are_kept_or_named() -> None:
    some = list(replaced())[::61]
    assert len(some) > 30
    assert [found for record in some for found in lost(record)] == []


def test_the_guard_itself_sees_what_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    record = by_hand()
    monkeypatch.setattr("connection_wizard.viasocket.importing.tell_differences", lambda *_: None)
    record["authenticationpaths"]["headers"].append({"name": "", "value": 'return "nobody sends it";'})
    assert lost(record)


def again(change: dict[str, Any]) -> tuple[dict[str, Any], Imported]:
    record = HAND | change
    assert lost(record) == []
    imported = read_record(json.dumps(record))
    return all_opened(create_payload(imported.draft.partial_spec)), imported


@pytest.mark.parametrize("kind", ["dropdown", "string"])
def test_options_beside_a_source_are_kept(kind: str) -> None:
    field = {"key": "a", "label": "A", "type": kind, "required": False, "source": "return [];"}
    field |= {"children": [{"label": "x", "value": "y", "sample": ""}]}
    exported, imported = again({"authfields": {"authentication": {"type": "Auth2.0", "fields": [field]}}})
    assert exported["authfields"]["authentication"]["fields"] == [field]
    assert [option["value"] for option in imported.draft.get("fields", 0, "options")] == ["y"]


@pytest.mark.parametrize(
    "sent", [{"response_type": "code"}, {"scope": "a"}, {}], ids=["scope", "response_type", "both"]
)
def test_a_parameter_that_is_not_sent_stays_out(sent: dict[str, str]) -> None:
    exported, imported = again({"queryparams": json.dumps(sent)})
    assert exported["queryparams"] == sent
    omitted = set(imported.draft.partial_spec.authorization.omit)
    assert omitted == {"response_type"} - sent.keys()


@pytest.mark.parametrize(
    "own", ["'Content-Type': 'application/json'", "'content-type': 'application/json', 'X-A': '1'"]
)
def test_the_content_type_of_a_get_is_named_where_the_wizard_writes_its_code(own: str) -> None:
    token = "`Bearer ${context.authData.accesstokencode.access_token}`"
    headers = f"{{ {own}, Authorization: {token} }}"
    code = f"return (await axios.get('https://acme.test/me', {{ headers: {headers} }})).data;"
    _, imported = again({"testcode": json.dumps({"source": code})})
    told = [found.message for found in imported.repairs if found.code == "record-code-loses"]
    assert told == ["The request of step 8 has no body. Its Content-Type falls away."]
