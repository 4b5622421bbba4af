"""A source that repeats another, counted as one of its own."""

import re
from collections.abc import Iterator

from habeas.checking.days.dates import dates_in
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.passages import split
from habeas.checking.telling.plainwords import roots_in
from habeas.checking.telling.voices import mentions, sentence_before
from habeas.core.bodies import same_body
from habeas.core.copies import origins
from habeas.core.prose import whole
from habeas.core.sources import Source
from habeas.kinds.corroboration import Corroboration

CODE = "repeat-as-source"
EXAMPLE = (
    "A second source, a news site that reprinted our call, confirms it.",
    "Her sister says so; we know of no second source.",
)
_SPEAKS = r"(?:report\w*|sa(?:ys?|id)|writ(?:es?|ing)|wrote|written|finds?|found|tells?|told|stat(?:es?|ed|ing)|publish\w*|comes?|came|confirm\w*|corroborat\w*|verif\w+|establish\w*|investigat\w*|reveal\w*|disclos\w*|document\w*|cover(?:s|ed|age)|broadcast\w*|air(?:s|ed)|ran|runs|not(?:es|ed)|learn\w*|hears?|heard|knows?|quot\w+|cit(?:es?|ed|ing)|according|account\w*|stor(?:y|ies)|articles?|piece|version|descri\w+|mention\w*|relat(?:es|ed)|attest\w*|bear\w*|borne|back(?:s|ed)|support\w*|agree\w*|echo\w*|sources?|evidence|proof|voices?|witness\w*|independent\w*|likewise|alike|too|also|both|as well|second|third|separate\w*|(?:two|three|four) \w+)"
_COUNTED = re.compile(rf"\b{_SPEAKS}\b", re.IGNORECASE)
_REPEATED = re.compile(
    r"\b(?:repeat\w*|republish\w*|re-?print\w*|reproduc\w+|re-?post\w*|re-?issu\w+|relay\w*|pass(?:es|ed) on|picked up|carri(?:ed|es)(?! out)|cop(?:y|ied|ies)|took over|taken over|based on|drawn from|lifted from|verbatim|our (?:own )?(?:statement|call|text|letter|appeal)|(?:the )?(?:same|one|single) source|no (?:more|other|further|second|new) (?:than|source|information)|not? (?:an? )?(?:independent|second|separate|further)|(?:took|taken|has|had|got|gets) (?:it|them|this|that|all) from|it (?:is not|isn['’]t|was not|wasn['’]t)\b|adds nothing|the (?:call|appeal|letter|statement) of)\b",
    re.IGNORECASE,
)
_ONE_MORE = re.compile(
    r"\b(?:second|third|further|separate|another|additional|distinct|independent)\b[\w, ]{0,20}?\b(?:sources?|voices?|accounts?|confirmations?)\b|\b(?:ha(?:ve|s)|are|rests on|from|by|on|in|know of|counts?|as) (?:two|three|several) (?:\w+ )?(?:sources?|voices|accounts)\b(?![^.;]*\b(?:one|same|single)\b)|\bindependently\b|\b(?:confirm(?:s|ed)|corroborat(?:es|ed)|(?:is|was|are) borne out|bears? out|bore out)\b|\ba (?:\w+ )?(?:source|voice|account) (?:of its own|in its own right|by itself)\b",
    re.IGNORECASE,
)
_COUNTED_ALL_THE_SAME = re.compile(
    r"\b(?:count(?:ed|s)?|tak(?:en|e)|list(?:ed)?|treat(?:ed)?|cit(?:ed|e)|used?|serves?|stands?)\b[^.;]{0,40}? as (?:an? |the |our )?(?:\w+,? ){0,2}?(?:second|third|further|separate|another|additional|distinct|independent)\b[\w, ]{0,20}?\b(?:sources?|voices?|accounts?|confirmations?)\b", re.IGNORECASE
)  # fmt: skip
"""What counts as one more a thing of which the sentence says that it only repeats."""
_ONLY_REPEATS = re.compile(r"\b(?:sum(?:s|med)? up|summari[sz]\w+|repeat\w*|reprint\w*|reproduc\w+|republish\w*|cop(?:y|ied|ies)|restat\w+|recapitulat\w+|quotes? (?:only )?from|drawn from|taken from)\b", re.IGNORECASE)  # fmt: skip
# What makes of it a source beside the one that found it.
_BESIDE = re.compile(
    r"\b(?:second|third|further|separate|another|additional|distinct|independent)\b(?: [\w-]+){0,2}? (?:sources?|voices?|accounts?|publications?|reports?|confirmations?)\b"
    r"|\b(?:gives?|gave|makes?|made|ha(?:ve|s)|now|thus|are|counts? as) (?:us |it |that )?(?:two|three|several) (?:\w+ )?(?:findings?|sources?|voices|accounts|reports)\b|\b(?:found|reported|confirmed|noted|recorded) (?:once more|twice|a second time)\b", re.IGNORECASE
)  # fmt: skip
_OWNING = re.compile(r"['’]s\b")
_NOT_ONE = re.compile(r"\b(?:no|not|nor|never|without(?= (?:any|another|further|independent|a (?:second|further|separate))\b)|nothing|neither|only|than|whether|if|hardly|cannot|n['’]t)\b", re.IGNORECASE)  # fmt: skip
_NOT_ALONE = re.compile(
    r"\b(?:not|n['’]t|no longer|never) (?:\w+ ){0,2}?(?:alone|the only one)\b", re.IGNORECASE
)
"""What says that there is one more, for all its "not"."""
_ASKED = re.compile(r"\b(?:asked (?:us|me|for)|questions? from|interview with|letters? to|write to|editors? of|sent to|subscri\w+|for publication|send (?:it|this|them) to|copy to|cc)\b", re.IGNORECASE)  # fmt: skip
_PRESS = re.compile(
    r"\b(?:(?:two|three|four|both|several|many|various|different|other|independent|national|local|foreign|reputable|leading|major|more than one|a second|another|an independent) (?:[\w-]+ ){0,2}?(?:newspapers?|papers?|media(?: outlets?)?|outlets?|news (?:sites?|agenc(?:y|ies)|outlets?|organi[sz]ations?)|broadcasters?|(?:radio|TV|television) stations?|stations?|publications?|websites?|dailies|magazines?|journalists|press reports?|portals?)|(?:the |a )?(?:press|media|newspapers|news reports?|press reports?|radio|journalists|reporters|papers))\b[^.;]{0,60}?\b(?:too|also|as well|likewise|independent\w*|confirm\w*|corroborat\w*|verif\w+|bear\w* out|borne out|bore out|support\w*|agree\w*|back(?:s|ed)?|establish\w*|attest\w*|same|unanimous\w*|reveal\w*|found|report(?:s|ed)? (?:it|this|the|how|so)|say so|said so|wrote (?:it|this|that|of|about|so))\b"
    r"|\b(?:confirmed|corroborated|verified|borne out|supported|backed(?: up)?|attested|established|reported) (?:\w+ )?(?:by|in|independently by|independently in) (?:the )?(?:\w+ ){0,2}(?:press|media|newspapers?|papers?|outlets?|news \w+|broadcasters?|radio|website|publications?)\b",
    re.IGNORECASE,
)
_OWN_COUNT = re.compile(r"\([^()]*\bindependent voices: \d+\)")
"""How a paper says on how many sources a statement rests: it has counted repeats as none."""
_BEFORE = 45
"""How far before what counts one more a word may stand that takes it back."""
_IT = re.compile(r"(?:It|They|This|That|Both)\b")
_SOURCES = re.compile(r"\bsources?\b[^.]*:$", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:no|not|nor|never|if|whether|ask|asks|please|should)\b[^.;]{0,40}$", re.IGNORECASE
)
_OURS = re.compile(
    r"\b(?:our|my|its|the (?:\w+['’]s)|[A-Z]\w+['’]s) (?:own )?(?:\w+ ){0,2}?(?:statement|call|letter|appeal|communiqu[eé]|press release|report)s?\b[^.;]{0,40}?\b(?:confirm\w*|corroborat\w*|prove[sd]?|bears? (?:it |this )?out|bore (?:it |this )?out|establish\w*|attest\w*|verif\w+|is (?:a |another |further )(?:\w+ )?(?:proof|source|evidence))\b",
)


