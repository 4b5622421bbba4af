"""A paper for which consent was refused or withdrawn: to publish, or to name the person to a government."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding
from habeas.checking.leaks.agreeing import is_of_a_government, is_of_publishing, said_to_agree
from habeas.checking.look import Look
from habeas.checking.passages import everything
from habeas.core.decisions import HeldFact
from habeas.core.levels import Level
from habeas.core.prose import Phrase, whole
from habeas.kinds.consent import Consent, Purpose

CODE = "consent-missing"
EXAMPLE = (
    "Her name in a public statement, after the family said no.",
    "No public paper; a letter to the body for which there is consent.",
)
_TO_OFFICIAL = re.compile(r"(?:^|¶|·)\s*(?:(?:To|Dear|Addressed to|For the attention of)\b[^¶]{0,80}\b(?:Minister|Ministry|Prosecutor|President|Government|Director|Directorate|Governor|Commissioner|Ambassador|Excellency|Judge|Court|(?:Prison|Penitentiary|Detention|Prisons) (?:Service|Administration|Department))\b|Your Excellency\b)", re.IGNORECASE)  # fmt: skip
_OFFICE = r"(?:Minister|Prosecutor|Director|Governor|President|Commissioner|Ambassador|Judge)"
_HOLDER = re.compile(rf"^\W*(?:[\w’'.-]+ ){{0,4}}[\w’'.-]+,? (?:the )?(?:\w+ )?{_OFFICE}\b[^¶.]{{0,60}}¶", re.IGNORECASE)  # fmt: skip
_DEAR = re.compile(
    r"(?:^|¶)\s*(?:Dear|To) (?:M[rs]s?|Dr|Prof|Professor)\.? (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
)
_YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_SAYS_PUBLIC = re.compile(r"\b(?:for (?:immediate|general|public|free|wide|worldwide|unrestricted|open) (?:use|release|publication|use|distribution|circulation|dissemination|broadcast)|(?:press|media|news) (?:release|statement|note|advisory|communiqu[eé])|statement (?:to|for) the (?:press|media)|public (?:statement|page|appeal|letter|(?:case |prisoner )?(?:list|register|census|database))|(?:this|the present) (?:page|text|letter|appeal|note|statement) is (?:public|for everyone|free to)|(?<!not )(?<!to )share (?:his|her|their) (?:story|name|case|picture|photo)|share (?:(?:this|it) )?(?:widely|freely|everywhere|wherever|with (?:everyone|everybody|your (?:friends|followers)))|to all (?:news ?papers|media|editors|newsrooms)|(?:brief(?:ing)?|note|sheet|summary|paper|text|lines|facts|page|dossier) (?:for|to) the (?:press|media|newsrooms?)|note to editors|(?:^|(?<=¶ ))(?:first )?(?:posted|published|printed) (?:on|in|by)|(?:retweet|repost|share)(?=\s?!)|embargoed (?:until|till|to)|free (?:to|for (?:all|everyone|everybody|anyone) to|for) (?:print|use|share|copy|publish|quote|repost|reprint|publication)\w*|(?:sign|read|like|print|copy|comment) (?:it |this )?and (?:share|spread|repost|forward|retweet|pass (?:it )?on)|(?:please|do) (?:share|repost|retweet)|open letter)\b", re.IGNORECASE)  # fmt: skip
_OUTLET = r"(?:press|news ?papers?|media|journalists?|reporters|editors|web ?(?:site|page)|home ?page|site|radio|television|tv|newsletter|front pages?|magazines?|blog|podcast|internet|online|poster|billboard|(?:next|coming|current) issue|(?:our|your|the \w+['’]s) (?:\w+ )?(?:pages?|wall|feed|channel|account)|notice ?boards?|mailing list|facebook|instagram|twitter|telegram|mastodon|social media|leaflets?|flyers?|brochures?|exhibition)"
_SPREADS = r"(?:publish\w*|publici[sz]\w*|re-?print\w*|print(?:ed|ing)?|releas(?:e|ed|ing) to|post(?:ed|ing)?|shar(?:e|ed|ing)|circulat\w+|broadcast\w*|aired|appear(?:s|ing)?|upload\w*|spread\w*|forward\w*|pass(?:ed)? on|put(?:ting)?\b|runs?\b|running|featur\w+|carr(?:y|ies|ied)|mak(?:e|es|ing)\b[^.;]{0,40}? (?:public|known)|made (?:public|known)|read (?:it |this \w+ )?(?:out|aloud)|go(?:es)? (?:up|to|out|live|on|online|into)|hang|(?:find|read)\b|(?:given|sent|handed|available|copied)\b|tell\b)"
_OURS = re.compile(r"\b(?:this|the present|our|the following|the text of (?:this|the)) (?:open |public |whole |new |short |longer |latest |enclosed )?(?:letter|appeal|statement|text|article|message|story|paper|note|account|brief|report|page)\b|\b(?:his|her|their) (?:name|case|story|picture|photo(?:graph)?|portrait|face|letter)\b|\b(?:the|this|our|an?) (?:(?:attached|following|enclosed|new|short|longer) )?(?:profile|portrait|entry|feature|piece|item|post) (?:of|on|about) (?:him|her|them|[A-Z])|\b(?:the|an?|whole|full) (?:account|story|picture|photo(?:graph)?|case) (?:of|about)\b|\bthe (?:whole|full) story\b|\b(?:this|it) (?:to|with|on|widely|everywhere|around|further|wherever|freely|up|in(?:to)? (?:your|our|the|its))\b", re.IGNORECASE)  # fmt: skip
_PUBLISHES = re.compile(rf"\b{_SPREADS}", re.IGNORECASE)
_TO_ALL = re.compile(rf"\b{_OUTLET}\b|\b(?:publish|publici[sz]|re-?print|broadcast|circulat|public\b|widely|everyone|everybody|all your|as many|social|freely|known\b)", re.IGNORECASE)  # fmt: skip
_NOT_SO = re.compile(r"\b(?:nothing|nobody|no one|nowhere|not|n['’]t|never|neither|nor|no(?!\.? ?\d)|none|unless|without|confidential|refrain|keep\w* from|kept from|withh[eo]ld|avoid)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
_HELD_BACK = re.compile(r"\b(?:h[eo]ld(?:ing|s)? back|stop|cease|halt|suspend|cancel|withdraw|pull|remove|delete|drop|recall|tak(?:e|ing) down)\b(?:(?!\b(?:and|but|then|instead|before|until)\b)[^.;])*$", re.IGNORECASE)  # fmt: skip
"""How it is asked that something not come out: "hold back any post or press note"."""
_TAKEN_BACK = re.compile(r"(?:(?!\b(?:and|but|then|instead|before|until)\b)[^.;])*\b(?:be|been|being|is|are|was|were) (?:\w+ )?(?:withdrawn|held back|taken (?:down|off)|cancelled|stopped|removed|deleted|dropped|recalled|pulled|suspended)\b", re.IGNORECASE)  # fmt: skip
_COPIES = re.compile(rf"(?:^|[¶·]|\.)\s*(?:c\.?c\.?|[Cc]op(?:y|ies)(?: to)?):? (?:the )?[^¶.]{{0,60}}?\b{_OUTLET}\b", re.IGNORECASE)  # fmt: skip
_LATER = r"(?!\W*(?:before|until|till|prior to|earlier than|ahead of|yet)\b)"
_NO_PAPER = rf"(?:not|never) (?:for|intended for|meant for|to be|be) (?:made |the )?(?:publication|release|public|published|press)\b{_LATER}"
_THIS_PAPER = r"(?:this|it|(?:this|the present|our|the attached|the following|my) (?:\w+ )?(?:letter|paper|text|note|page|draft|report|brief|briefing|appeal|file|message|memo|document|list|sheet|summary|statement|account))"
_PRIVATE = re.compile(rf"(?:^|¶)\W*confidential\b|(?:^|[¶.;(] ?)\W*(?:strictly |please,? )?{_NO_PAPER}|\b{_THIS_PAPER}\b[^.;¶]{{0,60}}?\b{_NO_PAPER}|\b(?:writes? to you in (?:private|confidence)|this \w+ is (?:confidential|private)|strictly private|for the addressee only)\b", re.IGNORECASE)  # fmt: skip
"""A paper that is kept from the public for good: not one under an embargo, nor one that tells of another which is kept so."""
_FOR_AN_OUTLET = re.compile(rf"(?:^|¶)[#>*_ ]*(?:(?:short |new |draft |a )?(?:text|page|item|piece|draft|entry|copy|news|story|article|post|paragraph|profile|portrait|notice|version)s? )?(?:(?:for|to go (?:on|in|into|up on)) (?:the |our |your )?(?:[\w’'-]+ ){{0,2}}{_OUTLET}\b|(?:newsletter|web ?site|web ?page|home ?page|blog|facebook|instagram|leaflet|flyer|press)\b(?=[^¶.]{{0,40}}(?:¶|$))|(?:newsletter|web ?site|facebook|instagram|blog|press) (?:text|post|piece|item|copy|story|article|version|entry)\b|ready (?:for|to) (?:the )?(?:print|post|publish|publication|press|go (?:out|online|live)|website|newsletter)\b)", re.IGNORECASE)  # fmt: skip
"""A line of its own that says where the text is to stand: "For the website", "Newsletter, June"."""

_ADDRESSED = re.compile(r"(?:^|¶|·)\W*(?:To|Dear|Attention|Attn|For the attention of|Addressed to|Your Excellency|Excellency|Yours (?:sincerely|faithfully|truly)|Sincerely|Respectfully)\b", re.IGNORECASE)  # fmt: skip
_CALLS_ON = re.compile(r"\b(?:we|I) (?:\w+ )?(?:call (?:up)?on|urge|appeal to|ask you|demand|request|turn to|write to) (?:you\b|the\b|M[rs]s?\b|[A-Z])|\b(?:press release|open letter|urgent appeal for|joint statement)\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Where the draft goes to the public or to a government, or says that the person agrees, where the last word on such a use was a no."""
    if is_refused(look, Purpose.PUBLISH):
        yield from _of_publishing(look)
    if is_refused(look, Purpose.NAME_TO_GOVERNMENT):
        to = _TO_OFFICIAL.search(look.bare[:1000]) or _to_a_holder(look)
        yield from _of_a_letter(look, to) if to is not None else _of_the_government(look)


