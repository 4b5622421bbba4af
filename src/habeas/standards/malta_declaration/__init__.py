"""The Declaration of Malta on Hunger Strikers (1991)."""
