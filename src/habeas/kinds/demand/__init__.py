"""What an appeal asks for: by whom, of whom, and what is to be done."""

from habeas.core.bodies import tokens
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, doer, named, phrase, sentence
from habeas.core.when import When


class Demand(Fact, label="Demand", strand=Strand.APPEALS, role=Role.DEMAND):
    """One thing asked for."""

    when: When | None = ask("When was it asked for?")
    actor: str | None = ask("Who asks?")
    addressee: str | None = ask("Of whom?")
    action: str | None = ask("What is to be done?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "The Harbour Workers' Union calls on the government of Varenia to release Ana Velmar.",
                cls(
                    actor="Harbour Workers' Union",
                    addressee="government of Varenia",
                    action="release Ana Velmar",
                ),
                quote="The Harbour Workers' Union calls on the government of Varenia to release Ana Velmar",
            ),
            Example(
                "Ana Velmar must be released immediately.",
                cls(action="be released immediately"),
                quote="Ana Velmar must be released immediately",
            ),
        )

    def line(self) -> Line:
        """'The Socialist International called on the government of … to …'"""
        return sentence(
            phrase(
                "called on {addressee}",
                addressee=named(self.addressee),
            )
            or phrase("asked"),
            phrase("to {action}", action=self.action),
            at(self.when),
            subject=doer(self.actor, "somebody"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each thing asked for, by each body."""
        return (self.actor and tokens(self.actor), self.action)
