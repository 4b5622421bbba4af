"""The Convention of the Commonwealth of Independent States on Human Rights and Fundamental Freedoms (1995)."""
