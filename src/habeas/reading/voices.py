"""Who says it, how surely, and whether it is affirmed: attribution, hedges, denials, negation."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from habeas.core.claims import Certainty, Polarity
from habeas.core.when import When
from habeas.reading.bodies import Bodies
from habeas.reading.dates import Dated
from habeas.reading.people import People
from habeas.reading.relations import RelationWords
from habeas.reading.sentences import Sentence
from habeas.reading.sexes import MAN, WOMAN
from habeas.reading.spoken_of import spoken_of, who_opened


@dataclass(frozen=True, slots=True)
class VoiceWords:
    """How one language says who speaks.

    `say` gives each verb its letter: r reports, s states, a alleges, d denies. `saying` finds speaker, verb and what opens the
    words said (`who`, `verb`, `rest`); `plain_verbs` need no such opening. `passive` before a verb means that somebody else says
    it, `no_speaker` that what stands there is none. `denies` must follow a denial; `denial_ends` and `saying_ends` bound it.
    `according` and `trailing` name a speaker (`who`, `w2`). `hedge` has a group `a` for what is alleged. `negation` stands right
    before the words of a fact, `negation_within` in them, `doubt` makes a wish, threat or condition of them, and so does `plan`, from the
    beginning of the sentence. `refuted` spans what is told only to call it untrue. `strip_before` and
    `strip_after` come off a speaker's name, `that` joins it to what was before. `pronouns` are of anyone, `of_body` of a body.
    `tag` is a speaker (`who`, or `named` after it) behind what is said, `hearsay` a report that names nobody (`who`, with a
    group `a` where it is alleged). A sentence that `behind` opens says who (`who`) told the one before it. What a speaker is to the person
    `relations` put into English; English needs none. What `asks` opens is asked and not told: 'били ли его'. Right behind `no_such`
    nothing befell anybody, 'nobody kicked her', unless the words told hold a `holds_not` of their own: 'no one let him sleep'. `not_refused` turns
    round what is itself a no, or a way of being held: 'was not refused a doctor', 'was never held incommunicado'.
    """

    say: Mapping[str, str]
    verb: re.Pattern[str]
    saying: re.Pattern[str]
    plain_verbs: frozenset[str]
    passive: re.Pattern[str]
    no_speaker: re.Pattern[str]
    denies: re.Pattern[str]
    denial_ends: re.Pattern[str]
    saying_ends: re.Pattern[str]
    according: re.Pattern[str]
    trailing: re.Pattern[str]
    hedge: re.Pattern[str]
    negation: re.Pattern[str]
    negation_within: re.Pattern[str]
    doubt: re.Pattern[str]
    plan: re.Pattern[str]
    refuted: re.Pattern[str]
    that: str
    strip_before: re.Pattern[str]
    strip_after: re.Pattern[str]
    pronouns: re.Pattern[str]
    of_body: frozenset[str]
    tag: re.Pattern[str] | None = None
    hearsay: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    asks: re.Pattern[str] | None = None
    no_such: re.Pattern[str] | None = None
    holds_not: re.Pattern[str] = re.compile(r"(?!)")
    not_refused: re.Pattern[str] = re.compile(r"(?!)")
    relations: RelationWords | None = None


_SUBJECT = re.compile(r"^.*\s(?=(?:he|she)$)", re.IGNORECASE)
"""What stands before the pronoun that is the subject: 'She has been ill since 2014 and she said …'."""
_WHOSE = {MAN: "his", WOMAN: "her"}
WordsOf = Callable[[str], VoiceWords]
_CERTAINTY = {
    "r": Certainty.REPORTED,
    "a": Certainty.ALLEGED,
    "s": Certainty.STATED,
    "d": Certainty.STATED,
}


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says a thing, how surely, and whether they say that it happened."""

    attribution: str | None = None
    certainty: Certainty = Certainty.STATED
    polarity: Polarity = Polarity.AFFIRMED


