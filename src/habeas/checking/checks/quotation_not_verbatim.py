"""Words in quotation marks that stand in no source of the file."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from habeas.checking.about import refers_to_the_person
from habeas.checking.finding import Finding
from habeas.checking.look import QUOTED, Look
from habeas.checking.telling.voices import words_of
from habeas.checking.telling.whose_quotation import given_to_others
from habeas.core.bodies import is_official
from habeas.core.casefile import keep
from habeas.core.prose import whole
from habeas.reading.languages import language_of
from habeas.reading.sentences import plain
from habeas.standards import instruments_named

CODE = "quotation-not-verbatim"
EXAMPLE = (
    "The doctor wrote: “She needs a clinic.”",
    "The doctor wrote: “She needs a hospital.”",
)
_LEFT_OUT = re.compile(r"\s*(?:\[[^\]]*\]|\(\.\.\.\)|\.\.\.|…)\s*")
_SAYS = r"(?:sa(?:id|ys)|adds?|added|wr(?:ote|ites)|stat(?:es?|ed)|comment(?:s|ed)|explain(?:s|ed)|put it|ask(?:s|ed)|used to (?:say|quote))"
_HEAD = r"(?:spokes\w+|press officer|speaker|president|chair\w*|director|coordinator|(?:general |executive |international )?secretary(?: general)?|treasurer|member|supporter|subscriber|reader|volunteer|campaigner|branch|colleague|neighbour|friend|student|teacher|board)"
_WHOM = r"(?: (?:for|of|at|from|in) (?P<whom{}>[^,.;:\n\"“”«»]*?))?"
_SPEAKER = re.compile(
    rf"\b{_SAYS} (?:[A-Z][\w'’-]+ ){{0,3}}(?:[A-Z][\w'’-]+, )?(?:an?|the|our|its|one(?: of our)?) (?:\w+ )?{_HEAD}\b{_WHOM.format(1)}(?=[,.:;\n]|$)"
    rf"|\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Ii]ts|[Oo]ne(?: of our)?) (?:[\w-]+ )?{_HEAD}\b{_WHOM.format(2)},? (?:who |has |had |also |then |told us |once )*{_SAYS}\b",
)
_SOURCE = re.compile(r"\b(?:ministry|minister|service|department|directorate|authorit\w+|government|court|judges?|prosecutor\w*|police|prison|lawyers?|counsel|doctors?|family|sister|brother|wife|husband|mother|father|ombuds\w+|monitors?|report|finding|statement|letter|note|committee|newspaper|newsp\w+|according|arrest\w*|custody|detention|trial|sentence|charge[ds]?|indict\w+|accus\w+)\b", re.IGNORECASE)  # fmt: skip
_LEADS_IN = re.compile(
    r"\b(?:article|rule|principle|paragraph|section)s? \d.*(?:[:,]|\b(?:that|reads|says|states|provides))\s*[“\"«]?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:article|rule|principle)s? \d[^.;:“\"«»”]{0,90}\(\W*$", re.IGNORECASE)
_ITS_ARTICLE = re.compile(r"\W*(?:\(|(?:says?|reads?|runs?|thus|so) )(?:its |the |in )?(?:article|rule|principle) \d", re.IGNORECASE)  # fmt: skip
_SAYS_ITSELF = re.compile(r"(?:^|[.!?¶\n])\W*(?:Article|Rule|Principle) \d+(?: \(\d\))* (?:says|reads|states|provides):?\W*$")  # fmt: skip
_SENTENCE_ENDS = re.compile(r"[.!?][)”\"»]?\s+(?=[A-Z])")
_SOMEBODY_SPEAKS = re.compile(r"\b(?:said|told|wrote|added|asked|answered|replied|shouted|declared|stated|claimed|according to|in (?:his|her|their) words)\b", re.IGNORECASE)  # fmt: skip
"""What leads in words of a human being, not of a provision."""
_SAYING = re.compile(
    r"\b(?:prophets?|psalm(?:ist)?s?|proverbs?|sayings?|scriptures?|gospels?|bible|koran|qur['’]an|torah|talmud|hadith|hymns?|poets?|poems?|apostles?|evangelist|verses?|mottos?|sermon)\b",
    re.IGNORECASE,
)
"""Whose words are nobody's of the case: scripture and sayings."""
_BESIDE = 60
_DIRECTION = re.compile(r"[\u200e\u200f\u2066-\u2069]")
_TO_BE_SENT = re.compile(r"\b(?:you (?:may|can|could|might) (?:say|write|use|send|begin|copy)|(?:model|sample|suggested|short) (?:letter|text|message|e-?mail)|send this|(?:[Yy]our|[Tt]he|[Aa]) (?:letter|message|card|e-?mail) (?:may|can|could|might))\b[^.;\n]{0,60}\W*$")  # fmt: skip
_NOT_TO_BE_SAID = re.compile(
    r"\b(?:(?:[Dd]o not|[Dd]on['’]t|[Nn]ever|not to|must not|should not|cannot|avoid|instead of|rather than) (?:\w+ ){0,2}?(?:writ(?:e|ing)|say(?:ing)?|us(?:e|ing)|print(?:ing)?|call(?:ing)?|speak(?:ing)? of|put(?:ting)?|add(?:ing)?)\b[^.;\n“\"«]{0,30}|(?<!\bwith )(?<!\bin )(?<!\bby )(?<!\bfor )(?:the|our) (?:words?|phrases?|term|wording) )$"
)
"""What leads in words that colleagues are told not to use."""
_ON_WORDING = re.compile(
    r"\b(?:(?:do not|don['’]t|never|avoid|refrain from|neither)|(?:must|should|may|can|shall|need) ?not|cannot|can['’]t|(?:is|are) not to(?: be)?)\b (?:\w+ ){0,3}?(?:writ(?:e|ten|ing)|say(?:ing)?|said|us(?:e|ed|ing)|print(?:ed|ing)?|call(?:ed|ing)?|speak(?:ing)?|spoken|put|publish|describ\w+|add|words?|terms?|phras\w+)\b[^.;:]*$"
    r"|\b(?:instead of|rather than|in place of|avoid|not|nor)\b:? (?:the (?:words?|phrases?|terms?) )?(?:·[\s,]*(?:(?:and|or|nor) )?)*$",
    re.IGNORECASE,
)
"""What says of words that a paper is not to use them: "do not write “sentenced” or “serving a term”"."""
_IS_A_LETTER = re.compile(r"\s*(?:Dear|Your Excellency|Excellency|Madam|Sir|To the|I am writing|I write|(?:I|We) (?:ask|urge|appeal|request))\b")  # fmt: skip
"""How a letter begins that readers are to send."""
"""What leads in words that readers are asked to send as their own."""
_CALLS = re.compile(
    r"\b(?:call(?:s|ed)|describ(?:es|ed)|term(?:s|ed)|label(?:s|led)) [^.;:\n]{0,60}$"
)
"""What gives two words in quotation marks as somebody's own."""
_BEFORE = 120
_FEWEST_WORDS = 3
_NEAR = 0.75
_STOP, _STOPS = re.compile(r"[.,!?]?[\"”»]|[.!?](?=\s|$)"), tuple(".!?")
_QUOTES = "\"”»’' "
_REST = 200
"""How much longer than what was quoted the sentence of the source may be."""
_MARKS = " .,;:!?'\"()"


