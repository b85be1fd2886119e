"""What came of publishing in sentences, for the window and the command line alike."""

from __future__ import annotations

from connection_wizard.publishing.outcome import CarriedOut, Publication, ReadBack, State
from connection_wizard.words import NOTHING, Words, joined, listed, say, with_values

_TOKEN_REFUSED = 401


def told(publication: Publication) -> list[Words]:
    """What came of it, a line each: that it is done; or what was not, in the platform's words, and how far it got."""
    if publication.done:
        version = publication.read_back.version if publication.read_back else ""
        return [
            say("Done: the platform has it as in the spec, key by key, as {version}.", version=version),
            say("The plug has all domains, and the platform's cache is cleared: the change counts from now on."),
        ]
    made, back, plug_back = publication.stopped_at, publication.read_back, publication.plug_back
    lines = [] if made is None else [*_stopped(made), *_how_far(publication)]
    if back is None:
        return [*lines, say("Nothing was changed on the platform.")]
    lines += _read_back(publication, back)
    if plug_back is not None and (made is None or not made.call.of_plug):
        lines += _plug_read_back(publication, plug_back)
    if publication.cache_is_old:
        lines.append(
            say(
                "Until the plug is updated, the platform may go on with the old request parameters and domains for up "
                "to 30 days."
            )
        )
    return [*lines, say("Publish again: it goes on from what is there, and makes nothing twice.")]


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
    if status == _TOKEN_REFUSED:  # it was taken when all was looked up, so it ended meanwhile
        words = say("Log in to the platform again and copy the token anew. Its words: {words}", words=made.shown)
        return [first, words]
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
    """What reading the connection back showed."""
    if back.state == "unread":
        return [_unread(say("Reading back did not work: nobody knows what the platform has now."), back)]
    if back.state == "missing":
        return [say("Read back, the platform does not have the connection.")]
    if back.state == "agrees":
        words = say("Read back, the platform has all of the connection, as {version} ({id}).")
        return [with_values(words, {"version": back.version, "id": back.row_id})]
    lines = []
    for made in publication.calls:
        if made.state == "unknown" and not made.call.of_plug:
            done, not_done = say("Read back, this was done: {do}."), say("Read back, this was not done: {do}.")
            lines.append(with_values(done if back.has(made.call) else not_done, {"do": made.call.says}))
    # What was not sent is not there: only where all was taken is every difference news
    news = {key for made in publication.calls if made.state == "written" for key in made.call.payload or ()}
    stopped = publication.stopped_at is not None
    lacking, changed = (
        tuple(key for key in keys if key in news or not stopped) for keys in (back.lacking, back.changed)
    )
    if lacking:
        lines.append(say("Read back, the platform dropped what it took: {keys}.", keys=listed(lacking)))
    if changed:
        lines.append(say("Read back, the platform has another value: {keys}.", keys=listed(changed)))
    return lines


def _plug_read_back(publication: Publication, back: ReadBack) -> list[Words]:
    """What reading the plug back showed; what was not sent to it is no news."""
    if back.state == "unread":
        return [_unread(say("Reading the plug back did not work: nobody knows what it has now."), back)]
    if back.state == "missing":
        return [say("Read back, the platform does not have the plug any more.")]
    if back.state == "differs" and publication.stopped_at is None:
        return [say("Read back, the plug is not as it should be: {keys}.", keys=listed(back.changed))]
    return []


def _unread(first: Words, back: ReadBack) -> Words:
    why = back.failure.message if back.failure else NOTHING
    words = say("Its words: {words}", words=back.shown) if back.shown else NOTHING
    return joined([first, why, words])