def _of_publishing(look: Look) -> Iterator[Finding]:
    """The first naming of the person in a public draft, where it tells of its publication, and where it says that the person agrees to it."""
    words = whole("Consent to publish was refused or withdrawn: this must not be published.")
    public, said_so = tuple(_public(look)), said_to_agree(look, Purpose.PUBLISH)
    if public or (look.audience is Level.PUBLIC and not _PRIVATE.search(look.bare)):
        yield from refused(look, Purpose.PUBLISH, words)
        spans = (*public, *(span for span in said_so if span not in public))
    else:
        spans = tuple(s for s in said_so if is_of_publishing(look.flat[slice(*s)]))
    yield from (look.finding(CODE, *span, words) for span in spans)


def _of_a_letter(look: Look, to: re.Match[str]) -> Iterator[Finding]:
    """The address of a letter to somebody in office, or a naming of the person before it, and where it says that the person agrees to it."""
    words = whole(
        "Consent to be named to a government was refused or withdrawn: this must not be sent."
    )
    for finding in refused(look, Purpose.NAME_TO_GOVERNMENT, words):
        start = to.start() + len(to[0]) - len(to[0].lstrip("¶· \n"))
        yield finding if finding.start < start else look.finding(CODE, start, to.end(), words)
        spans = said_to_agree(look, Purpose.NAME_TO_GOVERNMENT)
        yield from (look.finding(CODE, *span, words) for span in spans)


