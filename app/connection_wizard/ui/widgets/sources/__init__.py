"""What people bring to begin with, and what was understood of it."""
