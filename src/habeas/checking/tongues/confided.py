"""What French, Spanish and Russian drafts give away in shapes beside those of their tables: lists, thanks, headings, asides."""

from collections.abc import Iterator

from habeas.checking.checks.consent_missing import CODE, is_refused
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.tongues.confided_words import CONFIDED
from habeas.checking.tongues.tables import words_of
from habeas.core.prose import whole
from habeas.kinds.consent import Purpose


def tellers(look: Look) -> Iterator[Finding]:
    """Each passage, also in a heading, that lets its readers tell who told of it."""
    words, of_the_table = CONFIDED.get(look.language), words_of(look)
    said_of = whole("Those who hold the person can tell from this who spoke: take out the role, the place and the time, or the source.")  # fmt: skip
    for said in look.said if words is not None else ():
        match = words.told.search(said.text) if words else None
        if match is None or of_the_table.denies.search(match[0]):
            continue
        if said.is_heading or not of_the_table.insider.search(said.text):
            start, end = said.start + match.start(), said.start + match.end()
            yield look.finding("source-recognisable", start, end, said_of)


def children(look: Look) -> Iterator[Finding]:
    """Each child that is named with its age."""
    words = CONFIDED.get(look.language)
    said_of = whole("A child is identified here: leave name and age out.")
    for match in words.child.finditer(look.bare) if words is not None else ():
        yield look.finding("identifying-detail", *match.span(), said_of, severity=Severity.WARNING)


def is_for_an_outlet(look: Look) -> bool:
    """Whether a line of the draft says that it is for a website, a newsletter or the press."""
    words = CONFIDED.get(look.language)
    return words is not None and words.outlet.search(look.bare) is not None


def said_to_agree(look: Look) -> Iterator[Finding]:
    """Each sentence that tells of consent to publish, where the last word on it was a no."""
    words = CONFIDED.get(look.language)
    if words is None or not is_refused(look, Purpose.PUBLISH):
        return
    said_of = whole("Consent to publish was refused or withdrawn: this must not be published.")
    for said in look.said:
        agrees = words.agrees.search(said.text)
        if agrees and words.publishing.search(said.text) and not words.no.search(said.text):
            yield look.finding(CODE, said.start, said.end, said_of)
