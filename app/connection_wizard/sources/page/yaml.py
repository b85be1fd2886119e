"""Documents in YAML: data alone, with names that are texts; a tag that would make anything else is refused.

An alias is the same object once more and no copy of it, so that nothing grows ("billion laughs"): whoever reads such a
document looks names up, and never walks through all of it.
"""

from __future__ import annotations

from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""LibYAML's where it is there: twenty times as fast."""


class _Told(_LOADER):  # type: ignore[misc]  # which of the two it is is only known at run time
    """The same, for which a name that stands twice in an object and is told otherwise stands for nothing (YAML 3.2.1.1
    has each once): which of the two is meant, nobody says."""


def _once_each(loader: Any, node: yaml.MappingNode) -> Any:
    said: dict[str, str] = {}
    twice: set[str] = set()
    for key, value in node.value:
        scalars = isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode)
        if scalars and said.setdefault(key.value, value.value) != value.value:
            twice.add(key.value)
    if twice:
        rest = [pair for pair in node.value if getattr(pair[0], "value", None) not in twice]
        node = yaml.MappingNode(node.tag, rest, node.start_mark, node.end_mark, node.flow_style)
    return loader.construct_yaml_map(node)


_Told.add_constructor("tag:yaml.org,2002:map", _once_each)


class _Tagged(_Told):
    """The same, for which a tag of a program's own stands for nothing."""


_Tagged.add_constructor(None, lambda loader, node: None)


def read_yaml(text: str, *, tags: bool = False) -> object:
    """What a document holds; None where it is no YAML.

    Args:
        tags: a program's own are passed over (``!secret name``); without it they are refused.
    """
    try:
        return _texts(yaml.load(text, Loader=_Tagged if tags else _Told))  # noqa: S506  # safe: data alone
    except (yaml.YAMLError, RecursionError, ValueError):
        return None


def read_each_yaml(text: str) -> list[object]:
    """What the documents of a file hold; empty where it is no YAML."""
    try:
        return [_texts(one) for one in yaml.load_all(text, Loader=_Told)]  # safe: data alone
    except (yaml.YAMLError, RecursionError, ValueError):
        return []


def _texts(found: object) -> object:
    """The same, with names that are texts at the top: a number is one there, too."""
    return {str(name): value for name, value in found.items()} if isinstance(found, dict) else found
