"""The article that French and Spanish put before the English name of a body: that of its noun ("la Varenian League")."""

import re

from habeas.papers.languages.language import is_body

# The English noun, and its gender in French and in Spanish; "p" is plural.
_ROWS = """
academy f f|administration f f|agency f f|assembly f f|association f f|board m f|bureau m m|campaign f f|centre m m
center m m|chamber f f|clinic f f|coalition f f|college m m|commission f f|commissioner m m|committee m m|congress m m
council m m|courier m m|court f f|department m m|directorate f f|director m m|embassy f f|federation f f|foundation f f
fund m m|gazette f f|government m m|governor m m|group m m|herald m m|hospital m m|inspectorate f f|institute m m
investigator m m|judge m m|league f f|mayor m m|mechanism m m|minister m m|ministry m m|mission f f|movement m m
network m f|office m f|ombudsman m m|ombudsperson m m|organisation f f|organization f f|parliament m m|party m m
police f f|post m m|presidency f f|president m m|prosecutor m m|rapporteur m m|secretariat m f|secretary m m|section f f
senate m m|service m m|society f f|speaker m m|spokesman m m|spokesperson m m|times m m|tribunal m m|tribune f f
union f f|university f f|warden m m|general m m
authorities fp fp|doctors mp mp|guards mp mp|investigators mp mp|lawyers mp mp|officers mp mp|officials mp mp
prosecutors mp mp
"""
_GENDERS = {
    noun: (french, spanish)
    for row in _ROWS.split("\n")
    for noun, french, spanish in (entry.split() for entry in row.split("|") if entry)
}
_FRENCH = {"m": "le ", "f": "la ", "mp": "les ", "fp": "les "}
_SPANISH = {"m": "el ", "f": "la ", "mp": "los ", "fp": "las "}
_LINK = re.compile(r" (?=(?:of|in|from|at|with|for|against|on|to|near)\b)")
_VOWEL = re.compile(r"[aeiouéè]", re.IGNORECASE)


def in_french(name: str) -> str:
    """The name with its article, where it has one.

    >>> in_french("State Prison Service"), in_french("Orlest Courier"), in_french("Amnesty International")
    ('le State Prison Service', 'l’Orlest Courier', 'Amnesty International')
    """
    article = _FRENCH.get(_gender(name, 0), "")
    is_elided = article in ("le ", "la ") and _VOWEL.match(name)
    return f"l’{name}" if is_elided else f"{article}{name}"


def in_spanish(name: str) -> str:
    """The name with its article, where it has one.

    >>> in_spanish("Varenian League for Prisoners"), in_spanish("Ana Velmar")
    ('la Varenian League for Prisoners', 'Ana Velmar')
    """
    return f"{_SPANISH.get(_gender(name, 1), '')}{name}"


def _gender(name: str, language: int) -> str:
    """That of the last word of the name which is a noun known here, before 'of' and its like; none where it takes no article."""
    if not is_body(name):
        return ""
    words = _LINK.split(name, maxsplit=1)[0].casefold().split()
    known = next((word for word in reversed(words) if word in _GENDERS), None)
    return _GENDERS[known][language] if known else ""
