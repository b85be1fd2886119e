"""A page as lines, whatever it is written in: HTML, Markdown, reStructuredText, text copied from a browser."""
