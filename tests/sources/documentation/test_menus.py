"""The menu of a site names grants that its pages say nothing of."""

from __future__ import annotations

from connection_wizard.sources.documentation.menus import of_menus
from connection_wizard.sources.page.reading import read_page

MENU = "Overview\nQuick start\nOAuth 2.0\nAuthorization Code\nClient Credentials\nScopes\nWebhooks\nRate limits\n"


def test_names_one_below_the_other_are_a_menu() -> None:
    page = read_page(f"{MENU}\nThe token is sent with each call.\n")
    assert [page.texts[at] for at in sorted(of_menus(page))] == MENU.split("\n")[:-1]


def test_a_few_names_or_such_with_words_between_are_headings() -> None:
    assert not of_menus(read_page("Overview\nScopes\nAuthorization Code\n\nThe code is exchanged.\n"))
    assert not of_menus(read_page(MENU.replace("\n", "\n\nMore is said of it here.\n\n")))
