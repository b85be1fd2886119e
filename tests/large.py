"""An answer as large as a real one can be, for tests and benchmarks alike."""

from __future__ import annotations

import json


def large_answer(megabytes: int) -> str:
    """A list of people as an API answers it, in JSON of about that size."""
    person = {"id": "U0123456", "name": "Maya Lindqvist", "email": "maya@bakery.example", "teams": ["T1", "T2"]}
    person |= {"profile": {"locale": "sv-SE", "age": 41, "active": True, "picture": None}}  # type: ignore[dict-item]
    count = megabytes * 1_000_000 // (len(json.dumps(person)) + 2)
    people = [{**person, "id": f"U{number:07}"} for number in range(count)]
    return json.dumps({"user": people[0], "people": people})
