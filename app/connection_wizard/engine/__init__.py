"""Runs connection code: an embedded JavaScript engine with the platform's globals, bridged onto our own HTTP client."""
