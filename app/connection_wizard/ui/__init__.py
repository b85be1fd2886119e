"""The window: everything Qt. Pages show the draft, edit it, and watch the session; they decide nothing themselves.

Its rooms import downwards: `shell` (the window around the pages, dialogs, the event loop), `pages` (one module a step),
`widgets` (one behaviour each), `session` (what is Qt without a widget: draft, files, the session below as signals).
`steps` and `translations` are for all of them. What could be said without a window stands below `ui`.
"""
