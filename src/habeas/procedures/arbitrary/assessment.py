"""How a question of a category is put to a file: what affirmed facts speak for, what speaks against, what is not known."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.prose import Line
from habeas.core.timeline import line_in
from habeas.procedures.authority import Said

NO_VERDICT = (
    "This lists facts and gaps. It does not say whether the detention is arbitrary: a person decides which categories "
    "to plead, and the Working Group decides."
)

Test = Callable[[Fact], bool]
Find = Callable[[Casefile], tuple["Weighed", ...]]


@dataclass(frozen=True, slots=True)
class Weighed:
    """One fact that bears on a question: its sentence, with its claims, and why it bears on it."""

    line: Line
    why: str

    @property
    def claims(self) -> tuple[str, ...]:
        """The claims that tell of it."""
        return self.line.claims


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a category, and how a file is searched for either answer."""

    key: str
    asked: str
    speaks_for: Find
    speaks_against: Find


@dataclass(frozen=True, slots=True)
class Category:
    """One category by its Roman number: its test in our own words, and its questions."""

    number: str
    said: Said
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a file holds on one question."""

    question: Question
    speaks_for: tuple[Weighed, ...]
    speaks_against: tuple[Weighed, ...]

    @property
    def is_known(self) -> bool:
        """Whether the file says anything on it."""
        return bool(self.speaks_for or self.speaks_against)


@dataclass(frozen=True, slots=True)
class Assessed:
    """One category held against a file."""

    category: Category
    answers: tuple[Answer, ...]

    @property
    def not_known(self) -> tuple[Question, ...]:
        """The questions on which the file says nothing."""
        return tuple(answer.question for answer in self.answers if not answer.is_known)


def assess(casefile: Casefile, categories: Iterable[Category]) -> tuple[Assessed, ...]:
    """Each category with its answers as of the file's day."""
    return tuple(
        Assessed(
            category,
            tuple(
                Answer(q, q.speaks_for(casefile), q.speaks_against(casefile))
                for q in category.questions
            ),
        )
        for category in categories
    )


def nothing(casefile: Casefile) -> tuple[Weighed, ...]:
    """No kind of fact can speak to it."""
    return ()


def affirmed(test: Test, why: str) -> Find:
    """The facts that are held to have happened and pass the test."""
    return lambda casefile: weighed(
        casefile, (h for h in casefile.affirmed if test(h.followed.fact)), why
    )


def denied(test: Test, why: str) -> Find:
    """The facts that somebody denies and that would pass the test."""

    def find(casefile: Casefile) -> tuple[Weighed, ...]:
        found = (h for h in casefile.facts if not h.followed.is_affirmed)
        return weighed(casefile, (h for h in found if test(h.followed.fact)), why)

    return find


def either(*finds: Find) -> Find:
    """All that these find."""
    return lambda casefile: tuple(one for find in finds for one in find(casefile))


def weighed(casefile: Casefile, facts: Iterable[HeldFact], why: str) -> tuple[Weighed, ...]:
    """These facts, each with its sentence and the reason for which it bears on a question."""
    return tuple(Weighed(line_in(casefile, held), why) for held in facts)
