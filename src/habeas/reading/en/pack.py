"""English, as the engine takes it."""

from habeas.reading.en import bodies, passage, people, voices
from habeas.reading.en.dates import EnglishCalendar
from habeas.reading.en.durations import duration
from habeas.reading.en.fragments import compiled
from habeas.reading.en.splitting import SPLITTING
from habeas.reading.pack import Pack

PACK = Pack(
    code="en",
    splitting=SPLITTING,
    calendar=EnglishCalendar,
    people=people.WORDS,
    bodies=bodies.WORDS,
    voices=voices.WORDS,
    passage=passage.WORDS,
    duration=duration,
    compiled=compiled,
    in_words=frozenset(
        [
            "care_denied",
            "care_given",
            "health_condition",
            "hunger_strike",
            "no_response",
            "response",
        ]
    ),
)
