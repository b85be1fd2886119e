"""What the system says of a file, in words for people: what is in the way, and what to do about it."""

from __future__ import annotations

import errno
import sys
from collections.abc import Mapping
from pathlib import Path

from connection_wizard.errors import WizardError
from connection_wizard.strict_json import whole
from connection_wizard.visible import visible
from connection_wizard.words import Words, say

MAX_SHOWN = 80
LONGEST = 247
"""Signs of a path that every Windows takes (MAX_PATH, less the short name of a file)."""


class FileTrouble(WizardError):
    """A file that cannot be read or written."""


class NotSaved(FileTrouble):
    """Something that was not written, whatever the reason; what was there before is as it was."""


class NotRead(FileTrouble):
    """A file that cannot be read.

    Attributes:
        reason: why not, as the end of a sentence.
        missing: there is none.
    """

    def __init__(self, path: Path, reason: Words, hint: Words, *, missing: bool = False) -> None:
        name = shown_name(path)
        super().__init__(
            say("There is no file “{name}”.", name=name)
            if missing
            else say("“{name}” cannot be read: {reason}.", name=name, reason=reason),
            hint,
        )
        self.reason = reason
        self.missing = missing


def shown_name(path: Path) -> str:
    """A file's name as it can be told: no longer than a line, with everything in it to be seen."""
    name = visible(whole(path.name or str(path)))
    return name if len(name) <= MAX_SHOWN else f"{name[: MAX_SHOWN // 2]}…{name[-MAX_SHOWN // 2 :]}"


def reason_of(error: OSError | ValueError) -> Words:
    """What is in the way, as the end of a sentence."""
    if isinstance(error, OSError):
        if getattr(error, "winerror", None) in _HELD:
            return _HELD_BY_ANOTHER[0]
        number = error.errno or 0
        if number in _TROUBLES:
            return _TROUBLES[number][0]
        reason = error.strerror or type(error).__name__
        return Words(reason[:1].lower() + reason[1:])
    return say("a file cannot have that name")


def not_saved(path: Path, error: OSError | ValueError) -> NotSaved:
    """The error for a file that could not be written."""
    hint = say("Choose another name, without signs that cannot be seen.")
    if sys.platform == "win32" and isinstance(error, FileNotFoundError) and len(str(path.absolute())) > LONGEST:
        error = OSError(errno.ENAMETOOLONG, "")  # there it says that the folder is missing
    if isinstance(error, OSError):
        held = getattr(error, "winerror", None) in _HELD
        hint = _HELD_BY_ANOTHER[1] if held else _TROUBLES.get(error.errno or 0, _OTHER)[1]
    return NotSaved(say("“{name}” could not be saved: {reason}.", name=shown_name(path), reason=reason_of(error)), hint)


def not_written(error: OSError) -> NotSaved:
    """The error for output that has no name: what the program prints."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    hint = say("Make room, then start this again.") if full else say("Look where its output goes, then start it again.")
    return NotSaved(say("Stopped: {reason}.", reason=reason_of(error)), hint)


def not_read(path: Path, error: OSError | ValueError) -> NotRead:
    """The error for a file that could not be read."""
    if isinstance(error, FileNotFoundError):
        return NotRead(path, say("no such file or directory"), say("Check the name and the folder."), missing=True)
    return NotRead(path, reason_of(error), say("Check that it is a file and that you may open it."))


_HELD = (32, 33)
"""Windows' numbers for a file that somebody has open, or has locked."""
_HELD_BY_ANOTHER = (
    say("another program has it open"),
    say("Close it there, or wait until a scanner or a cloud folder has let go of it, and try again."),
)
_FULL = (say("no space left on device"), say("Choose another folder, or make room and try again."))
_MAY_NOT = (say("permission denied"), say("Choose another folder, or ask whose it is."))
_OTHER = (say("it did not work"), say("Choose another folder, and try again."))

_TROUBLES: Mapping[int, tuple[Words, Words]] = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: (say("your share of the disk is used up"), _FULL[1]),
    errno.EFBIG: (say("the file would be larger than it may be"), _FULL[1]),
    errno.EACCES: _MAY_NOT,
    errno.EPERM: _MAY_NOT,
    errno.EROFS: (say("that disk can only be read"), say("Choose a folder on another disk.")),
    errno.ENOENT: (say("there is no such folder"), say("Make the folder first, or choose another.")),
    errno.ENOTDIR: (
        say("what stands for a folder in its path is a file"),
        say("Check the folder, or choose another."),
    ),
    errno.EISDIR: (say("it is a folder"), say("Give the name of a file in it.")),
    errno.ELOOP: (say("it is a link that leads in a circle"), say("Choose another name, or remove the link.")),
    errno.ENAMETOOLONG: (say("its name is too long"), say("Choose a shorter name, or a folder that lies less deep.")),
    errno.ENXIO: (say("nobody is at the other end of it"), say("Start what reads from it first, or choose a file.")),
    errno.ECONNREFUSED: (
        say("nobody is at the other end of it"),
        say("Start what reads from it first, or choose a file."),
    ),
    errno.EPIPE: (
        say("whoever read from it has stopped before the end"),
        say("Start what reads from it again, or choose a file."),
    ),
    errno.ETIMEDOUT: (
        say("the other end of it does not move"),
        say("Look at the program at its other end, or choose a file."),
    ),
    errno.EIO: (say("the disk, or the way to it, is broken"), say("Choose another disk.")),
}
