"""Lines under a label and answers to questions, spelt out as sentences: "Public: yes" is "The hearing was open to the public."."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from habeas.checking.days.dates import dates_in
from habeas.checking.finding import Finding
from habeas.checking.look import Look, Said

_YES = r"(?:yes|indeed|certainly)\b.*|it (?:was|is|has).*"
_EVER = r"(?:never|none,? ever|not once|not ever|nobody,? ever|none (?:at all|whatsoever)|no one,? ever)\b.*"
_HEARING = r"(?:the |a )?(?:(?:court|remand|last|first|second|1st|2nd|new|closed) )*(?:hearing|trial|sessions?|sitting|proceedings|court|verdict|judge?ment)"
_CARER = r"(?P<who>(?:independent |eye |prison )?(?:doctor|surgeon|neurologist|specialist|ophthalmologist|physician|dentist))s?"
_OPEN = r"(?:held )?(?:in )?(?:fully )?(?:open|public)(?: to (?:the |all )?\w*)?(?: court)?"
_SHUT = r"(?:held )?(?:closed|not public|behind closed doors|in camera|in private)(?: to (?:the )?public)?"
_CROWD = r"(?:the )?(?:public|press|journalists|observers|spectators)(?: and \w+)?"
_LET_IN = r"(?:admitted|present|allowed(?: in)?|let in|there|in attendance|welcome)"
_WELL = r"(?:much |slowly |steadily )?(?:better|easing|improving|improved|recovered|recovering|eased|milder|less frequent|gone|on the mend)\b.*"
_SPELT: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...] = tuple(
    (re.compile(label, re.IGNORECASE), re.compile(value, re.IGNORECASE), words)
    for label, value, words in (
        (rf"(?:was (?:it|the hearing) )?(?:open|public)(?: to (?:the )?public)?(?: {_HEARING})?|{_CROWD}(?: at the {_HEARING})?", rf"{_YES}|{_LET_IN}|{_OPEN}", "The hearing was open to the public."),
        (rf"(?:was (?:it|the hearing) )?(?:open|public)(?: to (?:the )?public)?(?: {_HEARING})?", rf"no\b.*|{_SHUT}", "The hearing was closed to the public."),
        (_HEARING, rf"{_OPEN}|{_CROWD} {_LET_IN}|yes, open.*", "The hearing was open to the public."),
        (_HEARING, _SHUT, "The hearing was closed to the public."),
        (r"present|presence|in court|accused|defendant|(?:himself|herself) present|present at the \w+", rf"{_YES}|present|in the dock", "At the hearing he was present."),
        (rf"(?:at (?:the )?)?{_HEARING}", r"present\b.*|in (?:his|her) (?:own )?presence|in the dock", "At the hearing he was present."),
        (r"present|presence|in court|accused|defendant", r"no\b.*|absent", "At the hearing he was absent."),
        (rf"(?:an? |any |access to (?:an? )?|(?:seen|visited|examined) by (?:an? )?)?{_CARER}(?: visits?)?", rf"{_YES}|(?:came|seen|examined|saw (?:him|her)|visited|treated|let in|admitted|granted)\b.*", "He was examined by a {who}."),
        (rf"(?:an? |any |access to (?:an? )?|(?:seen|visited|examined) by (?:an? )?)?{_CARER}(?: visits?)?", _EVER, "He has never been seen by a {who}."),
        (r"(?:the )?(?:operation|surgery)s?(?: abroad)?", rf"{_YES}|(?:done|performed|carried out|successful|took place|completed)\b.*", "The operation was carried out."),
        (r"(?:any |the )?(?:repl(?:y|ies)|answers?|responses?|acknowledge?ments?)(?: (?:to|from|so far|received|by)\b.*)?", rf"{_YES}|(?:received|came|arrived|given|an? |one\b|on \d).*", "The government has answered."),
        (r"", r"(?P<where>(?:still )?in (?:the )?(?-i:[A-Z])[\w ’'.-]+?) since\b.*", "He is {where}."),
        (r"(?:letters?|appeals?|calls?)?(?: of \d+ \w+)?", r"(?:answered|acknowledged|replied to)\b.*", "The government has answered."),
        (r"(?:an? |any )?(?:investigation|inquiry|probe)(?: (?:into|of)\b.*)?", rf"{_YES}|(?:opened|begun|started|launched|under way|ongoing|in progress|ordered)\b.*", "An investigation has been opened."),
        (r"(?:a )?warrant", rf"{_YES}", "The officers showed a warrant."),
        (r"(?:the )?minister|who is (?:the )?minister", r"(?P<who>[A-Z][\w’'-]+ [A-Z][\w’'-]+)", "The Minister is {who}."),
        (r"convicted|conviction|found guilty|guilty", rf"{_YES}", "He was convicted."),
        (r"(?:the |(?:on )?hunger )*strike\b.*|fast", r"(?:now )?(?:over|ended|called off|given up|broken off|suspended|stopped)\b.*", "The hunger strike is over."),
        (r"(?:the |hunger )*strike\b.*", r"(?P<is>confirmed|acknowledged|admitted) by (?:the )?(?P<by>[A-Z][\w ]+)", "The {by} {is} the hunger strike."),
        (r"(?:his |her |the )?(?:health|condition|(?:eye)?sight|pains?|headaches?|knee|state|strength)\b.*", _WELL, "His health is improving."),
        (r"(?:his |her |the )?(?:family|relatives|sister|brother|mother|wife|husband|family visits|visits|visitors)", rf"{_YES}|(?:allowed|permitted|regular|weekly|daily|free to visit)\b.*", "The family is allowed to visit."),
        (r"(?:his |her |the )?(?:family|relatives|sister|mother|wife|husband)", r"(?:they |she |he )?(?:was |were )?(?:told|informed|notified)\b.*", "The family was told where he was."),
        (r"(?:the )?(?:defence )?witnesses(?: (?:of|for) the defence)?", rf"{_YES}|(?:all |both |two |three |four |\d )?(?:heard|called|admitted|allowed)\b.*", "The court heard the witnesses of the defence."),
        (r"(?:his |her |the )?(?:defence )?(?:lawyer|counsel)(?: at the \w+)?", r"(?:heard|allowed to speak|spoke|pleaded|given the floor)\b.*", "His lawyer was heard at the hearing."),
        (r"(?:the |his |her )?released?", r"(?P<why>on bail|by pardon|under (?:an )?amnesty|pardoned|acquitted|on parole|term served|sentence (?:quashed|served))\b.*", "He was released {why}."),
        (r"(?:the |all )?charges?", r"(?:dropped|withdrawn|dismissed)\b.*", "The charges were dropped."),
        (r"(?:the )?(?:charge|offence|accusation)s?(?: against (?:him|her))?(?: (?:is|was))?", r"(?P<what>(?!(?:laid|brought|made|filed|by|none|not|no|read|since|still|under|never|unknown|dropped|withdrawn|dismissed)\b)[a-z][a-z -]{3,40})", "He is charged with {what}."),
        (r"how long\b.*\b(?:inside|held|custody|detained|prison|jail|locked|behind bars)\b.*", r"(?:for )?(?P<length>.+)", "He has been held for {length}."),
        (r"(?P<done>arrested|sentenced|charged|detained|visited|taken) by", r"(?:the )?(?P<by>[A-Z].+)", "He was {done} by the {by}."),
        (r"found by", r"(?:the )?(?P<by>[A-Z].+)", "The injuries were found by the {by}."),
        (r"who (?P<did>(?:arrested|sentenced|found|visited|charged|ordered|refused|released)\b.+)", r"(?P<by>[^,.]+)(?P<rest>.*)", "{by} {did}{rest}."),
        (r"(?:an? |the |any )?(?:second|further|other|independent|another) sources?\b.*", r"(?P<who>[A-Z][\w ]+)", "A second source, {who}, confirms it."),
    )
)  # fmt: skip
_LABELLED = re.compile(r"(?P<label>[^:?|;]{3,70}?)\s*(?:[:?|]|\s[–—])\s*(?P<value>[^|;]+)")
_HEADED = re.compile(r"(?P<label>[A-Za-z ]{4,40}), (?P<value>[^|;]+)")
_LEAD = re.compile(r"\W*(?:(?:\d{1,2}|[a-z])[.)/]\s*|[QA][:.]\s*)*")
_ASKED = re.compile(r"(?:Q[:.]\s*)?(?P<is>Has|Have|Is|Are|Was|Were) (?P<who>he|she|it|they|(?:the|his|her|M[rs]s?) \w+) (?P<what>[^?]+)\?")  # fmt: skip
_AFFIRMED = re.compile(r"(?:A[:.]\s*)?(?:yes|indeed)\b", re.IGNORECASE)
_ANSWER = re.compile(r"(?:A[:.]\s*)?(?:yes|no|none|never|not|nobody|indeed)\b", re.IGNORECASE)
_STANDING = re.compile(r"(?:answered|acknowledged|replied to|(?:[Ss]till )?[Ii]n|At)\b")
"""How a part begins that says something of the person or a letter without a label."""
_MARK = re.compile(r"[QA][:.]")
_DAY_BEFORE = re.compile(r"^\d{1,2} [A-Z][a-z]+(?: \d{4})?\. (?=[A-Z])")
_PIECE = re.compile(r"[^,;]+")
_LONGEST = 14
CODES = frozenset(("absolute-negative", "addressee-not-in-office", "body-unsupported", "contradicts-file", "custody-status", "date-unknown", "duration-unsupported", "repeat-as-source", "status-stale"))  # fmt: skip
"""The checks that look at what is spelt out."""


@dataclass(frozen=True, slots=True)
class Spelt:
    """A sentence that says what a label and its value do, and where the value stands in the draft."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Pair:
    label: str
    value: str
    start: int


