"""Values that are sent. None is empty by oversight."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.completion import CompleteCall, all_calls
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_removing, quoted
from connection_wizard.spec.rules.place_names import step_words
from connection_wizard.spec.rules.requests import groups
from connection_wizard.words import Words, say, with_values

_OF_THE_LOG_IN = ("response_type", "client_id", "redirect_uri", "scope", "state")


VALUE_MISSING_INSTEAD = finding_code(
    "value_missing_instead",
    "error",
    None,
    "An empty value in place of one that is filled in",
    "The credentials, the code or the token that would be sent there are not: the provider refuses.",
    ("access_token", "parameters", [{"name": "code", "value": ""}]),
)
VALUE_MISSING = finding_code(
    "value_missing",
    "warning",
    None,
    "A parameter or header without a value",
    "It is sent empty, which most providers refuse or take for something else than leaving it out.",
    ("access_token", "parameters", [{"name": "audience", "value": ""}]),
)


def empty_values(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every parameter and header has a value; a request parameter may have code instead."""
    for at, parameters in groups(spec):
        if at[0] == "request_parameters":
            continue
        empty = [index for index, item in enumerate(parameters) if item.name.strip() and not item.value.strip()]
        filled_in = _filled_in(spec, at) if empty else frozenset[str]()
        for index in empty:
            entry: DocumentPath = (*at, index)
            name = parameters[index].name.strip()
            instead = (name.lower() if at[-1] == "headers" else name) in filled_in
            yield (VALUE_MISSING_INSTEAD if instead else VALUE_MISSING).finding(
                (*entry, "value"),
                _empty(entry, name, instead=instead),
                say("Remove the row, or enter the value.") if instead else say("Enter the value, or remove the row."),
                fix_removing(say("Remove the row"), (entry,)),
            )


def _empty(entry: DocumentPath, name: str, *, instead: bool) -> Words:
    if not instead:
        words = say("{name} in {step} has no value: it is sent empty.")
    elif entry[-2] == "headers":
        words = say("{name} in {step} has no value: it is sent empty, in place of the credentials.")
    else:
        words = say("{name} in {step} has no value: it is sent empty, in place of what OAuth fills in.")
    return with_values(words, {"name": quoted(name), "step": step_words(entry)})


def _filled_in(spec: ConnectionSpec, at: DocumentPath) -> frozenset[str]:
    """What is sent with a value of its own where a list says nothing of it."""
    if at[-1] == "headers":
        return frozenset({"authorization"})  # the client's credentials, or the author's own place for the token
    if at[0] == "authorization":
        step = spec.authorization
        pkce = () if step.pkce == "none" else ("code_challenge", "code_challenge_method")
        sent = (name for name in (*_OF_THE_LOG_IN, *pkce) if name not in step.omit)
        return frozenset(step.rename.get(name, "").strip() or name for name in sent)
    part = str(at[0])
    if at[1:] != ("parameters",):
        return frozenset()  # a query adds, and a follow-up call has nothing that is filled in
    bare = getattr(spec, part).model_copy(update={"parameters": ()})
    without = spec.model_copy(update={part: bare})
    return _names(next(call for call in all_calls(without) if call.at == (part,)))


def _names(call: CompleteCall) -> frozenset[str]:
    body = call.body
    pairs = [name for name, _ in (*call.query, *(body.pairs if body else ()))]
    return frozenset([*pairs, *(body.value if body and isinstance(body.value, dict) else ())])


RULES = (empty_values,)
