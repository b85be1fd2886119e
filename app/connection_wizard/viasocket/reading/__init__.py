"""Everything of a record but its codes, as a draft: what the export knows of how its own words would be read."""
