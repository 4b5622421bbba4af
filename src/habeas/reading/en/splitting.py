"""Where English sentences end, and the words that join their clauses."""

import re

from habeas.reading.sentences import Splitting


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ABBREVIATIONS = _words(
    """
    mr mrs ms dr prof rev fr st no nos art arts gen col sgt lt capt maj hon sen rep gov pres vs v jr sr inc
    ltd co e.g i.e a.m p.m para paras vol ed eds cf approx dept est u.s u.k u.n ph.d jan feb mar apr jun jul
    aug sep sept oct nov dec al adv atty brig cmdr comm messrs mt
    """
)  # fmt: skip
_DATELINE = re.compile(
    r"(?:[A-Z][\w./ -]{1,40},\s+){0,2}(?:\(?[A-Z]{2,6}\)?\s+)?(?:\d{1,2} [A-Z][a-z]+,? \d{4}|[A-Z][a-z]+\.? \d{1,2},? \d{4})\s*(?:–|--|-|:)\s*"
)
_STARTS = _words(
    """
    The He She It They In On At This These That Those A An His Her Their We I After Before
    """
)
_DATE_LINE = re.compile(r"(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}\s*(?:\n|$)")
_FINITE = (
    r"(?:has|have|had|was|were|is|are|will|did|does|do|can|could|cannot|must|should|would|may|calls?|urges?|asks?|"
    r"demands?|remains?|faces?|died|said|told|went|began|took|made|gave|saw|held|found|sent|put|wrote|met|kept|left|"
    r"lost|witnessed|sentenced|placed|charged|transferred|released|detained|arrested|denied|refused|accused|"
    r"convicted|fined|jailed|imprisoned|remanded|deported|freed|beaten|tortured|taken|handcuffed|blindfolded|indicted|acquitted|questioned|interrogated|threatened|subjected|deprived|doused|stripped|hung|whipped|denied|prescribed|ended|resumed|escorted|drove|confiscated|forced|ordered|given|driven|let\s+go|lost|dragged|struck|kicked|pushed|moved|suffered|developed|collapsed|fell|underwent|returned\s+to|continues?|expressed?|also|issued|published|filed|lodged|submitted|raised|launched|repeated|banned|barred|suspended|revoked|summoned|adjourned|postponed|extended|dismissed|rejected|upheld|executed|pardoned|hospitali[sz]ed|admitted\s+to|visited|examined|searched|raided|seized)\b"
)
_CUT = re.compile(
    r"(?P<join>\s*[;:]\s+|\s+–\s+|,?\s+(?:and|but|or|yet)\s+(?:then\s+)?(?=(?:that\s+)?(?:(?:he|she|they|it|we|who|his|her|their|there|no|now|is)\b"
    r"(?!\s+(?:and|or)\b)|that\s+(?:the|an?|no|both|all|[A-Z])\b|" + _FINITE + r"))"
    r"|(?!(?<=\d),\s+and\s+\d{1,2}\s+[A-Z]),\s+(?:and|but|while|although|though|yet|so)\s+|,\s+(?=(?:(?:during|in|from|after)\s+which|which|who|whose|where|when|despite|following|after|before|"
    r"including|as|because|since\s+(?:his|her|their|the|being)|deprived\s+of|doused|subjected\s+to|forced\s+to|threatened\s+with|beaten\s+(?:with|on|by)|hung\s+(?:by|from)|made\s+to|stripped|kicked|punched|burned\s+with|hooded|kept\s+(?:awake|in|naked)|former|the\s+former|in\s+stark|in\s+(?:contravention|violation|breach|defiance))\b)"
    r"|\s+(?=(?:who|which|where|whom|while|because|although|despite|whose)\s)"
    r"|\s+(?=(?:after|before|when|following|since|until)\s+(?:he|she|they|being|having|his|her|their|a|an|the\s+\w+\s+(?:was|were|had))\b)"
    r"|(?<=\bsaid)\s+that\s+|(?<=\btold)\s+that\s+|(?<=reported)\s+that\s+|(?<=\bsays)\s+that\s+|(?<=alleged)\s+that\s+"
    r"|(?<=confirmed)\s+that\s+|(?<=claimed)\s+that\s+|(?<=denied)\s+that\s+|(?<=\bdeny)\s+that\s+)"
)
_LEADING = re.compile(
    r"(?:According to|As|When|After|While|Although|Though|Despite|Following|Because|If|Before|Since (?!then))\b[^,;]*(?:,\s+)"
)
_NAME = r"(?:[A-Z][\w'-]+|Mr\.|Ms\.|Mrs\.|Dr\.)(?:\s+[A-Z][\w'-]+){0,3}"
_DEALT = (
    r"\b(?:on\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}\s+[A-Z]|[A-Z][a-z]+\s+\d)\w*(?:,?\s+\d{4})?|in\s+(?:[A-Z][a-z]+\s+)?\d{4}"
    r"|to\s+(?!prison)(?:\w+[\s-]+){0,2}?(?:\d+|life|death|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|\w+ty)\b"
    r"(?:\s+(?:years?|months?|days?|weeks?)(?:\s+(?:in\s+prison|in\s+jail|imprisonment))?)?)"
)
_AFTER_ASIDE = re.compile(
    r",\s+(?:despite|following|after|while|although)\s[^,;]{3,100}(?P<join>,\s+)"
    r"|\bwho\s[^,;]{3,80}(?P<join3>,\s+)(?=(?:was|were|is|are|has|have|had)\s)"
    r"|(?P<join4>,\"\s+)(?=(?:[\w.'-]+\s+){0,8}?(?:said|says|told|added)\b)"
    r"|(?P<join2>,\s+)(?=(?:Mr|Ms|Mrs|Dr)\.?\s+[A-Z]|(?:he|she|they)\s)"
    rf"|{_DEALT}(?P<join5>,?\s+(?:and|but)\s+)(?={_NAME}\s+{_DEALT})"
)

