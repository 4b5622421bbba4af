"""The Declaration on the Protection of All Persons from Enforced Disappearance (A/RES/47/133) (1992)."""
