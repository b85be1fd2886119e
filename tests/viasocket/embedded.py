"""The program's own engine in the place of the platform's runtime: tested against the same things as real Node."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from connection_wizard.engine.runner import CodeError, run_code
from connection_wizard.http.client import HttpClient
from connection_wizard.http.exchange import Exchange, HttpRequest
from connection_wizard.http.reach import Reach, naming
from tests.viasocket.node import CodeFailed


class Embedded:
    """Runs connection code in the embedded engine, with requests to this computer alone."""

    async def __aenter__(self) -> Self:
        self._client = HttpClient()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.close()

    async def run(self, source: str, auth_data: Mapping[str, Any], *, synchronous: bool = False) -> Any:
        """What the code returns; raises CodeFailed where it threw."""
        try:
            result = await run_code(source, auth_data, self._send, Reach(listed=None), synchronous=synchronous)
        except CodeError as error:
            raise CodeFailed(str(error)) from None
        return result.value

    async def _send(self, request: HttpRequest, *, reach: Reach, follow: bool) -> Exchange:
        """Anywhere on this computer: the tests say where by what they write."""
        return await self._client.send(request, reach=Reach(named=naming([request.url]), listed=None), follow=follow)
