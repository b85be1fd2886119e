"""What the arguments of a run mean for its spec: values for its fields, and where the redirect arrives."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from urllib.parse import unquote

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.handed import pairs, variable
from connection_wizard.http.reach import Place, places_of
from connection_wizard.spec.formats import needed_of
from connection_wizard.spec.model import ConnectionSpec, ExtraField, LiveRedirect
from connection_wizard.spec.patterns import BrokenPattern, UntriedPattern, breaks
from connection_wizard.strict_json import is_whole
from connection_wizard.strict_json import whole as as_whole

_HOSTS = {"127.0.0.1": "127.0.0.1", "::1": "[::1]", "localhost": "localhost"}


def field_values(
    spec: ConnectionSpec,
    given: Sequence[str],
    otherwise: Mapping[str, str] = MappingProxyType({}),
    *,
    whole: bool = True,
) -> dict[str, str]:
    """The values by field key, checked as the platform's form would.

    Args:
        given: ``KEY=VALUE`` arguments.
        otherwise: values by key of where `given` has none.
        whole: whether each required field has to have a value.

    Raises:
        UsageError: an unknown field, a value that the field does not take, a required one missing. A value is never
            repeated in the message: it may be a secret.
    """
    fields = {field.key: field for field in spec.fields if field.key and field.type != "help"}
    values: dict[str, str] = {}
    for key, value in {**otherwise, **pairs(given)}.items():
        key = as_whole(key)
        if key not in fields:
            raise UsageError(f"This connection has no field “{key}”. {_known(key, list(fields))}")
        if not is_whole(value):
            raise UsageError(f"The value of “{key}” is no text in UTF-8. Type it anew.")
        values[key] = _checked(fields[key], needed_of(value, fields[key], spec))
    for field in fields.values():
        if whole and field.required and not (values.get(field.key) or field.default):
            hidden = field.type == "password"
            how = (
                "--fields-stdin takes it, or the variable " + variable(field.key)
                if hidden
                else f"add --field {field.key}=…"
            )
            raise UsageError(f"The field “{field.key}” needs a value: {how}")
    return values


def _checked(field: ExtraField, value: str) -> str:
    choices = [option.value for option in field.options]
    if field.type == "dropdown" and choices and value not in choices:
        raise UsageError(f"The field “{field.key}” takes one of: {', '.join(choices)}.")
    if field.pattern and _breaks(field.pattern, value):
        raise UsageError(
            f"The value of “{field.key}” does not have the form that the field asks for ({field.pattern})."
        )
    return value


def _breaks(pattern: str, value: str) -> bool:
    try:
        return breaks(pattern, value)
    except (BrokenPattern, UntriedPattern):
        return False  # a finding says so


def _known(key: str, known: list[str]) -> str:
    if not known:
        return "It has none."
    near = difflib.get_close_matches(key, known, n=1)
    return f"Did you mean “{near[0]}”?" if near else f"Its fields: {', '.join(known)}."


def allowed_hosts(given: Sequence[str]) -> frozenset[Place]:
    """The places that ``--allow-host`` says yes to.

    Raises:
        UsageError: one is no host.
    """
    found: set[Place] = set()
    for text in given:
        places = places_of(text)
        if not places:
            raise UsageError("--allow-host takes a host, or a host and a port: api.acme.com or localhost:8080.")
        found.update(places)
    return frozenset(found)


def live_redirect(own: LiveRedirect, arguments: Arguments) -> LiveRedirect:
    """How this run receives its redirect: as the spec says, unless ``--redirect``, ``--port`` or ``--paste`` say more.

    Raises:
        UsageError: they contradict each other, or the address is none of this computer's.
    """
    if arguments.redirect:
        if arguments.paste or arguments.port is not None:
            raise UsageError("Give --redirect alone: the address says the port, and --paste does without one.")
        return _at_address(arguments.redirect)
    if arguments.paste:
        return own.model_copy(update={"receiver": "paste"})
    if arguments.port is not None:
        return own.model_copy(update={"receiver": "loopback", "port": arguments.port})
    return own


def _at_address(address: str) -> LiveRedirect:
    found = read_web(address.strip())
    host = _HOSTS.get(found.host) if isinstance(found, Address) else None
    if not isinstance(found, Address) or host is None or found.query or found.fragment:
        raise UsageError(
            "--redirect takes an address of this computer: http or https, then 127.0.0.1, [::1] or localhost, "
            "for example https://localhost:8765/callback. For the platform's redirect URL use --paste."
        )
    return LiveRedirect.model_validate(
        {"scheme": found.scheme, "host": host, "port": found.port or 0, "path": unquote(found.path) or "/"}
    )
