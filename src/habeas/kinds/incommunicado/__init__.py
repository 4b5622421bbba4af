"""A person is held without contact with the outside world (General Comment 35, paras. 35 and 56)."""

from habeas.core.facts import Custody, Example, Fact, Role, Strand, Until, ask
from habeas.core.prose import Line, by, lasting, phrase, place, sentence
from habeas.core.when import When


class Incommunicado(
    Fact, label="Held incommunicado", strand=Strand.CUSTODY, custody=Custody.WITHIN
):
    """No contact with family, counsel or anyone outside; the place may be known."""

    when: When | None = ask("From when to when?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who held the person?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar has been held incommunicado since 3 May 2024.",
                cls(when=When("2024-05-03/..")),
                quote="Ana Velmar has been held incommunicado since 3 May 2024",
            ),
            Example(
                "The whereabouts of Ana Velmar are not known, and her whereabouts remain unknown to her family.",
                cls(),
                quote="her whereabouts remain unknown to her family",
            ),
        )

    def line(self) -> Line:
        """'… was held incommunicado …'"""
        return sentence(
            phrase("was held incommunicado"), place(self.where), lasting(self.when), by(self.actor)
        )

    def ended_by(self, later: Fact) -> Until | None:
        """A visit, whoever came."""
        return Until.BEFORE if later.role is Role.VISIT else None
