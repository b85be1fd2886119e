"""The address that a log-in came back to: which of its values later calls may need. Code and state are dropped."""

from __future__ import annotations

from typing import Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.sources.callbacks import CODES, brought, is_back_here, pairs_back
from connection_wizard.sources.gathering import AUTHORIZE, Gathering
from connection_wizard.sources.understood import Understood, Unread
from connection_wizard.words import say

KIND: Final = "callback"
_LONGEST: Final = 8192
_WHAT: Final = say("This is the address that a log-in came back to. Its code was good once, and for one program alone.")
_REFUSED: Final = say("This is the address that a log-in came back to, and the provider refused it.")
_IMPLICIT: Final = say("The tokens came back in the address itself. That is the implicit flow.")


def read(text: str) -> Understood | None:
    """What came back."""
    address = text.strip()
    if len(address) > _LONGEST or len(address.split()) != 1 or not isinstance(read_web(address), Address):
        return None
    pairs = dict(pairs_back(address))
    code = next((name for name in CODES if pairs.get(name)), "")
    here = is_back_here(address)
    asks = "response_type" in pairs or ("client_id" in pairs and "redirect_uri" in pairs)
    token = "access_token" in pairs
    if asks or not (token or ((code or "error" in pairs) and ("state" in pairs or here))):
        return None
    made = Gathering(KIND, address, terse=True)
    for name, value in pairs.items():
        if name in (*CODES, "state", "session_state", "access_token", "id_token"):
            made.hide(value)
            made.leave(name, "oauth" if name == "state" else "secret")
    if code and code != "code":
        made.put(("authorization", "callback", "code"), code, code)
    if not token:
        made.put(("authorization", "callback", "keep"), list(brought(address)), sure=False)
        issuer = pairs.get("iss", "")
        if isinstance(read_web(issuer), Address):
            made.put(("authorization", "issuer"), issuer, "iss=")
    why = _IMPLICIT if token else _REFUSED if "error" in pairs else _WHAT
    made.unread[AUTHORIZE] = Unread(AUTHORIZE, why)
    return made.understood()
