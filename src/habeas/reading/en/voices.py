"""How English says who says it, how surely, and that it did not happen."""

import re

from habeas.reading.voices import VoiceWords

_SAY = {
    "said": "r", "says": "r", "say": "r", "told": "r", "tells": "r", "stated": "r", "states": "r", "reported": "r", "reports": "r", "confirmed": "s",
    "confirms": "s", "announced": "s", "announces": "s", "acknowledged": "s", "admitted": "s", "claimed": "a", "claims": "a", "claim": "a", "alleged": "a",
    "alleges": "a", "allege": "a", "added": "r", "noted": "r", "explained": "r", "wrote": "r", "testified": "r", "complained": "a", "complains": "a",
    "insisted": "r", "maintained": "r", "maintains": "r", "informed": "r", "recounted": "r", "described": "r", "revealed": "r", "found": "s",
    "concluded": "s", "believes": "r", "believe": "r", "asserted": "a", "asserts": "a", "contends": "a", "argued": "a", "warned": "r", "declared": "r", "replied": "r", "replies": "r", "answered": "r", "answers": "r", "responded": "r", "responds": "r", "assured": "r", "assures": "r",
    "affirmed": "r", "affirms": "r", "affirm": "r", "attests": "r", "attested": "r", "indicated": "r", "indicates": "r", "submits": "r", "submitted": "r",
    "recalled": "r", "recalls": "r", "tweeted": "r", "writes": "r", "explains": "r", "adds": "r", "notes": "r", "maintain": "r", "determined": "s",
    "established": "s", "considered": "s", "considers": "s", "estimates": "r", "insists": "r", "contend": "a", "assert": "a", "report": "r", "recounts": "r",
    "complain": "a", "stressed": "r", "stresses": "r", "testifies": "r", "relates": "r", "related": "r", "learned": "r", "concludes": "s", "finds": "s",
    "denied": "d", "denies": "d", "deny": "d", "denying": "d", "whispered": "r", "whispers": "r", "find": "s", "telephoned": "r", "reveals": "r", "recount": "r", "testify": "r", "emphasised": "r", "emphasized": "r", "disclosed": "r", "rejected": "d", "rejects": "d", "reject": "d", "refuted": "d", "dismissed": "d",
}  # fmt: skip
_SAYING = re.compile(
    r"(?!\B\w)(?P<who>(?:(?:[\w.'&-]+|\([A-Z]+\))\s+){0,11}?[\w.'&-]+)(?:,\s+[^,;]{2,60},)?\s+(?:(?:has|have|had|also|later|further|again|previously|publicly|repeatedly|strongly|then)\s+)*"
    rf"(?P<verb>{'|'.join(sorted(_SAY, key=len, reverse=True))})\b(?!\s+(?:in\s+connection|to\s+have))(?P<rest>\s+(?:(?:us|me|him|her|them|to\s+\w+|[A-Z]\w+|the\s+\w+(?:\s+to\s+say)?)\s+)?(?:(?:on|in|at|to)\s+[^,]{{3,40}}?\s+)?(?:that\b|his\b|her\b|their\b|the\s+\w+\s+that\b|he\b|she\b|they\b|having\b|:|,?\s*[\"]))?"
)
_VERB = re.compile(rf"\b(?:{'|'.join(_SAY)})\b")
_ACCORDING = re.compile(
    r"\b[Aa]ccording\s+to\s+(?P<who>[^,;]{2,120}?)(?=,|;|$|\s+(?:who|he|she|they|that)\b)|\b(?:(?:in|by)\s+the\s+words\s+of|(?:information|facts|allegations|elements)\s+(?:on\s+file\s+)?(?:as\s+)?(?:provided|submitted|supplied|presented|put\s+forward|communicated|transmitted|given)\s+by|in\s+the\s+(?:view|account|version)\s+of)\s+(?P<w2>[^,;:]{2,60})"
)
_TRAILING = re.compile(
    r"[,\"]\s+(?:(?P<who>(?!(?:the\s+)?following\b|it\s+is\b)(?:[\w.'&-]+\s+){1,10}?)(?:said|says|told|stated|reported|added|alleged|claimed)\b(?!\s+that)|(?:said|says|reported|alleged|claimed)\s+(?P<w2>[^,;.]{2,80}))[^.]*\.?$"
)
_TAG = re.compile(
    r"[,\"]\s+(?P<who>(?!that\b|which\b|who\b|as\b|(?:the\s+)?following\b)(?:[\w.'&-]+\s+){0,9}?[\w.'&-]+)(?:,\s+(?P<named>[^,;\"]{2,60}),)?\s+(?:(?:has|have|had|also|later|then|further|since|once|\w+ly)\s+)*"
    r"(?:(?:said|says|say|stated|states|reported|reports|added|adds|alleged|alleges|claimed|claims|explained|explains|wrote|writes|noted|notes|recalled|recalls|insisted|insists|warned|confirmed|recounts|recounted)|(?:told|tells)\s+(?:(?:the|a|an|his|her|local|state)\s+)?[\w.'&-]+(?:\s+(?!(?:he|she|they|that|it|there)\b)[\w.'&-]+){0,4}?)"
    r"(?:\s+(?:on|in|at|by|after|during|to|from|outside|through|via|when|before|this|last|today|yesterday|earlier|following|as|of|with|over|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?![^.,]*\bthat\b)[^.,;]*)?(?:[.,;:\"]|$)"
)
_HEARSAY = re.compile(
    r"\b(?P<who>reports?|information|testimon(?:y|ies)|accounts?|(?P<a>allegations?|claims?|complaints?)|rumou?rs|indications|eyewitness(?:es)?|sources)\s+(?:(?:received|obtained|from\s+[^,;]{3,40}?)\s+)?(?:(?:suggest|indicat|alleg|say|claim|stat)(?:ing|s|es)?\s+(?:that\s+)?|that\s+|according\s+to\s+which\s+)",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"\b(?:(?P<a>allegedly|alleged(?=\s+\w+)|it\s+(?:is|was|has\s+been)\s+(?:alleged|claimed)|(?:is|are|was|were)\s+(?:alleged|said)\s+to|purportedly|supposedly)"
    r"|(?P<r>reportedly|apparently|(?:is|are|was|were)\s+(?:believed|reported|thought|understood|feared)\s+to|it\s+(?:is|was|has\s+been)\s+(?:reported|believed|said)|reports?\s+(?:indicate|suggest|that|of)|"
    r"we\s+have\s+(?:learned|received\s+(?:reports|confirmation|information))|information\s+received|sources\s+say|presumably))",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\b(?:not|never|n't|nobody|none|neither|nor)\b|n't)(?:\s+(?:been|yet|be|ever|having|being|to|have|had|so\s+far|either|also|(?!(?:family|nearly|roughly|approximately)\b)\w+ly))*\s*$|\bneither\s+[\w.' -]{2,60}\s+nor\s+[\w.' -]{2,60}$|\bno\s+longer\s*$|\bwithout\s+(?:having\s+been|being)\s*$|\bno\s+(?:\w+\s+)?(?:one\s+)?(?:was|has|had|have|were)\s+(?:been\s+)?$",
    re.IGNORECASE,
)
_NO_SUCH = re.compile(
    r"(?:\b(?:no|neither)\s+|\b(?:nobody|no\s+one)\s+(?:ever\s+|has\s+|had\s+)*|(?:\bnot|n't|\bnever)\s+(?:been\s+)?)$",
    re.IGNORECASE,
)
_HOLDS_NOT = re.compile(
    r"\b(?:not|no|never|nobody|nothing|without|lack\w*|den(?:y|ied|ies)|refus\w+|depriv\w+|unable|forbid\w*|ban\w*|only|neither|nor|cannot|stop\w*|prevent\w*|withh\w+|reject\w*|ignor\w+)\b|n't\b",
    re.IGNORECASE,
)
_NOT_WITHIN = re.compile(
    r"^(?:\w+\s+)?(?:(?:was|were|has|have|had|is|are|did|does|do)\s+(?:\w+\s+)?)?(?:not(?!\s+(?:only|guilty)\b)|never|no\s+longer|nobody|no\s+one|none)\b|^\w+n't\b",
    re.IGNORECASE,
)
_DOUBT = re.compile(
    r"\b(?:if|whether|unless|could|would|might|(?-i:may)|in\s+case|risks?(?:\s+of)?|at\s+risk|threat(?:s|ened)?\s+(?:of|to|with)|fears?\s+of|to\s+avoid|"
    r"to\s+prevent|in\s+order\s+to|so\s+that|will|shall|is\s+to|are\s+to|possible|potential|facing|faces?\s+(?:up\s+to|a\s+(?:possible|maximum)|the\s+possibility)|likely\s+to|planned\s+to|plans\s+to|hop(?:e|es|ing)|prevent(?:ing)?|"
    r"should|must|ought|calls?\s+(?:on|for|upon)|urg(?:es?|ing)|demands?|demanding|asks?|asking|appeals?\s+to|requests?(?=\s+(?:that|the|you|him|their|its)\b)|calling|called\s+(?:on|for|upon)|urged|demanded|pending|anyone|everyone|to\s+be|whoever|those\s+who|right\s+(?:to|not)|prohibit\w*|when\s+people)\b",
    re.IGNORECASE,
)
_FEARS = (
    r"\b(?:(?:fear(?:s|ed|ing)?|worr(?:y|ies|ied)|suspects?|suspected)\s+(?:that\b|(?=(?:he|she|they)\b)|(?=(?-i:[A-Z])))"
    r"|(?:afraid|anxious|worry(?:ing)?|risks?)\s+(?:that\b|(?=(?:he|she|they)\b))|concern(?:s|ed)?\s+that\b|feared\s+to\s+(?=$|have\b))"
)
_PLAN = re.compile(
    r"\b(?:(?:set|scheduled|expected|supposed|meant|slated|about|going)\s+(?:\w+ly\s+)?|(?:asked|requested|recommended|proposed|sought|tried|trying|attempted|attempting|failed|wanted|intends?|intended|plans?|planned|planning|means|vow(?:s|ed)|seeks?|seeking)\s+(?:(?!(?:and|but)\b)[\w.'-]+\s+){0,4}?)to\s+(?:be\s+|have\s+)?$|"
    r"\b(?:was|were|is|are)\s+to\s+(?:have\s+)?(?:been?\s+)?$|\b(?:instead\s+of|rather\s+than|(?:escap|avoid|evad)(?:e|es|ed|ing))\s+(?:being\s+|been\s+)?$|"
    r"\bthat\s(?:(?!\b(?:was|were|is|are|has|have|had|would|will|may|might|to)\b)[^,;]){3,70}?\sbe\s+(?:\w+ly\s+)?$|\b(?:fac(?:es?|ed|ing)|seeks?|seeking|sought|requested|recommended|asked\s+for)\s+(?:(?:an?|the|up\s+to|at\s+least|more\s+than|between|sentences?\s+of|(?:prison\s+)?terms?\s+of)\s+)*$|"
    rf"{_FEARS}[^,;]*$|"
    r"\byou\s+(?:state|say|write|claim|assert|maintain|stated|said|wrote|claimed|told\s+us|informed\s+us|assured\s+us)\s+that\b[^;]*$|"
    r"\b(?:(?:ask|request|recommend)(?:s|ed)?|(?:propose|urge|advise)[sd]?)\s+that\b[^,;]*$|\b(?:ask|call|urg|request|demand|appeal|invit|exhort|implor)(?:e?s|e?d|ing|e)?\b[^;]*?\bto\s+(?:ensure|guarantee|arrange|make\s+(?:sure|certain)|see\s+to\s+it)\s+that\b(?:(?!,\s+(?:but|who|which|although|while)\b)[^;])*$|\b(?:nobody|no\s+one)\s+(?:has\s+|have\s+|had\s+)?(?:yet\s+)?(?:confirm(?:ed|s)|verified)\b[^;]*$|^(?-i:Had)\s+(?!been\b)[^,;]*$",
    re.IGNORECASE,
)
_FALSE = r"(?:false|untrue|not\s+true|unfounded|baseless|groundless|wrong|incorrect|a\s+lie|lies)"
_RUMOURS = (
    r"(?:rumou?rs?|reports?|claims?|allegations?|stories|suggestions?|assertions?|information|news)"
)
_REFUTED = re.compile(
    rf"\bit\s+(?:is|was)\s+(?:simply\s+|completely\s+|entirely\s+)?{_FALSE}\s+(?:that|to\s+say\s+that)\b(?:(?!,?\s+but\b)[^;])*|"
    rf"\b{_RUMOURS}\s+(?:that|of)\b(?:(?!,\s+(?:and|but|while)\b)[^;])*?\b(?:(?:is|are|was|were)|(?:has|have)\s+been|(?:(?:has|have)\s+)?(?:proved|proven|turned\s+out))\s+(?:\w+ly\s+)?(?:to\s+be\s+)?{_FALSE}\b|"
    r"\b(?:allegations?|complaints?|claims?|accusations?)\s+(?:that|of)\b[^;]*?\b(?:was|were)\s+(?:\w+ly\s+)?(?:not\s+(?:confirmed|substantiated|borne\s+out|upheld)|unsubstantiated)\b|"
    rf"\b{_RUMOURS}\s+that\b[^;]*?[;,]\s+(?:but\s+|and\s+)?(?:(?:his|her|their|the)\s+)?(?:\w+\s+){{1,3}}(?:denies|denied|deny|rejected|rejects|reject)\s+(?:it|this|that|them|these)\b(?!\s+\w+\s+(?:to|was|were))",
    re.IGNORECASE,
)
_LY = r"(?:(?!(?:family|nearly|roughly|approximately)\b)\w+ly\s+)?"

