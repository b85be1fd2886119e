"""The rules of a connection: one small pure function each, in modules named after what they look at.

A rule takes the typed reading of a draft and yields findings. What each code means, how grave it is and an example of
it stand in `app.spec.rules.tables`; `app.spec.findings` calls the rules.
"""
