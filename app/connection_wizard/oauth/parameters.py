"""What the author's own code of a request parameter makes of the values of a run, in words without secrets."""

from __future__ import annotations

from connection_wizard.engine.runner import CodeError, CodeNotRun, run_code
from connection_wizard.http.exchange import Exchange, HttpRequest
from connection_wizard.http.reach import Reach
from connection_wizard.oauth.code_runs import shape
from connection_wizard.oauth.values import Values
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.words import Words, changed, joined, say


async def computed(snippet: str, values: Values, redactor: Redactor) -> Words:
    """The text that the platform will send, as it may be shown; or why there is none."""
    try:
        value = (await run_code(snippet, values.data, _nothing_is_sent, Reach(), synchronous=True)).value
    except CodeNotRun as error:
        return say("–  Not run. {why}", why=changed(error.message, redactor.text))
    except CodeError as error:
        return joined(["✕", changed(error.message, redactor.text)], "  ")
    if isinstance(value, str):
        return Words(redactor.text(value))
    return say("✕  The code returned {shape}, where a text is needed.", shape=shape(value))


async def _nothing_is_sent(request: HttpRequest, *, reach: Reach, follow: bool) -> Exchange:
    raise CodeError(
        say("The code of a parameter cannot wait for a request."), say("Use values that are there already.")
    )