def _of_the_government(look: Look) -> Iterator[Finding]:
    """Where another paper says that the person agrees to letters to the government."""
    words = whole(
        "Consent to be named to a government was refused or withdrawn: this must not be said."
    )
    for start, end in said_to_agree(look, Purpose.NAME_TO_GOVERNMENT):
        if is_of_a_government(look.flat[start:end]):
            yield look.finding(CODE, start, end, words)


def _to_a_holder(look: Look) -> re.Match[str] | None:
    """The address of a letter to somebody whom the file has in an office, or whose line at the head says so."""
    head = _HOLDER.search(look.bare[:300])
    if head is not None and _YOU.search(look.bare):
        return head
    dear = _DEAR.search(look.bare[:1000])
    if dear is None:
        return None
    last = re.escape(dear["name"].rpartition(" ")[2])
    in_office = re.compile(rf"\b{last}\b[^.;]{{0,60}}?\b{_OFFICE}\b|\b{_OFFICE}\b[^.;]{{0,60}}?\b{last}\b", re.IGNORECASE)  # fmt: skip
    return dear if in_office.search(everything(look)) else None


_HEAD = 250
"""How far into a draft its title and address reach."""
_FOR_OTHERS = re.compile(
    r"(?:^|¶)[#>*_ ]*(?:(?:[Dd]raft|[Jj]oint|[Pp]ublic|[Uu]rgent|[Oo]ral|[Ww]ritten|[Oo]pen|[Ii]ndividual|[Ff]inal|[Ss]hort|[Oo]ur|[Oo]pening|[Aa]n?|[Tt]he) )*(?:"
    r"(?i:statement|declaration|communiqu[eé]|appeal|greetings?) (?i:by|of|from|on behalf of) (?:the )?[A-Z]"
    r"|(?i:statement|declaration|communiqu[eé]|submission|communication|complaint|petition|letter|appeal|application|request|memorandum|intervention|speech|address|talking points|talk|article|op-ed|column|piece|interview|reply|answer|response|briefing|contribution|testimony|remarks|sermon|prayer|reading) (?i:to|for|before|at|with|in) (?!(?i:(?:the |our )?(?:[Cc]ase(?:work)? )?(?:team|colleagues?|file|desk|record|archive|staff|own use)\b))\w"
    r"|(?i:complaint|petition|submission|communication|(?:press|public|joint) statement|statement|speech|urgent appeal|open letter|article|op-ed)\W*¶"
    r"|(?i:pour la presse|communiqué|para la prensa|comunicado|для прессы|заявление|declaración|déclaration)\b)"
)
_SPOKEN_TO = re.compile(r"(?:^|[¶.])\W*(?:(?:most |very )?(?:honou?rable|distinguished|esteemed|dear) \w+|ladies and gentlemen|(?:dear )?(?:friends|comrades|brothers and sisters|sisters and brothers|members of the \w+)\s*[,!:]|(?:mr|madam|madame|mister) (?:chair\w*|president|speaker|ambassador|minister)\b)", re.IGNORECASE)  # fmt: skip
_HANDS_IN = re.compile(
    r"\b(?:hereby|respectfully|submits? (?:this |the \w+ |it )?to (?:the |you)|we submit\b|(?:[Ww]e|I) want (?:the [A-Z]|M|everybody|everyone|people|readers|the world)[^.;]{0,60}? to (?:hear|know|learn|read|see|act|open|answer))"
)


