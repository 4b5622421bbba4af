"""A source names a rule: a treaty, a declaration, a code, an article of one."""

from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import Line, doer, phrase, sentence
from habeas.core.when import When


class StandardInvoked(Fact, label="Standard invoked", strand=Strand.LAW_AND_PERSON):
    """The instrument as the source names it, right or wrong; what really binds is asked of the standards."""

    actor: str | None = ask("Who invokes it?")
    instrument: str | None = ask("Which instrument, as named?")
    provision: str | None = ask("Which article, rule or principle?")
    adopted: When | None = ask("Adopted when, as the source says?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "This is contrary to article 10 of the International Covenant on Civil and Political Rights.",
                cls(
                    instrument="International Covenant on Civil and Political Rights",
                    provision="article 10",
                ),
                quote="article 10 of the International Covenant on Civil and Political Rights",
            ),
            Example(
                "The Nelson Mandela Rules, adopted by the General Assembly in 2015, forbid this.",
                cls(instrument="Nelson Mandela Rules", adopted=When("2015")),
                quote="The Nelson Mandela Rules, adopted by the General Assembly in 2015",
            ),
        )

    def line(self) -> Line:
        """'The Socialist International invoked the Basic Principles … (adopted in 1990).'"""
        return sentence(
            phrase("invoked the {instrument}", instrument=_bare(self.instrument))
            or phrase("invoked international standards"),
            phrase("({provision})", provision=self.provision),
            phrase("(adopted in {adopted})", adopted=self.adopted),
            subject=doer(self.actor, "a source"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each instrument and provision."""
        return (self.instrument, self.provision)


def _bare(instrument: str | None) -> str | None:
    """The name of an instrument without an article of its own."""
    if instrument is not None and instrument[:4].casefold() == "the ":
        return instrument[4:]
    return instrument
