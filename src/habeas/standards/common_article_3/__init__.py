"""The Geneva Conventions of 1949 (1949)."""
