"""What the platform stores and runs: its record, and the JavaScript of steps 5 to 8 and 12."""
