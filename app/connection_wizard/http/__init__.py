"""HTTP in both directions: the one client, the recorded exchange, the one small loopback server."""