class Voices:
    """Attribution through one document, sentence by sentence."""

    def __init__(
        self,
        bodies: Bodies,
        people: People,
        words_of: WordsOf,
        sentences: tuple[Sentence, ...] = (),
    ) -> None:
        self.words_of = words_of
        self.sentences = sentences
        self.bodies = bodies
        self.people = people
        self.last: str | None = None
        self.in_quotation = False
        self.paragraph = -1
        self.listed: str | None = None
        self.goes_on = False
        self.tagged: dict[int, list[tuple[Sentence, re.Match[str]]]] = {}
        self.told_behind = _told_behind(sentences, words_of)
        for sentence in sentences:
            tag = words_of(sentence.language).tag
            match = tag.search(sentence.text) if tag else None
            if match:
                self.tagged.setdefault(sentence.paragraph, []).append((sentence, match))

    def begin(self, sentence: Sentence) -> None:
        """Remember who speaks in the sentence, for 'it also said' in the next."""
        if sentence.paragraph != self.paragraph:
            self.paragraph, self.in_quotation = sentence.paragraph, False
            self.listed = self.listed if self.goes_on else None
        self.quoting = self.in_quotation
        if sentence.text.count('"') % 2:
            self.in_quotation = not self.in_quotation
        self.words = self.words_of(sentence.language)
        self.refuted = [m.span() for m in self.words.refuted.finditer(sentence.text)]
        self.text = sentence.text
        self.said: list[tuple[int, int]] = []
        self.told_before = len(sentence.text)
        self.found = self._find(sentence)
        self._list(sentence)

    def _list(self, sentence: Sentence) -> None:
        """'The complainant states:' and a list below it: whoever says each item."""
        ends = sentence.text.rstrip().removesuffix('"').rstrip()
        if ends.endswith(":"):
            said = [voice.attribution for _, _, voice in self.found if voice.attribution]
            self.listed = said[-1] if said else None
        self.goes_on = ends.endswith((":", ";", "; and", "; et", "; y"))

    def _find(self, sentence: Sentence) -> list[tuple[int, int, Voice]]:
        """Spans of the sentence that somebody's word covers."""
        text = sentence.text
        tag = self.words.tag.search(text) if self.words.tag else None
        voices: list[tuple[int, int, Voice]] = []
        if tag:
            who = self._tagged(tag, sentence)
            voices.append((0, tag.start() + 1, Voice(who, Certainty.REPORTED)))
            self.told_before = tag.start()
        if behind := self.told_behind.get(sentence.start):
            who = self._who(behind["who"], sentence)
            voices.append((0, len(text), Voice(who, Certainty.REPORTED)))
        if self.words.hearsay:
            voices += self._hearsay(self.words.hearsay, text)
        for match in self.words.according.finditer(text):
            if self._is_refuted(match.start()):
                continue
            who = self._who(match["who"] or match["w2"], sentence)
            voices.append((0, len(text), Voice(who, Certainty.REPORTED)))
        for match in self.words.saying.finditer(text) if self.words.verb.search(text) else ():
            if self._is_refuted(match.start("verb")):
                continue
            if tag is None or match.end("verb") < tag.start():
                voices += self._saying(match, sentence)
        trailing = None if voices else self.words.trailing.search(text)
        if trailing:
            words = trailing["who"] or trailing["w2"]
            who = self._who(words, sentence) if words else self.last
            voices.append((0, trailing.start(), Voice(who, Certainty.REPORTED)))
            self.told_before = trailing.start()
        named = [v.attribution for _, _, v in voices if v.attribution]
        if named:
            self.last = named[-1]
        return voices

    def _tagged(self, tag: re.Match[str], sentence: Sentence) -> str | None:
        """The speaker behind what is said: 'his wife, Sanja Ferroz, told reporters'."""
        named = self._who(tag["named"], sentence) if tag["named"] else None
        return named if named in self.people.known else self._who(tag["who"], sentence)

    def _hearsay(self, words: re.Pattern[str], text: str) -> list[tuple[int, int, Voice]]:
        return [
            (
                m.end(),
                len(text),
                Voice(m["who"].casefold(), Certainty.ALLEGED if m["a"] else Certainty.REPORTED),
            )
            for m in words.finditer(text)
            if not self._is_refuted(m.start())
        ]

    def _is_refuted(self, place: int) -> bool:
        return any(left <= place < right for left, right in self.refuted)

    def _saying(self, match: re.Match[str], sentence: Sentence) -> list[tuple[int, int, Voice]]:
        kind = self.words.say[match["verb"]]
        if not self._is_said(match, sentence, kind):
            return []
        if match["rest"] or match["verb"] in self.words.plain_verbs:
            self.said.append((match.start("verb"), self._end_of_saying(match, sentence.text)))
        who = self._who(match["who"], sentence)
        polarity = Polarity.DENIED if kind == "d" else Polarity.AFFIRMED
        ends = self.words.denial_ends if kind == "d" else self.words.saying_ends
        cut = ends.search(sentence.text, match.end("verb"))
        end = cut.start() if cut else len(sentence.text)
        return [(match.end("verb"), end, Voice(who, _CERTAINTY[kind], polarity))] if who else []

    def _end_of_saying(self, match: re.Match[str], text: str) -> int:
        """Up to 'that', where only when and to whom stand before it: 'told journalists on 3 May that'."""
        if (match["rest"] or "").split()[-1:] == [self.words.that]:
            return match.end()
        that = re.compile(rf"[^.;:\"]{{0,70}}?,?\s{self.words.that}\b").match(text, match.end())
        return that.end() if that else match.end()

    def _is_said(self, match: re.Match[str], sentence: Sentence, kind: str) -> bool:
        """Whether the verb is a speaker's: 'denied torturing him', not 'denied him a doctor'."""
        told = self.words
        before = sentence.text[: match.start("verb")]
        if told.passive.search(before):
            return False
        if kind == "d":
            if not told.denies.match(sentence.text, match.end("verb")):
                return False
        elif not match["rest"] and match["verb"] not in told.plain_verbs:
            return False
        return told.no_speaker.search(before) is None

    def _who(self, words: str, sentence: Sentence) -> str | None:
        told = self.words
        name = " ".join(words.split()).rpartition(f" {told.that} ")[2].removeprefix(f"{told.that} ")
        name = told.strip_after.sub("", told.strip_before.sub("", name))
        name = _SUBJECT.sub("", name)
        if told.pronouns.fullmatch(name):
            if name.casefold() in told.of_body:
                return self.last or self.bodies.last_named(sentence.start)
            return (
                self.last
                or self._spoken_of(name, sentence)
                or who_opened(self.people, self.sentences, sentence)
                or (None if name.casefold() in ("he", "she") else name.casefold())
            )
        if spoken := self._spoken_of(name, sentence):
            return spoken
        if related := self.related(name, sentence):
            return related
        person = self.people.named(name, sentence.language)
        if told.tag and person is None:
            person = next((p for p in self.people.known if name.endswith(f" {p}")), None)
        full = self.bodies.full(name, before=sentence.start, language=sentence.language)
        return person or full or None

    def _spoken_of(self, name: str, sentence: Sentence) -> str | None:
        return None if self.last else spoken_of(self.people, self.sentences, name, sentence)

    def related(self, words: str, sentence: Sentence) -> str | None:
        """Somebody by name, where the words for a relative or lawyer give it, else what they are to the person, in English; None where neither is sure."""
        told, main = self.words_of(sentence.language).relations, self.people.main
        relation = told.read(words) if told else None
        if relation is None or told is None:
            return None
        before = re.search(rf"([\w']+)\s+{re.escape(words)}(?!\w)", sentence.text)
        fuller = told.read(f"{before[1]} {words}") if before else None
        whose = relation.whose or (fuller.whose if fuller else None)
        if relation.rest:
            named = self.people.whom(relation.rest, sentence)
            is_theirs = relation.of or (named in main and named != relation.rest)
            if named is None or not is_theirs:
                return None if relation.of else named
            if main != (named,):
                return None
            whose = "own"
        if whose == "own":
            whose = _WHOSE.get(self._sex_of(main[0]) or "") if len(main) == 1 else None
        return relation.to(whose)

    def _sex_of(self, person: str) -> str | None:
        """Of the one whom all is about: by the title or pronouns, else by what agrees."""
        told, text = self.words.relations, " ".join(s.text for s in self.sentences)
        return self.people.sexes.get(person) or (told.shown(text) if told else None)

    def _quoted(self, sentence: Sentence, trigger: int) -> bool:
        """Whether a place is inside speech; a word or two in quotation marks are none."""
        marks = [m.start() for m in re.finditer('"', sentence.text)]
        before = [mark for mark in marks if mark <= trigger]
        if (len(before) + self.quoting) % 2 == 0:
            return False
        after = [mark for mark in marks if mark > trigger]
        if not before or not after:
            return True
        return sentence.text.count(" ", before[-1], after[0]) >= 5

    def _quoted_speaker(self, sentence: Sentence) -> str | None:
        """Who says what is quoted: whoever is named last before it in its paragraph, or first after it."""
        tags = self.tagged.get(sentence.paragraph, [])
        before = [t for t in tags if t[0].start <= sentence.start]
        for said, tag in [*reversed(before), *(t for t in tags if t not in before)]:
            if who := self._tagged(tag, said):
                return who
        return self.last

    def at(
        self, sentence: Sentence, *, start: int, trigger: int, end: int, own_negation: bool
    ) -> Voice:
        """The voice that covers a place in the sentence; offsets count in the sentence."""
        voice = Voice()
        for left, right, covering in self.found:
            reached = covering.polarity is Polarity.AFFIRMED and left < end <= right
            if left <= trigger < right or reached:
                voice = Voice(
                    covering.attribution,
                    covering.certainty,
                    covering.polarity if voice.polarity is Polarity.AFFIRMED else voice.polarity,
                )
        if voice.attribution is None and self._quoted(sentence, trigger):
            voice = replace(
                voice, attribution=self._quoted_speaker(sentence), certainty=Certainty.REPORTED
            )
        if voice.attribution is None and self.listed and not sentence.text.rstrip().endswith(":"):
            voice = replace(voice, attribution=self.listed, certainty=Certainty.REPORTED)
        window = sentence.text[start : trigger + 40]
        hedge = self.words.hedge.search(window)
        if hedge and voice.certainty is Certainty.STATED:
            voice = replace(
                voice, certainty=Certainty.ALLEGED if hedge["a"] else Certainty.REPORTED
            )
        if self._is_negated(sentence.text, start, trigger, end, own_negation=own_negation):
            voice = replace(voice, polarity=Polarity.DENIED)
        if self._is_refuted(trigger):
            voice = replace(voice, polarity=Polarity.DENIED)
        return voice

    def covers(self, place: int) -> bool:
        """Whether a place in the sentence lies within somebody's word."""
        return any(left <= place < right for left, right, _ in self.found)

    def _is_negated(
        self, text: str, start: int, trigger: int, end: int, *, own_negation: bool
    ) -> bool:
        """Whether a 'not' turns the words round; of a rule that holds its own, only one before words that hold none."""
        before, told = text[start:trigger], self.words
        if any(
            m.start() < end and m.end() > trigger for m in told.not_refused.finditer(text, start)
        ):
            return True
        if own_negation:
            whole = told.no_such.search(before) if told.no_such else None
            return whole is not None and told.holds_not.search(text, trigger, end) is None
        within = told.negation_within.search(text[trigger : trigger + 35])
        return bool(told.negation.search(before) or within)

    def is_of_saying(self, date: Dated, trigger: int) -> bool:
        """Whether a date tells when somebody spoke: before the verb of saying, or behind what was said."""
        if trigger < self.told_before <= date.start:
            return True
        return any(
            date.start < end <= trigger
            and (date.start <= 3 or "," not in self.text[date.end : start])
            for start, end in self.said
        )

    def day_said(self, dates: Iterable[Dated], trigger: int) -> When | None:
        """The one day on which somebody said what stands at a place, where the sentence tells it."""
        days = {d.when for d in dates if d.relation == "on" and self.is_of_saying(d, trigger)}
        days = {day for day in days if day.day is not None}
        return days.pop() if len(days) == 1 else None

    def is_hypothetical(self, sentence: str, start: int, trigger: int) -> bool:
        """Whether the words before the trigger make it a wish, a threat, a plan or a condition."""
        doubtful = self.words.doubt.search(sentence[start:trigger])
        asked = self.words.asks.match(sentence, trigger) if self.words.asks else None
        return bool(doubtful or asked or self.words.plan.search(sentence[:trigger]))


def _told_behind(sentences: tuple[Sentence, ...], words_of: WordsOf) -> dict[int, re.Match[str]]:
    """By the start of a sentence, who is named as its source at the head of the next: 'This was announced by …'."""
    found = {}
    for told, following in pairwise(sentences):
        behind = words_of(following.language).behind
        match = behind.match(following.text) if behind else None
        if match and told.paragraph == following.paragraph:
            found[told.start] = match
    return found
