"""A statement called certain, established or confirmed that the file has by somebody's word alone."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.voices import only_told
from habeas.core.prose import whole

CODE = "attribution-strengthened"
EXAMPLE = (
    "It is a proven fact that she was beaten.",
    "According to her sister, she was beaten.",
)
_CERTAIN = re.compile(
    r"\b(?:(?:has|have|had|is|was|been|it is)\s+(?:now\s+|clearly\s+|well\s+|fully\s+|thus\s+)?(?:established|prove[nd]|confirmed|documented|verified"
    r"|shown|witnessed|known|certain|clear|evident|obvious|a fact)|(?:proven|established|undisputed|undeniable|plain|simple|hard|known) facts?|facts? (?:is|are) (?:clear|that)|beyond (?:\w+ )?(?:doubt|question|dispute)"
    r"|no (?:room for )?doubt|without (?:a |any )?doubt|un(?:doubtedly|deniabl[ey]|questionabl[ey]|mistakabl[ey])|in(?:disputabl[ey]|contestabl[ey])|irrefutabl[ey]|demonstrabl[ey]|verifiabl[ey]|conclusive(?:ly)?|evidently|obviously|clearly|plainly"
    r"|as every(?:body|one) knows|everybody knows|we (?:all )?know|own eyes|evidence (?:shows|proves)|it is (?:well )?known|certainly|with certainty|for (?:certain|sure)|(?:we|I) (?:are|am) (?:sure|certain|convinced)|the truth is|(?:common|public|general) knowledge|(?:not|no longer|beyond|hardly) (?:in|open to|subject to)? ?(?:dispute|doubt|question|contested)|(?:nobody|no one) (?:\w+ ){0,2}(?:disputes?|doubts?|questions?)|witnessed|investigations? (?:has|have)? ?show\w*)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:if|whether|until|once)\b|\b(?:as|so) far as\s*$|\b(?:not|never|cannot|could not|nobody has|no means)\b[^.;]{0,25}$",
    re.IGNORECASE,
)


def find(look: Look) -> Iterator[Finding]:
    """Each such word in a sentence that asserts it."""
    for told in only_told(look):
        match = _certain(told.said.text)
        if match is None:
            continue
        voice = told.voices[0] if told.voices else ""
        said = whole("The file has this by the word of {voice} alone; the draft calls it certain.", voice=voice)  # fmt: skip
        start = told.said.start + match.start()
        yield look.finding(
            CODE, start, start + len(match[0]), said,
            severity=Severity.WARNING, suggestion=f"according to {voice}", claims=told.claims,
        )  # fmt: skip


def is_strengthened(text: str) -> bool:
    """Whether a sentence calls something certain."""
    return _certain(text) is not None


def _certain(text: str) -> re.Match[str] | None:
    match = _CERTAIN.search(text)
    return None if match is None or _NOT.search(text[: match.start()]) else match
