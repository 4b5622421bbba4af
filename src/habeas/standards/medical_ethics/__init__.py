"""The Principles of Medical Ethics (A/RES/37/194) (1982)."""
