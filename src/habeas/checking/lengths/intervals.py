"""Lengths that a draft puts between two events that it names: "three days after her arrest she …", "between the two"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from habeas.checking.about import is_of_others
from habeas.checking.days.dates import dates_in
from habeas.checking.days.events import days_on_file, event_days, last_days, sorts_in, with_refusals
from habeas.checking.lengths.spans import LENGTH, Length, last_day, length_of
from habeas.checking.look import Look, Said
from habeas.checking.parts import demands, is_rule, items
from habeas.checking.passages import everything
from habeas.checking.telling.voices import sentence_before
from habeas.core.values import Duration
from habeas.kinds.appeal_made import AppealMade
from habeas.reading.en.durations import DURATION
from habeas.standards import instruments_named

_LENGTH = re.compile(
    rf"{LENGTH}|\bthe day(?= (?:after|before)\b)|\b{DURATION}(?= old\b)", re.IGNORECASE
)
_TOOK, _TO = (
    re.compile(r"\b(?:took|needed|(?:has|had|have) taken)\b[^.;]*$", re.I),
    re.compile(r" (?:to|until|before|for)\b(?! acknowledg| admit)"),
)
_STOPS = re.compile(r"\s*(?:[.,;]|$)")
_OLD = re.compile(r" old\b", re.IGNORECASE)
_LETTER = re.compile(r"\b(?:letters?|appeals?|calls?|requests?|petitions?)\b", re.IGNORECASE)
_RELATED = re.compile(r"\s*,?\s*(?P<word>after|before|since|later than|earlier than)\b (?!which|then\b|and\b|but\b|it\b|th(?:at|is)(?:[,.;]| (?:s?he|they|the|his|her|an?|was|is|M[rs]s?|(?-i:[A-Z])\w+)\b))", re.IGNORECASE)  # fmt: skip
_BETWEEN = re.compile(
    r"\b(?:between (?P<one>[^.;]{3,80}?) and (?P<two>[^.;]{3,80})|from (?P<first>[^.;]{3,80}?) (?:to|until|till) (?P<last>[^.;]{3,80}))",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\W*the (?P<nth>first|last|latest|second) (?:one )?(?:of (?:them|these|those|the two|both)\b|(?:letter|call|appeal)s?\b)", re.IGNORECASE)  # fmt: skip
_PASSED = re.compile(r"\b(?:went by|passed|lay|lie|elapsed|it took|were to pass)\b", re.IGNORECASE)
_A_TOTAL = re.compile(r"\s*(?:[,(:]|[–—-])\s*(?:(?:that is|i\.?e\.?|in all|altogether|which (?:is|was|makes|made)|this (?:is|was)|(?:it )?(?:came|comes|amounts|amounted) to|(?:for )?a total of|making|or)[, ]+)+(?:some |about |exactly )?$", re.IGNORECASE)  # fmt: skip
"""What leads from the two ends of a time to its length: "from the arrest until 4 March, a total of 49 days"."""
_NO_SPAN = re.compile(r"\b(?:within|every|each|per|up to|last|next|first)\s*$", re.IGNORECASE)
_AND_MORE = re.compile(r" (?:and|or) (?:more|some|a (?:bit|little|few))\b", re.IGNORECASE)
_PASSED_TERM = re.compile(r"\b(?:sentenc\w+|condemn\w+|gave|given|imposed|term|reduced|shortened|cut)\b[^.;]*\b(?:to|of|at|her|him)\s*$", re.IGNORECASE)  # fmt: skip
_BARE_DAY = re.compile(r"\b(?:[Tt]he|[Oo]n) \d{1,2}(?:st|nd|rd|th)\b(?! (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|day|night|week|month|year|time|hearing|birthday|anniversary|century|session))")  # fmt: skip
_OF_A_TERM = re.compile(r"\b(?:the|his|her|its|an?|new|this|that) (?:\w+ )?(?:sentence|term)\b(?: (?:now|then|thus|still))? (?:stands?|stood|remains?|is|was|has been|of|at|came|comes)\b", re.IGNORECASE)  # fmt: skip
_NOT = re.compile(r"\b(?:not|never|nor|no|nobody|without)\b", re.IGNORECASE)
_SUMS_UP = re.compile(r"\W*(?:That|This|It)(?: was|[’']s| is| happened)?(?: now| already| some| exactly)* ", re.IGNORECASE)  # fmt: skip
_IT_CAME = re.compile(r"\W*(?:It|This|That|They|Both) (?:came|arrived|followed|reached us|was sent|were sent|went out|happened|was)(?: only| just| some)? ", re.IGNORECASE)  # fmt: skip
_EDGE, _STOP = re.compile(r"[,;:(]| and "), re.compile(r"[;:(]")
_RETOLD = re.compile(r"\b(?:sent|made|addressed|issued|published|lodged) (?:[\w-]+ ){0,3}?(?:appeal|call|letter|request|petition)\b", re.IGNORECASE)  # fmt: skip
"""What tells that somebody asked, and asks nothing itself."""
_THIS = re.compile(r"\b(?:this (?:day|statement|letter|appeal|call|note|brief|message|update|communication|report|press release|submission|memorandum|complaint|petition|e-?mail|paper|bulletin|newsletter|post|article|speech|sheet)|today|now)\b", re.IGNORECASE)  # fmt: skip
"""What names the day on which the draft is written."""
IS_STILL = re.compile(r"\b(?:(?:has|have) (?:still |yet )(?:not|never|to)|(?:has|have) not (?:yet|so far|even now)|still (?:has|have) (?:not|no)|(?:is|are) still|still no|remains?)\b", re.IGNORECASE)  # fmt: skip
"""What tells how it is today: "Sixty days later that letter has still not been answered"."""
_FEWEST = 2
_ANEW = re.compile(r", (?:and|but|while|yet) (?=(?:we|s?he|they|it|nobody|no|nothing|the)\b)")
_OF_ITS_DAY = 4
"""How far the day of an event may stand behind its name: "his visit of 18 March"."""
_A_DAY = Duration("P1D")


def intervals(look: Look) -> tuple[Length, ...]:
    """Each such length with the days that the file, or the draft, has between the two; none where either is open."""
    return look.once("intervals", lambda: tuple(_intervals(look)))


def telling_of_events(look: Look) -> Iterator[Said]:
    """The sentences that tell what was: no heading, demand, rule or question, and nothing of somebody else."""
    asked = {s.start for s in (*demands(look), *items(look)) if not _RETOLD.search(s.text)}
    for said in look.said:
        if not (said.is_heading or said.start in asked or _is_of_no_event(look, said)):
            yield said


def _intervals(look: Look) -> Iterator[Length]:
    for said in telling_of_events(look):
        for match in _LENGTH.finditer(said.text):
            stated = _A_DAY if match[0].casefold() == "the day" else length_of(said.text, match)
            if stated is None or stated.hours or _NO_SPAN.search(said.text[: match.start()]):
                continue
            if is_a_term(look, said.text, match[0]) or _AND_MORE.match(said.text[match.end() :]) or _PASSED_TERM.search(said.text[: match.start()]):  # fmt: skip
                continue
            days = _days(look, said, match)
            if days:
                yield Length(said.start + match.start(), said.start + match.end(), stated, days)


def names_a_bare_day(look: Look, said: Said) -> bool:
    """Whether the sentence or the one before it has a day without its month, which only a reader can tell: "on the 21st"."""
    return any(_BARE_DAY.search(text) for text in (sentence_before(look, said), said.text))


def is_a_term(look: Look, text: str, length: str) -> bool:
    """Whether a sentence tells of a sentence passed, and a source has the length in these words."""
    return _OF_A_TERM.search(text) is not None and " ".join(length.casefold().split()) in everything(look)  # fmt: skip


def _is_of_no_event(look: Look, said: Said) -> bool:
    """Whether it asks, says what is due by a rule, or tells of somebody else."""
    is_law = is_rule(said.text) or bool(instruments_named(said.text))
    return is_law or said.text.endswith("?") or is_of_others(look, said)


def _days(look: Look, said: Said, match: re.Match[str]) -> tuple[int, ...]:
    pair = (
        _ago(look, said, match)
        or _of_two(look, said, match)
        or _took(look, said.text, match)
        or _old(look, said, match)
        or _between(look, said, match)
    )
    one, other = pair or (frozenset(), frozenset())
    gaps = {abs((b - a).days) for a in one for b in other}
    return tuple(sorted(gaps | {n + 1 for n in gaps if pair is not None and n > 1}))


def _ago(
    look: Look, said: Said, match: re.Match[str]
) -> tuple[frozenset[date], frozenset[date]] | None:
    """Today, and the day that the sentence before tells of: "That was 59 days ago"."""
    text = said.text
    if not (_SUMS_UP.fullmatch(text[: match.start()]) and re.match(r" ago\b", text[match.end() :])):
        return None
    before = sentence_before(look, said)
    written = {d for w in dates_in(before) if (d := last_day(w, look.as_of)) is not None}
    return frozenset({look.as_of}), frozenset(written) or _of_words(look, before, is_first=False)


def _of_two(
    look: Look, said: Said, match: re.Match[str]
) -> tuple[frozenset[date], frozenset[date]] | None:
    """The days of what follows "after" and of what it is told of: before the length, or where that opens the sentence, behind."""
    text = said.text
    related = _RELATED.match(text, match.end())
    if related is None:
        return None
    ahead = _EDGE.split(text[: match.start()])[-1]
    own, other = _ANEW.split(text[related.end() :])[0], ahead
    if len(ahead.split()) < _FEWEST:
        inner = sorts_in(own)
        end = inner[0][1] if inner else 0
        end = next((w.end for w in dates_in(own) if 0 < w.start - end <= _OF_ITS_DAY), end)
        own, other = own[:end], _STOP.split(own[end:])[0]
        if inner and IS_STILL.search(other) and not dates_in(own):
            return frozenset({look.as_of}), _all_days(look, own)
        if not (sorts_in(other) or dates_in(other)):
            other = ahead = _STOP.split(text[: match.start()].rstrip(" ,;("))[-1]
    if _IT_CAME.fullmatch(text[: match.start()]):
        other = ahead = sentence_before(look, said)
        own = own.partition(",")[0]
    if _NOT.search(other) or _NOT.search(_EDGE.split(own)[0]):
        return None
    if related["word"].casefold() == "since" and not sorts_in(other):
        return frozenset({look.as_of}), _of_words(look, own, is_first=True)
    return _of_words(look, other, is_first=other is not ahead), _of_words(look, own, is_first=True)


def _all_days(look: Look, words: str) -> frozenset[date]:
    """The days on which the file has what the words name, in whatever way it tells of it."""
    sorts = (replace(s, kinds=(*s.kinds, *s.beside)) for _, _, s in sorts_in(words))
    return frozenset(day for sort in sorts for day in days_on_file(look, sort))


def _took(
    look: Look, text: str, match: re.Match[str]
) -> tuple[frozenset[date], frozenset[date]] | None:
    """The days of what something took so long to come to, and all days of events before it: "took eight weeks to answer"."""
    took = _TOOK.search(text, 0, match.start())
    if took is None or (
        not (is_behind := _TO.match(text, match.end())) and not _STOPS.match(text, match.end())
    ):
        return None
    told = sorts_in(text[match.end() :])[:1] if is_behind else sorts_in(text[: took.start()])[-1:]
    ends = days_on_file(look, told[0][2]) if told else frozenset()
    before = {d for end in ends for d in event_days(look) if d < end}
    return frozenset(ends), frozenset(before)


def _old(
    look: Look, said: Said, match: re.Match[str]
) -> tuple[frozenset[date], frozenset[date]] | None:
    """Today, and the days of the letter or call that is so old: "the letter is now 43 days old"."""
    if not (_OLD.match(said.text, match.end()) and _LETTER.search(said.text)):
        return None
    days = {d for w in dates_in(said.text) if (d := last_day(w, look.as_of)) is not None}
    held = (c.fact.occurred for h in look.casefile.of_kind(AppealMade) for c in h.claims)
    return frozenset({look.as_of}), frozenset(days or {w.day for w in held if w and w.day})


def _between(
    look: Look, said: Said, length: re.Match[str]
) -> tuple[frozenset[date], frozenset[date]] | None:
    """The days of the two events between which something took so long."""
    match = _BETWEEN.search(said.text)
    if match is None:
        return None
    last_name = "two" if match["one"] else "last"
    words = said.text[match.start(last_name) : length.start()]
    total = _A_TOTAL.search(words) if length.start() <= match.end() else None
    if total is None and not _PASSED.search(said.text):
        return None
    near, far = sorted((length.span(), match.span()))
    if ";" in said.text[near[1] : far[0]]:
        return None
    first_name = "one" if match["one"] else "first"
    last = words[: total.start()] if total is not None else match[last_name]
    one = _of_one(look, said, match[first_name], match.start(first_name))
    two = _of_one(look, said, last, match.start(last_name))
    return one, two or _up_to(look, last, one)


def _up_to(look: Look, words: str, one: frozenset[date]) -> frozenset[date]:
    """Every day on which what is only known to have been by some day can have been since the other end."""
    ends = [day for _, _, sort in sorts_in(words)[:1] for day in last_days(look, sort)]
    first = min(one, default=None)
    if not ends or first is None:
        return frozenset()
    return frozenset(first + timedelta(n) for n in range((max(ends) - first).days + 1))


def _of_one(look: Look, said: Said, words: str, start: int) -> frozenset[date]:
    """The days of one end of it; of "the first of them" that of the days which the sentence, or the one before it, has named."""
    place = _OF_THEM.match(words)
    own = dates_in(said.text[:start]) if place else ()
    written = own or (dates_in(sentence_before(look, said)) if place else ())
    named = [last_day(w, look.as_of) for w in written]
    days = sorted(day for day in named if day is not None)
    if place is None or not days:
        return _of_words(look, words, is_first=True)
    return frozenset({days[0] if place["nth"].casefold() == "first" else days[-1]})


def _of_words(look: Look, words: str, *, is_first: bool) -> frozenset[date]:
    """The days that the words write out, or those on which the file has the event that they name."""
    written = {day for w in dates_in(words) if (day := last_day(w, look.as_of)) is not None}
    if written:
        return frozenset(written)
    if _THIS.search(words):
        return frozenset({look.as_of})
    found = sorts_in(words)
    if not found:
        return frozenset()
    sort = found[0 if is_first else -1][2]
    return days_on_file(look, replace(sort, kinds=with_refusals(sort.kinds)))
