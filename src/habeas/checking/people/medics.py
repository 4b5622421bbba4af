"""What somebody saw of the person, told with who saw it: a doctor who found it, a doctor's paper, a visitor."""

import re

from habeas.checking.telling.alleged import names_a_doctor

_FOUND = re.compile(
    r"\b(?:f(?:ound|inds?)|heard|hears|s(?:aw|ees)|felt|noted?|notes|noticed|observe[sd]?|record(?:s|ed)|detect(?:s|ed)|measure[sd]|establish(?:es|ed)|certif(?:y|ies|ied)|diagnos\w+|conclude[sd]?|operated|(?:carried out|performed)|wr(?:ote|ites)|discover(?:s|ed)|confirm(?:s|ed))\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:medical|discharge|hospital(?:['’]s)?|doctor['’]s|physician['’]s|clinic(?:['’]s)?|forensic) (?:\w+ )?(?:certificates?|letters?|reports?|summar(?:y|ies)|records?|notes?|papers?|files?|findings?|opinions?)\b"
    r"|\b(?:certificates?|letters?|reports?|notes?|findings?|diagnos[ie]s|opinions?|words?|papers?) (?:of|by|from|signed by) (?:the |a |an )?(?:(?-i:Dr\b)|\w+ologists?\b|doctors?\b|physicians?\b|surgeons?\b|hospitals?\b|clinics?\b|(?-i:[A-Z])[\w’'-]+ (?:\w+ )?(?-i:Hospital|Clinic)\b)",
    re.IGNORECASE,
)
_HOUSE_FOUND = re.compile(
    rf"\b(?:hospital|clinic|infirmary|medical (?:centre|center|board|service|certificate|report|commission))\b[^.;,:]{{0,30}}?{_FOUND.pattern}",
    re.IGNORECASE,
)
_SAW = r"(?:s(?:aw|ees?)|noticed?|notices|noted?|notes|observe[sd]?|found|finds|watch(?:es|ed)|heard|hears|felt|recall(?:s|ed)|remember(?:s|ed)|witnessed)"
_KIN = re.compile(r"\b(?:sister|brother|wife|husband|mother|father|daughter|son|cousin|aunt|uncle|lawyer|family)\b", re.IGNORECASE)  # fmt: skip
_NAME = re.compile(r"\b[A-Z][\w’'-]{3,}")
_NO_FINDER = re.compile(r"\b(?:no|without (?:an?|any)|not an?|never an?) (?:\w+ ){0,2}?(?:doctor|physician|surgeon|specialist|\w+ologist)s?\b", re.IGNORECASE)  # fmt: skip


def is_by_a_doctor(text: str, voices: tuple[str, ...]) -> bool:
    """Whether a sentence gives as what a doctor found something that the file has by a doctor's word.

    >>> is_by_a_doctor("The Council's physician heard a rattle.", ("the physician of the Council",))
    True
    >>> is_by_a_doctor("No doctor saw that he has a rattle.", ("the physician of the Council",))
    False
    """
    told = _NO_FINDER.sub(" ", text)
    if not any(names_a_doctor(voice) for voice in voices):
        return False
    if _PAPER.search(told) or _HOUSE_FOUND.search(told):
        return True
    return names_a_doctor(told) and _FOUND.search(told) is not None


def is_seen_by(text: str, voices: tuple[str, ...]) -> bool:
    """Whether a sentence gives as what somebody saw something that the file has by that same person's word.

    >>> is_seen_by("What her mother saw in May is that she limps.", ("Adina Ostavan, her mother",))
    True
    >>> is_seen_by("What the guard saw is that she limps.", ("Adina Ostavan, her mother",))
    False
    """
    called = {m[0].casefold() for v in voices for p in (_KIN, _NAME) for m in p.finditer(v)}
    return any(
        re.search(rf"\b{re.escape(name)}\b[^.;:]{{0,60}}?\b{_SAW}\b", text, re.IGNORECASE)
        for name in called
    )
