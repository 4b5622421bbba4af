"""Runs every kind's rules over a document's sentences, each in its own language, and settles what each match means."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from habeas.core.bodies import tokens
from habeas.core.claims import Certainty, Polarity
from habeas.core.facts import Fact
from habeas.core.labels import labelled_head
from habeas.core.quoted import quoted_in, without
from habeas.core.rules import Rule
from habeas.core.unnamed import asks_not_to_be_named
from habeas.core.when import When
from habeas.reading.bodies import Bodies
from habeas.reading.confidence import with_confidence
from habeas.reading.court_days import CourtDays
from habeas.reading.dates import Calendar, Dated
from habeas.reading.glimpse import unread_in
from habeas.reading.kin import BEFALLS, OF_WHOM_IT_NAMES
from habeas.reading.lists import lead_of
from habeas.reading.opening import begins_a_name
from habeas.reading.pack import Pack, Ready, pack_of, rules_for
from habeas.reading.passage import Told
from habeas.reading.people import People
from habeas.reading.reading import Proposal, Reading
from habeas.reading.sentences import Sentence, languages_in, split_sentences
from habeas.reading.signs import Surroundings, with_signs
from habeas.reading.tongues import Tongues
from habeas.reading.voices import Voice, Voices

_NAMED = ("actor", "addressee", "observer")
_LONGER = re.compile(r"[^\W\d]{4,}")
_ASKS_ITSELF = re.compile(
    r"\b(?:Working Group|Committee|Rapporteurs?|Council|Court|Union|Nations|Amnesty|Parliament|Network|League|Society|Federation|Association|Commission|Institute|wife|husband|mother|father|sister|brother|son|daughter|family|lawyers?|relatives)\b"
)


class DocumentReader:
    """One document on its way through the rules."""

    def __init__(
        self,
        text: str,
        *,
        document_date: When | None,
        title: str | None,
        publisher: str | None,
        language: str | None,
        known: tuple[str, ...] = (),
    ) -> None:
        self.text = text
        self.tongues = Tongues(text, language)
        self.pack: Pack = self.tongues.pack
        self.all = split_sentences(text, self.tongues.splitting_of)
        self.quoted = quoted_in(text)
        head = labelled_head(text)
        aside = (*self.quoted, *asks_not_to_be_named(text), *((head,) if head else ()))
        self.sentences = tuple(s for s in self.all if pack_of(s.language) and not _within(s, aside))
        packs = self.tongues.pack_of
        self.bodies = Bodies(
            without(text, self.quoted),
            self.sentences,
            publisher=publisher,
            title=title,
            words=self.pack.bodies,
            words_of=lambda code: packs(code).bodies,
        )
        self.people = People(self.sentences, title, lambda code: packs(code).people, known)
        self.voices = Voices(
            self.bodies, self.people, lambda code: packs(code).voices, self.sentences
        )
        self.calendars: dict[str, Calendar] = {}
        self.calendar = self.pack.calendar(document_date)
        self.document_date = document_date
        self.paragraph = -1
        self.year_above: int | None = None
        self.done: set[str] = set()
        self.court = CourtDays()
        self.found: list[Proposal] = []
        self.found_of: dict[tuple[str, Polarity], list[Proposal]] = defaultdict(list)

    def told_so_far(self, sentence: Sentence) -> str:
        """The paragraph up to and with the sentence."""
        return " ".join(
            s.text
            for s in self.sentences
            if s.paragraph == sentence.paragraph and s.start <= sentence.start
        )

    def lead(self, sentence: Sentence) -> Sentence | None:
        """The sentence that opens the list in which it is an item."""
        return lead_of(self.text, self.sentences, sentence)

    def following(self, sentence: Sentence) -> Sentence | None:
        """The next sentence of its paragraph."""
        later = (s for s in self.sentences if s.start > sentence.start)
        found = next(later, None)
        return found if found and found.paragraph == sentence.paragraph else None

    def day_of_court(self, sentence: Sentence) -> When | None:
        """The day of the court of which the sentence before it tells."""
        return self.court.day_before(sentence, self.people.mentions, self.pack.passage)

    def _dates_of(self, sentence: Sentence) -> tuple[Dated, ...]:
        """The dates of the next sentence; the day last told of goes on from one language to another."""
        code = self.pack.code
        calendar = self.calendars.setdefault(code, self.pack.calendar(self.document_date))
        calendar.told = self.calendar.told
        calendar.year = self._year_told(sentence)
        self.calendar = calendar
        return calendar.read(sentence.text)

    def _year_told(self, sentence: Sentence) -> int | None:
        """The year that a paragraph goes on in: the one last told in it, or a year that stands alone above it."""
        if re.fullmatch(r"(?:19|20)\d\d", sentence.text.strip()):
            self.year_above = int(sentence.text)
        if sentence.paragraph != self.paragraph:
            self.paragraph = sentence.paragraph
            return self.year_above
        return self.calendar.year

    def read(self) -> tuple[Proposal, ...]:
        """Every proposal, in the order of the text."""
        for sentence in self.sentences:
            self.pack = self.tongues.pack_of(sentence.language)
            dates = self._dates_of(sentence)
            self.voices.begin(sentence)
            self.court.begin(sentence, dates)
            is_told = not sentence.is_heading or self._is_entry(sentence)
            if is_told and not _asks(sentence):
                self._read_sentence(sentence, dates)
        return tuple(sorted(self.found, key=lambda p: (p.start, p.end, p.fact.key)))

    def _is_entry(self, sentence: Sentence) -> bool:
        return sentence.paragraph in self.people.entries

    def _read_sentence(self, sentence: Sentence, dates: tuple[Dated, ...]) -> None:
        taken: set[tuple[str, int]] = set()
        for ready, match in _matches(sentence.text, sentence.language):
            told = Told(self, sentence, match, dates, ready.rule)
            if (ready.key, told.clause_start) in taken and not told.has_quote:
                continue
            proposals = self._settle(ready, told)
            if proposals and not self._repeats(proposals[0]):
                taken.add((ready.key, told.clause_start))
                self.found += proposals
                self.found_of[ready.key, proposals[0].polarity] += proposals

    def _settle(self, ready: Ready, told: Told) -> tuple[Proposal, ...]:
        """What a rule proposes of a passage: most often one fact, and several where one passage tells of several."""
        rule, unless = ready.rule, ready.unless
        sentence, start, trigger = told.sentence, told.clause_start, told.match.start()
        if rule.once and rule.name in self.done:
            return ()
        if unless and unless.search(told.clause):
            return ()
        if not rule.hypothetical and self.voices.is_hypothetical(sentence.text, start, trigger):
            return ()
        if rule.imperative and self._begins_a_name(told):
            return ()
        if not rule.impersonal and self._is_about_others(told, of_whom_it_names=ready.key in OF_WHOM_IT_NAMES):  # fmt: skip
            return ()
        befell = ready.key in BEFALLS
        kin = self.people.befell_kin(sentence, told.match) if befell else None
        if kin is not None and kin.named is None:
            return ()
        built = rule.build(told)
        if not built:
            return ()
        facts = built if isinstance(built, tuple) else (built,)
        named = kin.named.person if kin and kin.named else None
        if befell and named is None:
            named = self.people.befell_writer(sentence, told.match, start)
        voice = self.voices.at(
            sentence,
            start=start,
            trigger=trigger,
            end=told.match.end(),
            own_negation=rule.own_negation,
        )
        if self._is_the_telling(facts[0], voice, trigger):
            voice = replace(voice, attribution=None, certainty=Certainty.STATED)
        self.done.add(rule.name)
        facts = tuple(
            day
            for fact in facts
            for day in told.on_each_day(
                self._with_relatives(self._of_whom_it_tells(fact, voice), sentence)
            )
        )
        left, right = told.anchor
        proposal = Proposal(
            person=None if rule.impersonal else named or self._person(told, befell=befell),
            fact=facts[0],
            polarity=Polarity.DENIED if rule.denies else voice.polarity,
            certainty=voice.certainty,
            attribution=self._attribution(rule, voice),
            quote=self.text[left:right],
            start=left,
            end=right,
            rule=f"{ready.key}.{rule.name}",
            told_on=self._day_said(told) if voice.attribution else None,
        )
        return tuple(replace(proposal, fact=fact) for fact in facts)

    def _day_said(self, told: Told) -> When | None:
        """The day on which a speaker said it, if it is not after that of the document."""
        day, today = self.voices.day_said(told.dates, told.match.start()), self.document_date
        is_ahead = day and today and today.latest and day.latest and day.latest > today.latest
        return None if is_ahead else day

    def _is_the_telling(self, fact: Fact, voice: Voice, trigger: int) -> bool:
        """Whether what is told is that they told it: 'The ministry replied that she is well' has the ministry say so of itself."""
        is_own = voice.attribution is not None and fact.stated("actor") == voice.attribution
        return is_own and not self.voices.covers(trigger)

    def _of_whom_it_tells(self, fact: Fact, voice: Voice) -> Fact:
        """What another body or a relative is told to have asked is asked by them, and not by whoever publishes it."""
        publisher, whose = self.bodies.speaker, voice.attribution
        if publisher is None or whose is None or fact.stated("actor") != publisher:
            return fact
        is_own = tokens(whose) & tokens(publisher)
        is_theirs = not is_own and _ASKS_ITSELF.search(whose) is not None
        return type(fact).from_json({**fact.to_json(), "actor": whose}) if is_theirs else fact

    def _with_relatives(self, fact: Fact, sentence: Sentence) -> Fact:
        """Who acts or is asked, where they are called what they are to the person, in the words of the file: 'su esposa'."""
        stated = fact.to_json()
        named = {name: str(stated[name]) for name in _NAMED if name in stated}
        related = {name: self.voices.related(words, sentence) for name, words in named.items()}
        changed = {name: words for name, words in related.items() if words}
        return type(fact).from_json({**stated, **changed}) if changed else fact

    def _attribution(self, rule: Rule, voice: Voice) -> str | None:
        if voice.attribution is not None or not rule.own_voice:
            return voice.attribution
        return self.bodies.speaker

    def _person(self, told: Told, *, befell: bool) -> str | None:
        base = told.sentence.start
        return self.people.meant(
            told.sentence,
            start=base + told.clause_start,
            end=base + told.clause_end,
            trigger=base + told.match.start(),
            befell=befell,
        )

    def _is_about_others(self, told: Told, *, of_whom_it_names: bool) -> bool:
        base, sentence = told.sentence.start, told.sentence
        start, end = base + told.clause_start, base + told.clause_end
        if of_whom_it_names and self.people.names_only_speakers(start=start, end=end):
            return True
        return self.people.is_about_others(sentence, start=start, end=end)

    def _begins_a_name(self, told: Told) -> bool:
        return begins_a_name(
            told.sentence.text[told.match.start(told.quote or 0) :],
            self.pack.passage.name_acts,
            called=(self.bodies.publisher, self.bodies.speaker, *self.people.known),
            concerned=self.people.concerned,
        )

    def _repeats(self, new: Proposal) -> bool:
        """The same fact told again in the same words or another place, or a second reading of one passage."""
        for old in self.found_of[new.fact.key, new.polarity]:
            overlap = min(old.end, new.end) - max(old.start, new.start)
            if overlap * 2 > min(old.end - old.start, new.end - new.start):
                return True
            if old.person != new.person or not _adds_nothing(new, old):
                continue
            if new.fact.key not in self.pack.in_words or _in_like_words(new, old):
                return True
        return False


def _within(sentence: Sentence, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether it is of an earlier message, the words of another of another day, asks only not to be named, or labels the text."""
    return any(start <= sentence.start < end for start, end in spans)


