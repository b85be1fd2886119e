"""Password stores to put under a vault: one that works, as strict as Windows, and some that do not."""

from __future__ import annotations

import threading

from tests.waiting import HANG

MOST_BYTES = 2560


class MemoryBackend:
    """A password store as strict as Windows Credential Manager: short values, and user names without case."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username.casefold()))

    def set_password(self, service: str, username: str, password: str) -> None:
        assert password
        assert len(password.encode("utf-16-le", "surrogatepass")) <= MOST_BYTES
        assert len(username) < 513
        self.entries[service, username.casefold()] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username.casefold()]


class FailingBackend(MemoryBackend):
    """Raises the given error on every call but the first `working` ones."""

    def __init__(self, error: BaseException, working: int = 0) -> None:
        super().__init__()
        self.error = error
        self.working = working

    def _fail(self) -> None:
        self.working -= 1
        if self.working < 0:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        super().delete_password(service, username)


class HangingBackend(MemoryBackend):
    """Blocks in every call until it is released."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.released = threading.Event()
        self.calls = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.calls += 1
        self.asked.set()
        self.released.wait(HANG)
        return super().get_password(service, username)
