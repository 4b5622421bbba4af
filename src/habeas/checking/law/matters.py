"""The matters for which a draft cites a provision, each with the topics under which the library has it.

A narrow matter, such as counsel, is looked for first, and its words are not read again as a wider one.
"""

import re
from functools import cache

_TRIAL = r"fair_|trial_guarantees|due_process|trial\.defence"
_NARROW = (
    (r"(?:send|sent|return|deport|expel|extradit|hand|remov|surrender)\w*\b[^.;]{0,120}?\b(?:tortur\w*|danger|risk\w*)|tortur\w*[^.;]{0,60}?\b(?:send|sent|return|deport|expel|extradit)\w*|non-refoulement", r"refoulement|return|expulsion|torture"),
    (r"(?:access to|speak (?:with|to)|see|visited by) (?:an? |the |his |her |their )?(?:lawyers?|counsel|advocates?)\b[^.;]{0,40}?\b(?:48|forty-eight) hours", r"prompt_48h"),
    (r"(?:evidence|statements?|confess\w*|testimony)\b[^.;]{0,50}?\btortur\w*|tortur\w*[^.;]{0,50}?\b(?:evidence|statements?|confess\w*|testimony)", r"tainted_evidence|self_incrimination|no_compulsion|torture"),
    (r"counsel of (?:his|her|their|one['’]s)(?: or her)? (?:own )?choos?i(?:ng|ce)|(?:access to|speak (?:with|to)|speaks? (?:with|to)|consult(?:s|ed)?(?: with)?|communicate with|assist\w+ (?:of|by)|entitled to|right to|represented by|defended by|defen[cd]e|visits? (?:of|by|from|with)) (?:an? |the |his |her |their |own |independent )*(?:lawyers?|counsel|legal (?:adviser|advice|counsel))|legal (?:aid|assistance|representation)|lawyer of (?:his|her|their|one['’]s) (?:own )?cho\w+|right to defen[cd]e?|defend (?:him|her|one|them)sel(?:f|ves)", rf"counsel|presence_defence|{_TRIAL}|presumption_legality|reasons_aid|access|informed|confidential|privilege|prompt_48h|communication|torture\.prevention|rights\.information|recognised_place|no_secret|safeguards"),
    (r"presum(?:ption of innocence|ed (?:to be )?innocent)|innocent until", rf"presumption|untried|{_TRIAL}"),
    (r"review\w* (?:by|of)[^.;]{0,40}?\b(?:higher|superior|another) (?:court|tribunal|instance)|(?:higher|superior) (?:court|tribunal)s?|right (?:of|to an?) appeal", rf"appeal|{_TRIAL}|remedy"),
    (r"(?:call|examin|hear|question|summon)\w* (?:(?!\btortur)\w+ ){0,3}?witness\w*|witnesses (?:\w+ )?heard|witnesses (?:in|for|of) (?:his|her|their|the) (?:own )?defen[cs]e", rf"witness|{_TRIAL}"),
    (r"(?:tried|judged|trial|judg[e]?ment|heard)(?: \w+){0,2} (?:with)?in (?:a |an? )?reasonable (?:time|period|delay)|reasonable time or(?: to)?(?: be)? release[d]?|(?:tried|trial|judged)(?: \w+){0,2} without (?:undue|unreasonable|excessive) delay", rf"pretrial|undue_delay|fair_|{_TRIAL}|trial|^judge|^liberty$|untried|release|life_liberty"),
    (r"(?:compel\w*|forc\w+|oblig\w+|made) to (?:testify|confess|incriminat\w*|give evidence)(?: against)?|incriminat\w+ (?:one|him|her|them)sel(?:f|ves)|self-incrimination|right to (?:remain silent|silence)", rf"self_incrimination|no_compulsion|tainted_evidence|torture|{_TRIAL}"),
    (r"(?:tried|punished|trial|sentenced|judged|prosecuted)(?: or (?:tried|punished))? (?:twice|again|anew|a second time|once more) for (?:the same|one|an) \w+|double jeopardy|ne bis in idem", rf"double_jeopardy|{_TRIAL}"),
    (r"interpreter", rf"interpreter|charge_info|{_TRIAL}|consular|information"),
    (r"reasons? (?:for|of) (?:his|her|their|the|an?|one['’]s) (?:arrest|detention)", r"reasons|charge_info|liberty\.grounds|arrest|information|^liberty$"),
    (r"compensation|compensated", r"compensation|redress|miscarriage|remedy|victims|judicial_protection"),
    (r"habeas corpus|lawfulness|(?:court|judge|tribunal)s? (?:to )?(?:decide|rule)\w* (?:\w+ ){0,4}(?:without|promptly|speedily)|challenge (?:his|her|their|the|one['’]s) (?:detention|arrest|imprisonment)", r"habeas|judicial_|remedy|^liberty$|liberty\.general|legality|^arrest$"),
    (r"(?:brought|presented|produced|taken) (?:\w+ )?before an? (?:\w+ )?(?:judge|court|magistrate)", r"judge|^liberty$|judicial_control|recognised_place|appear|^arrest$|life_liberty"),
    (r"(?:public|open) (?:trial|hearing|proceedings|court)s?|(?:trials?|hearings?) (?:\w+ ){0,3}?(?:in )?(?:public|the open)\b|tried in public|(?:impartial|independent)(?: and (?:impartial|independent))? (?:court|tribunal)s?", rf"tribunal|independent_courts|{_TRIAL}"),
    (r"(?:present|presence|absen\w+) (?:at|from|during) (?:the|an?|his|her|their|one['’]s)(?: own)? (?:trial|hearing)|attend(?:ing)? (?:the|his|her|their|one['’]s) (?:own )?(?:trial|hearing)|tried in (?:his|her|their|one['’]s)(?: or her)? (?:own )?(?:presence|absence)", rf"presence|{_TRIAL}|tribunal"),
    (r"(?:injur(?:y|ies)|wounds?|bruises?|signs? of (?:violence|ill-treatment|torture|abuse))\b[^.;]{0,60}?\b(?:document|record|report|examin|regist)\w*|(?:document|record|report|regist)\w* (?:\w+ ){0,4}?(?:injur(?:y|ies)|wounds?|bruises?|signs? of (?:violence|ill-treatment|torture|abuse))", r"admission_exam|report_torture|file_events|torture|ill_treatment|investigation|dignity|humane|daily_access"),
    (r"(?:shackl|chain|handcuff)\w*|leg[- ]irons|(?:instruments? of|physical) restraints?", r"restraint|torture|ill_treatment|dignity|humane"),
    (r"(?:hour|exercise|walk)s? (?:\w+ ){0,4}?(?:in|of) (?:the )?(?:open|fresh) air|(?:daily|outdoor) exercise", r"exercise|solitary|accommodation|humane|dignity"),
    (r"(?:close|near(?:er)?) to (?:(?:his|her|their|one['’]s|the) )?(?:own )?(?:homes?|famil(?:y|ies)|place of (?:residence|social rehabilitation))", r"near_home|family|contact|transfer"),
    (r"(?:strip|body|intrusive|intimate)[- ]search\w*", r"search|dignity|humane|torture|privacy"),
    (r"(?:enough|adequate|sufficient|wholesome) (?:food|nutrition|drinking water)|food of (?:\w+ ){0,2}?quality|drinking water", r"food|humane|dignity|accommodation|general_conditions|standard_of_living"),
    (r"(?:specialist|specialised|specialized|expert)\b[^.;]{0,40}?\b(?:transferr?|mov|taken|treat|institution|hospital)\w*|(?:transferr?|mov|taken)\w*[^.;]{0,40}?\b(?:civil(?:ian)? hospitals?|specialised institutions?)", r"health|medical|care|dignity|humane"),
    (r"funerals?|burials?|bedside|(?:death|illness) of (?:an? |his |her |their |one['’]s |near |close )*(?:relatives?|mother|father|parents?|family member)", r"family_news|death_illness|family|contact"),
    (r"(?:famil\w+|relatives|next of kin)\b[^.;]{0,30}?\b(?:told|informed|notified)|(?:inform|tell|notif)\w* (?:\w+ ){0,3}(?:family|relatives|next of kin)", r"family|notif|contact|communication|information|privacy|disappear|recognised|death_illness"),
)  # fmt: skip
_WIDE = (
    (r"tortur\w*|(?:ill|mis|mal)[- ]?treat\w*|cruel|inhuman|degrading", r"torture|ill_treatment|humane|dignity|discipline\.prohibited|abuse"),
    (r"health[- ]?care|(?:sick|ill) (?:prisoner|detainee)s?|(?:urgent|medical|prompt|hospital) care|medically urgent|(?:right to|state of|enjoyment of|standard of) (?:\w+ ){0,4}health|medical (?:care|service|treatment|attention|help|assistance|examination)s?|health services?|(?:protect|guarantee|safeguard|secur)\w* (?:[\w’']+ ){0,3}health\b|health of (?:\w+ )?(?:prisoner|detainee)s?|(?:prisoner|detainee)(?:s['’]|['’]s) health|(?:see|seen by|access to|examined by|visited by) (?:an? |any )?(?:\w+ )?(?:doctor|physician|specialist)s?|treatment in hospital|speciali[sz]ed (?:institutions?|treatment|hospitals?)|civil hospitals?|to (?:an? |any )?specialists?|specialist (?:care|treatment|help)|needs? (?:\w+ )?surgery", r"health|dignity|medical|humane|doctor|equal_quality|care|screening"),
    (r"fair (?:and \w+ )?(?:trial|hearing)", r"(?<!pre)trial|tribunal|counsel|presumption|fair_|due_process"),
    (r"(?:freedom|liberty) of (?:expression|speech|opinion|the press|information)|free(?:ly)? express\w*|free speech|(?:seek|receiv|impart)\w*(?:(?:,| and| or) (?:seek|receiv|impart)\w*)* information|(?:hold|holding) opinions", r"expression|belief"),
    (r"freedom of (?:peaceful )?(?:assembly|association)|peaceful assembly|trade unions?", r"assembl|association|union"),
    (r"arbitrar(?:y|ily) (?:arrest|detention|detained|arrested|deprived)|(?:arrest|detention|deprivation of liberty) (?:that is |which is )?arbitrary|liberty and security|right to liberty|(?:personal|individual|physical) liberty|liberty of (?:the |every |each |his |her |their |a |one['’]s )?(?:own )?(?:person|individual)s?|protects? (?:\w+ )?(?:his|her|their|everyone['’]s|one['’]s) liberty|unlawful(?:ly)? (?:arrest|detention|detained|arrested|deprived)", r"liberty|arbitrary|judge|habeas|legality"),
    (r"humane treatment|treated (?:humanely|with (?:humanity|respect|dignity))|deprived of (?:his|her|their) liberty|inherent dignity", r"humane|dignity|torture|liberty|separation|rehabilit"),
    (r"(?:prolonged |indefinite )?solitary confinement|isolation|held alone", r"solitary|discipline|torture"),
    (r"right to life", r"life|liberty"),
    (r"(?:secrecy|confidentiality|inviolability|privacy) of (?:\w+ ){0,3}?(?:letters?|correspondence|mail|communications?|post)|(?:private|privacy of (?:\w+ )?) (?:life|correspondence)|right to (?:\w+ )?privacy|protects? (?:\w+ ){0,2}?privacy|interfer\w+ with (?:\w+ ){0,3}?(?:privacy|letters|correspondence)", r"privacy|correspond|contact|communication|family"),
    (r"(?:family|relatives'?) (?:visits|contact)|(?:visits|visited|contact) (?:by|from|with|of) (?:(?:his|her|their|the) )?(?:famil|relatives)\w*|(?:in touch|correspond\w*|communicat\w*|meet(?:ing)?s?|letters|calls) (?:with|to|from) (?:(?!counsel|lawyer)[\w’']+ ){0,3}(?:famil|relatives|friends)\w*|see (?:his|her|their) (?:famil|relatives)\w*|outside world", r"family|contact|visit|prisoner|privacy|communication"),
    (r"prompt(?:ly)? (?:and )?(?:\w+ ){0,2}(?:investigat|inquir)\w*|investigat\w* (?:\w+ ){0,2}prompt(?:ly)?|investigat(?:ion|ed) (?:of|into) (?:\w+ ){0,2}(?:torture|allegations|ill-treatment)|right to complain", r"investigation|complaint|report_torture|inquiry|remedy"),
    (r"(?:secret|unacknowledged|incommunicado) detention|enforced disappearances?|officially recogni[sz]ed place", r"secret|disappear|detention|notification|recogni|record|communication|family|liberty|torture"),
    (r"freedom of movement|leave (?:the|any|his|her|their|one['’]s)(?: own)? country", r"movement"),
    (r"freedom (?:of|to) (?:religion|thought|conscience|belief|worship)|religious (?:freedom|liberty)|(?:right|free|freedom) to (?:\w+ )?(?:worship|pray|preach)|(?:manifest|practi[sc]e) (?:his|her|their|a|one['’]s) (?:religion|faith|belief)|conscientious objection", r"belief|religion"),
    (r"(?:vote|stand) (?:for|in) elections?|public affairs|stand for (?:election|office)", r"political"),
)  # fmt: skip


@cache
def matters_in(text: str) -> tuple[str, ...]:
    """The topics of each matter that the words name, as patterns; none where they name no matter."""
    found = []
    for words, topics in (*_NARROW, *_WIDE):
        rest = re.sub(rf"\b(?:{words})", " · ", text, flags=re.IGNORECASE)
        if rest != text:
            found.append(topics)
            text = rest
    return tuple(found)
