"""What holds for every test: nothing unexpected is logged, nothing leaves this computer, nothing real is touched.

Qt's own messages fail a test through pytest-qt (``qt_log_level_fail``), Python's warnings through ``filterwarnings``.
"""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import logging
import os
import shutil
import socket
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from _bootstrap.gates import EVERYTHING, FULLY_COVERED
from coverage import Coverage
from hypothesis import settings

from tests.counted import PROPERTY, Counted, lines
from tests.helpers.screens import drawn_in_memory

if TYPE_CHECKING:
    from connection_wizard.secrets.vault import SessionVault


# A loaded machine is slow now and then: what is slow for good, the time-out of a test ends.
# In CI the same examples each time; at home others each time, which find what nobody thought of. By day half as many.
for _time, _examples in (("day", 50), ("night", 100)):
    settings.register_profile(_time, deadline=None, derandomize=bool(os.environ.get("CI")), max_examples=_examples)
settings.load_profile("day")
os.environ.update(drawn_in_memory(sys.platform, os.environ))
# The person's own keyring is none of our business; tests of the vault bring their own back ends.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
for _name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
    os.environ.pop(_name, None)
    os.environ.pop(_name.lower(), None)


RUNNER = "_function_scoped_runner"
"""pytest-asyncio's own fixture with the loop of a test; ``test_guards.py`` notices if it is renamed."""


def _whole(value: Any) -> Any:
    """The same with every half character (a lone surrogate) spelt out."""
    match value:
        case str():
            return value.encode("utf-8", "backslashreplace").decode()
        case dict():
            return {_whole(name): _whole(one) for name, one in value.items()}
        case list() | tuple():
            return type(value)(map(_whole, value))
    return value


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, Any, Any]:
    """What a failed test says travels between processes, and half a character does not: the run would end there."""
    return _whole((yield))


def pytest_configure(config: pytest.Config) -> None:
    """Before any test is read: each takes the number of its examples from here (`tests.by_day.examples`)."""
    if config.getoption("markexpr") == EVERYTHING[1]:
        settings.load_profile("night")


def pytest_collection_finish() -> None:
    """What is there before the first test stays to the end: no collection looks at those two million objects again.

    A window's test collects when it ends (``tests/ui/conftest.py``), which took three times as long as the test did.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture
def counted(request: pytest.FixtureRequest) -> Counted:
    """Takes note of what a test tried, for the end of the run."""

    def count(what: str, tried: int = 1, bad: int = 0) -> None:
        request.node.user_properties.append((PROPERTY, (what, tried, bad)))

    return count


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print how much was tried: also where the tests ran in several processes."""
    stats = terminalreporter.stats
    for line in lines(report for outcome in ("passed", "failed") for report in stats.get(outcome, ())):
        terminalreporter.write_line(line)


PURE = frozenset(Path(__file__).parent / room for room in FULLY_COVERED)
PURE_MODULES = tuple(f"connection_wizard.{room}." for room in FULLY_COVERED)
_measuring: list[Coverage] = []
"""What measures coverage, while a test that is measured runs, or one of its fixtures."""
_aside: list[Coverage] = []
"""The same, in such a test, as long as neither does."""


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> None:
    """Coverage is measured where it counts: elsewhere it only takes its time."""
    if not _measuring and (measuring := Coverage.current()) is not None:  # since before the tests were read
        measuring.stop()
        _measuring.append(measuring)
    if _measuring:
        REMEMBERED.told(measured=is_measured(item))
        _aside[:] = _measuring if is_measured(item) else ()


def is_measured(item: pytest.Item) -> bool:
    """Whether what a test comes by counts as tried: in the rooms whose lines the gate asks for, by no chance.

    What a test of the window or of the command line comes by is not tried there. What Hypothesis comes by is another
    each time, a line that it alone reaches is tried by chance, and measured it takes twice as long.
    """
    return not PURE.isdisjoint(item.path.parents) and item.get_closest_marker("hypothesis") is None


@contextmanager
def looked_at() -> Iterator[None]:
    """What happens here is measured, in a test that is; what pytest does before and after is nobody's lines, and to
    look at it took as long again as a short test."""
    measuring = _aside.pop() if _aside else None
    if measuring is not None:
        measuring.start()
    try:
        yield
    finally:
        if measuring is not None:
            measuring.stop()
            _aside.append(measuring)


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup() -> Generator[None, Any, Any]:
    """What a fixture comes by counts."""
    with looked_at():
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call() -> Generator[None, Any, Any]:
    """What a test comes by counts."""
    with looked_at():
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, Any, Any]:
    """What a fixture comes by when it ends counts."""
    with looked_at():
        return (yield)


