"""The Havana Rules (A/RES/45/113) (1990)."""
