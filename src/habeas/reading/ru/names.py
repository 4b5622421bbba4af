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
    "ых",
    "ыми",
    "ие",
    "их",
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
    re.compile(rf"(?:[{_CONSONANT}]|(?<!о)(?<!ие)(?<!ье)й)$"),
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
_GIVEN_MALE = frozenset(MALE)
_MAN = re.compile(r"(?:ов|ев|ёв|ин|ын)(?:ым|ом)?$|[сц]к(?:ий|ого|ому|им)$|(?:ый|ого|ому)$")
_MANS = re.compile(r"(?<!ов)(?<!ев)(?<!ёв)(?<!ин)(?<!ын)[бгдзклмнпрстфхцчшщ]а$")
_WOMAN = re.compile(r"(?:(?:ов|ев|ёв|ин|ын)(?:ой|ою)|[сц]к(?:ая|ую)|ая|ую)$")
_MAN_OBLIQUE = re.compile(r"(?:ов|ев|ёв|ин|ын)(?:а|у|е|ым)$|[сц]к(?:ого|ому|им|ом)$|[бгдзклмнпрстфхцчшщ](?:а|у|ом|ем|е)$")  # fmt: skip
_BARE = re.compile(r"(?<!ов)(?<!ев)(?<!ин)[бгджзклмнпрстфхцчшщ]$")
_MALE_GIVEN = re.compile(r"(?:ом|ем|[аяуюе])$")
_PLURAL = re.compile(r"(?:(ов|ев|ёв|ин|ын)(?:ы|ых|ым|ыми)|([сц]к)(?:ие|их|им|ими))$")
_BY_HER = re.compile(r"(?:ой|(?<=[иь])ей)$")
_ROLE_F = r"(?:ка|ница|тка|есса|сестра|жена|дочь|мать|супруга|ая|ую|ой|женщина|девушка)"
_AS_WOMAN = (
    rf"\b\w*{_ROLE_F}\s+(?:\"[^\"]+\"\s+)?{{name}}\b|\b{{name}}(?:,[^,.;]{{{{2,60}}}},)?\s+(?:(?:не|уже|также|ранее|тогда|\w+но|сама)\s+)*"
    r"(?:была|[а-яё]{{2,}}(?:ла|лась)|[а-яё]+(?:ена|ана|ята|ита)|она)\b"
)
_AS_MAN = r"\b(?:\w+(?:ого|его)|\w*(?:иста|ента|анта|графа|врача|повара|цента|тора|ёра|ера|ника|теля|ката|лога|юриста|политика|поэта)|сына|мужа|брата|отца|господина)\s+(?:\"[^\"]+\"\s+)?{name}\b"


def same(names: Sequence[str], text: str = "") -> Mapping[str, str]:
    """Each name with the form that its person is known by: the nominative, where the text has one."""
    own = {name: _without_client(name) for name in names}
    sexes = {name: sex_of(name, text) for name in own.values()}
    groups: list[list[str]] = []
    for name in sorted(dict.fromkeys(own.values()), key=lambda n: sexes[n] is None):
        group = next((g for g in groups if _belongs(name, g, sexes)), None)
        if group is None:
            groups.append([name])
        else:
            group.append(name)
    known_by: dict[str, str] = {}
    for group in groups:
        sex = next((sexes[n] for n in group if sexes[n]), None)
        named = _from_dative(nominative(min(group, key=_rank), sex), text)
        known_by |= dict.fromkeys(group, named)
    return {name: known_by[own[name]] for name in names}


def _belongs(name: str, group: list[str], sexes: Mapping[str, str | None]) -> bool:
    """The same words in another case, and nothing says that one is a man and the other a woman."""
    told = {sexes[n] for n in (name, *group)} - {None}
    return len(told) < 2 and any(_is_same(name, other) for other in group)


def _without_client(name: str) -> str:
    """'Пестова Роман Юрский', who is the lawyer of Пестов → 'Роман Юрский'."""
    words = name.split()
    if len(words) == 4 and words[2] in _GIVEN and not _PATRONYMIC.search(words[3]):
        return " ".join(words[2:])
    if len(words) != 3 or _PATRONYMIC.search(words[2]) or words[0] in _GIVEN:
        return name
    return " ".join(words[1:]) if words[1] in _GIVEN else name


