"""What a rule sees of the words that matched: the clause, its date, its place, who acts."""

import re
from typing import Protocol

from habeas.core.rules import Rule
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.reading.en.bodies import Bodies
from habeas.reading.en.dates import Dated, replace_text
from habeas.reading.en.durations import duration
from habeas.reading.en.lexicon import COUNTRY, DEMONYM, STATE_AGENT
from habeas.reading.en.people import People
from habeas.reading.sentences import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BY = re.compile(
    r"\bby\s+(?P<who>(?:(?:the|a|an|his|her|their|several|members\s+of|officers\s+of|agents\s+of|men\s+in)\s+)*[\w.'&-]+(?:\s+(?!(?:on|in|at|after|before|during|who|which|that|when|while|for|from|near|without|outside|with|since|under|as|to|because|following|and\s+(?:was|has|is|taken|his|her)|is|was|has|were)\b)[\w.'&-]+){0,9})"
)
_BY_NOT = re.compile(
    r"^(?:\d|the\s+end|force|then|that|law|mid|early|letter|video|telephone|phone|lawyers?\s+of\s+choice)",
    re.I,
)
_PLACE = re.compile(
    r"\b(?P<prep>in|at|near|outside|from|inside)\s+(?P<place>(?:(?:the|his|her|their|a|an)\s+)?(?:(?:capital|city|town|village|region|province|district|centre|center|prison|airport|port)\s+(?:of\s+)?)?(?:(?:[A-Z][\w.'-]*|No\.\s*\d+|\d+)(?:\s+(?:of\s+(?:the\s+)?|de\s+)?(?=[A-Z\d]))?)+(?:\s+(?:prison|jail|airport|colony|detention\s+cent(?:re|er)|police\s+station|street|hospital|region|province|district))?|(?:(?:his|her|their|a|the)\s+)(?:\w+\s+)?(?:cell|home|house|office|prison|hospital|apartment|car|police\s+station|court|airport|penal\s+colony)|prison|hospital|jail)"
)
_ORG_SUBJECT = re.compile(
    r"(?P<who>(?:[Tt]he\s+|[Aa]\s+|[Hh]is\s+|[Hh]er\s+|[Tt]heir\s+|[Mm]y\s+|[Oo]ur\s+)?(?:[A-Z][\w.'&-]*|[a-z]+ly|prison|security|state|military|government|police|intelligence|local|court|district|plain-?clothes|armed|masked|family|lawyers?|special|federation|union|committee|crowd|supporters|authorities|officers|guards|agents|officials|prosecutors?|judges?|wife|husband|mother|father|sister|brother|son|daughter|relatives|ministry|service|organi[sz]ation|party|association|doctors?|prisons?|centre|center|forces|council|men)"
    r"(?:\s+(?:of|for|the|and|against|on|in)(?=\s+(?:[A-Z]|the\s+[A-Z]))|\s+[A-Z][\w.'&-]*|\s+(?:authorities|government|police|officers|guards|officials|agents|forces|service|services|court|prosecutors?|judges?|members|relatives|union|family|lawyers?|administration|ministry|security|of\s+the\s+former\s+president))*)"
    r"(?:\s+\([A-Z]+\))?\s*(?:,[^,]{2,60},)?\s*(?:(?:who|which)\s+)?(?:(?:has|have|had|is|are|was|were|did|does|once|again|also|now|then|repeatedly|today|strongly|wrongfully|unjustly|therefore|further|(?!(?:family|nearly|roughly|approximately)\b)\w+ly|on\s+\d.{3,15}\d{4}|still|hereby|continues?|continued|has\s+been|not|sent|to)\s+)*$"
)


_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|is|are|be|got|remains?|remained)\s+(?:\w+\s+){0,2}?(?!being)\w+(?:ed|en|ld|pt|wn|ght|nt|ut|ot|ung)\b",
    re.IGNORECASE,
)


class Reader(Protocol):
    """What a passage asks of the reader it belongs to."""

    bodies: Bodies
    people: People
    document_date: When | None

    def told_so_far(self, sentence: Sentence) -> str:
        """The paragraph up to and with the sentence."""


