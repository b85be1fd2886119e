"""What the arguments of a run mean for its spec: values for its fields, and where the redirect arrives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from urllib.parse import unquote

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.handed import pairs, variable
from connection_wizard.http.reach import Place, places_of
from connection_wizard.session.field_values import BadField
from connection_wizard.session.field_values import field_values as checked_values
from connection_wizard.spec.model import ConnectionSpec, LiveRedirect

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
    try:
        return checked_values(spec, {**otherwise, **pairs(given)}, all_of_them=whole)
    except BadField as error:
        if error.field is None:
            raise UsageError(str(error)) from None
        key = error.field.key
        hidden = f"--fields-stdin takes it, or the variable {variable(key)}"
        how = hidden if error.field.type == "password" else f"add --field {key}=…"
        raise UsageError(f"The field “{key}” needs a value: {how}") from None


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
