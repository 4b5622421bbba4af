"""Days that a draft gives: as it writes them, and what the file has on them."""
