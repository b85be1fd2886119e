"""What single providers want otherwise than nearly all: a mistake elsewhere, and right at their servers.

Facts alone, each with where it is from: ``grant`` is the npm package 5.4.24 and ``social`` the PyPI package
social-auth-core 7.0.0, read on 2026-11-28; the rest is the providers' public documentation as generally known in 2025.
Of providers that are not here an author can say so himself, by marking the finding as seen (`spec.seen`).
"""

from __future__ import annotations

ONE_ADDRESS = ("egnyte.com",)
"""One address by GET for people and by POST for tokens, called ``token`` (grant)."""
TOKEN_BY_GET = (
    "api.weixin.qq.com",  # WeChat takes nothing else
    "graph.qq.com",  # QQ, the same (social)
    "graph.facebook.com",  # as its documentation shows
    "graph.instagram.com",
    "graph.threads.net",
    "untappd.com",  # (social)
)
"""The token request by GET, and with it the secret in the address."""
TOKEN_BY_QUERY = ("bullhornstaffing.com",)
"""The parameters of the token request in the query of a POST."""
BARE_TOKEN = ("api.monday.com", "api.clickup.com", "cloud.feedly.com")
"""The access token in the Authorization header without a word before it."""
