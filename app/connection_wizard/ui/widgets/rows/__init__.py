"""The rows that a page is made of: label, editor, the line below, where a value came from; and what several make up."""
