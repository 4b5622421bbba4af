"""Who speaks in 'she told me that …', where nobody is named as the speaker: in a visitor's letter, whoever was visited."""

import re

from habeas.reading.people import People
from habeas.reading.sentences import Sentence
from habeas.reading.sexes import MAN, WOMAN

_SAYS = {
    "she": WOMAN, "elle": WOMAN, "ella": WOMAN, "она": WOMAN,
    "he": MAN, "il": MAN, "él": MAN, "он": MAN,
    "me": None, "nos": None,
}  # fmt: skip
"""'Me dijo que …' leaves out who said it."""
_SOMEBODY = re.compile(
    r"\b(?:guards?|warde(?:r|n)s?|nurses?|doctors?|physicians?|lawyers?|attorneys?|officers?|officials?|director|governor|judge|prosecutor|witness(?:es)?|cell-?mates?|inmates?|prisoners?|detainees?|neighbou?rs?|colleagues?|friends?|somebody|someone|wife|husband|mother|father"
    r"|gardiens?|gardiennes?|surveillante?s?|infirmi[eè]re?s?|médecins?|avocate?s?|témoins?|codétenue?s?|voisine?s?|directeur|directrice|femme|mari|mère|père"
    r"|guardias?|enfermer[oa]s?|médic[oa]s?|doctora?|abogad[oa]s?|testigos?|compañer[oa]s?|directora?|juez|jueza|esposa|esposo|madre|padre"
    r"|надзиратель\w*|охранни\w+|медсестр\w+|врач\w*|адвокат\w*|свидетел\w+|сокамерни\w+|сосед\w*|начальни\w+|следовател\w+|жен[аыеу]|муж\w*|мать|матери|отец|отца)\b",
    re.IGNORECASE,
)


_TURNED = {
    "daughter": "mother|father", "son": "mother|father", "mother": "daughter|son", "father": "daughter|son",
    "sister": "sister|brother", "brother": "sister|brother", "wife": "husband|wife", "husband": "wife|husband", "lawyer": "client",
}  # fmt: skip
_I_AM = re.compile(
    rf"\bI(?:['’]m| am)\s(?:(?!\bmy\b)[^.,;]){{0,40}}?\b({'|'.join(_TURNED)})\b|\bmy\s+({'|'.join(_TURNED)}),?\s+[A-Z]"
)


def _theirs(people: People, sentences: tuple[Sentence, ...]) -> re.Pattern[str]:
    """What somebody who writes 'I am the daughter of Ana' calls her: 'my mother'."""
    found = (_I_AM.search(s.text) for s in sentences if people.written_of)
    words = [_TURNED[m[1]] if m[1] else m[2] for m in found if m]
    return re.compile(rf"\b[Mm]y\s+(?:{'|'.join(words)})\b" if words else r"(?!)")


_SEVERAL = re.compile(r"(?<!\bone of the )\b\w+(?<!s)s$", re.IGNORECASE)


def _somebody(words: str, language: str) -> re.Match[str] | None:
    """Somebody who may be 'she' or 'he'; in English, not 'the guards'."""
    found = _SOMEBODY.finditer(words)
    return next(
        (m for m in found if language != "en" or not _SEVERAL.search(words[: m.end()])), None
    )


def spoken_of(
    people: People, sentences: tuple[Sentence, ...], words: str, at: Sentence
) -> str | None:
    """The one whom all is about, where nobody else is named or told of since, and no name stands behind the pronoun."""
    pronoun = words.casefold()
    if pronoun not in _SAYS or len(people.main) != 1:
        return None
    (person,) = people.main
    place = at.start + max(0, at.text.find(words))
    named = [m for m in people.mentions if m.start < place]
    if {m.person for m in named} != {person} or any(
        place <= m.start < at.end for m in people.mentions
    ):
        return None
    since, theirs = named[-1].end, _theirs(people, sentences)
    told = (
        s.text[max(0, since - s.start) : max(0, place - s.start)]
        for s in sentences
        if s.end > since and s.start <= at.start
    )
    if any(_somebody(theirs.sub("", between), at.language) for between in told):
        return None
    sex = _SAYS[pronoun]
    return person if sex is None or people.sexes.get(person, sex) == sex else None


_OPENS = re.compile(
    r"^(?:(?:(?:I|We)\s+)?(?:[Ss]poke|[Tt]alked|[Mm]et|[Cc]all|[Cc]onversation|[Ii]nterview)\b[^.,;]{0,40}?\s(?=(?:an?|one)\s))?"
    r"(?P<who>(?:(?:[Aa]n?|[Oo]ne(?: of the)?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s+)(?:[a-z-]+\s+){0,2}[a-z-]+)"
)


def who_opened(people: People, sentences: tuple[Sentence, ...], at: Sentence) -> str | None:
    """Whoever the sentence before, of the same paragraph, begins with: 'A nurse … called us. She said …', by name where it gives one."""
    before = [s for s in sentences if s.paragraph == at.paragraph and s.start < at.start]
    role = _somebody(before[-1].text, at.language) if before else None
    opened = role and _OPENS.fullmatch(before[-1].text[: role.end()])
    if role is None or not opened:
        return None
    named = [
        m
        for m in people.mentions.beginning_in(before[-1])
        if m.start == before[-1].start + role.end() + 1
    ]
    if named:
        return named[0].person
    who = opened["who"]
    return who[0].lower() + who[1:]
