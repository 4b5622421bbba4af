"""The state of a person's health as somebody saw, found or feared it. Only a clinician's word is a diagnosis."""

import re

from habeas.core.facts import Example, Fact, Strand, Until, ask
from habeas.core.prose import Line, at, named, phrase, sentence
from habeas.core.values import Choice
from habeas.core.when import When

_CHRONIC = re.compile(
    r"chroni(?:c|que|co|ca)|хронич|مزمن|diab[eè]t|диабет|سكري|epileps|épileps|эпилепс|صرع|asth?m[ae]|asthme|астм|ربو"
    r"|\bHIV\b|\bVIH\b|ВИЧ|hypertension|hipertensi[oó]n|high blood pressure|гипертони|гипертенз|ضغط الدم"
    r"|heart (?:disease|failure|condition)|(?:maladie|insuffisance) cardiaque|cardiopat|ишемическ|сердечн\w+ недостаточн"
    r"|(?:kidney|renal|liver) (?:disease|failure)|insuffisance rénale|insuficiencia renal|почечн\w+ недостаточн"
    r"|hepatitis [BC]\b|hépatite [BC]\b|cirrho|cirros|цирроз|cancer|cáncer|leuk[a]?emi|\bрак(?:ом|а|у)?\b|онколог|سرطان"
    r"|arthrit|artrit|артрит|multiple sclerosis|sclérose|esclerosis|рассеянн\w+ склероз|glaucom|глауком"
    r"|parkinson|паркинсон|alzheimer|lupus|crohn|ha?emophili|sickle.cell|schizophren|bipolar",
    re.IGNORECASE,
)
"""Illnesses that one lives with, in the languages in which files tell them."""
_PASSES = re.compile(
    r"\b(?:attacks?|crisis|crises?|coma|seizures?|fits?|shock|episode|ataques?|convulsion\w*)\b|приступ|криз|кома|نوبة|غيبوبة",
    re.IGNORECASE,
)


class Trend(Choice):
    """Where a person's health tends."""

    STABLE = "stable"
    IMPROVING = "improving"
    DECLINING = "declining"
    CRITICAL = "critical"
    ILL = "ill"
    WEAK = "weak"
    TROUBLED = "troubled"


_WELL = {Trend.STABLE, Trend.IMPROVING}
_NO_MORE = {
    "health",
    "weak",
    "is weak",
    "was weak",
    "faible",
    "débil",
    "слаб",
    "слаба",
    "ill",
    "ill health",
    "illness",
    "sick",
    "unwell",
}
_TRENDS = {
    Trend.STABLE: phrase("was in stable health"),
    Trend.IMPROVING: phrase("was in improving health"),
    Trend.DECLINING: phrase("was in declining health"),
    Trend.CRITICAL: phrase("was in critical health"),
    Trend.ILL: phrase("was ill"),
    Trend.WEAK: phrase("was weak"),
    Trend.TROUBLED: phrase("had trouble with health"),
}


class HealthCondition(Fact, label="Health", strand=Strand.HEALTH):
    """What was said of health, by whom, and where it tends."""

    when: When | None = ask("As at which day, or over which time?")
    condition: str | None = ask("What condition?", private=True)
    trend: Trend | None = ask("Is it stable, getting better or worse?")
    observer: str | None = ask("Who observed it?", hint="Their role, not their name.")
    effect: str | None = ask("What does it keep the person from?", hint="attend the trial")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "The health of Ana Velmar has deteriorated.",
                cls(condition="health", trend=Trend.DECLINING),
                quote="The health of Ana Velmar has deteriorated",
            ),
            Example(
                "Ana Velmar is too ill to attend the trial.",
                cls(condition="ill", trend=Trend.ILL, effect="attend the trial"),
                quote="Ana Velmar is too ill to attend the trial",
            ),
        )

    def line(self) -> Line:
        """'… was in declining health (…) as observed by …'"""
        return sentence(
            _TRENDS[self.trend] if self.trend else phrase("had this state of health"),
            self.says_more()
            and phrase("({condition})", condition=self.condition, private=["condition"]),
            phrase("and could not {effect}", effect=self.effect),
            phrase(
                "as observed by {observer}",
                observer=named(self.observer),
            ),
            at(self.when),
        )

    def says_more(self) -> bool:
        """Whether the condition tells more than the trend does: 'was ill (ill health)' does not."""
        return self.trend is None or (self.condition or "").casefold() not in _NO_MORE

    @property
    def is_lasting(self) -> bool:
        """Whether it is an illness that does not pass by itself: diabetes, and no attack of it."""
        condition = self.condition or ""
        is_illness = self.trend in (Trend.ILL, Trend.TROUBLED) and self.effect is None
        return is_illness and bool(_CHRONIC.search(condition)) and not _PASSES.search(condition)

    @property
    def identity(self) -> tuple[object, ...]:
        """Each condition is a matter of its own."""
        return (self.condition, self.trend, self.effect)

    def ended_by(self, later: Fact) -> Until | None:
        """Health that got better ends a decline of the same, and the other way round."""
        if not isinstance(later, HealthCondition) or self.trend is None or later.trend is None:
            return None
        is_turned = (self.trend in _WELL) is not (later.trend in _WELL)
        return Until.BEFORE if is_turned and self._is_of_one_matter(later) else None

    def _is_of_one_matter(self, other: "HealthCondition") -> bool:
        """Whether both tell of health in general, or of one condition."""
        if self._is_general() or other._is_general():
            return self._is_general() is other._is_general()
        return (self.condition or "").casefold() == (other.condition or "").casefold()

    def _is_general(self) -> bool:
        condition = (self.condition or "").casefold()
        return not condition or condition in _NO_MORE or "health" in condition
