"""Somebody who asked to see or speak to a person in custody is not let in."""

from collections.abc import Sequence
from itertools import permutations

from habeas.core.facts import Example, Fact, Role, Strand, Until, ask
from habeas.core.prose import Line, at, by, phrase, sentence
from habeas.core.rules import Passage
from habeas.core.values import Choice
from habeas.core.visits import comes_as
from habeas.core.when import When


class Visitor(Choice):
    """Who may ask to see a person in custody."""

    FAMILY = "family"
    LAWYER = "lawyer"
    DOCTOR = "doctor"
    CONSUL = "consul"
    MONITOR = "monitor"
    PRESS = "press"
    OTHER = "other"


_DENIED = {
    Visitor.FAMILY: phrase("was denied contact with family"),
    Visitor.LAWYER: phrase("was denied contact with a lawyer"),
    Visitor.DOCTOR: phrase("was denied contact with a doctor"),
    Visitor.CONSUL: phrase("was denied contact with a consul"),
    Visitor.MONITOR: phrase("was denied contact with a monitor"),
    Visitor.PRESS: phrase("was denied contact with the press"),
    Visitor.OTHER: phrase("was denied contact"),
}


class AccessDenied(Fact, label="Access denied", strand=Strand.CONTACT, role=Role.ACCESS_REFUSED):
    """To family, lawyer, doctor, consul, monitor or press."""

    when: When | None = ask("When, or over which time?")
    actor: str | None = ask("Which authority?")
    to_whom: Visitor | None = ask("Who was not let in?")
    reason: str | None = ask("What reason was given?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar was denied access to her lawyer.",
                cls(to_whom=Visitor.LAWYER),
                quote="Ana Velmar was denied access to her lawyer",
            ),
            Example(
                "Ana Velmar has not been allowed to see her family since 3 May 2024.",
                cls(when=When("2024-05-03/.."), to_whom=Visitor.FAMILY),
                quote="Ana Velmar has not been allowed to see her family since 3 May 2024",
            ),
        )

    def line(self) -> Line:
        """'… was denied contact with a lawyer on …'"""
        return sentence(
            _DENIED[self.to_whom or Visitor.OTHER],
            by(self.actor),
            at(self.when),
            phrase("for the stated reason: {reason}", reason=self.reason),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each visitor."""
        return (self.to_whom,)

    def ended_by(self, later: Fact) -> Until | None:
        """A visit of whoever was not let in."""
        visitor = self.to_whom or Visitor.OTHER
        is_let_in = later.role is Role.VISIT and comes_as(later.stated("actor"), visitor)
        return Until.BEFORE if is_let_in else None


def visitors(p: Passage, named: Sequence[tuple[str, Visitor]], *, link: str) -> tuple[Visitor, ...]:
    """Who was not let in: both whom the words join ("his family or a lawyer"), else the first whom they name.

    `named` are the words for each visitor, `link` those that stand between two of them.
    """
    for (one, first), (other, second) in permutations(named, 2):
        if p.has(rf"(?:{one})\w*{link}(?:{other})"):
            return (first, second)
    return (next((visitor for words, visitor in named if p.has(words)), Visitor.OTHER),)
