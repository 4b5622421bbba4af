"""The persons of a document: named once in full, and then by surname, given name, title, pronoun or as a group."""

import re
from collections import Counter
from dataclasses import dataclass

from habeas.reading.en.lexicon import COMMON, COUNTRY, DEMONYM, ORGANISATION, TITLES
from habeas.reading.sentences import Sentence

_UPPER = "A-Z" + "".join(chr(c) for c in range(0xC0, 0x530) if chr(c).isupper())
_CAP = rf"(?:[{_UPPER}]['’][{_UPPER}]\w+|(?:al-|el-|Al-|El-)?[{_UPPER}][\w]+(?:[-'’][{_UPPER}a-z]\w+)*)"
_LINK = r"(?:(?:de|del|da|dos|di|la|van|von|der|den|bin|bint|ibn|ben|al|el|ul|ould|abu|umm|y|e)\s+){1,2}"
_NAME = re.compile(rf"{_CAP}(?:\s+(?:{_LINK})?(?:{_CAP}|[{_UPPER}]\.))*")
_CUSTODY = re.compile(
    r"arrest|detain|detention|imprison|prison|jail|custody|sentenc|releas|charged|convicted|trial|tortur|held\b|disappear|"
    r"hunger|abduct|missing|health|beaten|medical|cell\b",
    re.IGNORECASE,
)
_SPOKE_AFTER = re.compile(
    r"(?:,[^,.]{3,80},)?\s+(?:said|says|told|stated|added|noted|commented|explained|wrote|tweeted|declared|(?:has\s+)?expressed|welcomed|called)\b"
)
_SPOKE_BEFORE = re.compile(
    r"(?:\b(?:said|says|added|commented|explained|told)\s+(?:[\w'-]+\s+){0,8}|[Ss]tatement (?:by|from|of)\s.{0,80}|[Rr]emarks by\s.{0,60}|[Cc]ontact:?\s.{0,40}|"
    r"[Ss]igned:?\s.{0,40}|[Ll]etter (?:from|by)\s.{0,40}|\b(?:[Jj]udge|[Pp]rosecutor|[Aa]mbassador|[Mm]inister(?:\s+of\s+\w+)?|[Ss]poke(?:sperson|sman|swoman)|[Rr]apporteur|[Ss]ecretary[- ][Gg]eneral|"
    r"[Cc]ommissioner|[Ss]ecretary\s+of\s+\w+|[Dd]ear|[Dd]irector|[Ll]awyer|[Aa]ttorney|[Ss]ecretary|(?:[Hh]is|[Hh]er|[Tt]heir|'s)\s+(?:wife|husband|mother|father|brother|sister|daughter|son|partner)|[Cc]olonel|[Gg]eneral)\s*,?\s*)$"
)
_PLURAL = re.compile(
    r"\b(?:they|them|their|both(?!\s+\w+\s+and)|the\s+(?:two|three|four|five|six|seven|eight|nine|ten)|these\s+\w+(?:\s+\w+)?s|"
    r"all\s+(?:of\s+them|three|four|five)|the\s+(?:activists|journalists|detainees|prisoners|defendants|students|lawyers|defenders|men|women|group|others)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|several)\s+(?:\w+\s+)?(?!years|days|months|weeks|hours|times|operations|letters)\w+s(?:\s+(?:who|were|are|have))?)\b",
    re.IGNORECASE,
)
_SINGULAR = re.compile(r"\b(?:he|she|him|his|her|himself|herself)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in the text, by full name or a part of it; offsets count in the document."""

    start: int
    end: int
    person: str


class People:
    """Who the document is about, and who is meant at a place in it."""

    def __init__(self, sentences: tuple[Sentence, ...], title: str | None) -> None:
        names = [n for s in sentences for n in _names_in(s)]
        self.known = _canonical(names, sentences, title)
        self.mentions = _mentions(sentences, self.known)
        self.speakers = _speakers(self.mentions, sentences, title)
        self.main = self._main(sentences, title)

    def _main(self, sentences: tuple[Sentence, ...], title: str | None) -> tuple[str, ...]:
        weight: Counter[str] = Counter()
        for sentence in sentences:
            here = [m for m in self.mentions if sentence.start <= m.start < sentence.end]
            about_custody = bool(_CUSTODY.search(sentence.text))
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
        return tuple(p for p in sorted(names, key=lambda p: -weight[p]) if weight[p] * 4 >= most)

    def meant(self, sentence: Sentence, *, start: int, end: int, trigger: int) -> str | None:
        """The person or persons that a clause is about, joined by '; '."""
        inside = self._in(start, end)
        words = sentence.text[max(0, start - sentence.start - 30) : end - sentence.start]
        if inside:
            return "; ".join(dict.fromkeys(m.person for m in inside))
        if _PLURAL.search(words) and len(self.main) > 1:
            return self._group(start) or "; ".join(self.main)
        before = self._in(sentence.start, trigger)
        if before:
            return self._list_before(before)
        after = self._in(end, sentence.end)
        if after and not _SINGULAR.search(words):
            return after[0].person
        return self._last_named(start)

    def named(self, words: str) -> str | None:
        """The person that a short name with or without a title means: 'Mr Sorushani'."""
        found = re.fullmatch(
            rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|President|Professor|Judge)\.?\s+)?({_CAP}(?:\s+{_CAP})*)",
            words,
        )
        if found is None:
            return None
        return next((p for p in self.known if p == found[1] or p.split()[-1] == found[1]), None)

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


