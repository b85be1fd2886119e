"""Runs connection code: an embedded JavaScript engine with the platform's globals, bridged onto our own HTTP client.

`runner` runs a code and sends what it asks for, `process` is the engine as the program sees it, `child` the program
that holds it, `libraries` which of the platform's libraries a code speaks of, `errors` how it can end.
"""
