"""A source or a witness told of so that those who hold the person can tell who it is."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.core.prose import whole

CODE = "source-recognisable"
EXAMPLE = (
    "A guard on the night shift told us.",
    "Leave it out, or say it without role, place and time if the source agrees.",
)
_INSIDE = r"(?:guards?|warders?|jailers?|wardens?|nurses?|cooks?|cellmates?|fellow (?:prisoners?|detainees?|inmates?)|inmates?|orderl(?:y|ies)|clerks?|cleaners?|paramedics?|feldshers?|prison (?:doctors?|officers?|staff|employees?)|(?:officers?|employees?|staff|doctors?) (?:of|at|in) the (?:prison|colony|hospital wing|centre)|doctors? of the prison hospital|prison hospital doctors?)"
_SPEAKS = r"(?:told|tells|says?|said|saw|seen|confirms?|confirmed|leaked|heard|witnessed|reports?|reported|passed|smuggled|writes|wrote|gave us|informed|slipped|handed|shared|let us|showed|revealed|disclosed|described|relayed|mentioned|admitted|whispered)"
_RECOGNISABLE = re.compile(
    rf"(?<!by )(?<!by the )(?<!by two )\b(?:an?|one of (?:the|her|his|their)(?: \w+)?|the|her|his|their|our|some|two|three)\s+(?:\w+\s+)?{_INSIDE}\b[^.;]{{0,70}}?\b{_SPEAKS}\b"
    rf"|\b(?:from|according to|heard by|through|thanks to) (?:an?|one of the|the|her|his|their|our|some)\s+(?:\w+\s+)?{_INSIDE}\b"
    r"|\b(?:someone|somebody|a (?:person|man|woman|contact|friend|relative|colleague|member of (?:the )?staff)) (?:who )?(?:works?|worked|working|employed|serving|on duty|cooks?|cleans?|guards?|nurses?|drives?|watch(?:es)?|washes|(?:on|in|from|among) the (?:\w+ )?(?:staff|shift|ward|team|crew|guard|kitchen)) ?(?:there|as|in|at|for|on|with|who|her|him|them|the)?\b"
    r"|\b(?:in the (?:next|neighbouring|adjacent|opposite) (?:bed|cell|bunk|room))\b"
    r"|\b(?:ask(?:ed|s|ing)? not to be named|asked (?:us )?for anonymity|on condition of anonymity|(?:must|wishes to|wants to) remain (?:anonymous|unnamed)|cannot be (?:named|identified)|(?:must|may|can|should|wish\w*) not (?:to )?be (?:named|identified)|(?:told|said|spoke|shared|gave|says?|tells?)\b[^.;]{0,40} in (?:strict )?confidence|off the record|our (?:contact|source|informant|man|woman|people) (?:in|inside|within|at)|somebody inside|someone inside|whistle-?blower|insider)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\bNo\.(?= ?\d)")
_BODY = re.compile(r"\b[A-Z]\w+ (?:Guards?|Staff|Officers?)\b")
_OFFICIAL = re.compile(
    r"\b(?:den(?:y|ies|ied)|spokes\w+|ombudsman\w*|monitors?|mechanism)\b", re.IGNORECASE
)


def find(look: Look) -> Iterator[Finding]:
    """Each such passage."""
    for said in look.said:
        match = _RECOGNISABLE.search(_NUMBER.sub("No·", said.text))
        if (
            match is None
            or said.is_heading
            or _OFFICIAL.search(said.text[: match.end()])
            or _BODY.search(match[0])
        ):
            continue
        start = said.start + match.start()
        words = whole("Those who hold the person can tell from this who spoke: take out the role, the place and the time, or the source.")  # fmt: skip
        yield look.finding(CODE, start, start + len(match[0]), words)
