"""The guide beside the page, and what the guided first run points with."""
