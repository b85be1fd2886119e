"""Under which names secrets are filed, and the list of what is kept.

Few password stores tell what they hold (macOS and Windows do not, through keyring), so a secret that nobody asks for
any more would stay there unseen. The list is beside the store: one small file for each secret, with its name and the
store that has it, and nothing of the secret. A file each, so that two programs that write at the same time lose
nothing of each other's.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, NamedTuple, get_args
from urllib.parse import quote

from connection_wizard import strict_json
from connection_wizard.disk.folders import settings_folder
from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import FileTrouble
from connection_wizard.disk.writing import saving, write_text
from connection_wizard.strict_json import NotStrict

Kind = Literal["client_secret", "access_token", "refresh_token", "platform_token", "registration"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
Store = Literal["macos", "windows", "desktop", "kwallet", "memory"]
"""Where a secret is: which of the systems' password stores, or this program while it runs."""
STORES: Final[tuple[Store, ...]] = get_args(Store)

_FOLDER: Final = "kept-secrets"
_LONGEST: Final = 64 * 1024
_MOST: Final = 10_000
"""Notes that are read at most."""


@dataclass(frozen=True, slots=True)
class SecretName:
    """What a secret is filed under.

    Attributes:
        provider: host that the secret is for, for example ``api.acme.com``.
        client_id: the app at that provider.
        kind: which of the app's secrets; what manages its registration; or the token for the platform itself, by its
            host and the organisation.
    """

    provider: str
    client_id: str
    kind: Kind

    @property
    def username(self) -> str:
        """The entry's user name: readable, and different for every name, even where the store ignores case (Windows).

        Stable: changing it loses what people have stored.
        """
        readable = "/".join(
            quote(part, safe=":", errors="replace")[:120] for part in (self.provider.lower(), self.client_id)
        )
        return f"{self.kind}/{readable}/{self.digest}"

    @property
    def digest(self) -> str:
        """What tells it from every other name."""
        exact = f"{self.kind}\0{self.provider.lower()}\0{self.client_id}"
        return hashlib.sha256(exact.encode("utf-8", "surrogatepass")).hexdigest()[:12]


class Filed(NamedTuple):
    """A secret that is kept, and where."""

    name: SecretName
    store: Store


class KeptNames:
    """The list of what is kept, in a folder of its own. All calls block.

    What cannot be read is no note of ours, or no whole one, and is passed over.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Args:
        folder: where the notes lie; the person's own folder for this program's settings if None.
        """
        self._given = folder

    @property
    def _folder(self) -> Path:
        return self._given or settings_folder() / _FOLDER

    def all(self) -> tuple[Filed, ...]:
        """All that is noted, in the order of providers and apps."""
        found = []
        with suppress(OSError):
            for _, path in zip(range(_MOST), sorted(self._folder.glob("*.json")), strict=False):
                if (filed := _read(path)) is not None and path.name == self._path(filed).name:
                    found.append(filed)
        return tuple(sorted(found, key=lambda one: (one.name.provider.lower(), one.name.client_id, one.name.kind)))

    def note(self, filed: Filed) -> bool:
        """Remember that a secret is kept; returns whether that is new.

        Raises:
            NotSaved: the note could not be written.
        """
        path = self._path(filed)
        if (known := _read(path)) is not None and self._path(known) == path:
            return False
        noted = {
            "store": filed.store,
            "kind": filed.name.kind,
            "provider": filed.name.provider,
            "client_id": filed.name.client_id,
        }
        with saving(path):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_text(f"{json.dumps(noted, indent=2)}\n", path, private=True)
        return True

    def drop(self, filed: Filed) -> None:
        """Forget that it is kept; a note that cannot be removed stays, and is noticed when it is next asked for."""
        with suppress(OSError):
            self._path(filed).unlink(missing_ok=True)

    def _path(self, filed: Filed) -> Path:
        return self._folder / f"{filed.store}-{filed.name.kind}-{filed.name.digest}.json"


def _read(path: Path) -> Filed | None:
    try:
        noted = strict_json.loads(read_bytes(path, _LONGEST, patience=0).decode(), halves=True)
    except (FileTrouble, NotStrict, UnicodeDecodeError):
        return None
    if not isinstance(noted, dict):
        return None
    kind = next((one for one in KINDS if one == noted.get("kind")), None)
    store = next((one for one in STORES if one == noted.get("store")), None)
    provider, client_id = noted.get("provider"), noted.get("client_id")
    if kind is None or store is None or not isinstance(provider, str) or not isinstance(client_id, str):
        return None
    return Filed(SecretName(provider, client_id, kind), store)
