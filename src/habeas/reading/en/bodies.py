"""Organisations and authorities: the full name behind initials, "the union", "it", "we", "I"."""

import re

from habeas.reading.en.lexicon import COUNTRY, DEMONYM, INSTRUMENT, ORGANISATION
from habeas.reading.sentences import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CAP = r"[A-ZÀ-ÖØ-Þ][\w.'’&-]*"
_BODY = re.compile(
    rf"{_CAP}(?:\s+(?:(?:of|for|the|and|on|to|against|at|in|without|de|des)\s+){{0,3}}{_CAP})*"
)
_INITIALS = re.compile(r"^\s*(?:,\s*|\(\s*[\"']?)(?:the\s+)?([A-Z][A-Za-z]*[A-Z])\b")
_CARES = (
    r"\s+(?:\([A-Z]+\)\s+)?(?:(?:is|are|remains?|has\s+been)\s+(?:\w+ly\s+|extremely\s+|very\s+|again\s+|once\s+again\s+)*"
    r"(?:concerned|alarmed|appalled|worried|outraged|shocked|calling|asking|demanding|urging)|(?:deeply|gravely|seriously|extremely)\s+(?:concerned|alarmed)|(?:once\s+again\s+|strongly\s+|today\s+|again\s+|also\s+|\w+ly\s+)*"
    r"(?:calls|urges|condemns?|demands|denounces|welcomes|deplores|reiterates|expresses|asks|has\s+learned|considers|believes|is\s+following|repeats))\b"
)
_SPOKEN = re.compile(
    r"(?:Statement|Remarks|Declaration|Letter)\s+(?:by|from|of)\s+(?:the\s+)?(?P<who>.{3,120}?)(?=\s+(?:on|regarding|about|concerning|following|at|to)\s|$)"
)
_LABEL = re.compile(
    r"^(?:Publisher|Published by|Source|Issued by|From):\s*(?P<who>[^\n]{2,80})$", re.MULTILINE
)
_SMALL = _words(
    """
    of for the and on to against at in de des
    """
)
_HEADS = re.compile(
    r"^(?:the|this|our|said)\s+((?:\w+\s+)?(?:organi[sz]ation|union|committee|federation|ministry|centre|center|service|council|"
    r"commission|assembly|network|association|party|agency|court|group|government|institute|watchdog|federation|league|society|department))$",
    re.IGNORECASE,
)


class Bodies:
    """The organisations that one document names."""

    def __init__(
        self, text: str, sentences: tuple[Sentence, ...], publisher: str | None, title: str | None
    ) -> None:
        self.short: dict[str, str] = {}
        self.names: list[tuple[int, str]] = []
        for sentence in sentences:
            self._learn(sentence)
        self._match_initials(text)
        self.publisher = publisher or self._publisher(text, sentences, title)

    def _learn(self, sentence: Sentence) -> None:
        for match in _BODY.finditer(sentence.text):
            name = _trim(match[0])
            words = {w.casefold().strip(".'’") for w in name.split()}
            if len(name.split()) < 2 or not words & ORGANISATION or words & INSTRUMENT:
                continue
            self.names.append((sentence.start + match.start(), name))
            short = _INITIALS.match(sentence.text[match.end() :])
            if short:
                self.short.setdefault(short[1], name)

    def _match_initials(self, text: str) -> None:
        """'the SI' for the Socialist International, where no bracket says so."""
        for initials in set(re.findall(r"\b[A-Z]{2,6}\b", text)):
            for _, name in self.names:
                if initials == "".join(w[0] for w in name.split() if w[0].isupper()):
                    self.short.setdefault(initials, name)

    def _publisher(
        self, text: str, sentences: tuple[Sentence, ...], title: str | None
    ) -> str | None:
        label = _LABEL.search(text)
        if label:
            return label["who"].strip()
        for head in filter(None, [title, *(s.text for s in sentences[:2] if s.is_heading)]):
            spoken = _SPOKEN.search(head)
            if spoken and len(spoken["who"].split()) > 1:
                return _without_title(spoken["who"])
        for sentence in sentences:
            for match in re.finditer(
                rf"(?:[Tt]he\s+)?(?P<who>{_BODY.pattern}){_CARES}", sentence.text
            ):
                name = self.full(match["who"])
                if _is_body(name, self.short) and not re.search(
                    r"government|authorities", name, re.I
                ):
                    return name
        return None

    def full(self, words: str, *, before: int | None = None) -> str:
        """The name in full: 'the SI' → 'Socialist International', 'the union' → the union last named."""
        name = re.sub(r"\s+", " ", words.strip(" ,.;:'\"()"))
        name = re.sub(r"\s*\([A-Z][\w-]*\)$", "", name)
        name = re.sub(r"^(?:both|all)\s+", "", name)
        if (
            re.fullmatch(r"(?:we|I|our|my(?:\s+\w+)?|us|our\s+\w+)", name, re.IGNORECASE)
            and self.publisher_or_none()
        ):
            return self.publisher_or_none() or name
        head = _HEADS.match(name)
        if head and (found := self._last(head[1], before)):
            return found
        name = re.sub(r"^(?:the|The|an?|An?)\s+", "", name)
        if name in self.short:
            return self.short[name]
        first, _, rest = name.partition(" ")
        return f"{rest} of the {self.short[first]}" if first in self.short and rest else name

    def publisher_or_none(self) -> str | None:
        """The publisher, once it is known."""
        return getattr(self, "publisher", None)

    def last_named(self, before: int) -> str | None:
        """The body named last before a place: what 'it' means."""
        names = [name for offset, name in self.names if offset < before]
        return names[-1] if names else None

    def _last(self, head: str, before: int | None) -> str | None:
        wanted = head.split()[-1].casefold()
        if wanted == "organisation":
            return self.publisher_or_none()
        names = [n for at, n in self.names if before is None or at < before]
        return next((n for n in reversed(names) if wanted in n.casefold().split()), None)


def _trim(name: str) -> str:
    words = name.split()
    while words and words[0] in (
        "The",
        "On",
        "In",
        "At",
        "By",
        "As",
        "A",
        "An",
        "For",
        "According",
        "From",
        "Under",
        "Today",
        "That",
        "This",
        "When",
        "After",
    ):
        words.pop(0)
    return re.sub(r"['’]s?$", "", " ".join(words).rstrip(".,"))


def _is_body(name: str, short: dict[str, str]) -> bool:
    words = {w.casefold() for w in name.split()}
    return bool(words & ORGANISATION) or name in short.values()


def _without_title(words: str) -> str:
    """'President Joe Biden' → 'Joe Biden'; an organisation stays as it is."""
    named = re.search(r"(?:[A-Z][\w'’.-]+\s+)+[A-Z][\w'’-]+$", words.strip())
    if not named:
        return words.strip()
    parts = words.split()
    if len(parts) >= 3 and {p.casefold() for p in parts} & {
        "president",
        "minister",
        "secretary",
        "advisor",
        "adviser",
        "spokesperson",
        "commissioner",
        "director",
        "rapporteur",
    }:
        return " ".join(parts[-2:])
    return words.strip()


def is_state(words: str) -> bool:
    """Whether the words name a state or its people: 'Russia', 'the Russian government'."""
    parts = words.replace("the ", "").split()
    return any(p in COUNTRY or p.casefold().rstrip("s") in DEMONYM for p in parts)
