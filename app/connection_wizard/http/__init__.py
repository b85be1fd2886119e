"""HTTP in both directions: the one client, the recorded exchange, the one small loopback server.

httpx, h11 and the system's trust are known here alone. Out: `client`, with `addresses`, `outgoing`, `connecting`,
`redirects`, `proxies` and `proxy_scripts`, `trust` (`system_store`, `verifying`), `decoding`; `reach` decides where
anything may go, `detour` leads it to a provider that is played. What was said: `exchange`, made by `recording` and
shown through `redacted` only; `failures` says what the network did; `json_slices` reads a large answer a piece at a
time. In: `server` on `loopback`, with `accepting`, `connection`, `tls_gate`, `certificate` and `server_messages`;
`startable` is what is started and closed.

What a request means, and what its answer says, is `oauth`; reading an address is `addresses`.
"""
