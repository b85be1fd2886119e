"""The parts of the bootstrap; standard library only."""
