"""A parameter that each log-in has to have, with a choice of values (`documentation/choices.py`)."""

from __future__ import annotations

import pytest

from connection_wizard.session.understanding import Understanding
from connection_wizard.spec.draft import NEW_CONNECTION
from tests.sources.documentation.test_pages import understood

AT = ("authorization", "parameters")
_PAGE = (
    "Send people to https://id.acmecrm.com/oauth/authorize with:\n\n{}\n\n"
    "POST the code to https://id.acmecrm.com/oauth/token with grant_type=authorization_code and client_secret.\n"
)


def _table(head: str, *rows: str) -> str:
    return "\n".join([head, "|" + "---|" * (head.count("|") - 1), *rows])


_YES = "| Name | Required | Description |", "| client_id | Yes | Yours |", "| response_type | Yes | `code` |"
_SAID = "| Name | Description |", "| client_id | **Required.** Yours |", "| response_type | Required. `code` |"
_TYPES = "| Name | Required | Values |", "| client_id | Yes | |", "| response_type | Yes | `code` |"
_ES = "| Parámetro | Obligatorio | Descripción |", "| client_id | Sí | Tuyo |", "| response_type | Sí | `code` |"
_DE = "| Parameter | Erforderlich | Beschreibung |", "| client_id | Ja | Ihre |", "| response_type | Ja | `code` |"
_ZH = "| 参数 | 必填 | 说明 |", "| client_id | 是 | x |", "| response_type | 是 | `code` |"
_LIST = "- `client_id` (required): yours\n- `response_type` (required): `code`\n"
_BELOW = "Required parameters:\n\n"
_TERMS = "client_id\n: Required. Yours.\n\nresponse_type\n: Required. `code`\n\n"
_HEADINGS = (
    "#### `client_id` *string (required)*\n\n> Yours\n\n#### `response_type` *string (required)*\n\n> `code`\n\n"
)
_COPIED = "client_id\nstring, required\n\nYours\n\nresponse_type\nstring, required\n\ncode\n\n"
_DUMPED = "client_id\nrequired string, in query\tYours.\nresponse_type\nrequired string, in query\tMust be code.\n"
ASKED = {
    "a column that says so": (_table(*_YES, "| prompt | Yes | `auto` or `force` |"), "auto force"),
    "quotation marks": (_table(*_YES, '| prompt | Yes | Can be "auto" or "force". |'), "auto force"),
    "the words of a row": (_table(*_SAID, "| prompt | **Required.** Either `auto` or `force`. |"), "auto force"),
    "a column of values": (_table(*_TYPES, "| access_type | Yes | `online`, `offline` |"), "offline online"),
    "with nothing between them": (_table(*_TYPES, "| prompt | Yes | `login` `consent` |"), "login consent"),
    "Spanish": (_table(*_ES, "| prompt | Sí | `auto` o `force` |"), "auto force"),
    "German": (_table(*_DE, "| prompt | Ja | `auto` oder `force` |"), "auto force"),
    "Chinese": (_table(*_ZH, "| prompt | 是 | `auto` 或 `force` |"), "auto force"),
    "a list": (_LIST + "- `duration` (required): one of `temporary`, `permanent`", "permanent temporary"),
    "yes or no": (_LIST + "- `force_login` (required): `true` or `false`", "true false"),
    "a list in the list": (
        _LIST + "- `prompt` (required): Possible values:\n  - `login`: anew\n  - `consent`: again\n- `state`: random",
        "login consent",
    ),
    "a list below": (
        _BELOW + "- `client_id`: yours\n- `response_type`: `code`\n- `prompt`: `login` or `consent`",
        "login consent",
    ),
    "a table below": (
        _BELOW + _table("| Name | |", "| client_id | |", "| response_type | |", "| prompt | `login` or `consent` |"),
        "login consent",
    ),
    "headings": (
        _HEADINGS
        + "#### `prompt` *string (required)*\n\n> It can be set to `force`.<br />Possible values: `auto` `force`",
        "auto force",
    ),
    "a sentence": (
        "It can be one of `a`, `b`. The `prompt` query parameter is required and must be either `login` or `consent`.",
        "login consent",
    ),
    "terms": (_TERMS + "screen\n: Required. Valid values are `login` and `signup`.", "login signup"),
    "copied lines": (_COPIED + "audience\nstring, required\nAllowed values: crm, billing", "crm billing"),
    "copied rows": (_DUMPED + "prompt\nrequired string, in query\tforce or auto, use force to see it.", "force auto"),
}


