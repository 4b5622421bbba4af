"""Deprivation of liberty by agents of the state, followed by a refusal to acknowledge it or to say where the person is (ICPPED, article 2)."""

from habeas.core.facts import Custody, Example, Fact, Strand, ask
from habeas.core.prose import Line, by, lasting, phrase, place, sentence
from habeas.core.values import Stated
from habeas.core.when import When


class EnforcedDisappearance(
    Fact, label="Enforced disappearance", strand=Strand.CUSTODY, custody=Custody.WITHIN
):
    """The word is used where a source uses it; three elements make it, and a person checks them."""

    when: When | None = ask("Since when, or on which day?")
    where: str | None = ask("Where was the person last seen?")
    actor: str | None = ask("Who took the person, as far as known?")
    acknowledged: Stated | None = ask("Did an authority acknowledge holding the person?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar has been missing since 3 May 2024.",
                cls(when=When("2024-05-03/..")),
                quote="Ana Velmar has been missing since 3 May 2024",
            ),
        )

    def line(self) -> Line:
        """'… was forcibly disappeared …'"""
        return sentence(
            phrase("was forcibly disappeared"),
            by(self.actor),
            place(self.where),
            self.acknowledged is Stated.NO and phrase("with no authority acknowledging it"),
            lasting(self.when),
        )
