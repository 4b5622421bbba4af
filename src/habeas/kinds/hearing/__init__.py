"""A court sits in the person's case: a remand hearing, a trial, a verdict, an appeal."""

from habeas.core.facts import Example, Fact, Role, Strand, Until, ask
from habeas.core.prose import Line, at, named, phrase, place, sentence
from habeas.core.values import Choice, Stated
from habeas.core.when import When


class Stage(Choice):
    """What a hearing is for."""

    REMAND = "remand"
    TRIAL = "trial"
    VERDICT = "verdict"
    APPEAL = "appeal"
    OTHER = "other"


class Presence(Choice):
    """Whether the person was in court."""

    PRESENT = "present"
    ABSENT = "absent"
    ABSENT_THROUGH_ILLNESS = "absent_through_illness"
    BROUGHT_AGAINST_WILL = "brought_against_will"


_HEARD = "had a court hearing"
_FORCED = "was brought to a court hearing against his or her will"


class Hearing(Fact, label="Hearing", strand=Strand.PROCEEDINGS, role=Role.HEARING):
    """One sitting, or a trial that is going on."""

    when: When | None = ask("On which day, or over which time?")
    where: str | None = ask("Where?")
    court: str | None = ask("Which court?")
    stage: Stage | None = ask("What kind of hearing?")
    public: Stated | None = ask("Was it open to the public?")
    presence: Presence | None = ask("Was the person there?")
    ongoing: Stated | None = ask("Is the trial still going on?")
    outcome: str | None = ask("What came of it?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "The trial of Ana Velmar began on 4 June 2024.",
                cls(when=When("2024-06-04"), stage=Stage.TRIAL),
                quote="The trial of Ana Velmar began on 4 June 2024",
            ),
            Example(
                "On 4 June 2024 the Orlest Regional Court upheld the verdict against Ana Velmar.",
                cls(
                    when=When("2024-06-04"),
                    court="Orlest Regional Court",
                    stage=Stage.VERDICT,
                    outcome="upheld the verdict against Ana Velmar",
                ),
                quote="On 4 June 2024 the Orlest Regional Court upheld the verdict against Ana Velmar",
            ),
        )

    def line(self) -> Line:
        """'… had a court hearing (trial) before the … Court on … behind closed doors.'"""
        is_ongoing = self.ongoing is Stated.YES
        is_forced = self.presence is Presence.BROUGHT_AGAINST_WILL and not is_ongoing
        return sentence(
            phrase("was on trial" if is_ongoing else _FORCED if is_forced else _HEARD),
            None
            if is_ongoing and self.stage is Stage.TRIAL
            else self.stage is not Stage.OTHER and phrase("({stage})", stage=self.stage),
            phrase("before {court}", court=named(self.court)),
            place(self.where),
            at(self.when),
            self.public is Stated.NO and phrase("behind closed doors"),
            not is_forced and phrase("({presence})", presence=self.presence),
            phrase("with this outcome: {outcome}", outcome=self.outcome),
        )

    def ended_by(self, later: Fact) -> Until | None:
        """Of a trial that goes on, the sentence."""
        is_trial = self.ongoing is Stated.YES and later.role is Role.SENTENCE
        return Until.BEFORE if is_trial else None
