"""What a draft gives away: a source, a witness, a child, what its readers may not see."""