def _asks(sentence: Sentence) -> bool:
    """Whether it is a question, which tells nothing: 'Is it true that he was beaten on 3 May?'"""
    return sentence.text.rstrip(" \"')]»").endswith("?")


@lru_cache(maxsize=8192)
def _matches(text: str, code: str) -> tuple[tuple[Ready, re.Match[str]], ...]:
    """What each rule of a language finds in a sentence, kept for the sentences read last: a draft is read again and again."""
    return tuple(
        (ready, match)
        for ready in rules_for(text.casefold().split(), code)
        for match in ready.pattern.finditer(text)
    )


def _adds_nothing(new: Proposal, old: Proposal) -> bool:
    """Everything that the new one states, the old one states too."""
    if new.attribution not in (None, old.attribution) and old.attribution is not None:
        return False
    return new.fact.to_json().items() <= old.fact.to_json().items()


def _in_like_words(new: Proposal, old: Proposal) -> bool:
    """Whether the passages share a word of some length that is not the person's name."""
    return bool(_stems(new) & _stems(old))


def _stems(proposal: Proposal) -> set[str]:
    named = (proposal.person or "").casefold().split()
    words = _LONGER.findall(proposal.quote.casefold())
    return {word[:5] for word in words if word not in named}


def read_document(
    text: str,
    *,
    document_date: When | None,
    title: str | None,
    publisher: str | None,
    language: str | None,
    known: tuple[str, ...] = (),
) -> Reading:
    """Read a document, each passage in its own language."""
    reader = DocumentReader(
        text,
        document_date=document_date,
        title=title,
        publisher=publisher,
        language=language,
        known=known,
    )
    proposals = reader.read()
    around = Surroundings(
        text, reader.all, reader.people.mentions, reader.people.main, reader.tongues.main
    )
    return Reading(
        proposals=with_confidence(with_signs(proposals, around)),
        persons=reader.people.main,
        publisher=reader.bodies.publisher,
        language=reader.tongues.main,
        date=document_date,
        languages=reader.tongues.among((s.language, s.text) for s in reader.all),
        unread=unread_in(text, reader.all, document_date),
        quoted=reader.quoted,
    )


@lru_cache(maxsize=32)
def unread_languages(text: str, *, language: str | None) -> tuple[str, ...]:
    """The languages in which passages of a text stand and claims are not read yet; most of the text first.

    Kept for the texts asked for last: a source never changes, and each look at it asks again.
    """
    tongues = Tongues(text, language)
    told = languages_in(text, tongues.splitting_of)
    return tuple(code for code in tongues.among(told) if pack_of(code) is None)
