"""A demand with nobody to whom it goes: no addressee, no office asked."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.parts import demands, has_addressee, has_deadline
from habeas.checking.voices import sentence_before
from habeas.core.prose import whole

CODE = "addressee-missing"
EXAMPLE = (
    "We call on the government to act.",
    "To the Minister of Justice, Orla Benn: we call on you to let a doctor see her by 14 June.",
)
_ASKS = re.compile(r"\b(?:calls? (?:up)?on\b(?! \d)|urges?|demands?|asks?|requests?|appeals? to|is asked|are asked|please|(?:must|should|needs? to|has to|have to) be)\b", re.IGNORECASE)  # fmt: skip
_OFFICE = re.compile(
    r"\b(?:ministers?|ministry|prosecutors?|presidents?|directors?|governors?|judges?|courts?|ombudsman|commissioner|parliament|embass\w+|ambassadors?|chiefs?|heads?|secretary|service|department|directorate|committee|council|mission)\b",
    re.IGNORECASE,
)
_STATE = re.compile(r"\b(?:governments?|authorit\w+)\b", re.IGNORECASE)
_YOU = re.compile(r"\byou(?:r)?\b", re.IGNORECASE)
# A brief tells its reader whom to ask: "Ask the minister to: …".
_TELLS = re.compile(r"\s*Ask (?:the|an?|for)\b")
_OF_READERS = re.compile(
    r"\bplease\b(?! (?:(?:immediately|urgently|also|at once) )?(?:let|allow|ensure|release|free|grant|arrange|order|investigate|make sure|see to|see that|transfer|move|permit|provide|drop))",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:unless|until|if|when) (?:we|I) ask\b|\bplease (?:do not|don[’']t)\b", re.IGNORECASE
)
_PRONOUN = re.compile(r"\b(?:ask|asks|urge|urges|call (?:up)?on) (?:him|her|them|it) to\b", re.IGNORECASE)  # fmt: skip
_LETTER = re.compile(r"\b(?:yours (?:sincerely|faithfully)|respectfully yours|sincerely yours|kind regards)\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """The first demand of a draft without an addressee that asks nobody by office."""
    if has_addressee(look):
        return
    asking = [s for s in demands(look) if _asks(s.text)]
    if not asking:
        return
    is_letter = bool(_LETTER.search(look.bare))
    names_office = any(_OFFICE.search(_asked(s.text)) and not _YOU.search(s.text) for s in asking)
    names_office = names_office or any(_asks_who_was_named(look, s) for s in asking)
    names_state = any(_STATE.search(_asked(s.text)) and not _YOU.search(s.text) for s in asking)
    if not is_letter and (names_office or _is_a_part(look) or (names_state and has_deadline(look))):
        return
    first = asking[0]
    match = _ASKS.search(first.text)
    start = first.start + (match.start() if match else 0)
    yield look.finding(
        CODE, start, start + len(match[0] if match else first.text),
        whole("The draft goes to nobody: name the office that can do what is asked, and who holds it."),
        severity=Severity.WARNING,
    )  # fmt: skip


def _asks_who_was_named(look: Look, said: Said) -> bool:
    """Whether "her" or "them", who are asked, is an office that this sentence or the one before it names."""
    asked = _PRONOUN.search(said.text)
    if asked is None:
        return False
    before = sentence_before(look, said)
    return _OFFICE.search(f"{before} {said.text[: asked.start()]}") is not None


def _asks(text: str) -> bool:
    """Whether a sentence asks what an office can do: a question asks to know, and readers are asked to help."""
    if text.endswith("?") or _TELLS.match(text) or _NOT_YET.search(text):
        return False
    return _ASKS.search(_OF_READERS.sub("", text)) is not None


def _is_a_part(look: Look) -> bool:
    """Whether it is one sentence out of a draft."""
    return len(look.said) < 2


def _asked(text: str) -> str:
    """The words after the verb of asking, up to what is asked."""
    match = _ASKS.search(text)
    return "" if match is None else text[match.end() : match.end() + 90].partition(" to ")[0]