def _names_in(sentence: Sentence) -> list[tuple[str, bool]]:
    """The names in a sentence, and whether it is a heading."""
    found: list[tuple[str, bool]] = []
    for match in _NAME.finditer(sentence.text):
        if _within_body(sentence.text, match):
            continue
        words = match[0].split()
        while words and _opens(words[0]):
            words.pop(0)
        while words and (
            words[-1].casefold().rstrip(".") in COMMON or words[-1].casefold() in TITLES
        ):
            words.pop()
        if words:
            words[-1] = re.sub(r"['’]s$", "", words[-1])
        name = " ".join(words)
        if 2 <= len([w for w in words if w[0].isupper()]) <= 5 and _may_be_person(words):
            found.append((name, sentence.is_heading))
    return found


_BODY_BEFORE = re.compile(
    r"([A-Z][\w'-]*|Persons)\s+(?:of|from|against|on|for\s+the)(?:\s+the)?\s+$"
)
_BODY_AFTER = re.compile(r"'?s?\s+(?:[A-Z]\w+\s+)?([A-Z]\w+)")


def _within_body(text: str, match: re.Match[str]) -> bool:
    """Part of a body's name, or the same name in another script in brackets."""
    if text[: match.start()].endswith("(") and not match[0].isascii():
        return True
    before = _BODY_BEFORE.search(text[: match.start()])
    if before and (before[1].casefold() in ORGANISATION or before[1] == "Persons"):
        return True
    after = _BODY_AFTER.match(text, match.end())
    return bool(after and after[1].casefold() in ORGANISATION)


def _opens(word: str) -> bool:
    small = word.casefold().rstrip(".")
    return small in COMMON or small in TITLES or small in DEMONYM


def _may_be_person(words: list[str]) -> bool:
    for word in words:
        small = word.casefold().rstrip(".")
        small = small.removesuffix("'s")
        if (
            small in ORGANISATION
            or small in DEMONYM
            or word in COUNTRY
            or small in ("prize", "award")
        ):
            return False
        if small in COMMON and small not in (
            "may",
            "april",
            "june",
            "august",
            "march",
            "summer",
            "christian",
        ):
            return False
        if word.isupper() and len(word) > 1 and "." not in word and len(word) < 5:
            return False
    return True


def _canonical(
    names: list[tuple[str, bool]], sentences: tuple[Sentence, ...], title: str | None
) -> tuple[str, ...]:
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


def _mentions(sentences: tuple[Sentence, ...], known: tuple[str, ...]) -> tuple[Mention, ...]:
    parts: dict[str, str] = {}
    counts = Counter(word for name in known for word in name.split())
    for name in known:
        parts[name] = name
        for word in name.split():
            if (
                counts[word] == 1
                and len(word) > 2
                and word[0].isupper()
                and word.casefold() not in COMMON
            ):
                parts.setdefault(word, name)
    if not parts:
        return ()
    each = "|".join(
        re.escape(p).replace(r"\ ", r"\s+") for p in sorted(parts, key=len, reverse=True)
    )
    pattern = re.compile(rf"\b(?:{each})\b(?!-\w)")
    found = []
    for sentence in sentences:
        for match in pattern.finditer(sentence.text):
            person = parts[" ".join(match[0].split())]
            found.append(
                Mention(sentence.start + match.start(), sentence.start + match.end(), person)
            )
    return tuple(found)


def _speakers(
    mentions: tuple[Mention, ...], sentences: tuple[Sentence, ...], title: str | None
) -> frozenset[str]:
    """Those who only speak, judge or stand by: never the person held."""
    spoke: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for sentence in sentences:
        for mention in mentions:
            if not sentence.start <= mention.start < sentence.end:
                continue
            seen[mention.person] += 1
            before = sentence.text[: mention.start - sentence.start]
            after = sentence.text[mention.end - sentence.start :]
            if (
                _SPOKE_BEFORE.search(before)
                and not re.search(r"\b(?:on|for|about)\s[^,]*$", before)
            ) or _SPOKE_AFTER.match(after):
                spoke[mention.person] += 1
    return frozenset(p for p in spoke if spoke[p] * 2 >= seen[p] or (spoke[p] and seen[p] <= 2))
