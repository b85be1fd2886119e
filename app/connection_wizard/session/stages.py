"""The end of the work in four stages, one after the other: mend, prove, hand over, export.

Each is in one of the session's states (`connection_wizard.session.states`). What was proved, handed over or exported is
remembered by a mark of each step as it was then: a stage that a change opens again says which step caused it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from connection_wizard.oauth.legs import LEG_STEPS
from connection_wizard.session.standing import Stand, State
from connection_wizard.session.states import Seen, leg_stands
from connection_wizard.steps import NUMBERS, STEPS

if TYPE_CHECKING:
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.model import ConnectionSpec
    from connection_wizard.viasocket.sections import Section

Stage = Literal["mend", "prove", "hand_over", "export"]
STAGES: Final[tuple[Stage, ...]] = ("mend", "prove", "hand_over", "export")
Marks = Mapping[str, str]
"""A short mark of each thing as it was at a time, by its name: steps by their key."""
LAST: Final = "last"
"""The client secret among what is copied, which comes last; its mark is of the app that it belongs to."""


class StageStand(NamedTuple):
    """How a stage stands.

    Attributes:
        state: *proved* where it is done, *stale* where it was and a change came since.
        steps: those that caused it: that were changed since, or where a leg failed.
    """

    state: State
    steps: tuple[int, ...] = ()

    @property
    def done(self) -> bool:
        """Whether there is nothing to do in it."""
        return self.state == "proved"

    @property
    def passed_over(self) -> bool:
        """Whether what comes next is to be done, be it that this one was rehearsed alone."""
        return self.state in ("proved", "rehearsed")


@dataclass(frozen=True, slots=True)
class Given:
    """What was done with the spec so far, each by the marks of then.

    Attributes:
        now: of each step as it is.
        proved: of each step as it was proved; empty where nobody knows.
        wanted: of each section that is to be copied, as it is.
        copied: of each section that was copied, as it was.
        handed: of each step as a record was exported or published; empty where none was.
        exported: of each step as the spec was exported; empty where it was not.
        rehearsed: the same of a rehearsed export.
    """

    now: Marks = field(default_factory=dict)
    proved: Marks = field(default_factory=dict)
    wanted: Marks = field(default_factory=dict)
    copied: Marks = field(default_factory=dict)
    handed: Marks = field(default_factory=dict)
    exported: Marks = field(default_factory=dict)
    rehearsed: Marks = field(default_factory=dict)


def mark(text: str) -> str:
    """A short mark of a text."""
    import hashlib

    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]


def marks_of_steps(spec: ConnectionSpec) -> dict[str, str]:
    """A mark of each step's parts of a spec."""
    document = spec.model_dump(mode="json")
    return {step.key: mark(repr([document.get(part) for part in step.parts])) for step in STEPS if step.parts}


def name_of_section(section: Section) -> str:
    """What a section is called among marks."""
    return STEPS[section.step].key


def marks_of_sections(found: Iterable[Section], client_id: str | None = None) -> dict[str, str]:
    """A mark of each section that is copied; with the client secret at the end where there is an app that has one."""
    marks = {
        name_of_section(section): mark(
            repr([(str(each.name), each.choice or each.code, _text(each.text)) for each in section.entries])
        )
        for section in found
    }
    return marks if client_id is None else marks | {LAST: mark(client_id)}


def _text(text: object) -> str:
    return text if isinstance(text, str) else ""


def sections_to_copy(draft: Draft) -> tuple[tuple[Section, ...], Marks]:
    """The platform's sections of a finished spec, and a mark of each that is to be copied; none while it is not."""
    from connection_wizard.spec.findings import NotReady, finished
    from connection_wizard.viasocket.sections import SECRET, sections

    try:
        spec = finished(draft)
    except NotReady:
        return (), {}
    found = sections(spec)
    secret = any(entry.text is SECRET for section in found for entry in section.entries)
    return found, marks_of_sections(found, spec.client.client_id if secret else None)


def after_proof(given: Given, *, rehearsal: bool = False) -> Stage | None:
    """The stage that is left once all is proved, or was rehearsed; None where nothing is."""
    if rehearsal:
        return None if _since(given.rehearsed, given.now).done else "export"
    if not _hand_over(given).done:
        return "hand_over"
    return None if _since(given.exported, given.now).done else "export"


