"""Attributes beyond any number are left out before a page is parsed; the text behind them stays."""

from __future__ import annotations

from connection_wizard.sources.page.html import _unadorned


def test_attributes_beyond_any_number_go_and_all_else_stays() -> None:
    many = "".join(f' a{number}="{number}>"' for number in range(300))
    kept = "".join(f' a{number}="{number}>"' for number in range(200))
    assert _unadorned(f"<p id=x>a</p><b{many}>b</b>c") == f"<p id=x>a</p><b{kept}>b</b>c"
    assert _unadorned("1 < 2") == "1 < 2"
