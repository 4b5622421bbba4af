"""Lengths of time that a draft tells: since when, until when, from one thing to another."""