def goes_out(look: Look) -> bool:
    """Whether a draft is for others than those who work on the case: it is addressed, calls on somebody, or is to be published."""
    return bool(
        _ADDRESSED.search(look.bare)
        or _CALLS_ON.search(look.bare)
        or _FOR_OTHERS.search(look.bare[:_HEAD])
        or _SPOKEN_TO.search(look.bare)
        or _HANDS_IN.search(look.bare)
        or next(_public(look), None) is not None
    )


def _public(look: Look) -> Iterator[tuple[int, int]]:
    """Where a draft calls itself public, or tells of its own publication or asks for it."""
    for pattern in (_SAYS_PUBLIC, _COPIES, _FOR_AN_OUTLET):
        yield from (
            m.span() for m in pattern.finditer(look.bare) if not _is_denied(look, m.start())
        )
    for said in look.said:
        told = [m.start() for m in _PUBLISHES.finditer(said.text)]
        free = [at for at in told if not _is_denied(look, said.start + at)]
        first = free if free != told else [0] * bool(free)
        if any(_OURS.search(said.text, at) and _TO_ALL.search(said.text, at) for at in first):
            yield said.start, said.end


def _is_denied(look: Look, offset: int) -> bool:
    said = look.said_at(offset)
    if said is None:
        return False
    before, after = said.text[: offset - said.start], said.text[offset - said.start :]
    return bool(_NOT_SO.search(said.text) or _HELD_BACK.search(before) or _TAKEN_BACK.match(after))


def refused(look: Look, purpose: Purpose, said: Phrase) -> Iterator[Finding]:
    """The first naming of the person, where the last word on the use is a no."""
    if not is_refused(look, purpose):
        return
    lasts = (name.rpartition(" ")[2] for name in look.person_names)
    pattern = "|".join(re.escape(name) for name in (*look.person_names, *lasts))
    match = re.search(rf"\b(?:{pattern})\b", look.text, re.IGNORECASE)
    if match is not None:
        yield look.finding(CODE, match.start(), match.end(), said)


def is_refused(look: Look, purpose: Purpose) -> bool:
    """Whether the last word of the file on such a use is a no."""
    last = _last(look, purpose)
    return last is not None and last.followed.fact.stated("given") == "no"


def _last(look: Look, purpose: Purpose) -> HeldFact | None:
    """The last word on such a use that is not for one body only."""
    found = [
        h
        for h in look.whole.affirmed
        if isinstance(h.followed.fact, Consent)
        and h.followed.fact.purpose is purpose
        and h.followed.fact.addressee is None
    ]
    return found[-1] if found else None
