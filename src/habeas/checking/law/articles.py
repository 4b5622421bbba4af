"""The article of a criminal code that a draft names, held against the ones on file."""

import re
from collections.abc import Iterator

from habeas.checking.law.citations import provisions_cited
from habeas.checking.law.trials import Otherwise
from habeas.checking.look import Look, Said
from habeas.core.casefile import Casefile, once
from habeas.core.prose import whole
from habeas.kinds.charge import Charge
from habeas.kinds.sentence import Sentence

_NUMBER = r"\d{1,4}(?:[.-]\d{1,2})?(?!\d|[.-]\d)"
_LIST = (
    rf"{_NUMBER}(?: ?\(\w{{1,2}}\))*(?:(?:,| and| or| et| y| и| و) ?{_NUMBER}(?: ?\(\w{{1,2}}\))*)*"
)
_ARTICLE = r"(?:articles?|art\.|sections?|§|art[ií]culos?|стать\w+|статей|ст\.|(?:ال|لل)?ماد(?:ة|تين|تان)|المواد)"
_CODE = r"(?:(?:criminal|penal)(?: code| law)|code pénal|c[óo]digo penal|уголовн\w+ кодекс\w*|УК\b|قانون العقوبات|القانون الجنائي|قانون الجزاء)"
_IN_A_CODE = re.compile(
    rf"(?<!\w){_ARTICLE} ?(?P<list>{_LIST})(?=[^.;\d]{{0,45}}?{_CODE})"
    rf"|{_CODE}[^.;\d]{{0,30}}?(?<!\w){_ARTICLE} ?(?P<after>{_LIST})",
    re.IGNORECASE,
)
_CHARGED = re.compile(
    rf"\b(?:charg\w+|prosecut\w+|indict\w*|accus\w+|convict\w+|sentenc\w+|guilty)\b[^.;]{{0,80}}?\b(?:under|per|contrary to|based on|cit(?:es?|ing)|invok(?:es?|ing)|names?) {_ARTICLE} ?(?P<list>{_LIST})"
    r"(?!(?: ?\(\w+\))*,? (?:of|du|de|in) (?:the )?(?:international|universal|covenant|convention|iccpr|udhr|constitution|declaration|charter|statute|(?:code of |criminal )?procedure|administrative|united))",
    re.IGNORECASE,
)
_OF_A_RIGHT = re.compile(r"\b(?:rais\w+|concerns?|questions?|issues?|problems?|violat\w+|breach\w*|infring\w+|(?:in)?compatib\w+|rights?|freedoms?|protect\w*|guarant\w+|(?:dis)?proportion\w*|obligations?|safeguards?)\b", re.IGNORECASE)  # fmt: skip
"""That the article is one which a charge or a sentence touches: "the sentence raises concern under article 19"."""
_NEAR = 50
_EACH = re.compile(_NUMBER)
_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


def articles(look: Look) -> Iterator[Otherwise]:
    """An article of the criminal code under which, by the file, nobody is charged or sentenced."""
    known, claims = _on_file(look.casefile)
    told = dict.fromkeys(
        (said.start + at.start(), said.start + at.end(), _figures(at[0]))
        for said in look.said
        for at in _numbers(said.text)
        if not _is_of_an_instrument(look, said, at)
    )
    words = whole("No source on file tells of this.")
    if known:
        words = whole("The file has {known} in this.", known=repr(", ".join(known)))
    for start, end, number in told:
        if claims and not any(_is_of(number, one) for one in known):
            yield Otherwise(start, end, words, claims, known[0] if len(known) == 1 else "")


def _is_of_an_instrument(look: Look, said: Said, at: re.Match[str]) -> bool:
    """Whether a bare article is one that the draft cites of an instrument, or under which it only raises a question."""
    if re.search(_CODE, said.text, re.IGNORECASE):
        return False
    cited = {re.split(r"\D", one.number)[0] for one in provisions_cited(look)}
    return (
        _figures(at[0]) in cited
        or _OF_A_RIGHT.search(said.text, max(0, at.start() - _NEAR), at.start()) is not None
    )


def _figures(number: str) -> str:
    return number.translate(_FIGURES)


def _is_of(number: str, known: str) -> bool:
    """Whether it is that article, or the article of which that is a part."""
    return number == known or re.split(r"[.-]", known)[0] == number


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """Each article of a criminal code in a text."""
    for pattern in (_IN_A_CODE, _CHARGED):
        for match in pattern.finditer(text):
            group = "after" if match.groupdict().get("after") else "list"
            if pattern is _CHARGED and _OF_A_RIGHT.search(text, match.start(), match.start(group)):
                continue
            yield from (
                at
                for at in _EACH.finditer(text, match.start(group), match.end(group))
                if text[at.start() - 1] != "("
            )


@once
def _on_file(casefile: Casefile) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers of the articles that facts and sources of the file have, and the claims of a charge or a sentence."""
    claims = [c for h in casefile.of_kind(Charge, Sentence) for c in h.claims]
    told = [_figures(at[0]) for s in casefile.known_sources.values() for at in _numbers(s.text)]
    stated = [n for c in claims for n in _EACH.findall(c.fact.stated("article") or "")[:1]]
    return tuple(dict.fromkeys((*stated, *told))), tuple(c.id for c in claims)
