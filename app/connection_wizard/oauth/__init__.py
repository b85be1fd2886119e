"""OAuth 2.0, authorization code grant: requests, answers, the callback, and the live run that proves a connection."""
