"""The pages of the desk written by hand: raw SQL and one template each, in English only, behind the same log-in."""
