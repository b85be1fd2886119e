"""The window: everything Qt. Pages show the draft, edit it, and watch the live run; they decide nothing themselves."""
