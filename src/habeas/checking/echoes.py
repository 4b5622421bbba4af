"""What a draft says in other words of what only sources above its audience tell."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

_WORD = re.compile(r"[a-z]{4,}")
_END = re.compile(r"(?<=[.!?;])\s+|\n+")
_STEM = 5
_FEWEST = 3
# Words of one meaning count as one: who retells what he was told in confidence seldom keeps its words.
_MEANINGS = (
    "bruise wound injur mark scar burn swelling swollen cut lesion trace welt bump blow hurt sore",
    "photograph photo picture imag film video camera snapshot footage filmed pictured",
    "wash rins rubb wipe clean bath swabb douse dabb soak",
    "hidden hide hid hides conceal cover mask disguis plaster bandag dressing obscured",
    "visit inspect monitor delegat visitor observers arriv came",
    "nurse nursing medic orderly infirm ward sickbay clinic",
    "cook kitchen canteen galley",
    "secret covert clandest quietly furtive permission stealth unseen unnotic",
    "guard warder jailer gaoler turnkey",
    "threat menac intimid warn blackmail",
    "bribe bribed money paid payment cash",
    "cell dormitor bunk",
    "fear afraid scared fright terrif dread",
    "letter note message smuggl",
    "starv hunger food meal eating",
    "suicid hang hanged",
    "rape raped sexual assault abused",
    "pregnan miscarr abort",
    "ointment vinegar alcohol iodine",
    "flat apartment house home address lives",
    "school kindergarten classroom pupil nursery",
)
# Words that every letter has: that two texts share them says nothing.
_COMMON = frozenset(
    word[:_STEM]
    for word in [
        "about",
        "above",
        "according",
        "account",
        "accused",
        "action",
        "after",
        "again",
        "against",
        "ago",
        "allowed",
        "also",
        "another",
        "answer",
        "appeal",
        "april",
        "arrested",
        "article",
        "asked",
        "august",
        "authorities",
        "because",
        "been",
        "before",
        "began",
        "begin",
        "begun",
        "being",
        "between",
        "both",
        "calls",
        "cannot",
        "care",
        "case",
        "cell",
        "charge",
        "committee",
        "concern",
        "condition",
        "continue",
        "could",
        "country",
        "court",
        "custody",
        "daughter",
        "days",
        "december",
        "declared",
        "demand",
        "detained",
        "detention",
        "did",
        "doctor",
        "doctors",
        "does",
        "during",
        "each",
        "eight",
        "even",
        "ended",
        "every",
        "examined",
        "family",
        "father",
        "february",
        "first",
        "five",
        "following",
        "food",
        "four",
        "freedom",
        "from",
        "further",
        "given",
        "government",
        "guard",
        "guards",
        "had",
        "have",
        "having",
        "health",
        "hearing",
        "held",
        "here",
        "himself",
        "herself",
        "hospital",
        "human",
        "husband",
        "immediate",
        "into",
        "issued",
        "january",
        "journalist",
        "july",
        "june",
        "justice",
        "kept",
        "knowledge",
        "known",
        "last",
        "later",
        "lawyer",
        "least",
        "letter",
        "lives",
        "long",
        "made",
        "many",
        "march",
        "medical",
        "meeting",
        "member",
        "minister",
        "ministry",
        "month",
        "months",
        "more",
        "most",
        "mother",
        "must",
        "name",
        "nearly",
        "need",
        "never",
        "night",
        "nine",
        "nobody",
        "november",
        "number",
        "october",
        "office",
        "officer",
        "officers",
        "only",
        "other",
        "over",
        "paper",
        "people",
        "person",
        "please",
        "police",
        "prison",
        "prisoner",
        "prisoners",
        "public",
        "question",
        "received",
        "refused",
        "regard",
        "release",
        "released",
        "remains",
        "report",
        "reports",
        "request",
        "right",
        "rights",
        "said",
        "says",
        "second",
        "seen",
        "sentence",
        "sentenced",
        "september",
        "service",
        "seven",
        "several",
        "shall",
        "should",
        "since",
        "sister",
        "situation",
        "sixth",
        "some",
        "started",
        "state",
        "statement",
        "still",
        "stopped",
        "such",
        "take",
        "taken",
        "than",
        "that",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "third",
        "this",
        "those",
        "three",
        "through",
        "time",
        "today",
        "told",
        "toward",
        "treatment",
        "trial",
        "under",
        "until",
        "upon",
        "urgent",
        "used",
        "very",
        "visit",
        "visited",
        "visitor",
        "want",
        "wants",
        "week",
        "weeks",
        "well",
        "were",
        "what",
        "when",
        "where",
        "whether",
        "which",
        "while",
        "whom",
        "wife",
        "will",
        "with",
        "within",
        "without",
        "woman",
        "work",
        "would",
        "write",
        "wrote",
        "year",
        "years",
        "your",
    ]
)


_MONTHS = """
janvier février mars avril juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
января февраля марта апреля июня июля августа сентября октября ноября декабря
январь февраль март апрель июнь июль август сентябрь октябрь ноябрь декабрь
январе феврале марте апреле июне июле августе сентябре октябре ноябре декабре
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
"""
"""A day tells one text from another in no language: the checks of dates hold it to the file."""
_COMMON |= frozenset(month[:_STEM] for month in _MONTHS.split())
_MEANING = {
    form[:_STEM]: words.split()[0]
    for words in _MEANINGS
    for word in words.split()
    for form in (word, f"{word}s")
}


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    """The stems of the words that tell a text from another; of words of one meaning the first."""
    stems = (word[:_STEM] for word in _WORD.findall(text.casefold()))
    return frozenset(
        _MEANING.get(stem, stem) for stem in stems if stem in _MEANING or stem not in _COMMON
    )


@lru_cache(maxsize=256)
def _sentences(text: str) -> tuple[frozenset[str], ...]:
    return tuple(stems for part in _END.split(text) if len(stems := _stems(part)) >= _FEWEST)


class Echoes:
    """The sentences that are closed to an audience, by the stems of their words, and the stems that it may read."""

    def __init__(self, closed: Iterable[str], open_: Iterable[str]) -> None:
        self.closed = tuple(dict.fromkeys(s for text in closed for s in _sentences(text)))
        self.open = frozenset(stem for text in open_ for stem in _stems(text))

    def in_text(self, text: str, before: str = "") -> bool:
        """Whether a sentence tells what a closed one does: three stems of it, one of them read nowhere else.

        Of one that goes on from the sentence before, two are its own and the third may stand in that.
        """
        stems = _stems(text)
        near = stems | _stems(before)
        fewest = _FEWEST - bool(before)
        return any(
            len(shared := stems & sentence) >= fewest
            and len(near & sentence) >= _FEWEST
            and shared - self.open
            for sentence in self.closed
        )


def names_in_part(name: str) -> Iterator[str]:
    """The ways in which a person of that name is named in part: “Mr Vole”, “A. Vole”, “Vole”, “Anders”."""
    first, _, last = name.rpartition(" ")
    if first and len(last) > 3:
        yield last
    if first and " " not in first and len(first) > 3:
        yield first
