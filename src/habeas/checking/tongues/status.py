"""Detained or convicted, never, an illness, a conclusion of law and a length in custody, in any of the tables."""

import re
from collections.abc import Callable, Iterator

from habeas.checking.checks.custody_status import is_before_the_sentence, status
from habeas.checking.checks.diagnosis_by_layperson import has_a_diagnosis, published_in
from habeas.checking.checks.duration_unsupported import held_for
from habeas.checking.days.dates import dates_in
from habeas.checking.finding import Finding, Severity
from habeas.checking.lengths.alone import not_borne_out
from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import sentence_before
from habeas.checking.tongues import ar_durations
from habeas.checking.tongues.better import as_far_as_known
from habeas.checking.tongues.of_what import is_alone, is_of_the_sentence
from habeas.checking.tongues.tables import asking, own, words_of
from habeas.core.prose import whole
from habeas.core.values import Duration
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.reading.es import durations as es
from habeas.reading.fr import durations as fr
from habeas.reading.ru import durations as ru

LENGTHS: dict[str, tuple[re.Pattern[str], Callable[[str], Duration | None]]] = {
    "fr": (re.compile(rf"\b{fr.DURATION}(?!\w)", re.IGNORECASE), fr.duration),
    "es": (re.compile(rf"\b{es.DURATION}(?!\w)", re.IGNORECASE), es.duration),
    "ru": (re.compile(rf"\b{ru.DURATION}(?!\w)", re.IGNORECASE), ru.duration),
    "ar": (ar_durations.DURATION, ar_durations.duration),
}
NUMBERS: dict[str, Callable[[str], int | None]] = {
    "fr": fr.number, "es": es.number, "ru": ru.number, "ar": ar_durations.number,
}  # fmt: skip
"""How each language counts."""
_REACH = 70
_REFUSED = re.compile(r"refus", re.IGNORECASE)
_DISAPPEARED = re.compile(r"dispar|desapar|исчезн|اختفاء", re.IGNORECASE)
_SYMBOL = re.compile(r"\bA/(?:RES|HRC)/\d")
"""That of a document of the United Nations: what stands before it is its name."""
_A_DAY = "P1D"
"""How days are counted, not how many there were."""
_OLDEST = 100
"""More years are the year of a date."""


def mixed(look: Look) -> Iterator[Finding]:
    """Each word for a status that is not the one on file."""
    words = words_of(look)
    known = status(look.casefile)
    pattern = {"convicted": words.untried, "untried": words.convicted}.get(known)
    if pattern is None:
        return
    said_of = (
        whole("By the file the person was sentenced: this says otherwise.")
        if known == "convicted"
        else whole("By the file no court has sentenced the person: detained, charged, not convicted.")
    )  # fmt: skip
    for said in own(look):
        match = pattern.search(said.text)
        if match is None or said in asking(look):
            continue
        rest = f"{said.text[: match.start()]} · {said.text[match.end() :]}"
        is_open = known == "untried" and words.denied.search(rest)
        if (
            known == "convicted"
            and is_before_the_sentence(look, said)
            and not words.now.search(rest)
        ):
            continue
        if not is_open and not words.not_now.search(rest):
            start = said.start + match.start()
            yield look.finding("custody-status", start, start + len(match[0]), said_of, severity=Severity.WARNING)  # fmt: skip


def never(look: Look) -> Iterator[Finding]:
    """Each absolute negative on care and the like that lacks its date, or both a source and the scope of what is known."""
    words = words_of(look)
    for said in own(look):
        match = words.absolute.search(said.text)
        if match is None or not words.care.search(said.text) or said in asking(look):
            continue
        if words.answer.search(said.text[max(0, match.start() - 60) : match.end() + 40]):
            continue
        if (
            _REFUSED.match(match[0])
            and _is_refused(look)
            and any(True for _ in dates_in(said.text))
        ):
            continue
        is_known = words.scope.search(said.text) or words.voice.search(said.text)
        if is_known and (any(True for _ in dates_in(said.text)) or words.now.search(said.text)):
            continue
        start = said.start + match.start()
        yield look.finding(
            "absolute-negative", start, start + len(match[0]),
            whole("An absolute negative: say as at which day, and to whose knowledge."),
            severity=Severity.WARNING, suggestion=as_far_as_known(look.as_of, look.language),
        )  # fmt: skip


def _is_refused(look: Look) -> bool:
    """Whether the file has a refusal: an act of somebody's, told with its day."""
    return bool(look.casefile.of_kind(AccessDenied, CareDenied))


def diagnosed(look: Look) -> Iterator[Finding]:
    """Each name of an illness with no medical voice beside it, where no source has an illness from a doctor."""
    words = words_of(look)
    if has_a_diagnosis(look.casefile):
        return
    for said in own(look):
        match = words.illness.search(said.text)
        if match is None or words.careful.search(said.text) or said in asking(look):
            continue
        if published_in(look, look.text[said.start : said.end]):
            continue
        if words.medic.search(said.text) or words.medic.search(sentence_before(look, said)):
            continue
        start = said.start + match.start()
        yield look.finding(
            "diagnosis-by-layperson", start, start + len(match[0]),
            whole("Only somebody who can diagnose it may name an illness: say which doctor, where and when, or what was seen."),
            severity=Severity.WARNING,
        )  # fmt: skip


def concluded(look: Look) -> Iterator[Finding]:
    """Each conclusion of law in a sentence that marks no opinion and leaves nothing open."""
    words = words_of(look)
    for said in own(look):
        match = words.law.search(said.text)
        if match is None or said in asking(look):
            continue
        if words.hedged.search(said.text) or _SYMBOL.search(said.text):
            continue
        if not _is_of_the_file(look, said, match):
            start = said.start + match.start()
            yield look.finding(
                "legal-conclusion", start, start + len(match[0]),
                whole("This is a conclusion of law: say who concludes it, or that it may be so."),
                severity=Severity.WARNING,
            )  # fmt: skip


def _is_of_the_file(look: Look, said: Said, match: re.Match[str]) -> bool:
    """Whether it is part of a name on file, or a disappearance that the file has as one."""
    if _DISAPPEARED.search(match[0]) and look.casefile.of_kind(EnforcedDisappearance):
        return True
    named = (m for name in look.stated if len(name.split()) > 1 for m in re.finditer(re.escape(name), said.text))  # fmt: skip
    return any(m.start() <= match.start() and match.end() <= m.end() for m in named)


def lasted(look: Look) -> Iterator[Finding]:
    """Each length in custody that the clock does not bear out."""
    words = words_of(look)
    pattern, duration = LENGTHS[look.language]
    for said in look.said:
        for match in pattern.finditer(look.flat, said.start, said.end):
            near = look.flat[max(said.start, match.start() - _REACH) : min(said.end, match.end() + _REACH)]  # fmt: skip
            stated = duration(match[0])
            if stated is None or stated.hours or stated.years > _OLDEST or str(stated) == _A_DAY:
                continue
            if is_of_the_sentence(look, said, match, stated):
                continue
            if is_alone(
                look.language, said.text, match.start() - said.start, match.end() - said.start
            ):
                yield from _alone(look, match, stated)
            elif words.length.search(near) and not words.other_length.search(near):
                yield from held_for(look, match, stated)


def _alone(look: Look, match: re.Match[str], stated: Duration) -> Iterator[Finding]:
    """A length of being alone that the file has otherwise."""
    known = not_borne_out(look, stated)
    if known:
        words = whole("The file has {known} in this.", known=known[0])
        yield look.finding("duration-unsupported", match.start(), match.end(), words)
