"""The Declaration of Tokyo of the World Medical Association (1975)."""
