"""Spanish, as the engine takes it."""

from habeas.reading.es import bodies, passage, people, voices
from habeas.reading.es.dates import SpanishCalendar
from habeas.reading.es.durations import duration
from habeas.reading.es.fragments import compiled
from habeas.reading.es.splitting import SPLITTING
from habeas.reading.pack import Pack

PACK = Pack(
    code="es",
    splitting=SPLITTING,
    calendar=SpanishCalendar,
    people=people.WORDS,
    bodies=bodies.WORDS,
    voices=voices.WORDS,
    passage=passage.WORDS,
    duration=duration,
    compiled=compiled,
)
