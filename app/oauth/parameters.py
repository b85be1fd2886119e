"""What the author's own code of step 12 makes of the values of a run, in words without secrets."""

from __future__ import annotations

from collections.abc import Callable

from app.engine.runner import CodeError, CodeNotRun, run_code
from app.http.messages import Exchange, HttpRequest
from app.oauth.code_runs import shape
from app.oauth.values import Values
from app.secrets.redaction import Redactor


async def computed(snippet: str, values: Values, redactor: Redactor) -> str:
    """The text that the platform will send, as it may be shown; or why there is none."""
    try:
        value = (await run_code(snippet, values.data, _nothing_is_sent, None, synchronous=True)).value
    except CodeNotRun as error:
        return f"–  Not run. {redactor.text(error.message)}"
    except CodeError as error:
        return f"✕  {redactor.text(error.message)}"
    if isinstance(value, str):
        return redactor.text(value)
    return f"✕  The code returned {shape(value)}, where a text is needed."


async def _nothing_is_sent(request: HttpRequest, *, may_follow: Callable[[str], bool]) -> Exchange:
    raise CodeError("The code of a parameter cannot wait for a request.", "Use values that are there already.")
