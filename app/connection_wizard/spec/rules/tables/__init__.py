"""The table of all finding codes, in pieces by subject. Put together in `connection_wizard.spec.codes`."""
