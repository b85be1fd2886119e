"""Small widgets that own one behaviour each."""
