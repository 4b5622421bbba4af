"""What a draft says of a trial that the file has otherwise: open or closed, who was there, which court, to how long."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from habeas.checking.finding import Finding
from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import sentence_before
from habeas.checking.tongues.contrary_words import OPPOSITES
from habeas.checking.tongues.places import names_on_file, taken
from habeas.checking.tongues.sounds import alike
from habeas.checking.tongues.status import LENGTHS
from habeas.checking.tongues.tables import asking, own, words_of
from habeas.checking.tongues.trial_words import ANY_COURT, KINDS, OF_THE_WORLD, TRIALS, TrialWords
from habeas.core.prose import Phrase, whole
from habeas.core.values import Duration
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.hearing import Hearing
from habeas.kinds.sentence import Sentence

_CLAUSE = re.compile(r"[;:,،؛]|\.\s|\s[–—-]\s")
_NAME = re.compile(r"[A-ZÀ-ÞА-ЯЁ][\w'’-]{2,}|[\u0621-\u064a]{3,}")
_OF = re.compile(r"^(?:d|l|qu)['’]", re.IGNORECASE)
_ENDING = re.compile(r"(?:ск(?:ий|ого|ому|им|ом|ая|ой|ую)|а|у|ом|е|ы|и)$")
_IF = re.compile(r"(?<!\w)(?:si|s'ils?|если|إذا|هل)(?!\w)", re.IGNORECASE)
_ABSENCE = re.compile(r"\b(?:absence|ausencia|отсутствие)\b|غياب", re.IGNORECASE)
_DEFINITE = re.compile(r"[وفبلك]?المحكمة")
"""“The court” in Arabic: no name follows."""
_HOW = re.compile(
    r"رغم\w*|دون|بدون|حتى|ثم|كما|مع|خلال|منذ|بسبب|بعد|قبل|ضد|أمس|اليوم|(?!ال)\w{3,}(?:ًا|اً)|غيابيا|حضوريا|علنا|سرا|جبرا|قسرا|عنوة|فورا|لاحقا|مجددا|أيضا|مرتين|مرة"
)
"""How, when or against what a court did something: no name of it, though it stands behind."""
_NEAR, _LONGEST = 70, 1200


def contrary(look: Look) -> Iterator[Finding]:
    """Each word on the hearing or the term of which the file has the opposite."""
    words = TRIALS[look.language]
    known = _stated(look, "public") | _closed(look)
    there = _stated(look, "presence")
    opposed = whole("The file has the hearing as closed to the public.")
    if known == {"no"}:
        yield from _told(look, words.open, words.closed, opposed)
    elif known == {"yes"}:
        yield from _told(look, words.closed, words.open, whole("No source on file tells of this."))
    if there and there <= {"absent", "absent_through_illness"}:
        yield from _told(look, words.present, words.absent, _otherwise("absent"))
    elif there and there <= {"present", "brought_against_will"}:
        yield from _told(look, words.absent, words.present, _otherwise("present"))
    yield from _terms(look, words)


def _otherwise(known: str) -> Phrase:
    return whole("The file has {known} in this.", known=repr(known))


def _stated(look: Look, field: str) -> set[str]:
    held = look.casefile.of_kind(Hearing)
    return {str(v) for h in held if h.followed.is_affirmed for c in h.claims if (v := c.fact.stated(field))}  # fmt: skip


def _closed(look: Look) -> set[str]:
    breaches = look.casefile.of_kind(FairTrialBreach)
    return {"no" for h in breaches if h.followed.fact.stated("guarantee") == "public_hearing"}


def _told(
    look: Look, told: re.Pattern[str], opposite: re.Pattern[str], said_of: Phrase
) -> Iterator[Finding]:
    """The words of one side, and those of the other taken back."""
    words, table = TRIALS[look.language], words_of(look)
    for said in own(look):
        about = f"{sentence_before(look, said)} {said.text}"
        if said in asking(look) or not words.trial.search(about) or words.right.search(said.text):
            continue
        if table.voice.search(said.text) and table.official.search(said.text):
            continue
        for pattern, is_denied in ((told, False), (opposite, True)):
            match = pattern.search(said.text)
            if match is None or _is_taken_back(said, match, words.not_so) is not is_denied:
                continue
            if _IF.search(_clause(said, match)):
                continue
            if is_denied or not _says_both(words, said, opposite):
                start = said.start + match.start()
                yield look.finding("contradicts-file", start, start + len(match[0]), said_of)


def _says_both(words: TrialWords, said: Said, opposite: re.Pattern[str]) -> bool:
    """Whether the sentence says the opposite too: which of the two it means nobody can tell."""
    return opposite.search(said.text) is not None or (
        opposite is words.absent and _ABSENCE.search(said.text) is not None
    )


def _is_taken_back(said: Said, match: re.Match[str], not_so: re.Pattern[str]) -> bool:
    """Whether a no stands in its clause before it, or within it after its first word."""
    before = _clause(said, match)[: -len(match[0])]
    within = match[0].partition(" ")[2]
    return not_so.search(before) is not None or not_so.search(within) is not None


def _clause(said: Said, match: re.Match[str]) -> str:
    """The words of its clause up to its end."""
    first = max((m.end() for m in _CLAUSE.finditer(said.text, 0, match.start())), default=0)
    return said.text[first : match.end()]


def _terms(look: Look, words: TrialWords) -> Iterator[Finding]:
    """A term of imprisonment that no sentence on file has."""
    held = look.casefile.of_kind(Sentence)
    known = [d for h in held for c in h.claims if isinstance(d := getattr(c.fact, "term", None), Duration)]  # fmt: skip
    pattern, duration = LENGTHS[look.language]
    for said in own(look) if known else ():
        if said in asking(look):
            continue
        for match in pattern.finditer(said.text):
            near = said.text[max(0, match.start() - _NEAR) : match.end() + _NEAR // 2]
            stated = duration(match[0])
            if stated is None or not 0 < _months(stated) < _LONGEST:
                continue
            is_of_others = OPPOSITES[look.language].others.search(near)
            if not words.passed.search(near) or words.no_term.search(near) or is_of_others:
                continue
            if all(_months(stated) != _months(one) for one in known):
                start = said.start + match.start()
                said_of = whole("The file has a term of {known}, not {stated}.", known=known[0], stated=stated)  # fmt: skip
                yield look.finding("contradicts-file", start, start + len(match[0]), said_of)


def _months(term: Duration) -> int:
    return 12 * term.years + term.months


def authorities(look: Look) -> Iterator[Finding]:
    """Each authority said to have taken the person, and each court said to have judged, that the file does not have."""
    yield from taken(look)
    yield from courts(look)


def courts(look: Look) -> Iterator[Finding]:
    """Each court said to have judged that is of a kind or of a town of which the file has no court."""
    words = TRIALS[look.language]
    texts = " ".join((*(f"{s.text} {s.title} {s.publisher or ''}" for s in look.casefile.known_sources.values()), *look.stated))  # fmt: skip
    for said in own(look):
        if said in asking(look) or not words.judges.search(said.text):
            continue
        for match in words.court.finditer(said.text):
            name = match[0]
            if OF_THE_WORLD.search(name) or not (_is_strange(look, name) or _is_of_other_kind(name, texts)):  # fmt: skip
                continue
            start = said.start + match.start()
            said_of = whole("The file has no {body} in this.", body=name)
            yield look.finding("body-unsupported", start, start + len(name), said_of, suggestion=_court(look))  # fmt: skip


def _is_of_other_kind(name: str, texts: str) -> bool:
    return any(kind.search(name) and not kind.search(texts) for kind in KINDS.values())


def _is_strange(look: Look, name: str) -> bool:
    """Whether it has a name of its own, of which no word sounds like one of the file."""
    verbs = TRIALS[look.language].judges
    if _DEFINITE.match(name):
        return False
    named = takewhile(lambda t: not _HOW.fullmatch(t), _NAME.findall(name))
    tokens = [_OF.sub("", t) for t in named if not ANY_COURT.fullmatch(t)]
    tokens = [t for t in tokens if t and not verbs.search(t)][: 1 if look.language == "ar" else None]  # fmt: skip
    known = names_on_file(look)
    return bool(tokens) and not any(_is_known(token, known) for token in tokens)


def _is_known(token: str, names: Iterable[str]) -> bool:
    forms = {token, _ENDING.sub("", token)}
    return any(alike(form, name, is_loose=True) for name in names for form in forms)


def _court(look: Look) -> str:
    named = (h.followed.fact.stated("court") for h in look.casefile.of_kind(Hearing, Sentence))
    return next((name for name in named if name), "")
