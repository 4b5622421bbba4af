"""The Second Optional Protocol to the International Covenant on Civil and Political Rights (1989)."""
