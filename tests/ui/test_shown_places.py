"""Which findings may be shown: a look-up for each of them at each keystroke, however many places were touched."""

from __future__ import annotations

from random import Random

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.words import Words
from tests.counting import calls


def found_at(path: DocumentPath) -> Finding:
    return Finding("made_up", "error", 0, path, Words("Wrong."), Words(""))


def test_what_is_touched_in_or_around_a_place_shows_it() -> None:
    chance = Random(4)
    some = [tuple(chance.choice("abc") for _ in range(chance.randint(0, 4))) for _ in range(50)]
    for _ in range(400):
        store = DraftStore()
        touched = chance.sample(some, chance.randint(0, 5))
        for at in touched:
            store.touch(at)
        for path in some:
            meets = any(path[: len(at)] == at or at[: len(path)] == path for at in touched)
            assert store.is_visible(found_at(path)) is meets, (path, touched)


def test_in_an_entry_that_is_just_begun_only_what_is_touched_in_it_counts() -> None:
    store = DraftStore()
    store.touch(("fields",))
    store.touch_step(0)
    store.begin(("fields", 0), {})
    assert not store.is_visible(found_at(("fields", 0, "key")))
    store.touch(("fields", 0, "key"))
    assert store.is_visible(found_at(("fields", 0, "key")))
    assert not store.is_visible(found_at(("fields", 0, "label")))


def test_many_touched_places_are_no_dearer_than_one() -> None:
    few, many = DraftStore(), DraftStore()
    few.touch(("fields", 0, "key"))
    many.tell_at((), [("fields", number, "key") for number in range(1000)])
    finding = found_at(("authorization", "url"))
    assert calls(lambda: many.is_visible(finding)) == calls(lambda: few.is_visible(finding))
