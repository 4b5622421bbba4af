"""Queues: contradictions and duplicates, passages side by side, with undo."""
