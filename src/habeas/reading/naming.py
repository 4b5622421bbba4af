"""Which capitalised words name a person, in one language's words."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from habeas.reading.kin import KinWords
from habeas.reading.sentences import Sentence
from habeas.reading.sexes import SexWords

_UPPER = "A-Z" + "".join(chr(c) for c in range(0xC0, 0x530) if chr(c).isupper())
CAP = rf"(?:[{_UPPER}]['’][{_UPPER}]\w+|(?:al-|el-|Al-|El-)?[{_UPPER}][\w]+(?:[-'’][{_UPPER}a-z]\w+)*)"
_LINK = r"(?:(?:de|del|da|dos|di|la|van|von|der|den|bin|bint|ibn|ben|al|el|ul|ould|abu|umm|y|e)\s+){1,2}"
NAME = re.compile(rf"{CAP}(?:\s+(?:{_LINK})?(?:{CAP}|[{_UPPER}]\.))*")
_KIN_OF = re.compile(
    r",\s+(?:the\s+)?(?:[\w-]+\s+)?(?:mother|father|sister|brother|wife|husband|spouse|son|daughter|partner|fianc\w+|aunt|uncle|niece|nephew|cousin|lawyer|friend|colleague)\s+of\s+$"
    r"|,\s+(?:la\s+|le\s+)?(?:mère|père|sœur|frère|épouse|époux|femme|mari|fils|fille|compagne|compagnon|avocate?|amie?|collègue)\s+(?:de\s+|d['’])$"
    r"|,\s+(?:la\s+|el\s+)?(?:madre|padre|hermana|hermano|esposa|esposo|hija|hijo|mujer|marido|compañer[oa]|abogad[oa]|amig[oa])\s+de\s+$"
)
SURNAME_FIRST = re.compile(
    rf"([{_UPPER}]{{3,}}(?:[ -][{_UPPER}]{{2,}})*), ([{_UPPER}]\w+(?: [{_UPPER}]\w+)?)\b(?! \d)"
)


def _as_they_are(names: Sequence[str], text: str) -> Mapping[str, str]:
    return {name: name for name in names}


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """How one language speaks of persons, and which of its capitalised words are no names.

    `name` finds a capitalised name. `common` begin a sentence or heading, of which `also_names` may be names; `titles` stand before a name; `never` are in no
    person's name. `body_before` and `body_after` (group 1) find the body whose name holds a person's. `custody` is what
    happens to the person held. Whoever stands behind `told_by` is named as a source. `self_named` gives the writer's own name (group 1),
    `of_writer` tells that what stands before and behind a nought befell the writer: 'I was', 'me'. Who is found by `spoke_before` (and not by `only_about`) or `spoke_after` only speaks.
    `titled` reads a short name (group 1). `plural` and `singular` are pronouns and groups. Before a place stands `place_before`; before the name of one whose friend or relative speaks, `of_another`.
    `party_before` stands before whoever a case is about, even in capitals, `official_before` before a judge, a prosecutor or a director.
    `writes_of` before the one whose relative or lawyer writes, 'I am the sister of', or `i_am` before and `his_kin` behind, 'I am Ana's sister'.
    `suffers_before` and `suffers_after` tell what befell the person named; `first_of_two` finds the given name (group 1) in 'Ana and
    Marek Velmar'; `counted` reads how many a group counts; a clause that begins with `others` is about people whom nobody names; `entry` may
    stand before the name at the head of an entry in a list; `kin` names somebody by what they are to another;
    `some_of` is a part of a group, 'two of the three'. No person's name follows an `article`. `given` finds a given name alone (group 1), 'my
    son Idris'; `ordinal` one of the parties, 'the second applicant', of whom `in_order` tells which;
    `of_two` the last named of two, or the one before (`former`); `several_do` a group as the subject of what follows, 'both were'; what `joined_by` ends adds
    somebody to the pronoun it holds, 'she was arrested along with'; `sexes` shows who is a woman. Where names change their endings, `forms` gives the pattern of all the
    forms of a word, and `same` each name as it was met in the text with the form it is known by.
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
    of_another: re.Pattern[str] | None = None
    suffers_before: re.Pattern[str] | None = None
    suffers_after: re.Pattern[str] | None = None
    first_of_two: re.Pattern[str] | None = None
    counted: Callable[[str], int | None] | None = None
    others: re.Pattern[str] | None = None
    entry: re.Pattern[str] | None = None
    kin: KinWords | None = None
    some_of: re.Pattern[str] | None = None
    article: re.Pattern[str] | None = None
    given: re.Pattern[str] | None = None
    in_order: Callable[[re.Match[str]], int] | None = None
    ordinal: re.Pattern[str] | None = None
    of_two: re.Pattern[str] | None = None
    several_do: re.Pattern[str] | None = None
    joined_by: re.Pattern[str] | None = None
    sexes: SexWords | None = None
    told_by: re.Pattern[str] | None = None
    self_named: re.Pattern[str] | None = None
    of_writer: re.Pattern[str] | None = None
    party_before: re.Pattern[str] | None = None
    writes_of: re.Pattern[str] | None = None
    i_am: re.Pattern[str] | None = None
    his_kin: re.Pattern[str] | None = None
    official_before: re.Pattern[str] | None = None
    forms: Callable[[str], str] = re.escape
    same: Callable[[Sequence[str], str], Mapping[str, str]] = _as_they_are