SPLITTING = Splitting(
    language="en",
    abbreviations=_ABBREVIATIONS,
    may_end=_words("u.s u.k u.n p.m a.m inc ltd etc"),
    starts=_STARTS,
    dateline=_DATELINE,
    date_line=_DATE_LINE,
    initial_word="I",
    cut=_CUT,
    aside=_AFTER_ASIDE,
    leading=_LEADING,
    weak=re.compile(
        r"(?P<join>,?\s+(?:and|but)\s+)(?=(?:that\s+)?(?:the|a|an|some|many|two|three|four|several|all|both|neither|none|nobody|most|(?:Mr|Ms|Mrs|Dr)\.?|[A-Z][\w'-]+)\s+(?:(?!and\b|or\b)[\w.'-]+\s+){0,7}?(?:was|were|has|have|had|is|are|remains?|did|does)\b)"
    ),
    finite=re.compile(
        r"\b(?:was|were|has|have|had|is|are|remains?|did|does|said|told|\w{3,}ed|began|went|took|made|gave|saw|found|sent|put|wrote|met|kept|left|lost|led|held|heard|ran|fell|came|beat|struck|brought)\b"
    ),
    that_too=re.compile(
        r"(?P<join>,\s+(?:and\s+|but\s+)?|\s+and\s+)(?=that\s+(?:he|she|they|it|we|his|her|their|the|an?|no|nobody|there|all|both|neither|(?:Mr|Ms|Mrs|Dr)\b|[A-Z])\b)"
    ),
    says=re.compile(
        r"\b(?:said|says|told|states?|stated|reports?|reported|confirm(?:s|ed)|claim(?:s|ed)|alleg(?:es|ed)|add(?:s|ed)|wr(?:ites|ote)|repl(?:ies|ied)|answer(?:s|ed)|respond(?:s|ed)|inform(?:s|ed)|announce[sd]|assur(?:es|ed)|affirm(?:s|ed)|maintain(?:s|ed)|indicate[sd]|explain(?:s|ed)|declare[sd]|note[sd]|assert(?:s|ed)|insist(?:s|ed)|acknowledge[sd]|admit(?:s|ted)|testif(?:ies|ied))\b[^.;]{0,120}?\bthat\s"
    ),
    asks=re.compile(
        r"\b(?:calls?\s+(?:on|for|upon)|calling|called\s+(?:on|for|upon)|urg\w+|demand\w*|ask\w*|request\w*|ensur\w+|guarante\w+|recommend\w*|order(?:s|ed)?|appeals?\s+to|must|should)\b",
        re.IGNORECASE,
    ),
    label=re.compile(
        r"(?:(?:date|day|place|time) of (?:the )?(?:arrest|detention|sentencing|trial|release|sentence)|profession|occupation|position|function|arrest(?:ed)?|detained|detention|held|charges?|accusations?|offen[cs]es?|sentenced?|verdict|conviction|health(?: condition)?|medical (?:condition|care)|condition|status|release[d]?|current (?:location|status)|prison|treatment|visits|transferred|trial|court|term|penalty|imprisoned|in prison|prison term)(?: (?:on|at|in|since|of|with|under))?: ?\S",
        re.IGNORECASE,
    ),
)


def english(passage: str, within: Splitting | None = None) -> Splitting:
    """Every passage taken as English."""
    return SPLITTING
