"""Organisations and authorities: the full name behind initials, "the union", "it", "we", "I"."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from habeas.core.letters import written_to
from habeas.reading.experts import ExpertWords, carries_words_of_experts, found_in, speaks_in
from habeas.reading.sentences import Sentence


@dataclass(frozen=True, slots=True)
class BodyWords:
    """How one language names bodies.

    `name` finds a capitalised name, of which one word must be in `kinds` and none in `instruments`; `openers` are words
    that a sentence puts before it. `initials` reads the short form after it (group 1). `spoken` and `label` tell a
    publisher (`who`), `cares` what only a publisher says of itself, after its name. `articles` stand before a name, `both` before
    two. `experts` are those of the United Nations. `ourselves` are the words for the publisher. `kind_alone` is 'the union' (group 1), its last or first word telling
    which by `kind_word`. `part` says 'rest of the body' for 'SI rest'.
    """

    name: re.Pattern[str]
    kinds: frozenset[str]
    instruments: frozenset[str]
    openers: frozenset[str]
    initials: re.Pattern[str]
    cares: re.Pattern[str]
    spoken: re.Pattern[str]
    label: re.Pattern[str]
    articles: re.Pattern[str]
    both: re.Pattern[str]
    ourselves: re.Pattern[str]
    kind_alone: re.Pattern[str]
    kind_word: Callable[[str], str]
    itself: frozenset[str]
    part: Callable[[str, str], str]
    possessive: re.Pattern[str]
    state: re.Pattern[str]
    without_title: Callable[[str], str]
    experts: ExpertWords


_YOU = re.compile(
    r"you|your (?:office|ministry|government|service|department|administration|excellency)|vous|votre (?:ministère|gouvernement|administration|excellence)"
    r"|usted(?:es)?|su (?:ministerio|gobierno|despacho)|вы|вас|вам|ваше ведомство",
    re.IGNORECASE,
)
WordsOf = Callable[[str], BodyWords]
_ADDRESS = re.compile(r"\s*<[^<>\s]*@[^<>\s]*>")


class Bodies:
    """The organisations that one document names."""

    def __init__(
        self,
        text: str,
        sentences: tuple[Sentence, ...],
        *,
        publisher: str | None,
        title: str | None,
        words: BodyWords,
        words_of: WordsOf,
    ) -> None:
        self.words = words
        self.words_of = words_of
        self.short: dict[str, str] = {}
        self.names: list[tuple[int, str]] = []
        self.publisher: str | None = None
        self.speaker: str | None = None
        self.addressee = written_to(text)
        self.of_un = carries_words_of_experts(publisher) or any(
            True
            for s in sentences
            for _ in found_in(s.text, words_of(s.language).experts, is_of_un=False)
        )
        experts = speaks_in(publisher, title, sentences, lambda code: words_of(code).experts)
        for sentence in sentences:
            self._learn(sentence, are_experts=experts is not None)
        self._match_initials(text)
        self.publisher = publisher or experts or self._publisher(text, sentences, title)
        self.speaker = experts or self.publisher

    def _learn(self, sentence: Sentence, *, are_experts: bool) -> None:
        told = self.words_of(sentence.language)
        for match in told.name.finditer(sentence.text):
            name = _trim(match[0], told)
            words = _parts(name)
            if len(name.split()) < 2 or not words & told.kinds or words & told.instruments:
                continue
            self.names.append((sentence.start + match.start(), name))
            short = told.initials.match(sentence.text[match.end() :])
            if short:
                self.short.setdefault(short[1], name)
        if are_experts:
            said = found_in(sentence.text, told.experts, is_of_un=True)
            self.names += [(sentence.start + m.start(), told.experts.called(m)) for m in said]
            self.names.sort()

    def _match_initials(self, text: str) -> None:
        """'the SI' for the Socialist International, where no bracket says so."""
        for initials in set(re.findall(r"\b[A-Z]{2,6}\b", text)):
            for _, name in self.names:
                if initials == "".join(w[0] for w in name.split() if w[0].isupper()):
                    self.short.setdefault(initials, name)

    def _publisher(
        self, text: str, sentences: tuple[Sentence, ...], title: str | None
    ) -> str | None:
        label = self.words.label.search(text)
        if label:
            return _ADDRESS.sub("", label["who"]).strip()
        heads = filter(None, [title, *(s.text for s in sentences[:2] if s.is_heading)])
        return self._spoken_in(heads) or self._who_cares(sentences)

    def _spoken_in(self, heads: Iterable[str]) -> str | None:
        for head in heads:
            spoken = self.words.spoken.search(head)
            if spoken and len(spoken["who"].split()) > 1:
                return self.words.without_title(spoken["who"])
        return None

    def _who_cares(self, sentences: tuple[Sentence, ...]) -> str | None:
        for sentence in sentences:
            told = self.words_of(sentence.language)
            for match in told.name.finditer(sentence.text):
                if told.cares.match(sentence.text, match.end()) is None:
                    continue
                name = self.full(told.articles.sub("", match[0]))
                is_body = bool(_parts(name) & told.kinds) or name in self.short.values()
                if is_body and not told.state.search(name):
                    return name
        return None

    def full(self, words: str, *, before: int | None = None, language: str | None = None) -> str:
        """The name in full: 'the SI' → 'Socialist International', 'the union' → the union last named."""
        told = self.words_of(language) if language else self.words
        name = re.sub(r"\s+", " ", words.strip(" ,.;:'\"()"))
        name = re.sub(r"\s*\([A-Z][\w-]*\)$", "", name)
        name = told.both.sub("", name)
        if self.publisher and self.speaker and told.ourselves.fullmatch(name):
            return self.speaker
        if self.addressee and _YOU.fullmatch(name):
            return self.full(self.addressee, before=before, language=language)
        experts = told.experts.said.fullmatch(told.articles.sub("", name))
        if experts and (self.of_un or experts["un"]) and not experts["rapporteur"]:
            return told.experts.called(experts)
        head = told.kind_alone.match(name)
        if head and (found := self._last(told.kind_word(head[1]), before, told)):
            return found
        name = told.articles.sub("", name)
        if name in self.short:
            return self.short[name]
        if longer := self._longer(name, told):
            return longer
        first, _, rest = name.partition(" ")
        if self.publisher and rest[:1].isupper() and told.ourselves.fullmatch(first):
            return f"{rest} ({self.publisher})"
        return told.part(rest, self.short[first]) if first in self.short and rest else name

    def _longer(self, name: str, told: BodyWords) -> str | None:
        """The one name of a body that begins with this one: 'General Directorate' for 'General Directorate of Prisons' above."""
        if len(name.split()) < 2 or not _parts(name) & told.kinds:
            return None
        found = {n for _, n in self.names if n.startswith(f"{name} of ")}
        return found.pop() if len(found) == 1 else None

    def at_head(self, words: str, language: str) -> str | None:
        """The body with whose name, behind an article or not, these words begin, in full."""
        told = self.words_of(language)
        match = told.name.match(told.articles.sub("", words, count=1))
        name = _trim(match[0], told) if match else ""
        is_body = bool(_parts(name) & told.kinds) and not _parts(name) & told.instruments
        is_whole = len(name.split()) > 1
        return self.full(name, language=language) if is_body and is_whole else None

    def last_named(self, before: int) -> str | None:
        """The body named last before a place: what 'it' means."""
        names = [name for offset, name in self.names if offset < before]
        return names[-1] if names else None

    def _last(self, wanted: str, before: int | None, told: BodyWords) -> str | None:
        if wanted in told.itself:
            return self.publisher
        names = [n for at, n in self.names if before is None or at < before]
        return next((n for n in reversed(names) if wanted in n.casefold().split()), None)


def _parts(name: str) -> set[str]:
    return {w.casefold().strip(".'’") for w in name.split()}


def _trim(name: str, told: BodyWords) -> str:
    words = name.split()
    while words and words[0] in told.openers:
        words.pop(0)
    return told.possessive.sub("", " ".join(words).rstrip(".,"))
