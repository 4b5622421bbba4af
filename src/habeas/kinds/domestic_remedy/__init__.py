"""A step before the state's own courts or authorities, whose exhaustion international procedures ask about.

Optional Protocol to the ICCPR, article 5 (2) (b); CAT, article 22 (5) (b); questionnaire of the Working Group on
Arbitrary Detention, part V.
"""

from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import PERSON, Line, at, doer, named, phrase, sentence
from habeas.core.values import Choice, Stated
from habeas.core.when import When


class Outcome(Choice):
    """How a remedy ended, so far."""

    PENDING = "pending"
    GRANTED = "granted"
    PARTLY_GRANTED = "partly_granted"
    REFUSED = "refused"
    NOT_EXAMINED = "not_examined"
    WITHDRAWN = "withdrawn"


class DomesticRemedy(Fact, label="Domestic remedy", strand=Strand.PROCEEDINGS):
    """An application, complaint or appeal at home, taken or said to be of no use."""

    when: When | None = ask("When was it filed?")
    remedy: str | None = ask(
        "Which remedy?", hint="Habeas corpus, complaint to the prosecutor, cassation appeal …"
    )
    actor: str | None = ask("Who filed it?")
    addressee: str | None = ask("With which court or authority?")
    outcome: Outcome | None = ask("What came of it?")
    decided: When | None = ask("When was it decided?")
    is_final: Stated | None = ask("Was that decision final?")
    why_not: str | None = ask("Why is it of no use, or why was it not tried?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 4 June 2024 her lawyer filed a habeas corpus petition with the Supreme Court of Varenia.",
                cls(
                    when=When("2024-06-04"),
                    remedy="habeas corpus",
                    actor="her lawyer",
                    addressee="Supreme Court of Varenia",
                ),
                quote="On 4 June 2024 her lawyer filed a habeas corpus petition with the Supreme Court of Varenia",
            ),
        )

    def line(self) -> Line:
        """'Her lawyer sought a remedy (habeas corpus) from the Supreme Court of … on 4 June 2024 (outcome: refused).'"""
        return sentence(
            phrase("did not seek a remedy" if self._is_untried else "sought a remedy"),
            phrase("({remedy})", remedy=self.remedy),
            phrase("from {addressee}", addressee=named(self.addressee)),
            at(self.when),
            phrase("(outcome: {outcome})", outcome=self.outcome),
            phrase("(decided: {decided})", decided=self.decided),
            self.is_final is Stated.YES and phrase("(the decision is final)"),
            phrase("(reason given: {why})", why=self.why_not),
            subject=doer(self.actor, "") if self.actor else PERSON,
        )

    @property
    def _is_untried(self) -> bool:
        return self.why_not is not None and self.when is None and self.outcome is None

    @property
    def identity(self) -> tuple[object, ...]:
        """Each remedy before each body."""
        return (self.remedy, self.addressee)
