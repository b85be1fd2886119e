"""Addresses on the web: the one place that reads them, and the one that knows what a host is. Pure; raises nothing."""
