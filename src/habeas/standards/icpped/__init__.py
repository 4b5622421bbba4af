"""The International Convention for the Protection of All Persons from Enforced Disappearance (2006)."""
