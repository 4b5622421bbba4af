"""French, as the engine takes it."""

from habeas.reading.fr import bodies, passage, people, voices
from habeas.reading.fr.dates import FrenchCalendar
from habeas.reading.fr.durations import duration
from habeas.reading.fr.fragments import compiled
from habeas.reading.fr.splitting import SPLITTING
from habeas.reading.pack import Pack

PACK = Pack(
    code="fr",
    splitting=SPLITTING,
    calendar=FrenchCalendar,
    people=people.WORDS,
    bodies=bodies.WORDS,
    voices=voices.WORDS,
    passage=passage.WORDS,
    duration=duration,
    compiled=compiled,
)
