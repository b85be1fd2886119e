"""Documents in YAML: data alone, with names that are texts; a tag that would make anything else is refused.

An alias is the same object once more and no copy of it, so that nothing grows ("billion laughs"): whoever reads such a
document looks names up, and never walks through all of it.
"""

from __future__ import annotations

from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""LibYAML's where it is there: twenty times as fast."""


class _Tagged(_LOADER):  # type: ignore[misc]  # which of the two it is is only known at run time
    """The same, for which a tag of a program's own stands for nothing."""


_Tagged.add_constructor(None, lambda loader, node: None)


def read_yaml(text: str, *, tags: bool = False) -> object:
    """What a document holds; None where it is no YAML.

    Args:
        tags: a program's own are passed over (``!secret name``); without it they are refused.
    """
    try:
        return _texts(yaml.load(text, Loader=_Tagged if tags else _LOADER))  # noqa: S506  # safe: data alone
    except (yaml.YAMLError, RecursionError, ValueError):
        return None


def read_each_yaml(text: str) -> list[object]:
    """What the documents of a file hold; empty where it is no YAML."""
    try:
        return [_texts(one) for one in yaml.load_all(text, Loader=_LOADER)]  # safe: data alone
    except (yaml.YAMLError, RecursionError, ValueError):
        return []


def _texts(found: object) -> object:
    """The same, with names that are texts at the top: a number is one there, too."""
    return {str(name): value for name, value in found.items()} if isinstance(found, dict) else found
