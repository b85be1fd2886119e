"""An entry of the catalogue in the window: taken as one change, with where its values came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.session.catalogue import taken
from connection_wizard.session.origins import written
from connection_wizard.steps import number_of

if TYPE_CHECKING:
    from connection_wizard.providers.entry import Entry
    from connection_wizard.ui.session.services import Services


def fill(services: Services, entry: Entry, environment: str = "") -> None:
    """Fill the open document, in which nothing was typed yet, and go on with the credentials.

    Args:
        environment: one of its other environments; without it, production.
    """
    filled = taken(entry, environment, services.store.draft)
    services.store.take(filled.draft, filled.origins)
    services.files.note(origins=tuple(written(services.store.origins)))
    services.go_to(number_of("credentials"), ())
