"""Whoever knocks at a listening socket is let in, for as long as somebody listens: on Windows, too.

asyncio's own server closes its socket for good there when a client is gone before it was let in, and from Python 3.12
on it waits for ever for a connection whose browser has reset it: its transport fails when it shuts the socket down, and
tells nobody that it is gone. So the door is ours, and an accepted socket does not mind being shut down twice.
"""

import asyncio
import contextlib
import logging
import socket
from collections.abc import Callable
from typing import Any, Final

logger = logging.getLogger(__name__)

_PAUSE: Final = 0.1
"""Seconds until the next try, where nobody could be let in: perhaps there is no room for one more socket."""


class Listening(socket.socket):
    """A socket that listens, and knows whom it let in last.

    Who stops in the moment in which somebody comes in never hears of him: the loop has the connection, and drops it.
    """

    last: socket.socket | None = None
    """Who was let in, and is in nobody's hands yet."""
    shut = False
    """Whether nobody waits for who comes in any more."""

    def accept(self) -> tuple[socket.socket, Any]:
        """Let in who is next.

        Raises:
            BlockingIOError: nobody is there, or it is shut. The loop may have seen somebody just before it heard of
                that, and would hand him to a future that is cancelled, which asyncio reports as an error.
        """
        if self.shut:
            raise BlockingIOError
        self.last, address = super().accept()
        return self.last, address


class Door:
    """Lets in whoever comes to a socket, which is its own from then on, until it is shut.

    Args:
        sock: listens.
        make: the protocol of each connection.
    """

    def __init__(self, sock: socket.socket, make: Callable[[], asyncio.Protocol]) -> None:
        self._listening = Listening(sock.family, sock.type, sock.proto, sock.detach())
        self._listening.setblocking(False)
        self._task = asyncio.create_task(_let_in(self._listening, make))
        self._task.add_done_callback(self._close)  # it may be cancelled before it has begun

    def shut(self) -> None:
        """Let in nobody any more."""
        self._listening.shut = True
        self._task.cancel()

    async def closed(self) -> None:
        """Shut it, and wait until its socket is closed."""
        self.shut()
        await asyncio.wait([self._task])

    def _close(self, _: asyncio.Task[None]) -> None:
        self._listening.close()


async def _let_in(listening: Listening, make: Callable[[], asyncio.Protocol]) -> None:
    loop = asyncio.get_running_loop()
    while True:
        try:
            accepted, _ = await loop.sock_accept(listening)
            listening.last = None
        except asyncio.CancelledError:
            if listening.last is not None:
                listening.last.close()
            raise
        except OSError as error:  # WinError 64 and 10054: who came is gone already; EMFILE: too many are open
            logger.debug("Nobody could be let in: %s", type(error).__name__)
            await asyncio.sleep(_PAUSE)
            continue
        calm = Calm(accepted.family, accepted.type, accepted.proto, accepted.detach())
        calm.setblocking(False)
        try:
            await loop.connect_accepted_socket(make, calm)
        except OSError as error:
            logger.debug("Somebody was gone before being let in: %s", type(error).__name__)
            calm.close()


class Calm(socket.socket):
    """A connection that may be ended after the other side has broken it off.

    The transport of Windows' loop shuts a socket down without a look at what comes of it (WinError 10054).
    """

    def shutdown(self, how: int, /) -> None:
        """End it, if there is anything to end."""
        with contextlib.suppress(OSError):
            super().shutdown(how)
