"""The Convention on the Rights of the Child (1989)."""
