"""What pages share: the draft, the live connection, the answers to pick from, the secret, the way to other pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from connection_wizard.ui.session.answers import Answers
from connection_wizard.ui.session.attention import Attention
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.guided import GuidedHost
from connection_wizard.ui.session.kept_answers import KeptAnswers
from connection_wizard.ui.session.known_apps import KnownApps
from connection_wizard.ui.session.live_run import LiveController
from connection_wizard.ui.session.newer import NewerVersion
from connection_wizard.ui.session.pasted import Pasted
from connection_wizard.ui.session.practice import PracticeHost
from connection_wizard.ui.session.proof_files import KeptProof
from connection_wizard.ui.session.secret_box import SecretBox

if TYPE_CHECKING:
    from connection_wizard.spec.documents import DocumentPath


class Services(NamedTuple):
    """Handed to every page; owned by the window.

    Attributes:
        attention: what of the live test is to be looked at.
        pasted: reads what is pasted or dropped.
        apps: finds apps of the catalogue by their names.
        newer: whether there is a newer version of the program.
        go_to: shows a step, and the editor of a place on it where one is named.
        show_requests: opens the timeline of what was sent.
        show_publish: opens the dialog that brings the connection to the platform.
    """

    store: DraftStore
    live: LiveController
    attention: Attention
    kept: KeptProof
    answers: Answers
    kept_answers: KeptAnswers
    secrets: SecretBox
    files: DraftFiles
    practice: PracticeHost
    guided: GuidedHost
    pasted: Pasted
    apps: KnownApps
    newer: NewerVersion
    go_to: Callable[[int, DocumentPath], None]
    show_requests: Callable[[], None]
    show_publish: Callable[[], None]
