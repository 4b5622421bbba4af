"""The Convention on the Elimination of All Forms of Discrimination against Women (1979)."""
