"""The persons of a document: named once in full, and then by surname, given name, title, pronoun or as a group."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from habeas.reading.kin import Kin, kin_in, suffers
from habeas.reading.mentions import Mention, Mentions, find_mentions
from habeas.reading.naming import (
    SURNAME_FIRST,
    PeopleWords,
    WordsOf,
    by_surname,
    canonical,
    is_entry,
    names_in,
)
from habeas.reading.parties import named_by_order
from habeas.reading.parts_played import befell, officials, speakers
from habeas.reading.places import persons_among
from habeas.reading.sentences import Sentence
from habeas.reading.sexes import sex_of_group, sex_told, sexes
from habeas.reading.written_of import signers, written_of


class People:
    """Who the document is about, and who is meant at a place in it."""

    def __init__(
        self,
        sentences: tuple[Sentence, ...],
        title: str | None,
        words_of: WordsOf,
        known: tuple[str, ...] = (),
    ) -> None:
        self.words_of = words_of
        self._kin: dict[int, list[Kin]] = {}
        tongues = {s.language: words_of(s.language) for s in sentences}
        names = [n for s in sentences for n in names_in(s, tongues[s.language])]
        text = " ".join(s.text for s in sentences)
        names += [(name, False) for name in by_surname(known, text, [name for name, _ in names])]
        for told in tongues.values():
            known_by = told.same([name for name, _ in names], text)
            names = [(known_by[name], heading) for name, heading in names]
        self.known = canonical(persons_among(names, sentences, words_of), sentences)
        common = frozenset().union(*(told.common for told in tongues.values()))
        self.forms = _forms([told.forms for told in tongues.values()])
        self.mentions = find_mentions(sentences, self.known, common, self.forms)
        self.entries = _entries(self.mentions, sentences, words_of)
        of = self.written_of = written_of(self.mentions, sentences, words_of)
        signed = [p for p in signers(self.mentions, sentences) if of and p not in of]
        self.befell = befell(self.mentions, sentences, words_of) | frozenset(self.entries.values()) | of  # fmt: skip
        self.speakers = (speakers(self.mentions, sentences, words_of) | {*signed}) - self.befell
        self.mentions = named_by_order(self._held(), self.mentions, sentences, words_of)
        self.sexes = sexes(self.mentions, sentences, lambda code: words_of(code).sexes)
        self.writer = _writer(sentences, words_of) or next(iter(signed), None)
        self.begins = {s.paragraph: s.start for s in reversed(sentences)}
        self.main = self._main(sentences, title)
        named = [
            (kin.named, kin.start)
            for sentence in sentences
            for kin in self.kin_of(sentence)
            if kin.named and kin.is_his
        ]
        self.beside = frozenset(mention.start for mention, begins in named if begins)
        self.in_passing = self.beside | self._named_once(mention for mention, _ in named)

    def _named_once(self, mentions: Iterable[Mention]) -> frozenset[int]:
        """Where somebody's kin is named who is named nowhere else."""
        times = Counter(m.person for m in self.mentions)
        return frozenset(m.start for m in mentions if times[m.person] == 1)

    def _held(self) -> list[str]:
        """Everybody who does not only speak, in the order of the text."""
        return [person for person in self.known if person not in self.speakers]

    def _main(self, sentences: tuple[Sentence, ...], title: str | None) -> tuple[str, ...]:
        weight: Counter[str] = Counter()
        for sentence in sentences:
            about_custody = bool(self.words_of(sentence.language).custody.search(sentence.text))
            for mention in self.mentions.beginning_in(sentence):
                weight[mention.person] += (3 if about_custody else 1) + (
                    2 if sentence.is_heading else 0
                )
        for person in self.known:
            if title and person.split()[-1] in title:
                weight[person] += 4
        names = [p for p in self.known if weight[p] >= 3 and p not in self.speakers]
        if not names:
            names = self._held() or [p for p in self.known if len(self.known) == 1 and p not in officials(self.mentions, sentences, self.words_of)]  # fmt: skip
        most = max((weight[p] for p in names), default=0)
        least = most / (2 if self.befell else 4)
        kept = [p for p in names if weight[p] >= least or p in self.befell]
        kept += [p for p in self.known if p in self.befell and p not in kept]
        kept += [p for p in self._all_counted(sentences) if p not in kept]
        return tuple(sorted(kept, key=lambda p: -weight[p]))

    def _all_counted(self, sentences: tuple[Sentence, ...]) -> list[str]:
        """Everybody who does not only speak, where the text speaks of just as many: 'both', 'all four'."""
        everybody = self._held()
        counts = {
            told.counted(s.text)
            for s in sentences
            if (told := self.words_of(s.language)).counted is not None
        }
        return everybody if len(everybody) > 1 and len(everybody) in counts else []

    def meant(
        self, sentence: Sentence, *, start: int, end: int, trigger: int, befell: bool = False
    ) -> str | None:
        """The person or persons that a clause is about, joined by '; '; what `befell` somebody did not befall whose kin they are."""
        told = self.words_of(sentence.language)
        owners = [kin.owner for kin in self.kin_of(sentence)] if befell else []
        inside = [m for m in self._in(start, end) if m not in owners]
        words = sentence.text[max(0, start - sentence.start - 30) : end - sentence.start]
        if inside:
            joined = self._joined(sentence, told, start, inside[0])
            return "; ".join(dict.fromkeys([*joined, *(m.person for m in inside)]))
        some = (
            told.some_of.search(sentence.text[start - sentence.start :]) if told.some_of else None
        )
        if some and some.start() < end - start:
            return None
        if told.plural.search(words) and len(self.main) > 1:
            return self._several(words, told, start, since=self.begins[sentence.paragraph])
        since = self.begins[sentence.paragraph]
        clause = sentence.text[start - sentence.start : end - sentence.start]
        group = self._group_before(sentence, told, start)
        if group and len(self.main) > 1 and not told.singular.match(clause):
            return self._several(group, told, sentence.start, since=since)
        sex = sex_told(clause, told.sexes)
        before = self._antecedents(sentence.start, trigger, since=since, clause=start)
        before = [m for m in before if self._may_be(m.person, sex)]
        if before:
            resumed = _resumed(before, sentence, start)
            before = before[: before.index(resumed) + 1] if resumed else before
            return self._list_before(reversed(before))
        after = self._in(end, sentence.end)
        if after and not told.singular.search(words):
            return after[0].person
        return self._last_named(start, self.begins[sentence.paragraph], sex)

    def _joined(
        self, sentence: Sentence, told: PeopleWords, start: int, first: Mention
    ) -> list[str]:
        """'She was arrested along with Petr': her too."""
        before = sentence.text[start - sentence.start : first.start - sentence.start]
        if told.joined_by is None or not told.joined_by.match(before):
            return []
        sex = sex_told(before, told.sexes)
        who = self._last_named(start, self.begins[sentence.paragraph], sex)
        return who.split("; ") if who else []

    def _group_before(self, sentence: Sentence, told: PeopleWords, start: int) -> str | None:
        """'Both were brought before a judge and charged': the words for the group of which the sentence goes on."""
        if told.several_do is None:
            return None
        said = sentence.text[: start - sentence.start]
        found = told.several_do.search(said)
        if found is None or told.singular.search(said, found.end()):
            return None
        return None if self._in(sentence.start + found.end(), start) else found[0]

    def _may_be(self, person: str, sex: str | None) -> bool:
        """Whether 'she' or 'he' can mean somebody."""
        return sex is None or self.sexes.get(person, sex) == sex

    def kin_of(self, sentence: Sentence) -> list[Kin]:
        """The relatives, lawyers and colleagues in a sentence, looked for once."""
        if sentence.start not in self._kin:
            self._kin[sentence.start] = self._find_kin(sentence)
        return self._kin[sentence.start]

    def _find_kin(self, sentence: Sentence) -> list[Kin]:
        """Relatives, lawyers and colleagues in a sentence; a wife who speaks of 'her husband' means the person held."""
        told = self.words_of(sentence.language)
        if told.kin is None:
            return []
        here = self.mentions.beginning_in(sentence)
        found = kin_in(sentence, told.kin, here)
        began = self.begins[sentence.paragraph]
        spoke = [m.start for m in self.mentions.within(began, sentence.end) if m.person in self.speakers]  # fmt: skip
        spoke += [sentence.start + m.start() for m in told.kin.speaker.finditer(sentence.text)]
        first = min([*spoke, *(sentence.start + kin.start for kin in found)], default=0)
        return [k for k in found if not k.is_his or first >= sentence.start + k.start]

    def befell_kin(self, sentence: Sentence, match: re.Match[str]) -> Kin | None:
        """The relative, lawyer or colleague whom the matched words are about, and not the person whose kin it is."""
        told = self.words_of(sentence.language)
        if told.kin is None:
            return None
        for kin in reversed(self.kin_of(sentence)):
            alone = not _follows_a_name(kin, sentence, self.mentions)
            if alone and suffers(kin, sentence.text, match, told.kin):
                return kin
        return None

    def befell_writer(self, sentence: Sentence, match: re.Match[str], start: int) -> str | None:
        """The writer by name, where the words tell what befell them, and not the one they write about: 'I was released'."""
        told = self.words_of(sentence.language)
        if self.writer is None or told.of_writer is None:
            return None
        words = f"{sentence.text[start : match.start()]}\0{match[0]}"
        return self.writer if told.of_writer.search(words) else None

    def is_about_others(self, sentence: Sentence, *, start: int, end: int) -> bool:
        """Whether a clause tells of people whom the document does not name: 'dozens of men were arrested'."""
        told = self.words_of(sentence.language)
        if told.others is None or self._in(start, end):
            return False
        words = sentence.text[start - sentence.start : end - sentence.start]
        found = told.others.match(words)
        return found is not None and (told.counted is None or told.counted(f"the {found[1]}") != len(self.main))  # fmt: skip

    def names_only_speakers(self, *, start: int, end: int) -> bool:
        """Whether everybody named in a clause only speaks: 'Nous, Paul Morel, juge d'instruction'."""
        return bool(self.mentions.within(start, end)) and not self._in(start, end)

    def named(self, words: str, language: str) -> str | None:
        """The person that a short name with or without a title means: 'Mr Sorushani'."""
        found = self.words_of(language).titled.fullmatch(words)
        if found is None:
            return None
        return next((p for p in self.known if self._is_called(p, found[1])), None)

    def whom(self, words: str, sentence: Sentence) -> str | None:
        """The person whom words of the sentence name, in whichever case."""
        base, text = sentence.start, sentence.text
        here = self.mentions.beginning_in(sentence)
        return next((m.person for m in here if text[m.start - base : m.end - base] == words), None)

    def concerned(self, word: str) -> bool:
        """Whether a word, in any of its forms, is in the name of somebody who does not only speak."""
        return any(
            re.fullmatch(self.forms(part), word)
            for person in self.known
            if person not in self.speakers
            for part in person.split()
        )

    def _is_called(self, person: str, name: str) -> bool:
        return any(re.fullmatch(self.forms(p), name) for p in (person, person.split()[-1]))

    def _in(self, start: int, end: int) -> list[Mention]:
        return [m for m in self.mentions.within(start, end) if m.person not in self.speakers]

    def _list_before(self, nearest_first: Iterable[Mention]) -> str:
        people: list[Mention] = []
        for mention in nearest_first:
            if people and people[-1].start - mention.end > 12:
                break
            people.append(mention)
        return "; ".join(dict.fromkeys(m.person for m in reversed(people)))

    def _several(self, words: str, told: PeopleWords, offset: int, *, since: int) -> str | None:
        """'They' are the persons last listed, or everybody; 'all four' are everybody or the four that the paragraph lists, or nobody."""
        count = told.counted(words) if told.counted else None
        sex = sex_of_group(words, told.sexes)
        alike = [p for p in self.main if self.sexes.get(p) == sex] if sex else []
        if len(alike) in (count, count or len(alike)) and 1 < len(alike) < len(self.main):
            return "; ".join(alike)
        if count is None:
            return self._group(offset) or "; ".join(self.main)
        if count == len(self.main):
            return "; ".join(self.main)
        here = dict.fromkeys(m.person for m in self._in(since, offset) if m.person in self.main)
        sets = [*self._groups(offset, since), "; ".join(here)]
        if len(self.main) < 2 * count:
            sets += self._groups(offset, 0)
        return next((named for named in sets if named.count(";") + 1 == count), None)

    def _groups(self, offset: int, since: int) -> Iterator[str]:
        """The lists of persons between two places, the nearest first."""
        run: list[Mention] = []
        for mention in reversed(self._in(since, offset)):
            if run and run[-1].start - mention.end > 12:
                yield self._list_before(run)
                run = []
            run.append(mention)
        yield self._list_before(run)

    def _antecedents(self, start: int, end: int, *, since: int, clause: int = -1) -> list[Mention]:
        """Who may be meant by a pronoun: 'after her deputy, Raul, left' does not mean him, where she is named before."""
        named = self._in(start, end)
        others = [m for m in named if m.start not in self.beside or 0 <= clause - m.end <= 2]
        is_told = any(m.person in self.main and m.start not in self.beside for m in self._in(since, end))  # fmt: skip
        return others if is_told else named

    def _group(self, offset: int) -> str | None:
        """The last list of persons before the place."""
        before = self.mentions.back_from(offset)
        joined = self._list_before(m for m in before if m.person not in self.speakers)
        return joined if ";" in joined else None

    def _last_named(self, offset: int, since: int, sex: str | None) -> str | None:
        """Of several, whoever the paragraph names, else the last one named."""
        if len(self.main) == 1:
            return self.main[0]
        here = [
            m
            for m in self._antecedents(since, offset, since=since)
            if self._may_be(m.person, sex) and m.start not in self.in_passing
        ]
        if here and not any(m.person in self.main for m in here):
            return here[-1].person
        nearest = next((m.person for m in reversed(here) if m.person in self.main), None)
        main = [p for p in self.main if self._may_be(p, sex)] or self.main
        back = (m for m in self.mentions.back_from(offset) if m.start not in self.in_passing)
        before = (m.person for m in back if m.person in main)
        return nearest or next(before, main[0] if main else None)


