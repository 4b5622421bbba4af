"""The persons of a document: named once in full, and then by surname, given name, title, pronoun or as a group."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from habeas.reading.sentences import Sentence

_UPPER = "A-Z" + "".join(chr(c) for c in range(0xC0, 0x530) if chr(c).isupper())
CAP = rf"(?:[{_UPPER}]['’][{_UPPER}]\w+|(?:al-|el-|Al-|El-)?[{_UPPER}][\w]+(?:[-'’][{_UPPER}a-z]\w+)*)"
_LINK = r"(?:(?:de|del|da|dos|di|la|van|von|der|den|bin|bint|ibn|ben|al|el|ul|ould|abu|umm|y|e)\s+){1,2}"
NAME = re.compile(rf"{CAP}(?:\s+(?:{_LINK})?(?:{CAP}|[{_UPPER}]\.))*")


def _as_they_are(names: Sequence[str]) -> Mapping[str, str]:
    return {name: name for name in names}


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """How one language speaks of persons, and which of its capitalised words are no names.

    `name` finds a capitalised name. `common` begin a sentence or heading, of which `also_names` may be names; `titles` stand before a name; `never` are in no
    person's name. `body_before` and `body_after` (group 1) find the body whose name holds a person's. `custody` is what
    happens to the person held. Who is found by `spoke_before` (and not by `only_about`) or `spoke_after` only speaks.
    `titled` reads a short name (group 1). `plural` and `singular` are pronouns and groups. Before a place stands `place_before`.
    `suffers_before` and `suffers_after` tell what befell the person named; `first_of_two` finds the given name (group 1) in 'Ana and
    Marek Velmar'; `counted` reads how many a group counts; a clause that begins with `others` is about people whom nobody names. Where names change their endings, `forms` gives the pattern of all the
    forms of a word, and `same` each name as it was met with the form it is known by.
    """

    name: re.Pattern[str]
    common: frozenset[str]
    also_names: frozenset[str]
    titles: frozenset[str]
    demonyms: frozenset[str]
    countries: frozenset[str]
    organisations: frozenset[str]
    never: frozenset[str]
    body_heads: frozenset[str]
    body_before: re.Pattern[str]
    body_after: re.Pattern[str]
    possessive: re.Pattern[str]
    custody: re.Pattern[str]
    spoke_before: re.Pattern[str]
    only_about: re.Pattern[str]
    spoke_after: re.Pattern[str]
    titled: re.Pattern[str]
    plural: re.Pattern[str]
    singular: re.Pattern[str]
    place_before: re.Pattern[str] | None = None
    suffers_before: re.Pattern[str] | None = None
    suffers_after: re.Pattern[str] | None = None
    first_of_two: re.Pattern[str] | None = None
    counted: Callable[[str], int | None] | None = None
    others: re.Pattern[str] | None = None
    forms: Callable[[str], str] = re.escape
    same: Callable[[Sequence[str]], Mapping[str, str]] = _as_they_are


WordsOf = Callable[[str], PeopleWords]


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in the text, by full name or a part of it; offsets count in the document."""

    start: int
    end: int
    person: str


