"""Days, months and years of custody or of a state told by their number: "the 400th day", "her fifteenth month of detention"."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.days.dates import WORDED, dates_in
from habeas.checking.lengths.spans import STATES, Length, last_day, of_state
from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import sentence_before
from habeas.core.custody import custody
from habeas.core.facts import Fact
from habeas.core.values import Duration
from habeas.reading.en.durations import NUMBER, number

_TENTHS = {"thirtieth": "thirty", "fortieth": "forty", "fiftieth": "fifty", "sixtieth": "sixty", "seventieth": "seventy",
           "eightieth": "eighty", "ninetieth": "ninety", "hundredth": "hundred", "thousandth": "thousand"}  # fmt: skip
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
              "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty")  # fmt: skip
_WORDS = dict(zip(WORDED, _CARDINALS, strict=False)) | _TENTHS
_LAST = "|".join(sorted(_WORDS, key=len, reverse=True))
_ORDINAL = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})?(?:st|nd|rd|th)|(?:{NUMBER}[\s-]+(?:and[\s-]+)?)?(?:{_LAST}))"
)
_IN = r"\b(?:in|of|behind|since|as) (?:[\w-]+ ){0,3}?(?:prison|custody|detention|jail|bars|imprisonment|captivity|arrest|prisoner|detainee)"
_NTH = re.compile(
    rf"\b(?P<n>{_ORDINAL}) (?:consecutive )?day\b(?=(?:(?!strike|\bfast|\band the\b|\band today\b)[^.;]){{0,60}}(?:{_IN}|\b(?:s?he|M[rs]s? \w+) (?:is|has been|spends|wakes|sits|remains) (?:\w+ )?(?:held|there|in|behind|locked|imprisoned|detained)\b))"
    rf"|\b(?:day|days) (?:no\.? |number )?(?P<m>{NUMBER})(?=[^.;]{{0,20}}\b(?:in|of|behind) (?:[\w-]+ ){{0,3}}?(?:prison|custody|detention|jail|bars|imprisonment|captivity))"
    rf"|\b(?:custody|detention|prison|jail|remand|held|behind bars)\b[^.;:|]{{0,20}}(?::|\||=)\s*(?:today |now |already )?day (?:no\.? )?(?P<l>{NUMBER})"
    rf"|\b(?:days|nights) (?:in|of) (?:custody|detention|prison|jail|remand)[^.;:|\d]{{0,20}}(?::|\||=|\bare\b|\bis\b)\s*(?:now |already )?(?P<t>{NUMBER})\b(?!,?\d)(?! (?:before|until|till|up to|to|since|from|after|in|as|under|on|of)\b)"
    rf"|\bthe (?P<o>{_ORDINAL})(?= of (?:her|his) (?:custody|detention|imprisonment|captivity)\b)"
    rf"|\b(?:cross|calendar|notch|tall(?:y|ies)|tick|strik)[^.;]{{0,80}}\bthe (?P<k>{_ORDINAL})(?=\W*$)",
    re.IGNORECASE,
)
_NTH_OF = re.compile(
    rf"\b(?:(?P<n>{_ORDINAL}) day|day (?:no\.? |number )?(?P<m>{NUMBER})) (?P<what>(?:of|on|in|without) (?:[\w-]+ ){{0,2}}?(?:(?:hunger[- ])?strike|fast(?:ing)?|food|solitary|isolation)|(?:on which |that |of )?(?:s?he|M[rs]s? [\w’'-]+|[\w’'-]+ [\w’'-]+) (?:has|have) [^.;,]{{3,40}})\b"
    rf"|\b(?P<its>(?:in|into|entered|entering|reached|on) its (?P<i>{_ORDINAL}) day)\b"
    rf"|\b(?P<state>hunger[- ]strike|fast|solitary(?: confinement)?|isolation)[,:]? (?:now )?(?:on |in (?:its|her|his) )?day (?:no\.? )?(?P<k>{NUMBER})\b",
    re.IGNORECASE,
)
_NTH_MONTH = re.compile(
    rf"\b(?P<nth>{_ORDINAL}) (?P<unit>month|year)\b(?=[^.;]{{0,12}}\b(?:in|of|behind) (?:[\w-]+ ){{0,3}}?(?:prison|custody|detention|jail|bars|imprisonment|captivity|remand))",
    re.IGNORECASE,
)
_PAST = re.compile(r"(?<!\bis )(?<!\bare )(?<!\bnow )\b(?:on|by|from|until|till|after|before|since) (?:the|his|her|their) $", re.IGNORECASE)  # fmt: skip
_BESIDE = re.compile(
    r"[\s,(:–—-]*(?:on |that is,? |which was |it was |the |her |his |already )*", re.IGNORECASE
)
_AS = re.compile(
    r"^ as (?:the|her|his) $|^ (?:was|is|being|for|to have been) (?:the|her|his) $|\b(?:was|is) (?:on )?$",
    re.IGNORECASE,
)
_DAYS_OF_ANY_MONTH = 31


def ordinal_days(look: Look) -> Iterator[Length]:
    """A day of custody told by its number, as “the 400th day”, that the clock does not give."""
    clock = custody(look.casefile)
    if not clock.spells or not clock.is_exact:
        return
    days = (clock.days_min, clock.days_min + 1, clock.nights_min, clock.days_max or 0)
    for said in look.said:
        for match in _NTH.finditer(said.text):
            name = next(group for group in "nmkolt" if match[group])
            stated = nth(match[name]) or number(match[name])
            if stated is None or stated in days or _PAST.search(said.text, 0, match.start()):
                continue
            then = _days_beside(said, match, look.as_of)
            if any(abs(stated - custody(look.casefile.at(day)).days_min) <= 1 for day in then):
                continue
            if name == "k" and stated <= _DAYS_OF_ANY_MONTH:
                continue
            start, end = (said.start + place for place in match.span(name))
            yield Length(start, end, Duration(f"P{stated}D"), days[:1], clock.claims)


def ordinal_days_of_states(look: Look) -> Iterator[Length]:
    """A day of a hunger strike or the like told by its number: "day 41 of her fast", the first being that on which it began."""
    for said in look.said:
        for match in _NTH_OF.finditer(said.text):
            place = match["n"] or match["i"]
            stated = nth(place) if place else number(match["m"] or match["k"])
            told = match["what"] or match["state"] or f"{sentence_before(look, said)} {said.text}"
            kind = next((k for k, words in STATES if words.search(told)), None)
            if stated is None or kind is None:
                continue
            then = _days_beside(said, match, look.as_of)
            if then or _PAST.search(said.text, 0, match.start()):
                yield from _then(look, said, match, (kind, stated), then)
                continue
            days = (Duration(f"P{n}D") for n in (stated, max(stated - 1, 0)))
            found = [next(of_state(look, said, match, (kind, one)), None) for one in days]
            if found[0] is not None and found[1] is not None:
                yield found[0]


def _days_beside(said: Said, match: re.Match[str], as_of: date) -> frozenset[date]:
    """The day that is written next to it, before it or behind."""
    between = (
        (w, said.text[match.end() : w.start] if w.start >= match.end() else said.text[w.end : match.start()])
        for w in dates_in(said.text)
    )  # fmt: skip
    beside = (
        last_day(w, as_of) for w, words in between if _BESIDE.fullmatch(words) or _AS.search(words)
    )
    return frozenset(day for day in beside if day is not None)


def _then(
    look: Look,
    said: Said,
    match: re.Match[str],
    what: tuple[type[Fact], int],
    then: frozenset[date],
) -> Iterator[Length]:
    """Such a day told of a time before, where the date beside it was another: "on the fifth day of her fast, 12 April"."""
    kind, stated = what
    held = [h for h in look.casefile.of_kind(kind) if h.followed.is_affirmed]
    began = {when.earliest for h in held if (when := h.followed.when) and when.earliest}
    days = tuple(sorted((one - first).days + 1 for one in then for first in began))
    if days and stated not in days and stated + 1 not in days:
        claims = tuple(i for h in held for i in h.claim_ids)
        start, end = said.start + match.start(), said.start + match.end()
        yield Length(start, end, Duration(f"P{stated}D"), days, claims)


def ordinal_months(look: Look) -> Iterator[Length]:
    """A month or a year of custody told by its number, as "in her fifteenth month of detention"."""
    clock = custody(look.casefile)
    for said in look.said if clock.spells and clock.is_exact else ():
        for match in _NTH_MONTH.finditer(said.text):
            unit, place = match["unit"].casefold(), nth(match["nth"])
            days = clock.days_min
            gone = int(days / (30.44 if unit == "month" else 365.25))
            if place is not None and place not in (gone, gone + 1):
                stated = Duration(f"P{place}{unit[0].upper()}")
                start, end = said.start + match.start(), said.start + match.end("unit")
                yield Length(start, end, stated, (days,), clock.claims)


def nth(words: str) -> int | None:
    """The number of a place in an order, in figures or words; None where it is none.

    >>> nth("94th"), nth("ninety-fourth"), nth("hundred and first"), nth("ninety")
    (94, 94, 101, None)
    """
    text = words.casefold()
    if text[0].isdigit():
        return number(re.sub(r"(?:st|nd|rd|th)$", "", text))
    last = re.search(rf"(?:{_LAST})$", text)
    return number(text[: last.start()] + _WORDS[last[0]]) if last is not None else None
