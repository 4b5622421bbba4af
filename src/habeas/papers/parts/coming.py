"""What is ahead: the hearings that are announced, and the day on which a term ends for which a court ordered custody."""

import calendar
import re
from datetime import date

from habeas.core.custody import Holding, custody
from habeas.core.facts import Role
from habeas.core.rulings import About, ruling
from habeas.core.values import Bound, Duration
from habeas.core.when import When
from habeas.kinds.detention import Detention
from habeas.kinds.hearing import Hearing, Stage
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.parts.trial import court_of, where_it_stands
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing
from habeas.reading import LANGUAGES
from habeas.reading.pack import pack_of

_FOR = re.compile(r"(?<!\w)(?:for|pour|por|на(?: срок(?: в)?)?)\s+([^,;.]{2,30})", re.IGNORECASE)


def coming(writing: Writing) -> list[Block]:
    """In one paragraph, for whoever reads it before that day."""
    told: list[Statement] = [*expected(writing), *_end_of_term(writing)]
    return [Paragraph(tuple(told))] if told else []


def case_and_coming(writing: Writing) -> list[Block]:
    """Where the case stands, then what is ahead: the ruling once, with the end of its term where that is told."""
    ahead = [s for b in coming(writing) if isinstance(b, Paragraph) for s in b.statements]
    told: list[Statement] = [*where_it_stands(writing), *ahead]
    return [Paragraph(tuple(told))] if told else []


def expected(writing: Writing) -> list[Sentence]:
    """Each hearing that is announced for this day or a later one, on whose word it is."""
    announced = [
        h for h in writing.casefile.held
        if isinstance(h.followed.fact, Hearing) and h.followed.is_affirmed
    ]  # fmt: skip
    return [
        _expected(writing, t) for t in once(writing.casefile, announced) if is_ahead(writing, t)
    ]


def is_ahead(writing: Writing, told: Told) -> bool:
    """Whether it can still be on this day or later."""
    when = told.fact.occurred
    return when is not None and (when.latest is None or when.latest >= writing.as_of)


def _expected(writing: Writing, told: Told) -> Sentence:
    (court, beside), stage = court_of(writing, told), told.fact.stated("stage")
    return writing.says_beside(
        "coming_trial" if stage == Stage.TRIAL else "coming_hearing",
        told.ids,
        beside,
        voice=writing.according_to(told) if told.needs_a_voice else "",
        when=writing.at(told.fact.occurred),
        before=writing.tail("coming_before", court=writing.body(court)) if court else "",
    )


def _end_of_term(writing: Writing) -> list[Sentence]:
    """When the term ends that the last ruling on custody set, counted from its day; of an extension nobody knows from when."""
    casefile = writing.casefile
    if custody(casefile).holding is not Holding.HELD or casefile.in_role(Role.SENTENCE):
        return []
    if any(h.followed.fact.stated("until") for h in casefile.of_kind(Detention)):
        return []
    hearings = once(
        casefile, (h for h in casefile.affirmed if isinstance(h.followed.fact, Hearing))
    )
    rulings = [t for t in hearings if _is_of_custody(t)]
    last = rulings[-1] if rulings else None
    if last is None or (ruled := ruling(last.fact.stated("outcome") or "")) is None:
        return []
    began, length = _day(last), _length(last.fact.stated("outcome") or "")
    if ruled.is_for or ruled.is_extension or began is None or length is None:
        return []
    end, court = _after(began, length), last.fact.stated("court")
    if end < writing.as_of or court is None:
        return []
    return [
        writing.says(
            "coming_end",
            last.ids,
            length=writing.language.length(length),
            court=writing.body(court),
            when=writing.at(When.on(began)),
            end=writing.at(When.on(end)),
        )
    ]


def _is_of_custody(told: Told) -> bool:
    ruled = ruling(told.fact.stated("outcome") or "")
    return ruled is not None and ruled.about is About.CUSTODY


def _day(told: Told) -> date | None:
    return told.fact.occurred.day if told.fact.occurred is not None else None


def _length(words: str) -> Duration | None:
    """For how long, in whichever language that is read the file has it."""
    lengths = [pack.duration for code in LANGUAGES if (pack := pack_of(code)) is not None]
    said = [match[1] for match in _FOR.finditer(words)]
    found = (length for read in lengths for one in said if (length := read(one)) is not None)
    return next((length for length in found if length.bound is Bound.EXACTLY), None)


def _after(began: date, length: Duration) -> date:
    """The same day of the month so many months later, or its last, then so many days on.

    >>> _after(date(2025, 4, 2), Duration("P4M")), _after(date(2025, 1, 31), Duration("P1M"))
    (datetime.date(2025, 8, 2), datetime.date(2025, 2, 28))
    """
    months = began.year * 12 + began.month - 1 + length.years * 12 + length.months
    year, month = divmod(months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    same = date(year, month + 1, min(began.day, last))
    return date.fromordinal(same.toordinal() + length.days)
