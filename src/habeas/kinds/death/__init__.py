"""A person dies in custody or after it. The state answers for life in custody (General Comment 36, para. 29)."""

from habeas.core.facts import Custody, Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, phrase, place, sentence
from habeas.core.when import When


class Death(Fact, label="Death", strand=Strand.CUSTODY, custody=Custody.ENDS, role=Role.DEATH):
    """Death, and its cause only as stated by whoever is named."""

    when: When | None = ask("When did the person die?")
    where: str | None = ask("Where?")
    cause: str | None = ask("What cause was stated, and by whom?", private=True)

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar died in custody on 5 June 2024.",
                cls(when=When("2024-06-05")),
                quote="Ana Velmar died in custody on 5 June 2024",
            ),
        )

    def line(self) -> Line:
        """'… died in custody on …'"""
        return sentence(
            phrase("died"),
            place(self.where),
            at(self.when),
            phrase("(stated cause: {cause})", cause=self.cause, private=["cause"]),
        )
