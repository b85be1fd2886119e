"""The program that reads a large source: a process of its own, started by `ui.session.reading`, ended at any moment.

The source comes in on standard input, and what it means goes out with what is known of the provider, or the error that
says why it means nothing: nothing that reads is loaded in the window's process for it.
"""

from __future__ import annotations

import gc
import pickle
import sys
from pathlib import Path


def main() -> None:
    """Read one source."""
    gc.set_threshold(1_000_000)  # millions of small things that all stay: looking through them took most of the time
    from connection_wizard.errors import WizardError
    from connection_wizard.session.bringing import understand

    source = pickle.load(sys.stdin.buffer)  # noqa: S301 - the window's own
    try:
        pickle.dump(understand(source)[0], sys.stdout.buffer)
    except WizardError as error:
        pickle.dump(WizardError(error.message, error.hint), sys.stdout.buffer)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))  # the same program, however many there are here
    main()
