"""What can come of a leg of a live run: one closed set of codes, each with whose matter it is.

Codes and their values are what programs read: the diagnosis, the proof, ``--json``. Sentences are made of them where a
person looks (`connection_wizard.oauth.sentences`), and no program reads one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from pydantic import JsonValue

Worked = Literal[
    "logged_in",
    "token_received",
    "test_answered",
    "token_refreshed",
    "revocation_accepted",
    "revoked_token_refused",
    "refresh_token_dead",
]
"""The leg did what it is for."""

NotSetUp = Literal["no_refresh_step", "no_revoke_step"]
"""The connection has no such step."""

NotTried = Literal[
    "needs_leg",
    "needs_untried_leg",
    "test_failed_before",
    "test_not_made_before",
    "no_time_left",
    "not_asked_for",
    "code_not_run",
    "code_not_permitted",
]
"""The leg was not tried, through no fault of the provider or the spec."""

Ours = Literal[
    "no_authorization_url",
    "no_url",
    "value_missing",
    "value_unusable",
    "template_unreadable",
    "request_unsendable",
    "port_in_use",
    "port_not_allowed",
    "loopback_unavailable",
    "pastes_used_up",
    "browser_command_failed",
    "run_timed_out",
    "code_threw",
    "code_stopped",
    "code_host_refused",
    "revoked_by_you",
    "other",
]
"""Something of the spec, of what the author wrote, or of this computer; nothing was laid before the provider, or what
came of it is not the provider's."""

Network = Literal["no_answer"]
"""No whole answer came; the value ``kind`` is the `connection_wizard.http.exchange.FailureKind`."""

Protocol = Literal[
    "log_in_timed_out",
    "error_without_state",
    "code_missing",
    "parameter_repeated",
    "issuer_mismatch",
    "token_in_fragment",
    "code_in_fragment",
    "answer_posted",
    "callback_value_missing",
    "token_missing",
    "response_part_missing",
    "kept_value_missing",
    "entries_missing",
    "entry_unclear",
    "no_refresh_token",
    "redirected",
    "test_answer_no_data",
    "success_rule_not_met",
    "answer_says_failure",
    "token_still_works",
]
"""An answer came, and is not what OAuth, or the spec, leads one to expect."""

Provider = Literal["authorization_denied", "error_page_shown", "request_refused", "provider_unavailable"]
"""The provider said no, or was in no state to answer."""

Reason = Worked | NotSetUp | NotTried | Ours | Network | Protocol | Provider

Whose = Literal["nobody", "ours", "network", "protocol", "provider"]
WHOSE: Mapping[str, Whose] = {
    **dict.fromkeys((*get_args(Worked), *get_args(NotSetUp), *get_args(NotTried)), "nobody"),
    **dict.fromkeys(get_args(Ours), "ours"),
    **dict.fromkeys(get_args(Network), "network"),
    **dict.fromkeys(get_args(Protocol), "protocol"),
    **dict.fromkeys(get_args(Provider), "provider"),
}
"""Every code of `Reason`, and whose matter it is."""

ReasonValues = Mapping[str, JsonValue]
"""What a sentence may name, by name: addresses, statuses, names of parameters; never a secret or a whole answer."""

IgnoredReason = Literal[
    "no_state",
    "wrong_state",
    "callback_empty",
    "callback_without_code",
    "callback_too_long",
    "not_a_page",
    "nothing_pasted",
    "not_whole_address",
    "other_address",
    "not_trusted",
    "plain_http",
]
"""Why something that came to the redirect URI was not believed, so that the run waits on."""
