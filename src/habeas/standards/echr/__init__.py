"""The European Convention on Human Rights (1950)."""
