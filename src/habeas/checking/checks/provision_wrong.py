"""An article that exists and is about something else than what the draft cites it for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

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
    (r"tortur\w*|(?:ill|mis|mal)[- ]?treat\w*|cruel|inhuman|degrading", r"torture|ill_treatment|humane|dignity|discipline\.prohibited|abuse"),
    (r"health[- ]?care|(?:urgent|medical|prompt|hospital) care|medically urgent|(?:right to|state of|enjoyment of|standard of) (?:\w+ ){0,4}health|medical (?:care|service|treatment|attention|help|assistance|examination)s?|health services?|(?:see|seen by|access to|examined by|visited by) (?:an? |any )?(?:\w+ )?(?:doctor|physician|specialist)s?|treatment in hospital", r"health|dignity|medical|humane|doctor|equal_quality|care|screening"),
    (r"fair (?:and public )?(?:trial|hearing)|public (?:trial|hearing)|impartial (?:court|tribunal)|right to defen[cd]e?|defen[cd]e (?:counsel|lawyer)|counsel of (?:his|her|their|one's) (?:own )?choos?i(?:ng|ce)|presum(?:ption of innocence|ed innocent)|present at (?:his|her|their) trial|tried in (?:his|her|their|one's)(?: or her)? (?:own )?presence|defend (?:him|her|one|them)sel(?:f|ves)", r"(?<!pre)trial|tribunal|counsel|presumption"),
    (r"(?:freedom|liberty) of (?:expression|speech|opinion|the press)|free(?:ly)? express\w*|free speech", r"expression|belief"),
    (r"freedom of (?:peaceful )?(?:assembly|association)|peaceful assembly|trade unions?", r"assembly|association"),
    (r"arbitrar(?:y|ily) (?:arrest|detention|detained|arrested|deprived)|(?:arrest|detention|deprivation of liberty) (?:that is |which is )?arbitrary|liberty and security|right to liberty", r"liberty|arbitrary|judge|habeas|legality"),
    (r"humane treatment|treated (?:humanely|with (?:humanity|respect|dignity))|deprived of (?:his|her|their) liberty|inherent dignity", r"humane|dignity|torture|liberty|separation|rehabilit"),
    (r"(?:prolonged |indefinite )?solitary confinement|isolation|held alone", r"solitary|discipline|torture"),
    (r"right to life", r"life|liberty"),
    (r"(?:family|relatives'?) (?:visits|contact)|(?:visits|visited|contact) (?:by|from|with) (?:(?:his|her|their|the) )?(?:famil|relatives)\w*|outside world", r"family|contact|visit|prisoner|privacy|communication"),
    (r"prompt(?:ly)? (?:and )?(?:\w+ ){0,2}(?:investigat|inquir)\w*|investigat\w* (?:\w+ ){0,2}prompt(?:ly)?|investigat(?:ion|ed) (?:of|into) (?:\w+ ){0,2}(?:torture|allegations|ill-treatment)|right to complain", r"investigation|complaint|report_torture|inquiry|remedy"),
    (r"(?:secret|unacknowledged|incommunicado) detention|enforced disappearances?|officially recogni[sz]ed place", r"secret|disappear|detention|notification|recogni|record|communication|family|liberty|torture"),
    (r"brought (?:promptly )?before a judge|challenge (?:the lawfulness|(?:his|her|their) detention)|habeas corpus", r"judge|habeas|liberty|judicial"),
    (r"freedom of (?:movement|religion|thought|conscience)", r"movement|belief"),
)  # fmt: skip
_INQUIRY = re.compile(r"\b(?:investigat|inquir|complain|examin)\w*", re.IGNORECASE)
_FORBIDS = re.compile(r"\b(?:prohibit|forbid|ban|outlaw)\w*", re.IGNORECASE)
_LINK = re.compile(r"(?:\W|\b(?:of|in|under|and|or|the|to|as well as|together with|both|also|with|un|united nations|articles?|arts?|rules?|principles?|nos?)\b|\b\d+\b|\([a-z]\))*", re.IGNORECASE)  # fmt: skip
_CUT, _CUT_SHORT = re.compile(r"[;¶]"), re.compile(r"[;¶,]")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Provisions that a sentence cites together, and the words that say what they are cited for."""

    cited: tuple[Cited, ...]
    text: str