def find(look: Look) -> Iterator[Finding]:
    """Each quotation of three words or more that is not verbatim, with the words that it probably quotes."""
    carried = _carried(look)
    everything = "\n".join(carried).casefold()
    for match in QUOTED.finditer(look.text):
        group = next(n for n in range(1, 5) if match[n] is not None)
        quoted = match[group]
        fewest = _FEWEST_WORDS - bool(_CALLS.search(look.flat[: match.start()]))
        if len(quoted.split()) < fewest or _stands(_same(quoted), everything):
            continue
        right = _to_its_end(quoted, _nearest(_same(quoted), carried), carried)
        if not right and _is_of_its_own(look, match):
            continue
        if not right and _is_translated(look, quoted):
            continue
        right = _without_what_stands_beside(look, match, right)
        said = whole("The words in quotation marks stand in no source of the file.")
        yield look.finding(CODE, match.start(group), match.end(group), said, suggestion=right)
    for given in given_to_others(look) if look.language == "en" else ():
        voice = given.source.publisher or given.source.title
        said = whole("By the file these words are in a source of {voice}, and it has nobody of this name or calling.", voice=voice)  # fmt: skip
        yield look.finding(CODE, given.start, given.end, said)


def _without_what_stands_beside(look: Look, quotation: re.Match[str], right: str) -> str:
    """The right words without those at their ends that the draft has right before the quotation, or right behind it."""
    words = right.split()
    before = [_bare(w) for w in look.flat[: quotation.start()].split()]
    behind = [_bare(w) for w in look.flat[quotation.end() : quotation.end() + _BEFORE].split()]
    bare = [_bare(w) for w in words]
    first = next((n for n in range(len(words) - 1, 0, -1) if bare[:n] == before[-n:]), 0)
    last = next((n for n in range(len(words) - first - 1, 0, -1) if bare[-n:] == behind[:n]), 0)
    if not (first or last):
        return right
    return " ".join(words[first : len(words) - last]).strip(_QUOTES)


