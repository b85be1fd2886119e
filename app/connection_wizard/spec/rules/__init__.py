"""The rules of a connection: one small pure function each, in modules named after what they look at.

A rule takes the typed reading of a draft and yields findings. Each finding has a code, declared right above the rule
that finds it: severity, step, title, reason and an example that provokes it. `connection_wizard.spec.findings` calls
the rules and gathers the codes.
"""
