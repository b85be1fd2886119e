"""What the platform stores and runs: its record, and the JavaScript of calls and request parameters."""
