"""Who a draft lets be recognised as its source: somebody of a role or a place near the person, and a word that came from there."""

import re

from habeas.checking.kept import of_the_text

_KEEPS = r"guards?|warders?|jailers?|gaolers?|wardens?|wardresse?s?|turnkeys?|sentr(?:y|ies)|gendarmes?|militiam[ae]n|watchm[ae]n|gatekeepers?|door(?:keeper|man|men)s?|escorts?|convoy (?:guard|soldier|officer)s?|conscripts?|duty officers?|block (?:officer|leader|elder)s?|wing (?:officer|staff)s?|(?:prison|custody|detention|correctional) (?:officer|worker|employee|official|doctor|physician|surgeon|medic|dentist|cook|guard|staff|psychologist|librarian|priest|teacher|nurse)s?"
_TREATS = r"nurses?|medics?|orderl(?:y|ies)|paramedics?|feldshers?|(?:ward|hospital|medical|nursing|night|day) (?:staff|sister|attendant|worker)s?|pharmacists?|dentists?|stretcher[- ]bearers?|ambulance (?:driver|crew|man|men|worker)s?|laboratory (?:assistant|technician)s?|radiographers?|interns?|(?:forensic|military|ward|garrison|camp|duty) (?:doctor|physician|surgeon|expert|medic)s?|pathologists?|coroners?"
_SERVES = r"cooks?|(?:kitchen|laundry|canteen|cleaning) (?:hand|help|staff|worker|maid|man|woman|boy|girl)s?|bakers?|cleaners?|janitors?|caretakers?|porters?|drivers?|plumbers?|electricians?|mechanics?|librarians?|chaplains?|priests?|imams?|barbers?|laundress(?:es)?|dishwashers?|stokers?|boilerm[ae]n|handym[ae]n|repairm[ae]n|boatm[ae]n|ferrym[ae]n|bargem[ae]n|storekeepers?|storem[ae]n|suppliers?|tradesm[ae]n|delivery m[ae]n"
_WRITES = r"clerks?|registrars?|stenographers?|typists?|interpreters?|translators?|bailiffs?|ushers?|trainees?|investigators?|archivists?|receptionists?|bookkeepers?|accountants?"
_SHARES = r"(?:ex-?)?(?:cell-?mate|inmate|bunk-?mate|room-?mate|prisoner|detainee|convict|internee)s?|(?:fellow|former|released|freed|another|co-?)[ -]?(?:prisoner|detainee|inmate|convict|defendant|accused)s?|co-?(?:defendant|accused|prisoner|detainee)s?"
_INSIDE = rf"(?:{_KEEPS}|{_TREATS}|{_SERVES}|{_WRITES}|{_SHARES})"
_PLAIN = r"(?:person|people|m[ae]n|wom[ae]n|lady|youth|contact|friend|acquaintance|neighbour|neighbor|colleague|co-worker|workmate|classmate|schoolmate|relative|cousin|uncle|aunt|nephew|niece|visitor|member|employee|staff|worker|official|officer|doctor|physician|surgeon|psychologist|psychiatrist|engineer|technician|teacher|lecturer|soldier|sergeant|corporal|captain|lieutenant|policem[ae]n|policewoman|insider|informant|source|witness|volunteer|student|girl|boy|fellow|mother of \w+)s?(?:es)?(?: of (?:hers|his|theirs|ours|mine|the family|her family|his family))?"
_KIN = r"(?:sister|brother|wife|husband|mother|father|daughter|son|cousin|uncle|aunt|nephew|niece|in-law|relative)s?"
_DET = r"(?:an?|one(?: of)?(?: the| her| his| their| its| our)?|another|the|her|his|their|its|our|some|two|three|both|several|a few|that|this|certain|at least one|(?:the|an?) [\w’'-]+['’]s)"
_ADJECTIVE = r"(?!(?:and|or|of|in|on|at|to|by|for|from|with|who|that|was|were|is|are|had|has|have|sister|brother|wife|husband|mother|father|parents|family|lawyer|union)\b)[\w'’-]+"
_ADJECTIVES = rf"(?:(?:{_ADJECTIVE},? ){{0,2}}?{_ADJECTIVE} )??"
_PLACE = r"(?:prison|colony|jail|gaol|camp|centre|center|cells?|ward|wing|block|kitchen|canteen|laundry|infirmary|sick-?bay|clinic|hospital|medical unit|corridor|landing|floor|gate|yard|shift|watch|tower|workshop|bakery|library|chapel|registry|archive|court(?:room|house)?|hearing|trial|chambers|barracks?|dormitory|bunks?|beds?|van|convoy|transport|office|desk|department|ministry|service|directorate|station|newsroom|editorial office|unit|team|crew|garrison|checkpoint|reception|store|pharmacy|mortuary|morgue|village|street|building|next door)"
_AT = r"(?:in|on|at|from|of|inside|within|with|behind|beside|opposite|near|among|by|across|under|outside)"
_DOES = r"(?:works?|worked|working|serv(?:es?|ed|ing)|employed|cooks?|cooked|cleans?|cleaned|mops?|mopped|sweeps?|swept|scrubs?|scrubbed|irons?|ironed|sews?|sewed|unlocks?|unlocked|guards?|guarded|nurses?|nursed|drives?|drove|watch(?:es|ed)?|wash(?:es|ed)|tends?|tended|treats?|treated|shar(?:es?|ed|ing)|slept|sleeps?|sat|sits|sitting|stood|stands|standing|was held|were held|is held|held with|spent|lay|brings?|brought|carries|carried|took|takes|deliver(?:s|ed)|repairs?|repaired|left|has (?:just |since |recently )?(?:left|been (?:freed|released|moved|transferred|dismissed))|was (?:freed|released|moved|transferred|on duty|there|present|dismissed|called)|is (?:on|there)|(?:was|is|were) (?:in|on|at) (?:the|duty|her|his)|dress(?:es|ed)|bandaged?|fed|feeds|escorted|typed?|kept the|keeps the|runs the|teaches|taught|studied|knows her from|knows him from|lives? (?:opposite|next|near|in)|lived)"
_NARROWED = rf"(?:,? ?\b(?:who|whom|whose|that)\b (?:(?!told|tells|said|says)[\w'’-]+ ){{0,4}}?{_DOES}\b|,? ?{_AT} (?:the |her |his |their |its |a |an |our |that |this )?(?:[\w'’-]+ ){{0,3}}?{_PLACE}\b|,? ?\b(?:{_DOES})\b (?:there|in|at|for|on|with|as|her|him)\b|,? ?\b(?:just|recently|lately|newly) (?:freed|released|out|retired|dismissed)\b|,? ?\b(?:released|freed|moved|transferred|dismissed|discharged|retired|held|imprisoned|employed|posted|stationed|assigned|attached)\b (?:[\w'’-]+ ){{0,5}}?{_AT} (?:the |her |his |that |this )?(?:[\w'’-]+ ){{0,2}}?{_PLACE}\b)"
_SPEAKS = r"(?:told|tells?|tell us|says?|said|saw|seen|sees|confirms?|confirmed|confided?|leaks?|leaked|hear[sd]?|witness(?:ed|es)|reports?|reported|pass(?:es|ed)|smuggl(?:es|ed)|writes|wrote|gives us|gave us|given us|informs?|informed|slip(?:s|ped)|(?<!the )(?<!his )(?<!her )(?<!their )(?<!your )(?<!good )(?<!safe )hand(?:s|ed)|shares (?:this|it|that|what|with)|shared (?:this|it|that|what|with)|lets? us|sh(?:ows|owed|own) us|reveals?|revealed|disclos(?:es|ed)|describ(?:es|ed)|relay(?:s|ed)|mention(?:s|ed)|admit(?:s|ted)|whisper(?:s|ed)|recall(?:s|ed)|remembers?|remembered|recount(?:s|ed)|notic(?:es|ed)|observed|overhear[sd]?|testif(?:ies|ied)|spoke|speaks|phon(?:es|ed)|call(?:s|ed) us|rang|r[iu]ngs?|texts?|texted|sends? us|sent us|sent word|tip(?:s|ped) us|keeps? us|kept us|photograph(?:s|ed)|filmed|recorded|noted|put it|agrees?|agreed|(?<!go )(?<!goes )(?<!come )(?<!comes )back(?:s|ed)? (?:up|this|that|it|them|her|his|the)|vouch(?:es|ed)|can (?:speak|testify|confirm|say)|ha(?:s|ve) been in touch|contacted|approached|got in touch|first raised|raised|let (?:it )?slip|lets? on|(?:(?!refus|prevent|turn|stop|order|forb|search|block|den|made|bar|threat|thank|ask|pull|push|told|want|call)\w+ ){1,5}us\b(?! (?:in|enter|out|wait|through|past|pass|from|entry|access)\b)|(?:is|are|was|were) (?:our|the|a|an|one of our) (?:\w+ )?(?:sources?|witness(?:es)?|informants?|contacts?)\b|knows? more\b|(?:is|are) (?:on (?:our|her|his) side|with us)\b|carr(?:y|ies|ied) (?:[\w'’-]+ ){1,4}?out\b(?! of)|(?:lets?|lent|lends) (?:her|him) (?:(?:use|have|borrow|call on|call us on) )?(?:his|her|their) (?:own )?(?:tele|mobile |cell ?)?phone)"
_OTHERS = r"(?:nobody|no one|nothing|sister|brother|wife|husband|mother|father|parents|family|lawyers?|counsel|she|he|they|we|I|court|minister|ministry|service|department|directorate|observer|secretary|ombudsman\w*|monitors?|mechanism|commission|spokes\w+)"
_GAP = (
    rf"(?:(?!(?<!of the )(?<!of her )(?<!of his )\b{_OTHERS}\b(?! (?:of|in) the))[^.;:]){{0,110}}?"
)
_COMES = r"(?:told|learn(?:s|t|ed)?|hear[sd]?|kn[oe]ws?|known|have (?:this|it|that)|had (?:this|it|that)|got|obtain(?:s|ed)?|receiv(?:e|es|ed)|ow(?:e|es|ed)|com(?:e|es|ing)|came|reach(?:es|ed)|gather(?:s|ed)?|confirm(?:ed)?|mention(?:ed)?|describ(?:e|ed)|report(?:ed|s)?|relay(?:ed)?|smuggl(?:ed)|pass(?:ed)|leak(?:ed)?|shared|given|witnessed|seen|overheard|noted|observed|photographed|filmed|recorded|rest(?:s|ed)|based|supplied|provided|spoke|spoken|speak|talk(?:s|ed|ing)?|interview\w*|information|word|account|source|message|note|letter|testimony|statement|corroborated|backed|borne out)"
_FROM = r"(?:[^.;:]{0,50}?\b(?<!due )(?:from|through|to|via|thanks to|with|on)|(?: to (?:us|me|her|him|them|our \w+|the \w+))? by)"

