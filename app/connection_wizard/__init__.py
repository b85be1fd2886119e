"""Connection Wizard: sets up OAuth 2.0 Authorization Code connections for viaSocket."""

__version__ = "0.1.0"