def spelt(look: Look) -> tuple[Spelt, ...]:
    """Each such sentence of an English draft, in order."""
    return look.once("spelt", lambda: tuple(_spelt(look)) if look.language == "en" else ())


def answered(look: Look) -> frozenset[int]:
    """Where questions begin that are answered with yes or no in what follows: they say nothing themselves."""
    return frozenset(
        one.start for one, after in pairwise(_said(look)) if _is_asked(one) and _ANSWER.match(after.text)
    )  # fmt: skip


def _said(look: Look) -> tuple[Said, ...]:
    """The author's sentences without the letters that only mark a question or an answer."""
    return tuple(said for said in look.said if not _MARK.fullmatch(said.text))


def _is_asked(said: Said) -> bool:
    return said.text.endswith("?") and len(said.text.split()) <= _LONGEST


def _spelt(look: Look) -> Iterator[Spelt]:
    for pair in _pairs(look):
        value = pair.value.strip(" .")
        for words in dict.fromkeys(_sentences(pair.label, value)):
            first = pair.start + len(pair.value) - len(pair.value.lstrip(" ."))
            yield Spelt(_with_its_day(words, value), first, first + len(value))
    for one, after in pairwise(_said(look)):
        match = _ASKED.fullmatch(one.text) if _AFFIRMED.match(after.text) else None
        if match is not None:
            words = f"{match['who'].capitalize()} {match['is'].casefold()} {match['what']}."
            yield Spelt(words, after.start, after.end)


