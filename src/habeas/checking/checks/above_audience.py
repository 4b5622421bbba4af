"""Words, names, figures or statements that only sources or claims above the audience's level bear out."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from itertools import pairwise

from habeas.checking.checks import (
    appeal_count,
    date_unknown,
    duration_unsupported,
    name_misspelt,
    office_unsupported,
    quotation_not_verbatim,
    statement_unsupported,
)
from habeas.checking.days.dates import dates_in
from habeas.checking.finding import Finding, Severity
from habeas.checking.leaks.commonplace import tells_nothing
from habeas.checking.leaks.confided import roles_told
from habeas.checking.leaks.consents import is_consent_known
from habeas.checking.leaks.echoes import Echoes, names_in_part
from habeas.checking.leaks.in_general import is_general
from habeas.checking.leaks.meant import Meant
from habeas.checking.leaks.of_the_field import of_the_field
from habeas.checking.leaks.only_asked import told_in
from habeas.checking.leaks.secrets import figures, illnesses
from habeas.checking.leaks.seen_and_closed import (
    closed_quotes,
    closed_texts,
    hidden_claims,
    names_of_law,
    open_days,
    open_texts,
    open_to_mean,
)
from habeas.checking.look import Look, stated_by
from habeas.checking.passages import everything
from habeas.checking.telling.statements import assertions, facts_like, is_borne_out_by_custody
from habeas.checking.telling.voices import sentence_before
from habeas.checking.tongues import dispatch
from habeas.checking.tongues.closed_names import in_other_letters, initials, respelt
from habeas.core.bodies import is_generic, is_official
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.prose import whole
from habeas.core.unnamed import asks_not_to_be_named
from habeas.kinds.particulars import Particulars

CODE = "above-audience"
EXAMPLE = (
    "A nurse told us that the bruises were washed off.",
    "Leave it out, or have the claim released to the level of the readers.",
)
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_PERSON = re.compile(
    r"(?<![.!?] )(?<!^)\b[A-Z][a-z]{2,} [A-Z][a-z]{2,}\b|^[A-Z][a-z]{2,} [A-Z][a-z]{2,}(?=[,’'])|(?<=[.!?] )[A-Z][a-z]{2,} [A-Z][a-z]{2,}(?=[,’'])"
)
_RELATED = re.compile(
    r"\b(?:son|daughter|child|boy|girl|baby|grandson|granddaughter|nephew|niece|sister|brother|wife|husband|partner|friend)s?,? ([A-Z][a-z]{2,})\b(?: and ([A-Z][a-z]{2,})\b)?"
)
"""Who is named as somebody's, by first name alone."""
_GOES_ON = re.compile(r"\W*(?:It|They|This|That|These|Those|Both)\b")
_SENTENCE_ENDS = re.compile(r"[.!?]|\n\s*\n")
_RUN = 6
_SHORTEST_NAME = 5
_OF_OURS = re.compile(r"case-?workers?|researchers?|campaigners?", re.IGNORECASE)
"""Who works on a case in any organisation that writes of it."""
_TELLS = 4
_STEM = 4
_HELD_AGAINST_THE_FILE = (
    appeal_count,
    date_unknown,
    duration_unsupported,
    name_misspelt,
    office_unsupported,
    quotation_not_verbatim,
    statement_unsupported,
)
_NAMES = ("actor", "addressee", "observer", "court", "organisation")


