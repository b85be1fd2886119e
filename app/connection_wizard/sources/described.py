"""The calls of an API by its description (OpenAPI, Swagger): which need nothing but a token, and whom each tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from connection_wizard.sources.who import score

_DEEPEST: Final = 8
"""References from one to the next that are followed, within the document."""
_SAYS_ME: Final = re.compile(r"""["'`*](?:me|self|~)["'`*]""")
"""How the description of a parameter says that a word stands for whoever the token belongs to."""
_USUAL_HEADERS: Final = frozenset({"authorization", "token", "access_token", "accept", "content-type"})


@dataclass(frozen=True, slots=True)
class DescribedCall:
    """A call that needs nothing but a token.

    Attributes:
        says: what the document says of it.
        needs: the scopes that it asks for.
    """

    path: str
    says: str
    score: int
    needs: frozenset[str]


def calls(document: Mapping[str, Any], flow: str) -> Iterator[DescribedCall]:
    """Every call that is got and needs nothing but a token.

    Args:
        flow: the name of the security scheme whose token is sent.
    """
    paths = document.get("paths")
    for path, item in paths.items() if isinstance(paths, Mapping) else ():
        item = followed(document, item)
        operation = followed(document, item.get("get")) if isinstance(item, Mapping) else None
        if not isinstance(operation, Mapping) or operation.get("deprecated") is True:
            continue
        parameters = [*list_in(item, "parameters"), *list_in(operation, "parameters")]
        needed = [
            one
            for one in (followed(document, one) for one in parameters)
            if isinstance(one, Mapping) and one.get("required") and not _is_sent_anyway(one)
        ]
        path = _of_me(str(path), needed)
        if path is None:
            continue
        says = text_in(operation, "summary") or text_in(operation, "description")
        said = [text_in(operation, name) for name in ("operationId", "summary", "description")]
        worth = score(str(path), *said, lists=_lists(document, operation))
        yield DescribedCall(str(path), says, worth, frozenset(_needs(document, operation, flow)))


def _lists(document: Mapping[str, Any], operation: Mapping[str, Any]) -> bool:
    """Whether a call answers with a list, and with nothing around it."""
    responses = operation.get("responses")
    answer = followed(document, responses.get("200")) if isinstance(responses, Mapping) else None
    if not isinstance(answer, Mapping):
        return False
    content = answer.get("content")
    kinds = [one for one in content.values() if isinstance(one, Mapping)] if isinstance(content, Mapping) else []
    schemas = (followed(document, one.get("schema")) for one in (answer, *kinds))
    return any(isinstance(one, Mapping) and one.get("type") == "array" for one in schemas)


def _needs(document: Mapping[str, Any], operation: Mapping[str, Any], flow: str) -> Iterator[str]:
    """The scopes that a call asks for in this flow."""
    asked = operation["security"] if isinstance(operation.get("security"), list) else document.get("security")
    for one in asked if isinstance(asked, list) else ():
        scopes = one.get(flow) if isinstance(one, Mapping) else None
        if isinstance(scopes, list):
            yield from (scope for scope in scopes if isinstance(scope, str))
            return


def _is_sent_anyway(parameter: Mapping[str, Any]) -> bool:
    """Whether a parameter is the header with the token itself, or one that every call has."""
    return parameter.get("in") == "header" and text_in(parameter, "name").lower() in _USUAL_HEADERS


def _of_me(path: str, needed: list[Mapping[str, Any]]) -> str | None:
    """A path that needs nothing but a token; None where it needs something that only the author knows.

    A parameter may stand for whoever the token belongs to, where its description says by which word.
    """
    for parameter in needed:
        hole = f"{{{parameter.get('name')}}}"
        said = _SAYS_ME.search(text_in(parameter, "description"))
        if hole not in path or said is None:
            return None
        path = path.replace(hole, said[0][1:-1])
    return None if "{" in path else path


def text_in(found: Mapping[str, Any], name: str) -> str:
    """A text under a name; empty where there is none."""
    value = found.get(name)
    return value if isinstance(value, str) else ""


def list_in(found: Mapping[str, Any], name: str) -> list[Any]:
    """A list under a name; empty where there is none."""
    value = found.get(name)
    return value if isinstance(value, list) else []


def followed(document: Mapping[str, Any], value: Any) -> Any:
    """What a reference within the document leads to; any other leads nowhere."""
    for _ in range(_DEEPEST):
        if not isinstance(value, Mapping) or not isinstance(reference := value.get("$ref"), str):
            return value
        value = None
        if reference.startswith("#/"):
            value = document
            for part in reference[2:].split("/"):
                part = part.replace("~1", "/").replace("~0", "~")
                value = value.get(part) if isinstance(value, Mapping) else None
    return None
