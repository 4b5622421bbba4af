"""Detained and convicted mixed up: a remand prisoner called convicted, or remand counted as a sentence served."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.core.casefile import Casefile
from habeas.core.custody import custody
from habeas.core.prose import Phrase, whole
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.reading.en.durations import DURATION

CODE = "custody-status"
EXAMPLE = (
    "She has served 440 days in prison.",
    "She has been in custody for 440 days, before and after the sentence.",
)
_AS_UNTRIED = re.compile(
    r"\b(?:(?:a|still )?awaiting (?:\w+ )?trial|untried|(?:held|kept|detained|remanded) (?:\w+ )?(?:on|in) (?:pre-?trial|remand)|on remand|in pre-?trial (?:detention|custody)|without (?:any )?(?:charge|trial|charges)\b|without having been (?:tried|charged|convicted)|has (?:not|never) (?:yet )?been (?:tried|convicted|charged|sentenced)|no court has|yet to (?:be (?:tried|charged|sentenced|convicted)|stand trial)|pre-?trial detainee|remand prisoner|(?:guilt|innocence)\b[^.;]{0,20}\b(?:still|yet) to be (?:decided|established|proven)|presumed (?:to be )?innocent|(?:is|as) an accused\b|awaits? (?:\w+ )?(?:trial|(?:day|hour) in court)|before (?:a|any) (?:court|judge) (?:for the first time|at all))",
    re.IGNORECASE,
)
_AS_CONVICTED = re.compile(
    r"\b(?:convict(?:ed|s?)\b|conviction|found guilty|lost (?:his|her|their) (?:case|appeal)|was sentenced|(?:been|is|are) sentenced|serv(?:es|ing) (?:an?|his|her|their|the)?\s?(?:\w+[ -]){0,3}(?:sentence|term|time)|(?:jailed|imprisoned|locked up|punished) for (?!\w+ (?:days|weeks|months|years))|guilty of|do(?:es|ing) (?:his |her |their )?time\b|sentence (?:that |which )?(?:[\w.]+ ){1,3}(?:is|are|has been|have been) serving|convicts?\b|(?:his|her|their) (?:prison )?sentence|imprisoned (?:as|for|since)|prison term|jail term|years in prison)",
    re.IGNORECASE,
)
_SERVED = re.compile(
    rf"\b(?:(?:has|have|had) (?:so far |already |now |thus far |by now ){{0,2}}served|served|serving)\b[^.;]{{0,40}}?(?:\b{DURATION}\b|all of that time)(?P<rest>[^.;]{{0,60}})",
    re.IGNORECASE,
)
_TERM = re.compile(r"serving (?:out )?(?:an?|his|her|their|the)?\s?[^.;]{0,30}?\b(?:sentence|term) of\b", re.IGNORECASE)  # fmt: skip
_TERM_AHEAD = re.compile(
    rf"serving (?:out )?(?:an? |his |her |their |the )?(?:{DURATION}|\w+-(?:and-a-half-)?year) ?(?:sentence\b|term\b|(?:in|at)\b|for\b|[,.]|$)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|never|no court|nor|if|would|could|may|faces?|facing|risk|until|before|previously|other|co-?accused|another|without|first|used to|at first|then)\b", re.IGNORECASE
)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each word for a status that is not the one on file, and remand counted as time served."""
    is_convicted = _is_convicted(look.casefile)
    is_untried = not is_convicted and _is_charged_only(look.casefile)
    for said in look.said:
        if said.is_heading:
            continue
        if (
            is_convicted
            and (match := _AS_UNTRIED.search(said.text))
            and not _is_past(said.text, match)
        ):
            yield _finding(
                look,
                said.start,
                match,
                whole("By the file the person was sentenced: this says otherwise."),
            )
        elif (
            is_untried and (match := _AS_CONVICTED.search(said.text)) and not _NOT.search(said.text)
        ):
            words = whole(
                "By the file no court has sentenced the person: detained, charged, not convicted."
            )
            yield _finding(look, said.start, match, words)
        elif (match := _served(said.text)) and _is_mixed(look.casefile):
            words = whole(
                "Part of this time was before any sentence: it was spent in custody, not served."
            )
            yield _finding(look, said.start, match, words, "spent in custody")


def _finding(
    look: Look, offset: int, match: re.Match[str], said: Phrase, suggestion: str = ""
) -> Finding:
    start = offset + match.start()
    end = offset + match.end()
    return look.finding(CODE, start, end, said, severity=Severity.WARNING, suggestion=suggestion)


def _served(text: str) -> re.Match[str] | None:
    """Time called served; the length of the sentence that somebody is serving is none."""
    match = _SERVED.search(text)
    if match is None or _TERM.match(match[0]) or _TERM_AHEAD.match(match[0]):
        return None
    return match


def _is_past(text: str, match: re.Match[str]) -> bool:
    """Whether it tells of the time before the sentence, or of another trial."""
    before = text[: match.start()]
    after = text[match.end() :]
    return bool(
        re.search(
            r"\b(?:was|were|had|first|at first|before|spent|days)\b[^,;]*$", before, re.IGNORECASE
        )
        or re.search(
            r"^(?: and (?:under|after)\b|[^.;]{0,40}\b(?:until|before|when|from)\b)",
            after,
            re.IGNORECASE,
        )
        or re.search(r"\b(?:new|second|another|other|ongoing|of care|food)\b", text, re.IGNORECASE)
    )


def _is_convicted(casefile: Casefile) -> bool:
    held = [h for h in casefile.affirmed if isinstance(h.followed.fact, Sentence)]
    quashed = [h for h in casefile.affirmed if isinstance(h.followed.fact, Release) and h.followed.fact.stated("basis") in ("sentence_quashed", "acquittal")]  # fmt: skip
    return bool(held) and not quashed


def _is_charged_only(casefile: Casefile) -> bool:
    """Whether the file says that there was no judgment yet: a charge or a remand, and no verdict."""
    facts = [h.followed.fact for h in casefile.affirmed]
    if any(isinstance(f, Hearing) and f.stated("stage") in ("verdict", "appeal") for f in facts):
        return False
    if any(isinstance(f, Detention) and f.stated("status") == "serving_sentence" for f in facts):
        return False
    return any(
        isinstance(f, Charge) or (isinstance(f, Detention) and f.stated("status") == "remand")
        for f in facts
    )


def _is_mixed(casefile: Casefile) -> bool:
    """Whether custody began before the first sentence, or there is none."""
    spells = custody(casefile).spells
    days = [h.followed.when.earliest for h in casefile.affirmed if isinstance(h.followed.fact, Sentence) and h.followed.when]  # fmt: skip
    first = min((d for d in days if d is not None), default=None)
    begun = min((s.begins[1] for s in spells), default=None)
    return begun is not None and (first is None or begun < first)


def status(casefile: Casefile) -> str:
    """What the file has the person as: convicted, untried, or neither for sure."""
    if _is_convicted(casefile):
        return "convicted"
    return "untried" if _is_charged_only(casefile) else ""
