"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.response import Response

_A_DAY = re.compile(
    r"\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


def _response(p: Passage, favourable: Stated | None, *, actor: str | None = None) -> Fact:
    to = p.body("to")
    asked = None if to is None or _A_DAY.match(to) else to
    return Response(when=p.when, actor=actor or p.agent, addressee=asked, favourable=favourable)


@rule(
    r"(?:replied|responded|answered|wrote back)\b(?: on \d+ \w+ \d{4})? (?:to (?:(?:the |its |their |our )?(?:letters?|appeals?|calls?|requests?|quer(?:y|ies)|concerns|questions|communications?) of |(?:the |its |their |our )?(?:letters?|appeals?|calls?|requests?|quer(?:y|ies)|concerns|questions|communications?)\b)?(?P<to>(?:the )?[\w' -]*?)(?=[,.;]|$| on \d| that| by| saying))?|(?:sent|issued|gave|provided) (?:a |an |its |their |the )?(?:\w+ )?(?:reply|response|answer)\b|in (?:a |its |their |his )(?:\w+ )?(?:reply|response)\b",
    cues="replied responded answered wrote reply response answer",
    unless=r"(?:responded|replied|reacted) (?:with|by) (?:tear|force|violence|bullets|batons|live|arrest|a (?:crackdown|wave)|\w+ing)|(?:responded|replied) to (?:the )?(?:protests?|demonstrat\w+|strike|riot|unrest)|answered (?:an? |the |his |her )(?:phone|call|door|summons)|(?:replied|responded|answered) to (?:a|the) (?:summons|call|alarm)|no (?:reply|response|answer)|not (?:\w+ )?(?:replied|responded|answered)|never|in response to (?:the )?(?:protest|questions)|police responded|failed|yet to|he (?:replied|responded|answered)|refused",
    happens=True,
)
def replied(p: Passage) -> Fact | None:
    """'The ministry replied to the letter'; not 'the authorities responded' in a ministry's own text."""
    if p.speaker and re.search(r"minist|government|embassy|prosecut|police", p.speaker, re.I):
        return (
            _response(p, None)
            if p.word("to") and p.has(r"letter|appeal|complain|quer|question|request|communication")
            else None
        )
    return _response(p, None)


@rule(
    r"^(?:in (?:reply|response|answer)|with reference|referring|further|pursuant) to (?:your|the|an?) (?:\w+ )?(?:letters?|appeals?|calls?|requests?|communications?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|petitions?)\b[^.;]{0,90}?,? (?:we|(?P<who>the [A-Z][\w'-]+(?: (?:of|for|and|the|[A-Z][\w'-]+)){0,8})) (?:hereby |would like to |wish(?:es)? to |can |must )?(?:inform|informs|advise|advises|notif(?:y|ies)|state|states|report|reports|confirm|confirms|explain|explains|note|notes)\b|^(?:in (?:reply|response|answer)|with reference|referring|further|pursuant|with regard|in connection) (?:to|with) your (?:\w+ )?(?:letters?|appeals?|calls?|requests?|communications?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|petitions?)\b(?: (?:of|dated) \d+ \w+(?: \d{4})?)?(?: (?:concerning|regarding|about|on) [^.;]{2,80}?)?,? (?:the following|please|it|I|this|kindly)\b|^your (?:\w+ )?(?:letter|appeal|request|communication|enquiry|inquiry|petition|complaint)s?\b[^.;]{0,90}? (?:has|have|was|were) (?:been )?(?:\w+ly )?(?:received|examined|considered|reviewed|studied|forwarded|registered)\b",
    cues="reply response answer reference referring further pursuant regard connection your",
    once=True,
)
def opens_a_reply(p: Passage) -> Fact | None:
    """'In reply to your letter of 20 March 2026, the Service informs you …': of the day of the reply, not of the letter."""
    return Response(actor=p.body("who") or p.speaker)


@rule(
    r"(?:welcomes?|welcomed|welcoming) (?:the |this |that )?(?:\w+ )?(?:response|reply|decision|release|answer|step|transfer|news)(?: (?:of|by|from) (?P<by>the [\w' -]+?)(?= to (?:its|our|the|their|allow|release|transfer)|[,.;]|$| on \d| and))?",
    cues="welcom",
    happens=True,
    unless=r"release",
)
def welcomed(p: Passage) -> Fact | None:
    """'… welcomes the response of the government.'"""
    return Response(when=p.when, actor=p.body("by"), addressee=p.subject, favourable=Stated.YES)


@rule(
    r"(?P<who><AGENT>|(?:[Mm]inistry|[Ss]ervice|[Cc]ommittee|[Gg]overnment)(?: of [A-Z]\w+)*) (?:<ADV>)(?:has |have |had )?(?:agreed to|promised to|pledged to|undertook to|rejected (?:the|this|that|our|its|his|her|their) (?:appeals?|calls?|requests?|demands?|letter|offer|opinion|allegations?)|refused (?:the|our|its) (?:request|appeal)|(?:denied|rejected|dismissed) (?:the |all |these |any )?(?:allegations|accusations|reports|claims)|stated that (?:the|he|she|his|her)|informed (?:the|us|him|her)|acknowledged (?:that|receipt|(?:his|her) detention))",
    cues="agreed promised pledged undertook rejected refused denied dismissed stated informed acknowledged",
    happens=True,
    unless=r"as it has pledged|\b(?:court|tribunal|judges?)\b",
)
def officials_answer(p: Passage) -> Fact | None:
    """'The authorities rejected the allegations.'"""
    favourable = Stated.YES if p.has(r"agreed|promised|pledged|undertook") else None
    favourable = Stated.NO if p.has(r"reject|refused|dismissed") else favourable
    return _response(p, favourable, actor=p.subject_through("who"))


_OFFICIAL = r"(?:(?:[Tt]he |[Aa] |[Ii]ts |[Yy]our |[Hh]er |[Hh]is )?(?:[\w-]+ ){0,3}?(?:[Mm]inist(?:ry|er|ries)|[Ee]mbassy|[Gg]overnment|[Aa]uthorit(?:y|ies)|[Ss]tate [Pp]arty|[Pp]rison [Ss]ervice|[Pp]risons?|[Pp]rosecut(?:or|ors|ion)(?: [Gg]eneral)?|[Oo]ffice|[Ss]pokes(?:man|woman|person)|[Ww]arden|[Gg]overnor|[Dd]irector(?:ate)?|[Cc]ommandant|[Oo]fficials?|[Pp]olice|[Dd]epartment|[Aa]mbassador|[Oo]mbuds\w+|[Mm]ayor|[Ss]ervice)(?:'s office| office)?(?: (?:of|for|in) (?:the )?(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)*)?)"


@rule(
    r"(?:in (?:its|his|her|their|a) (?:\w+ )?(?:reply|response|observations|answer|letter|note verbale)(?: (?:of|dated) [\w ]{4,20})?,? ?(?:to \w+ )?|"
    + _OFFICIAL
    + r" )(?:<ADV>)(?:(?:also|later|has|have|had|since|the \w+ \w+) )*(?:stat(?:ed|es)|report(?:ed|s)|writes|wrote|told (?:her|him|them|the (?:family|lawyer|union|archbishop|experts|committee|commission|delegation|embassy|press|reporters|organi[sz]ation)|this|us|our|journalists|reporters|[A-Z]\w+)|replied|answered|responded|confirmed|acknowledged|informed (?:us|the|her|him|them|our)|insisted|maintain(?:ed|s)|assured|promised|undertook|agreed|explained|said (?:on \w+day )?(?:that |it )?(?:it |he |she |they )?(?:had nothing|would|could not|is looking|was looking|will))\b",
    cues="stat report writes wrote told replied answered responded confirmed acknowledged informed insisted maintain assured promised undertook agreed explained said",
    happens=True,
    unless=r"not (?:\w+ )?(?:replied|responded|answered|confirmed|acknowledged|informed)|never|no (?:reply|response|answer)|nobody|held there|whereabouts|if |should|must|media reported|agreed to (?:move|let)|independent|forensic",
)
def officials_told(p: Passage) -> Fact | None:
    """'In her reply of 20 November, the minister said that she could not interfere.'"""
    return Response(when=p.when, actor=p.subject, addressee=None)


@rule(
    r"(?:(?P<who>"
    + _OFFICIAL
    + r"|(?:the |a |an )?(?:\w+ ){0,2}?(?:spokes\w+|chief|secretary|commissioner|delegation|state party|speaker|chargé)))(?:, [^,.;]{3,50},)? (?:<ADV>)(?:has |have |had |later |also )*(?:reject(?:ed|s)|dismiss(?:ed|es)|den(?:ied|ies)|turned down|declined|disput(?:ed|es)|refut(?:ed|es)|granted|accepted|approved|acceded to|contest(?:ed|s)) (?:the |all |any |these |such |this |that |his |her |their |its |our )*(?:\w+ )?(?:allegations?|claims?|reports?|accusations?|complaints?|requests?|appeals?|petitions?|criticisms?|concerns?|calls?|demands?|applications?|opinion|account|findings|recommendations?|conclusions?|resolution|version|report|decision)|(?:stat|repl|respond|answer|indicat|assur|explain|inform|report|maintain|not)(?:ed|ied|es|ies|s) (?:\w+ )?in (?:its|their|his|her|a) (?:\w+ )?(?:reply|response|letter|note|answer|statement)|according to (?:a|the) (?:letter|reply|response|note verbale|information provided)[^.;]{0,40}?(?:from|by|of|sent by) (?:the )?(?:\w+ )?(?:speaker|government|minist\w+|authorit\w+|parliament|permanent mission|prosecutor\w*|state party)|(?:reply|response|answer) (?:was )?(?:received|dated|came|arrived|sent)",
    cues="reject dismiss denied denies turned declined disput refut granted accepted approved acceded contest stat repl respond answer indicat assur explain inform report maintain not according response",
    happens=True,
    unless=r"no (?:reply|response|answer)|not (?:\w+ )?(?:replied|responded|answered)|never|yet to|without|should|must|calls? (?:on|for)|if |bail|both requests|(?:his|her|their) requests? (?:for|to)|embassy (?:staff )?(?:was|were)",
)
def officials_contest(p: Passage) -> Fact | None:
    """'A prison spokesman dismissed the allegations as baseless.'"""
    refused = p.has(r"reject|dismiss|turned down|declined|disput|refut|contest")
    return _response(p, Stated.NO if refused else None, actor=p.subject_through("who"))


@rule(
    r"(?:(?P<who>"
    + _OFFICIAL
    + r"|(?:the |a )?(?:\w+ )?(?:state party|speaker|permanent mission))) (?:<ADV>)(?:has |have |had )?(?:(?:said|stated|wrote|replied|claimed|explained|indicated) in (?:an?|his|her|its|their) (?:\w+ )?(?:letter|reply|note|response|e-?mail)\b|(?:submitted|sent|provided|transmitted|furnished|forwarded|gave|issued) (?:its|a|an|their|his|her|the|some|further|additional) (?:\w+ )?(?:reply|response|observations|information|comments|answer|explanation)|(?:affirm|contend|maintain|assert|claim|argu|insist|respond|submit|indicat|clarif|stress)(?:s|ed|es|ied|ies)? (?:that|in)\b|has the honou?r to|(?:contests|disputes|rejects|concedes) (?:the|that|any|all)|denied that (?:he|she|they|<HIM>) (?:was|were|had been|is|are))|in response(?: to [^,]{3,60})?, (?:the )?(?:[\w'’-]+ ){1,6}?(?:said|stated|wrote|replied|denied|confirmed)|(?:by|in) (?:a |his |her |its |their )?(?:letter|note(?: verbale)?|communication|statement|interview|e-?mail) (?:(?:to|with|addressed to) [\w.' -]{2,40}? )?(?:(?:of|dated|on) [\w ]{5,25})?,?  (?:the )?(?:[\w'’-]+ ){1,6}?(?:stated|replied|informed|indicated|responded|confirmed|denied|explained|said|wrote)|(?:according to|in the words of) (?:the )?(?:authorities|government|speaker|ministry|prosecutor\w*|prison (?:administration|service|authorities)),",
    cues="reply response observation information comment answer explanation affirm contend maintain assert claim argu insist respond submit indicat clarif stress honour honor contests disputes rejects concedes denied letter note communication according",
    happens=True,
    unless=r"not (?:\w+ )?(?:submit|repl|respon|provid|sen)|never|fail\w*|without|must|should|calls? (?:on|for)|if |request for",
)
def replied_formally(p: Passage) -> Fact | None:
    """'The Government submitted its reply on 12 July 2021.'"""
    return _response(p, None, actor=p.subject_through("who"))


_SPEAKS = r"(?:stat|repl|respond|answer|assert|claim|confirm|acknowledg|explain|insist|maintain|assur|refer|contend|declar|deni|reject|dismiss|argu|admit|not|point|inform|affirm|indicat|promis|undert|alleg)(?:ed|ied|ook|red|ted)\b|(?:said|wrote|told|gave)\b"


@rule(
    r"in (?:an?|his|her|its|their|the) (?:[\w-]+ ){0,3}?(?:reply|replies|response|letter|answer|e-?mail|note|message|communication|statement|press release|communiqué)s?(?: (?:of|on|issued on|published on|dated|sent on|to \w+ (?:of|dated)) [\w ,]{3,24}?)?, (?:"
    + _OFFICIAL
    + r"|(?:the |a )?(?:\w+ )?(?:speaker|attorney|general|permanent mission|chargé|secretary|commissioner|state party|administration|court|governor)(?:'s office)?)(?: (?:of|for|in) (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)? (?:<ADV>)(?:"
    + _SPEAKS
    + r")|"
    + _OFFICIAL
    + r"(?: (?:of|for|at) (?:the )?[\w'’ -]{3,50}?)?,? (?:[A-Z][\w'-]+ [A-Z][\w'-]+(?: [A-Z][\w'-]+)?, )?(?:<ADV>)(?:has |have |had |since )?(?:confirmed|acknowledged) (?:the|that|receipt|receiving|having|his|her|their|only)\b|(?:office|palace|minist\w+|embassy|secretariat|presidency|director\w*|governor|prosecutor|court|president|king|queen)\w*(?:'s office)? (?:<ADV>)(?:sent|gave|handed|returned|mailed) (?:me|us|him|her|them|the (?:family|lawyers?|union|mother|wife)) (?:an?|only|nothing but|back|the same) |(?:his|her|its|their|the (?:minister|government|ministry|president|prosecutor)'s) (?:reply|answer|response)(?:,[^,]{2,30},)? (?:was|ran|read|reads|said|says|consisted|came|amounted|stated|states)\b|(?:cabinet|office|minist\w+|secretary|secretariat|spokes\w+|embassy|director|governor) (?:(?:rang|telephoned|phoned) (?:our|the|us|me|his|her)|called (?:us|me|(?:our|the|his|her) (?:\w+ )?(?:office|headquarters|secretariat|desk|family|parents|mother|wife|lawyers?|union|organi[sz]ation|line|number)))\b|(?:^|[;.] |but )(?:when |after being )?(?:reached|contacted|asked|questioned|approached|quizzed)\b[^,;]{2,70}, [^.;]{3,90}? (?:said|told|declined|confirmed|denied|replied|answered|insisted|would not)\b|(?:minister|government|president|authorities|ministry|spokes\w+|officials?) (?:\w+ly |has |have |had )*(?:rejected|dismissed|brushed aside|rebuffed) (?:the |all |any |repeated |international |our )*(?:calls?|appeals?|demands?|criticism)\b|exercis\w+ (?:their|its|his|her) right (?:of|to) reply|(?:thanked (?:us|me|him|her|them) and|and) (?:promised|undertook|pledged|assured|agreed) (?:that|to|us|me|him|her)\b",
    cues="rejected dismissed brushed rebuffed reached contacted asked questioned approached quizzed rang telephoned phoned called reply replies response answer letter answer mail note message communication statement communiqu confirmed acknowledged sent gave handed returned mailed exercis thanked promised undertook pledged assured agreed",
    happens=True,
    unless=r"no (?:reply|response|answer)|not (?:\w+ )?(?:replied|responded|answered|confirmed|acknowledged)|never|yet to|should|must|\bif |would not|held there|doctor",
)
def wrote_back(p: Passage) -> Fact | None:
    """'In a two-line reply, the Attorney General's office referred the organisations to the court.'"""
    return _response(p, None, actor=p.subject)
