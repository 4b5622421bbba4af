"""Composing: a paper chosen, drafted, edited, checked, approved and sent out."""
