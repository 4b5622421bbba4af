"""One case: its head, the chronology, and the pages of its parts."""