def _with_its_day(words: str, value: str) -> str:
    """An answer with the day that stands beside it: on that day the sources may tell of one."""
    days = dates_in(value) if words.endswith(" has answered.") else ()
    return f"{words[:-1]} on {value[days[0].start : days[0].end]}." if days else words


def _sentences(label: str, value: str) -> Iterator[str]:
    """What the pair says in words: of the whole value, else of its parts between commas."""
    for about, told, words in _SPELT:
        name = about.fullmatch(label)
        if name is None:
            continue
        pieces = () if "{what}" in words else (p[0].strip() for p in _PIECE.finditer(value))
        match = next((m for part in (value, *pieces) if (m := told.fullmatch(part))), None)
        if match is not None:
            yield words.format(**name.groupdict(), **match.groupdict())


def _pairs(look: Look) -> Iterator[_Pair]:
    """Labels and questions with what stands behind them, in the same line or as the next sentence."""
    told = _said(look)
    for said, after in zip(told, (*told[1:], None), strict=False):
        if len(said.text.split()) <= _LONGEST and said.text[-1] in "?:":
            if after is not None and len(after.text.split()) <= 2 * _LONGEST:
                lead = _LEAD.match(after.text)
                first = lead.end() if lead is not None else 0
                yield _Pair(_bare(said.text), after.text[first:], after.start + first)
            continue
        yield from _parts(said)


def _parts(said: Said) -> Iterator[_Pair]:
    """The parts of a line that have a label; one without goes on under the last: "2nd trial: since spring; open"."""
    label = ""
    for part in re.finditer(r"[^;|]+(?:\|[^;|]+)?", said.text):
        text = _DAY_BEFORE.sub("", part[0].lstrip(" |•*-"))
        first = said.start + part.end() - len(text)
        found = [m for pattern in (_LABELLED, _HEADED) if (m := pattern.match(text))]
        for match in found:
            label = _bare(match["label"])
            yield _Pair(label, match["value"], first + match.start("value"))
        if not found and label:
            yield _Pair(label, text, first)
        elif not found and _STANDING.match(text):
            yield _Pair("", text, first)


def _bare(label: str) -> str:
    """A label without its number, its sign, and the day or more behind a comma."""
    return _LEAD.sub("", label, count=1).partition(", ")[0].strip(" ?:*")


def found_in_spelt(
    look: Look, found: Iterable[Finding], check: Callable[[Look], Iterable[Finding]]
) -> Iterator[Finding]:
    """What the checks find in the sentences spelt out, at the words of the draft, where they found nothing there."""
    told = spelt(look)
    if not told:
        return
    known = tuple(found)
    text, starts = "", []
    for one in told:
        starts.append(len(text))
        text += f"{one.text}\n\n"
    for finding in check(replace(look, text=text)):
        one = told[max(n for n, start in enumerate(starts) if start <= finding.start)]
        if not any(
            k.code == finding.code and k.start < one.end and one.start < k.end for k in known
        ):
            quote = look.text[one.start : one.end]
            yield replace(finding, start=one.start, end=one.end, quote=quote)
