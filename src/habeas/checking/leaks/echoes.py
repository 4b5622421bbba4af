"""What a draft says in other words of what only sources above its audience tell."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from habeas.checking.telling.plainwords import plain_roots, roots, roots_in, roots_of_kinds

_WORD = re.compile(r"[a-z]{4,}")
_TELLING = re.compile(r"x-rays?|[a-z]{4,}")
_WRITTEN = re.compile(r"x-rays?|[a-z]{4,}", re.IGNORECASE)
_AT_HOME = re.compile(r"\b(?:liv(?:es?|ed|ing)|homes?|houses?|famil(?:y|ies)|comes? from|grew up|born|address\w*|mother|wife|husband|sister)\b", re.IGNORECASE)  # fmt: skip
_OPENING = 3
"""Where the first word of a sentence may stand, behind a mark or a number."""
_END = re.compile(r"(?<=[.!?;])\s+|\n+")
_STEM = 5
_LONGEST = 10
"""A longer word that begins as a closed one does is another: "secretariat" is no "secret"."""
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
    "torn tear tore ripp shred destroy",
    "student studies studied study",
    "pardon clemenc merc",
    "search frisk patted",
    "faint collaps swoon unconsc blackout",
)
_IN_LETTERS = """
about above according account accused action after again against ago allowed also another answer appeal april arrested
article asked august authorities because been before began begin begun being between both calls cannot care case cell
charge committee concern condition continue conversation could country court custody daughter days december declared demand
detained detention did doctor doctors does during each eight even ended every examined family father february first
five following food four freedom from further given government guard guards had have having health hearing held here
himself herself hospital human husband immediate into issued january journalist july june justice kept knowledge known
last later lawyer least letter lives long made many march medical meeting member minister ministry month months more
most mother must name nearly need never night nine nobody november number october office officer officers only other
over paper people person please police prison prisoner prisoners public question received refused regard release
released remains report reports request right rights said says second seen sentence sentenced september service seven
several shall should since sister situation sixth some started state statement still stopped such take taken than that
their them then there these they third this those three through time today told toward treatment trial under until
upon urgent used very visit visited visitor want wants week weeks well were what when where whether which while whom
wife will with within without woman work would write wrote year years your
"""
"""Words that every letter has: that two texts share them says nothing."""
_COMMON = frozenset(word[:_STEM] for word in _IN_LETTERS.split())
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


def _telling(text: str) -> Iterator[re.Match[str]]:
    """The words of a text that may tell; names only where somebody's home is told of: elsewhere other checks know them."""
    is_of_a_home = _AT_HOME.search(text) is not None
    for match in _WRITTEN.finditer(text):
        is_name = match[0][0].isupper() and match[0][1] != "-" and match.start() > _OPENING
        if is_of_a_home or not is_name:
            yield match


@lru_cache(maxsize=8192)
def _forms(word: str) -> frozenset[str]:
    """The roots of a word that tells a text from another, and the first of those of its meaning."""
    stem = word[:_STEM]
    if stem in _COMMON and stem not in _MEANING:
        return frozenset()
    return roots(word) | ({f"={_MEANING[stem]}"} if stem in _MEANING else frozenset())


@lru_cache(maxsize=256)
def _told(text: str) -> frozenset[str]:
    return frozenset(form for word in _TELLING.findall(text.casefold()) for form in _forms(word))


_OF_CAMPAIGNS = frozenset(
    [
        "confidential",
        "confidence",
        "card",
        "cards",
        "postcard",
        "postcards",
        "petition",
        "petitions",
        "amnesty",
    ]
)


def _is_plain(word: str) -> bool:
    """Whether it is a word of every paper, which alone tells nothing."""
    return (
        word in _OF_CAMPAIGNS
        or word[:_STEM] in _COMMON
        or not roots(word).isdisjoint(plain_roots() | roots_of_kinds())
    )


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    """The stems of the words that tell a text from another; of words of one meaning the first."""
    stems = (word[:_STEM] for word in _TELLING.findall(text.casefold()))
    return frozenset(
        _MEANING.get(stem, stem) for stem in stems if stem in _MEANING or stem not in _COMMON
    )


@lru_cache(maxsize=256)
def _sentences(text: str) -> tuple[frozenset[str], ...]:
    return tuple(stems for part in _END.split(text) if len(stems := _stems(part)) >= _FEWEST)


class Echoes:
    """The sentences that are closed to an audience, by the stems of their words, and the stems that it may read."""

    def __init__(
        self, closed: Iterable[str], open_: Iterable[str], names: Iterable[str] = ()
    ) -> None:
        closed = tuple(closed)
        self.closed = tuple(dict.fromkeys(s for text in closed for s in _sentences(text)))
        open_ = tuple(open_)
        self.open = frozenset(stem for text in open_ for stem in _stems(text))
        self.known = _told(" ".join(open_)) | roots_in(" ".join(open_))
        of_the_person = _told(" ".join(names))
        self.told = tuple(
            _told(part) - of_the_person for text in closed for part in _END.split(text)
        )

    def in_a_word(self, text: str) -> Iterator[tuple[int, int]]:
        """The words of a text that stand in closed sentences alone and say something by themselves."""
        for match in _telling(text):
            word = match[0].casefold()
            is_closed = self._is_told(word) and _forms(word).isdisjoint(self.known)
            if is_closed and not _is_plain(word):
                yield match.span()

    def _is_told(self, word: str) -> bool:
        """Whether a closed sentence has the word, or one that begins as it does and as none does that may be read."""
        stem = word[:_STEM]
        begins = _STEM < len(word) <= _LONGEST and stem in self._stems_told
        return not roots(word).isdisjoint(self._words_told) or begins

    @cached_property
    def _words_told(self) -> frozenset[str]:
        return frozenset().union(*self.told)

    @cached_property
    def _stems_told(self) -> frozenset[str]:
        known = {word[:_STEM] for word in self.known}
        return frozenset(w[:_STEM] for w in self._words_told if len(w) >= _STEM) - known

    def in_two(self, text: str) -> bool:
        """Whether a sentence has two words of a closed one, one of which stands in closed ones alone."""
        words = [forms for m in _telling(text) if (forms := _forms(m[0].casefold()))]
        return any(_are_two(words, sentence, self.known) for sentence in self.told)

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


def _are_two(
    words: Iterable[frozenset[str]], sentence: frozenset[str], known: frozenset[str]
) -> bool:
    told = frozenset(form for form in sentence if not form.startswith("="))
    shared = [forms for forms in words if forms & told]
    is_closed = any(forms.isdisjoint(known) for forms in shared)
    return is_closed and len({min(forms & told) for forms in shared}) > 1


def names_in_part(name: str) -> Iterator[str]:
    """The ways in which a person of that name is named in part: “Mr Vole”, “A. Vole”, “Vole”, “Anders”."""
    first, _, last = name.rpartition(" ")
    if first and len(last) > 3:
        yield last
    if first and " " not in first and len(first) > 3:
        yield first