def find(look: Look) -> Iterator[Finding]:
    """Each passage, name, figure or statement that the audience must not see."""
    for start, end in _unnamed(look):
        said = whole(
            "Whoever this is wrote a source and asks there not to be named; take out the name."
        )
        yield look.finding(CODE, start, end, said)
    hidden = hidden_claims(look)
    if not hidden and len(look.casefile.known_sources) == len(look.whole.known_sources):
        return
    spans = [*_passages(look, hidden), *_merged(_names(look, hidden))]
    for more in (
        _secrets(look, hidden),
        _people(look),
        (s for s in _statements(look) if not is_general(look, s[0])),
        _borne_out_above(look),
    ):
        spans += [s for s in more if not any(_overlap(s, other) for other in spans)]
    echoes = (e for e in _echoes(look, hidden) if not is_general(look, e[0]))
    spans += [rest for echo in echoes for rest in _rest(look, echo, spans)]
    meant = (s for s in _meant(look, hidden) if not is_general(look, s[0]))
    spans += [s for s in meant if not any(_overlap(s, other) for other in spans)]
    spans = [s for s in spans if not is_consent_known(look, s[0], s[1])]
    for start, end, claims in _once(spans):
        said = whole(
            "This rests on what is above the level of its audience ({level}). Leave it out, or release it first.",
            level=look.audience,
        )
        yield look.finding(CODE, start, end, said, claims=claims)
    said = whole(
        "No source that these readers may see tells of this: it may come from one that is closed to them. Leave it out, or rest it on an open source."
    )
    for start, end in of_the_field(look, hidden):
        if not any(_overlap((start, end, ()), other) for other in spans):
            yield look.finding(CODE, start, end, said, severity=Severity.WARNING)


def _unnamed(look: Look) -> Iterator[tuple[int, int]]:
    """Names of those who wrote a source and ask not to be named, where nobody else names them to this audience."""
    if look.audience >= Level.RESTRICTED:
        return
    for source in look.whole.known_sources.values():
        name = source.publisher
        if not name or name not in look.text or not asks_not_to_be_named(source.text):
            continue
        others = (s for s in look.casefile.known_sources.values() if s.publisher != name)
        if any(name in f"{s.title} {s.text} {s.publisher or ''}" for s in others):
            continue
        for match in re.finditer(rf"\b{re.escape(name)}\b", look.text):
            yield match.span()


Span = tuple[int, int, tuple[str, ...]]


def _once(spans: list[Span]) -> Iterator[Span]:
    """Each place once, with every claim that has it."""
    claims: dict[tuple[int, int], dict[str, None]] = {}
    for start, end, ids in spans:
        claims.setdefault((start, end), {}).update(dict.fromkeys(ids))
    yield from ((start, end, tuple(ids)) for (start, end), ids in claims.items())


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _secrets(look: Look, hidden: tuple[Claim, ...]) -> Iterator[Span]:
    """Illnesses and numbers that only hidden claims and sources have, in whatever words.

    What a form asks of a person's particulars stands in it; elsewhere they are an identifying detail.
    """
    open_ = (*open_texts(look), *look.stated)
    for claim in (c for c in hidden if not isinstance(c.fact, Particulars)):
        closed = (*(a.quote for a in claim.anchors), *stated_by(claim))
        for find_ in (illnesses, figures):
            yield from ((start, end, (claim.id,)) for start, end in find_(look.flat, closed, open_))
    closed = tuple(closed_texts(look))
    for find_ in (illnesses, figures):
        yield from ((start, end, ()) for start, end in find_(look.flat, closed, open_))


