"""History: who did what and when, with undo."""