class People:
    """Who the document is about, and who is meant at a place in it."""

    def __init__(
        self, sentences: tuple[Sentence, ...], title: str | None, words_of: WordsOf
    ) -> None:
        self.words_of = words_of
        tongues = {s.language: words_of(s.language) for s in sentences}
        names = [n for s in sentences for n in _names_in(s, tongues[s.language])]
        for told in tongues.values():
            known_by = told.same([name for name, _ in names])
            names = [(known_by[name], heading) for name, heading in names]
        self.known = _canonical(names, sentences)
        common = frozenset().union(*(told.common for told in tongues.values()))
        self.forms = _forms([told.forms for told in tongues.values()])
        self.mentions = _mentions(sentences, self.known, common, self.forms)
        self.befell = _befell(self.mentions, sentences, words_of)
        self.speakers = _speakers(self.mentions, sentences, words_of) - self.befell
        self.main = self._main(sentences, title)

    def _main(self, sentences: tuple[Sentence, ...], title: str | None) -> tuple[str, ...]:
        weight: Counter[str] = Counter()
        for sentence in sentences:
            here = [m for m in self.mentions if sentence.start <= m.start < sentence.end]
            about_custody = bool(self.words_of(sentence.language).custody.search(sentence.text))
            for mention in here:
                weight[mention.person] += (3 if about_custody else 1) + (
                    2 if sentence.is_heading else 0
                )
        for person in self.known:
            if title and person.split()[-1] in title:
                weight[person] += 4
        names = [p for p in self.known if weight[p] >= 3 and p not in self.speakers]
        if not names:
            names = [p for p in self.known if p not in self.speakers] or (
                [] if len(self.known) != 1 else list(self.known)
            )
        most = max((weight[p] for p in names), default=0)
        least = most / (2 if self.befell else 4)
        kept = [p for p in names if weight[p] >= least or p in self.befell]
        kept += [p for p in self.known if p in self.befell and p not in kept]
        return tuple(sorted(kept, key=lambda p: -weight[p]))

    def meant(self, sentence: Sentence, *, start: int, end: int, trigger: int) -> str | None:
        """The person or persons that a clause is about, joined by '; '."""
        told = self.words_of(sentence.language)
        inside = self._in(start, end)
        words = sentence.text[max(0, start - sentence.start - 30) : end - sentence.start]
        if inside:
            return "; ".join(dict.fromkeys(m.person for m in inside))
        if told.plural.search(words) and len(self.main) > 1:
            return self._counted(words, told, start) or self._group(start) or "; ".join(self.main)
        before = self._in(sentence.start, trigger)
        if before:
            return self._list_before(before)
        after = self._in(end, sentence.end)
        if after and not told.singular.search(words):
            return after[0].person
        return self._last_named(start)

    def is_about_others(self, sentence: Sentence, *, start: int, end: int) -> bool:
        """Whether a clause tells of people whom the document does not name: 'dozens of men were arrested'."""
        told = self.words_of(sentence.language)
        if told.others is None or self._in(start, end):
            return False
        words = sentence.text[start - sentence.start : end - sentence.start]
        found = told.others.match(words)
        return found is not None and (told.counted is None or told.counted(f"the {found[1]}") != len(self.main))  # fmt: skip

    def named(self, words: str, language: str) -> str | None:
        """The person that a short name with or without a title means: 'Mr Sorushani'."""
        found = self.words_of(language).titled.fullmatch(words)
        if found is None:
            return None
        return next((p for p in self.known if self._is_called(p, found[1])), None)

    def _is_called(self, person: str, name: str) -> bool:
        return any(re.fullmatch(self.forms(p), name) for p in (person, person.split()[-1]))

    def _in(self, start: int, end: int) -> list[Mention]:
        wanted = [m for m in self.mentions if start <= m.start and m.end <= end]
        return [m for m in wanted if m.person not in self.speakers]

    def _list_before(self, before: list[Mention]) -> str:
        people = [before[-1]]
        for mention in reversed(before[:-1]):
            if people[-1].start - mention.end > 12:
                break
            people.append(mention)
        return "; ".join(dict.fromkeys(m.person for m in reversed(people)))

    def _counted(self, words: str, told: PeopleWords, offset: int) -> str | None:
        """'All four', where that is everybody or the persons just listed."""
        count = told.counted(words) if told.counted else None
        if count == len(self.main):
            return "; ".join(self.main)
        group = self._group(offset) or ""
        return group if count == group.count(";") + 1 else None

    def _group(self, offset: int) -> str | None:
        """The last list of persons before the place."""
        before = [m for m in self.mentions if m.end <= offset and m.person not in self.speakers]
        joined = self._list_before(before) if before else ""
        return joined if ";" in joined else None

    def _last_named(self, offset: int) -> str | None:
        if len(self.main) == 1:
            return self.main[0]
        before = [m for m in self.mentions if m.end <= offset and m.person in self.main]
        if before:
            return before[-1].person
        return self.main[0] if self.main else None


def _names_in(sentence: Sentence, told: PeopleWords) -> list[tuple[str, bool]]:
    """The names in a sentence, and whether it is a heading."""
    found: list[tuple[str, bool]] = []
    for match in told.name.finditer(sentence.text):
        if _within_body(sentence.text, match, told):
            continue
        words = match[0].split()
        while words and _opens(words[0], told):
            words.pop(0)
        while words and (
            words[-1].casefold().rstrip(".") in told.common or words[-1].casefold() in told.titles
        ):
            words.pop()
        if words:
            words[-1] = told.possessive.sub("", words[-1])
        name = " ".join(words)
        if 2 <= len([w for w in words if w != w.lower() or "-" in w]) <= 5 and _may_be_person(
            words, told
        ):
            is_heading = sentence.is_heading and not _is_party(sentence.text, match, told)
            found += _both(sentence.text[: match.start()], words, is_heading, told)
            found.append((name, is_heading))
    return found


def _is_party(heading: str, match: re.Match[str], told: PeopleWords) -> bool:
    """Whether a heading is about the one it names: 'The State v Ana Velmar', 'Former detainee Ana Velmar speaks'."""
    if re.search(r"\bv\.? $", heading[: match.start()]):
        return True
    words = re.findall(r"[^\W\d_]{2,}", heading)
    small = sum(word.islower() for word in words)
    return small > len(words) / 2 and told.custody.search(heading) is not None


def _both(
    before: str, words: list[str], is_heading: bool, told: PeopleWords
) -> list[tuple[str, bool]]:
    """The first of two who share a surname: 'Ana and Marek Velmar'."""
    first = told.first_of_two.search(before) if told.first_of_two and len(words) == 2 else None
    if first is None or not _may_be_person([first[1]], told) or _opens(first[1], told):
        return []
    return [(f"{first[1]} {words[-1]}", is_heading)]