def _from_dative(name: str, text: str) -> str:
    """'Олегу Ставру' → 'Олег Ставр', where the text bends the surname and so shows that it does not end in -у."""
    given, _, last = name.rpartition(" ")
    meant = [n for n in dict.fromkeys(_GIVEN.get(given, ())) if n in _GIVEN_MALE]
    if len(meant) != 1 or given in meant or not last.endswith("у"):
        return name
    bent = re.search(rf"\b{re.escape(last[:-1])}(?:а|ом|ым|е)?\b", text)
    return f"{meant[0]} {last[:-1]}" if bent else name


def sex_of(name: str, text: str) -> str | None:
    """'f' or 'm', where the form of the name or the words beside it say so."""
    words = name.split()
    if len(words) < 2:
        return None
    given, last = words[0], words[-1]
    meant = {n in _GIVEN_MALE for n in _GIVEN.get(given, ())}
    if meant == {False}:
        return "f"
    if given in MALE or _MAN.search(last) or (given[:-1] in MALE and _MANS.search(last)):
        return "m"
    bent = given[-1:] in "уыюи" or _BY_HER.search(given) is not None
    if _WOMAN.search(last) or (bent and True not in meant and _BARE.search(last)):
        return "f"
    spelled = r"\s+".join(map(re.escape, words))
    if re.search(_AS_MAN.format(name=spelled), text):
        return "m"
    told = re.search(_AS_WOMAN.format(name=spelled), text)
    return "f" if told else "m" if given[-1:] in _CONSONANT else None


def nominative(name: str, sex: str | None = None) -> str:
    """The name as it is entered, where its given name or whatever else tells the sex; else as it is."""
    words = name.split()
    for number, word in enumerate(words):
        forms_of = dict.fromkeys(_GIVEN.get(word, ()))
        meant = [n for n in forms_of if sex is None or (n in MALE) == (sex == "m")]
        if word in meant and not (word in FEMALE and word[-1] in _CONSONANT):
            return " ".join(_of_two(w, sex) for w in words)
        if len(meant) == 1:
            settle = _male if meant[0] in MALE else _female
            is_unbent = not word.endswith(
                ("у", "ю")
            )  # then a surname in -у is none in this case either
            of_one = [_of_two(w, "m" if meant[0] in MALE else "f") for w in words]
            rest = [
                meant[0]
                if n == number
                else settle(w) or (w if is_unbent and w.endswith("у") else None)
                for n, w in enumerate(of_one)
            ]
            return name if None in rest else " ".join(filter(None, rest))
    return _by_endings(words, sex)


def _by_endings(words: list[str], sex: str | None) -> str:
    """A given name that is in no list: 'Вальтера Кромма' → 'Вальтер Кромм', 'Марту Гессен' → 'Марта Гессен'."""
    given, last = words[0], words[-1]
    if sex == "m" and len(words) == 2 and given[-1:] in "аяуюме" and (_MAN_OBLIQUE.search(last)):
        of_a = given[-1] in "ую" and last[-1] == "а"  # 'Ису Маматова' is Иса
        base = given[:-1] + ("а" if given[-1] == "у" else "я")
        found = [base if of_a else _MALE_GIVEN.sub(_male_given, given), _male(last)]
        return " ".join(w or o for w, o in zip(found, words, strict=True))
    if sex == "f" and len(words) == 2 and (by_her := _BY_HER.search(given)):
        base = f"{given[: by_her.start()]}{'а' if by_her[0] == 'ой' else 'я'}"
        return f"{base} {_female(last) or last}"
    if sex == "f" and len(words) == 2 and given[-1:] in "уыюие":
        base = f"{given[:-1]}{'я' if given[-1] in 'юи' and given[-2] not in 'гкхжшщч' else 'а'}"
        return f"{base} {_female(last) or last}"
    return " ".join(_of_two(w, sex) for w in words)


def _male_given(match: re.Match[str]) -> str:
    return "й" if match[0] in ("я", "ю") else ""


def _of_two(word: str, sex: str | None) -> str:
    """The surname of two, 'Насыровы', as one of them bears it."""
    found = _PLURAL.search(word)
    if found is None or sex is None:
        return word
    ending = "" if sex == "m" else "а"
    adjective = "ий" if sex == "m" else "ая"
    return word[: found.start()] + (f"{found[1]}{ending}" if found[1] else f"{found[2]}{adjective}")


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
