"""Bringing a spec to the platform through its interface; for the window and the command line alike."""
