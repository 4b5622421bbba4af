"""A guarantee of a fair trial that a source says was not kept (ICCPR, article 14, names them)."""

from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import Line, Phrase, at, by, named, phrase, sentence
from habeas.core.values import Choice
from habeas.core.when import When


class Guarantee(Choice):
    """The guarantees that sources speak of."""

    DEFENCE = "defence"
    COUNSEL = "counsel"
    PRESENCE = "presence"
    PUBLIC_HEARING = "public_hearing"
    INDEPENDENCE = "independence"
    REASONS = "reasons"
    WARRANT = "warrant"
    APPEAL = "appeal"
    INTERPRETER = "interpreter"
    DOMESTIC_PROCEDURE = "domestic_procedure"
    EVIDENCE = "evidence"
    CONFESSION = "forced_confession"
    ARBITRARY = "arbitrary_detention"
    OTHER = "other"


class FairTrialBreach(Fact, label="Fair-trial guarantee not kept", strand=Strand.PROCEEDINGS):
    """Which guarantee, at which stages, and under which rule, as the source says; the finding is the source's."""

    when: When | None = ask("When?")
    actor: str | None = ask("By which authority?")
    guarantee: Guarantee | None = ask("Which guarantee?")
    stages: tuple[str, ...] | None = ask("At which stages?", hint="detention; trial; sentencing")
    rule: str | None = ask("Under which law or rule, as the source names it?")
    detail: str | None = ask("What was it, in the source's words?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar was not given the opportunity to defend herself.",
                cls(
                    guarantee=Guarantee.DEFENCE,
                    detail="Ana Velmar was not given the opportunity to defend herself",
                ),
                quote="Ana Velmar was not given the opportunity to defend herself",
            ),
            Example(
                "Ana Velmar was interrogated without a lawyer.",
                cls(
                    guarantee=Guarantee.COUNSEL,
                    detail="Ana Velmar was interrogated without a lawyer",
                ),
                quote="Ana Velmar was interrogated without a lawyer",
            ),
        )

    def line(self) -> Line:
        """'… was not given this guarantee of a fair trial: defence, at the stages of …'"""
        stages = ", ".join(self.stages) if self.stages else None
        return sentence(
            self._not_given(),
            phrase(", at the stages of {stages}", stages=stages),
            phrase(", contrary to {rule}", rule=named(self.rule)),
            at(self.when),
            by(self.actor),
        )

    def _not_given(self) -> Phrase | None:
        if self.guarantee is Guarantee.ARBITRARY:
            return phrase("was said to be detained arbitrarily")
        if self.guarantee is Guarantee.CONFESSION:
            return phrase("was said to have been made to confess")
        if self.guarantee is Guarantee.WARRANT:
            return phrase("was shown no warrant")
        if self.guarantee in (None, Guarantee.OTHER):
            return phrase("was not given a guarantee of a fair trial")
        return phrase(
            "was not given this guarantee of a fair trial: {guarantee}", guarantee=self.guarantee
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each guarantee is a matter of its own."""
        return (self.guarantee,)
