"""The Basic Principles and Guidelines on the Right to Bring Proceedings Before a Court (A/HRC/30/37) (2015)."""
