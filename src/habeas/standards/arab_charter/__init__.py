"""The Arab Charter on Human Rights (2004)."""
