"""The window: everything Qt. Pages show the draft, edit it, and watch the session; they decide nothing themselves.

Its rooms import downwards: `shell` (the window around the pages, dialogs, the event loop), `pages` (one module a step),
`widgets` (one behaviour each), `session` (what is Qt without a widget: draft, files, the session below as signals). For
all of them are `steps`, `translations` and `languages`, `drawn` (values in a text from right to left), `moments` and
`browser`; `try_qt` starts Qt once, to see whether it does. What could be said without a window stands below `ui`.
"""
