"""The parts that papers are put together from: each gives blocks, or none where the file has nothing to tell."""
