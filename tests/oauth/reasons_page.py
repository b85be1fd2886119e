"""docs/reasons.md, made of the closed set of reasons: ``python -m tests.oauth.reasons_page`` writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, get_args

from connection_wizard.oauth import reasons
from connection_wizard.oauth.sentences import sentences

PAGE: Final = Path(__file__).parents[2] / "docs" / "reasons.md"
GROUPS: Final[tuple[tuple[str, Any, str], ...]] = (
    ("It worked", reasons.Worked, "The leg did what it is for."),
    ("Not set up", reasons.NotSetUp, "The connection has no such step."),
    ("Not tried", reasons.NotTried, "Through no fault of the provider or the spec."),
    (
        "Ours",
        reasons.Ours,
        "Something of the spec, of what its author wrote, or of this computer; what came of it is not the provider's.",
    ),
    ("The network", reasons.Network, "No whole answer came."),
    (
        "Not as OAuth has it",
        reasons.Protocol,
        "An answer came, and is not what OAuth, or the spec, leads one to expect.",
    ),
    ("The provider", reasons.Provider, "The provider said no, or was in no state to answer."),
)
TOLD: Final = {
    "logged_in": "The person logged in, and the provider sent a code.",
    "token_received": "The provider sent an access token; `values` say for how long, and whether a refresh token came.",
    "token_refreshed": "A new access token came; `values` say whether the refresh token was replaced.",
    "needs_leg": "A leg that this one stands on did not work: `leg`.",
    "needs_untried_leg": "A leg that this one stands on was not tried: `leg`.",
    "code_not_run": "Code of a step could not be run here.",
    "code_not_permitted": "Code that this program did not make runs only with a yes, or with `--allow-host`.",
    "value_missing": "A value that a call inserts is not there.",
    "value_unusable": "A value would break the place where it is inserted.",
    "template_unreadable": "A text with values in it cannot be read.",
    "request_unsendable": "The request cannot be sent as it is described.",
    "port_in_use": "Another program listens at the port of the redirect.",
    "port_not_allowed": "This computer does not allow listening at the port.",
    "loopback_unavailable": "This computer cannot listen for the redirect.",
    "browser_command_failed": "The command of `--browser-command` could not be started, or failed.",
    "run_timed_out": "The run took longer than it may.",
    "code_threw": "Code of a step ended with an error of its own.",
    "code_stopped": "Code of a step was stopped: it took too long, or too much.",
    "code_host_refused": "Code of a step wanted to reach a host that it may not.",
    "other": "Something else; the sentence says what.",
    "no_answer": "`kind` says why: no such name, no connection, TLS, a time-out …",
    "log_in_timed_out": "Nobody logged in within the time.",
    "code_missing": "The redirect brought no code.",
    "token_missing": "The answer has no access token where the spec says it is.",
    "entry_unclear": "Several entries of the answer fit, or none.",
    "success_rule_not_met": "The answer does not meet the spec's rule for a success.",
    "answer_says_failure": "The answer itself speaks of a failure, whatever its status is.",
    "token_still_works": "The token was revoked, and works all the same.",
    "authorization_denied": "The provider sent an error back, or the person said no.",
    "request_refused": "The provider answered a request with an error; its words are in `provider_words`.",
}
"""Of those whose sentence is made of values."""


def page() -> str:
    """The text."""
    lines = [
        "# Reasons",
        "",
        "What can come of a leg of a live run: `reason` in `run --json` and [the proof](proof.md). The set is closed,",
        "a code never gets another meaning, and programs read it instead of the sentences. Made by",
        "`python -m tests.oauth.reasons_page`.",
    ]
    for title, codes, what in GROUPS:
        lines += ["", f"## {title}", "", what, "", "| reason | meaning |", "|---|---|"]
        lines += [f"| `{code}` | {told(code)} |" for code in get_args(codes)]
    return "\n".join(lines) + "\n"


def told(code: str) -> str:
    """What a reason means, in a sentence."""
    return TOLD.get(code) or str(sentences(code, {}).message).replace("{", "`").replace("}", "`")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
