"""Torture or other ill-treatment that a source says a person in custody suffered (CAT, articles 1 and 16)."""

from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import Line, at, by, phrase, place, sentence
from habeas.core.when import When

_PLAIN = {"mistreated", "ill-treated", "mistreatment", "ill-treatment", "abused"}


class Mistreatment(Fact, label="Mistreatment", strand=Strand.TREATMENT):
    """What was done, by whom, and where on the body; the legal name of it is not decided here."""

    when: When | None = ask("When?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who did it, as far as the source says?")
    method: str | None = ask("What was done?")
    body_part: str | None = ask("Where on the body?", private=True)

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar was beaten by guards in Orlest Remand Prison.",
                cls(where="Orlest Remand Prison", actor="guards", method="beaten"),
                quote="Ana Velmar was beaten by guards in Orlest Remand Prison",
            ),
            Example(
                "Ana Velmar was subjected to electric shocks.",
                cls(method="subjected to electric shocks"),
                quote="Ana Velmar was subjected to electric shocks",
            ),
        )

    def line(self) -> Line:
        """'… was said to have been mistreated (beating) in prison.'"""
        return sentence(
            phrase("was said to have been mistreated"),
            self.names_a_method() and phrase("({method})", method=self.method),
            phrase("on the {part}", part=self.body_part, private=["part"]),
            place(self.where),
            by(self.actor),
            at(self.when),
        )

    def names_a_method(self) -> bool:
        """Whether it says what was done, and not only that the person was mistreated."""
        return self.method is not None and self.method.casefold() not in _PLAIN

    @property
    def identity(self) -> tuple[object, ...]:
        """Each method is a matter of its own."""
        return (self.method,)
