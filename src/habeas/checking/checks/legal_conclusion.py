"""A conclusion of law stated as a fact: torture, arbitrary, unlawful, a breach, a prisoner of conscience."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.core.prose import whole

CODE = "legal-conclusion"
EXAMPLE = (
    "This is torture.",
    "If confirmed, this may amount to torture.",
)
_IS = r"(?:is|was|are|were|be|been|being|remains?|constitutes?|constituted|amount(?:s|ed)? to|represents?)"
_CONCLUSION = re.compile(
    rf"\b{_IS}\s+(?:\w+ly\s+)?(?:an?\s+|acts? of\s+|nothing (?:but|less than)\s+|clear(?:ly)?\s+|plain(?:ly)?\s+|a case of\s+|a (?:clear |grave |serious )?form of\s+)*(?:torture|enforced disappearances?|(?:political |judicial )?persecution|hostage[- ]taking|arbitrary|unlawful|illegal|unjust|unconstitutional|without (?:any )?legal basis|(?:violation|breach|infringement)s?\b|crimes? against humanity|war crimes?)"
    r"|\b(?:violat(?:e[sd]?|ing)|in (?:clear |grave |flagrant |blatant |open )?(?:violation|breach) of|(?:has|have|had) (?:been )?breached|breach(?:es|ed) (?:the|her|his|their|its|international|article)|infring(?:es|ed)\b)"
    r"|\b(?:tortur(?:ed|es|ing)|illegally|unlawfully|arbitrarily)\b"
    r"|\b(?:arbitrary|unlawful|illegal|wrongful|unjust) (?:arrest|detention|imprisonment|custody|sentence|conviction)"
    r"|\b(?:prisoner of conscience|political prisoner|trumped[- ]up|fabricated (?:charges?|case|evidence)|miscarriage of justice|a (?:\w+ )?(?:violation|breach) of|(?:has|have|had|is|are|was|were) (?:broken|breaking) (?:the|its|their) (?:\w+ )?(?:law|laws|obligations)|show trial|sham trial|farce|travesty|parody of|mockery of|flout(?:s|ed)|trampl(?:es|ed) (?:up)?on|kangaroo court|contravenes?|contravened|torturers?)\b"
    r"|\b(?:in (?:clear |stark |flagrant )?contravention of)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:may|might|would|could|if|appears?|seems?|concerns? (?:under|about|that)|raises?|considers?|consider(?:s|ed)? (?:it|this)|regards?|according to|says?|said|stated|alleg\w*|reported\w*|whether|prohibit\w*|protect\w*|forbid\w*|freedom from|free from|risk|charged?|accused|suspected|convicted of"
    r"|investigat\w*|in (?:our|the) (?:view|opinion)|opinion|allegations?|not to|must not|complain\w*|possibl[ey]|claims?|submits?|argues?|denies|denied|ruled|held that|found that|adopted|no one|nobody|anyone|everyone|everybody|(?:law|rules?|convention|principles?) against|prevention of|Working Group|definition|what is said|sets? out|speaks? of|provid\w+|lays? down|requires?)\b",
    re.IGNORECASE,
)
_OF_A_BREACH = re.compile(r"violat|breach|infring|contraven|in (?:\w+ )?(?:violation|breach)", re.IGNORECASE)  # fmt: skip
_NAMED = re.compile(
    r"\b(?:convention against torture|prevention of torture|(?:rules|principles) (?:for|on) the protection|protection of)\b",
    re.IGNORECASE,
)


def find(look: Look) -> Iterator[Finding]:
    """Each such word in a sentence that marks no opinion, attributes none and leaves nothing open."""
    for said in look.said:
        match = _CONCLUSION.search(said.text)
        if match is None or said.is_heading or _is_hedged(said.text, match):
            continue
        start = said.start + match.start()
        yield look.finding(
            CODE, start, start + len(match[0]),
            whole("This is a conclusion of law: say who concludes it, or that it may be so."),
            severity=Severity.WARNING, suggestion=_softer(match[0]),
        )  # fmt: skip


def _is_hedged(text: str, match: re.Match[str]) -> bool:
    rest = f"{text[: match.start()]} · {text[match.end() :]}"
    if _OF_A_BREACH.match(match[0]):
        rest = _NAMED.sub(" ", rest)
    return _HEDGED.search(rest) is not None


def _softer(words: str) -> str:
    """What can be said instead, where it is one phrase."""
    low = words.casefold()
    if low.startswith(("violate", "breach", "infring", "contraven")):
        return "may be in breach of"
    return "may amount to torture" if low in ("is torture", "was torture", "constitutes torture", "amounts to torture") else ""  # fmt: skip
