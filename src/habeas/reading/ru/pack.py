"""Russian, as the engine takes it."""

from habeas.reading.pack import Pack
from habeas.reading.ru import bodies, passage, people, voices
from habeas.reading.ru.dates import RussianCalendar
from habeas.reading.ru.durations import duration
from habeas.reading.ru.fragments import compiled
from habeas.reading.ru.splitting import SPLITTING

PACK = Pack(
    code="ru",
    splitting=SPLITTING,
    calendar=RussianCalendar,
    people=people.WORDS,
    bodies=bodies.WORDS,
    voices=voices.WORDS,
    passage=passage.WORDS,
    duration=duration,
    compiled=compiled,
)
