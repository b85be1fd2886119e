"""The embedded practice provider: a whole OAuth 2.0 provider on this computer, honest by default, faulty on request."""