WordsOf = Callable[[str], PeopleWords]


def names_in(sentence: Sentence, told: PeopleWords) -> list[tuple[str, bool]]:
    """The names in a sentence, and whether it is a heading."""
    found: list[tuple[str, bool]] = [(name, False) for name in _surname_first(sentence, told)]
    found += [(name, False) for name in _given(sentence, told)]
    for match in told.name.finditer(sentence.text):
        in_capitals = match[0].isupper() and (
            is_entry(sentence.text, match, told) or _is_named_party(sentence.text, match, told)
        )
        if not in_capitals and _within_body(sentence.text, match, told):
            continue
        words = (match[0].title() if in_capitals else match[0]).split()
        while words and _opens(words[0], told):
            words.pop(0)
        while len(words) > 2 and words[0] in told.countries:
            words.pop(0)
        while words and (
            words[-1].casefold().rstrip(".") in told.common or words[-1].casefold() in told.titles
        ):
            words.pop()
        if words:
            words[-1] = told.possessive.sub("", words[-1])
        is_mixed = any(not word.isupper() for word in words)
        words = [_calmed(word) for word in words] if told.entry or is_mixed else words
        name = " ".join(words)
        if 2 <= len([w for w in words if w != w.lower() or "-" in w]) <= 5 and _may_be_person(
            words, told
        ):
            is_heading = sentence.is_heading and not (
                _is_party(sentence.text, match, told) or is_entry(sentence.text, match, told)
            )
            found += _both(sentence.text[: match.start()], words, is_heading, told)
            found.append((name, is_heading))
    return found


def _calmed(word: str) -> str:
    """A name written in capitals as it is written elsewhere: 'AGUILERA' → 'Aguilera'."""
    return "-".join(w.capitalize() for w in word.split("-")) if word.isupper() and len(word) > 3 else word  # fmt: skip


def _surname_first(sentence: Sentence, told: PeopleWords) -> list[str]:
    """'VELMAR, Ana' at the head of an entry."""
    head = SURNAME_FIRST.match(sentence.text) if told.entry else None
    if head is None:
        return []
    words = [*head[2].split(), *map(_calmed, head[1].split())]
    return [" ".join(words)] if _may_be_person(words, told) else []


def _given(sentence: Sentence, told: PeopleWords) -> list[str]:
    """'my son Idris': somebody whom a relative calls by the given name."""
    found = told.given.findall(sentence.text) if told.given else []
    return [name for name in found if _may_be_person([name], told) and not _opens(name, told)]


