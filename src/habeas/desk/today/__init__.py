"""Today: what needs doing over all the cases that a user sees."""
