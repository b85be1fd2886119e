"""What can be wrong with the document itself and on the start page."""

from connection_wizard.spec.rules.tables.base import row

TABLE = {
    "unknown_key": row(
        "error",
        None,
        "A key that nobody knows",
        "A misspelt key is never read: what it was meant to say would silently be missing from the connection.",
        ("authorization", "scope_seperator", "comma"),
    ),
    "wrong_type": row(
        "error",
        None,
        "A value of the wrong kind",
        "Where a text, a list or a number is expected, nothing else can be used.",
        ("authorization", "scopes", "profile.read contacts.read"),
    ),
    "not_allowed": row(
        "error",
        None,
        "A value that is not offered",
        "Some settings have a fixed set of values; any other one means nothing to the platform.",
        ("authorization", "pkce", "s256"),
    ),
    "name_missing": row(
        "error",
        "start",
        "The connection has no name",
        "The name is how the connection is found again, in lists and in files.",
        ("name", ""),
    ),
    "service_domain_is_url": row(
        "warning",
        "start",
        "An address instead of a domain",
        "The service domain names the service in one word, such as acme.com; an address cannot be compared with it.",
        ("service_domain", "https://www.acme.com/login"),
    ),
    "service_domain_invalid": row(
        "warning",
        "start",
        "The service domain is no domain",
        "The domain is used to recognise the service; what is no domain recognises nothing.",
        ("service_domain", "acme crm"),
    ),
    "stray_whitespace": row(
        "warning",
        None,
        "A space that does not belong there",
        "A space before or after a value, or inside a client ID, mostly comes with copying. Providers compare exactly.",
        ("client", "client_id", "acme-crm-4711 "),
    ),
    "invisible_characters": row(
        "error",
        None,
        "Invisible characters",
        "Characters without a shape come with copying from web pages and documents. The value looks right and is not.",
        ("access_token", "url", "https://api.acme.com/oauth/\u200btoken"),
    ),
    "seen_mark_left_over": row(
        "hint",
        "start",
        "A mark for a finding that is gone",
        "A mark keeps a finding quiet that an author has looked at. Left over, it would hide the next one of its kind.",
        ("seen", [{"code": "field_unused", "path": ["fields", "region", "key"], "reason": "The actions use it."}]),
    ),
    "seen_mark_without_reason": row(
        "hint",
        "start",
        "A finding marked as seen without a reason",
        "The reason is what the next person has to go by; without one nobody knows whether it still holds.",
        ("seen", [{"code": "scope_broad", "path": ["authorization", "scopes", "admin"], "reason": ""}]),
        ("authorization", "scopes", ["admin"]),
    ),
}
