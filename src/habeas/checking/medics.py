"""What a doctor found, told with the doctor who found it: it is that doctor's word."""

import re

from habeas.checking.alleged import names_a_doctor

_FOUND = re.compile(
    r"\b(?:f(?:ound|inds?)|heard|hears|s(?:aw|ees)|felt|noted?|notes|noticed|observe[sd]?|record(?:s|ed)|detect(?:s|ed)|measure[sd]|establish(?:es|ed)|certif(?:y|ies|ied)|diagnos\w+|conclude[sd]?|wr(?:ote|ites)|discover(?:s|ed)|confirm(?:s|ed))\b",
    re.IGNORECASE,
)
_NO_FINDER = re.compile(r"\b(?:no|without (?:an?|any)|not an?|never an?) (?:\w+ ){0,2}?(?:doctor|physician|surgeon|specialist|\w+ologist)s?\b", re.IGNORECASE)  # fmt: skip


def is_by_a_doctor(text: str, voices: tuple[str, ...]) -> bool:
    """Whether a sentence gives as what a doctor found something that the file has by a doctor's word.

    >>> is_by_a_doctor("The Council's physician heard a rattle.", ("the physician of the Council",))
    True
    >>> is_by_a_doctor("No doctor saw that he has a rattle.", ("the physician of the Council",))
    False
    """
    told = _NO_FINDER.sub(" ", text)
    return (
        any(names_a_doctor(voice) for voice in voices)
        and names_a_doctor(told)
        and _FOUND.search(told) is not None
    )
