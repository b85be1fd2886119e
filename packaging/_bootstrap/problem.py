"""What stops the bootstrap, in words for the person who started it."""


class Problem(Exception):
    """Says what happened and what to do now."""


class NotAgreed(Problem):
    """Something would be installed into the system, and nobody said yes to it."""
