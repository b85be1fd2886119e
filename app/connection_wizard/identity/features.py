"""The features of a value and what each is worth: the one table of weights, words and warnings.

The score of a value is the sum of the weights of its features; what it is comes from the words of its name, the
warnings come with those that speak against it (why it is proposed: `connection_wizard.identity.reasons`). Weights
were tuned on the tuning half of tests/identity/data alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from connection_wizard.identity.model import Use
from connection_wizard.words import NOTHING, Words, say

BAR = -99.0
"""A weight that rules a value out for that use."""


@dataclass(frozen=True, slots=True)
class Feature:
    """What one feature means for each use.

    Attributes:
        identifier, label: weights.
        words: what a value of that name is, in a few words; ``{of}`` takes the words of the owner.
        caution_identifier, caution_label: warning codes.
    """

    identifier: float = 0.0
    label: float = 0.0
    words: Words = NOTHING
    caution_identifier: str = ""
    caution_label: str = ""

    def weight(self, use: Use) -> float:
        """What it is worth for that use."""
        return self.label if use == "label" else self.identifier

    def caution(self, use: Use) -> str:
        """The code of the warning that comes with it, or nothing."""
        return self.caution_label if use == "label" else self.caution_identifier


def _against(identifier: float, label: float, code: str, words: Words = NOTHING) -> Feature:
    return Feature(identifier, label, words, code, code)


FEATURES: dict[str, Feature] = {
    # The name, for the unique identifier. Each candidate has exactly one of these.
    "name_subject": Feature(
        identifier=0.53,
        words=say("the subject, which is the standard's name for the id of a user"),
        caution_label="technical_id",
    ),
    "name_id": Feature(identifier=0.515, words=say("the id{of}"), caution_label="technical_id"),
    "name_person_id": Feature(identifier=0.49, words=say("the id of the user"), caution_label="technical_id"),
    "name_account_id": Feature(
        identifier=0.45, words=say("the id of the account or workspace"), caution_label="technical_id"
    ),
    "name_record_id": Feature(
        identifier=0.43, words=say("the id of a record about the user"), caution_label="technical_id"
    ),
    "name_other_id": Feature(identifier=0.32, words=say("some id{of}"), caution_label="technical_id"),
    "name_address": Feature(
        identifier=0.36, words=say("the address that stands for an id{of}"), caution_label="technical_id"
    ),
    "name_self_address": Feature(
        identifier=0.18, words=say("the address of this very entry{of}"), caution_label="technical_id"
    ),
    "name_site_address": Feature(0.30, 0.10, say("the address{of}"), "name_may_change", "web_address"),
    "name_key": Feature(identifier=0.30, words=say("the key{of}"), caution_label="technical_id"),
    "name_own_id": Feature(
        identifier=0.42, words=say("the id of what this answer is about"), caution_label="technical_id"
    ),
    "name_register_number": Feature(
        identifier=0.17, words=say("the number in an official register"), caution_label="technical_id"
    ),
    "name_reference": Feature(identifier=0.24, words=say("the reference{of}"), caution_label="technical_id"),
    "name_owned_key": Feature(
        identifier=0.34, words=say("the number or code of the account"), caution_label="technical_id"
    ),
    "name_person_key": Feature(
        identifier=0.35, words=say("the number or code of the user"), caution_label="technical_id"
    ),
    # The name, for either use.
    "name_email": Feature(0.22, 0.36, say("the email address{of}"), caution_identifier="email_may_change"),
    "name_login": Feature(0.19, 0.42, say("the user name{of}"), caution_identifier="name_may_change"),
    "name_slug": Feature(0.19, 0.24, say("the short name{of} in addresses"), caution_identifier="name_may_change"),
    "name_word": Feature(0.14, words=say("the name in one word{of}"), caution_identifier="name_may_change"),
    "name_domain": Feature(0.19, 0.27, say("the domain{of}"), caution_identifier="name_may_change"),
    "name_other_domain": Feature(0.08, 0.02, say("some domain{of}"), caution_identifier="name_may_change"),
    "name_bare": Feature(0.14, 0.30, say("what the answer calls its user or account")),
    "bare_text": Feature(-0.12, 0.05, caution_identifier="name_may_change"),
    # The name, for the label.
    "name_full_name": Feature(label=0.50, words=say("the full name{of}"), caution_identifier="name_may_change"),
    "name_name": Feature(label=0.48, words=say("the name{of}"), caution_identifier="name_may_change"),
    "name_account_name": Feature(
        label=0.45, words=say("the name of the account"), caution_identifier="name_may_change"
    ),
    "name_other_name": Feature(label=0.22, words=say("some name{of}"), caution_identifier="name_may_change"),
    "name_title": Feature(label=0.26, words=say("the title{of}"), caution_identifier="name_may_change"),
    "name_caption": Feature(label=0.24, words=say("the caption{of}"), caution_identifier="name_may_change"),
    "name_description": Feature(label=0.14, words=say("the description{of}"), caution_identifier="name_may_change"),
    "name_part": Feature(
        label=0.18,
        words=say("a part of the name{of}"),
        caution_identifier="name_may_change",
        caution_label="part_of_a_name",
    ),
    "name_unknown": Feature(label=0.10, words=say("a text beside the id{of}")),
    # The name rules it out.
    "name_secret": _against(BAR, BAR, "token"),
    "name_time": _against(BAR, BAR, "time_stamp"),
    "name_locale": _against(BAR, BAR, "locale"),
    "name_count": _against(BAR, BAR, "count"),
    "name_picture": _against(BAR, BAR, "picture_url"),
    "name_change": _against(BAR, BAR, "changes_with_use"),
    # Whose it is: the nearest group that says so.
    "of_person": Feature(0.12, 0.12, say(" of the user")),
    "of_record": Feature(-0.03, 0.08, say(" of a record about the user")),
    "of_account": Feature(0.08, 0.08, say(" of the account or workspace")),
    "of_answer": Feature(0.06, 0.06),
    # Whose it is, where it is not the account's.
    "of_app": _against(-0.55, -0.55, "same_for_everybody"),
    "of_call": _against(-0.60, -0.60, "changes_each_time"),
    "of_session": _against(-0.60, -0.60, "changes_each_time"),
    "of_change": _against(-0.60, -0.60, "changes_with_use"),
    "of_other": _against(-0.50, -0.50, "of_something_else"),
    "qualified": Feature(-0.03, -0.02),
    "of_its_owner": Feature(-0.12, -0.12),
    "of_bot": Feature(identifier=-0.02, label=-0.40, caution_label="same_for_everybody"),
    "of_login": _against(-0.30, -0.20, "of_something_else"),
    "of_links": _against(-0.50, -0.50, "of_something_else"),
    "of_link": Feature(identifier=-0.25, caution_identifier="of_something_else"),
    "of_thing": Feature(-0.14, -0.10),
    "of_side": Feature(-0.16, -0.16),
    # Where it stands.
    "step": Feature(-0.05, -0.04),
    "step_wrapper": Feature(-0.01, -0.01),
    "list_one": Feature(-0.03, -0.02, caution_identifier="list_position", caution_label="list_position"),
    "list_answer": Feature(-0.01, -0.01),
    "list_part": Feature(-0.14, -0.05, caution_identifier="list_position", caution_label="list_position"),
    "list_pair": Feature(-0.05, -0.03, caution_identifier="list_position", caution_label="list_position"),
    "list_many": _against(-0.16, -0.12, "list_position"),
    "listed": _against(BAR, BAR, "listed_item"),
    "moving_key": _against(BAR, BAR, "moving_key"),
    "language_key": _against(-0.05, -0.03, "language_key"),
    "in_token": Feature(-0.06, -0.05),
    "deep": Feature(-0.02, -0.02),
    # What stands around it.
    "beside_one": Feature(0.07, 0.04),
    "beside_more": Feature(0.12, 0.07),
    "beside_user_id": Feature(),
    "in_envelope": Feature(-0.08, -0.06),
    "alone": Feature(label=-0.45),
    "beside_person": Feature(label=-0.40),
    "of_their_company": Feature(-0.06, -0.16),
    "beside_error": Feature(-0.50, -0.50),
    "in_both": Feature(0.06, 0.02),
    "same_in_all": Feature(0.10, 0.10),
    "has_text_twin": Feature(identifier=-0.30),
    "text_twin": Feature(identifier=0.04),
    # The value.
    "value_uuid": Feature(0.06, -0.30, caution_label="technical_id"),
    "value_opaque": Feature(0.06, -0.25, caution_label="technical_id"),
    "value_long_number": Feature(0.05, -0.30, caution_label="technical_id"),
    "value_short_number": Feature(0.0, -0.30, caution_label="technical_id"),
    "value_no_letters": Feature(0.0, -0.30, caution_label="technical_id"),
    "value_small": Feature(-0.16, -0.30, caution_identifier="may_not_be_unique", caution_label="technical_id"),
    "value_small_id": Feature(-0.03, -0.30, caution_identifier="may_not_be_unique", caution_label="technical_id"),
    "value_too_big": Feature(-0.10, -0.30, caution_identifier="number_too_big", caution_label="technical_id"),
    "value_email": Feature(-0.06, 0.0, caution_identifier="email_may_change"),
    "value_url": Feature(-0.12, -0.25, caution_label="web_address"),
    "value_url_id": Feature(-0.05, -0.25, caution_label="web_address"),
    "value_resource": Feature(0.08, -0.30, caution_label="technical_id"),
    "value_word": Feature(),
    "value_words": Feature(-0.20, 0.03),
    "value_long": Feature(-0.30, -0.20, caution_identifier="very_long", caution_label="very_long"),
    "value_endless": _against(BAR, BAR, "very_long"),
    "value_empty": _against(BAR, BAR, "empty"),
    "value_placeholder": _against(BAR, BAR, "placeholder"),
    "value_yes_or_no": _against(BAR, BAR, "yes_or_no"),
    "value_fraction": _against(BAR, BAR, "fraction"),
    "value_token": _against(BAR, BAR, "token"),
    "value_time": _against(BAR, BAR, "time_stamp"),
    "value_locale": _against(BAR, BAR, "locale"),
    "value_colour": _against(BAR, BAR, "of_something_else"),
    "value_data_centre": _against(-0.55, -0.55, "same_for_everybody"),
    "value_picture": _against(BAR, BAR, "picture_url"),
}


ADVICE: dict[Use, dict[str, Words]] = {
    "label": {
        "name_email": say("personal: show its first letter only"),
        "value_email": say("personal: show its first letter only"),
        "list_one": say("its place in the list can change"),
        "list_part": say("its place in the list can change"),
        "list_many": say("its place in the list can change"),
        "language_key": say("only for accounts in this language"),
        "name_account_name": say("for people with several workspaces"),
        "of_account": say("for people with several workspaces"),
    },
    "identifier": {
        "name_email": say("people can change it: rather take an id"),
        "value_email": say("an email address: people can change it"),
        "name_login": say("people can change it: rather take an id"),
        "name_slug": say("people can change it: rather take an id"),
        "name_domain": say("people can change it: rather take an id"),
        "name_site_address": say("people can change it: rather take an id"),
        "list_one": say("its place in the list can change"),
        "list_part": say("its place in the list can change"),
        "list_many": say("its place in the list can change"),
        "value_too_big": say("so large that digits may get lost"),
        "name_account_id": say("one connection for each workspace"),
        "name_person_id": say("one connection for each person"),
        "name_subject": say("one connection for each person"),
        "of_account": say("one connection for each workspace"),
        "of_person": say("one connection for each person"),
    },
}
"""What an author should know of a proposal before all else, by feature; the first that it has counts."""


_USES: tuple[Use, ...] = ("identifier", "label")
_WEIGHT_OF: Mapping[Use, Callable[[str], float]] = {
    use: {name: feature.weight(use) for name, feature in FEATURES.items()}.__getitem__ for use in _USES
}


def total(names: tuple[str, ...], use: Use) -> float:
    """The sum of the weights for that use."""
    return sum(map(_WEIGHT_OF[use], names))


def cautions_of(names: tuple[str, ...], use: Use) -> tuple[str, ...]:
    """The warning codes that come with the features, each once, in the order of the features."""
    return tuple(dict.fromkeys(code for name in names if (code := FEATURES[name].caution(use))))