_POSSESSES = r"(?!['’]s? (?:[Rr]ights|[Cc]harter|[Uu]nion|[Ll]eague|[Ss]ociety|[Aa]ssociation|[Ll]awyers?|[Ff]amil))"
_BY_ROLE = rf"(?<!by )(?<!by the )(?<!by two )(?<!by a )\b{_DET} {_ADJECTIVES}{_INSIDE}\b{_POSSESSES}{_GAP}\b{_SPEAKS}\b"
_NO_STATUS = r"(?! an? (?:[\w-]+ )?(?:prisoner|detainee|inmate|convict)\b(?! (?:told|tells?|says?|said|saw|wrote|heard|recalls?|reports?|of|in|on|from|who)\b))"
"""What somebody is held as is nobody's word: "200 days as a convicted prisoner"."""
_WORD_OF_ROLE = rf"\b(?:{_COMES}\b{_FROM}|according to|in the words of|from|thanks to|as{_NO_STATUS}|because) {_DET} {_ADJECTIVES}{_INSIDE}\b{_POSSESSES}"
_BY_PLACE = rf"\b(?:{_DET} {_ADJECTIVES}{_PLAIN}|someone|somebody|one of (?:those|them)){_NARROWED}{_GAP}\b{_SPEAKS}\b"
_WORD_OF_PLACE = rf"\b(?:{_COMES}\b{_FROM}|according to|in the words of|thanks to|from) (?:{_DET} {_ADJECTIVES}{_PLAIN}|someone|somebody){_NARROWED}"
_OF_KIN = rf"\b(?:her|his|their|an?|the) {_ADJECTIVES}{_KIN}\b,? (?:who|whose \w+) (?:works?|worked|serves?|served|cooks?|cleans?|nurses?|is (?:a|an|the|employed)) [^.;:]{{0,60}}?\b{_PLACE}\b{_GAP}\b{_SPEAKS}\b"
_OUR_OWN = r"\b(?:our|my) (?:\w+ )?(?:contacts?|sources?|informants?|m[ae]n|wom[ae]n|people|friends?|eyes and ears) (?:in|inside|within|at|on|among) (?:the |its |that )?|\b(?:somebody|someone|people|those|voices|sources?|insiders?) (?:on the inside|inside|within|close to the (?:prison|guards|warden|governor|administration))\b|\bour (?:own )?(?:source|contact|informant)\b(?! (?:person|for|details|point|address|should|is [A-Z]|may be reached))|\bwhistle-?blowers?\b|\binsiders?\b"
_UNNAMED = r"\b(?:ask(?:ed|s|ing)? not to be named|ask(?:ed|s) (?:us )?(?:for anonymity|to keep \w+ name)|on (?:the )?condition (?:of anonymity|that \w+ (?:name|identity|not be))|under (?:a )?(?:promise|condition) of (?:anonymity|secrecy|silence)|(?:must|wish(?:es)?|want(?:s)?|prefer(?:s)?|asked) (?:to )?(?:remain|stay) (?:anonymous|unnamed|nameless)|(?:cannot|can ?not|must not|may not|should not|dare not|wish\w* not|want\w* not|do(?:es)? not (?:want|wish)) (?:to )?be (?:named|identified)|whom we (?:(?:shall|will|do|must|may|would|can) ?(?:not|never)|leave un) ?name[ds]?|whose name we (?:shall not|will not|do not|must not|withhold|keep|know but|cannot)|name (?:is )?(?:withheld|known to (?:us|the editors|the league|the society|the committee))|(?:told|said|spoke|shared|gave|says?|tells?)\b[^.;]{0,40} in (?:strict )?confidence|off the record|fears? for (?:his|her|their) (?:job|post|position))\b"
_IN_THE_NEXT = r"\b(?:in the (?:next|neighbouring|neighboring|adjacent|opposite|same) (?:bed|cell|bunk|room|corridor))\b(?=[^.;]{0,80}\b(?:told|wrote|says?|said|saw|heard|let|gave|passed)\b)|\b(?:from|by|through) (?:the|an?) \w+ (?:in|of) the (?:next|neighbouring|neighboring|adjacent|opposite) (?:bed|cell|bunk|room)\b"
_OF_STAFF = r"\b(?:word|news|messages?|accounts?|whispers?|a tip) (?:\w+ ){0,3}?from (?:the |its |that )(?:\w+ )?(?:shift|kitchen|laundry|ward|guardroom|infirmary|pharmacy)\b|\b(?:someone|somebody|an? (?:person|man|woman|contact|friend|relative|colleague|member of (?:the )?staff)|one (?:member )?(?:of|on) the (?:\w+ )?(?:staff|shift|team|crew)|(?:one |an? )?member of the (?:\w+ )?(?:staff|shift|team|crew)) (?:who )?(?:works?|worked|working|employed|serving|on duty|cooks?|cleans?|guards?|nurses?|drives?|watch(?:es)?|washes|(?:on|in|from|among) the (?:\w+ )?(?:staff|shift|ward|team|crew|guard|kitchen)) ?(?:there|as|in|at|for|on|with|who|her|him|them|the)?\b"
_KITCHEN = r"(?:kitchen|laundry|canteen|galley|bakery|boiler room|guardroom|guardhouse|guard house|gatehouse|night shift|sewing room|boiler house)"
_OF_THE_HOUSE = rf"[(–—] ?(?:from|via|by way of) (?:the )?{_KITCHEN}\b|\b(?:the|its|their) (?:\w+ )?{_KITCHEN}(?: of [^.;,]{{3,40}}?| in [^.;,]{{3,40}}?)? (?:also |has |have )?(?:saw|seen|knows?|knew|heard|hears|tells?|told|says?|said|noticed|remembers?|talks|talked|confirms?|confirmed)\b|\b(?:thanks to|from|through|via|according to) (?:people in |the people in |friends in |someone in |a voice from )?the {_KITCHEN}\b(?=[^.;]{{0,60}}\b(?:kn[oe]w\w*|learn\w*|hear\w*|told|word|news|comes?|came)\b)|\b(?:{_COMES}|comes?)\b[^.;]{{0,40}}\b(?:thanks to|through|via|from) the {_KITCHEN}\b"
_BY_WHAT_THEY_DO = r"\b(?:from|through|thanks to|according to) (?:someone|somebody|(?:the|a|one) (?:man|woman|person)|one of (?:those|them)) who (?!(?:was|is|are|were|has|have|had|can|could|knows?|knew|will|would)\b)[a-z]+ (?:[\w’'-]+ ){0,6}?(?:we|the (?:network|league|society|family)) (?:\w+ )?(?:know|learn\w*|hear\w*|understand|gather|have (?:it|this|learned|heard))\b|\b(?:someone|somebody|(?:the|a|one) (?:(?:wo)?man|lady|girl|boy|fellow)|(?:the|one of the) (?:men|women)|the one|one of (?:those|them)) who (?:does the |(?!was|is|has|does|says|answers)[a-z]+s )(?:[\w’'-]+ ){0,5}?(?:told (?:us|his|her|the (?:family|wife|sister|mother|network|league|society))|tells us|wrote to us|writes to us|called us|saw (?:him|her|it|how|that|what|them)|has (?:seen|told|heard)|heard (?:him|her|it|how)|lets us|let us|knows (?:how|what|it))\b"
_BY_WHAT_WAY = r"\b(?:notes?|letters?|messages?|word|news|drawings?|poems?) (?:[\w'’-]+ ){0,3}?(?=(?:com(?:e|es|ing)|came|reach(?:es|ed)?|gets?|got|goes|go|went|leaves?|left|finds?|found)\b[^.;]*?\b(?:us|out|outside|way)\b)[^.;]{0,60}?\b(?:in|with|inside|under|among|by way of|through|via|hidden in|on) (?:the |a |an |their )?(?:\w+ )?(?:laundry|linen|washing|bread|flour|food|milk|rubbish|waste|dishes|dirty|bags?|baskets?|sacks?|carts?|vans?|boats?|lining|shoes?|hem|pots?|crates?)\b"
_NAMED = r"(?-i:[A-Z][\w’'-]+)"
_CALLED = rf"(?-i:{_KEEPS}|{_TREATS}|{_SERVES}) {_NAMED}"
_BY_NAME = rf"(?:^\W*(?:{_KEEPS}|{_TREATS}|{_SERVES}) {_NAMED}|\b{_CALLED})\b{_GAP}\b{_SPEAKS}\b"
_WORD_OF_NAME = rf"\b(?:{_COMES}\b{_FROM}|according to|in the words of|thanks to|from) {_CALLED}\b"
_LABELLED = rf"^\W*(?:(?:our|the|main|first|second|other|from) )?(?:sources?|informants?|witness(?:es)?|contacts?|information|told(?: to us)? by|heard (?:from|by)|seen by|interviews?(?: with)?|(?:notes? of|notes? on) an? (?:talk|call|conversation|interview)(?: with)?|thanks(?: to)?|with thanks to)(?: inside| there| on the inside)?\s*[:(–—-]\s*[^.;]{{0,80}}?\b{_INSIDE}\b"
_THANKED = rf"\b(?:thanks?(?: \w+){{0,2}}? (?:goes?|go|is|are|be|due|belongs?)(?: due)? to|(?:we|I) (?:\w+ )?thank|(?:we|I) (?:\w+ ){{0,2}}?owe (?:[\w'’-]+ ){{1,4}}?to|grateful to|indebted to|gratitude to) {_DET} {_ADJECTIVES}(?:{_KEEPS}|{_TREATS}|{_SERVES}|{_SHARES})\b(?!,? who (?:have |has |had |also )?(?:signed|marched|supported|joined|wrote to|came to the|protested))"
_OF_OURS = rf"\b{_DET} {_ADJECTIVES}(?:{_KEEPS}|{_TREATS}|{_SERVES}|{_SHARES})\b[^.;]{{0,60}}? (?:is|was|are|were) (?:an? |the |one of )?(?:[\w'’-]+ ){{0,3}}?(?:{_KIN}|friends?|neighbours?|acquaintances?|members?|contacts?|colleagues?)\b[^.;]{{0,20}}? (?:ours|mine|our \w+|us)\b"
_NOBODY_NEAR = rf"(?:{_KIN}|parents|famil(?:y|ies)|lawyers?|counsel|attorneys?|advocates?|persons?|m[ae]n|wom[ae]n|friends?|neighbou?rs?|acquaintances?|colleagues?|witness(?:es)?|relatives?|spokes\w+|representatives?|members?|secretar(?:y|ies)|minister|ministry|ambassadors?|diplomats?|consul|court|judges?|prosecutors?|government|service|department|directorate|commission|committee|council|journalists?|reporters?|editors?|observers?|visitors?|experts?|specialists?|doctors?|physicians?|surgeons?|officials?|officers?|board|society|network|league|union|letters?|reports?|sources?|papers?|statement|activists?|campaigners?|supporters?|chair\w*|president|director|deput(?:y|ies)|member|publishers?|readers?|answers?|chapters?|orders?|numbers?|newspapers?|reminders?|folders?|posters?|registers?|errors?|fathers?|little|nothing|something|anything|which|that|they|those|others?)"
_MANY = rf"^\W*{_INSIDE} (?:of|in|at|from|on|who|inside)\b[^.;:]{{0,80}}?\b{_SPEAKS}\b|^\W*{_INSIDE} (?:(?:have|has|also|both) )?(?:told|tells?|informed|lets?|assured|wrote to|writes? to|confirmed to|confirms? to) (?:us|our|the (?:network|league|society|committee))\b"
_HEADLINE = rf"^\W*(?:[\w-]+ )?(?:{_KEEPS}|{_TREATS}|{_SERVES}|{_SHARES}) (?:of [\w ]{{3,40}} |in [\w ]{{3,40}} |from [\w ]{{3,40}} )?(?:breaks? (?:\w+ )?silence|speaks?(?: out)?\b|tells? (?:all|us|of|how|what)|reveals?|saw it\b)\b"
_ANYBODY = rf"\b(?:an?|one|two|three|both) (?:[\w'’-]+ ){{0,2}}?(?!{_NOBODY_NEAR}\b)[a-z-]+(?:er|or|m[ae]n|ist|ian|ess|mate|maid|hand|eer|ard|nurse|cook|chief|boy|girl|nun|monk|guide|clerk|aunt|cousin)s?(?: (?:of|in|on|at|from|who|with)\b[^.;,:]{{0,70}}?)? (?:(?:has|have|also|since|had) )?(?:told|tells?|informed|informs?|let|sent|assured|showed|shows) (?:us\b|(?:the|our) (?:network|league|society|committee|family|sister|wife|mother|daughter|husband|lawyer)\b)"
_RECOGNISABLE = re.compile(
    "|".join((_BY_NAME, _WORD_OF_NAME, _BY_ROLE, _WORD_OF_ROLE, _BY_PLACE, _WORD_OF_PLACE, _OF_KIN, _OUR_OWN, _UNNAMED, _IN_THE_NEXT, _OF_STAFF, _OF_THE_HOUSE, _BY_WHAT_THEY_DO, _BY_WHAT_WAY, _LABELLED, _THANKED, _OF_OURS, _ANYBODY, _MANY, _HEADLINE)),
    re.IGNORECASE,
)  # fmt: skip
PLACES = re.compile(rf"\b{_PLACE}s?\b", re.IGNORECASE)
"""Where such a source can work or be held."""
SOMEBODY = re.compile(rf"\b(?:{_INSIDE}|{_PLAIN}|{_KIN})\b", re.IGNORECASE)
"""Who can be such a source, by what the person is or does there."""
_NUMBER = re.compile(r"\bNo\.(?= ?\d)")
_BODY = re.compile(r"(?<!of the )\b[A-Z]\w+ (?:Guards?|Staff|Officers?)\b")
_OFFICIAL = re.compile(
    r"\b(?:den(?:y|ies|ied)|spokes\w+|(?<!before the )(?<!after the )(?<!visit of the )(?<!visits of the )(?<!arrival of the )(?:ombudsman\w*|monitors?|mechanism)|calls? (?:up)?on|urges?|asks?|deserv\w+ an answer)\b",
    re.IGNORECASE,
)
_BY_AUTHORITY = re.compile(
    r"\b(?:authorit(?:y|ies)|government|ministry|department|service|directorate|administration|prosecutor\w*|police|(?:prison|hospital) (?:governor|director|management)|minister|it)\b[^,;:]{0,60}?"
    r"\b(?:says?|said|stat(?:es?|ed)|declar(?:es?|ed)|maintain(?:s|ed)?|claim(?:s|ed)?|insist(?:s|ed)?|assur(?:es?|ed)|answer(?:s|ed)|repl(?:y|ies|ied)|announc(?:es?|ed)|wr(?:ites|ote))\b[^,;:]*$",
    re.IGNORECASE,
)
_IN_THE_OPEN = re.compile(r"\bwho (?:have |has |had |also )?(?:signed|marched|protested|petitioned)\b|\bvisitors? of the (?:National|State|Parliamentary|European|International|Independent)\b", re.IGNORECASE)  # fmt: skip
_IS_MET = re.compile(r"\b(?:visit(?:s|ed)|me(?:e)?ts?(?: with)?|examin(?:es|ed)) $", re.IGNORECASE)
"""Before somebody whom others came to see: who goes on in the sentence is the visitor."""
_IS_CARED_FOR = re.compile(r"\b(?:saw|sees|seen)$", re.IGNORECASE)
"""What an authority says of its own staff: "the Service said that a prison nurse saw her every day"."""
_TO_BE_HEARD = re.compile(r"\bto hear [^.;:]{0,60}?\bas witness(?:es)?$|\bto hear (?:both|the|these|those|two|three) [\w ]{0,30}$", re.IGNORECASE)  # fmt: skip
"""Whom an authority is asked to hear: they have told the readers nothing."""
_IS_NONE = re.compile(r"\b(?:(?:not|n['’]t|never|no longer) (?:\w+ ){0,2}?(?:works?|worked|working|served?|serving|employed|trained|act(?:s|ed)?) )$", re.IGNORECASE)  # fmt: skip
"""What somebody is said not to be: "she does not work as a nurse"."""
_NEAR = 60
_PARTS = re.compile(
    r"[;:]|,? \b(?:but|though|although|while|whereas|because|since|yet|so)\b|, and\b"
)


@of_the_text
def recognisable(text: str) -> tuple[tuple[int, int], ...]:
    """Where a sentence lets its readers tell who told of it."""
    flat = _NUMBER.sub("No·", text)
    return tuple(
        match.span()
        for match in _RECOGNISABLE.finditer(flat)
        if not _OFFICIAL.search(_of_the_part(flat, match))
        and not _BODY.search(match[0])
        and not _IN_THE_OPEN.search(match[0])
        and not (match[0][:3].casefold() == "as " and _IS_NONE.search(flat, 0, match.start()))
        and not _IS_MET.search(flat, 0, match.start())
        and not _TO_BE_HEARD.search(flat, 0, match.end())
        and not (_IS_CARED_FOR.search(match[0]) and _BY_AUTHORITY.search(flat, 0, match.start()))
    )


def _of_the_part(text: str, match: re.Match[str]) -> str:
    """The words and what stands before them in their own part: what the ministry denies, "but a guard told us", is no word of it."""
    near = text[max(0, match.start() - _NEAR) : match.end()]
    return _PARTS.split(near)[-1]
