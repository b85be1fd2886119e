"""HTTP in both directions: the one client, the recorded exchange, the one small loopback server.

httpx, h11 and the system's trust are known here alone. Out: `client`, with `outgoing`, `connecting`, `redirects`,
`proxies`, `trust`, `decoding`; `reach` decides where anything may go. What was said: `exchange`, shown through
`redacted` only; `failures` says what the network did. In: `server` on `loopback`, `connection`, `tls_gate`,
`certificate`.

What a request means, and what its answer says, is `oauth`; reading an address is `addresses`.
"""
