"""What the checks need to know of a language beside English: families of words, one table a language."""

import re
from dataclasses import dataclass

LANGUAGES = ("fr", "es", "ru", "ar")
"""The languages beside English in which drafts are checked."""
_ARABIC = r"(?<![\w\u064b-\u0652])(?:[وف]?(?:[بلك]?ال|[بلكس]|لل)?)(?:{})(?:هما|هم|هن|ها|نا|كم|ات|وا|ون|ين|ان|ه|ة|ي|ت|ا|اً|ًا)?(?![\w\u064b-\u0652])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The families of one language. Each finds a word of it in a sentence of the author's own."""

    voice: re.Pattern[str]
    """Whose word it is: according to, says, is said to."""
    certain: re.Pattern[str]
    """What makes a thing certain: established, proven, without doubt."""
    doubted: re.Pattern[str]
    """What takes it back: not yet, if, whether."""
    harmed: re.Pattern[str]
    """Ill-treatment: beaten, kicked, dragged."""
    moot: re.Pattern[str]
    """That a thing is asked into, forbidden or alleged, not told: an inquiry, a rule, an allegation."""
    ailing: re.Pattern[str]
    """How somebody is, and what care there is."""
    unwell: re.Pattern[str]
    """That somebody is ill or getting worse."""
    fasting: re.Pattern[str]
    """A hunger strike."""
    held: re.Pattern[str]
    """That somebody was taken, is held or cannot be found."""
    official: re.Pattern[str]
    """An authority: the ministry, the prison service."""
    says: re.Pattern[str]
    denies: re.Pattern[str]
    untried: re.Pattern[str]
    """Held and not yet tried."""
    convicted: re.Pattern[str]
    """Tried and sentenced, or serving a sentence."""
    not_now: re.Pattern[str]
    """What makes a status that of another time or person."""
    denied: re.Pattern[str]
    """What denies a verdict or leaves it open."""
    absolute: re.Pattern[str]
    """Never, none at all."""
    care: re.Pattern[str]
    """What an absolute negative is about: care, visits, a lawyer."""
    scope: re.Pattern[str]
    """As far as we know."""
    now: re.Pattern[str]
    """To date, so far."""
    answer: re.Pattern[str]
    illness: re.Pattern[str]
    medic: re.Pattern[str]
    careful: re.Pattern[str]
    """That an illness is only feared or to be ruled out."""
    law: re.Pattern[str]
    """A conclusion of law: torture, arbitrary, unlawful."""
    hedged: re.Pattern[str]
    """What keeps it from being one: may amount to, an alleged breach, what a treaty forbids."""
    opening: re.Pattern[str]
    """The line that says to whom a draft goes."""
    office: re.Pattern[str]
    asks: re.Pattern[str]
    vague: re.Pattern[str]
    """A demand that nobody can act on."""
    deed: re.Pattern[str]
    """What somebody can be asked to do: let, order, examine, release."""
    urgent: re.Pattern[str]
    within: re.Pattern[str]
    """A day or a time by which to act."""
    house: re.Pattern[str]
    """A place of custody with its name, in the group `name`."""
    insider: re.Pattern[str]
    """Somebody inside who told something."""
    private: re.Pattern[str]
    """A cell, a passport, an address, a telephone number, children."""
    binds: re.Pattern[str]
    unit: re.Pattern[str]
    """An article or rule with its number, in the group `number`."""
    instruments: tuple[tuple[re.Pattern[str], str], ...]
    """The names of instruments, each with its key."""
    topics: tuple[tuple[re.Pattern[str], str], ...]
    """What a provision is cited for, each with the topics of the library."""
    length: re.Pattern[str]
    """That a length is one of custody."""
    other_length: re.Pattern[str]
    taken_by: re.Pattern[str]
    """By whom somebody was taken, in the group `body`."""
    corroborated: re.Pattern[str]
    """What says that a second, independent voice bears it out."""
    proves: re.Pattern[str]
    injury: re.Pattern[str]
    """What somebody can find on a body: bruises, wounds."""
    present: re.Pattern[str]
    """That somebody is held now."""
    duty: re.Pattern[str]
    world: re.Pattern[str]
    """The United Nations, international law."""
    charter: re.Pattern[str]
    """What reads as the name of an instrument on rights or on custody."""
    real: re.Pattern[str]
    """The names of real ones that the library does not have, or that the table does not name."""
    appeals: re.Pattern[str]
    """Our appeals, with their number before them in the group `number`."""
    confirms: re.Pattern[str]
    """That somebody else says so too."""
    public: re.Pattern[str]
    """A paper that says itself that it is for everybody."""


def family(*forms: str) -> re.Pattern[str]:
    """Any of the forms, as whole words, small or great."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def arabic(*forms: str) -> re.Pattern[str]:
    """Any of the forms, with the small words and pronouns that Arabic writes onto them."""
    return re.compile(_ARABIC.format("|".join(forms)))
