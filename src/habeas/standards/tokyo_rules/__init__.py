"""The Tokyo Rules (A/RES/45/110) (1990)."""