def find(look: Look) -> Iterator[Finding]:
    """Each publisher that only repeats, named as one that tells by itself; and the press, or one's own call, as a proof."""
    repeating = repeating_in(look)
    for said in look.said:
        if (
            said.is_heading
            or _ASKED.search(said.text)
            or _is_told_as_a_repeat(_with_next(look, said))
        ):
            continue
        named = {**_repeating_of_day(look, said), **_repeating_this(look, said), **repeating}
        for publisher, origin in named.items():
            span = _counted(said.text, publisher) or _listed(look, said, publisher)
            if span is not None:
                words = whole(
                    "{publisher} repeats {origin}: the two are one source.", publisher=publisher, origin=origin
                )  # fmt: skip
                start, end = said.start + span[0], said.start + span[1]
                yield look.finding(CODE, start, end, words, severity=Severity.WARNING)
                break
    yield from _tellers(look)
    yield from _repeats_by_their_own_word(look)


def _repeats_by_their_own_word(look: Look) -> Iterator[Finding]:
    """What a sentence itself says only sums up or repeats, and counts as one more source."""
    for said in look.said:
        match = _COUNTED_ALL_THE_SAME.search(said.text)
        repeats = _ONLY_REPEATS.search(said.text)
        if match is None or repeats is None or _NOT_ONE.search(said.text):
            continue
        words = whole(
            "{publisher} repeats {origin}: the two are one source.",
            publisher=said.text[: repeats.start()].partition(",")[0].strip(),
            origin=re.split(r"[,;.]", said.text[repeats.end() :])[0].strip(),
        )
        start, end = said.start + match.start(), said.start + match.end()
        yield look.finding(CODE, start, end, words, severity=Severity.WARNING)


