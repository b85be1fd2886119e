"""Step 2: what the portal shows is compared with the address that it is most like, and where it differs can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from connection_wizard.addresses.comparing import Piece, compared
from connection_wizard.spec.live_redirects import register_as
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.widgets.failure.comparison import Comparison, fitted
from tests.ui.conftest import body


def compare(window: WizardWindow, text: str) -> tuple[str, list[str], Comparison]:
    """What is said, and the lines that are drawn."""
    [comparison] = body(window, 2).findChildren(Comparison)
    comparison._field.setText(text)
    shown = QTextDocument()
    shown.setHtml(comparison._marked.text())
    cells = shown.toPlainText().replace("\xa0", " ").split("\n")
    return comparison._verdict.words, cells, comparison


@pytest.mark.asyncio
async def test_the_nearer_of_both_addresses_is_named_and_drawn(window: WizardWindow) -> None:
    spec = window.store.draft.partial_spec
    live = register_as(spec.live_redirect, spec.redirect_url)
    said, cells, comparison = compare(window, spec.redirect_url + "/")
    assert comparison._entries()[0].meant in said
    assert compared(spec.redirect_url, spec.redirect_url + "/").differences[0].words in said
    assert comparison._field.accessibleDescription() == said
    said, cells, _ = compare(window, live.replace("127.0.0.1", "localhost"))
    assert comparison._entries()[1].meant in said
    assert any(live.strip() in cell.replace(" ", "") for cell in cells)


@pytest.mark.asyncio
async def test_a_sign_stands_below_what_differs(window: WizardWindow) -> None:
    address = window.store.draft.partial_spec.redirect_url
    _, cells, comparison = compare(window, address.replace("https", "http"))
    drawn, other, signs = (cell for cell in cells if "://" in cell or "▲" in cell)
    assert (drawn.index("s://"), signs.count("▲")) == (signs.index("▲"), 1)
    assert len(drawn) == len(other)
    assert other.index("://") == drawn.index("://"), "what is the same stands below each other"
    assert address in comparison._marked.accessibleName()


@pytest.mark.asyncio
async def test_addresses_stand_below_their_names_where_there_is_no_room_beside_them(window: WizardWindow) -> None:
    address = window.store.draft.partial_spec.redirect_url
    _, beside, comparison = compare(window, address + "/")
    high = comparison._marked.minimumHeight()
    comparison.resize(comparison._marked.fontMetrics().horizontalAdvance("0" * 28), comparison.height())
    _, below, _ = compare(window, address + "/")
    assert comparison._marked.minimumHeight() > high
    entry = comparison._entries()[0]
    assert below[below.index(entry.name) + 1].startswith("https")
    assert "".join(below).count("▲") == "".join(beside).count("▲") == 1
    assert comparison._marked.sizeHint().width() <= comparison.width()


@pytest.mark.asyncio
async def test_an_address_of_others_is_not_marked_letter_by_letter(window: WizardWindow) -> None:
    said, cells, comparison = compare(window, "https://hooks.other.test/a/b/c")
    assert all(entry.meant in said for entry in comparison._entries())
    assert "▲" not in "".join(cells)


@pytest.mark.asyncio
async def test_the_same_address_is_said_to_be_so(window: WizardWindow) -> None:
    [comparison] = body(window, 2).findChildren(Comparison)
    for entry in comparison._entries():
        said, _, _ = compare(window, f"{entry.address}\n")  # a line that was copied as a whole
        assert said.startswith("✓")
        assert entry.meant in said
        assert comparison._marked.text() == ""
    said, _, _ = compare(window, f"{entry.address} ")
    assert not said.startswith("✓"), "a portal keeps a space, and then it is another address"


@pytest.mark.asyncio
async def test_where_the_address_is_pasted_by_hand_there_is_one_to_compare_with(window: WizardWindow) -> None:
    window.store.put(("live_redirect", "receiver"), "paste")
    [comparison] = body(window, 2).findChildren(Comparison)
    assert [entry.address for entry in comparison._entries()] == [window.store.draft.partial_spec.redirect_url]


@pytest.mark.asyncio
async def test_a_megabyte_is_compared_as_far_as_a_portal_could_have_it(window: WizardWindow) -> None:
    width = window.width()
    said, _, _ = compare(window, "https://a.test/" + "x" * 1_000_000)
    assert said
    assert window.width() == width


def test_what_is_too_long_is_cut_where_nothing_differs_first() -> None:
    pieces = [Piece("a" * 50, "a" * 50), Piece("s", ""), Piece("b" * 50, "b" * 50)]
    cut = fitted(pieces, 40)
    assert cut[1] == pieces[1]
    assert sum(max(len(piece.wanted), len(piece.given)) for piece in cut) <= 40
    assert cut[0].wanted == cut[0].given
    assert "…" in cut[0].wanted
    assert fitted(pieces, 500) == pieces
