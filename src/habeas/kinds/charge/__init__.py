"""A person is accused of an offence: suspected, charged, indicted, or the accusation changed."""

from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, by, phrase, sentence
from habeas.core.values import Stated
from habeas.core.when import When


class Charge(Fact, label="Charge", strand=Strand.PROCEEDINGS, role=Role.CHARGE):
    """The offence as the authority names it; an accusation, not a finding, and a suspicion not even that."""

    when: When | None = ask("When was it brought?")
    actor: str | None = ask("Who brought it?")
    offence: str | None = ask("Of what offence?")
    article: str | None = ask("Under which article of which law?")
    suspected: Stated | None = ask("Is it a suspicion, and no charge yet?")

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
            Example(
                "Ana Velmar is suspected of disseminating false information.",
                cls(offence="disseminating false information", suspected=Stated.YES),
                quote="Ana Velmar is suspected of disseminating false information",
            ),
        )

    def line(self) -> Line:
        """'… was charged with “…” under article … on …', '… was under suspicion of “…”'."""
        return sentence(
            phrase("was under suspicion" if self.is_suspicion else "was charged"),
            phrase(
                "of “{offence}”" if self.is_suspicion else "with “{offence}”", offence=self.offence
            ),
            phrase("under {article}", article=self.article),
            at(self.when),
            by(self.actor),
        )

    @property
    def is_suspicion(self) -> bool:
        """Whether nobody has been charged yet."""
        return self.suspected is Stated.YES

    @property
    def identity(self) -> tuple[object, ...]:
        """Each offence is a charge of its own, and the suspicion of it another."""
        return (self.offence, self.is_suspicion)
