"""What somebody of the team remarked on a source, a claim or a paper: it stands beside it, and goes into no paper."""

from dataclasses import dataclass
from datetime import datetime

from habeas.core.levels import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """One remark that stands. `quote` are the words it is about; with a `language` it is their translation, else that of the whole."""

    id: str
    about: str
    level: Level
    text: str
    by: str
    at: datetime
    quote: str = ""
    language: str = ""