_NOT_REFUSED = re.compile(
    r"(?:\b(?:not|never|nobody|no\s+one)|n['’]t|\b(?:at\s+no\s+(?:time|point|stage)|nor|never)\s+(?:was|were|has|had|is)\s+(?:s?he|they|(?-i:[A-Z])[\w.]+(?:\s+(?-i:[A-Z])\w+)?))(?!\s+only)\s+"
    rf"(?:(?:been|ever|once|being|even)\s+|{_LY[:-1]})*"
    r"(?:refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|depriv\w+|withh\w+|prevent(?:ed|s|ing)?|forb\w+|prohibit\w*|barred|banned|"
    r"(?:held|kept|placed|put|locked(?:\s+up)?|confined|left|detained|moved|sent)\s+(?:(?:alone|in|into|to|an?|the|any|strict|prolonged)\s+)*(?:incommunicado|solitary|isolation|punishment|disciplinary|without)|"
    r"(?:in\s+)?(?:an?\s+)?(?:solitary|isolat(?:ion|ed)|incommunicado|punishment)|"
    r"(?:interrogated|questioned|heard|tried|sentenced|convicted|held|detained|arrested|searched)\s+(?:without|in\s+(?:(?:his|her|their)\s+absence|absentia))|"
    r"(?:(?:held|conducted|tried|heard|sitting)\s+)?(?:behind\s+closed\s+doors|closed|in\s+(?:secret|camera))|"
    r"(?:(?:considered|deemed|found|declared|held|ruled)\s+)?(?:to\s+be\s+)?(?:arbitrary|unlawful|illegal|politically\s+motivated|in\s+(?:retaliation|reprisal)))\b|\bno\s+(?:\w+\s+)?(?:bruis|injur|wound|scar|swelling)\w*",
    re.IGNORECASE,
)

