"""The rules of a connection: one small pure function each, in modules named after what they look at.

A rule takes the typed reading of a draft and yields findings. What each code means, how grave it is and an example of
it stand in `connection_wizard.spec.rules.tables`; `connection_wizard.spec.findings` calls the rules.
"""
