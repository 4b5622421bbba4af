"""Taking documents in: any medium becomes text with exact offsets, a page map, and what it says of itself.

One module a medium; each has `parse(data) -> Parsed`. To add a medium: write its module, name it in
`media.py`, and teach `sniff.py` its first bytes.
"""

from habeas.intake.beside import named, sent_with, unseen
from habeas.intake.door import bytes_of, take_in
from habeas.intake.errors import IntakeError
from habeas.intake.folders import Found, holds_many, walk
from habeas.intake.limits import Limits
from habeas.intake.reader import Reader
from habeas.intake.taken import Sent, Taken, page_of

__all__ = [
    "Found", "IntakeError", "Limits", "Reader", "Sent", "Taken", "bytes_of", "holds_many", "named", "page_of", "sent_with", "take_in", "unseen", "walk",
]  # fmt: skip
