"""Why a value is proposed, as one short sentence: the most telling thing about it, in words for everybody."""

from __future__ import annotations

from collections.abc import Mapping

from connection_wizard.identity.model import Use
from connection_wizard.words import NOTHING, Words, say

OWNERS = ("of_person", "of_record", "of_account", "of_answer")
"""Whose it is; each place has one of these."""

_FOREMOST: Mapping[str, Words] = {
    "text_twin": say("This is the id as text, so that no digit gets lost."),
    "same_in_all": say("Every entry of the list says the same here, so it stands for the whole account."),
    "list_many": say("This belongs to one of several in a list."),
    "in_both": say("Both answers hold this value, so it belongs to the account."),
}
"""What matters more than what the value is called; the first that it has counts."""

_BY_NAME: Mapping[Use, Mapping[str, Words]] = {
    "identifier": {
        "name_subject": say("This is the id of the user."),
        "name_id": say("This is the account's own id."),
        "name_person_id": say("This is the id of the user."),
        "name_account_id": say("This is the id of the account or workspace."),
        "name_record_id": say("This is the id of a record about the user."),
        "name_own_id": say("This is the account's own id."),
        "name_other_id": say("This is an id, but the answer does not say whose."),
        "name_address": say("This address stands for the account, as an id does."),
        "name_self_address": say("This is the address of the account in the provider's system."),
        "name_site_address": say("This is the web address of the account, which no other account has."),
        "name_key": say("This is a short key, which no other account has."),
        "name_owned_key": say("This is the number or code of the account."),
        "name_person_key": say("This is the number or code of the user."),
        "name_register_number": say("This is the number of the company in an official register."),
        "name_reference": say("This is the provider's reference for the account."),
    },
    "label": {
        "name_full_name": say("This is the full name."),
        "name_name": say("This is the account's own name."),
        "name_account_name": say("This is the name of the account or workspace."),
        "name_other_name": say("This is a name, but the answer does not say whose."),
        "name_title": say("This is the title of the account."),
        "name_caption": say("This is the title of the account."),
        "name_description": say("This is how the account is described."),
        "name_part": say("This is one part of a name."),
        "name_unknown": say("This is a text beside the id."),
        "name_key": say("This is a short key, which no other account has."),
    },
}
_EITHER: Mapping[str, Words] = {
    "name_email": say("This is the email address of the account."),
    "name_login": say("This is the user name."),
    "name_slug": say("This is the short name of the account in web addresses."),
    "name_word": say("This is the name of the account, in one word."),
    "name_domain": say("This is the web domain of the account."),
    "name_other_domain": say("This is a web domain that the answer names."),
    "name_site_address": say("This is the web address of the account."),
    "name_bare": say("This is what the answer gives as its user or account."),
}
"""What is said of a name that is proposed for either use."""

_BY_OWNER: Mapping[tuple[str, str], Words] = {
    ("name_id", "of_person"): say("This is the id of the user."),
    ("name_id", "of_account"): say("This is the id of the account or workspace."),
    ("name_id", "of_record"): say("This is the id of a record about the user."),
    ("name_name", "of_person"): say("This is the name of the user."),
    ("name_full_name", "of_person"): say("This is the name of the user."),
    ("name_name", "of_record"): say("This is the name of the user."),
    ("name_full_name", "of_record"): say("This is the name of the user."),
    ("name_name", "of_account"): say("This is the name of the account or workspace."),
    ("name_full_name", "of_account"): say("This is the name of the account or workspace."),
    ("name_email", "of_person"): say("This is the email address of the user."),
    ("name_email", "of_record"): say("This is the email address of the user."),
}
"""The same where the answer says whose it is."""

NOTHING_BETTER = say("This can change, but there is no id in the answer.")
NO_NAME = say("There is no name in the answer, so this must do.")
NAMES_MOVE = say("The names stand below an id of this account: no other account has them there.")


def explain(features: tuple[str, ...], use: Use) -> Words:
    """The reason for a proposal, from its features; the first is the one of its name."""
    foremost = next((words for name, words in _FOREMOST.items() if name in features), NOTHING)
    return foremost or _of_name(features, use)


def half_of_a_name(other: str) -> Words:
    """The reason for a part of a name, which is never proposed without saying where the other is."""
    return say("This is one part of a name; the other one is “{path}”.", path=other)


def _of_name(features: tuple[str, ...], use: Use) -> Words:
    name = features[0]
    owner = next((each for each in OWNERS if each in features), "")
    return _BY_OWNER.get((name, owner)) or _BY_NAME[use].get(name) or _EITHER[name]
