"""Somebody visits a person in custody."""

from habeas.core.bodies import tokens
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, by, phrase, place, sentence
from habeas.core.when import When


class Visit(Fact, label="Visit", strand=Strand.CONTACT, role=Role.VISIT):
    """By whom, by role rather than by name where the visitor is private."""

    when: When | None = ask("When?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who came?", hint="Their tie to the person.")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 11 June 2024 her lawyer visited Ana Velmar in prison.",
                cls(when=When("2024-06-11"), where="prison", actor="her lawyer"),
                quote="her lawyer visited Ana Velmar in prison",
            ),
        )

    def line(self) -> Line:
        """'… was visited by the Secretary General of … in his cell between … and …'"""
        return sentence(phrase("was visited"), by(self.actor), place(self.where), at(self.when))

    @property
    def identity(self) -> tuple[object, ...]:
        """Each visitor."""
        return (self.actor and tokens(self.actor),)