def stage_stands(
    draft: Draft, end: Stand, seen: Seen, given: Given, *, tried: bool, made_up: bool = False
) -> dict[Stage, StageStand]:
    """How all stages stand. Of a rehearsal nothing is ever done, however far it came.

    Args:
        end: how the last step stands.
        tried: whether there is a proof, passed or not.
        made_up: whether nothing has to be mended but what a rehearsal makes up
            (`connection_wizard.session.rehearsing.is_made_up`): it goes on to the end without that.
    """
    if seen.rehearsal and made_up:
        return {
            "mend": StageStand("rehearsed"),
            "prove": _rehearse(draft, seen),
            "hand_over": StageStand("not set up"),  # nothing can be handed over before there is an app
            "export": StageStand("rehearsed" if _since(given.rehearsed, given.now).done else "ready"),
        }
    mend = StageStand("proved" if end.state != "not set up" else "not set up")
    return {
        "mend": mend,
        "prove": _prove(draft, seen, given, tried=tried),
        "hand_over": _hand_over(given),
        "export": _since(given.exported, given.now),
    }


def present(stands: Mapping[Stage, StageStand]) -> Stage | None:
    """The stage of now: the first that is not done, nor rehearsed; None where all are."""
    return next((stage for stage in STAGES if _is_open(stage, stands)), None)


def _is_open(stage: Stage, stands: Mapping[Stage, StageStand]) -> bool:
    return not stands[stage].passed_over and may_open(stage, stands)


def may_open(stage: Stage, stands: Mapping[Stage, StageStand]) -> bool:
    """Whether a stage may be opened now: over errors none but the one that mends them; no rehearsal hands over."""
    if stands["mend"].state == "rehearsed":
        return stage != "hand_over"
    return stage == "mend" or stands["mend"].done


def changed_since(then: Marks, now: Marks) -> tuple[int, ...]:
    """The steps that are not as they were."""
    return tuple(sorted(NUMBERS[name] for name in {*then, *now} & NUMBERS.keys() if then.get(name) != now.get(name)))


def copied_now(given: Given) -> frozenset[str]:
    """What is copied as it is now."""
    return frozenset(name for name, its_mark in given.wanted.items() if given.copied.get(name) == its_mark)


def next_to_copy(given: Given) -> str | None:
    """The first section that is not copied as it is now; None where all are."""
    return next((name for name in given.wanted if name not in copied_now(given)), None)


def _prove(draft: Draft, seen: Seen, given: Given, *, tried: bool) -> StageStand:
    if seen.rehearsal:  # nothing of it counts here, whatever it shows and even while it runs
        seen = seen._replace(showed={}, leg=None, stale=frozenset())
    legs = leg_stands(draft, seen)
    if seen.leg is not None:
        return StageStand(legs[seen.leg].state)
    if seen.passed and not seen.passed_stale:
        return StageStand("proved")
    if seen.passed:
        return StageStand("stale", changed_since(given.proved, given.now) if given.proved else ())
    failed = [LEG_STEPS[leg] for leg, stand in legs.items() if stand.state == "failed"]
    if failed or (tried and not (seen.kept and seen.stale)):  # of another spec nobody knows
        return StageStand("failed", tuple(failed[:1]))
    return StageStand("ready")


def _rehearse(draft: Draft, seen: Seen) -> StageStand:
    legs = leg_stands(draft, seen)
    if seen.leg is not None:
        return StageStand(legs[seen.leg].state)
    failed = [LEG_STEPS[leg] for leg, stand in legs.items() if stand.state == "failed"]
    if failed:
        return StageStand("failed", tuple(failed[:1]))
    return StageStand("rehearsed" if seen.rehearsed == "code" else "ready")


def _hand_over(given: Given) -> StageStand:
    by_record = _since(given.handed, given.now)
    if by_record.done:
        return by_record
    copied = copied_now(given)
    if given.wanted and len(copied) == len(given.wanted):
        return StageStand("proved")
    others = [name for name in given.wanted if name in given.copied and name not in copied]
    if others:
        return StageStand("stale", tuple(sorted(NUMBERS[name] for name in others if name != LAST)))
    return by_record if by_record.state == "stale" and not copied else StageStand("ready")


def _since(then: Marks, now: Marks) -> StageStand:
    if not then:
        return StageStand("ready")
    changed = changed_since(then, now)
    return StageStand("stale", changed) if changed else StageStand("proved")
