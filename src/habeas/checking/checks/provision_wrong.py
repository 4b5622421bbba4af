"""An article that exists and is about something else than what the draft cites it for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.finding import Finding, Severity
from habeas.checking.law.citations import Cited, provisions_cited
from habeas.checking.law.matters import matters_in
from habeas.checking.look import Look, Said
from habeas.checking.telling.plainwords import roots_in
from habeas.core.prose import Label, whole
from habeas.standards import Instrument, instruments_named

CODE = "provision-wrong"
EXAMPLE = (
    "Torture is prohibited by article 19 of the ICCPR.",
    "Torture is prohibited by article 7 of the ICCPR.",
)
_INQUIRY = re.compile(
    r"\b(?:(?:investigat|inquir|complain|examin)\w*|authorit(?:y|ies) to be (?:told|informed|notified))",
    re.IGNORECASE,
)
_FORBIDS = re.compile(r"\b(?:prohibit|forbid|ban|outlaw)\w*", re.IGNORECASE)
_LINK = re.compile(r"(?:\W|\b(?:of|in|under|and|or|the|to|as well as|together with|both|also|with|un|united nations|articles?|arts?|rules?|principles?|nos?)\b|\b\d+\b|\([a-z]\))*", re.IGNORECASE)  # fmt: skip
_IN_BRACKETS, _TO_BRACKET = re.compile(r"\([^()]*$"), re.compile(r"[^()]{0,40}\)")
_CUT, _CUT_SHORT = re.compile(r"[;¶]"), re.compile(r"[;¶,]")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Provisions that a sentence cites together, and the words that say what they are cited for."""

    cited: tuple[Cited, ...]
    text: str


_PARAGRAPH = re.compile(r"^\d+\s?\((\d+)\)(?:\s?\(([a-z])\))?")


def find(look: Look) -> Iterator[Finding]:
    """Each such number, where the words beside it name a matter and the library knows where the instrument has it."""
    for cluster in _clusters(look):
        matters = matters_in(cluster.text)
        if not matters or any(_fits(c, matters, cluster.text) for c in cluster.cited):
            continue
        for cited in cluster.cited:
            right = [n for m in matters for n in _provisions_on(cited.instrument, m)]
            if right and article_of(cited.number):
                span = (cited.start, cited.end)
                nearest = _nearest_first(cited.instrument, set(right), cluster.text)
                yield _elsewhere(look, cited.instrument, nearest, span)


def _nearest_first(instrument: Instrument, numbers: set[str], text: str) -> list[str]:
    """Provisions, first those of which the library says most in the words of the text."""
    own = roots_in(text)
    on = [p for p in instrument.provisions if p.number in numbers]
    return [p.number for p in sorted(on, key=lambda p: -len(own & roots_in(p.says)))]


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


def _fits(cited: Cited, matters: tuple[str, ...], text: str) -> bool:
    """Whether the provision is about one of the matters, or about investigations where the words are too."""
    if not cited.instrument.has(cited.number):
        return True
    is_of_its_own = "Torture" in cited.instrument.full_title and not _FORBIDS.search(text)
    if is_on_inquiry(cited.instrument, cited.number) and (is_of_its_own or _INQUIRY.search(text)):
        return True
    on_file = (n for m in matters for n in _provisions_on(cited.instrument, m))
    return any(_is_within(cited.number, number) for number in on_file)


def _is_within(cited: str, number: str) -> bool:
    """Whether a number lies in another: in its article, and in its paragraph and letter where both name one."""
    one, other = (_PARAGRAPH.search(n) for n in (cited, number))
    pairs = zip(one.groups(), other.groups(), strict=True) if one and other else ()
    is_same = all(a is None or b is None or a == b for a, b in pairs)
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
    """Each group with the words after it, up to the next; where these name no matter, with those before it.

    A group in brackets goes with what stands before them.
    """
    edges = [said.start, *(g[-1].end for g in groups[:-1])]
    ends = [*(g[0].start for g in groups[1:]), said.end]
    for group, before, after in zip(groups, edges, ends, strict=True):
        ahead, behind = look.flat[before : group[0].start], look.flat[group[-1].end : after]
        cut = _CUT if group is groups[0] else _CUT_SHORT
        parts = [_CUT.split(behind)[0], cut.split(ahead)[-1]]
        if _IN_BRACKETS.search(ahead) and _TO_BRACKET.match(_without_names(behind)):
            parts = [_CUT_SHORT.split(ahead)[-1], *reversed(parts)]
        texts = [_without_names(part) for part in parts]
        yield Cluster(tuple(group), next((t for t in texts if matters_in(t)), texts[-1]))


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
