"""The Universal Declaration of Human Rights (1948)."""
