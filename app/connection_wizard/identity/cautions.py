"""The warnings, each with its stable code and its sentence: the one table."""

from __future__ import annotations

from connection_wizard.identity.model import Caution
from connection_wizard.words import Words, say

CODES: dict[str, Words] = {
    "not_in_answers": say("This path does not lead into the answer of the test call or of the token request."),
    "missing": say("There is no such value in the answer: the path leads nowhere."),
    "is_list": say("This is a whole list. Pick one plain value inside it."),
    "is_object": say("This is a group of values. Pick one plain value inside it."),
    "empty": say("There is nothing in this field, at least for this account."),
    "placeholder": say("This looks like a stand-in for “nothing”, not like a value of this account."),
    "yes_or_no": say("This is only yes or no, the same for a great many accounts."),
    "token": say("This looks like a token or a password. It is secret and is replaced again and again."),
    "time_stamp": say("This looks like a date or a time, which says nothing about the account."),
    "locale": say("This looks like a language, country, currency or time zone, which many accounts share."),
    "count": say("This looks like a number of things or a status, which changes."),
    "picture_url": say("This looks like the address of a picture, which changes with the picture."),
    "web_address": say("This is a web address; people recognise a name more easily."),
    "technical_id": say("This is a technical id; people recognise a name or an email address more easily."),
    "very_long": say("This text is very long."),
    "part_of_a_name": say("This is only a part of a name; two accounts can easily share it."),
    "number_too_big": say(
        "This number is too long: the platform may change its last digits. Pick the same id as text."
    ),
    "fraction": say("This is a number with decimals, which is hardly ever an id."),
    "may_not_be_unique": say("This is a very small number; check with a second account that it gets another one."),
    "list_position": say("This is picked by its position in a list; if the order changes, it becomes another value."),
    "listed_item": say("This belongs to one of several listed things, not to the account itself."),
    "moving_key": say("The way to this value contains an id itself; for another account it will not be there."),
    "email_may_change": say("This is an email address: if it is changed, the account counts as a new one."),
    "name_may_change": say("This is a name: it can be changed, and perhaps two accounts can have the same."),
    "same_for_everybody": say("This belongs to the app, not to the account: it may be the same for everybody."),
    "changes_each_time": say("This belongs to a single request or sign-in: it will be another one next time."),
    "changes_with_use": say("This marks a state or counts something: it becomes another value with every change."),
    "language_key": say(
        "The way to this value contains a language: for an account in another language it will not be there."
    ),
    "of_something_else": say(
        "This seems to belong to something else than the account, like a role, a plan or a setting."
    ),
}
"""Warning code to its sentence. Codes are never renamed or used again for something else."""


def caution(code: str) -> Caution:
    """The warning of that code (KeyError for a code that is not in the table)."""
    return Caution(code, CODES[code])
