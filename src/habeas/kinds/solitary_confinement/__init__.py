"""Confinement for 22 hours or more a day without meaningful human contact (Nelson Mandela Rules, rule 44)."""

from habeas.core.facts import Custody, Example, Fact, Role, Strand, Until, ask
from habeas.core.prose import Line, by, lasting, phrase, place, sentence
from habeas.core.values import Duration
from habeas.core.when import When


class SolitaryConfinement(
    Fact,
    label="Solitary confinement",
    strand=Strand.CUSTODY,
    custody=Custody.WITHIN,
    role=Role.SOLITARY,
):
    """Isolation of a person in custody, with its length where stated."""

    when: When | None = ask("From when to when?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who ordered it?")
    length: Duration | None = ask("For how long?", hint="P15D for fifteen days.")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar was held in solitary confinement for 15 days.",
                cls(length=Duration("P15D")),
                quote="Ana Velmar was held in solitary confinement for 15 days",
            ),
        )

    def line(self) -> Line:
        """'… was held in solitary confinement for 15 days …'"""
        return sentence(
            phrase("was held in solitary confinement"),
            phrase("for {length}", length=self.length),
            place(self.where),
            lasting(self.when),
            by(self.actor),
        )

    def ended_by(self, later: Fact) -> Until | None:
        """A move to another place, or out of prison to house arrest."""
        return Until.BEFORE if later.role in (Role.MOVE, Role.RELEASE) else None