class Remembered:
    """What the pure rooms remember: an answer found while nobody measured would leave its lines unseen after.

    Each function forgets only where it found one then: else the catalogue would be read, and the longest expressions
    compiled, once more after each test of the window, or of Hypothesis, that comes between two of a pure room.
    """

    def __init__(self) -> None:
        self._measured = True
        self._before: dict[_lru_cache_wrapper[Any], tuple[int, int]] = {}

    def told(self, *, measured: bool) -> None:
        """The next test is measured, or it is not."""
        if measured != self._measured:
            self._measured = measured
            (self.forget_since if measured else self.note)()

    def note(self) -> None:
        """From now on nobody measures."""
        self._before = {thing: (info.hits, info.misses) for thing in _caches() if (info := thing.cache_info()).misses}

    def forget_since(self) -> None:
        """Drop what was found since then."""
        for thing in _caches():
            info, (hits, misses) = thing.cache_info(), self._before.get(thing, (0, 0))
            if info.misses != misses or info.hits < hits:  # fewer: a test has emptied it, and it began anew
                thing.cache_clear()


REMEMBERED = Remembered()


def _caches() -> Iterator[_lru_cache_wrapper[Any]]:
    for name, module in list(sys.modules.items()):
        if name.startswith(PURE_MODULES):
            for thing in vars(module).values():
                if isinstance(thing, _lru_cache_wrapper):
                    yield thing


class LeftThisComputer(AssertionError):
    """A test tried to reach another machine."""


class UnexpectedLog(AssertionError):
    """Something was logged that the test does not expect."""


SETTINGS = ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")
"""What says where a person's home and settings are, on any system."""


@pytest.fixture
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Home and settings of this test alone, not those of the session."""
    made = tmp_path / "settings of this test"
    made.mkdir()
    for name in SETTINGS:
        monkeypatch.setenv(name, str(made))
    return made


@pytest.fixture
def own_vault(monkeypatch: pytest.MonkeyPatch) -> SessionVault:
    """The vault of this test alone: whatever opens one gets it."""
    from connection_wizard.secrets import vault

    made = vault.SessionVault()

    async def open_it() -> vault.Vault:
        return made

    monkeypatch.setattr(vault, "open_vault", open_it)
    return made


@pytest.fixture(scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Home and settings of the whole session are in a folder of its own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in SETTINGS:
            patch.setenv(name, str(home))
        yield home


@pytest.fixture(autouse=True)
def _nothing_kept_for_the_next(_own_home: Path) -> Iterator[None]:
    """What a test leaves in the session's home, such as the list of kept secrets, is gone before the next begins."""
    yield
    for left in os.scandir(_own_home):
        shutil.rmtree(left) if left.is_dir(follow_symlinks=False) else Path(left).unlink()


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """No connection but to loopback addresses and local sockets, no look-up of names but localhost."""
    connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def guard(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
            raise LeftThisComputer(f"a connection to {address[0]}")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        guard(self, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        guard(self, address)
        return connect_ex(self, address)

    def guarded_getaddrinfo(host: Any, *more: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name and not _is_loopback(name):
            raise socket.gaierror(socket.EAI_NONAME, "no names but localhost in tests")
        return getaddrinfo(host, *more, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)
        yield


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


class _Watch(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every record at WARNING or above fails its test; one that asks for `caplog` looks at the records itself."""
    watch = _Watch()
    logging.getLogger().addHandler(watch)
    yield
    logging.getLogger().removeHandler(watch)
    if watch.records and "caplog" not in request.fixturenames:
        raise UnexpectedLog("; ".join(f"{r.levelname} {r.name}: {r.getMessage()}" for r in watch.records))


@pytest.fixture(autouse=True)
def _no_tasks_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A coroutine test leaves no task of its own behind on its loop."""
    runner = request.getfixturevalue(RUNNER) if RUNNER in request.fixturenames else None
    yield
    if runner is not None:
        for _ in range(3):  # what asyncio itself still has to finalise: generators that were left half-way
            runner.run(asyncio.sleep(0))
        left = [task for task in asyncio.all_tasks(runner.get_loop()) if not task.done()]
        assert not left, f"tasks left running: {left}"