@pytest.mark.parametrize(("says", "values"), ASKED.values(), ids=ASKED)
def test_a_parameter_that_is_demanded_with_a_choice_is_asked_about(says: str, values: str) -> None:
    """The log-in went without it, and was refused."""
    found = understood(_PAGE.format(says))
    (question,) = found.questions
    assert " ".join(way.name for way in question.ways) == values
    assert [way.values[0].value[0]["value"] for way in question.ways] == values.split()
    assert all(way.quote for way in question.ways)
    (put,) = (one for one in found.values if one.at == AT)
    assert (put.value[0]["value"], put.certainty) == (values.split()[0], "likely")


@pytest.mark.parametrize(
    ("says", "sent"),
    [
        (_table(*_YES, "| prompt | Yes | `auto` or `force`. Default: `auto` |"), {"prompt": "auto"}),
        (_table(*_YES, "| prompt | Yes | `auto` or `force` (recommended) |"), {"prompt": "force"}),
        (_LIST + "- `prompt` (required): `login` or `consent`, should be `consent`", {"prompt": "consent"}),
        (_LIST + "- response_mode – required – form_post or query (default: x)", {"response_mode": "query"}),
        (
            _LIST + "- `prompt` (required): Set to `consent`.\n- `audience` (_required_): Set this to `api.acme.com`.",
            {"prompt": "consent", "audience": "api.acme.com"},
        ),
        (_table(*_YES, "| prompt | No | `auto` or `force` |"), {}),
        (_table(*_YES, "| prompt | Yes | Optional. `auto` or `force` |"), {}),
        (_table(*_YES, "| tenant | Yes | In the path: `common` or `organizations` |"), {}),
        (_table(*_YES, "| grant_type | Yes | |", "| format | Yes | `json` or `xml` |"), {}),
        (_table(*_YES, "| kind | Yes | A string or a number |"), {}),
        (_LIST + "- `prompt` (required if the app is public): `login` or `consent`", {}),
        (_LIST + "- `state` (required): one of `a`, `b`", {}),
        (_LIST + "- `prompt` (required): Possible values:\n  - `login`\n\nThen it goes on.", {}),
        (_BELOW + "- `client_id`: yours\n\nOptional parameters:\n\n- `prompt`: `login` or `consent`", {}),
        (_BELOW + "- `client_id`: yours\n\n# More\n\n- `prompt`: `login` or `consent`", {}),
        ("- `client_id` (required): yours\n- `scope` (required)\n- `prompt` (required): `login` or `consent`", {}),
        ("- `client_secret` (required)\n- `format` (required): `json` or `xml`\n" + _LIST, {}),
        ("The `prompt` parameter is not required: one of `login`, `consent`.", {}),
        ("The `tenant` parameter is required in the path: either `common` or `organizations`.", {}),
        ("The `state` parameter is required. It can be one of `a`, `b`.", {}),
        ("It is required to choose `login` or `consent`.", {}),
    ],
)
def test_one_value_is_taken_where_the_page_prefers_it_and_what_is_optional_is_left_out(
    says: str, sent: dict[str, str]
) -> None:
    found = understood(_PAGE.format(says))
    assert not found.questions
    put = [one for one in found.values if one.at == AT]
    assert {one["name"]: one["value"] for value in put for one in value.value} == sent
    assert [value.certainty for value in put] == ["likely"] * bool(sent)


def test_each_answer_has_the_sentence_that_names_it() -> None:
    """Both had the same long line, whose end did not fit."""
    says = "#### `prompt` *string (required)*\n\n> Set it to `force`, and it is shown. Possible values: `auto` `force`"
    (question,) = understood(_PAGE.format(_HEADINGS + says)).questions
    assert [way.quote for way in question.ways] == ["Possible values: auto force", "Set it to force, and it is shown."]


def test_what_an_example_sends_is_not_asked_about() -> None:
    example = "https://id.acmecrm.com/oauth/authorize?client_id=ID&response_type=code&prompt=login\n\n"
    found = understood(_PAGE.format(example + _LIST + "- `prompt` (required): `login` or `consent`"))
    assert not found.questions
    put = [(one.value, one.certainty) for one in found.values if one.at == AT]
    assert put == [([{"name": "prompt", "value": "login"}], "certain")]


def test_of_two_choices_one_is_asked_about_and_its_answer_keeps_the_other() -> None:
    rows = "- `prompt` (required): `login` or `consent`\n- `display` (required): `page` or `popup`"
    view = Understanding(understood(_PAGE.format(_LIST + rows)), NEW_CONNECTION)
    view.answers[0] = 1
    (row,) = (row for row in view.rows if row.main.at == AT)
    assert row.main.value == [{"name": "prompt", "value": "consent"}, {"name": "display", "value": "page"}]
