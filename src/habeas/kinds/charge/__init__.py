"""A person is accused of an offence: suspected, charged, indicted, or the accusation changed."""

from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, by, phrase, sentence
from habeas.core.when import When


class Charge(Fact, label="Charge", strand=Strand.PROCEEDINGS, role=Role.CHARGE):
    """The offence as the authority names it; an accusation, not a finding."""

    when: When | None = ask("When was it brought?")
    actor: str | None = ask("Who brought it?")
    offence: str | None = ask("Of what offence?")
    article: str | None = ask("Under which article of which law?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                'Ana Velmar was charged on 10 May 2024 with "organising disorder" under article 215 of the Criminal Code.',
                cls(
                    when=When("2024-05-10"),
                    offence="organising disorder",
                    article="article 215 of the Criminal Code",
                ),
                quote='Ana Velmar was charged on 10 May 2024 with "organising disorder" under article 215 of the Criminal Code',
            ),
        )

    def line(self) -> Line:
        """'… was charged with “…” under article … on …'"""
        return sentence(
            phrase("was charged"),
            phrase("with “{offence}”", offence=self.offence),
            phrase("under {article}", article=self.article),
            at(self.when),
            by(self.actor),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each offence is a charge of its own."""
        return (self.offence,)
