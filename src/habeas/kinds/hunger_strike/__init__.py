"""A person refuses food as a protest (WMA Declaration of Malta: a voluntary, total fast)."""

from habeas.core.facts import Example, Fact, Strand, Until, ask
from habeas.core.prose import Line, lasting, phrase, place, sentence
from habeas.core.values import Stated
from habeas.core.when import When


class HungerStrike(Fact, label="Hunger strike", strand=Strand.HEALTH):
    """A refusal of food declared by the person; a medical fast is not one."""

    when: When | None = ask("When did it begin, and end?", hint="2020-10-26/.. while it goes on.")
    where: str | None = ask("Where?")
    demands: str | None = ask("What is demanded?")
    water_refused: Stated | None = ask("Is water refused too?")
    ended: Stated | None = ask("Is this its end?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar began a hunger strike on 25 May 2024.",
                cls(when=When("2024-05-25")),
                quote="Ana Velmar began a hunger strike on 25 May 2024",
            ),
            Example(
                "Ana Velmar called off her hunger strike on 6 June 2024.",
                cls(when=When("2024-06-06"), ended=Stated.YES),
                quote="Ana Velmar called off her hunger strike on 6 June 2024",
            ),
        )

    def line(self) -> Line:
        """'… was on hunger strike on 26 October 2020, demanding …'; '… ended a hunger strike on …'"""
        return sentence(
            phrase("ended a hunger strike")
            if self.ended is Stated.YES
            else phrase("was on hunger strike"),
            place(self.where),
            lasting(self.when),
            self.water_refused is Stated.YES and phrase("refusing water too"),
            phrase("demanding {demands}", demands=self.demands),
        )

    def ended_by(self, later: Fact) -> Until | None:
        """Its end; a strike that began anew tells that the one before was over by then."""
        if not isinstance(later, HungerStrike) or self.ended is Stated.YES:
            return None
        if later.ended is Stated.YES:
            return Until.THEN
        return Until.BEFORE if self._is_followed_by(later) else None

    def _is_followed_by(self, later: "HungerStrike") -> bool:
        if self.when is None or later.when is None or not later.when.is_open:
            return False
        return When(self.when.text.partition("/")[0] or "..").is_before(later.when) is True
