"""Addresses on the web: the one place that reads them, and the one that knows what a host is. Pure; raises nothing.

`reading` reads one (RFC 3986), `hosts` its host, `parts` what a person typed, letter by letter; `comparing` holds a
redirect URL against what a portal shows in its place.
"""
