"""Records come from elsewhere: what cannot be kept is mended and said, or refused with its place."""

from __future__ import annotations

import json

import pytest

from connection_wizard.spec.files import parse_draft, to_text
from connection_wizard.strict_json import DEEPEST
from connection_wizard.viasocket.following.questions import Facts
from connection_wizard.viasocket.importing import NoRecord, read_record
from connection_wizard.viasocket.recognise import recognised

RECORD = {"authrequrl": "https://a.test/authorize"}


def deep(levels: int) -> object:
    made: object = 1
    for _ in range(levels):
        made = [made]
    return made


@pytest.mark.parametrize(
    ("record", "place"),
    [
        ({"extra": {"a": ["x", "\ud83d"]}}, "at extra.a.1"),
        ({"extra": {"\udc00": 1}}, "at extra"),
        ({"queryparams": json.dumps("\ud83d")}, "in a text"),
    ],
)
def test_half_a_character_is_mended_and_its_place_is_told(record: dict[str, object], place: str) -> None:
    imported = read_record(json.dumps(RECORD | record))
    (told,) = [finding.message for finding in imported.repairs if finding.code == "record-half-character"]
    assert f"half a character in the record, {place}" in told
    assert parse_draft(to_text(imported.draft).encode()).partial_spec == imported.draft.partial_spec


@pytest.mark.parametrize("levels", range(DEEPEST - 6, DEEPEST + 2))
def test_a_record_is_read_only_if_its_draft_can_be_read_again(levels: int) -> None:
    text = json.dumps(RECORD | {"extra": deep(levels)})
    if levels <= DEEPEST - 3:
        imported = read_record(text)
        assert parse_draft(to_text(imported.draft).encode()).partial_spec == imported.draft.partial_spec
    else:
        with pytest.raises(NoRecord, match="nested too deeply"):
            read_record(text)


@pytest.mark.parametrize("number", ["1e999", "0x1F", "1_000", "9" * 400, "NaN"])
def test_a_number_that_only_javascript_can_keep_leaves_the_code_as_it_is(number: str) -> None:
    source = f"return axios({{method: 'get', url: 'https://a.test/me', params: {{n: {number}}}}}).then((r) => r.data);"
    assert recognised(source, "test", Facts()) is None
