"""Documents for tests: any JSON, and specs that are valid by type."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from connection_wizard.spec.model import ConnectionSpec

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
)
KEYS = st.one_of(st.sampled_from(sorted(ConnectionSpec.model_fields)), st.text(max_size=6))
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=12,
)
ANY_DOCUMENT: st.SearchStrategy[dict[str, Any]] = st.dictionaries(KEYS, VALUES, max_size=6)

TEXT = st.text(max_size=10)
PAIRS = st.lists(st.fixed_dictionaries({"name": TEXT, "value": TEXT}), max_size=2)
CALLS = st.fixed_dictionaries(
    {"method": st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"]), "url": TEXT},
    optional={
        "query": PAIRS,
        "headers": PAIRS,
        "parameters": PAIRS,
        "client_authentication": st.sampled_from(["client_secret_post", "client_secret_basic", "none"]),
        "body_format": st.sampled_from(["form", "json", "text"]),
        "omit": st.lists(st.sampled_from(["code", "token"]), max_size=1),
        "rename": st.dictionaries(st.sampled_from(["client_id", "code"]), TEXT, max_size=2),
        "body": VALUES,
        "success": st.fixed_dictionaries({"path": TEXT, "statuses": st.just(["2xx"])}),
        "response": st.fixed_dictionaries({"root": TEXT, "access_token": TEXT}),
        "snippet": TEXT,
    },
)
SPECS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"spec_version": st.just(1), "name": TEXT},
    optional={
        "service_domain": TEXT,
        "fields": st.lists(st.fixed_dictionaries({"key": TEXT, "required": st.booleans()}), max_size=2),
        "client": st.fixed_dictionaries({"client_id": TEXT}),
        "authorization": st.fixed_dictionaries({"url": TEXT, "scopes": st.lists(TEXT, max_size=3)}),
        "access_token": CALLS,
        "refresh_token": st.one_of(st.none(), CALLS),
        "revoke_token": st.one_of(st.none(), CALLS),
        "test_call": CALLS,
        "connection_label": st.fixed_dictionaries({"path": TEXT, "masked": st.booleans()}),
        "whitelist": st.lists(TEXT, max_size=3),
        "unique_identifier": st.fixed_dictionaries({"path": TEXT}),
        "request_parameters": st.fixed_dictionaries({"headers": PAIRS}),
        "live_redirect": st.fixed_dictionaries({"port": st.integers(0, 65535)}),
    },
)
