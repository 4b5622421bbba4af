"""What the bench of papers gives to all programs is the same text, with every footnote."""

from bench.papers import NOTES, as_html, written
from habeas.papers.footnotes import parted


def test_every_program_is_given_every_footnote() -> None:
    text = written()
    notes = parted(text)
    assert len(notes.marks) == len(notes.notes) == NOTES
    page = as_html(text)
    assert page.count('<span class="n">Note of a visit') == NOTES
    assert "[^" not in page
