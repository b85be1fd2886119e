"""Walk a plain provider from a page of its documentation to the exported proof, and count what there is to read.

    python -m tests.ui.plain_walk [FOLDER] [--texts] [--small] [--dark]

says how many words each stop has in front that no stop before it had, and how long it takes to read all of them; with a
folder each stop is drawn, with `--texts` each text is told. The page is read as it stands; then the practice provider
takes the place of the one that it is of.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSettings
from PySide6.QtGui import QFont, QFontDatabase

from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.steps import number_of
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.pages.start import StartPage
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.shell.demo import FONTS
from connection_wizard.ui.shell.event_loop import loop_for
from connection_wizard.ui.shell.window import WizardWindow
from connection_wizard.ui.steps import FINISH, START
from connection_wizard.ui.widgets.style import SMALLEST_SIZE, WINDOW_SIZE
from tests.ui.conftest import Browser, application, area_of, body, idle
from tests.ui.draw_states import picture
from tests.ui.test_looks import restyle, settled
from tests.ui.test_sizes import use
from tests.ui.words_in_front import Reader, words
from tests.waiting import eventually

A_MINUTE: Final = 238
"""Words that people read silently in a minute (Brysbaert 2019)."""
A_TURN: Final = 0.2
"""Seconds until everything stands where it will be."""

DOCUMENTATION: Final = """# Acme CRM: sign in with OAuth 2.0

Acme CRM supports the authorization code grant. Register an app in the developer portal: it gets a client ID and a
client secret. The redirect URL has to be registered there, character for character. More than one can be registered.

## 1. Send the person to us

```
https://login.acme-crm.com/oauth/authorize?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=YOUR_REDIRECT_URI&scope=profile%20workspace.read&state=STATE&code_challenge=CHALLENGE&code_challenge_method=S256
```

## 2. Get a token

```
curl -X POST https://login.acme-crm.com/oauth/token \\
  -d grant_type=authorization_code -d code=CODE -d redirect_uri=YOUR_REDIRECT_URI \\
  -d client_id=YOUR_CLIENT_ID -d client_secret=YOUR_CLIENT_SECRET -d code_verifier=VERIFIER
```

```json
{"access_token": "at-1", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "rt-1", "scope": "profile"}
```

## 3. Refresh it

```
curl -X POST https://login.acme-crm.com/oauth/token \\
  -d grant_type=refresh_token -d refresh_token=REFRESH_TOKEN \\
  -d client_id=YOUR_CLIENT_ID -d client_secret=YOUR_CLIENT_SECRET
```

## 4. Revoke it

```
curl -X POST https://login.acme-crm.com/oauth/revoke -d token=ACCESS_TOKEN \\
  -d client_id=YOUR_CLIENT_ID -d client_secret=YOUR_CLIENT_SECRET
```

## 5. Who is connected

```
curl https://api.acme-crm.com/v2/me -H "Authorization: Bearer ACCESS_TOKEN"
```

