"""Entering: the four questions, the forms made from the kinds, dates as people write them, many people at once."""
