"""A court convicts and sentences a person."""

from habeas.core.facts import Fact, Strand, ask
from habeas.core.prose import Line, at, by, phrase, place, sentence
from habeas.core.values import Duration, Stated
from habeas.core.when import When


class Sentence(Fact, label="Sentence", strand=Strand.PROCEEDINGS):
    """The term as pronounced; what remains to be served is another question."""

    when: When | None = ask("When was it pronounced?")
    where: str | None = ask("Where?")
    court: str | None = ask("Which court?")
    term: Duration | None = ask("To what term?", hint="P11Y2M: eleven years and two months.")
    penalty: str | None = ask("To what else?", hint="Death, life, a fine.")
    offence: str | None = ask("For what offence?")
    in_absence: Stated | None = ask("Was it passed in the person's absence?")

    def line(self) -> Line:
        """'… was sentenced in absence to 11 years and 2 months of imprisonment by …'"""
        return sentence(
            phrase("was sentenced"),
            self.in_absence is Stated.YES and phrase("in absence"),
            phrase("to {term} of imprisonment", term=self.term),
            phrase("to {penalty}", penalty=self.penalty),
            phrase("for “{offence}”", offence=self.offence),
            by(self.court),
            place(self.where),
            at(self.when),
        )
