"""Russian names in all their cases: the forms of a word, and which names are one person's."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from habeas.reading.ru.given import FEMALE, MALE

_CYRILLIC = re.compile(r"[А-ЯЁа-яё-]+")
_ENDINGS = [
    "ский",
    "ского",
    "скому",
    "ским",
    "ском",
    "ская",
    "ской",
    "скую",
    "цкий",
    "цкого",
    "цкому",
    "цким",
    "цком",
    "цкая",
    "цкой",
    "цкую",
    "ый",
    "ого",
    "ому",
    "ым",
    "ом",
    "ий",
    "его",
    "ему",
    "им",
    "ем",
    "ая",
    "ой",
    "ую",
    "а",
    "у",
    "е",
    "ы",
    "и",
    "ою",
    "я",
    "ю",
    "ей",
    "ею",
    "ией",
    "ия",
    "ии",
    "ию",
    "ий",
    "ию",
    "й",
    "ь",
    "ью",
    "ем",
    "ом",
    "ым",
]
_NOMINATIVE_FORMS = (
    ("ский", "ск(?:ий|ого|ому|им|ом)"),
    ("цкий", "цк(?:ий|ого|ому|им|ом)"),
    ("ская", "ск(?:ая|ой|ую|ою)"),
    ("цкая", "цк(?:ая|ой|ую|ою)"),
    ("ый", "(?:ый|ого|ому|ым|ом)"),
    ("ой", "(?:ой|ого|ому|ым|ом)"),
    ("ая", "(?:ая|ой|ую|ою)"),
    ("ел", "(?:ел|ла|лу|лом|ле)"),
    ("а", "(?:а|ы|и|е|у|ой|ою|ей|ею)"),
    ("я", "(?:я|и|е|ю|ей|ею)"),
    ("й", "(?:й|я|ю|ем|е|и)"),
    ("ь", "(?:ь|я|ю|ем|е|и|ью)"),
)
_CONSONANT = "бвгджзклмнпрстфхцчшщ"
_PATRONYMIC = re.compile(r"(?:ович|евич|ич|овна|евна|ична|инична)(?:а|у|ем|е|ы|ой)?$|(?:овн|евн|ичн)(?:а|ы|у|е|ой)$")  # fmt: skip
_MALE_ENDINGS = (
    (re.compile(r"([сц]к)(?:ого|ому|им|ом)$"), r"\1ий"),
    (re.compile(r"(ов|ев|ёв|ин|ын)(?:а|у|ым|е)$"), r"\1"),
    (re.compile(r"(ич)(?:а|у|ем|е)$"), r"\1"),
    (re.compile(r"([бгдзклмнпрстфхцчшщ])(?:а|ом|ем)$"), r"\1"),
)
_FEMALE_ENDINGS = (
    (re.compile(r"([сц]к)(?:ой|ую|ою)$"), r"\1ая"),
    (re.compile(r"(ов|ев|ёв|ин|ын)(?:ой|у|ою)$"), r"\1а"),
    (re.compile(r"(вн|чн)(?:ы|у|е|ой)$"), r"\1а"),
    (re.compile(r"([кгхнтрлдмвб])(?:ой|ую)$"), r"\1ая"),
)
_NOMINATIVE_RANK = (
    re.compile(rf"(?:[{_CONSONANT}]|й)$"),
    re.compile(r"[ая]$|ь$"),
)


def forms(word: str) -> str:
    """The pattern of every case of a word of a name that stands in the nominative."""
    if not _CYRILLIC.fullmatch(word):
        return re.escape(word)
    parts = [_one(part) for part in word.split("-")]
    return re.sub("[её]", "[её]", "-".join(parts))


def _one(word: str) -> str:
    if word == "Лев":
        return "(?:Лев|Льв(?:а|у|ом|е))"
    for ending, pattern in _NOMINATIVE_FORMS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + pattern
    return f"{word}(?:а|у|ом|ым|ем|е)?" if word[-1:] in _CONSONANT else word


def _cases(word: str) -> list[str]:
    endings = [
        "а",
        "у",
        "ом",
        "ым",
        "е",
        "ы",
        "и",
        "ой",
        "ю",
        "я",
        "ей",
        "ем",
        "й",
        "ь",
        "ла",
        "лу",
        "лом",
        "ле",
        "ва",
        "ву",
        "вом",
        "ве",
    ]
    stems = {word, word[:-1], word[:-2], f"{word[:-2]}ь"}
    return [f for f in (s + e for s in stems for e in ["", *endings]) if re.fullmatch(forms(word), f)]  # fmt: skip


def _by_case(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Every form of the given names, with the names that it may be of."""
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        for form in _cases(name):
            found[form] = (*found.get(form, ()), name)
    return found


