"""Whether the care that was given, or refused, is the care that was asked for.

Laser treatment that was refused refuses no doctor, and insulin that was given gives no operation. Care in general is of every
sort. The words are English.
"""

import re

from habeas.core.care import ANY, DOCTOR, EXAMINATION, HOSPITAL, MEDICINES, in_general
from habeas.core.needs import ENGLISH, common_need, holds
from habeas.papers.demands import is_of_own_choice

_BY_A_DOCTOR = (DOCTOR, EXAMINATION)
_SPECIALIST = re.compile(r"(?:olog|iatr)ist|dentist|surgeon|optician|specialist", re.IGNORECASE)
_SAYS_NOTHING = frozenset(
    [
        "access",
        "all",
        "and",
        "any",
        "appropriate",
        "by",
        "care",
        "days",
        "doctor",
        "examination",
        "examined",
        "for",
        "from",
        "general",
        "give",
        "given",
        "health",
        "her",
        "him",
        "his",
        "hospital",
        "medical",
        "medication",
        "medicine",
        "necessary",
        "needed",
        "operation",
        "own",
        "physician",
        "prompt",
        "proper",
        "adequate",
        "see",
        "she",
        "surgery",
        "tablet",
        "that",
        "the",
        "their",
        "them",
        "they",
        "treatment",
        "until",
        "urgent",
        "was",
        "were",
        "who",
        "with",
    ]
)
_BEFORE = (
    r"(?:access|adequate|all|and|any|appropriate|better|ensure|full|give|given|her|him|his|immediate|immediately|necessary"
    r"|needed|of|prompt|proper|provide|provided|receive|receives|the|their|them|timely|to|urgent|with|(?-i:[A-Z])[\w'’-]*)"
)
_OF_ANY_SORT = re.compile(
    rf"(?:^|(?<!\w){_BEFORE} )(?:(?:medical|health) )?(?:care|treatment|attention|assistance|help|supervision)(?!\w)"
    r"(?! (?:by|against)\b| (?:for|with) (?!(?:her|him|them|M[rs]s?)\b(?! \w+ (?:eye|heart|kidney|leg|arm)s?)))",
    re.IGNORECASE,
)
_SOME_DOCTOR = re.compile(
    r"(?:^|(?<!\w)(?:an?|any|the|by|prison) )(?:doctor|physician)(?!\w)|\bmedical(?:ly)? examin",
    re.IGNORECASE,
)
_MEDICINE = re.compile(
    rf"\b(?:{ENGLISH.needs[MEDICINES]}|insulin|painkillers?|antibiotics?)\b", re.IGNORECASE
)


def is_asked_in_general(thing: str) -> bool:
    """Whether it is care of any sort that is asked for.

    >>> is_asked_in_general("give her medical care"), is_asked_in_general("give Ana Velmar laser treatment")
    (True, False)
    """
    return _OF_ANY_SORT.search(thing) is not None


def is_of_any_sort(need: str | None) -> bool:
    """Whether a need of the file names no care in particular."""
    return need is None or in_general(need) == ANY


def names_it(thing: str, need: str | None) -> bool:
    """Whether what was asked has the words that tell this need from another.

    >>> names_it("let an eye doctor examine her in a hospital", "eye doctor"), names_it("let a doctor see her", "eye doctor")
    (True, False)
    """
    return not _telling(thing).isdisjoint(_telling(need or ""))


def is_refused_by(thing: str, need: str | None) -> bool:
    """Whether to refuse this need refuses what was asked: itself, care of any sort, or every doctor.

    >>> is_refused_by("let a doctor see her", "laser treatment"), is_refused_by("let a doctor see her", "eye doctor")
    (False, True)
    """
    if is_of_any_sort(need) or is_asked_in_general(thing) or names_it(thing, need):
        return True
    if is_of_own_choice(thing):
        return _is_by_a_doctor(need) and not _telling(need or "")
    if _is_by_a_doctor(need):
        return _SOME_DOCTOR.search(thing) is not None or not _telling(need or "")
    return _is_of_one_kind(thing, need)


def is_met_by(thing: str, need: str | None) -> bool:
    """Whether to give this need gives what was asked; a doctor of no sort named is not the eye doctor.

    >>> is_met_by("give her insulin", "a doctor"), is_met_by("let a doctor see her", "cardiologist")
    (False, True)
    """
    if is_of_any_sort(need) or is_asked_in_general(thing) or names_it(thing, need):
        return True
    if _is_by_a_doctor(need) or common_need(need) == HOSPITAL:
        return _SOME_DOCTOR.search(thing) is not None
    return _is_of_one_kind(thing, need)


def _is_by_a_doctor(need: str | None) -> bool:
    return common_need(need) in _BY_A_DOCTOR or _SPECIALIST.search(need or "") is not None


def _is_of_one_kind(thing: str, need: str | None) -> bool:
    """Both an operation, both medicines; what narrows the need, and not what was asked, makes it another."""
    kind = common_need(need)
    if kind is None or _telling(need or ""):
        return False
    if kind == MEDICINES:
        return _MEDICINE.search(thing) is not None
    return holds(ENGLISH.needs[kind], thing)


def _telling(words: str) -> frozenset[str]:
    """The words that tell one care from another."""
    found = (w.removesuffix("s") for w in re.findall(r"\w{3,}", words.casefold()))
    return frozenset(found) - _SAYS_NOTHING
