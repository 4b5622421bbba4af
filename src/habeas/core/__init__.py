"""What the words mean and how they combine: pure Python, no kind, no law, no database."""
