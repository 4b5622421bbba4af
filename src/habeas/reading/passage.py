"""What a rule sees of the words that matched: the clause, its date, its place, who acts."""

import re
from collections.abc import Iterator
from dataclasses import replace

from habeas.core.facts import Fact
from habeas.core.patterns import compiled
from habeas.core.rules import Rule
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.reading.asked_of import Reader
from habeas.reading.dates import Dated, is_date, replace_text
from habeas.reading.lists import asked_by
from habeas.reading.passage_words import is_role
from habeas.reading.sentences import Sentence
from habeas.reading.until import is_ahead, until_behind, worded


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
        self.pack = reader.pack
        self.words = reader.pack.passage
        self.sentence = sentence
        self.match = match
        self.dates = dates
        self.rule = rule
        quotes = [
            g
            for g in ("quote", "quote2", "quote3", "q2", "q3")
            if g in match.re.groupindex and match[g]
        ]
        self.quote = quotes[0] if quotes else None
        self.has_quote = bool(quotes)
        first = sentence.clause_at(match.start())
        last = sentence.clause_at(max(match.start(), match.end() - 1))
        self.clause_start = (
            min(first.start, match.start()) if first.end > match.start() else match.start()
        )
        self.clause_end = max(last.end, match.end())
        self.reached = 0

    @property
    def anchor(self) -> tuple[int, int]:
        """The passage in the document."""
        base = self.sentence.start
        if self.quote:
            start, end = self.match.span(self.quote)
        else:
            start = self.clause_start
            end = self.match.end() if self._stops else self.clause_end
        text = self.sentence.text
        while start < end and text[start] in " ,;\"'":
            start += 1
        while end > start and (
            text[end - 1] in " ,;" or (text[end - 1] == "." and end == len(text))
        ):
            end -= 1
        if text[start:end].count('"') % 2 and text[end : end + 1] == '"':
            end += 1
        return base + start, max(base + end, self.reached)

    @property
    def _stops(self) -> bool:
        """Whether the words say themselves where the passage ends."""
        stops = [name for name in ("stop", "stop2") if name in self.match.re.groupindex]
        return any(self.match[name] is not None for name in stops)

    @property
    def clause(self) -> str:
        """The clause, on one line."""
        return self.sentence.text[self.clause_start : self.clause_end]

    @property
    def matched(self) -> str:
        """The words that matched."""
        return self.match[0]

    @property
    def behind(self) -> str:
        """What the clause says behind them."""
        return self.sentence.text[self.match.end() : self.clause_end]

    def goes_on(self, pattern: str, opening: str) -> str | None:
        """What the groups of a pattern find behind them in the sentence, or `opening` at the head of the next one of the paragraph."""
        found = compiled(pattern).match(self.sentence.text, self.match.end())
        base = self.sentence.start
        if found is None and (after := self.reader.following(self.sentence)):
            found = compiled(opening).match(after.text)
            base = after.start
        if found is None:
            return None
        self.reached = base + found.end()
        said = next((words for words in found.groups() if words), found[0])
        return " ".join(said.split()).rstrip(" ,")

    @property
    def speaker(self) -> str | None:
        """Whoever the document speaks for."""
        return self.reader.bodies.speaker

    @property
    def dated(self) -> When | None:
        """The day that the document gives itself."""
        return self.reader.document_date

    @property
    def asked_above(self) -> str | None:
        """Whom the words above a list ask for what stands in it, else whom the letter is written to."""
        lead = self.reader.lead(self.sentence)
        words = (asked_by(lead) if lead else None) or self.reader.bodies.addressee
        return self._full(words) if words else None

    def word(self, name: str) -> str | None:
        """A named group of the pattern, trimmed."""
        if name not in self.match.re.groupindex or self.match[name] is None:
            return None
        return " ".join(self.match[name].split()).strip(" ,;:.\"'") or None

    def body(self, name: str) -> str | None:
        """A named group as the name of a body, in full where the document gives it."""
        words = self.word(name)
        if words and name == "who":
            subject = self.words.subject.search(f"{words} ")
            return (
                self._full(subject["who"].strip())
                if subject and self._is_actor(subject["who"].strip())
                else None
            )
        return self._full(words) if words else None

    def _full(self, words: str) -> str | None:
        if words.casefold() in self.words.pronouns:
            return self.reader.bodies.last_named(self.sentence.start + self.match.start())
        full = self.reader.bodies.full(
            words, before=self.sentence.start, language=self.sentence.language
        )
        return None if full.casefold() in self.words.nobody else full

    def has(self, pattern: str) -> bool:
        """Whether the clause holds these words."""
        return compiled(pattern.replace(" ", r"\s+")).search(self.clause) is not None

    def concerns(self, name: str) -> bool:
        """Whether a name, or its last word, is that of a person whom the document is about."""
        return bool(name.split()) and self.reader.people.concerned(name.split()[-1])

    def is_about(self, name: str) -> bool:
        """Whether a name, or its last word, is that of one of those whom most is told of."""
        last = name.split()[-1] if name.split() else ""
        return any(last in person.split() for person in self.reader.people.main)

    def length(self, name: str) -> Duration | None:
        """A named group as a length of time; None where it is one of several."""
        words = self.word(name)
        return self.pack.duration(words) if words and not self._is_shared(name) else None

    def _is_shared(self, name: str) -> bool:
        """'three to five years', 'four and three years, respectively': no length that holds for all."""
        text, told = self.sentence.text, self.words
        if told.one_of_several and told.one_of_several.search(text[: self.match.start(name)]):
            return True
        return bool(told.in_turn and told.in_turn.search(text, self.clause_start, self.clause_end))

    @property
    def where(self) -> str | None:
        """The place after the words, or before them in the clause."""
        trigger, opening = self.match.start(), self.clause_start + 3
        after = self._places(trigger, self.clause_end)
        chosen = after or [m for m in self._places(self.clause_start, trigger) if m.start() < opening]  # fmt: skip
        return self.words.place_name(chosen[0]) if chosen else None

    def _places(self, start: int, end: int) -> list[re.Match[str]]:
        """The places named there; no date is one, and nobody whom the document is about: 'rendre visite à Ana Velmar'."""
        found = self.words.place.finditer(self.sentence.text, start, end)
        return [m for m in found if not is_date(m, self.dates) and not self.concerns(m["place"])]

    @property
    def agent(self) -> str | None:
        """'by …' after the words, but for 'by two months', else the subject where that is a body or a state."""
        for match in self._named_behind_by():
            is_nobody = self.words.by_not.match(match["who"]) or self.pack.duration(match["who"])
            if not is_nobody and not is_date(match, self.dates):
                return self._full(match["who"])
        return None if self._is_passive else self.subject

    def _named_behind_by(self) -> Iterator[re.Match[str]]:
        """Every 'by …' from the words on; one may lie within another: 'by two months by the court'."""
        start = self.match.start()
        while found := self.words.by.search(self.sentence.text, start, self.clause_end):
            yield found
            start = found.start() + 1

    @property
    def _is_passive(self) -> bool:
        around = self.sentence.text[
            max(self.clause_start, self.match.start() - 25) : self.match.end()
        ]
        return self.words.passive.search(around) is not None

    def body_behind(self, pattern: str) -> str | None:
        """The body that the sentence names right behind these words, up to the end of the clause; None where it is one of several."""
        text = self.sentence.text[: self.clause_end]
        ends = [match.end() for match in re.finditer(pattern, text, re.IGNORECASE)]
        bodies, language = self.reader.bodies, self.sentence.language
        found = {name for end in ends if (name := bodies.at_head(text[end:], language))}
        return found.pop() if len(found) == 1 else None

    @property
    def paragraph(self) -> str:
        """The sentence and what stands before it in its paragraph."""
        return self.reader.told_so_far(self.sentence)

    @property
    def subject(self) -> str | None:
        """The body before the words, or with whose last word they begin."""
        start, text = self.match.start(), self.sentence.text
        noun = self.words.name_ends.match(text, start) if self.words.name_ends else None
        is_cut = noun and re.search(r"[A-Z][\w'’-]*\s+$", text[self.clause_start : start])
        return self._subject_before(noun.end() if noun and is_cut else start)

    @property
    def seer(self) -> str | None:
        """Whoever came and saw it: 'her lawyer visited her on 3 May and saw that she limped'."""
        named = self.words.came_and_saw(self.sentence.text[: self.match.start()])
        return named and (self._subject_in(f"{named} ") or (named if is_role(named) else None))

    def subject_through(self, name: str) -> str | None:
        """The body that the words of a group end with: 'a spokesman for the Ministry of Justice'."""
        return self._subject_before(self.match.end(name)) if self.word(name) else self.subject

    def _subject_before(self, end: int) -> str | None:
        return self._subject_in(self.sentence.text[self.clause_start : end])

    def _subject_in(self, before: str) -> str | None:
        before = f"{self.words.trailing_verb.sub('', before)} " if before.strip() else ""
        match = self.words.subject.search(before)
        if match is None:
            pronoun = self.words.pronoun_subject.search(before)
            return self._full(pronoun["who"]) if pronoun else None
        who = match["who"].strip()
        return self._full(who) if self._is_actor(who) else None

    def _is_actor(self, who: str) -> bool:
        """A body, a state or an office; not the person held."""
        last = who.split()[-1]
        people = {part for name in self.reader.people.main for part in name.split()}
        if last in people or who in self.words.no_actor or self.words.is_people(last):
            return False
        return who in self.words.countries or self.words.actor.search(who) is not None

    @property
    def when(self) -> When | None:
        """The date of the clause; a date that opens the sentence holds for all of it."""
        chosen = self._dated()
        if chosen is None:
            return None
        if chosen.when.is_interval:
            return chosen.when
        wanted = worded(
            chosen,
            today=self.reader.document_date,
            rule=self.rule,
            is_to_date=self.words.to_date.search(self.clause) is not None,
        )
        return replace_text(chosen.when, wanted)

    @property
    def when_court_sat(self) -> When | None:
        """The day of the court in the sentence before, where this one names none."""
        return None if self.dates else self.reader.day_of_court(self.sentence)

    @property
    def sentence_told(self) -> str:
        """The whole sentence, on one line."""
        return self.sentence.text

    @property
    def until(self) -> When | None:
        """Up to when the sentence says that it is to last."""
        return until_behind(self.dates, self.sentence.text, self.match.start())

    def on_each_day(self, fact: Fact) -> Iterator[Fact]:
        """The fact once for each of the days that its date names: 'on 3, 8 and 11 September'."""
        stated = fact.to_json()
        days = next(
            (d.days for d in self.dates if d.days and d.when.text == stated.get("when")), ()
        )
        if not days:
            yield fact
        for day in days:
            yield type(fact).from_json({**stated, "when": day.text})

    def _dated(self) -> Dated | None:
        trigger = self.match.start()
        birthdays = (d for d in self.dates if self._is_in_words(d) and self._born(d))
        if birthday := next(birthdays, None):
            return birthday
        dates = [d for d in self.dates if self._may_date(d)]
        inside = [d for d in dates if self.clause_start <= d.start and d.end <= self.clause_end + 1]
        if self.rule.dated_before:
            inside = [d for d in inside if d.start <= trigger + 4]
        if inside:
            return min(inside, key=self._distance)
        opening = [
            d
            for d in dates
            if d.end <= self.clause_start and (d.start <= 2 or self._opens_clause(d))
        ]
        return self._on_which(dates) or (opening[-1] if opening else self._carried(dates))

    def _on_which(self, dates: list[Dated]) -> Dated | None:
        """'… in custody since 30 August, when he was stopped at the border': that day."""
        words, text = self.words.on_which, self.sentence.text
        if words is None or not self.rule.happens:
            return None
        ends = (d for d in dates if 0 <= self.clause_start - d.end <= 3)
        return next((replace(d, relation="on") for d in ends if words.match(text, d.end)), None)

    def _distance(self, dated: Dated) -> int:
        """How far a date is from the words; that with which they end counts as nearest, then one right behind them, then one before them."""
        if self.match.start() <= dated.start and dated.end == self.match.end():
            return -7
        behind = dated.start - self.match.end()
        if dated.start >= self.match.start():
            return -6 if 0 <= behind <= 3 else abs(behind)
        return abs(self.match.start() - dated.end) - 5

    def _may_date(self, dated: Dated) -> bool:
        """Whether a date can be that of the words; not a birthday, nor the day on which somebody spoke of it."""
        if dated.relation == "until" and (self.rule.happens or self._is_ahead(dated)):
            return False
        if self.reader.voices.is_of_saying(dated, self.match.start()):
            return False
        text, told, born = self.sentence.text, self.words, self._born(dated)
        asides = told.besides.finditer(text) if told.besides else ()
        others = [born] if born else [a for a in asides if a.start() <= dated.start < a.end()]
        return all(self._overlaps(other) for other in others)

    def _is_ahead(self, dated: Dated) -> bool:
        """Whether it is a day to come, up to which nobody can tell yet what was."""
        return is_ahead(dated.when, self.reader.document_date)

    def _born(self, dated: Dated) -> re.Match[str] | None:
        """The words that say that it is a birthday."""
        text, told = self.sentence.text, self.words
        return told.born.search(text[: dated.core or dated.start]) if told.born else None

    def _is_in_words(self, dated: Dated) -> bool:
        return self.match.start() <= dated.start and dated.end <= self.match.end()

    def _overlaps(self, other: re.Match[str]) -> bool:
        return other.start() < self.match.end() and self.match.start() < other.end()

    def _carried(self, dates: list[Dated]) -> Dated | None:
        """'… arrested her on 3 May and charged her': the second happened when the first did."""
        start, end, text = self.clause_start, self.clause_end, self.sentence.text
        carried = self.words.carried
        if carried is None or not (self.rule.happens or self.seer):
            return None
        if carried.match(text[max(0, start - 6) :]):
            return next((d for d in reversed(dates) if d.end <= start and d.relation == "on"), None)
        if self.match.end() < end - 1 or not carried.match(text[end:]):
            return None
        after = [
            d for d in dates if end <= d.start and d.end <= self.sentence.clause_at(d.start).end
        ]
        return after[0] if after and after[0].relation == "on" else None

    def _opens_clause(self, dated: Dated) -> bool:
        return dated.start - self.sentence.clause_at(dated.start).start <= 6