def _is_in_short(text: str, name: str) -> bool:
    """Whether a text gives a name by its first letters: "SI"."""
    short = "".join(word[0] for word in name.split() if word[0].isupper())
    return len(short) > 1 and re.search(rf"\b{short}\b", text) is not None


def _tellers(look: Look) -> Iterator[Finding]:
    """Each publisher through whom alone the file knows of another's finding, counted as one more source of it."""
    for held in look.casefile.of_kind(Corroboration):
        fact = held.followed.fact
        finder, finding = fact.stated("actor"), fact.stated("finding")
        tellers = {look.casefile.source_of(c).publisher for c in held.claims}
        teller = tellers.pop() if len(tellers) == 1 else None
        if not (finder and finding and teller) or same_body(finder, teller):
            continue
        for said in look.said:
            match = _BESIDE.search(_without_own_count(said.text))
            text = _OWNING.sub("", said.text)
            is_of_it = finding.casefold() in text.casefold() or mentions(text, finder)
            named = mentions(text, teller.split()[-1]) or _is_in_short(text, teller)
            if match and is_of_it and named and not _NOT_ONE.search(said.text):
                words = whole(
                    "{publisher} repeats {origin}: the two are one source.", publisher=teller, origin=finder
                )  # fmt: skip
                start, end = said.start + match.start(), said.start + match.end()
                yield look.finding(CODE, start, end, words, severity=Severity.WARNING)


def _with_next(look: Look, said: Said) -> str:
    """The sentence, with the next where that goes on about it: "It repeated our letter."."""
    place = look.said.index(said) + 1
    after = look.said[place] if place < len(look.said) else None
    goes_on = after is not None and after.paragraph == said.paragraph and _IT.match(after.text)
    return f"{said.text} {after.text}" if after is not None and goes_on else said.text


