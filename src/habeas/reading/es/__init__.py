"""Spanish: its words for dates, lengths, persons, bodies and voices."""
