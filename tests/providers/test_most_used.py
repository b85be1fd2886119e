"""The hundred apps that automation platforms have most, of those with a log-in of this kind: complete in all steps.

The list is drawn from what the platforms publish, November 2026: apps for which n8n has credentials of its own with an
authorization code, the pieces of Activepieces and the components of Pipedream, as their packages and repositories name
them. Apps with keys only do not count; left out are programs that everybody runs at an address of their own, gadgets,
and what was turned off. Which of those that one platform alone names are among them is a choice.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from connection_wizard.providers.completeness import is_complete
from connection_wizard.providers.folders import shipped_folder
from connection_wizard.providers.reading import read_folder

MOST_USED: Final[dict[str, list[str]]] = json.loads(Path(__file__).with_name("most_used.json").read_text("utf-8"))
"""By the entry's id, the platforms that name it."""
OPEN: Final = {
    "harvest": "revoking: the guide that was read to its end, and names none, is of the log-in before this one",
    "squarespace": "revoking: its guide was read to the middle and names none; a site's owner can uninstall an app",
    "wrike": "revoking: its guide was read to the middle and names none; one list names an address",
}
"""Not complete yet, and what is in the way.

It only ever gets shorter, but for what turned out to be untrue: that DocuSign, Harvest and PayPal take no token back
was no more than a page or a package without such a call."""
ENTRIES: Final = {read.entry.id: read.entry for read in read_folder(shipped_folder()) if read.entry}


def test_they_are_a_hundred_and_a_platform_names_each() -> None:
    assert len(MOST_USED) == 100
    assert list(MOST_USED) == sorted(MOST_USED)
    assert set(MOST_USED) <= set(ENTRIES)
    assert all(named and set(named) <= {"activepieces", "n8n", "pipedream"} for named in MOST_USED.values())


def test_all_are_complete_but_those_that_are_known_to_be_open() -> None:
    assert {app for app in MOST_USED if not is_complete(ENTRIES[app])} == set(OPEN)
