"""What leaves a session: the finished spec, for the plug that it is to be of, and the platform's record of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what writes records is loaded when one is asked for
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.environments import EnvironmentName
    from connection_wizard.spec.model import ConnectionSpec


def ready(draft: Draft, plug_id: str = "", environment: EnvironmentName | None = None) -> ConnectionSpec:
    """The finished spec, as it is exported and published.

    Args:
        plug_id: of another plug than the draft's own.
        environment: another environment of the platform than that of the draft's redirect URL.

    Raises:
        NotReady: errors stand in the way.
    """
    from connection_wizard.spec.findings import finished

    if environment is not None:
        from connection_wizard.spec.environments import in_environment

        draft = in_environment(draft, environment)
    spec = finished(draft)
    if not plug_id:
        return spec
    return spec.model_copy(update={"platform": spec.platform.model_copy(update={"plug_id": plug_id})})


def spec_text(draft: Draft) -> str:
    """The text of a finished spec, laid out as every file of it.

    Raises:
        NotReady: errors stand in the way.
    """
    from connection_wizard.spec.files import to_text

    ready(draft)
    return to_text(draft)


def record_of(spec: ConnectionSpec, secret: str | None = None) -> str:
    """The text of the platform's record, with the client secret only where that is given."""
    from connection_wizard.viasocket.record import create_payload, record_text

    return record_text(create_payload(spec, secret))


PARAMETERS = "request_parameters"


def code_of(spec: ConnectionSpec) -> dict[str, str]:
    """The code of a record, for reviews: by the part of the spec that it is made from, word for word as the platform
    runs it. Of a part that has none there is none; the values of request parameters are together in one."""
    import json

    from connection_wizard.viasocket.marks import CODES
    from connection_wizard.viasocket.record import create_payload

    record = create_payload(spec)
    found = {part: json.loads(record[key])["source"] for key, (_, part) in CODES.items()}
    kinds = (("headers", "Header"), ("queryParams", "Query parameter"), ("body", "Body parameter"))
    sent = [
        f"// {kind} {json.dumps(one['name'], ensure_ascii=False)}\n{one['value']}"
        for key, kind in kinds
        for one in record["authenticationpaths"][key]
    ]
    codes = {**found, PARAMETERS: "\n\n".join(sent)}
    return {part: f"{code.rstrip()}\n" for part, code in codes.items() if code}


def code_parts() -> tuple[str, ...]:
    """The parts of a spec that may have code."""
    from connection_wizard.viasocket.marks import CODES

    return (*(part for _, part in CODES.values()), PARAMETERS)
