"""What an organisation may have around any paper: its number in the chain, where its notes stand, how it was written.

A paper is finished when it leaves: what is kept and edited are its words alone.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from hashlib import sha256

from habeas.core.casefile import Casefile
from habeas.papers.addressing import NOTHING_USUAL, Addressee, Usual, copied, headed
from habeas.papers.escaping import escape
from habeas.papers.finishing.chain import chain
from habeas.papers.finishing.method import method
from habeas.papers.finishing.placing import as_annex, as_endnotes
from habeas.papers.footnotes import parted
from habeas.papers.wording import wording

_EVERY = 8


class Notes(StrEnum):
    """Where the sources stand."""

    FOOTNOTES = "footnotes"
    ENDNOTES = "endnotes"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Finish:
    """The choices; without any, a paper leaves as it is."""

    notes: Notes = Notes.FOOTNOTES
    chain: bool = False
    method: bool = False
    fingerprint: bool = False


@dataclass(frozen=True, slots=True)
class Leaving:
    """A paper that leaves: its words, the claims under them, the file as its readers see it, who speaks.

    `digest` is the SHA-256 of the version on file; without one it is that of the words. `usual` is what the
    paper says to whom it goes, for which the block and the salutation of an addressee stand.
    """

    markdown: str
    claims: tuple[str, ...]
    casefile: Casefile
    organisation: str
    language: str = "en"
    digest: str = ""
    addressees: tuple[Addressee, ...] = ()
    usual: Usual = NOTHING_USUAL


NOTHING_AROUND = Finish()


def finished(leaving: Leaving, finish: Finish) -> str:
    """The words with what was chosen around them."""
    words = wording(__name__, leaving.language)
    markdown = leaving.markdown
    copies = "; ".join(copied(leaving.addressees))
    after = [words["copy"].format(to=escape(copies))] if copies else []
    if finish.method:
        told = method(leaving.casefile, leaving.claims, leaving.markdown, leaving.language, words)
        after += [f"## {words['heading_method']}", *told]
    if finish.fingerprint:
        after.append(words["fingerprint"].format(digest=fingerprint(leaving)))
    if finish.chain:
        markdown = chain(leaving.casefile, leaving.organisation, leaving.language, words) + markdown
    day = leaving.casefile.as_of
    markdown = headed(markdown, leaving.addressees, day, leaving.usual, leaving.language)
    if finish.notes is Notes.ENDNOTES:
        markdown = as_endnotes(markdown, words["heading_notes"])
    elif finish.notes is Notes.ANNEX:
        markdown = as_annex(markdown, words["heading_annex"])
    return _with(markdown, after)


def fingerprint(leaving: Leaving) -> str:
    """The SHA-256 of the version, in groups that can be read out."""
    digest = leaving.digest or sha256(leaving.markdown.encode()).hexdigest()
    return " ".join(digest[i : i + _EVERY] for i in range(0, len(digest), _EVERY))


def _with(markdown: str, after: list[str]) -> str:
    """The blocks after the words, before the footnotes that Markdown keeps at the end."""
    if not after:
        return markdown
    text = parted(markdown)
    notes = [f"[^{name}]: {said}" for name, said in text.notes.items()]
    return "\n\n".join([text.body, *after, *notes]) + "\n"


def stands_around(block: str, language: str) -> bool:
    """Whether a block of plain words is one that was put around a paper."""
    return _around(language).fullmatch(_bare(block)) is not None


def list_of_sources(block: str, language: str) -> Notes | None:
    """Where the footnotes were moved to, if it is the heading of a list of them."""
    words = wording(__name__, language)
    headings = {words["heading_notes"]: Notes.ENDNOTES, words["heading_annex"]: Notes.ANNEX}
    return headings.get(_bare(block)) if block.startswith("## ") else None


def _bare(block: str) -> str:
    return block.removeprefix("## ").strip()


@cache
def _around(language: str) -> re.Pattern[str]:
    """Pieces of the wording, one after another, with anything in their places."""
    pieces = (
        re.sub(r"\\\{\w+\\\}", ".+?", re.escape(w)) for w in wording(__name__, language).values()
    )
    return re.compile(rf"(?:(?:{'|'.join(pieces)})\s*)+")
