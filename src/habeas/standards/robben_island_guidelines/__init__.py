"""The Robben Island Guidelines (2002)."""
