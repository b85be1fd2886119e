"""Why something that came to the redirect URI was not believed, and what to do now, where there is something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from connection_wizard.oauth.reasons import IgnoredReason, ReasonValues
from connection_wizard.oauth.sentences import Sentences
from connection_wizard.words import NOTHING, Words, say, with_values

_IGNORED: Final[Mapping[IgnoredReason, Words]] = {
    "no_state": say("An answer came without the state that this log-in sent along; it cannot be trusted."),
    "wrong_state": say("An answer that does not belong to this log-in was ignored."),
    "callback_empty": say("The redirect address was opened without anything in it; it was ignored."),
    "callback_without_code": say("The redirect address was opened without a code in it; it was ignored."),
    "callback_too_long": say("An address with far too many parameters was opened; it was ignored."),
    "not_a_page": say(
        "The redirect address was opened by a part of some page, such as a picture, and not as a page; it was ignored."
    ),
    "nothing_pasted": say("Nothing was pasted."),
    "not_whole_address": say("That is not the whole address: its state is missing."),
    "other_address": say("That address does not begin with {redirect_uri}."),
    "not_trusted": say("Your browser shows its warning about this computer's own certificate."),
    "plain_http": say(
        "Something opened the redirect address with http://, but it begins with https://; it was ignored."
    ),
}
_WHOLE: Final = say("Copy all of it from the browser's address bar, after you have approved the access.")
_NOW: Final[Mapping[IgnoredReason, Words]] = {
    "not_whole_address": _WHOLE,
    "other_address": _WHOLE,
    "not_trusted": say("Go on there: Advanced, then Proceed (in Firefox: Accept the Risk and Continue)."),
}
"""What to do now, where there is something."""


def ignored_sentences(reason: IgnoredReason, values: ReasonValues) -> Sentences:
    """Why something was not believed that came to the redirect URI."""
    return Sentences(with_values(_IGNORED[reason], values), _NOW.get(reason, NOTHING))
