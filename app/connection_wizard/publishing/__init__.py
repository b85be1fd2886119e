"""Bringing a spec to the platform through its interface: the calls, what came of each as data, and that in sentences.

`platform` is the interface, `outcome` what came of it, `report` that in sentences, `explained` why it is a new version
or a change in place.

Which calls there are is `viasocket.publishing`; when they are made, and how it stands, is `session.publishing`.
"""
