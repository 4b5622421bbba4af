"""What an organisation says it will go on doing for the person: monitoring, raising the case."""

from habeas.core.bodies import tokens
from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import Line, at, doer, phrase, sentence
from habeas.core.when import When


class Commitment(Fact, label="Commitment", strand=Strand.APPEALS):
    """An undertaking of whoever speaks, not of an authority."""

    when: When | None = ask("When was it given?")
    actor: str | None = ask("Who undertakes it?")
    undertaking: str | None = ask("To do what?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "The Harbour Workers' Union will continue to follow the case of Ana Velmar.",
                cls(
                    actor="Harbour Workers' Union",
                    undertaking="continue to follow the case of Ana Velmar",
                ),
                quote="The Harbour Workers' Union will continue to follow the case of Ana Velmar",
            ),
        )

    def line(self) -> Line:
        """'The Socialist International undertook to continue to monitor the situation.'"""
        return sentence(
            phrase("undertook to {undertaking}", undertaking=self.undertaking)
            or phrase("undertook to go on"),
            at(self.when),
            subject=doer(self.actor, "somebody"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each body and undertaking."""
        return (self.actor and tokens(self.actor), self.undertaking)
