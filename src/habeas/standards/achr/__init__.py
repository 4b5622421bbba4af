"""The American Convention on Human Rights (1969)."""
