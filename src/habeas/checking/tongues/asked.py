"""To whom a draft goes, what it asks and by when, in any of the tables."""

import re
from collections.abc import Iterator

from habeas.checking.checks.addressee_not_in_office import (
    in_office,
    of_another_state,
    out_of_office,
)
from habeas.checking.checks.consent_missing import refused
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.parts import has_deadline, is_mailed
from habeas.checking.tongues.confided import is_for_an_outlet, said_to_agree
from habeas.checking.tongues.sounds import spoken
from habeas.checking.tongues.tables import asking, words_of
from habeas.core.levels import Level
from habeas.core.prose import whole
from habeas.kinds.consent import Purpose

_OPENING = 900
_REACH, _TITLE = 130, 6
_FORMER = re.compile(r"(?<!\w)(?:anci?enn?e?|ex-?|exministr[oa]|antigu[oa]|anterior|prédécesseur|predecesor[a]?|бывш\w+|прежн\w+|предшественни\w+|(?:ال)?سابقة?|سلف\w*)(?!\w)", re.IGNORECASE)  # fmt: skip

_AND_IMPARTIALLY = re.compile(
    r"\s+(?:et (?:de manière )?impartial|e imparcial|и беспристрастн|و?نزيه)"
)
"""What a rule itself says of an inquiry, and so no urgency of the author's."""
_TO_READERS = re.compile(r"(?<!\w)(?:écrivez|écrire|escriba\w*|напишите|пишите|اكتبوا)(?!\w)", re.IGNORECASE)  # fmt: skip


def unaddressed(look: Look) -> Iterator[Finding]:
    """The first demand of a draft without an addressee that asks nobody by office."""
    words = words_of(look)
    if words.opening.search(look.bare[:_OPENING]) or is_mailed(look) or len(look.said) < 2:
        return
    asks = [(s, m) for s in asking(look) if not _is_title(look, s) and (m := words.asks.search(s.text))]  # fmt: skip
    if not asks or any(words.office.search(s.text[: m.end() + _REACH]) for s, m in asks):
        return
    said, match = asks[0]
    start = said.start + match.start()
    yield look.finding(
        "addressee-missing", start, start + len(match[0]),
        whole("The draft goes to nobody: name the office that can do what is asked, and who holds it."),
        severity=Severity.WARNING,
    )  # fmt: skip


def _is_title(look: Look, said: Said) -> bool:
    """Whether it is a short line of its own that ends in no sign: a heading, where the file does not mark it."""
    alone = [one for one in look.said if one.paragraph == said.paragraph] == [said]
    return alone and len(said.text.split()) <= _TITLE and said.text[-1:].isalnum()


def out(look: Look) -> Iterator[Finding]:
    """Each addressee in the opening, beside an office, whom a source has as out of office."""
    yield from of_another_state(look)
    words = words_of(look)
    opening = look.bare[:_OPENING]
    for name in out_of_office(look):
        for start, end in spoken(name, opening):
            near = opening[max(0, start - 60) : end + 60]
            if not words.office.search(near) or _FORMER.search(near):
                continue
            office, now = in_office(look, name)
            said = (
                whole("By the sources on file {name} is out of office; {now} is {office}.", name=name, now=now, office=office)
                if now
                else whole("By the sources on file {name} is out of office.", name=name)
            )  # fmt: skip
            yield look.finding("addressee-not-in-office", start, end, said, suggestion=now)


def unclear(look: Look) -> Iterator[Finding]:
    """Each demand that nobody can act on, in a draft that has no clear one."""
    words = words_of(look)
    if any(words.deed.search(s.text) and not words.vague.search(s.text) for s in asking(look)):
        return
    for said in look.said:
        match = words.vague.search(said.text)
        if match is not None and not said.is_heading:
            start = said.start + match.start()
            yield look.finding(
                "demand-unclear", start, start + len(match[0]),
                whole("Nobody can act on this: say who is to do what, and by when."),
                severity=Severity.WARNING,
            )  # fmt: skip


def undated(look: Look) -> Iterator[Finding]:
    """The first demand called urgent, in a draft that names no day by which to act."""
    words = words_of(look)
    if has_deadline(look) or any(words.within.search(s.text) for s in asking(look)):
        return
    for said in asking(look):
        match = words.urgent.search(said.text)
        if match is not None and _AND_IMPARTIALLY.match(said.text, match.end()):
            continue
        if match is not None and not _TO_READERS.search(said.text):
            start = said.start + match.start()
            yield look.finding(
                "deadline-missing", start, start + len(match[0]),
                whole("The demand is urgent and has no date: say by which day."),
                severity=Severity.NOTE,
            )  # fmt: skip
            return


def unconsented(look: Look) -> Iterator[Finding]:
    """The first naming of the person, where the last word on such a use was a no."""
    words = words_of(look)
    yield from said_to_agree(look)
    if look.audience is Level.PUBLIC or words.public.search(look.bare) or is_for_an_outlet(look):
        said = whole("Consent to publish was refused or withdrawn: this must not be published.")
        yield from refused(look, Purpose.PUBLISH, said)
    elif words.opening.search(look.bare[:_OPENING]) and words.office.search(look.bare[:_OPENING]):
        said = whole(
            "Consent to be named to a government was refused or withdrawn: this must not be sent."
        )
        yield from refused(look, Purpose.NAME_TO_GOVERNMENT, said)
