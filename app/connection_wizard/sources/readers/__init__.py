"""One reader for each kind of text: ``KIND``, its name, and ``read``: None where a text is of another kind."""
