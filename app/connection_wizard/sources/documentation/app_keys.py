"""Keys of the app that an example of a call sends in its query, beside the token."""

from __future__ import annotations

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation.demanded import is_required
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.placed import Left, is_app_key


def app_keys(reading: Reading, place: Named) -> list[tuple[str, str]]:
    """What a call has to send of them: each that the page says to be required is a field of the connection's.

    The others are left out and told: many an API takes one in the place of a token alone.
    """
    made = []
    for name in dict(pairs_of(place.mention.query)):
        if not is_app_key(name):
            continue
        if is_required(reading.page, name):
            made.append((name, reading.fields.template(name)))
            reading.fields.made[name] |= {"label": "API key", "type": "password"}
        else:
            reading.left.append(Left(name, "app_key"))
    return made