WORDS = VoiceWords(
    say=_SAY,
    verb=_VERB,
    saying=_SAYING,
    plain_verbs=frozenset(
        ("said", "says", "alleged", "alleges", "reported", "told", "claims", "claimed")
    ),
    passive=re.compile(rf"\b(?:was|were|been|being|is|are|has been)\s+{_LY}$"),
    no_speaker=re.compile(
        r"\b(?:by|of|to|from|the|these|received|credible|recent|media|numerous)\s+$"
    ),
    denies=re.compile(
        r"(?:\s+(?:on|in|at|to|before|again|yesterday|today)\b[^,;]{0,60}?)?\s+that\b|(?:\s+on\s+\d{1,2}\s+[A-Z]\w+(?:\s+\d{4})?)?\s+(?:having|all|any|the\s+(?:allegations?|claims?|reports?|accusations?|charges?)|reports?|allegations?|claims?|accusations?|torture|mistreatment|responsibility|\w+ing\b|it\b)",
        re.IGNORECASE,
    ),
    denial_ends=re.compile(r";|,|\s(?:and|but)\s(?:that|has|is|was|said|added)\b"),
    saying_ends=re.compile(r";"),
    according=_ACCORDING,
    trailing=_TRAILING,
    hedge=_HEDGE,
    negation=_NOT,
    no_such=_NO_SUCH,
    holds_not=_HOLDS_NOT,
    not_refused=_NOT_REFUSED,
    negation_within=_NOT_WITHIN,
    doubt=_DOUBT,
    plan=_PLAN,
    refuted=_REFUTED,
    that="that",
    strip_before=re.compile(
        r"^(?:(?:on|in|by|at)\s+[^,]{3,40}\d{4},?\s+|on\s+(?:\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+[a-z]{3,9}|[a-z]{3,9}\s+\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+|and\s+|but\s+|that\s+|as\s+|while\s+|however,?\s+|, )+",
        re.IGNORECASE,
    ),
    strip_after=re.compile(
        r"(?:\s+(?:also|has|have|had|who|long|repeatedly|previously|(?!(?:family|nearly|roughly|approximately)\b)\w+ly))+$"
    ),
    pronouns=re.compile(r"(?:it|he|she|they|who|which|this)", re.IGNORECASE),
    of_body=frozenset(("it", "they")),
    asks=re.compile(r"(?-i:Had)\s+(?:he|she|they|it|(?:the\s+)?[A-Z]\w+)\s"),
    tag=_TAG,
    hearsay=_HEARSAY,
)