_GIVEN = _by_case((*MALE, *FEMALE))


def same(names: Sequence[str]) -> Mapping[str, str]:
    """Each name with the form that its person is known by: the nominative, where the text has one."""
    own = {name: _without_client(name) for name in names}
    groups: list[list[str]] = []
    for name in dict.fromkeys(own.values()):
        group = next((g for g in groups if any(_is_same(name, other) for other in g)), None)
        if group is None:
            groups.append([name])
        else:
            group.append(name)
    known_by = {n: nominative(min(group, key=_rank)) for group in groups for n in group}
    return {name: known_by[own[name]] for name in names}


def _without_client(name: str) -> str:
    """'Пестова Роман Юрский', who is the lawyer of Пестов → 'Роман Юрский'."""
    words = name.split()
    if len(words) != 3 or _PATRONYMIC.search(words[2]) or words[0] in _GIVEN:
        return name
    return " ".join(words[1:]) if words[1] in _GIVEN else name


def nominative(name: str) -> str:
    """The name as it is entered, where its given name is a known one in another case; else as it is."""
    words = name.split()
    for number, word in enumerate(words):
        meant = _GIVEN.get(word, ())
        if word in meant:
            return name
        if len(meant) == 1:
            settle = _male if meant[0] in MALE else _female
            rest = [meant[0] if n == number else settle(w) for n, w in enumerate(words)]
            return name if None in rest else " ".join(filter(None, rest))
    return name


def _male(word: str) -> str | None:
    """None for 'Тавеску', which may be any case."""
    for pattern, base in _MALE_ENDINGS:
        if pattern.search(word):
            return pattern.sub(base, word)
    return None if word.endswith(("у", "ого", "ому")) else word


def _female(word: str) -> str | None:
    """None for 'Голоту', of which the nominative is not certain."""
    for pattern, base in _FEMALE_ENDINGS:
        if pattern.search(word):
            return pattern.sub(base, word)
    return None if word.endswith(("у", "ы", "ю")) else word


def _is_same(one: str, other: str) -> bool:
    """The same words in another case, or a surname with the initials of the other."""
    first, second = one.split(), other.split()
    if len(first) != len(second):
        return False
    return all(_are_one(a, b) for a, b in zip(first, second, strict=True))


def _are_one(a: str, b: str) -> bool:
    if a.endswith(".") or b.endswith("."):
        return a[0] == b[0]
    return a == b or bool(_CYRILLIC.fullmatch(a) and _stems(a) & _stems(b))


def _stems(word: str) -> set[str]:
    small = word.casefold().replace("ё", "е")
    stems = {small.removesuffix(end) for end in _ENDINGS if small.endswith(end)} | {small}
    stems |= {f"{stem[:-2]}{stem[-1]}" for stem in stems if stem.endswith("ел")}
    return {stem for stem in stems if len(stem) > 1}


def _rank(name: str) -> tuple[bool, int, int]:
    """A name in full first, then what looks most like a nominative."""
    words = name.split()
    given = next((w for w, n in pairwise(words) if not _PATRONYMIC.search(w)), words[0])
    kind = next((n for n, ending in enumerate(_NOMINATIVE_RANK) if ending.search(given)), 2)
    oblique = sum(w.endswith(("у", "ю", "ы", "ой", "ого", "ому", "ым", "ом")) for w in words)
    return ("." in name, kind, oblique)
