"""Whose word a sentence is, and in which words it tells what the file has."""
