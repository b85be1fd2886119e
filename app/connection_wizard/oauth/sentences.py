"""What a reason is called where a person looks: one sentence on what happened, and one on what to do now.

Made of codes and values alone. Whoever needs to know what happened reads those; nothing reads these sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from connection_wizard.oauth.legs import LEG_TITLES, Leg
from connection_wizard.oauth.reasons import ReasonValues
from connection_wizard.spec.completion import CallUse
from connection_wizard.steps import number_of, number_or_key
from connection_wizard.words import (
    NOTHING,
    Words,
    by_place,
    counted,
    in_quotes,
    in_row,
    joined,
    say,
    seconds,
    with_values,
)


class Sentences(NamedTuple):
    """What happened, and what to do now; the second may be empty."""

    message: Words
    hint: Words = NOTHING


def sentences(reason: str, values: ReasonValues, *, with_status: bool = True) -> Sentences:
    """The sentences of a reason; a code that this version does not know is shown as it is.

    Args:
        with_status: whether the status of an answer is told; it stands elsewhere already where it is not.
    """
    made = _SENTENCES.get(reason, Sentences(Words(reason)))
    status = values.get("status") if with_status else None
    step = {"step": number_or_key(values["step"])} if "step" in values else {}
    known = {
        **values,
        **step,
        "with_status": say(" (status {status})", status=status) if status is not None else NOTHING,
    }
    if isinstance(made, Sentences):
        return Sentences(with_values(made.message, known), with_values(made.hint, known))
    return made(known)


def duration(length: float) -> Words:
    """A length of time for people: ``90 seconds``, ``60 minutes``, ``2 hours``, ``60 days``."""
    if length < 120:
        return seconds(round(length))
    if length < 7200:
        count = round(length / 60)
        return counted("{count} minutes", "{count} minute", count, count=count)
    if length < 172800:
        count = round(length / 3600)
        return counted("{count} hours", "{count} hour", count, count=count)
    count = round(length / 86400)
    return counted("{count} days", "{count} day", count, count=count)


def _entry_unclear(values: Mapping[str, Any]) -> Sentences:
    return Sentences(
        counted(
            "{count} entries of the answer fit, where exactly one has to. There are: {names}.",
            "{count} entry of the answer fits, where another one has to. There are: {names}.",
            values["count"],
            count=values["count"],
            names=values["names"],
        ),
        say("Say which one is meant: fill in the field by which it is picked, or change what it is picked by."),
    )


def _logged_in(values: Mapping[str, Any]) -> Sentences:
    if values["state_verified"]:
        return Sentences(say("You logged in, and the provider sent a code."))
    return Sentences(say("The provider sent a code, but no state with it, so that the answer could not be verified."))


def _token_received(values: Mapping[str, Any]) -> Sentences:
    token = say("an access token")
    if values["expires_in"] is not None:
        token = say("an access token, good for {duration}", duration=duration(values["expires_in"]))
    if values["refresh_token"]:
        return Sentences(say("The provider sent {token}, and a refresh token.", token=token))
    return Sentences(say("The provider sent {token}, but no refresh token.", token=token))


def _token_refreshed(values: Mapping[str, Any]) -> Sentences:
    if not values["new_access_token"]:
        return Sentences(say("The provider answered, with the same access token as before."))
    if values["refresh_token_rotated"]:
        return Sentences(say("A new access token came, with a new refresh token."))
    if values["refresh_token_stays"]:
        return Sentences(say("A new access token came; the refresh token stays."))
    return Sentences(say("A new access token came."))


def _needs_leg(values: Mapping[str, Any]) -> Sentences:
    leg: Leg = values["leg"]
    return Sentences(say("Not tried, because this did not work: {leg}.", leg=LEG_TITLES[leg]))


def _needs_untried_leg(values: Mapping[str, Any]) -> Sentences:
    leg: Leg = values["leg"]
    return Sentences(say("Not tried, because this was not tried either: {leg}.", leg=LEG_TITLES[leg]))


def _log_in_timed_out(values: Mapping[str, Any]) -> Sentences:
    return Sentences(
        say("Nobody came back from the log-in within {duration}.", duration=duration(values["seconds"])),
        say("Start again. If the provider showed an error page, its words say what to mend."),
    )


def _browser_command_failed(values: Mapping[str, Any]) -> Sentences:
    hint = say("Correct the browser command, or leave it out and open the address by hand.")
    if values["exit_code"] is None:
        return Sentences(with_values(say("The browser command “{command}” cannot be started."), values), hint)
    return Sentences(
        with_values(
            say("The browser command “{command}” failed (exit code {exit_code}), and nobody has logged in."), values
        ),
        hint,
    )


def _run_timed_out(values: Mapping[str, Any]) -> Sentences:
    took = duration(values["seconds"])
    return Sentences(say("The whole run took longer than {duration}, so it was ended here.", duration=took))


def _authorization_denied(values: Mapping[str, Any]) -> Sentences:
    if values["error"] == "access_denied":
        hint = say("Log in again and choose Allow; if you did, ask the provider why this app or account is refused.")
    else:
        hint = say(
            "The provider's own words say what it refuses; mend that in step {step} or at the provider.",
            step=number_of("authorization"),
        )
    return Sentences(say("The provider did not give access."), hint)


def _code_missing(values: Mapping[str, Any]) -> Sentences:
    came = in_row(map(in_quotes, values["came"]))
    there = say("; it sent {names}", names=came) if came else NOTHING
    return Sentences(
        say(
            "The provider sent the browser back without a code: “{code}” is missing{there}.",
            code=values["code"],
            there=there,
        ),
        say(
            "Check in step {step} that this is the authorization URL, and whether the provider names the code "
            "differently.",
            step=number_of("authorization"),
        ),
    )


def _token_missing(values: Mapping[str, Any]) -> Sentences:
    hint = _NO_TOKEN.get(values["format"], _TOKEN_ELSEWHERE)
    path = values["path"] or say("(nothing)")
    return Sentences(say("The answer holds no access token at “{value}”.", value=path), hint)


_TOKEN_ELSEWHERE = by_place(
    say(
        "Look at the answer, find the token in it, and set its place in step {step} under Advanced.",
        step=number_of("access_token"),
    ),
    "Look at the answer, find the token in it, and set its place as access_token.response.access_token.",
)
_NO_DATA = say("The answer holds no data at all: check the token URL in step {step}.", step=number_of("access_token"))
_NO_TOKEN: Mapping[str, Words] = {
    "html": say(
        "The answer is a web page, not data: check that step {step} has the token URL, not a page for people.",
        step=number_of("access_token"),
    ),
    "text": _NO_DATA,
    "empty": _NO_DATA,
}


def _no_success(values: Mapping[str, Any]) -> Sentences:
    hint = _compare(values)
    if values["by_status_alone"]:
        rule = with_values(
            by_place(
                say("Where such an answer is no failure, set the success rule of step {step} under Advanced."),
                "Where such an answer is no failure, set the success rule of step {step} (success).",
            ),
            values,
        )
        hint = joined([hint, rule])
    return Sentences(
        with_values(say("The provider answered{with_status}, but what it says is no success."), values),
        hint,
    )


def _request_refused(values: Mapping[str, Any]) -> Sentences:
    use: CallUse = values["use"]
    refused = say("the app's credentials") if values["error"] == "invalid_client" else _REFUSED[use]
    message = say("The provider refused {refused}{with_status}.", refused=refused, with_status=values["with_status"])
    return Sentences(message, _compare(values))


_REFUSED: Mapping[CallUse, Words] = {
    "exchange": say("to give a token for the code"),
    "follow_up": say("the follow-up call"),
    "refresh": say("to refresh the token"),
    "revoke": say("to revoke the token"),
    "test": say("the test call"),
}
"""What was refused, in words."""


def _compare(values: Mapping[str, Any]) -> Words:
    if values["said_why"]:
        return with_values(say("Its own words say why; compare step {step} with the provider's documentation."), values)
    return with_values(say("It does not say why; compare step {step} with the provider's documentation."), values)


def _unavailable(values: Mapping[str, Any]) -> Sentences:
    if values.get("after_revoke"):
        message = with_values(
            say("The provider could not answer at the moment{with_status}, which shows nothing."), values
        )
    else:
        message = with_values(say("The provider could not answer at the moment{with_status}."), values)
    return Sentences(with_values(message, values), say("Try again later."))


def _still_works(values: Mapping[str, Any]) -> Sentences:
    if values["by_code"]:
        hint = say(
            "Check in step {step} which token the provider wants (access or refresh token) and how.",
            step=number_of("revoke_token"),
        )
    else:
        hint = say(
            "Check in step {step} which token the provider wants (access or refresh token) and how; some providers "
            "let an access token live until it expires.",
            step=number_of("revoke_token"),
        )
    return Sentences(say("The token still works: the provider accepted the revocation, but nothing came of it."), hint)


_SENTENCES: Mapping[str, Sentences | Callable[[Mapping[str, Any]], Sentences]] = {
    # The leg did what it is for
    "logged_in": _logged_in,
    "token_received": _token_received,
    "test_answered": Sentences(say("The test call works{with_status}.")),
    "token_refreshed": _token_refreshed,
    "revocation_accepted": Sentences(say("The provider accepted the revocation{with_status}.")),
    "refresh_token_dead": Sentences(
        say("The refresh token is refused; the access token works until it expires, as this provider has it.")
    ),
    "revoked_token_refused": Sentences(say("The revoked token is refused{with_status}.")),
    # There is no such step, or it was not tried
    "no_refresh_step": Sentences(say("This connection has no refresh step.")),
    "no_revoke_step": Sentences(say("This connection has no revoke step.")),
    "needs_leg": _needs_leg,
    "needs_untried_leg": _needs_untried_leg,
    "test_failed_before": Sentences(say("The test call did not work before, so it would show nothing now.")),
    "test_not_made_before": Sentences(say("The test call was not made before, so it would show nothing now.")),
    "no_time_left": Sentences(say("Not tried, because there was no time left.")),
    "not_asked_for": Sentences(say("Not tried, because it was not asked for.")),
    # Ours
    "no_authorization_url": Sentences(
        say("There is no authorization URL yet."), say("Fill it in in step {step}.", step=number_of("authorization"))
    ),
    "no_url": Sentences(say("There is no address to call yet."), say("Fill in the URL in step {step}.")),
    "pastes_used_up": Sentences(
        say("None of {count} pasted addresses was the answer."), say("Start the log-in again.")
    ),
    "browser_command_failed": _browser_command_failed,
    "run_timed_out": _run_timed_out,
    "revoked_by_you": Sentences(
        say("You revoked this access yourself, so the provider is right to refuse it."),
        say("Log in again to go on."),
    ),
    # What came is not what OAuth leads one to expect
    "log_in_timed_out": _log_in_timed_out,
    "code_missing": _code_missing,
    "parameter_repeated": Sentences(
        say("The provider's answer holds “{name}” more than once, so it is not clear which one counts."),
        say("Log in again. If it stays so, tell the provider."),
    ),
    "issuer_mismatch": Sentences(
        say("The answer does not come from the provider that was asked (its issuer is another or missing)."),
        say(
            "Compare the issuer in step {step} with the provider's documentation; do not go on if you cannot explain "
            "it.",
            step=number_of("authorization"),
        ),
    ),
    "token_in_fragment": Sentences(
        say("The provider sent the token itself behind a # (the implicit grant), not a code."),
        say(
            "In step {step} make sure that the response type is code; at the provider, choose a web application "
            "with the authorization code grant.",
            step=number_of("authorization"),
        ),
    ),
    "code_in_fragment": Sentences(
        say("The provider put its answer behind a # where no server can read it."),
        say(
            "Add the extra parameter response_mode with the value query in step {step} (expected: {code}).",
            code="{code}",  # stays a place
            step=number_of("authorization"),
        ),
    ),
    "answer_posted": Sentences(
        say("The provider sent its answer as a form, not in the address."),
        say(
            "Add the extra parameter response_mode with the value query in step {step}.",
            step=number_of("authorization"),
        ),
    ),
    "callback_value_missing": Sentences(
        say("The redirect did not bring “{name}”, which is to be kept."),
        by_place(
            say("Correct the name in step {step} under Advanced, or remove it there.", step=number_of("authorization")),
            "Correct the name in authorization.callback.keep, or remove it there.",
        ),
    ),
    "token_missing": _token_missing,
    "response_part_missing": Sentences(
        say("The answer has no part “{path}”."),
        by_place(
            say("Look at the answer and choose the part again in Advanced."),
            "Look at the answer and correct the path in response.keep.",
        ),
    ),
    "kept_value_missing": Sentences(
        say("The answer has no value at “{path}”, which is to be kept as “{name}”."),
        say("Look at the answer and correct the path."),
    ),
    "entries_missing": Sentences(
        say("The answer has no list at “{path}” to pick an entry from."),
        say("Look at the answer and correct the place of the list; leave it empty where the whole answer is one."),
    ),
    "entry_unclear": _entry_unclear,
    "no_refresh_token": Sentences(
        say("The provider sent no refresh token, so there is nothing to refresh with."),
        say(
            "Many providers send one only when it is asked for: look for access_type=offline or a scope "
            "like offline_access in its documentation and add it in step {step}.",
            step=number_of("authorization"),
        ),
    ),
    "redirected": Sentences(
        say("The address answers with a redirect{with_status} instead of an answer."),
        say("Put the final address into step {step}, as the provider's documentation writes it."),
    ),
    "test_answer_no_data": Sentences(
        say("The test call was answered with something that is no data."),
        say("Check in step {step} that this is an API address, not a page for people.", step=number_of("test_call")),
    ),
    "success_rule_not_met": _no_success,
    "answer_says_failure": _no_success,
    "token_still_works": _still_works,
    # The provider said no
    "authorization_denied": _authorization_denied,
    "error_without_state": Sentences(
        say("The provider sent an error back, and no state with it."),
        say("Its own words say what it refuses; mend that, and log in again."),
    ),
    "error_page_shown": Sentences(say("The provider showed an error page.")),
    "request_refused": _request_refused,
    "provider_unavailable": _unavailable,
}
"""Of every `oauth.reasons.Reason` but those whose error says by itself what happened (`LegResult.said`)."""
