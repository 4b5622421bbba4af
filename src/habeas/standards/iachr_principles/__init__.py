"""The Principles on the Protection of Persons Deprived of Liberty in the Americas (Resolution 1/08) (2008)."""
