"""What is written is read as it was: `read(write(x)) == x`. What was brought into form stays so: `f(f(x)) == f(x)`.

Export and import of records are in ``tests/viasocket/test_round_trip.py``, proofs in ``test_proof_files.py`` of
``tests/oauth``, the list of secrets in ``tests/secrets/test_filing.py``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final
from zlib import crc32

import pytest
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

from connection_wizard.errors import WizardError
from connection_wizard.http.json_slices import read_json
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.session import origins
from connection_wizard.spec.files import parse_draft, to_text
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import parse_path
from connection_wizard.spec.templates import parse_template
from connection_wizard.steps import STEPS
from connection_wizard.strict_json import loads, whole
from connection_wizard.ui.session import left_off
from connection_wizard.viasocket.importing import read_record
from connection_wizard.viasocket.record import create_payload, record_text
from connection_wizard.visible import visible, visible_lines
from tests.fuzz.counts import TRIED
from tests.fuzz.test_readers import BEFORE_LONG
from tests.fuzz.texts import texts
from tests.spec.any_spec import parts

JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=9,
)
PLACES: Final = st.lists(st.text(min_size=1, max_size=9) | st.integers(0, 9), min_size=1, max_size=3).map(tuple)
MARKS: Final = st.dictionaries(st.sampled_from([step.key for step in STEPS]), st.text(max_size=9), max_size=3)
STEPS_SHOWN: Final = st.sets(st.sampled_from([step.number for step in STEPS])).map(lambda steps: tuple(sorted(steps)))
LEFT: Final = st.builds(
    left_off.Left,
    **{name: MARKS for name, usual in left_off.Left._field_defaults.items() if usual == {}},
    step=st.sampled_from([step.number for step in STEPS]),
    visited=STEPS_SHOWN,
    told_steps=STEPS_SHOWN,
    told_places=st.lists(PLACES, max_size=3).map(tuple),
    file=st.text(),
    record=st.text(),
    ran=st.sampled_from(("", "logged_in", "stopped")),
    keeps_answers=st.booleans(),
    origins=st.just(()),
)
ORIGIN: Final = st.builds(
    origins.Origin, JSON, *(st.text(), st.integers(), st.text(), st.text(), st.text(), st.text(), st.text())
)


def through_json(value: Any) -> Any:
    return json.loads(json.dumps(value))


def sliced(value: Any) -> Any:
    """JSON of an answer is read in slices."""
    reading = read_json(json.dumps(value))
    while True:
        try:
            next(reading)
        except StopIteration as end:
            return end.value


BACK: Final[Mapping[str, tuple[st.SearchStrategy[Any], Callable[[Any], Any]]]] = {
    "origins": (st.dictionaries(PLACES, ORIGIN, max_size=4), lambda x: origins.read(through_json(origins.written(x)))),
    "how a document was left": (LEFT, lambda x: left_off.read(through_json(left_off.written(x)))),
    "strict JSON": (JSON, lambda x: loads(json.dumps(x))),
    "JSON in slices": (JSON, sliced),
}
"""What is drawn, and what writes and reads it."""


def laid_out(text: str) -> str:
    return to_text(parse_draft(text.encode("utf-8", "surrogatepass")))


def of_record(text: str) -> str:
    return record_text(create_payload(read_record(text).draft.partial_spec))


FORMS: Final[Mapping[str, tuple[st.SearchStrategy[str], Callable[[str], str]]]] = {
    "layout of a spec": (parts(ConnectionSpec).map(json.dumps), laid_out),
    "layout of what is none": (texts(), laid_out),
    "export of an import": (texts(), of_record),
    "template": (texts(), lambda text: str(parse_template(text))),
    "path": (texts(), lambda text: str(parse_path(text))),
    "visible": (texts(), visible),
    "visible lines": (texts(), visible_lines),
    "whole": (texts(), whole),
    "redaction": (texts(), Redactor(["s3cr3t/value+of=this"]).text),
    "redaction of an address": (texts(), Redactor(["s3cr3t/value+of=this"]).url),
}
"""What is drawn, and what brings it into form; a text that has none is an error of ours."""
LENGTHS: Final = (pytest.param(12, id="short"), pytest.param(1000, id="long", marks=pytest.mark.nightly))


def _try(name: str, drawn: st.SearchStrategy[Any], number: int, hold: Callable[[Any], None]) -> None:
    @seed(crc32(name.encode()))
    @settings(
        max_examples=number,
        database=None,
        deadline=None,
        suppress_health_check=BEFORE_LONG,
        phases=[Phase.generate, Phase.shrink],
    )
    @given(drawn)
    def try_it(value: Any) -> None:
        TRIED["examples"] += 1
        TRIED["crashes"] += 1
        hold(value)
        TRIED["crashes"] -= 1

    try_it()


@pytest.mark.parametrize("number", LENGTHS)
@pytest.mark.parametrize("name", BACK)
def test_what_is_written_is_read_as_it_was(name: str, number: int) -> None:
    drawn, there_and_back = BACK[name]

    def hold(value: Any) -> None:
        assert there_and_back(value) == value

    _try(name, drawn, number, hold)


@pytest.mark.parametrize("number", LENGTHS)
@pytest.mark.parametrize("name", FORMS)
def test_what_is_in_form_stays_so(name: str, number: int) -> None:
    drawn, form = FORMS[name]

    def hold(text: str) -> None:
        try:
            once = form(text)
        except WizardError:
            return
        assert form(once) == once

    _try(name, drawn, number, hold)
