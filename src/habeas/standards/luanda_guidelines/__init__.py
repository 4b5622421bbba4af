"""The Luanda Guidelines (2014)."""
