"""Detained and convicted mixed up: a remand prisoner called convicted, or remand counted as a sentence served."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.about import is_of_others
from habeas.checking.days.dates import dates_in
from habeas.checking.days.months import MONTHS
from habeas.checking.finding import Finding, Severity
from habeas.checking.law.judged import has_fallen, stood_between
from habeas.checking.lengths.spans import fits
from habeas.checking.look import Look, Said
from habeas.checking.telling.spelt import answered
from habeas.checking.telling.voices import sentence_before
from habeas.core.casefile import Casefile
from habeas.core.custody import custody
from habeas.core.decisions import HeldFact
from habeas.core.prose import Phrase, whole
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention
from habeas.kinds.hearing import Hearing, Stage
from habeas.kinds.sentence import Sentence
from habeas.reading.en.durations import DURATION, duration

CODE = "custody-status"
EXAMPLE = (
    "She has served 440 days in prison.",
    "She has been in custody for 440 days, before and after the sentence.",
)
_AS_UNTRIED = re.compile(
    r"\b(?:(?:a|still )?awaiting (?:\w+ )?(?:trial|judg[e]?ment|(?:a |the |her |his )?verdict)|untried|unconvicted|unsentenced|(?:held|kept|detained|remanded|remains?|is|still) (?:\w+ )?(?:on|in) (?:pre-?trial|remand)|on remand|in (?:pre-?trial|preventive|provisional|investigative) (?:detention|custody)|(?:pre-?trial|remand|preventive|provisional) (?:detention|custody|detainee|prisoner)|without (?:any |a )?(?:charge|trial|charges|conviction|verdict|judg[e]?ment|sentence|court (?:order|decision|ruling))\b|without (?:ever |yet )?(?:having been|being) (?:tried|charged|convicted|sentenced)"
    r"|has (?:not|never|yet to) (?:yet |so far |ever )?(?:been |be )?(?:tried|convicted|charged|sentenced|found guilty|had (?:a|her|his) (?:trial|day in court))|(?:is|was) (?:not|never) (?:yet )?(?:been )?(?:tried|convicted|charged|sentenced)|no (?:court|judge|tribunal) has|(?:courts?|judges?|tribunal) (?:has|have) (?:\w+ )?(?:not|never|yet)\b|(?:court|judge)s? (?:has|have|is|are) (?:still |yet )to\b|(?:her|his|the) case (?:is|remains) (?:\w+ )?(?:open|undecided|pending)|no (?:verdict|judg[e]?ment|conviction|sentence|trial)\b[^.;]{0,30}\b(?:yet|passed|handed|pronounced|delivered|held|given|date)|yet to (?:be (?:tried|charged|sentenced|convicted|found guilty)|stand trial|face (?:a|her|his) (?:court|trial|judges?)|appear before|come to (?:trial|court))"
    r"|(?:guilt|innocence)\b[^.;]{0,30}\b(?:still|yet|not|never)\b[^.;]{0,20}\b(?:decided|established|prove[nd]|proven|determined)|wait(?:s|ing|ed) (?:for|on) (?:an? |the |her |his )?(?:\w+ )?(?:trial|verdict|judg[e]?ment|(?:day|hour) in court|court to)|wait(?:s|ing|ed) to (?:be (?:tried|sentenced|convicted|judged)|(?:stand|come to) trial|appear before)|presumed (?:to be )?innocent|presumption of innocence|(?:is|as|remains?|still) (?:only |merely )?(?:an accused|a suspect|a defendant)\b|awaits? (?:\w+ )?(?:trial|(?:day|hour) in court|(?:a |the |her |his )?verdict|judg[e]?ment)|before (?:a|any) (?:court|judge) (?:for the first time|at all)|(?:trial|hearing|proceedings) (?:has|have|is) (?:not|yet|still)\b[^.;]{0,30}|whom no (?:court|judge)|(?:her|his) trial (?:begins|starts|opens|is due|will)|pending (?:her |his |the )?trial|under investigation)",
    re.IGNORECASE,
)
_AS_CONVICTED = re.compile(
    r"\b(?:convict(?:ed|s?)\b|conviction|found (?:(?:him|her|them|M[rs]s? \w+|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?) )?guilty|found to have|(?:his|her) (?:guilt|offen[cs]es?|(?<!only )crimes?|misdeeds?|wrongdoing)\b|(?:aton|repent|rehabilitat)\w+|guilty (?:verdict|as charged)|lost (?:his|her|their) (?:case|appeal)|(?:was|were|been|is|are|being|having been|got|stands) (?:\w+ )?(?:sentenced|condemned|punished|penali[sz]ed)|sentenced (?:to|for|by)|condemned\b|(?:for|of) (?:an?|the|this|that) (?:crime|offence|felony)\b|the court sentenced|serv(?:es|ed|ing) (?:out )?(?:an?|his|her|their|the)?\s?(?:[\w.-]+[ -]){0,4}?(?:sentence|term|time|years?|months?|punishment)|(?:jailed|imprisoned|locked up|punished|doing time|behind bars|in prison|put away|put in prison|sent to prison|incarcerated|sits|sitting) for (?!\w+ (?:days|weeks|months|years)|(?:more|less|over|nearly|almost|about|the|some|\d+|a|an|so|months|years|weeks|days) )|guilty of"
    r"|do(?:es|ing) (?:his |her |their )?time\b|sentence (?:that |which )?(?:[\w.]+ ){1,3}(?:is|are|has been|have been) serving|convicts?\b|(?:his|her|their|the|this|\w+['’]s) (?:(?:prison|jail|harsh|long|unjust|heavy|severe|custodial|present|current) )*(?:sentence|penalty|punishment|verdict|jail term|prison term)\b|imprisoned|imprisonment|prison (?:term|sentence)|jail (?:term|sentence)|years in (?:prison|jail)|in prison for(?! (?:[\w-]+ ){1,4}(?:days|weeks|months|years?)\b)|(?<!remand )(?<!untried )(?<!of conscience )(?<!political )(?<!every )(?<!any )(?<!each )(?<!unconvicted )(?<!unsentenced )(?<!pre-trial )(?<!pretrial )prisoner(?! of (?:conscience|war))\b(?!['’]s (?:rights?|day))|penal servitude|jailbird|felon|offender|criminal(?= (?:who|serving|in))|after (?:his|her|their|the) (?:trial|conviction|verdict)|the judges? (?:gave|handed)|handed (?:down )?(?:a|an)\b[^.;]{0,30}\b(?:sentence|term|years)|parole\b|remission|early release|(?:half|part|most|rest|remainder) of (?:his|her|their|the) (?:\w+ )?(?:sentence|term))",
    re.IGNORECASE,
)
_UNDER_IT = re.compile(r"\b(?:all|every (?:one|day)|each(?: one)?|the whole) of (?:them|it|that|this|which|these|those)(?: \w+)? (?:(?:was|were|being|has been|have been) )?(?:served|spent) (?:under|in|on|as part of|in execution of) (?:that|this|the|his|her) (?:\w+ )?(?:sentence|term|judge?ment|conviction|verdict)\b|\b(?:all|every one|each) (?:of )?(?:(?:them|these|those|the) ?)?(?:\d[\d,]* )?(?:days )?(?:are|were|is|was|count(?:s|ed)? as|belongs? to|forms?|make(?:s)? up) (?:a |all )?(?:part of )?(?:that|this|the|his|her) (?:\w+ )?(?:sentence|term)\b", re.IGNORECASE)  # fmt: skip
"""All the time in custody said to be served under one judgment."""
_BEGAN = re.compile(r"\b(?:beg[aiu]n|begins|start(?:ed|s)?) (?:to serve|serving) (?:out )?(?:an?|his|her|that|this|the) (?:[\w-]+ ){0,3}?(?:sentence|term|punishment)\b", re.IGNORECASE)  # fmt: skip
_IN_A_MONTH = re.compile(
    rf"\b(?:[Ii]n|[Tt]hat|[Oo]f|[Bb]y|[Ss]ince) (?:early |late |mid-)?(?P<name>{'|'.join(MONTHS)})\b(?! \d)"
)
_SERVED = re.compile(
    rf"\b(?:(?:has|have|had) (?:so far |already |now |thus far |by now ){{0,2}}served|served|serving)\b[^.;]{{0,40}}?(?:\b{DURATION}\b|all of that time)(?P<rest>[^.;]{{0,60}})",
    re.IGNORECASE,
)
_OF_TERM = r"(?:of|in(?:to)?) (?:his|her|their|the) (?:[\w-]+ ){0,2}?(?:sentence|term|punishment|imprisonment)\b"
_BEHIND = re.compile(
    rf"\b(?P<one>{DURATION}) {_OF_TERM}[^.;]{{0,20}}?\b(?:behind|done|over|completed|past|gone|passed|elapsed|up)\b"
    rf"|\b(?:done|completed|got(?:ten)? through|put in|seen out|behind (?:him|her)|got) (?P<two>{DURATION}) {_OF_TERM}"
    rf"|\b(?:an? )?(?:convicted|sentenced) (?:prisoner|inmate|man|woman|person) (?:for|since) (?:the last |more than |nearly )?(?P<five>{DURATION})"
    rf"|\b(?P<four>{DURATION})(?:[^.;]{{0,40}}?)\b as an? (?:convicted|sentenced) (?:\w+ )?(?:prisoner|inmate|detainee|m[ae]n|wom[ae]n|person|offender)\b"
    rf"|\b(?P<three>{DURATION}) into (?:his|her|their|the) (?:[\w-]+ ){{0,2}}?(?:sentence|term|punishment)\b",
    re.IGNORECASE,
)
_SERVING = r"serving (?:out )?(?:an?|his|her|that|this|the) (?:[\w-]+ ){0,3}?(?:sentence|term|punishment)"  # fmt: skip
_SERVED_SINCE_THEN = re.compile(
    r"\b(?:[Ff]rom|[Ss]ince) (?:that|this|the same) (?:day|date|time) (?:on(?:wards?)? )?[^.;]{0,30}?\b(?:served|has (?:been )?serv(?:ed|ing)|was serving) (?:out )?(?:an?|his|her|their|the) (?:[\w-]+ ){0,2}?(?:sentence|term|punishment)\b"
)
_SERVING_SINCE = re.compile(
    rf"\b[Ss]ince (?:\d{{1,2}} )?[A-Z]\w+ \d{{4}},? [^.;]{{0,30}}?\b{_SERVING}\b|\b{_SERVING} (?:ever )?since (?:\d{{1,2}} )?[A-Z]\w+ \d{{4}}"
)
_SINCE_ARREST = re.compile(
    rf"\b[Ss]ince (?:the (?:very )?(?:day|date|time|moment|hour) of )?(?:his|her|their|the) (?P<nth>\w+ )?(?:arrest|detention|capture)\b[^.;]{{0,40}}?\b{_SERVING}\b"
    rf"|\b{_SERVING} (?:ever )?since (?:the (?:very )?(?:day|date|time|moment|hour) of )?(?:his|her|their|the) (?P<th>\w+ )?(?:arrest|detention|capture)\b"
)
_TERM = re.compile(r"serving (?:out )?(?:an?|his|her|their|the)?\s?[^.;]{0,30}?\b(?:sentence|term) of\b", re.IGNORECASE)  # fmt: skip
_TERM_AHEAD = re.compile(
    rf"serving (?:out )?(?:an? |his |her |their |the )?(?:{DURATION}|\w+-(?:and-a-half-)?year) ?(?:sentence\b|term\b|(?:in|at|under|by|as|imposed|passed|given|following)\b|for\b|[,.]|$)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:I|[Ww]e) (?:was|were|am|are|have been|had been)\b[^.;,]{0,20}$|\b(?:not|never|no|nobody|nor|neither|if|would|could|(?-i:may)|might|can|faces?|facing|risks?|until|before|previously|other|others|co-?accused|another|without|used to|whether|any(?:one|body)?|every(?:one|body)?|each|all|unless|rather than|in case of|possible|maximum|punishable|carries|threat\w*|fear\w*|like an?|as if|as though|treated as|former|verse|parable|psalm|gospel|poem|song|novel|people|those|persons|a person|a(?:n untried)? remand)\b[^.;]{0,50}$",
    re.IGNORECASE,
)  # fmt: skip
_OF_A_COMPLAINT = re.compile(r"\b(?:complaints?|allegations?|beatings?|injur\w+|incidents?|bruises|blows|ill-treatment|mistreatment|death)\b[^.;,]{0,20}$", re.IGNORECASE)  # fmt: skip
_TAKEN_AS_SO = re.compile(r"\b(?:not|cannot|hard to|never) (?:\w+ )?(?:understand|see|explain|accept|grasp|imagine) (?:why|how|that)\b", re.IGNORECASE)  # fmt: skip
_IS_CONVICTED = re.compile(
    r"\b(?:(?:convicted|sentenced) (?:prisoner|inmate|person|man|woman|criminal|offender)|(?:is|was|were|been|as) (?:already |then |by then |now |still |long )*(?:an? )?(?:convict\b|serving (?:out )?(?:an?|his|her|the|that) (?:[\w-]+ ){0,3}?(?:sentence|term)|under sentence)|(?:had|has) (?:already |by then |long )+been (?:convicted|sentenced|found guilty))\b",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were|had)\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:still|now|since|today|currently|to this day|remains?|continues?|has to|must|may not|reports|(?:has|have) (?:\w+ )?been|is|are)\b", re.IGNORECASE)  # fmt: skip
_OF_A_RULE = re.compile(r"\b(?:[Rr]ule|[Pp]rinciple|[Aa]rticle)s? \d")
_RULES = re.compile(r"\b(?:rules? \d|principles? \d|articles? \d|Rules|Principles|League for Prisoners|for prisoners|prisoners)\b")  # fmt: skip


_ON_CUSTODY = re.compile(r"\b(?:bail|releas\w+|detention|remand\w*|custody|house arrest|measure of restraint)\b|залог\w*|арест\w*|стражей|caution|libert[ée]|détention|provisoire|fianza|prisión preventiva|كفالة|الإفراج|الحبس الاحتياطي", re.IGNORECASE)  # fmt: skip
_ON_GUILT = re.compile(r"\b(?:sentence\w*|verdict|convict\w+|judg[e]?ment|acquit\w*|guilt\w*|years?|condamn\w+|peine|conden\w+|sentencia|pena)\b|приговор\w*|осужд\w+|\b(?:ال|بال)?حكم|إدانة", re.IGNORECASE)  # fmt: skip


_IS_TO_BE = re.compile(r"\b(?:is|are|was|were) to (?:be )?(?:\w+ ){0,3}$|\b(?:will|would|shall) (?:\w+ ){0,4}$", re.IGNORECASE)  # fmt: skip
"""What is said only to come: an order that is to be carried out after the trial."""
_THEN_SENTENCED = re.compile(r",? (?:and|then|but) (?:\w+ )?(?:since|from|after)\b[^.;]*\b(?:sentence|convict|serv)\w*", re.IGNORECASE)  # fmt: skip
_WAS_THEN = re.compile(r"\b(?:then|acknowledged|admitted|said|confirmed|told)\b[^.;]*\bthat (?:s?he|they|M[rs]s? [A-Z][\w’'-]+) (?:was|were|had been)\b[^.;]*$")  # fmt: skip
"""Custody that somebody told of in days past."""


def find(look: Look) -> Iterator[Finding]:
    """Each word for a status that is not the one on file, and remand counted as time served."""
    is_convicted = _is_convicted(look.casefile)
    is_untried = not is_convicted and _is_charged_only(look.casefile)
    asked = answered(look)
    for said in look.said:
        if said.is_heading or said.start in asked:
            continue
        if is_of_others(look, said) and not _UNDER_IT.search(said.text):
            continue
        if (
            is_convicted
            and (match := _AS_UNTRIED.search(said.text))
            and not (_is_past(said.text, match) or _OF_A_RULE.search(said.text))
            and not (
                _THEN_SENTENCED.search(said.text, match.end())
                or _WAS_THEN.search(said.text[: match.start()])
            )
            and (_NOW.search(said.text) or not is_before_the_sentence(look, said))
        ):
            yield _finding(
                look,
                said.start,
                match,
                whole("By the file the person was sentenced: this says otherwise."),
            )
        elif is_untried and (match := _as_convicted(said.text)):
            words = whole(
                "By the file no court has sentenced the person: detained, charged, not convicted."
            )
            if not look.casefile.of_kind(Charge):
                words = whole("By the file no judgment stood then: detained, not convicted.")
            yield _finding(look, said.start, match, words)
        elif match := _convicted_then(look, said):
            words = whole("By the file no judgment stood then: detained, not convicted.")
            yield _finding(look, said.start, match, words)
        elif (
            match := _served(said.text)
            or _behind(look, said.text)
            or _since_before(look, said)
            or _since_arrest(look, said.text)
            or _UNDER_IT.search(said.text)
            or _began_before(look, said.text)
        ) and _is_mixed(look.casefile):
            words = whole(
                "Part of this time was before any sentence: it was spent in custody, not served."
            )
            yield _finding(look, said.start, match, words, "spent in custody")


def _as_convicted(text: str) -> re.Match[str] | None:
    """The first words that call the person convicted, and not somebody else or in a case that has not come."""
    if _RULES.search(text):
        return None
    found = ((m, _TAKEN_AS_SO.sub(" ", text[: m.start()])) for m in _AS_CONVICTED.finditer(text))
    return next(
        (m for m, before in found if not _NOT.search(before) and not _IS_TO_BE.search(before)), None
    )


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


def _behind(look: Look, text: str) -> re.Match[str] | None:
    """Time of the sentence said to be over, where less has gone by since a court passed it."""
    match = _BEHIND.search(text)
    stated = duration(next(told for told in match.groups() if told)) if match is not None else None
    passed = first_sentence(look.casefile)
    if stated is None or _NOT.search(text[: match.start() if match else 0]):
        return None
    told, gone = stated.days_before(look.as_of), (look.as_of - passed).days if passed else 0
    is_longer = told > gone if match and (match["four"] or match["five"]) else passed is None or not fits(stated, told, gone)  # fmt: skip
    return match if is_longer else None


def _since_before(look: Look, said: Said) -> re.Match[str] | None:
    """A sentence said to be served since a day before any court passed one: a day that it names, or the sentence before."""
    match, passed = _SERVING_SINCE.search(said.text), first_sentence(look.casefile)
    told = match[0] if match else ""
    if match is None and (match := _SERVED_SINCE_THEN.search(said.text)):
        told = sentence_before(look, said)
    days = [w.when.latest for w in dates_in(told) if w.when is not None]
    is_before = passed is not None and len(days) == 1 and days[0] is not None and days[0] < passed
    return match if is_before and match and not _NOT.search(said.text[: match.start()]) else None


def _since_arrest(look: Look, text: str) -> re.Match[str] | None:
    """A sentence said to be served since an arrest, where every arrest that can be meant was before any court passed one."""
    match, passed = _SINCE_ARREST.search(text), first_sentence(look.casefile)
    if match is None or passed is None or _NOT.search(text[: match.start()]):
        return None
    days = sorted(d for h in look.casefile.of_kind(Arrest) if (w := h.followed.when) and (d := w.latest))  # fmt: skip
    is_first = (match["nth"] or match["th"] or "").strip() == "first"
    meant = days[:1] if is_first else days
    return match if meant and all(day < passed for day in meant) else None


def _began_before(look: Look, text: str) -> re.Match[str] | None:
    """A sentence said to have begun to be served on a day, or in a month, before any court passed one."""
    match, passed = _BEGAN.search(text), first_sentence(look.casefile)
    if match is None or passed is None or _NOT.search(text[: match.start()]):
        return None
    days = [w.when.latest for w in dates_in(text) if w.when is not None]
    days += [_month_of(look, m["name"]) for m in _IN_A_MONTH.finditer(text)]
    is_before = bool(days) and all(day is not None and day < passed for day in days)
    return match if is_before else None


def _month_of(look: Look, name: str) -> date:
    """The first day of a month named alone, the last that had come."""
    month = 1 + MONTHS.index(name)
    return date(look.as_of.year - (month > look.as_of.month), month, 1)


def _is_past(text: str, match: re.Match[str]) -> bool:
    """Whether it tells of the time before the sentence, or of another trial."""
    before = text[: match.start()]
    after = text[match.end() :]
    if _OF_A_COMPLAINT.search(before):
        return True
    return bool(
        re.search(
            r"\b(?:was|were|had|ordered|imposed|extended|prolonged|first|at first|before|after (?:[\w-]+ ){1,4}(?:weeks?|months?|years?)|spent|days)\b[^,;]*$",
            before,
            re.IGNORECASE,
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
    return bool(held) and not has_fallen(casefile)


def _convicted_then(look: Look, said: Said) -> re.Match[str] | None:
    """Words that call the person convicted on days on which, by the file, no judgment stood; today, where it names no day."""
    match = _IS_CONVICTED.search(said.text)
    if match is None or _NOT.search(said.text[: match.start()]) or _RULES.search(said.text):
        return None
    whens = [w.when for w in dates_in(said.text) if w.when is not None]
    days = [(w.earliest, w.latest) for w in whens]
    if not days and _NOW.search(said.text) and not _WAS.search(match[0]):
        days = [(look.as_of, look.as_of)]
    is_never = all(
        first is not None and last is not None and stood_between(look.casefile, first, last) is False
        for first, last in days
    )  # fmt: skip
    return match if days and is_never else None


def _is_charged_only(casefile: Casefile) -> bool:
    """Whether the file says that there was no judgment yet: a charge or a remand, and no verdict."""
    facts = [h.followed.fact for h in casefile.affirmed]
    if any(_is_of_a_verdict(h) for h in casefile.affirmed):
        return False
    if any(isinstance(f, Detention) and f.stated("status") == "serving_sentence" for f in facts):
        return False
    return any(
        isinstance(f, Charge)
        or (isinstance(f, Detention) and f.stated("status") in ("remand", "administrative"))
        for f in facts
    )


def _is_of_a_verdict(held: HeldFact) -> bool:
    """Whether it is the hearing of a verdict, or of an appeal that is against no decision on custody alone."""
    fact = held.followed.fact
    if not isinstance(fact, Hearing):
        return False
    told = " ".join((fact.outcome or "", *(a.quote for c in held.claims for a in c.anchors)))
    is_of_custody = _ON_CUSTODY.search(told) and not _ON_GUILT.search(told)
    return fact.stage is Stage.VERDICT or (fact.stage is Stage.APPEAL and not is_of_custody)


def _is_mixed(casefile: Casefile) -> bool:
    """Whether custody began before the first sentence, or there is none."""
    spells, first = custody(casefile).spells, first_sentence(casefile)
    begun = min((s.begins[1] for s in spells), default=None)
    return begun is not None and (first is None or begun < first)


def first_sentence(casefile: Casefile) -> date | None:
    """The first day on which a court can have sentenced the person."""
    days = [h.followed.when.earliest for h in casefile.affirmed if isinstance(h.followed.fact, Sentence) and h.followed.when]  # fmt: skip
    return min((d for d in days if d is not None), default=None)


def is_before_the_sentence(look: Look, said: Said) -> bool:
    """Whether a sentence dates all that it tells to days before a court sentenced the person."""
    sentenced = first_sentence(look.casefile)
    days = [when.latest for written in dates_in(said.text) if (when := written.when) is not None]
    return sentenced is not None and bool(days) and all(day is not None and day < sentenced for day in days)  # fmt: skip


def status(casefile: Casefile) -> str:
    """What the file has the person as: convicted, untried, or neither for sure."""
    if _is_convicted(casefile):
        return "convicted"
    return "untried" if _is_charged_only(casefile) else ""
