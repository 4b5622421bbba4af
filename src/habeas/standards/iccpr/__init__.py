"""The International Covenant on Civil and Political Rights (1966)."""