def _rest(look: Look, echo: Span, spans: list[Span]) -> Iterator[Span]:
    """A sentence, or what it goes on to tell after the last words in it that are told of already."""
    start, end, claims = echo
    told = [other for other in spans if _overlap(echo, other)]
    rest = _WORD.search(look.text, max((other[1] for other in told), default=start), end)
    if rest and (not told or len(_WORD.findall(look.text[rest.start() : end])) >= _TELLS):
        yield rest.start() if told else start, end, claims


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Each place once, with all the claims that it rests on."""
    found: dict[tuple[int, int], list[str]] = {}
    for start, end, claims in spans:
        found.setdefault((start, end), []).extend(claims)
    for (start, end), told in found.items():
        yield start, end, tuple(dict.fromkeys(told))


def _echoes(look: Look, hidden: tuple[Claim, ...]) -> Iterator[Span]:
    """Sentences that tell in other words what only hidden sources tell, and single words that only these have."""
    closed = (*closed_texts(look), *(a.quote for c in hidden for a in c.anchors))
    open_ = (*open_texts(look), *look.person_names, everything(look))
    echoes = Echoes(closed, open_, look.person_names)
    for said in look.said:
        text = told_in(look, said)
        if look.language == "en" and echoes.in_two(text):
            yield said.start, said.end, ()
            continue
        if look.language == "en":
            yield from (
                (said.start + a, said.start + b, ())
                for a, b in echoes.in_a_word(text)
                if not (_is_a_role(look, said.text[a:b]) or _OF_OURS.fullmatch(said.text[a:b]))
            )
        before = sentence_before(look, said) if _GOES_ON.match(text) else ""
        if len(text.split()) >= _RUN and (
            echoes.in_text(text) or (before and echoes.in_text(text, before))
        ):
            yield said.start, said.end, ()


def _meant(look: Look, hidden: tuple[Claim, ...]) -> Iterator[Span]:
    """Words of whatever language for what only hidden sources tell of; days as they are written everywhere are held to the file."""
    days_open = (
        f"{month}-{day}" for month, day in {*open_days(look), (look.as_of.month, look.as_of.day)}
    )
    meant = Meant(closed_quotes(look, hidden), (*open_to_mean(look), *names_of_law()), days_open)
    days = [(w.start, w.end) for w in dates_in(look.text)]
    for start, end in meant.in_text(look):
        if not any(first <= start and end <= last for first, last in days):
            yield start, end, ()


def _is_a_role(look: Look, word: str) -> bool:
    """Whether it is what somebody is who told in confidence, of which another check tells in its place: of cooks in a list none."""
    return word.casefold().removesuffix("s") in roles_told(look)


def _passages(look: Look, hidden: tuple[Claim, ...]) -> Iterator[Span]:
    """Runs of six words that stand in a hidden source or quote and in none that the audience may see."""
    closed = [_plain(text) for text in closed_texts(look)]
    quotes = [(_plain(a.quote), claim.id) for claim in hidden for a in claim.anchors]
    closed += [quote for quote, _ in quotes]
    words = list(_WORD.finditer(look.text))
    runs = [_run(words, i) for i in range(len(words) - _RUN + 1)]
    hits = [i for i, run in enumerate(runs) if any(run in text for text in closed)]
    may = [_plain(text) for text in open_texts(look)] if hits else []
    hits = [i for i in hits if not any(runs[i] in text for text in may)]
    hits = [i for i in hits if not _joins_what_is_open(runs[i], may)]
    hits = [i for i in hits if not tells_nothing(look, words[i : i + _RUN])]
    for first, last in _joined(hits):
        if all(_ends_within(look, words[i : i + _RUN]) for i in range(first, last + 1)):
            continue
        told = (c for i in range(first, last + 1) for quote, c in quotes if runs[i] in quote)
        claims = tuple(dict.fromkeys(told))
        yield words[first].start(), words[last + _RUN - 1].end(), claims


def _ends_within(look: Look, run: list[re.Match[str]]) -> bool:
    """Whether a sentence ends among the words: the end of one and the beginning of the next tell nothing together."""
    return any(_SENTENCE_ENDS.search(look.text, a.end(), b.start()) for a, b in pairwise(run))


def _joins_what_is_open(run: str, may: list[str]) -> bool:
    """Whether it is the end of one clause and the beginning of the next, each in words that the audience may see."""
    ends, joint, begins = run.partition(" and that ")
    return bool(joint) and all(any(f" {part.strip()} " in text for text in may) for part in (ends, begins))  # fmt: skip


def _joined(hits: list[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring runs as one stretch."""
    if not hits:
        return
    first = hits[0]
    for one, other in pairwise([*hits, hits[-1] + 2 * _RUN]):
        if other - one > 1:
            yield first, one
            first = other


