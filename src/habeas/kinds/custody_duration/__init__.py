"""A length of time in custody as a source states it. It is checked against the custody clock, never added to it."""

from dataclasses import MISSING

from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, phrase, place, sentence
from habeas.core.values import Duration
from habeas.core.when import When


class CustodyDuration(
    Fact, label="Stated length of custody", strand=Strand.CUSTODY, role=Role.STATED_LENGTH
):
    """“Over one thousand days”: what was stated, not what was counted."""

    when: When | None = ask("As at which day?")
    length: Duration = ask("How long?", default=MISSING, hint=">P1000D: over one thousand days.")
    where: str | None = ask("Where?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar has now spent over four hundred days in prison.",
                cls(length=Duration(">P400D")),
                quote="Ana Velmar has now spent over four hundred days in prison",
            ),
        )

    def line(self) -> Line:
        """'… was said to have been held for more than 1,000 days.'"""
        return sentence(
            phrase("was said to have been held for {length}", length=self.length),
            place(self.where),
            phrase("as at {when}", when=self.when),
        )
