"""The day of a court: "On 12 November the court found her guilty. It sentenced her to four years" tells of one day."""

from habeas.core.when import When
from habeas.reading.dates import Dated
from habeas.reading.mentions import Mentions
from habeas.reading.passage_words import PassageWords
from habeas.reading.sentences import Sentence


class CourtDays:
    """The last two sentences of a document on its way through the rules, with their dates."""

    def __init__(self) -> None:
        self.before: tuple[Sentence, tuple[Dated, ...]] | None = None
        self.now: tuple[Sentence, tuple[Dated, ...]] | None = None

    def begin(self, sentence: Sentence, dates: tuple[Dated, ...]) -> None:
        """The next sentence is read."""
        self.before, self.now = self.now, (sentence, dates)

    def day_before(
        self, sentence: Sentence, mentions: Mentions, words: PassageWords
    ) -> When | None:
        """The one day of the sentence before, where it tells of a court and this one of the same person and of no other time."""
        if self.before is None or words.court_sat is None or words.another_day is None:
            return None
        told, dates = self.before
        if told.paragraph != sentence.paragraph or not words.court_sat.search(told.text):
            return None
        if words.another_day.search(sentence.text) or words.another_day.search(told.text):
            return None
        of_before, of_now = _named(told, mentions), _named(sentence, mentions)
        if len(dates) != 1 or (of_before and not of_now <= of_before):
            return None
        day = dates[0]
        return day.when if day.relation == "on" and day.when.day and not day.days else None


def _named(sentence: Sentence, mentions: Mentions) -> set[str]:
    named = mentions.beginning_between(sentence.start, sentence.end)
    return {name for mention in named for name in mention.person.split("; ")}