def _is_party(heading: str, match: re.Match[str], told: PeopleWords) -> bool:
    """Whether a heading is about the one it names: 'The State v Ana Velmar', 'Letter of Vera Lesko, mother of Ana Lesko'."""
    if re.search(r"\bv\.? $", heading[: match.start()]) or _KIN_OF.search(heading[: match.start()]):
        return True
    words = re.findall(r"[^\W\d_]{2,}", heading)
    small = sum(word.islower() for word in words)
    return small > len(words) / 2 and told.custody.search(heading) is not None


def _is_named_party(text: str, match: re.Match[str], told: PeopleWords) -> bool:
    """Whether words in capitals are the person whom a court or clinic writes of: 'the accused ANA VELMAR'; one word or a whole title is none."""
    if told.party_before is None or not 2 <= len(match[0].split()) <= 5:
        return False
    return told.party_before.search(text[: match.start()]) is not None


def is_entry(line: str, match: re.Match[str], told: PeopleWords) -> bool:
    """Whether a line is the head of an entry in a list, which begins with who it is about: 'Ana Velmar, 34, teacher'."""
    if told.entry is None:
        return False
    before, after = line[: match.start()], line[match.end() :]
    goes_on = re.match(r"(?:,| [-–] |:)\s*(?:[a-z\d]|$)| \(|$", after)
    return bool(told.entry.fullmatch(before) and goes_on and (before or after))


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
    if _is_title_of_work(text, match) or _follows_article(text, match, told):
        return True
    before = told.body_before.search(text[: match.start()])
    if before and before[1].casefold() in told.body_heads:
        return True
    after = told.body_after.match(text, match.end())
    return bool(after and after[1].casefold() in told.organisations)


def _is_title_of_work(text: str, match: re.Match[str]) -> bool:
    """A whole quotation: 'the author of "The Salt Stair"'."""
    return text[: match.start()].endswith('"') and text[match.end() :].startswith('"')


def _follows_article(text: str, match: re.Match[str], told: PeopleWords) -> bool:
    """'the Anti-Terror Branch'; not 'the Reverend Ana Velmar'."""
    if told.article is None or not told.article.search(text[: match.start()]):
        return False
    return not _opens(match[0].split()[0], told)


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


def _in_one_order(names: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """'Velk Mirel' as 'Mirel Velk', where the text writes it so too and more often, or later."""
    times = Counter(name for name, _ in names)
    known: dict[frozenset[str], str] = {}
    for name, _ in names:
        words = frozenset(name.split())
        if times[name] >= times[known.get(words, "")]:
            known[words] = name
    return [(known[frozenset(name.split())], heading) for name, heading in names]


def canonical(names: list[tuple[str, bool]], sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Full names in the order of first mention; a headline's words only where the text bears them out."""
    in_text = list(dict.fromkeys(name for name, heading in _in_one_order(names) if not heading))
    body = " ".join(s.text for s in sentences if not s.is_heading)
    for name, heading in names:
        ends = "|".join(re.escape(name.split()[n]) for n in (0, -1))
        if (
            heading
            and name not in in_text
            and (re.search(rf"\b(?:{ends})\b", body) or len(sentences) < 3)
        ):
            in_text.append(name)
    parts = {word for name in in_text if " " in name for word in name.split()}
    kept: list[str] = []
    for name in in_text:
        if name in parts:
            continue
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


def by_surname(known: Iterable[str], text: str, named: Iterable[str]) -> Iterator[str]:
    """Of full names that are known already those of which the text has the surname alone, and gives it to nobody else, or the whole in capitals.

    >>> list(by_surname(["Ana Lesko", "Ion Castel"], "Ms Lesko fainted in the yard.", []))
    ['Ana Lesko']
    >>> list(by_surname(["Ana Lesko"], "ANA LESKO is found guilty.", []))
    ['Ana Lesko']
    >>> list(by_surname(["Ana Lesko"], "Ms Lesko fainted, her mother Vera Lesko said.", ["Vera Lesko"]))
    []
    """
    taken = {part for name in named for part in name.split()}
    for name in known:
        if len(name.split()) > 1 and name.upper() in text:
            yield name
            continue
        surname = name.split()[-1]
        is_there = re.search(rf"\b{re.escape(surname)}\b", text)
        if len(name.split()) > 1 and is_there and surname not in taken:
            yield name
