"""Entry point of ``connection-wizard`` and ``python -m connection_wizard``."""

import atexit
import gc
import sys


def main() -> None:
    """Run the program and exit with its code; nothing is imported that the arguments do not need."""
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        from connection_wizard import __version__

        print(f"connection-wizard {__version__}")
        sys.exit(0)
    if arguments == ["--engine"]:
        from connection_wizard.engine.child import main as engine

        engine()
        sys.exit(0)
    if arguments == ["--reading"]:
        from connection_wizard.ui.session.apart import main as reading

        reading()
        sys.exit(0)
    if arguments == ["--try-qt"]:
        from connection_wizard.ui.try_qt import main as try_qt

        try_qt()
        sys.exit(0)
    try:
        from connection_wizard import interrupts

        interrupts.end_at_once()
    except KeyboardInterrupt:  # there was nothing yet to answer it
        sys.exit(130)
    if arguments[:1] == ["check"]:
        _collect_less()
    from connection_wizard import uncaught
    from connection_wizard.cli import run

    uncaught.install()
    sys.exit(run(arguments))


def _collect_less() -> None:
    """Look for garbage next to never, nor at the end: `check` is over at once, and a twelfth of its time went there."""
    gc.set_threshold(1_000_000)
    atexit.register(gc.freeze)


if __name__ == "__main__":
    main()