def _is_of_its_own(look: Look, quotation: re.Match[str]) -> bool:
    return (
        _IS_A_LETTER.match(quotation[0].strip('“”«»„"')) is not None
        or _is_by_a_speaker(look, quotation)
        or _is_of_the_law(look, quotation)
        or _is_a_saying(look, quotation)
        or _TO_BE_SENT.search(look.flat, max(0, quotation.start() - _BEFORE), quotation.start())
        is not None
        or _NOT_TO_BE_SAID.search(look.flat, max(0, quotation.start() - _BEFORE), quotation.start())
        is not None
        or _is_on_wording(look, quotation)
        or not _is_of_the_case(look, quotation)
    )


def _is_on_wording(look: Look, quotation: re.Match[str]) -> bool:
    """Whether its sentence says that a paper is not to use the words, which others in marks may stand before."""
    said = look.said_at(quotation.start())
    before = said.text[: quotation.start() - said.start] if said is not None else ""
    return _ON_WORDING.search(QUOTED.sub("·", before)) is not None


def _is_of_the_case(look: Look, quotation: re.Match[str]) -> bool:
    """Whether its paragraph, or the line before it, speaks of the person or of somebody whose words a file may hold."""
    first = look.text.rfind("\n", 0, quotation.start()) + 1
    last = look.text.find("\n", quotation.end())
    last = len(look.text) if last < 0 else last
    alone = len(look.text[first:last].split()) - len(quotation[0].split()) < _FEWEST_WORDS
    around = look.text[max(0, first - 120) if alone else first : last]
    return refers_to_the_person(look, around) or _SOURCE.search(around) is not None


def _is_by_a_speaker(look: Look, quotation: re.Match[str]) -> bool:
    """Whether whoever speaks for the author says it, in the same paragraph: it is new with the draft."""
    first = look.text.rfind("\n\n", 0, quotation.start()) + 1
    last = look.text.find("\n\n", quotation.end())
    paragraph = look.text[first : len(look.text) if last < 0 else last]
    houses = [source.publisher for source in look.casefile.known_sources.values()]
    return any(
        not is_official(whom) or any(words_of(whom) <= words_of(house) for house in houses)
        for speaker in _SPEAKER.finditer(paragraph)
        for whom in (speaker["whom1"] or speaker["whom2"] or "",)
    )