def _within_body(text: str, match: re.Match[str], told: PeopleWords) -> bool:
    """Part of a body's name, or the same name in another script in brackets."""
    if text[: match.start()].endswith("(") and not match[0].isascii():
        return True
    if match[0].isupper() and len(match[0]) > 5 and "." not in match[0]:
        return True
    if told.place_before and told.place_before.search(text[: match.start()]):
        return True
    before = told.body_before.search(text[: match.start()])
    if before and before[1].casefold() in told.body_heads:
        return True
    after = told.body_after.match(text, match.end())
    return bool(after and after[1].casefold() in told.organisations)


def _opens(word: str, told: PeopleWords) -> bool:
    small = word.casefold().rstrip(".")
    return small in told.common or small in told.titles or small in told.demonyms


def _may_be_person(words: list[str], told: PeopleWords) -> bool:
    for word in words:
        small = told.possessive.sub("", word.casefold().rstrip("."))
        if small in told.never or word in told.countries:
            return False
        if small in told.common and small not in told.also_names:
            return False
        if word.isupper() and len(word) > 1 and "." not in word and len(word) < 5:
            return False
    return True


def _canonical(names: list[tuple[str, bool]], sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Full names in the order of first mention; a headline's words only where the text bears them out."""
    in_text = list(dict.fromkeys(name for name, heading in names if not heading))
    body = " ".join(s.text for s in sentences if not s.is_heading)
    for name, heading in names:
        last = name.split()[-1]
        if (
            heading
            and name not in in_text
            and (re.search(rf"\b{re.escape(last)}\b", body) or len(sentences) < 3)
        ):
            in_text.append(name)
    kept: list[str] = []
    for name in in_text:
        longer = [
            n
            for n in in_text
            if n != name
            and set(name.split()) < set(n.split())
            and n.split()[-1] == name.split()[-1]
        ]
        if not longer:
            kept.append(name)
    return tuple(kept)


def _forms(of_a_word: list[Callable[[str], str]]) -> Callable[[str], str]:
    """The pattern of a whole name, each of its words in every form."""

    def pattern(name: str) -> str:
        words = name.split()
        every = dict.fromkeys(r"\s+".join(map(forms, words)) for forms in of_a_word)
        return "|".join(every)

    return pattern


def _mentions(
    sentences: tuple[Sentence, ...],
    known: tuple[str, ...],
    common: frozenset[str],
    forms: Callable[[str], str],
) -> tuple[Mention, ...]:
    parts: dict[str, str] = {}
    counts = Counter(word for name in known for word in name.split())
    named_first = {name.split()[-1]: name for name in reversed(known)}
    for name in known:
        parts[name] = name
        for word in name.split():
            if (
                (counts[word] == 1 or named_first.get(word) == name)
                and len(word) > 2
                and word != word.lower()
                and word.casefold() not in common
            ):
                parts.setdefault(word, name)
        if counts[name.split()[-1]] > 1:
            parts.setdefault(name.split()[-1], name)
    if not parts:
        return ()
    longest = sorted(parts, key=len, reverse=True)
    each = "|".join(f"(?P<n{n}>{forms(part)})" for n, part in enumerate(longest))
    pattern = re.compile(rf"\b(?:{each})\b(?!-\w)")
    found = []
    for sentence in sentences:
        for match in pattern.finditer(sentence.text):
            person = parts[longest[int((match.lastgroup or "n0")[1:])]]
            found.append(
                Mention(sentence.start + match.start(), sentence.start + match.end(), person)
            )
    return tuple(found)


def _befell(
    mentions: tuple[Mention, ...], sentences: tuple[Sentence, ...], words_of: WordsOf
) -> frozenset[str]:
    """Those of whom the text says that they were arrested, tried, held or freed."""
    found = set()
    for sentence in sentences:
        told = words_of(sentence.language)
        if told.suffers_before is None or told.suffers_after is None:
            continue
        for mention in mentions:
            if not sentence.start <= mention.start < sentence.end:
                continue
            before = sentence.text[: mention.start - sentence.start]
            after = sentence.text[mention.end - sentence.start :]
            if told.suffers_before.search(before) or told.suffers_after.match(after):
                found.add(mention.person)
    return frozenset(found)


def _speakers(
    mentions: tuple[Mention, ...], sentences: tuple[Sentence, ...], words_of: WordsOf
) -> frozenset[str]:
    """Those who only speak, judge or stand by: never the person held."""
    spoke: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for sentence in sentences:
        told = words_of(sentence.language)
        for mention in mentions:
            if not sentence.start <= mention.start < sentence.end:
                continue
            seen[mention.person] += 1
            before = sentence.text[: mention.start - sentence.start]
            after = sentence.text[mention.end - sentence.start :]
            spoke_before = told.spoke_before.search(before) and not told.only_about.search(before)
            if spoke_before or told.spoke_after.match(after):
                spoke[mention.person] += 1
    return frozenset(p for p in spoke if spoke[p] * 2 >= seen[p] or (spoke[p] and seen[p] <= 2))
