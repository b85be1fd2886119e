"""What a user does not have: httpx loads a command of its own where there is one, a tenth of the start of a run."""

raise ImportError("in this environment for the tests' own tools alone")
