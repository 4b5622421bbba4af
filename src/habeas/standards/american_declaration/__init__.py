"""The American Declaration of the Rights and Duties of Man (1948)."""