def _run(words: list[re.Match[str]], first: int) -> str:
    return f" {' '.join(w[0].casefold() for w in words[first : first + _RUN])} "


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """The words alone, in small letters, each between spaces."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _names(look: Look, hidden: tuple[Claim, ...]) -> Iterator[Span]:
    """Names that only hidden claims give: a witness, a visitor, a doctor."""
    told = " ".join((*open_texts(look), *_named_by(look.casefile), *look.person_names)).casefold()
    for claim in hidden:
        for name in _names_of(claim):
            if name.casefold() in told or _is_public(name) or name == look.country:
                continue
            how = re.IGNORECASE if name[:1].islower() else re.NOFLAG
            for match in re.finditer(rf"\b{re.escape(name)}\b", look.text, how):
                yield match.start(), match.end(), (claim.id,)


def _is_public(name: str) -> bool:
    """Whether it is the name of an authority: a body that everybody knows, not people of it."""
    return _ARTICLE.sub("", name)[:1].isupper() and is_official(name)


def _people(look: Look) -> Iterator[Span]:
    """People whom the words of hidden sources alone name."""
    known = " ".join((*open_texts(look), *_named_by(look.casefile), *look.person_names))
    told, names = known.casefold(), []
    for name in dict.fromkeys(_told_in_hidden(look)):
        if name.casefold() not in told and _is_proper(name) and not is_official(name):
            names.append(name)
            parts = (p for p in names_in_part(name) if p.casefold() not in told)
            pattern = "|".join((*map(re.escape, (name, *parts)), *initials(name, known)))
            for match in re.finditer(rf"\b(?:{pattern})(?!\w)", look.text):
                yield match.start(), match.end(), ()
    words = _WORD.findall(known)
    capital = [word for word in words if word[0].isupper()]
    yield from ((start, end, ()) for start, end in in_other_letters(look.text, names, capital))
    yield from ((start, end, ()) for start, end in respelt(look.text, names, words))


def _told_in_hidden(look: Look) -> Iterator[str]:
    """Names of people that stand in the words of hidden sources alone."""
    for text in closed_texts(look):
        yield from (match[0] for match in _PERSON.finditer(text))
        yield from (name for match in _RELATED.finditer(text) for name in match.groups() if name)


def _named_by(casefile: Casefile) -> Iterator[str]:
    yield casefile.country
    for source in casefile.known_sources.values():
        yield f"{source.title} {source.publisher or ''}"
    for claim in casefile.known_claims:
        yield from _names_of(claim)


def _names_of(claim: Claim) -> Iterator[str]:
    stated = [claim.fact.stated(name) for name in _NAMES]
    for name in (*stated, claim.attribution):
        if name and len(name) >= _SHORTEST_NAME and _is_proper(name):
            yield name


def _is_proper(name: str) -> bool:
    """Whether it names somebody: "guards of the Canary Directorate", and neither "guards" nor "the government of X"."""
    first, *_ = _ARTICLE.sub("", name).split() or [""]
    is_of_the_state = first[:1].islower() and is_generic(first)
    return not is_of_the_state and any(not word[0].islower() for word in _WORD.findall(name))


def _statements(look: Look) -> Iterator[Span]:
    """Statements that only hidden facts bear out."""
    for proposal in assertions(look):
        all_told = facts_like(look.whole, proposal)
        may_tell = facts_like(look.casefile, proposal)
        if not all_told or may_tell or is_borne_out_by_custody(look.casefile, proposal):
            continue
        yield proposal.start, proposal.end, tuple(i for h in all_told for i in h.claim_ids)


def _is_akin(look: Look, found: Finding) -> bool:
    """Whether it is one word that begins as one does which the audience may read: "studies" and "student"."""
    word = look.text[found.start : found.end].casefold()
    if found.code != statement_unsupported.CODE or not re.fullmatch(r"[a-z]{5,}", word):
        return False
    return re.search(rf"\b{word[:_STEM]}", " ".join(open_texts(look)).casefold()) is not None


def _all(find: Callable[[Look], Iterable[Finding]], look: Look) -> tuple[Finding, ...]:
    return tuple(find(look))


def _borne_out_above(look: Look) -> Iterator[Span]:
    """Figures, days and other words that the whole file bears out, and what the audience sees of it does not."""
    for check in _HELD_AGAINST_THE_FILE:
        find_ = partial(dispatch.found, check.CODE, check.find)
        amiss = look.once(check.CODE, partial(_all, find_, look))
        known = {(f.start, f.end) for f in find_(look.unbound)} if amiss else set()
        for found in amiss:
            if (found.start, found.end) not in known and not _is_akin(look, found):
                yield found.start, found.end, ()
