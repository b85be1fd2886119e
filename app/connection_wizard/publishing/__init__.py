"""Bringing a spec to the platform through its interface: the calls, what came of each as data, and that in sentences.

Which calls there are is `viasocket.publishing`; when they are made, and how it stands, is `session.publishing`.
"""
