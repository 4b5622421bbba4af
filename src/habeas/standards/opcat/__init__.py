"""The Optional Protocol to the Convention against Torture (2002): visits to prevent torture."""
