"""How a rule of reading is declared: the words that give a fact away, and the fact they give.

A rule stands with its kind, in `kinds/<key>/<language>.py`. Its pattern is a regular expression over one
sentence; a space stands for any white space, and `<NAME>` for a fragment that the language's pack defines
(`<WAS>`, `<HIS>`, `<NP>`, `<DUR>` …). The engine that runs it knows offsets, dates, persons and who says what.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from habeas.core.facts import Fact
from habeas.core.values import Duration
from habeas.core.when import When


class Passage(Protocol):
    """What a rule is given: the words that matched, and what the engine knows of their clause."""

    @property
    def when(self) -> When | None:
        """The date that the clause gives."""

    @property
    def until(self) -> When | None:
        """Up to when the sentence says, behind the words, that it is to last."""

    @property
    def where(self) -> str | None:
        """The place that the clause names."""

    @property
    def agent(self) -> str | None:
        """Who did it: 'by …' after the words, or the subject before them where that is a body."""

    def subject_through(self, name: str) -> str | None:
        """The body that the words of a group end with, else the subject before the words."""

    @property
    def subject(self) -> str | None:
        """The body that is the subject before the words."""

    @property
    def seer(self) -> str | None:
        """Whoever the sentence says came and saw it."""

    @property
    def speaker(self) -> str | None:
        """Whoever the document speaks for."""

    @property
    def dated(self) -> When | None:
        """The day that the document gives itself."""

    @property
    def asked_above(self) -> str | None:
        """Whom the words above a list ask for what stands in it, else whom the letter is written to."""

    @property
    def clause(self) -> str:
        """The clause, on one line."""

    @property
    def matched(self) -> str:
        """The words that matched, on one line."""

    @property
    def behind(self) -> str:
        """What the clause says behind them, on one line."""

    def goes_on(self, pattern: str, opening: str) -> str | None:
        """What the groups of a pattern find behind them in the sentence, or `opening` at the head of the next; the passage reaches to it."""

    @property
    def paragraph(self) -> str:
        """The sentence and what stands before it in its paragraph."""

    @property
    def sentence_told(self) -> str:
        """The whole sentence, on one line."""

    @property
    def when_court_sat(self) -> When | None:
        """The day on which the sentence before says that a court gave its verdict or was seen to sit, where this one has no day."""

    def word(self, name: str) -> str | None:
        """A named group of the pattern, trimmed; None where it took no part."""

    def body(self, name: str) -> str | None:
        """A named group as the name of a body, in full where the document gives it."""

    def body_behind(self, pattern: str) -> str | None:
        """The one body that the sentence names right behind these words, up to the end of the clause."""

    def has(self, pattern: str) -> bool:
        """Whether the clause holds these words."""

    def concerns(self, name: str) -> bool:
        """Whether a name is that of a person whom the document is about."""

    def is_about(self, name: str) -> bool:
        """Whether a name is that of one of those whom most is told of."""

    def length(self, name: str) -> Duration | None:
        """A named group as a length of time."""


Build = Callable[[Passage], Fact | tuple[Fact, ...] | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a language tells one kind of fact.

    `cues` are word beginnings of which the sentence must hold one. `unless` are words that, in the clause, say that
    the fact is not told. `own_negation` marks a pattern that holds its own 'not'. `own_voice` marks a judgement that
    is put down to the document's publisher when nobody else is named. `happens` marks a fact of a moment, so that
    'since then' is a span to search and not a state. `hypothetical` marks what may be read under 'should' or 'must'.
    `impersonal` marks a fact about nobody, `once` one that a document tells once, `denies` words that say it did not happen,
    `dated_before` a fact whose date stands before its words and never after, `imperative` words of asking that are none where they
    begin a name: 'Open Pages is …'.
    """

    name: str
    pattern: str
    build: Build
    cues: tuple[str, ...]
    unless: str = ""
    own_negation: bool = False
    own_voice: bool = False
    happens: bool = False
    hypothetical: bool = False
    impersonal: bool = False
    once: bool = False
    denies: bool = False
    dated_before: bool = False
    imperative: bool = False


def rule(
    pattern: str,
    *,
    cues: str,
    unless: str = "",
    own_negation: bool = False,
    own_voice: bool = False,
    happens: bool = False,
    hypothetical: bool = False,
    impersonal: bool = False,
    once: bool = False,
    denies: bool = False,
    dated_before: bool = False,
    imperative: bool = False,
) -> Callable[[Build], Rule]:
    """Declare a rule. A group named `quote` in the pattern is the anchor; without one it is the clause."""

    def declare(build: Build) -> Rule:
        name = getattr(build, "__name__", "rule")
        return Rule(
            name=name,
            pattern=pattern,
            build=build,
            cues=tuple(cues.split()),
            unless=unless,
            own_negation=own_negation,
            own_voice=own_voice,
            happens=happens,
            hypothetical=hypothetical,
            impersonal=impersonal,
            once=once,
            denies=denies,
            dated_before=dated_before,
            imperative=imperative,
        )

    return declare
