"""A court convicts and sentences a person."""

import re

from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, by, phrase, place, sentence
from habeas.core.values import Duration, Stated
from habeas.core.when import When

_ARTICLE = re.compile(
    r"(?:the |l['’])?(?:art(?:icles?|ículos?|\.)|sections?|§|стать\w+|ст\.|المادة)(?!\w)",
    re.IGNORECASE,
)
"""How the words of an offence begin where they are no more than the article of a law."""


class Sentence(Fact, label="Sentence", strand=Strand.PROCEEDINGS, role=Role.SENTENCE):
    """The term as pronounced; what remains to be served is another question."""

    when: When | None = ask("When was it pronounced?")
    where: str | None = ask("Where?")
    court: str | None = ask("Which court?")
    term: Duration | None = ask("To what term?", hint="P11Y2M: eleven years and two months.")
    penalty: str | None = ask("To what else?", hint="Death, life, a fine.")
    offence: str | None = ask("For what offence?")
    in_absence: Stated | None = ask("Was it passed in the person's absence?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 4 June 2024 the Orlest Regional Court sentenced Ana Velmar to 11 years and 2 months in prison.",
                cls(
                    when=When("2024-06-04"), court="Orlest Regional Court", term=Duration("P11Y2M")
                ),
                quote="On 4 June 2024 the Orlest Regional Court sentenced Ana Velmar to 11 years and 2 months in prison",
            ),
            Example(
                "Ana Velmar was sentenced in absence to four years in prison.",
                cls(term=Duration("P4Y"), in_absence=Stated.YES),
                quote="Ana Velmar was sentenced in absence to four years in prison",
            ),
        )

    def line(self) -> Line:
        """'… was sentenced in absence to 11 years and 2 months of imprisonment by …'"""
        return sentence(
            phrase("was sentenced"),
            self.in_absence is Stated.YES and phrase("in absence"),
            phrase("to {term} of imprisonment", term=self.term),
            phrase("to {penalty}", penalty=self.penalty),
            phrase("under {article}", article=self.offence)
            if _ARTICLE.match(self.offence or "")
            else phrase("for “{offence}”", offence=self.offence),
            by(self.court),
            place(self.where),
            at(self.when),
        )


def passed_on(when: When | None, *, served: bool) -> When | None:
    """When a sentence was passed; a span in which it is served does not say."""
    return None if served and when is not None and when.is_interval else when
