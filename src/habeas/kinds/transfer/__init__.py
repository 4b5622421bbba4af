"""A person in custody is moved from one place of detention to another."""

from habeas.core.facts import Custody, Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, by, destination, phrase, sentence
from habeas.core.when import When


class Transfer(
    Fact, label="Transfer", strand=Strand.CUSTODY, custody=Custody.WITHIN, role=Role.MOVE
):
    """A move that does not end custody: to another prison, a hospital under guard, house arrest."""

    when: When | None = ask("When was the person moved?")
    where: str | None = ask("Where to?")
    origin: str | None = ask("Where from?")
    actor: str | None = ask("Who moved the person?")
    reason: str | None = ask("Why?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 4 June 2024 Ana Velmar was transferred from Orlest Remand Prison to Penal Colony No. 5.",
                cls(
                    when=When("2024-06-04"),
                    where="Penal Colony No. 5",
                    origin="Orlest Remand Prison",
                ),
                quote="On 4 June 2024 Ana Velmar was transferred from Orlest Remand Prison to Penal Colony No. 5",
            ),
        )

    @property
    def status(self) -> str | None:
        """How the person is held from then on, where the move is into house arrest."""
        return "house_arrest" if "house arrest" in (self.where or "").casefold() else None

    def line(self) -> Line:
        """'… was moved from prison to the National Centre of Cardiology by 27 May 2022.'"""
        return sentence(
            phrase("was moved"),
            phrase("from {origin}", origin=self.origin),
            destination(self.where),
            at(self.when),
            by(self.actor),
            phrase("for {reason}", reason=self.reason),
        )
