"""The Declaration on Human Rights Defenders (A/RES/53/144) (1998)."""
