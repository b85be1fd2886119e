"""Files of the person: the one way in and the one way out, and true sentences for what stands in the way."""
