"""The window around the pages: steps, buttons, menu, dialogs of its own, and the event loop."""