def _is_of_the_law(look: Look, quotation: re.Match[str]) -> bool:
    """Whether a numbered provision of an instrument leads it in: no source of a file has its words."""
    first = max(look.parted.rfind("¶", 0, quotation.start()), look.text.rfind("\n\n", 0, quotation.start())) + 1  # fmt: skip
    before = look.flat[first : quotation.start()]
    leads = _leading_in(before) or _ARTICLE.search(before) or _ITS_ARTICLE.match(look.flat, quotation.end())  # fmt: skip
    is_bare = _SAYS_ITSELF.search(before) is not None
    return is_bare or (leads is not None and bool(instruments_named(look.flat[: quotation.start()])))  # fmt: skip


def _leading_in(before: str) -> re.Match[str] | None:
    """The provision that leads in what follows: in the same sentence, or earlier where nobody is said to speak since."""
    own = max((edge.end() for edge in _SENTENCE_ENDS.finditer(before)), default=0)
    if _SOMEBODY_SPEAKS.search(before, own):
        return _LEADS_IN.search(before, own)
    return _LEADS_IN.search(before)


def _is_a_saying(look: Look, quotation: re.Match[str]) -> bool:
    """Whether the words close beside it, in its paragraph, give it to scripture or to a saying."""
    before = look.text[max(0, quotation.start() - _BESIDE) : quotation.start()]
    after = look.text[quotation.end() : quotation.end() + _BESIDE]
    beside = f"{before.rpartition(chr(10))[2]} · {after.partition(chr(10))[0]}"
    return _SAYING.search(beside) is not None


def _is_translated(look: Look, quoted: str) -> bool:
    """Whether it may be what a source says in another language than that of the draft."""
    if look.language == "en" or language_of(quoted, look.language) != look.language:
        return False
    return any(s.language != look.language for s in look.casefile.known_sources.values())


def _carried(look: Look) -> list[str]:
    return keep(look.casefile, "checking.quotable", lambda: _quotable(look))


def _quotable(look: Look) -> list[str]:
    sources = look.casefile.known_sources.values()
    texts = [text for s in sources for text in (s.text, s.title)]
    listed = (text.replace(" and to ", " and ") for text in look.stated)
    return [_same(text) for text in (*texts, *look.stated, *listed)]


def _same(text: str) -> str:
    return " ".join(_DIRECTION.sub("", plain(text)).split())


def _stands(quoted: str, everything: str) -> bool:
    """Whether all its parts, between marks of omission, stand in the file, written small."""
    parts = [part.strip(_MARKS) for part in _LEFT_OUT.split(quoted)]
    return all(part.casefold() in everything for part in parts if part)


def _nearest(quoted: str, carried: list[str]) -> str:
    """The passage of the file that is most like the quotation; empty where none is near."""
    size = len(quoted.split())
    best, right = _NEAR, ""
    for text in carried:
        words = text.split()
        for start in _starts(quoted, words):
            for length in range(max(1, size - 2), size + 3):
                passage = " ".join(words[start : start + length])
                passage = passage.strip(_MARKS)
                likeness = SequenceMatcher(None, quoted.casefold(), passage.casefold()).ratio()
                if likeness > best:
                    best, right = likeness, passage
    return right


def _to_its_end(quoted: str, right: str, carried: list[str]) -> str:
    """The passage to the end of its sentence, where the quotation ends as a sentence does."""
    if not right or quoted.rstrip(_QUOTES)[-1:] not in _STOPS:
        return right
    for text in carried:
        start = text.find(right)
        stop = _STOP.search(text, start + len(right)) if start >= 0 else None
        if stop is not None and stop.start() - start - len(right) <= _REST:
            return text[start : stop.start()]
    return right


def _bare(word: str) -> str:
    return word.casefold().strip(_MARKS)


def _starts(quoted: str, words: list[str]) -> list[int]:
    """Where a run as long as the quotation shares most of its words."""
    wanted = {_bare(w) for w in quoted.split()}
    size = max(1, len(quoted.split()))
    plain_words = [_bare(w) for w in words]
    shared = [
        (sum(w in wanted for w in plain_words[i : i + size]), -i)
        for i in range(max(1, len(words) - size + 1))
    ]
    return [-i for count, i in sorted(shared, reverse=True)[:5] if count * 2 >= size]