def _writer(sentences: tuple[Sentence, ...], words_of: WordsOf) -> str | None:
    """Whoever gives their own name: 'My name is Petru Sand'."""
    for sentence in sentences:
        named = words_of(sentence.language).self_named
        if match := named.search(sentence.text) if named else None:
            return " ".join(match[1].split())
    return None


def _follows_a_name(kin: Kin, sentence: Sentence, mentions: Mentions) -> bool:
    """'Ana, his sister, …': the name says who is meant."""
    begins = sentence.start + kin.start
    before = next(mentions.back_from(begins), None)
    return before is not None and sentence.text[before.end - sentence.start : kin.start] == ", "


_RELATIVE = re.compile(r",\s+(?:who\w*|qui|dont|quien\w*|que|котор\w+)\b[^,]*,\s*")


def _resumed(before: list[Mention], sentence: Sentence, start: int) -> Mention | None:
    """Of whom the sentence goes on after a relative clause: 'Ana, who wrote about Marek, was …'."""
    text = sentence.text[: start - sentence.start]
    return next((m for m in before if _RELATIVE.fullmatch(text[m.end - sentence.start :])), None)


def _forms(of_a_word: list[Callable[[str], str]]) -> Callable[[str], str]:
    """The pattern of a whole name, each of its words in every form."""

    def pattern(name: str) -> str:
        words = name.split()
        every = dict.fromkeys(r"\s+".join(map(forms, words)) for forms in of_a_word)
        return "|".join(every)

    return pattern


def _entries(
    mentions: Mentions, sentences: tuple[Sentence, ...], words_of: WordsOf
) -> Mapping[int, str]:
    """Whom each entry of a list is about, by the paragraph of its head; one alone makes no list."""
    found: dict[int, str] = {}
    for sentence in sentences:
        match = words_of(sentence.language).name.search(sentence.text)
        if sentence.paragraph in found or match is None:
            continue
        at = sentence.start + match.start()
        named = mentions.beginning_in(sentence)
        here = next((m for m in named if at <= m.start < at + len(match[0])), None)
        told = words_of(sentence.language)
        if here and (
            is_entry(sentence.text, match, told)
            or (told.entry and SURNAME_FIRST.match(sentence.text))
        ):
            found[sentence.paragraph] = here.person
    return found if len(set(found.values())) > 1 else {}