```json
{"ok": true, "profile": {"real_name": "Ada Lovelace", "email": "ada@example.com", "api_app_id": "A012ABCD"}}
```
"""
CALLS: Final = ("authorization", "access_token", "refresh_token", "revoke_token", "test_call")


class Walk:
    """One walk, by a person who reads everything.

    Args:
        folder: where each stop is drawn; none is where it is None.
        tells: whether each text is told.
    """

    def __init__(self, window: WizardWindow, folder: Path | None, *, tells: bool) -> None:
        self._window = window
        self._folder = folder
        self._tells = tells
        self._reader = Reader()
        self._stops = self.total = 0

    async def stop(self, name: str) -> None:
        """Look at what is in front."""
        await settled()
        await asyncio.sleep(A_TURN)
        texts = self._reader.new_texts(self._window)
        count = sum(map(words, texts))
        self._stops += 1
        self.total += count
        print(f"{count:5}  {name}")
        for text in texts if self._tells else ():
            print("         |", text.replace("\n", " / "))
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            picture(self._window, 1.0).save(str(self._folder / f"{self._stops:02}-{name.replace(' ', '-')}.png"))

    async def scroll(self, name: str) -> None:
        """Look at the rest of a page, where there is any."""
        bar = area_of(body(self._window, self._window.currentId())).verticalScrollBar()
        if bar.maximum():
            bar.setValue(bar.maximum())
            await self.stop(f"{name}, below")

    async def bring(self) -> None:
        """Paste the page, look at what was understood, apply it."""
        window = self._window
        page = body(window, START)
        assert isinstance(page, StartPage)
        pasted = QMimeData()
        pasted.setText(DOCUMENTATION)
        page.paste.take(pasted)
        await eventually(lambda: window.understood is not None)
        assert window.understood is not None
        run = window.understood
        await self.stop("what was understood")
        await self.scroll("what was understood")
        run.lead.apply.click()

    async def register(self, provider: PracticeProvider) -> None:
        """Credentials and redirect URLs; then the practice provider takes the other one's place."""
        window, store = self._window, self._window.store
        await self.stop("credentials")
        window.go_to(number_of("redirect"))
        await self.stop("redirect URL")
        await self.scroll("redirect URL")
        window.go_to(number_of("credentials"))
        store.put(("client", "client_id"), provider.client_id)
        window.services.secrets.put(provider.client_secret)
        await self.stop("credentials, filled in")
        for part in CALLS:
            if url := store.draft.get(part, "url"):  # a refresh is sent to the token's address, where it has none
                store.put((part, "url"), f"{provider.origin}/{str(url).rpartition('/')[2]}")
        store.put(("live_redirect", "port"), 0)
        store.put(("whitelist",), ["127.0.0.1"])
        await settled()
        self._reader.new_texts(window)  # nobody had this in front

    async def prove(self) -> FinishPage:
        """Log in, and prove it."""
        window, live = self._window, self._window.services.live
        live.authorize()
        await idle(live)
        await self.stop("after the log-in")
        window.strip.link.click()
        await self.stop("finish")
        page = body(window, FINISH)
        assert isinstance(page, FinishPage)
        page.prove.main.click()
        await idle(live)
        assert live.proof is not None
        assert live.proof.passed, live.proof.as_text()
        await self.stop("proved")
        return page

    async def hand_over(self, page: FinishPage, target: Path) -> None:
        """Copy everything, and export the spec."""
        copy, presses = page.hand_over.sections.copy_next, 0
        while copy.isVisible():
            copy.click()
            presses += 1
            await self.stop(f"hand-over, press {presses}")
        page.export.write_to(str(target))
        await self.stop("exported")


async def walk(given: argparse.Namespace) -> None:
    """All of it, in a window of its own."""
    with tempfile.TemporaryDirectory() as kept:
        settings = QSettings(str(Path(kept, "settings.ini")), QSettings.Format.IniFormat)
        store = DraftStore()
        window = WizardWindow(
            store, DraftFiles(store, Path(kept, "drafts"), settings), settings=settings, browser=Browser().open
        )
        window.resize(*(SMALLEST_SIZE if given.small else WINDOW_SIZE))
        window.show()
        use("dark" if given.dark else "light")
        window.menu.new()
        walked = Walk(window, given.folder, tells=given.texts)
        await asyncio.sleep(A_TURN)
        await walked.stop("start")
        async with PracticeProvider() as provider:
            await walked.bring()
            await walked.register(provider)
            await walked.hand_over(await walked.prove(), Path(kept, "acme.connection.json"))
        print(f"{walked.total:5}  words: {walked.total / A_MINUTE:.1f} minutes to read all of them")
        use("light")
        window.close()
        await window.shut_down()
        window.deleteLater()


def main() -> None:
    """One walk."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, nargs="?")
    for name in ("texts", "small", "dark"):
        parser.add_argument(f"--{name}", action="store_true")
    given = parser.parse_args()
    app = application()
    families = QFontDatabase.families()
    font = QFont(next((family for family in FONTS if family in families), app.font().family()))
    font.setPointSizeF(10.0)
    restyle(font)
    loop = loop_for(app)
    asyncio.set_event_loop(loop)
    loop.run_until_complete(walk(given))
    loop.close()


if __name__ == "__main__":
    main()
