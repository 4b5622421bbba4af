"""A person in custody is moved from one place of detention to another."""

from habeas.core.facts import Custody, Fact, Strand, ask
from habeas.core.prose import Line, at, by, phrase, sentence, to
from habeas.core.when import When


class Transfer(Fact, label="Transfer", strand=Strand.CUSTODY, custody=Custody.HELD):
    """A move that does not end custody: to another prison, a hospital under guard, house arrest."""

    when: When | None = ask("When was the person moved?")
    where: str | None = ask("Where to?")
    origin: str | None = ask("Where from?")
    actor: str | None = ask("Who moved the person?")
    reason: str | None = ask("Why?")

    def line(self) -> Line:
        """'… was moved from prison to the National Centre of Cardiology by 27 May 2022.'"""
        return sentence(
            phrase("was moved"),
            phrase("from {origin}", origin=self.origin),
            to(self.where),
            at(self.when),
            by(self.actor),
            phrase("for {reason}", reason=self.reason),
        )
