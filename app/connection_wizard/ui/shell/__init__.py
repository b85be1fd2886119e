"""The window around the pages: steps, buttons, menu, dialogs of its own, the guided run's bubbles, and the event loop.

What goes with a document is made in `document`, what stays from one to the next in `lasting`.
"""
