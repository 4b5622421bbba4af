"""The Basic Principles for the Treatment of Prisoners (1990)."""
