"""What a draft tells of trials, judgments, articles and instruments."""
