"""The International Covenant on Economic, Social and Cultural Rights (1966)."""
