"""A person is held without contact with the outside world (General Comment 35, paras. 35 and 56)."""

from habeas.core.facts import Custody, Fact, Strand, ask
from habeas.core.prose import Line, at, by, phrase, place, sentence
from habeas.core.when import When


class Incommunicado(Fact, label="Held incommunicado", strand=Strand.CUSTODY, custody=Custody.HELD):
    """No contact with family, counsel or anyone outside; the place may be known."""

    when: When | None = ask("From when to when?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who held the person?")

    def line(self) -> Line:
        """'… was held incommunicado …'"""
        return sentence(
            phrase("was held incommunicado"), place(self.where), at(self.when), by(self.actor)
        )
