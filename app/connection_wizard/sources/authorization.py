"""A pasted authorization request (RFC 6749 section 4.1.1), as edits of its part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, get_args

from connection_wizard.sources.block import Block
from connection_wizard.sources.placed import Placed, Placing
from connection_wizard.sources.samples import is_sample, names_itself
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import RenamedAuthorizationParameter, ScopeSeparator
from connection_wizard.spec.rules.authorization import is_implicit
from connection_wizard.words import counted

_STANDARD: Final[tuple[str, ...]] = get_args(RenamedAuthorizationParameter)
_SEPARATORS: Final[tuple[tuple[str, ScopeSeparator], ...]] = (
    (" ", "space"), (",", "comma"), ("|", "pipe"), (";", "semicolon"),
)  # fmt: skip
_MOST_SCOPES: Final = 500


def place_authorization(block: Block, step: DocumentPath, draft: Draft) -> Placed:
    """What a request means for the authorization step."""
    placing = Placing(step, draft)
    now = draft.partial_spec.authorization
    placing.address(block, fragment=True)
    pairs = (*block.query, *block.form)
    called = placing.renamed((name for name, _ in pairs), _STANDARD, now.rename)
    hybrid = any("id_token" in value for name, value in pairs if called.get(name) == "response_type")
    extra = []
    for name, value in pairs:
        match called.get(name):
            case "scope":
                _scopes(placing, name, value)
            case "response_type" if value != "code" and not is_implicit(value):
                said = value if _is_written_so(value, pairs) else placing.value(name, value, early=True)
                if said is not None:
                    extra.append((name, said))
            case None if name == "nonce" and hybrid:
                extra.append((name, names.NONCE.template))  # OpenID Connect Core section 3.3.2.11
            case None:
                if (said := placing.value(name, value, early=True)) is not None:
                    extra.append((name, said))
            case standard:
                if standard == "code_challenge_method" and value in ("S256", "plain"):
                    placing.put(("pkce",), value, now.pkce)
                placing.leave(name, "oauth")
    placing.pairs("parameters", extra)
    return placing.done()


def _is_written_so(value: str, pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether a response type in other letters than the standard's is this provider's own, and no placeholder: nothing
    else of the request is written in capitals."""
    return value.lower() == "code" and sum(said.isupper() for _, said in pairs) == 1


def _scopes(placing: Placing, name: str, value: str) -> None:
    """The scopes that are asked for, beside those that are there, and what joins them."""
    now = placing.draft.partial_spec.authorization
    if is_sample(value) or names_itself(name, value):
        placing.leave(name, "sample")
        return
    sign, separator = next(((sign, word) for sign, word in _SEPARATORS if sign in value), (" ", "space"))
    found = list(dict.fromkeys(value.replace(sign, " ").split()))
    if all(map(is_sample, found)):
        placing.leave(name, "sample")
        return
    new = [scope for scope in found[:_MOST_SCOPES] if scope not in now.scopes]
    placing.put(("scopes",), [*now.scopes, *new], list(now.scopes))
    if len(found) > 1:
        placing.put(("scope_separator",), separator, now.scope_separator)
    placing.parts.append(counted("{count} scopes", "{count} scope", len(found), count=len(found)))
