"""The European Convention for the Prevention of Torture (1987)."""