_PARAGRAPH = re.compile(r"^\d+\s?\((\d+)\)")


def find(look: Look) -> Iterator[Finding]:
    """Each such number, where the words beside it name a matter and the library knows where the instrument has it."""
    for cluster in _clusters(look):
        matters = [t for words, t in _TOPICS if re.search(rf"\b(?:{words})", cluster.text, re.IGNORECASE)]  # fmt: skip
        if not matters or any(_fits(c, matters, cluster.text) for c in cluster.cited):
            continue
        for cited in cluster.cited:
            right = [n for m in matters for n in _provisions_on(cited.instrument, m)]
            if right and article_of(cited.number):
                span = (cited.start, cited.end)
                yield _elsewhere(look, cited.instrument, list(dict.fromkeys(right)), span)


def _elsewhere(
    look: Look, instrument: Instrument, right: list[str], span: tuple[int, int]
) -> Finding:
    words = whole(
        "The {name} has this elsewhere: {unit} {right}.",
        name=Label(instrument.cited_as), unit=Label(instrument.unit), right=", ".join(right[:4]),
    )  # fmt: skip
    return look.finding(
        CODE, *span, words,
        severity=Severity.WARNING, suggestion=right[0] if len(right) == 1 else "",
    )  # fmt: skip


def _fits(cited: Cited, matters: list[str], text: str) -> bool:
    """Whether the provision is about one of the matters, or about investigations where the words are too."""
    if not cited.instrument.has(cited.number):
        return True
    is_of_its_own = "Torture" in cited.instrument.full_title and not _FORBIDS.search(text)
    if is_on_inquiry(cited.instrument, cited.number) and (is_of_its_own or _INQUIRY.search(text)):
        return True
    on_file = (n for m in matters for n in _provisions_on(cited.instrument, m))
    return any(_is_within(cited.number, number) for number in on_file)


def _is_within(cited: str, number: str) -> bool:
    """Whether a number lies in another: in its article, and in its paragraph where both name one."""
    one, other = (_PARAGRAPH.search(n) for n in (cited, number))
    is_same = one is None or other is None or one[1] == other[1]
    return is_same and article_of(cited) in _articles(number)


def is_on_inquiry(instrument: Instrument, number: str) -> bool:
    """Whether the provision is on investigations and complaints, whatever they are about."""
    article = article_of(number)
    return any(
        article in _articles(n) for n in _provisions_on(instrument, r"investigation|complaint")
    )


def _clusters(look: Look) -> Iterator[Cluster]:
    """What each sentence cites, those that only "and" or the like parts taken together."""
    cited = provisions_cited(look)
    for said in look.said:
        inside = [c for c in cited if said.start <= c.start < said.end]
        if not inside or said.is_heading or "respectively" in said.text:
            continue
        groups = [[inside[0]]]
        for one in inside[1:]:
            between = _without_names(look.flat[groups[-1][-1].end : one.start])
            if _LINK.fullmatch(between):
                groups[-1].append(one)
            else:
                groups.append([one])
        yield from _with_words(look, said, groups)


def _with_words(look: Look, said: Said, groups: list[list[Cited]]) -> Iterator[Cluster]:
    """Each group with the words after it, up to the next; where these name no matter, with those before it."""
    edges = [said.start, *(g[-1].end for g in groups[:-1])]
    ends = [*(g[0].start for g in groups[1:]), said.end]
    for group, before, after in zip(groups, edges, ends, strict=True):
        behind = _CUT.split(look.flat[group[-1].end : after])[0]
        text = _without_names(behind)
        if not any(re.search(rf"\b(?:{words})", text, re.IGNORECASE) for words, _ in _TOPICS):
            ahead = _CUT if group is groups[0] else _CUT_SHORT
            text = _without_names(ahead.split(look.flat[before : group[0].start])[-1])
        yield Cluster(tuple(group), text)


def _without_names(text: str) -> str:
    for mention in reversed(tuple(instruments_named(text))):
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


def elsewhere(
    look: Look, instrument: Instrument, number: str, topic: str, span: tuple[int, int]
) -> Iterator[Finding]:
    """The finding on a provision cited for a topic that the library has in others of the instrument."""
    right = _provisions_on(instrument, topic)
    if right and article_of(number) not in {a for n in right for a in _articles(n)}:
        yield _elsewhere(look, instrument, right, span)
