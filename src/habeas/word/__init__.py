"""Papers in Word and back: remarks put at the words in question, and edits read back into a paper."""
