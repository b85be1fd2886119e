"""What one place of the document is edited in, and the binding of editor and place."""
