"""What was understood of a source, as data: the draft, where each value comes from, and what is still to be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from connection_wizard.sources.adding import Sum
    from connection_wizard.sources.understood import Understood
    from connection_wizard.spec.documents import DocumentPath
    from connection_wizard.spec.draft import Draft


def as_json(understood: Understood, draft: Draft) -> dict[str, Any]:
    """What was understood, for machines."""
    return {
        "kind": understood.kind,
        "draft": draft.document,
        "origins": {
            dotted(value.at): {
                "quote": value.quote,
                "line": value.line,
                "heading": value.heading,
                "certainty": value.certainty,
                **({"source": value.source, "read_at": value.read_at} if value.source else {}),
                **({"known_of": value.known_of} if value.known_of else {}),
            }
            for value in understood.values
        },
        "questions": [
            {
                "about": question.about,
                "readings": [
                    {
                        "values": {dotted(value.at): value.value for value in way.values},
                        "quote": way.quote,
                        "line": way.line,
                    }
                    for way in question.ways
                ],
            }
            for question in understood.questions
        ],
        "not_understood": [
            {"path": dotted(unread.at), "why": str(unread.why), "quote": unread.quote, "line": unread.line}
            for unread in understood.unread
        ],
        "registration_endpoint": understood.registration,
        "left_out": [{"name": left.name, "why": left.why} for left in understood.left],
    }


def together_as_json(together: Sum, name: str = "") -> dict[str, Any]:
    """Several sources of one connection: each value with the source that it is of, and what others say otherwise."""
    draft = together.understood.draft()
    made = as_json(together.understood, draft.put(("name",), name) if name else draft)
    for value in together.understood.values:
        if not value.known_of:
            made["origins"][dotted(value.at)]["source"] = together.sources[value.at]
    made["otherwise"] = [
        {"path": dotted(value.at), "value": value.value, "source": source, "followed": followed}
        for value, source, followed in together.otherwise
    ]
    return made


def dotted(at: DocumentPath) -> str:
    """A place in one word."""
    return ".".join(map(str, at))
