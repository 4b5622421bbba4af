"""Drafts in languages beside English: a table of words for each, and checks that work from any of the tables."""
