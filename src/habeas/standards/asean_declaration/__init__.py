"""The ASEAN Human Rights Declaration (2012)."""
