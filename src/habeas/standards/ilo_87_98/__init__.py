"""The ILO Conventions No. 87 and No. 98 (1948)."""
