"""The proof beside the document: kept when a run ends, found when the file is opened, out of date when it changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from connection_wizard.errors import WizardError
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.live_run import LiveController
from connection_wizard.ui.translations import translated

if TYPE_CHECKING:  # loaded with the first proof
    from connection_wizard.oauth.legs import Leg
    from connection_wizard.oauth.proof import Proof
    from connection_wizard.oauth.proof_page import PageLanguage
    from connection_wizard.session.standing import Stand
    from connection_wizard.session.states import Seen
    from connection_wizard.spec.model import ConnectionSpec


class KeptProof(QObject):
    """The last proof of the open document.

    A run that ended before anybody had logged in says nothing about the spec, and leaves the kept proof as it is.

    Attributes:
        problem: why a proof could not be kept or read; empty where all is well.

    Signals:
        changed: another proof, or none.
    """

    changed = Signal()

    def __init__(self, store: DraftStore, files: DraftFiles, live: LiveController) -> None:
        super().__init__()
        self._store = store
        self._files = files
        self._live = live
        self._proof: Proof | None = None
        self._ran_here: Proof | None = None
        self._looked = False
        self._proved: ConnectionSpec | None = None
        self.problem = ""
        files.reloaded.connect(self._look_again)
        files.placed.connect(self._placed)
        files.deleted.connect(self._deleted)
        files.changed.connect(self._saved)
        live.proved.connect(self._keep)

    @property
    def proof(self) -> Proof | None:
        """The proof; looked for beside the document when first asked for."""
        if not self._looked:
            self._looked = True
            self._load()
        return self._proof

    @property
    def stale(self) -> bool:
        """Whether the spec is another than the one that was proved."""
        from connection_wizard.session.kept_proofs import same_for_a_proof

        if self.proof is None:
            return False
        return self._proved is None or not same_for_a_proof(self._proved, self._store.draft.partial_spec)

    @property
    def page(self) -> Path | None:
        """The page that a person can read; None where there is none."""
        from connection_wizard.spec.file_names import proof_path

        document = self._files.document
        if self.proof is None or document is None:
            return None
        from connection_wizard.oauth.proof_files import page_path

        page = page_path(proof_path(document))
        return page if page.is_file() else None

    @property
    def seen(self) -> Seen:
        """What states are worked out from: what this session showed, else what the kept proof holds."""
        from connection_wizard.session.states import with_kept

        return with_kept(self._live.session.seen, self.proof, stale=self.stale)

    def leg_stands(self) -> dict[Leg, Stand]:
        """How every leg stands."""
        from connection_wizard.session.states import leg_stands

        return leg_stands(self._store.draft, self.seen)

    def put_beside(self, spec: Path) -> None:
        """Write the proof beside a spec, too.

        Raises:
            NotSaved: it cannot be written.
        """
        from connection_wizard.session.kept_proofs import keep_beside

        if self.proof is not None:
            keep_beside(spec, self.proof, self.told_in(self.proof))

    def told_in(self, proof: Proof) -> PageLanguage:
        """What the page of a proof is told in: the person's language, if it ran here; one that was read from a file
        knows what it says in English alone."""
        from connection_wizard.oauth.proof_page import IN_ENGLISH, PageLanguage
        from connection_wizard.ui.moments import utc_words
        from connection_wizard.ui.translations import is_translated, own_language

        ran_here = proof is self._ran_here or proof is self._live.proof
        if not ran_here or not is_translated():
            return IN_ENGLISH
        return PageLanguage(own_language(), utc_words)

    def _deleted(self, document: Path) -> None:
        from connection_wizard.oauth.proof_files import page_path
        from connection_wizard.spec.file_names import proof_path
        from connection_wizard.ui.session.document_files import remove

        kept = proof_path(document)
        for path in (kept, page_path(kept)):
            remove(path)

    def _load(self) -> None:
        from connection_wizard.session.kept_proofs import kept_beside

        document = self._files.document
        kept = kept_beside(document) if document is not None else None
        if kept is not None and not (kept.proof is not None and self._is_anothers(kept.proof)):
            self._proof, self.problem = kept.proof, translated(kept.problem) if kept.problem else ""
        self._compare()

    def _is_anothers(self, proof: Proof) -> bool:
        """Whether it was left beside the file by another connection that was in it before."""
        from connection_wizard.session.kept_proofs import is_proof_of

        spec = self._store.draft.partial_spec
        known = {proof.spec_name.strip(), proof.about.client_id if proof.about is not None else ""}
        return known.isdisjoint({spec.name.strip(), spec.client.client_id.strip()} - {""}) and not is_proof_of(
            proof, spec
        )

    def _compare(self) -> None:
        """Look whether the document as it is now is the one that was proved."""
        from connection_wizard.session.kept_proofs import is_proof_of

        if self._proof is not None and is_proof_of(self._proof, partial_spec := self._store.draft.partial_spec):
            self._proved = partial_spec

    def _look_again(self) -> None:
        """The file of the document was read anew: what lies beside it may be new, too."""
        self._proof = self._proved = None
        self._looked = False
        self.problem = ""
        self.changed.emit()

    def _placed(self, left: Path | None) -> None:
        """The proof goes where the document goes."""
        from connection_wizard.spec.file_names import proof_path
        from connection_wizard.ui.session.document_files import remove

        if self._proof is None:
            self._looked, self.problem = False, ""  # there may be one beside its new place
            self.changed.emit()
            return
        self._write()
        if left is not None and not self.problem:  # else it is nowhere but there
            from connection_wizard.oauth.proof_files import page_path

            for path in (proof_path(left), page_path(proof_path(left))):
                remove(path)
        self.changed.emit()

    def _saved(self) -> None:
        """A change that was taken back by hand makes a proof good again."""
        if self._looked and self._proof is not None and not self._files.unsaved and self.stale:
            self._compare()
            if self._proved == self._store.draft.partial_spec:
                self.changed.emit()

    def _keep(self) -> None:
        proof = self._live.proof
        if proof is None or not proof.logged_in:
            return
        self._files.save_now()  # a proof lies beside a file
        self._proof, self._looked, self._proved = proof, True, None
        self._ran_here = proof
        self._compare()
        self._write()
        self._put_beside_exported(proof)
        self.changed.emit()

    def _put_beside_exported(self, proof: Proof) -> None:
        """The file that was exported has the newest proof beside it, if it is still of that spec."""
        from connection_wizard.session.kept_proofs import is_proof_of, keep_beside
        from connection_wizard.spec.files import read_draft

        if not self._files.here.file:
            return
        spec = Path(self._files.here.file)
        try:
            if is_proof_of(proof, read_draft(spec, patience=0).partial_spec):
                keep_beside(spec, proof, self.told_in(proof))
        except WizardError as error:
            if spec.exists():  # one that was removed, or given to others, needs none
                self.problem = translated(error.text)

    def _write(self) -> None:
        from connection_wizard.session.kept_proofs import keep_beside

        self.problem = ""
        document = self._files.document
        if self._proof is None or document is None:
            return
        try:
            keep_beside(document, self._proof, self.told_in(self._proof))
        except WizardError as error:
            self.problem = translated(error.text)
