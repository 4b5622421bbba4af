"""A relative, lawyer or colleague of somebody: what befell the one did not befall the other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from habeas.reading.mentions import Mention
from habeas.reading.sentences import Sentence

BEFALLS = frozenset(
    [
        "arrest",
        "charge",
        "custody_duration",
        "death",
        "detention",
        "hearing",
        "hunger_strike",
        "mistreatment",
        "release",
        "sentence",
        "solitary_confinement",
        "transfer",
    ]
)

OF_WHOM_IT_NAMES = frozenset(["affiliation_role", "particulars"])
"""What a clause tells of whoever it names, and of nobody else."""

_APPOSED = re.compile(r",?\s+|,\s+(?!wh|qu|котор)(?:[^\W\dA-ZА-Я][\w'’-]*\s+){1,5}")


@dataclass(frozen=True, slots=True)
class KinWords:
    """How one language names somebody by what they are to another.

    `phrase` is 'his brother' (`his`) or 'the brother `of` Ana', up to the name. Between it as the subject and the words that tell what
    befell them may stand `between`, and before it as the object `taking`, but not `beside`. `acts` is what a lawyer does for
    somebody, or a threat. After a `speaker`, 'her son' is the person whom the text is about. Where the case of a name tells whose kin it is, `declined` says so.
    """

    phrase: re.Pattern[str]
    between: re.Pattern[str]
    taking: re.Pattern[str]
    beside: re.Pattern[str]
    beside_after: re.Pattern[str]
    acts: re.Pattern[str]
    speaker: re.Pattern[str]
    declined: bool = False


@dataclass(frozen=True, slots=True)
class Kin:
    """Somebody's kin in a sentence: where it stands, and the mentions that say whose and who, if any."""

    start: int
    end: int
    is_his: bool
    owner: Mention | None
    named: Mention | None


def kin_in(sentence: Sentence, words: KinWords, mentions: Sequence[Mention]) -> list[Kin]:
    """Every relative, lawyer or colleague that the sentence names by what they are to another."""
    found = (
        _kin(sentence, match, words, mentions) for match in words.phrase.finditer(sentence.text)
    )
    return [kin for kin in found if kin is not None]


def _kin(
    sentence: Sentence, match: re.Match[str], words: KinWords, mentions: Sequence[Mention]
) -> Kin | None:
    start, end = match.span()
    is_his = match["his"] is not None
    owner = None
    if not is_his:
        base = sentence.start
        last = end if match["of"] is None else end + 2
        owner = next((m for m in mentions if start <= m.start - base < last), None)
        if owner is None or (words.declined and not _is_declined(sentence, owner)):
            return None
        start, end = min(start, owner.start - base), max(end, owner.end - base)
    return Kin(start, end, is_his, owner, _named(sentence, end, mentions))


def _named(sentence: Sentence, end: int, mentions: Sequence[Mention]) -> Mention | None:
    """Who it is, where the name follows: 'his brother, the poet Marek Dusan'."""
    after = next((m for m in mentions if m.start - sentence.start > end), None)
    if after is None:
        return None
    between = sentence.text[end : after.start - sentence.start]
    return after if _APPOSED.fullmatch(between) else None


def _is_declined(sentence: Sentence, owner: Mention) -> bool:
    text = sentence.text[owner.start - sentence.start : owner.end - sentence.start]
    return text not in owner.person


def suffers(kin: Kin, text: str, match: re.Match[str], words: KinWords) -> bool:
    """Whether what the match tells befell the kin: they are its subject, or its object, and alone."""
    if words.beside.search(text[: kin.start]) or words.beside_after.match(text[kin.end :]):
        return False
    if words.acts.search(match[0]):
        return False
    if kin.start <= match.start():
        return words.between.fullmatch(text[kin.end : max(kin.end, match.start())]) is not None
    return words.taking.fullmatch(text[match.end() : max(match.end(), kin.start)]) is not None
