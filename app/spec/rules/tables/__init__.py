"""The table of all finding codes, in pieces by subject. Put together in `app.spec.codes`."""
