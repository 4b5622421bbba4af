"""Where a draft has something happen."""