def _is_told_as_a_repeat(text: str) -> bool:
    """Whether words say that it only repeats; "a second source which carried it" counts it all the same."""
    text = _NOT_ALONE.sub(lambda match: " " * len(match[0]), text)
    one_more = _ONE_MORE.search(text)
    is_one_more = one_more is not None and not _NOT_ONE.search(
        text, max(0, one_more.start() - _BEFORE), one_more.end()
    )
    return _REPEATED.search(text) is not None and not is_one_more


def _without_own_count(text: str) -> str:
    """The words, as long as they were, without how a paper counts the voices itself."""
    return _OWN_COUNT.sub(lambda count: " " * len(count[0]), text)


def _counted(told: str, publisher: str) -> tuple[int, int] | None:
    """Where words count the publisher as a source, by its name or as the press."""
    text = _without_own_count(told)
    if mentions(_OWNING.sub("", text), publisher):
        at = max(0, text.casefold().find(publisher.casefold()))
        near = min(_COUNTED.finditer(text), key=lambda m: abs(m.start() - at), default=None)
        return near and (min(at, near.start()), max(at + len(publisher), near.end()))
    found = next((m for m in (_PRESS.search(text), _OURS.search(text)) if m), None)
    return None if found is None or _NOT.search(text[: found.start()]) else found.span()


def _listed(look: Look, said: Said, publisher: str) -> tuple[int, int] | None:
    """Where it stands in a list that "sources:" leads in."""
    at = said.text.casefold().find(publisher.casefold())
    is_led_in = at >= 0 and _SOURCES.search(sentence_before(look, said))
    return (at, at + len(publisher)) if is_led_in else None


def repeating_in(look: Look) -> dict[str, str]:
    """The publishers all of whose sources repeat somebody else's, each with whom it repeats."""
    first, sources = origins(look.casefile), look.casefile.known_sources
    found: dict[str, str] = {}
    own: set[str] = set()
    for key, source in sources.items():
        if not source.publisher:
            continue
        origin = sources.get(source.repeats or first.get(key, key))
        if (
            origin is None
            or origin.publisher in (None, source.publisher)
            or (not source.repeats and _is_earlier(source, origin))
        ):
            own.add(source.publisher)
        else:
            found[source.publisher] = origin.publisher or origin.title
    return {name: whom for name, whom in found.items() if name not in own}


def _repeating_of_day(look: Look, said: Said) -> dict[str, str]:
    """The publishers of sources that repeat another and are named by their day: "the Herald of 2 September"."""
    days = [(w.year, w.month, w.day) for w in dates_in(said.text)]
    sources = look.casefile.known_sources
    found: dict[str, str] = {}
    for source in sources.values():
        origin = sources.get(source.repeats or "")
        day = source.date.day if source.date is not None else None
        if origin is None or origin.publisher in (None, source.publisher) or day is None:
            continue
        if source.publisher and any((y or day.year, m, d) == (day.year, day.month, day.day) for y, m, d in days):  # fmt: skip
            found[source.publisher] = origin.publisher or origin.title
    return found


def _repeating_this(look: Look, said: Said) -> dict[str, str]:
    """The publishers named beside whom they repeat, for what they have of it only in the source that repeats."""
    sources = look.casefile.known_sources
    found: dict[str, str] = {}
    for source in sources.values():
        origin = sources.get(source.repeats or "")
        if origin is None or not (source.publisher and origin.publisher):
            continue
        if not (source.publisher in said.text and origin.publisher in said.text):
            continue
        own = [s for s in sources.values() if s.publisher == source.publisher and not s.repeats]
        if _shares(said.text, source) > max((_shares(said.text, s) for s in own), default=0):
            found[source.publisher] = origin.publisher
    return found


def _shares(text: str, source: Source) -> int:
    """How many words that carry a meaning a sentence of the source shares with a text, at most."""
    told = roots_in(text) - roots_in(source.publisher or "")
    return max((len(told & roots_in(sentence)) for sentence in split(source.text)), default=0)


def _is_earlier(source: Source, origin: Source) -> bool:
    one, other = source.date, origin.date
    return one is not None and other is not None and one.sort_key < other.sort_key
