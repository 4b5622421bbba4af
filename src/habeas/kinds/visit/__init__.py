"""Somebody visits a person in custody."""

from habeas.core.bodies import tokens
from habeas.core.facts import Fact, Strand, ask
from habeas.core.prose import Line, at, by, phrase, place, sentence
from habeas.core.when import When


class Visit(Fact, label="Visit", strand=Strand.CONTACT):
    """By whom, by role rather than by name where the visitor is private."""

    when: When | None = ask("When?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who came?", hint="Their tie to the person.")

    def line(self) -> Line:
        """'… was visited by the Secretary General of … in his cell between … and …'"""
        return sentence(phrase("was visited"), by(self.actor), place(self.where), at(self.when))

    @property
    def identity(self) -> tuple[object, ...]:
        """Each visitor."""
        return (self.actor and tokens(self.actor),)
