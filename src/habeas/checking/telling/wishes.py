"""Wishes without a deed: clauses that ask, and of whose words none says what anybody could do."""

import re
from collections.abc import Iterator

from habeas.checking.kept import of_the_text
from habeas.checking.look import Look, Said
from habeas.checking.passages import everything
from habeas.checking.telling.plainwords import plain_roots, roots, roots_in, roots_of_kinds
from habeas.core.casefile import keep

_SMALL = """
a an the this that these those it its they them their she he her him his hers we us our ours i my me you your who whoever whom which what whatever
all any some no not none every each both one ones other others more most much many less least enough of to for from by with without within in into on
onto at about around over under up down out off through before after until till than as so then there here now again also too very quite rather just
only even still yet ever never always soon sooner later late early once and or nor be is are was were been being am has have had having do does did
can could may might must shall should will would ought need let please if how why when where least last first long far sure
will someone somebody support attention therefore thus hence cannot can't mustn't shouldn't isn't herself himself itself themselves ourselves yourself though although because since while like
want got set little usual course calm anyway expected happy able ball play stone unturned hold weigh spur counsels court upon averted business political short file sort sorting sorted agree incumbent up redouble undersigned dear share shoulder words merit insist demand ask request plead urge seek wish long desire wants
"""
_PLAIN = """
above along another anybody anyone anything anywhere apart away back bit both come dear else ever everybody everyone everything everywhere fact for
forward forthwith further get give given go going gone good hard high home how idly itself keep kind kindly know late leave left less level line lot
made make matter mean means merely moment much must name namely next nobody nothing now old order own part pass people place plainly point power
present put quick quickly quite really same say see seem show side sides simple simply so somebody someone somehow something somewhere sort stand
straight such sum take taken task tell thing time times today together truly turn use utmost way ways well whole wide word words work world year yes
idea whichever again true early ado deal person persons man woman human humans being beings colleague friend prisoner detainee member country
"""
_ACTORS = """
government authority authorities minister ministry ministers state officials official leaders leader party parties everyone concerned responsible charge
competent relevant community international quarter quarters nation nations office offices officeholders service prosecutor president department
directorate system excellency people politicians capable able duty bearers stakeholders actors involved position interested
"""
_VOID = """
accept accord accordance acknowledge act action actions address adequate adopt advance affair affairs allow amend amends appeal appropriate arrive
attempt avail aware await beg begin begun best better bold break breakthrough bring brought burden call calls case ceased cease certain chance change
changes circumstances civilised clear close common compassion complete concern conclude conclusion concrete condition conditions conduct conscience
consequence consequences consider constructive continue correct correction course courage credible cruel cry cure deadlock decent decency decide decisive deed deeds
deplorable deserve desirable desire difference difficult dignified dignity direction disgrace disgraceful drag due effective effort efforts emerge end ended energetic
energetically ensure entire errors essential everything evil exert expect expected expedient eye eyes face fair fairly fairness faith fate favourable
fight final finally find fitting fix follow force found freedom full fundamental genuine gesture goodwill goodness grave great grievance halt hand handle handled hands happen happy
heal heart heed help history honest honour hope hoped hopeful hour humane humanely humanity humanitarian ignore immediate immediately impasse imperative
important improve improved improvement improvements inaction inhumane initiative injustice injustices intervene intolerable issue issues judgement
just justice justly kindness lasting law laws leadership legality light limbo live look lift manner march means meaningful measure measures meet
mercy merciful mistake mistakes move movement necessary needed nightmare normal oblige observe obligation obligations obstacle ongoing open optimum ordeal outcome overcome overdue
painful path patience peace peaceful pity plight positive possible practical precious pressing prevail pressure principle principles problem problems process proceed progress prompt
promptly proper properly protect protection protected question raise rapid react reaction real reason reasonable recognise reconcile reconsider rectify redress
redeem regard regrettable relief remain remedied remedy remedies repair require required resolve resolved resolution respect respected respond response responsibilities responsibility
rest restore result results reverse right righted rightful rights rise room rule rules sad sake sane satisfactory scandal scandalous second seek sense sensible serious
seriously seriousness settle settled settlement severe shame shameful share sign signal silence silent situation slow solution solutions solve
solved sorry speed speedy spirit spite start state status step steps stop strive strong succeed success suffer suffering sufficient suitable swift swiftly
tackle tide timely tolerable tolerate tragedy treat treated treatment triumph trouble trust truth turn unacceptable unbearable understanding undo undue undone
unfortunate unhappy uphold urgent urgently urgency utmost victory vigorous vigorously vindicate wait wake wanted warrant welcome wisdom wise wish workable worse worst wrong wrongs
"""  # fmt: skip
_CORES = """
something anything everything nothing justice change changes action step steps measure measures solution solutions settlement outcome remedy remedies remedied
improve improved improvement improvements progress movement gesture goodwill humanity decency fairness mercy compassion reason sense conscience right wrong rights wrongs
situation matter matters affair affairs case issue problem things injustice scandal impasse deadlock nightmare ordeal suffering plight responsibility responsibilities
effort efforts act react intervene better end ended stop cease halt done redress truth relief breakthrough initiative idly rule law peace freedom difference tragedy disgrace shame
whoever dignity respect help deed deeds business response decisive duty duties urgency honour principle principles treatment pressure resolution righted restored
undone fate injustices obligation obligations commitments promises grievance wisdom kindness understanding leadership courage patience redouble redoubled
seriousness way difference clarity openness transparency accountability dialogue solidarity unturned averted counsels course fairly humanely away
"""
_WORDS = frozenset(" ".join((_SMALL, _PLAIN, _ACTORS, _VOID, _CORES)).split())
_EMPTY = roots_in(" ".join(_WORDS))
_CORE = frozenset(_CORES.split())
_TOKEN = re.compile(r"[^\W\d_][\w'’-]*|\d+")
_STRANGE = 1

