"""What an appeal asks for: by whom, of whom, and what is to be done."""

from habeas.core.bodies import tokens, with_article
from habeas.core.facts import Fact, Role, Strand, ask
from habeas.core.prose import Line, at, phrase, sentence
from habeas.core.when import When


class Demand(Fact, label="Demand", strand=Strand.APPEALS, role=Role.DEMAND):
    """One thing asked for."""

    when: When | None = ask("When was it asked for?")
    actor: str | None = ask("Who asks?")
    addressee: str | None = ask("Of whom?")
    action: str | None = ask("What is to be done?")

    def line(self) -> Line:
        """'The Socialist International called on the government of … to …'"""
        return sentence(
            phrase(
                "called on {addressee}",
                addressee=with_article(self.addressee) if self.addressee else None,
            )
            or phrase("asked"),
            phrase("to {action}", action=self.action),
            at(self.when),
            subject=with_article(self.actor) if self.actor else "somebody",
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each thing asked for, by each body."""
        return (self.actor and tokens(self.actor), self.action)
