"""A source says that an appeal was not answered, or had no effect."""

from habeas.core.bodies import tokens
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, doer, phrase, sentence, so_far, to
from habeas.core.when import When


class NoResponse(Fact, label="No response", strand=Strand.APPEALS, role=Role.SILENCE):
    """Silence as somebody states it; the days of silence are counted by the clock."""

    when: When | None = ask("Until when?", hint="../2022-05-14: not until 14 May 2022.")
    actor: str | None = ask("Which authority did not answer?")
    addressee: str | None = ask("To whom?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "The Ministry of Justice of Varenia has not replied to the letter.",
                cls(actor="Ministry of Justice of Varenia"),
                quote="The Ministry of Justice of Varenia has not replied to the letter",
            ),
        )

    def line(self) -> Line:
        """'The government of … did not respond by 14 May 2022.'"""
        return sentence(
            phrase("did not respond"),
            to(self.addressee),
            so_far(self.when),
            subject=doer(self.actor, "the authorities"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each authority."""
        return (self.actor and tokens(self.actor),)