_HOLDERS = re.compile(r"\b(?:[Mm]inist(?:er|ry)|[Dd]epartment|[Oo]ffice|[Dd]irectorate|[Cc]ommittee|[Pp]rosecutor|[Gg]overnment|[Aa]uthorit(?:y|ies)|[Rr]epublic|[Pp]resident)(?: (?:of|for)(?: the)?(?: [A-Z][\w’'-]+(?: and(?= [A-Z]))?)+| General)+")  # fmt: skip
_MODAL = r"(?:must|should|ought to|ha(?:s|ve) (?:got )?to|will have to|had better|needs? to|needs|wants|(?:can(?:not|['’]t| no longer| not))(?= (?:go on|continue|be (?:left|allowed|tolerated|accepted|ignored|business|how|the (?:end|last))|stand|remain|stay|last|wait)\b)|(?:is|are) to(?= be))"
_MUST = re.compile(rf"^(?P<who>[^,]*?)(?:, [\w ]+,)? ?\b{_MODAL}\b(?! (?:have|know|be (?:noted|said|added|aware|clear|seen)|say)\b)(?=\W+\w)", re.IGNORECASE)  # fmt: skip
_LET = re.compile(
    r"^(?:(?:let|may|should not|shouldn['’]t) (?!(?:me|us know|you|i|we|him|her|them)\b)|let us )",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\b(?:(?:is|are|be) (?:\w+ )?(?:needed|required|called for|expected|wanted|overdue|in order|essential|imperative|demanded|desirable|due|to be hoped|to be wished)\b"
    r"|(?:calls?|cr(?:y|ies) out) (?:for|to be)\b|deserves?\b|\bit (?:is|['’]s) (?:now |about |high |past )*time\b|it['’]s time\b|enough is enough|\bit is (?:incumbent|up to)\b|now is the time|only by [\w ]+ can\b|\bwhat matters is\b|\bwould go (?:a long way|far)\b|\b(?:is|are) (?:\w+ )?(?:called upon|asked|expected|requested|urged) to\b|\bit is (?:to be )?(?:hoped|wished|expected)\b|\bwould be (?:happy|glad|grateful|relieved|pleased) if\b|nothing (?:less|short of|but) [\w ]+ will do|the time (?:has come|for \w+ (?:has come|is now))|there (?:must|has to|should|needs to) be)",
    re.IGNORECASE,
)
_ASK = r"(?:want|demand|ask|request|hop(?:e|ing)|trust|expect|wish|desire|call|insist|plead|beg(?:ging)?|appeal|look(?:ing)? (?:to|for)|long(?:ing)? for|seek|urg(?:e|ing)|would (?:like|welcome|urge|ask)|should (?:like|welcome)(?! to (?:put|set|lay|show|tell|explain|thank|introduce|draw|bring|begin|start|recall|remind|say|add|give|present|share|point|inform)\b))(?:ing|s)?"
_WISH = re.compile(
    rf"\b(?:we|I|us|(?!(?:our|my|their|his|her|its|your|these|those|such) \w+ (?:has|have|had|was|were|is|are|did|do)\b(?! that\b))(?-i:[A-Z])\w+(?: \w+)?),? (?:all |both |are |is )?(?:(?!not\b|never\b|do\b|did\b|to\b|who\b)\w+ ){{0,2}}?(?P<asks>{_ASK})\b"
    r"|(?P<what>what|all(?: that)?) (?:we|I) (?:\w+ )?(?:ask|want|seek|demand|wish|expect|hope|are asking)\b|\b(?P<our>our|it is our) (?:\w+ )?(?:wish|demand|hope|request|plea|appeal|desire|call|expectation|aim|goal)(?: (?:is|remains|goes)|,)? (?:that|for|to)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:his|her|their|he|she|they|family|lawyers?|mother|father|sister|brother|wife|husband)\b[^,]*$", re.IGNORECASE)  # fmt: skip
_LEAD = re.compile(
    r"^(?:and |but |so |then |also |please |kindly |finally,? |above all,? |in (?:short|sum|conclusion|the end)[,:]? |meanwhile,? |therefore,? |again,? |once more,? )*"
    r"(?:(?:tell|remind|ask|urge|let|show|convince|impress on) (?:the |your |our |his |her )?[\w ]{2,50}? (?:that|know(?: that)?|to) )?",
    re.IGNORECASE,
)
_ORDER = re.compile(r"^(?:(?:see to it|see|make sure|ensure|take care) that |should(?:n['’]t| not) something |justice (?:for|now)\b.*!$|(?:surely )?something can |do (?:something|what|the right|justice|whatever|everything)|end (?:this|the|it)|stop (?:this|the|it)|put (?:an end|a stop|things|this (?:right|straight|behind)) |set (?:things|this|it|matters) (?:right|straight)|right (?:this|the) |no more |(?:could|can|will|would) (?:you|no ?(?:one|body)|some(?:one|body)|something|nothing|anything) |bring (?:this|the) |make (?:things|this|it) (?:right|stop))", re.IGNORECASE)  # fmt: skip
_TELL_US = re.compile(
    r"(?:to )?(?:let (?:me|us|him|her|them) know|tell|inform|reply|answer)\b", re.IGNORECASE
)
_THAT = re.compile(r"^(?:demand|insist|ask|request|urge|plead|press)(?:,? (?:\w+ly |please )?that| for| on)\b", re.IGNORECASE)  # fmt: skip
_CLAUSE = re.compile(r"(?:,\s*|\s+[–—-]\s+|;\s*)(?:and |but |so |or |for |yet )?|\s+(?:and|but) (?=(?:we|I|it|the|that|this|something|somebody|whoever|justice|things|may|let)\b)", re.IGNORECASE)  # fmt: skip
_TAIL = re.compile(r"^(?:because|as|since|before|while|so that|whether|although|though|however|lest|if|when|until|where|not)\b", re.IGNORECASE)  # fmt: skip
_NOT_A_WISH = re.compile(r"\bask(?:s|ing)? (?:(?! to\b)[^.;,]){1,60}? (?:what|whether|why|how)\b|^\W*(?:That|This|It|Here) is (?:(?:the|a|one|another) (?:\w+ ){0,2}?)?(?:reasons?|why)\b|^nothing (?:further|more|else)\b|^what (?:has|had|was|were)\b|\brequests? your (?:\w+ )?(?:help|attention|assistance|intervention|support)\b|^(?:which|if|unless|whether|when|while|although|though|because|as|since|should)\b|\b(?:thank|grateful|attention|consideration|reply|sincerely|faithfully|regards)\b", re.IGNORECASE)  # fmt: skip
_MEANT = re.compile(r"\bin the same way\b|\blikewise\b|\b(?:do|does) the same\b|\bwant (?:\w+ ){1,4}to know\b|\bfollowing\b|\bask this\b|\b(?:our|a|the|his|her|their|your) wish for\b|\bto justice\b|\b(?:ask|asks|asking|want|wish|hope)(?: \w+)? for (?:some|one )thing\b|\b(?:taught|told|said|says|know|knows|believes?|thinks?|writes?|wrote|was|were) that\b", re.IGNORECASE)  # fmt: skip
_OURSELVES = re.compile(r"\b(?:we|I)\b\s*(?:all |also )?$", re.IGNORECASE)
_BACK = re.compile(
    rf"^\W*(?:(?:this|that|these|those|both|all of this) {_MODAL}|it|he|she|they|which)\b",
    re.IGNORECASE,
)
_IN_PASSING = re.compile(r"(?:which|who|whose)\b", re.IGNORECASE)
_GENERAL = re.compile(r"^(?:(?:whoever|those who|who) (?:tells?|says?|quotes?|cites?|writes?|speaks?|mentions?|names?|prints?|publish(?:es)?|reports?|repeats?|reads?|translates?|uses?|calls?|visits?|signs?|shares?|forwards?|asks?|answers?|knows?)\b|whoever (?:has|had) (?:been|gone|lived|come|had|lost|suffered|lain|sat)\b|people|prisoners|human beings|an? (?:person|human being|prisoner|man|woman|government)|any(?:one|body)|nobody|no ?one|every(?:one|body)?(?! (?:involved|concerned|one))|all (?:persons|people|prisoners|human|states|who)\b|states?|governments?)\b", re.IGNORECASE)  # fmt: skip
_OF_STATE = re.compile(r"\bgovernment of (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
_NOBODY = re.compile(
    r"^(?:some(?:one|body)|whoever|those (?:who|in|with|of you)|the powers|everyone|everybody|all (?:those|concerned))\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r",\s*(?:and )?to (?:\w+ly )?[a-z]+\b")
"""A demand that goes on after a clause that says why: ", as it has pledged, to let a doctor in"."""
_STOPS = re.compile(r"\b(?:stop|end|ended|cease|change|changed|improve|halt|right|go on|continue|happen)\b", re.IGNORECASE)  # fmt: skip
_YOU_WILL = re.compile(r"\b(?:hope|trust|expect)\w*\b[^.]*\byou(?:r)?\b", re.IGNORECASE)


_LET_US = re.compile(r"\W*Let (?:us|me)\b", re.IGNORECASE)
"""What the writers are about to do themselves."""


def wish_without_a_deed(look: Look, said: Said) -> tuple[int, int] | None:
    """Where the sentence, or the last clause of it, wishes for what nobody can do; None where it says what, or asks nothing."""
    if said.is_heading or said.text.endswith(":") or _LET_US.match(said.text):
        return None
    text = _HOLDERS.sub(lambda m: "x" * len(m[0]), said.text)
    own = look.once("wishes.own", lambda: _own(look))
    told = keep(look.casefile, "wishes.told", lambda: _told(look))
    for start, end in _parts(text):
        lead = _LEAD.match(text[start:end])
        first = start + (lead.end() if lead else 0)
        if _is_void(_wished(text[first:end]), own, told):
            return said.start + start, said.start + end
    return None


def item_without_a_deed(look: Look, item: Said) -> bool:
    """Whether an item of a list of what is asked says nothing that anybody could do: "to bring about real change"."""
    own = look.once("wishes.own", lambda: _own(look))
    told = keep(look.casefile, "wishes.told", lambda: _told(look))
    text = _LEAD.sub("", item.text.strip(" -–—•*()0123456789.;,"), count=1)
    if _TELL_US.match(text):
        return False
    return _is_void(_HOLDERS.sub(lambda m: "x" * len(m[0]), text), own, told)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """The whole sentence; then its last clause, and what goes before a clause that only says why or when."""
    yield 0, len(text)
    edges = [0, *(m.end() for m in _CLAUSE.finditer(text))]
    for start, after in zip(edges, [*edges[1:], None], strict=True):
        if after is None:
            yield start, len(text)
        elif _TAIL.match(text[after:]) and not _GOES_ON.search(text, after):
            yield start, after


@of_the_text
def _wished(text: str) -> str:
    """The words of a clause that asks, or of what the author asks in it; empty where it asks nothing."""
    text = text.strip(" -–—•*()\"'")
    is_asked = text.endswith("?") and not _ORDER.match(text)
    if is_asked or _MEANT.search(text) or _NOT_A_WISH.search(text) or _YOU_WILL.search(text):
        return ""
    wish = _WISH.search(text)
    if wish is not None and not _OTHERS.search(text[: wish.start(wish.lastgroup or 0)]):
        return text[wish.start(wish.lastgroup or 0) :]
    must = _MUST.match(text)
    if must is not None:
        is_back = _BACK.match(text) and not _STOPS.search(text)
        return "" if is_back or _OURSELVES.search(must["who"]) or _GENERAL.match(text) else text
    return (
        text if _THAT.match(text) or _LET.match(text) or _ORDER.match(text) or _is_due(text) else ""
    )


def _is_due(text: str) -> bool:
    """Whether something is said to be due, and not in passing: "a finding which deserves …"."""
    return _DUE.search(text) is not None and _IN_PASSING.match(text) is None


def _is_void(text: str, own: frozenset[str], told: frozenset[str]) -> bool:
    """Whether one word stands for a deed, and none says what to do: at most one is neither empty nor of such cases."""
    words = [w.casefold().removesuffix("'s") for w in _TOKEN.findall(text) if set(w) != {"x"}]
    others = [w for w in words if not (w in _WORDS or w in own or not _EMPTY.isdisjoint(roots(w)))]
    has_core = any(w in _CORE for w in words) or _NOBODY.search(text)
    return (
        bool(has_core)
        and len(others) <= _STRANGE
        and all(w.isalpha() and told.isdisjoint(roots(w)) for w in others)
    )


def _own(look: Look) -> frozenset[str]:
    """The words of the person's name and of the country's, small, and the titles before them."""
    places = (m[1] for value in look.stated for m in _OF_STATE.finditer(value))
    names = " ".join((*look.person_names, look.country, *places)).casefold().split()
    return frozenset((*names, *(f"{n}n" for n in names), "mr", "mrs", "ms", "dr", "kyrgyz"))


def _told(look: Look) -> frozenset[str]:
    """The roots of every word of the file, and of those by which people write of such cases."""
    return frozenset((*roots_in(everything(look)), *plain_roots(), *roots_of_kinds()))
