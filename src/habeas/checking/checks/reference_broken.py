"""A link, a note or a reference that leads nowhere, a gap that somebody meant to fill, and what is left in another language."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.telling.left_in import left_in_another_language
from habeas.core.prose import Phrase, whole

CODE = "reference-broken"
EXAMPLE = (
    "See the report [link].",
    "See the report of 30 April 2024.",
)
_LINK = re.compile(r"\b(?:https?|htp|htpp|htttps?|hhtp|http?s?;|https?:/(?!/)|http//|https//)(?::/{0,2}|/{1,2}|;)?\S*(?: \.?[a-z]{2,}\.\w+\S*| \.(?:org|com|net|int)\S*)?", re.IGNORECASE)  # fmt: skip
_WWW = re.compile(
    r"\bwww\.[\w.-]*(?: \.?[\w-]*\.?(?:org|com|net|int|info)\b\S*| ?\.(?=\s)|\.\.\S*)|\bwww [\w-]+\.\w+\S*",
    re.IGNORECASE,
)
_GOOD = re.compile(
    r"https?://(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][^\s\[\]<>]*)?[).,;:\]>”\"’]*", re.IGNORECASE
)
_GAP = re.compile(
    r"[<\[](?:please |to )?(?:insert|add|fill in|put|paste|link|date|name|number)\b[^\]>\n]{0,60}>|\[\s*(?:\.{2,}|_+|-{2,}|\s)\s*\]|\[(?:link|source|date|name|tbc|tbd|todo|insert|add|ref|citation|xx+|\?+|…|\.\.\.|number|footnote|check|url|fill)[^\]\n]{0,60}\](?!\()|\((?:please |to )?(?:insert|add|fill in|put|paste|check|complete)\b[^)\n]{0,60}\)|\([^()\n]{0,40}\b(?:to follow|to come|to be (?:added|inserted|supplied|confirmed|completed|filled in)|goes here|missing)\)|\b(?:link|reference|source|footnote|page|number|annex|address)s? (?:still )?(?:to (?:come|follow|be (?:added|inserted|supplied|filled in))|missing)\b(?! (?:from|in|of)\b)|\b(?:TODO|TBC|TBD|FIXME)\b|(?<!\w)(?:XX+|\?\?+)(?!\w)|\(\s*(?:ref|source|link)?\s*\?\s*\)|Error! (?:Reference source|Bookmark) not (?:found|defined)|\{\{[^}]*\}\}|lorem ipsum",
    re.IGNORECASE,
)
_A_WORD = re.compile(r"[Tt]odo|XX")
_MARK = re.compile(r"\[\^(?P<name>[\w-]+)\](?!:)")
_TO_PART = re.compile(
    r"\b(?:the )?(?:attached |enclosed |following )?(?P<part>annex(?:e|ure)?|appendix|table|figure|enclosure|attachment|section|chapter|footnote|note)\s+(?P<number>\d{1,2}|[A-H]|[IVX]{1,5}|XX)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\bsee (?:also )?note \w+|\bnote \w+ (?:below|above|overleaf)\b", re.IGNORECASE
)
_NEAR = 12
_A_FEW = 2
"""So many passages left in another language are told one by one, more of them once for the whole paper."""
_PARTED = {"annex", "annexe", "annexure", "appendix", "table", "figure", "enclosure", "attachment"}


def find(look: Look) -> Iterator[Finding]:
    """Each of them."""
    for start, end, said in _broken(look):
        yield look.finding(CODE, start, end, said)
    lefts = list(left_in_another_language(look))
    of_the_file = sorted((one for one in lefts if one.is_of_the_file), key=lambda one: one.start)
    if len(of_the_file) > _A_FEW:
        first, number = of_the_file[0], len(of_the_file)
        words = whole("{number} passages stand here in the words of the file, in another language: give its words in yours (--words), or say once in which language they are quoted.", number=number)  # fmt: skip
        yield look.finding(CODE, first.start, first.end, words, severity=Severity.NOTE)
        lefts = [one for one in lefts if not one.is_of_the_file]
    for left in lefts:
        words = whole("This stands in another language: translate it, or say in which language it is quoted.")  # fmt: skip
        yield look.finding(CODE, left.start, left.end, words, severity=Severity.WARNING)


def _broken(look: Look) -> Iterator[tuple[int, int, Phrase]]:
    flat = look.flat
    for match in _LINK.finditer(flat):
        if not _GOOD.fullmatch(match[0]):
            yield *match.span(), whole("This link leads nowhere.")
    for match in _WWW.finditer(flat):
        yield *match.span(), whole("This link leads nowhere.")
    for match in _GAP.finditer(flat):
        if look.language != "en" and _A_WORD.fullmatch(match[0]):
            continue
        yield *match.span(), whole("A gap was left here to be filled.")
    for match in _MARK.finditer(look.text):
        if f"[^{match['name']}]:" not in look.text:
            yield *match.span(), whole("No note has this mark.")
    for match in _TO_PART.finditer(flat):
        is_meant = match["part"].casefold() in _PARTED | {"footnote"} or _POINTS.search(
            flat[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        )
        if is_meant and not _is_there(look, match):
            yield *match.span("part"), whole("The draft has no such part.")


def _is_there(look: Look, match: re.Match[str]) -> bool:
    """Whether a line of the draft begins with the part's name and number, or lists it among what is enclosed."""
    part, number = re.escape(match["part"]), re.escape(match["number"])
    pattern = (
        rf"^\W*{part}\s+{number}\b"
        if "note" not in match["part"].casefold()
        else rf"\[\^{number}\]:|^\W*(?:{part} )?{number}\W"
    )
    return re.search(pattern, look.text, re.IGNORECASE | re.MULTILINE) is not None
