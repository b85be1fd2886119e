"""Everything of a record but its codes, read into a draft."""

from __future__ import annotations

from connection_wizard.viasocket.forms import FIRST_VERSION
from connection_wizard.viasocket.reading.authorization import read_authorization
from connection_wizard.viasocket.reading.fields import read_client, read_fields
from connection_wizard.viasocket.reading.reader import Reading
from connection_wizard.viasocket.reading.results import read_identifier, read_label, read_parameters, read_whitelist


def read_parts(reading: Reading) -> str:
    """Read all but the calls, and whose the record is; returns the client secret, if the record held one."""
    read_fields(reading)
    reading.document["redirect_url"] = reading.text("redirecturl")
    secret = read_client(reading)
    read_authorization(reading)
    read_label(reading)
    read_whitelist(reading)
    read_identifier(reading)
    read_parameters(reading)
    reading.document["platform"] = {
        "plug_id": reading.text("pluginrecordid"),
        "version": "" if (version := reading.text("authversion")) == FIRST_VERSION else version,
    }
    return secret