_NO_ACTOR = _words(
    """
    The A He She They His Her Their This That There Who Mr Ms Mrs Dr
    """
)


class Told:
    """One match of one rule."""

    def __init__(
        self,
        reader: Reader,
        sentence: Sentence,
        match: re.Match[str],
        dates: tuple[Dated, ...],
        rule: Rule,
    ) -> None:
        self.reader = reader
        self.sentence = sentence
        self.match = match
        self.dates = dates
        self.rule = rule
        quotes = [
            g for g in ("quote", "quote2", "quote3", "q2") if g in match.re.groupindex and match[g]
        ]
        self.quote = quotes[0] if quotes else None
        self.has_quote = bool(quotes)
        first = sentence.clause_at(match.start())
        last = sentence.clause_at(max(match.start(), match.end() - 1))
        self.clause_start = (
            min(first.start, match.start()) if first.end > match.start() else match.start()
        )
        self.clause_end = max(last.end, match.end())

    @property
    def anchor(self) -> tuple[int, int]:
        """The passage in the document."""
        base = self.sentence.start
        if self.quote:
            start, end = self.match.span(self.quote)
        else:
            start = self.clause_start
            end = self.match.end() if "stop" in self.match.re.groupindex else self.clause_end
        text = self.sentence.text
        while start < end and text[start] in " ,;\"'":
            start += 1
        while end > start and (
            text[end - 1] in " ,;" or (text[end - 1] == "." and end == len(text))
        ):
            end -= 1
        if text[start:end].count('"') % 2 and text[end : end + 1] == '"':
            end += 1
        return base + start, base + end

    @property
    def clause(self) -> str:
        """The clause, on one line."""
        return self.sentence.text[self.clause_start : self.clause_end]

    @property
    def speaker(self) -> str | None:
        """Whoever the document speaks for."""
        return self.reader.bodies.publisher

    def word(self, name: str) -> str | None:
        """A named group of the pattern, trimmed."""
        if name not in self.match.re.groupindex or self.match[name] is None:
            return None
        return " ".join(self.match[name].split()).strip(" ,;:.\"'") or None

    def body(self, name: str) -> str | None:
        """A named group as the name of a body, in full where the document gives it."""
        words = self.word(name)
        if words and name == "who":
            subject = _ORG_SUBJECT.search(f"{words} ")
            return (
                self._full(subject["who"].strip())
                if subject and self._is_actor(subject["who"].strip())
                else None
            )
        return self._full(words) if words else None

    def _full(self, words: str) -> str | None:
        if words.casefold() in ("it", "they", "which", "who", "he", "she"):
            return self.reader.bodies.last_named(self.sentence.start + self.match.start())
        full = self.reader.bodies.full(words, before=self.sentence.start)
        return None if full.casefold() in ("", "we", "i", "us", "our", "my") else full

    def has(self, pattern: str) -> bool:
        """Whether the clause holds these words."""
        return re.search(pattern.replace(" ", r"\s+"), self.clause, re.IGNORECASE) is not None

    def length(self, name: str) -> Duration | None:
        """A named group as a length of time."""
        words = self.word(name)
        return duration(words) if words else None

    @property
    def where(self) -> str | None:
        """The place after the words, or before them in the clause."""
        text = self.sentence.text
        after = [
            m
            for m in _PLACE.finditer(text, self.match.start(), self.clause_end)
            if not _is_date(m, self.dates)
        ]
        before = [
            m
            for m in _PLACE.finditer(text, self.clause_start, self.match.start())
            if not _is_date(m, self.dates)
        ]
        chosen = after or [m for m in before if m.start() < self.clause_start + 3]
        return _named_place(chosen[0]) if chosen else None

    @property
    def agent(self) -> str | None:
        """'by …' after the words, else the subject where that is a body or a state."""
        for match in _BY.finditer(self.sentence.text, self.match.start(), self.clause_end):
            if not _BY_NOT.match(match["who"]) and not _is_date(match, self.dates):
                return self._full(match["who"])
        return None if self._is_passive else self.subject

    @property
    def _is_passive(self) -> bool:
        around = self.sentence.text[
            max(self.clause_start, self.match.start() - 25) : self.match.end()
        ]
        return _PASSIVE.search(around) is not None

    @property
    def paragraph(self) -> str:
        """The sentence and what stands before it in its paragraph."""
        return self.reader.told_so_far(self.sentence)

    @property
    def subject(self) -> str | None:
        """The body before the words."""
        before = self.sentence.text[self.clause_start : self.match.start()]
        before = re.sub(r"\s+(?:has|have|had|is|are)$", "", before) + " " if before.strip() else ""
        match = _ORG_SUBJECT.search(before)
        if match is None:
            pronoun = re.search(
                r"\b(?:it|they|we|I)\s+(?:(?:has|have|had|also|again|(?!(?:family|nearly|roughly|approximately)\b)\w+ly|once)\s+)*$",
                before,
                re.I,
            )
            return self._full(pronoun[0].split()[0]) if pronoun else None
        who = match["who"].strip()
        return self._full(who) if self._is_actor(who) else None

    def _is_actor(self, who: str) -> bool:
        """A body, a state or an office; not the person held."""
        last = who.split()[-1]
        people = {part for name in self.reader.people.main for part in name.split()}
        return (
            last not in people
            and who not in _NO_ACTOR
            and last.casefold().rstrip("s") not in DEMONYM
            and (
                who in COUNTRY
                or bool(
                    re.search(
                        rf"{STATE_AGENT}|[A-Z]|family|wife|lawyer|mother|father|sister|brother|relatives|doctor|union|federation|party|organi|husband|daughter|son\b",
                        who,
                    )
                )
            )
        )

    @property
    def when(self) -> When | None:
        """The date of the clause; a date that opens the sentence holds for all of it."""
        chosen = self._dated()
        if chosen is None:
            return None
        text = chosen.when.text
        if chosen.when.is_interval:
            return chosen.when
        wanted = self._worded(chosen, text)
        return replace_text(chosen.when, wanted)

    def _worded(self, chosen: Dated, text: str) -> str:
        today = self.reader.document_date
        end = today.text if today and not today.is_interval else ".."
        if chosen.relation in ("then", "since", "after"):
            searched = chosen.relation == "then" or self.rule.happens
            return f"{text}/{end}" if searched and end != ".." and text <= end else f"{text}/.."
        if chosen.relation in ("until", "by", "before"):
            return f"../{text}"
        if chosen.relation == "asof":
            return f"../{text}" if self.rule.own_negation else text
        if text == end and self.rule.own_negation:
            return f"../{text}" if re.search(r"until|to date", self.clause, re.I) else text
        return text

    def _dated(self) -> Dated | None:
        trigger = self.match.start()
        dates = [d for d in self.dates if not (self.rule.happens and d.relation == "until")]
        inside = [d for d in dates if self.clause_start <= d.start and d.end <= self.clause_end + 1]
        if self.rule.dated_before:
            inside = [d for d in inside if d.start <= trigger + 4]
        if inside:
            return min(
                inside,
                key=lambda d: (
                    abs(d.start - self.match.end())
                    if d.start >= trigger
                    else abs(trigger - d.end) - 5
                ),
            )
        opening = [
            d
            for d in dates
            if d.end <= self.clause_start and (d.start <= 2 or self._opens_clause(d))
        ]
        return opening[-1] if opening else None

    def _opens_clause(self, dated: Dated) -> bool:
        clause = self.sentence.clause_at(dated.start)
        return dated.start - clause.start <= 6


def _is_date(match: re.Match[str], dates: tuple[Dated, ...]) -> bool:
    return any(d.start < match.end() and match.start() < d.end for d in dates)


def _named_place(match: re.Match[str]) -> str:
    place = " ".join(match["place"].split())
    return re.sub(r"^(?:the|The)\s+", "", place) if match["prep"] in ("in", "from") else place
