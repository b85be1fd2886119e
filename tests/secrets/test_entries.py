"""Values of any length in entries of limited length."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connection_wizard.secrets.entries import ENTRY_UNITS, SERVICE, read, remove, write
from tests.secrets.stores import FailingBackend, MemoryBackend

# Long texts from few draws: one piece, repeated.
VALUES = st.builds(lambda piece, times: piece * times, st.text(min_size=1, max_size=20), st.integers(1, 800))


@given(VALUES, VALUES)
@example("x" * ENTRY_UNITS, "x" * (ENTRY_UNITS + 1))
@example("\N{GRINNING FACE}" * 600, "\N{GRINNING FACE}" * 601)
@example("connection-wizard:parts:", "connection-wizard:parts:00000000:2")
def test_any_value_is_kept_replaced_and_removed_whole(first: str, second: str) -> None:
    backend = MemoryBackend()
    write(backend, "other", "untouched")
    for value in (first, second, first):
        write(backend, "name", value)
        assert read(backend, "name") == value
    remove(backend, "name")
    assert read(backend, "name") is None
    assert backend.entries == {(SERVICE, "other"): "untouched"}


def test_a_short_value_is_one_plain_entry() -> None:
    backend = MemoryBackend()
    write(backend, "name", "x" * 5000)
    assert len(backend.entries) == 6
    write(backend, "name", "short")
    assert backend.entries == {(SERVICE, "name"): "short"}


def test_what_is_not_there_reads_as_none_and_is_removed_without_an_error() -> None:
    backend = MemoryBackend()
    assert read(backend, "name") is None
    remove(backend, "name")
    assert backend.entries == {}


def test_a_value_with_a_part_missing_is_none_and_can_still_be_removed() -> None:
    backend = MemoryBackend()
    write(backend, "name", "x" * 5000)
    part = next(username for _, username in backend.entries if username.endswith("/2"))
    backend.delete_password(SERVICE, part)
    assert read(backend, "name") is None
    remove(backend, "name")
    assert backend.entries == {}


@pytest.mark.parametrize(
    "entry", ["connection-wizard:parts:", "connection-wizard:parts:x:0", "connection-wizard:parts:x:-1"]
)
def test_an_entry_that_somebody_changed_is_none(entry: str) -> None:
    backend = MemoryBackend()
    backend.set_password(SERVICE, "name", entry)
    assert read(backend, "name") is None


@pytest.mark.parametrize("working", range(11))
def test_an_interruption_leaves_the_old_value_or_the_new_one(working: int) -> None:
    backend = FailingBackend(OSError("interrupted"), working=10_000)
    write(backend, "name", "old" * 1000)
    backend.working = working
    with pytest.raises(OSError, match="interrupted"):
        write(backend, "name", "new" * 1000)
    backend.working = 10_000
    assert read(backend, "name") in ("old" * 1000, "new" * 1000)


def test_a_value_that_could_not_be_written_leaves_no_parts() -> None:
    class Full(MemoryBackend):
        def set_password(self, service: str, username: str, password: str) -> None:
            if len(self.entries) == 3:
                raise OSError("full")
            super().set_password(service, username, password)

    backend = Full()
    write(backend, "name", "old")
    with pytest.raises(OSError, match="full"):
        write(backend, "name", "new" * 1000)
    assert backend.entries == {(SERVICE, "name"): "old"}
