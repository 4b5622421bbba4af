"""What is found in the words of a text alone, kept for the texts read last: from one look at a draft to the next most are the same."""

from functools import lru_cache

of_the_text = lru_cache(maxsize=8192)
