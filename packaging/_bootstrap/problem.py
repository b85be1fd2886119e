"""What stops the bootstrap, in words for the person who started it."""


class Problem(Exception):
    """Says what happened and what to do now."""
