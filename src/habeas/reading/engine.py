"""Runs every kind's rules over a document's sentences and settles what each match means."""

import re
from functools import cache
from importlib import import_module
from re import Pattern

from habeas.core.claims import Polarity
from habeas.core.rules import Rule
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.reading.en.bodies import Bodies
from habeas.reading.en.dates import Calendar
from habeas.reading.en.fragments import compiled
from habeas.reading.en.people import People
from habeas.reading.en.voices import Voice, Voices, is_hypothetical
from habeas.reading.passage import Told
from habeas.reading.reading import Proposal, Reading
from habeas.reading.sentences import Sentence, split_sentences

Ready = tuple[str, Rule, Pattern[str], Pattern[str], Pattern[str] | None]


@cache
def _rules(language: str) -> tuple[Ready, ...]:
    """Each rule with its kind and its patterns, compiled once."""
    ready: list[Ready] = []
    for key in KINDS:
        for value in vars(import_module(f"habeas.kinds.{key}.{language}")).values():
            if isinstance(value, Rule):
                unless = compiled(value.unless) if value.unless else None
                cues = re.compile("|".join(re.escape(cue) for cue in value.cues))
                ready.append((key, value, cues, compiled(value.pattern), unless))
    return tuple(ready)


class EnglishReader:
    """One document on its way through the rules."""

    def __init__(
        self, text: str, *, document_date: When | None, title: str | None, publisher: str | None
    ) -> None:
        self.text = text
        self.sentences = split_sentences(text)
        self.bodies = Bodies(text, self.sentences, publisher, title)
        self.people = People(self.sentences, title)
        self.calendar = Calendar(document_date)
        self.voices = Voices(self.bodies, self.people)
        self.document_date = document_date
        self.done: set[str] = set()
        self.found: list[Proposal] = []

    def told_so_far(self, sentence: Sentence) -> str:
        """The paragraph up to and with the sentence."""
        return " ".join(
            s.text
            for s in self.sentences
            if s.paragraph == sentence.paragraph and s.start <= sentence.start
        )

    def read(self) -> tuple[Proposal, ...]:
        """Every proposal, in the order of the text."""
        for sentence in self.sentences:
            dates = self.calendar.read(sentence.text)
            self.voices.begin(sentence)
            if sentence.is_heading:
                continue
            low = sentence.text.casefold()
            taken: set[tuple[str, int]] = set()
            for key, rule, cues, pattern, unless in _rules("en"):
                if cues.search(low) is None:
                    continue
                for match in pattern.finditer(sentence.text):
                    told = Told(self, sentence, match, dates, rule)
                    if (key, told.clause_start) in taken and not told.has_quote:
                        continue
                    proposal = self._settle(key, rule, told, unless)
                    if proposal and not self._repeats(proposal):
                        taken.add((key, told.clause_start))
                        self.found.append(proposal)
        return tuple(sorted(self.found, key=lambda p: (p.start, p.end, p.fact.key)))

    def _settle(
        self, key: str, rule: Rule, told: Told, unless: Pattern[str] | None
    ) -> Proposal | None:
        sentence, start, trigger = told.sentence, told.clause_start, told.match.start()
        if rule.once and rule.name in self.done:
            return None
        if unless and unless.search(told.clause):
            return None
        if not rule.hypothetical and is_hypothetical(sentence.text, start, trigger):
            return None
        fact = rule.build(told)
        if fact is None:
            return None
        voice = self.voices.at(
            sentence, start=start, trigger=trigger, own_negation=rule.own_negation
        )
        self.done.add(rule.name)
        left, right = told.anchor
        return Proposal(
            person=None if rule.impersonal else self._person(told),
            fact=fact,
            polarity=Polarity.DENIED if rule.denies else voice.polarity,
            certainty=voice.certainty,
            attribution=self._attribution(rule, voice),
            quote=self.text[left:right],
            start=left,
            end=right,
            rule=f"{key}.{rule.name}",
        )

    def _attribution(self, rule: Rule, voice: Voice) -> str | None:
        if voice.attribution is not None or not rule.own_voice:
            return voice.attribution
        return self.bodies.publisher

    def _person(self, told: Told) -> str | None:
        base = told.sentence.start
        return self.people.meant(
            told.sentence,
            start=base + told.clause_start,
            end=base + told.clause_end,
            trigger=base + told.match.start(),
        )

    def _repeats(self, new: Proposal) -> bool:
        """The same fact told again in the same words or another place, or a second reading of one passage."""
        for old in self.found:
            if old.fact.key != new.fact.key or old.polarity != new.polarity:
                continue
            overlap = min(old.end, new.end) - max(old.start, new.start)
            if overlap * 2 > min(old.end - old.start, new.end - new.start):
                return True
            if old.person == new.person and _adds_nothing(new, old):
                return True
        return False


def _adds_nothing(new: Proposal, old: Proposal) -> bool:
    """Everything that the new one states, the old one states too."""
    if new.attribution not in (None, old.attribution) and old.attribution is not None:
        return False
    return new.fact.to_json().items() <= old.fact.to_json().items()


def read_english(
    text: str, *, document_date: When | None, title: str | None, publisher: str | None
) -> Reading:
    """Read a document in English."""
    reader = EnglishReader(text, document_date=document_date, title=title, publisher=publisher)
    proposals = reader.read()
    return Reading(
        proposals=proposals,
        persons=reader.people.main,
        publisher=reader.bodies.publisher,
        language="en",
        date=document_date,
    )
