"""What can be wrong with a connection, in groups.

A rule takes a `ConnectionSpec` and yields findings. Each finding has a code, which is declared right above the rule that
finds it: severity, step, title, reason and an example that provokes it. `connection_wizard.spec.findings` calls the rules
and gathers the codes.
"""
