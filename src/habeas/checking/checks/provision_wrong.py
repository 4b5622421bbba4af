"""An article that exists and is about something else than what the draft cites it for."""

import re
from collections.abc import Iterator

from habeas.checking.citations import Cited, provisions_cited
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.core.prose import Label, whole
from habeas.standards import Instrument, instruments_named

CODE = "provision-wrong"
EXAMPLE = (
    "Torture is prohibited by article 19 of the ICCPR.",
    "Torture is prohibited by article 7 of the ICCPR.",
)
_TOPICS: tuple[tuple[str, str], ...] = (
    (r"torture|ill[- ]treatment|ill-treated", r"torture|ill_treatment|humane|dignity|discipline\.prohibited"),
    (r"health[- ]?care|right to health|medical (?:care|service|treatment|attention)|access to (?:a )?doctors?", r"health|dignity|medical|humane|doctor|equal_quality"),
    (r"fair trial|fair hearing|right to defend|defen[cd]e counsel|presumption of innocence|present at (?:his|her|their) trial", r"trial|tribunal|counsel|judge"),
    (r"freedom of (?:expression|speech|opinion)", r"expression|belief"),
    (r"freedom of (?:assembly|association)", r"assembly|association"),
    (r"arbitrary (?:arrest|detention)", r"liberty|arbitrary|judge|habeas"),
    (r"humane treatment|treated (?:humanely|with humanity)|deprived of (?:his|her|their) liberty", r"humane|dignity|torture|liberty|separation|rehabilit"),
    (r"solitary confinement", r"solitary|discipline|torture"),
    (r"right to life", r"life|liberty"),
    (r"family (?:visits|contact)|visits by (?:his|her|their|the) family", r"family|contact|visit|prisoner|privacy"),
)  # fmt: skip
_INQUIRY = re.compile(r"\b(?:investigat|inquir|complain)\w*", re.IGNORECASE)


def find(look: Look) -> Iterator[Finding]:
    """Each such number, where the sentence names one matter and the library knows where the instrument has it."""
    for said, cited in _alone(look):
        instrument = cited.instrument
        text = _without_names(said.text)
        matters = [t for words, t in _TOPICS if re.search(rf"\b(?:{words})", text, re.IGNORECASE)]
        if len(matters) != 1 or not instrument.has(cited.number):
            continue
        if _is_on_inquiry(instrument, cited.number) and _INQUIRY.search(text):
            continue
        right = _provisions_on(instrument, matters[0])
        article = article_of(cited.number)
        if right and article and article not in {a for n in right for a in _articles(n)}:
            words = whole(
                "The {name} has this elsewhere: {unit} {right}.",
                name=Label(instrument.cited_as), unit=Label(instrument.unit), right=", ".join(right[:4]),
            )  # fmt: skip
            yield look.finding(
                CODE, cited.start, cited.end, words,
                severity=Severity.WARNING, suggestion=right[0] if len(right) == 1 else "",
            )  # fmt: skip


def _is_on_inquiry(instrument: Instrument, number: str) -> bool:
    """Whether the provision is on investigations and complaints, whatever they are about."""
    article = article_of(number)
    return any(
        article in _articles(n) for n in _provisions_on(instrument, r"investigation|complaint")
    )


def _alone(look: Look) -> Iterator[tuple[Said, Cited]]:
    """The provisions cited alone in a sentence of the author's: of several nobody can tell which is for what."""
    cited = list(provisions_cited(look))
    for said in look.said:
        inside = [c for c in cited if said.start <= c.start < said.end]
        if len(inside) == 1 and not said.is_heading:
            yield said, inside[0]


def _without_names(text: str) -> str:
    for mention in reversed(instruments_named(text)):
        text = f"{text[: mention.start]} {text[mention.end :]}"
    return text


def _provisions_on(instrument: Instrument, topic: str) -> list[str]:
    return [p.number for p in instrument.provisions if re.search(topic, p.topic)]


def article_of(number: str) -> int:
    """The number of its article; 0 for one that has none, such as a preamble."""
    found = re.match(r"\d+", number.strip())
    return int(found[0]) if found else 0


def _articles(number: str) -> range:
    """The articles of "54-55", or the one of "14(3)(d)"."""
    numbers = [int(n) for n in re.findall(r"(?<![(\d])\d+", number.partition("(")[0])]
    return range(numbers[0], numbers[-1] + 1)
