"""Nothing is called unneeded that any text of a spec needs: the places are taken from the types of the model itself."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest
from pydantic import JsonValue

from connection_wizard.spec.base import Part, TextKind
from connection_wizard.spec.documents import DocumentPath, put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.mentions import Mention, mentions, used_names
from connection_wizard.spec.rules.places import texts
from tests.spec.rules.conftest import SAMPLE

FIELD = {"key": "shop", "label": "Shop", "type": "string", "required": True}
WRITTEN: dict[TextKind, tuple[str, ...]] = {
    "url": (
        "https://${context.authData.shop}.acme.com/x",
        "${context.authData.shop}",
        "https://acme.com/${context.authData.shop}/x",
        "https://acme.com/?x=${context?.authData?.shop}",
        "https://{shop}.acme.com",
        "https://acme.com/${context.authData.shop",
    ),
    "value": ("${context.authData.shop}", 'a${context.authData["shop"]}b', "{{shop}}", "${authData.shop}"),
    "body": ("${context.authData.shop}", "<shop>${context.authData.shop.inner}</shop>", "{{shop}}"),
    "path": ("authData.shop", "context?.authData?.shop", "authData['shop'].inner"),
    "code": (
        "return context.authData.shop;",
        'return context?.authData?.["shop"];',
        "const { shop } = context.authData; return shop;",
        "const data = context?.authData ?? {};\nreturn data['shop'];",
        "const { authData } = context; return authData.shop;",
        "return `${context['authData'].shop}`;",
        "const key = 'shop'; return context.authData[key];",
    ),
    "kept": ("${context?.authData?.shop}", "return context.authData.shop;", "const { shop } = context.authData;"),
}
"""How a value is named in each kind of text that may need one."""
NOTHING_IN_THEM: frozenset[TextKind] = frozenset({"name", "word", "answer_path", "prose"})
"""What is taken as it is, starts at an answer, or is for people: a mention there needs nothing."""


def leaves(kind: type[Part], at: DocumentPath = ()) -> Iterator[DocumentPath]:
    """The place of every text that a part can hold, one of each list and each free-form dictionary."""
    for name, field in kind.model_fields.items():
        yield from _in_type(field.annotation, (*at, name))


def _in_type(annotation: Any, at: DocumentPath) -> Iterator[DocumentPath]:
    if annotation is JsonValue:
        yield from ((*at, "deep", 0, "deeper"), at)
    elif annotation is str:
        yield at
    elif isinstance(annotation, type) and issubclass(annotation, Part):
        yield from leaves(annotation, at)
    elif get_origin(annotation) is Annotated:
        yield from _in_type(get_args(annotation)[0], at)
    elif get_origin(annotation) is tuple:
        yield from _in_type(get_args(annotation)[0], (*at, 0))
    elif get_origin(annotation) is dict:
        names, values = get_args(annotation)
        name = get_args(names)[0] if get_origin(names) is Literal else "any"
        yield from (place for place in _in_type(values, (*at, name)) if len(place) > len(at))
    elif get_origin(annotation) in (Union, types.UnionType):
        for inner in get_args(annotation):
            yield from _in_type(inner, at)


PLACES = sorted(set(leaves(ConnectionSpec)), key=str)


def with_text(at: DocumentPath, text: str) -> Draft:
    document: dict[str, Any] = {**SAMPLE, "fields": []}
    for depth, part in enumerate(at):
        if part == "follow_ups":
            document = put(document, at[: depth + 2], {"method": "GET", "url": "https://acme.com"})
        elif part == "fields":
            document = put(document, ("fields", 0), {"key": "other"})
    if at[0] == "platform" and len(at) == 2 and at[1] == "rest":
        return Draft(put(document, (*at, "any"), text))
    return Draft(put(document, at, text))


def free(at: DocumentPath) -> bool:
    """Whether any text may stand there: a status has its pattern."""
    return "statuses" not in at


def kind_of(at: DocumentPath) -> TextKind:
    """The kind under which the one walk knows a place."""
    (kind,) = {text.kind for text in texts(with_text(at, "written-here").partial_spec) if text.text == "written-here"}
    return kind


def test_the_walk_goes_everywhere() -> None:
    assert len(PLACES) > 120
    assert ("access_token", "follow_ups", 0, "response", "keep", 0, "path") in PLACES
    assert ("refresh_token", "expired_when", "value") in PLACES
    unknown = []
    for at in filter(free, PLACES):
        draft = with_text(at, "written-here")
        assert not draft.problems, at
        if not any(text.text == "written-here" for text in texts(draft.partial_spec)):
            unknown.append(at)
    assert unknown == []


@pytest.mark.parametrize("at", [at for at in PLACES if free(at)], ids=lambda at: ".".join(map(str, at)))
def test_a_field_is_used_wherever_it_is_mentioned(at: DocumentPath) -> None:
    kind = kind_of(at)
    if kind in NOTHING_IN_THEM:
        assert "shop" not in used_names(with_text(at, "${context.authData.shop}").partial_spec)
        return
    for written in WRITTEN[kind]:
        draft = with_text(at, written)
        assert "shop" in used_names(draft.partial_spec), written
        fields = draft.get("fields")
        said = {(found.code, found.path) for found in findings(draft.put(("fields", len(fields)), FIELD))}
        number = len(fields)
        assert ("field_required", ("fields", number, "required")) not in said
        assert ("field_unused", ("fields", number, "key")) not in said


def test_every_kind_of_text_is_judged() -> None:
    assert WRITTEN.keys() | NOTHING_IN_THEM == set(get_args(TextKind))
    assert {kind_of(at) for at in filter(free, PLACES)} == set(get_args(TextKind))


@pytest.mark.parametrize(
    "code",
    [
        "return context.authData.other; // shop",
        "const shop = 1; return shop;",
        "return context.authData['other'] + shop;",
    ],
)
def test_a_word_in_code_that_takes_its_values_one_by_one_is_no_mention(code: str) -> None:
    assert used_names(with_text(("access_token", "snippet"), code).partial_spec) & {"shop"} == set()


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("https://${context.authData.shop}.acme.com/x", "host"),
        ("https://api.${context.authData.shop}", "host"),
        ("https://${context.authData.region}.${context.authData.shop}/x", "host"),
        ("${context.authData.shop}", "host"),
        (" ${context.authData.shop}/x", "host"),
        ("https://acme.com/${context.authData.shop}", "address"),
        ("https://acme.com?x=${context.authData.shop}", "address"),
        ("${context.authData.region}/${context.authData.shop}", "address"),
        ("https://acme.com/{shop}", "meant"),
    ],
)
def test_the_server_and_the_rest_of_an_address(url: str, where: str) -> None:
    spec = with_text(("test_call", "url"), url).partial_spec
    assert Mention(("test_call", "url"), where, "shop") in list(mentions(spec))  # type: ignore[arg-type]
