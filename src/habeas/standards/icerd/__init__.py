"""The International Convention on the Elimination of All Forms of Racial Discrimination (1965)."""
