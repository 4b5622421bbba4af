"""A finding said to prove more than it found: an injury bears out an injury, not who caused it."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.voices import findings_on_file, names_a_voice, words_of
from habeas.core.prose import whole

CODE = "finding-overstated"
EXAMPLE = (
    "The bruises found by the monitors prove that guards beat her.",
    "The monitors found bruises on her back; this bears out an injury, not who caused it.",
)
_PROVES = re.compile(
    r"\b(?:prov(?:es?|ed|en|ing)|proof|show(?:s|ed|n|ing)? (?:that|who|how)|confirm(?:s|ed|ing)?\b[^.;]{0,40}?\b(?:that|what|who|beat\w*|tortur\w*|mistreat\w*|ill-treat\w*|abus\w*|account|allegation|story)|establish(?:es|ed|ing)?"
    r"|demonstrat\w+|no doubt|(?:could|can) only|only explanation|no other explanation|guilt\w*|culprits?|perpetrators?|to blame|by (?:the |her |his |their )?(?:prison )?(?:guards?|officers?|police|warders?|escorts?|staff|soldiers|interrogators?|jailers?)|conclu(?:des?|ded|sive\w*)|evidence (?:of|that)|who (?:is|was) responsible|responsible for|tortur\w+|at the hands of|caused by|inflicted by|the work of|the (?:guards|officers|police) did it"
    r"|attest\w*|reveal\w*)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|nor|never|cannot|without|whether|how far|who caused it|may|might|could(?! only)|says? nothing|consistent|against torture|prevention of torture|to establish|to show|to prove)\b",
    re.IGNORECASE,
)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each such word in a sentence that tells of the finding or of who found it."""
    findings = findings_on_file(look.casefile)
    for said in look.said:
        match = _PROVES.search(said.text)
        if match is None or _NOT.search(said.text) or said.is_heading:
            continue
        if match[0].casefold().startswith("by ") and names_a_voice(said.text[: match.start()]):
            continue
        for held in findings:
            fact = held.followed.fact
            if _tells_of(said.text, fact.stated("actor"), fact.stated("finding")):
                words = whole("The finding is {finding}; it bears that out and no more.", finding=fact.stated("finding") or "?")  # fmt: skip
                start = said.start + match.start()
                yield look.finding(
                    CODE, start, start + len(match[0]), words,
                    severity=Severity.WARNING, claims=held.claim_ids,
                )  # fmt: skip
                break


def _tells_of(text: str, actor: str | None, finding: str | None) -> bool:
    words = words_of(text)
    by = words_of(actor)
    return bool(by and by <= words) or bool(words_of(finding) & words)
