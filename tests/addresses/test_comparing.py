"""Kind: two addresses that look the same and are not; the part that differs is named, and nothing else."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.addresses.comparing import Kind, compared, nearest
from connection_wizard.addresses.parts import Part
from tests.counting import calls

PLATFORM = "https://auth.viasocket.com/redirect/auth2.0"
LIVE = "http://localhost:8765/callback"

ONE_PART: tuple[tuple[str, str, Part, Kind], ...] = (
    (PLATFORM, PLATFORM + "/", "slash", "more"),
    ("https://a.com/x/", "https://a.com/x", "slash", "missing"),
    ("https://a.com", "https://a.com/", "slash", "more"),
    (PLATFORM, PLATFORM.replace("https", "http"), "scheme", "other"),
    (PLATFORM, PLATFORM.removeprefix("https://"), "scheme", "missing"),
    (PLATFORM, PLATFORM.replace("https", "HTTPS"), "scheme", "case"),
    (PLATFORM, PLATFORM.replace("auth.", "Auth."), "host", "case"),
    (PLATFORM, PLATFORM.replace("auth.", "www.auth."), "host", "www"),
    ("https://www.a.com/x", "https://a.com/x", "host", "www"),
    (PLATFORM, PLATFORM.replace("viasocket", "viasockets"), "host", "other"),
    (PLATFORM, "https:///redirect/auth2.0", "host", "missing"),
    (LIVE, LIVE.replace("localhost", "127.0.0.1"), "host", "local"),
    (LIVE, LIVE.replace("localhost", "[::1]"), "host", "local"),
    (LIVE, LIVE.replace(":8765", ""), "port", "missing"),
    (LIVE, LIVE.replace("8765", "8080"), "port", "other"),
    (PLATFORM, PLATFORM.replace(".com", ".com:443"), "port", "more"),
    (PLATFORM, PLATFORM.replace("redirect", "Redirect"), "path", "case"),
    (PLATFORM, PLATFORM.replace("auth2.0", "auth2"), "path", "other"),
    (PLATFORM, PLATFORM.replace("/auth2.0", "%2Fauth2.0"), "path", "encoded"),
    (PLATFORM, "https://auth.viasocket.com", "path", "missing"),
    ("https://a.com", "https://a.com/cb", "path", "more"),
    (PLATFORM, PLATFORM + "?x=1", "query", "more"),
    ("https://a.com/x?a=1", "https://a.com/x?a=2", "query", "other"),
    ("https://a.com/x?a=1", "https://a.com/x", "query", "missing"),
    (PLATFORM, PLATFORM + "#top", "fragment", "more"),
    (PLATFORM, PLATFORM.replace("//", "//me@"), "user", "more"),
    (PLATFORM, " " + PLATFORM, "before", "more"),
    (PLATFORM, PLATFORM + " ", "after", "more"),
)  # fmt: skip


@pytest.mark.parametrize(("wanted", "given", "part", "kind"), ONE_PART)
def test_the_part_that_differs_is_named_alone(wanted: str, given: str, part: Part, kind: Kind) -> None:
    [found] = compared(wanted, given).differences
    assert (found.part, found.kind) == (part, kind)
    assert found.words.endswith(".")


def test_every_sentence_is_another_one() -> None:
    said = {compared(wanted, given).differences[0].words for wanted, given, *_ in ONE_PART}
    assert len(said) >= len({(part, kind) for _, _, part, kind in ONE_PART}) - 2


def test_the_same_address_differs_in_nothing() -> None:
    found = compared(PLATFORM, PLATFORM)
    assert found.differences == ()
    assert [piece.wanted for piece in found.pieces] == [PLATFORM]


def test_letters_that_differ_are_marked_alone() -> None:
    found = compared(PLATFORM, PLATFORM.upper())
    changed = [piece for piece in found.pieces if not piece.same]
    assert all(piece.wanted.upper() == piece.given for piece in changed)
    found = compared("https://a.com/callback", "https://a.com/Callbeck")
    assert [(piece.wanted, piece.given) for piece in found.pieces if not piece.same] == [("c", "C"), ("a", "e")]


def test_the_nearer_address_is_compared() -> None:
    for shown, which in (
        (PLATFORM + "/", 0),
        (LIVE + "/", 1),
        ("http://127.0.0.1:8765/callback", 1),
        ("http://auth.viasocket.com/redirect/auth2.0", 0),
        (LIVE, 1),
    ):
        found, how = nearest((PLATFORM, LIVE), shown)
        assert found == which, shown
        assert not how.unlike


def test_an_address_of_others_is_unlike_both() -> None:
    _, found = nearest((PLATFORM, LIVE), "https://hooks.other.test/a/b")
    assert found.unlike
    assert not compared(PLATFORM, PLATFORM.replace("auth2.0", "auth3.0")).unlike


@given(st.text(), st.text() | st.just(PLATFORM))
def test_any_two_texts_can_be_compared_and_nothing_of_them_is_lost(given: str, wanted: str) -> None:
    found = compared(wanted, given)
    assert "".join(piece.wanted for piece in found.pieces) == wanted
    assert "".join(piece.given for piece in found.pieces) == given
    assert (wanted == given) == (not found.differences) == all(piece.same for piece in found.pieces)
    assert all(difference.words for difference in found.differences)


def test_a_long_text_is_compared_in_one_go() -> None:
    taken = [calls(partial(compared, PLATFORM, "https://" + "a/b?" * size)) for size in (1000, 10_000)]
    assert taken[1] < 40 * taken[0]
