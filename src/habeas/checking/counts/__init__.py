"""Numbers that a draft tells of people, things, events and measures."""
