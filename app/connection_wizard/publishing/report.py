"""What came of publishing in sentences, for the window and the command line alike."""

from __future__ import annotations

from connection_wizard.publishing.outcome import CarriedOut, Publication, ReadBack, State
from connection_wizard.words import NOTHING, Words, joined, listed, say, with_values


def told(publication: Publication) -> list[Words]:
    """What came of it, a line each: that it is done; or what was not, in the platform's words, and how far it got."""
    if publication.done:
        return [say("Done: the platform has it as in the spec, key by key.")]
    made, back = publication.stopped_at, publication.read_back
    lines = [] if made is None else [*_stopped(made), *_how_far(publication)]
    return lines if back is None else [*lines, *_read_back(publication, back)]


def _stopped(made: CarriedOut) -> list[Words]:
    do, answer, failure = made.call.says, made.answer, made.failure
    if failure is not None:
        unknown = say("It is not known whether the platform did this: {do}.", do=do)
        first = unknown if made.state == "unknown" else say("This did not get to the platform: {do}.", do=do)
        return [first, joined([failure.message, failure.hint])]
    status = answer.status if answer is not None else 0
    if made.state == "refused":
        first = say("The platform refused to {do} (status {status}).", do=do, status=status)
    elif answer is not None and answer.meaning == "accepted":
        first = say("The platform says yes, and not under which id it keeps the connection.")
    else:
        first = say("The platform does not say that it did this: {do} (status {status}).", do=do, status=status)
    return [first, say("Its words: {words}", words=made.shown) if made.shown else say("It said nothing.")]


def _how_far(publication: Publication) -> list[Words]:
    """What was written and what was not, where there was more than one thing to do."""
    if len(publication.calls) == 1:
        return []
    groups: tuple[tuple[Words, tuple[State, ...]], ...] = (
        (say("Written: {what}."), ("written",)),
        (say("Not known: {what}."), ("unknown",)),
        (say("Not written: {what}."), ("refused", "not sent")),
    )
    found = [(line, [made.call.says for made in publication.calls if made.state in states]) for line, states in groups]
    return [with_values(line, {"what": listed(says)}) for line, says in found if says]


def _read_back(publication: Publication, back: ReadBack) -> list[Words]:
    """What reading back showed."""
    again = say("Look at the difference before you publish again.")
    if back.state == "unread":
        why = back.failure.message if back.failure else NOTHING
        words = say("Its words: {words}", words=back.shown) if back.shown else NOTHING
        return [joined([say("Reading back did not work: nobody knows what the platform has now."), why, words]), again]
    if back.state == "missing":
        return [say("Read back, the platform does not have the connection."), again]
    if back.state == "agrees":
        return [say("Read back, the platform has all of it nevertheless, as connection {id}.", id=back.row_id)]
    lines = []
    for made in publication.calls:
        if made.state == "unknown":
            done, not_done = say("Read back, this was done: {do}."), say("Read back, this was not done: {do}.")
            lines.append(with_values(done if back.has(made.call) else not_done, {"do": made.call.says}))
    # What was not sent is not there: only where all was taken is every difference news
    news = {key for made in publication.calls if made.state == "written" for key in made.call.payload or ()}
    lacking, changed = (
        tuple(key for key in keys if key in news or publication.stopped_at is None)
        for keys in (back.lacking, back.changed)
    )
    if lacking:
        lines.append(say("Read back, the platform dropped what it took: {keys}.", keys=listed(lacking)))
    if changed:
        lines.append(say("Read back, the platform has another value: {keys}.", keys=listed(changed)))
    return [*lines, again]
