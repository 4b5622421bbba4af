"""How French tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.demand import Demand
from habeas.kinds.demand.how import listed

_VERB = r"(?:(?:a|ont|avons|avait) (?:\w+ment |également |aussi |de nouveau |instamment )*(?:appelé|exhorté|demandé|exigé|prié|invité|enjoint|sommé|réclamé|réitéré (?:son|leur) appel)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))?|appel(?:le|lent|ons|ant)|exhort(?:e|ent|ons|ant)|demand(?:e|ent|ons|ant|ez)|exig(?:e|ent|eons|eant|ez)|pri(?:e|ent|ons)|invit(?:e|ent|ons|ant)|enjoi(?:nt|gnent|gnons)|somm(?:e|ent|ons)|press(?:e|ent|ons)|réclam(?:e|ent|ons|ant|ez)|réitèr(?:e|ent) (?:son|leur|ses) (?:appel|demande)s?|réitérons (?:notre|nos) (?:appel|demande)s?|renouvel(?:le|lent|ons) (?:son|leur|notre) appel|lanc(?:e|ent|ons) un appel|implor(?:e|ent|ons)|conjur(?:e|ent|ons)|souhait(?:e|ent|ons)|recommand(?:e|ent|ons)|engag(?:e|ent|eons))"
_BODY = r"(?:la |le |les |l')?(?:[\w'’-]+ ){0,3}?(?:services?|minist\w+|cour|tribunal|procureure?|parquet|présidente?|gouvernement|police|autorités|administration|parlement|comité|commission|direction|médiateur|médiatrice|gouverneure?|juge|prison|État)(?: [\w'’-]+){0,5}?"
_ANOTHER = r"(?:et|ainsi que|mais) (?P<quote>(?:à |aux? )?(?P<to>" + _BODY + r") (?:à |de |d')"
_ACTION = (
    r"(?P<action>[^;]+?)(?P<stop>)(?=\.?\"?$|;|,? "
    + re.sub(r"\?P<\w+>", "?:", _ANOTHER)
    + r"(?:lui |leur |le |la |les |l'|y |s'|se )?\w+(?:er|ir|re|oir)\b)|,? (?:dont|qui|où|détenue?s?|arrêtée?s?|condamnée?s?|emprisonnée?s?|journalistes?|avocate?s?|militante?s?|incarcérée?s?)\b|,? (?:et|ainsi qu[e'])\s?(?:à |de |d'|demande|exige|appelle|exhorte)|,(?: [^,;]{3,30},)? (?:à |de |d')(?=(?:lui |leur |le |la |les |l'|y |s'|se )?\w+(?:er|ir|re)\b)|,? (?:et|ou),(?: [^,;]{3,30},)? (?=(?:à |de |d')\w)|,\" )"
)
_RUN = r"(?:[^;.]|(?<=\bM)\.|(?<=\bMM)\.|(?<=\bMe)\.|(?<=\bDr)\.)"
_ITEM = r"(?:ne pas |immédiatement |sans délai |\w+ment )*(?:lui |leur |le |la |les |l'|y |s'|se )?(?:\w+(?:er|ir|oir)|(?:per|re|trans|ad|sou)?mettre|rendre|prendre|entreprendre|(?:satis)?faire|traduire|conduire|produire|répondre|reconnaître|suspendre|poursuivre|défendre|dire|élire|inscrire|instruire|détruire|exclure|inclure|conclure|abattre)\b"
_INFINITIVE = r"(?!leur encontre|son encontre|l'encontre|titre|être humain)(?:ne pas |immédiatement |sans délai |\w+ment )*(?:lui |leur |le |la |les |l'|y |s'|se )?\w+(?:er|ir|re|oir)\b"
_NOT_NOW = r"(?:été|avocate?s?|famille|mère|père|épouse|femme|mari|sœur|frère|fille|fils|proches|parquet|procureure?|il|elle|police|tribunal|juge) (?:ont |a |avait )(?:\w+ )?(?:demandé|appelé|exigé|prié|réclamé)|à (?:plusieurs|maintes|de nombreuses) reprises|appelle à la barre|rançon|(?:invit|appel|exhort)\w+ (?:nos|les|ses|leurs) (?:membres|lecteurs|sympathisants|adhérents|sections|partisans|citoyens)"


def _demand(p: Passage) -> Fact:
    return Demand(
        when=p.when,
        actor=p.subject or p.speaker,
        addressee=p.body("to"),
        action=p.word("action"),
    )


@rule(
    r"(?<![\w-])(?<!m')(?<!s')"
    + _VERB
    + r"(?: (?:\w+ment|instamment|également|aussi|une nouvelle fois|à nouveau|de nouveau|encore(?: une fois)?|une fois de plus|donc|par ailleurs))* (?:à ce que |aux? |à |auprès d[eu] ?)?(?P<to>(?:la |le |les |l'|vos |votre |nos )?(?:autorités|gouvernement|président|présidente|ministre|ministère|parlement|procureur\w*|parquet|justice|état|communauté|union|cour|tribunal|direction|administration|police|régime|secrétaire|conseil|roi|chef|dirigeants|membres|[A-Z][\w'-]+)[^,;.]{0,90}?),? (?:(?:à |de |d'|afin d[e'] ?|pour )(?="
    + _INFINITIVE
    + r")|qu[e'] ?)"
    + _ACTION,
    cues="appel exhort demand exig pri invit enjoi somm press réclam réitèr renouvel lanc implor conjur engag",
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW,
)
def calls_on(p: Passage) -> Fact | None:
    """'L'union appelle le gouvernement à libérer …'"""
    return _demand(p)


@rule(
    r"(?<![\w'-])(?:appel(?:le|ons|é)|exhort|demand(?:e|ons|é)|exig|prie|prions|invit|enjoi|réclam)\w* "
    + _RUN
    + r"{3,200}?(?:,|,? et|,? ainsi que) (?P<quote>(?:à |de |d')(?P<action>"
    + _INFINITIVE
    + r"[^;]*?)(?=\.?\"?$|;|,? et (?:à |aux? )[\w' -]{3,60}? (?:de |d')(?:ne pas |s'|se |n')*\w|,? et (?:à |de |d')\w+(?:er|ir|re)\b|, (?:à|de|d') ?\w+(?:er|ir|re)\b))",
    cues="appel exhort demand exig pri invit enjoi réclam",
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW,
)
def calls_on_for_more(p: Passage) -> Fact | None:
    """'… de respecter ses droits et d'ouvrir une enquête': the further thing asked."""
    return Demand(when=p.when, actor=p.subject or p.speaker, action=p.word("action"))


@rule(
    r"(?<![\w'-])(?:appel(?:le|ons|é)|exhort|demand(?:e|ons|é)|exig|prie|prions|invit|enjoi|réclam)\w* "
    + _RUN
    + r"{3,200}?,? "
    + _ANOTHER
    + r"(?P<action>"
    + _INFINITIVE
    + r"[^;]*?))(?=\.?\"?$|;|,? et (?:à |de |d')\w+(?:er|ir|re)\b|, (?:à|de|d') ?\w+(?:er|ir|re)\b)",
    cues="appel exhort demand exig pri invit enjoi réclam",
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW,
)
def calls_on_another(p: Passage) -> Fact | None:
    """'… et au service pénitentiaire de lui donner de l'insuline': what is asked of another body in the same breath."""
    return _demand(p)


@rule(
    r"(?<![\w-])(?:(?:(?:(?:a|ont|avons) (?:\w+ment )?|(?<=\bet\s))(?:demandé|exigé|réclamé|appelé)|appel(?:le|lent|ons|ant)|demand(?:e|ent|ons|ant|ez)|exig(?:e|ent|eons|eant|ez)|réclam(?:e|ent|ons|ant|ez)|réitèr(?:e|ent) (?:son|leur|sa) (?:appel|demande)|souhait(?:e|ent|ons))(?: (?:\w+ment|instamment|également|aussi|une nouvelle fois|à nouveau|donc|<DATE>))*(?: (?:à|pour|de))? )(?P<action>(?:(?:la|sa|leur|l'|le|son|les|des|une|un|ses|leurs|cette|justice|qu[e']) ?)(?:[\w'-]+ ){0,5}?(?:libération|abandon|fin|enquête|annulation|levée|respect|ouverture|arrêt|garanti\w+|protection|retrait|accès|vérité|justice|lumière|clarification|transfert|remise|cessation|procès|retour|mise|divulgation|soi(?:t|ent)|puiss\w+|cess\w+|garantiss\w+|bénéficie\w*|abandonn\w+|responsables|aient|ait|mett\w+|révèl\w+|libèr\w+)(?!\w)[^;]*?)(?P<stop>)(?=\.?\"?$|;|,? et (?:demande|exige|appelle)|,\" |, \w+ant que\b|, (?:dont|qui|où|détenue?s?|arrêtée?s?|condamnée?s?|journalistes?|avocate?s?|militante?s?)\b)",
    cues="appel demand exig réclam réitèr souhait",
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW + r"|avocate?s? demande|famille demande des nouvelles|procureur",
)
def calls_for(p: Passage) -> Fact | None:
    """'… demande sa libération immédiate.'"""
    return Demand(when=p.when, actor=p.subject or p.speaker, action=p.word("action"))


@rule(
    r"(?:doi(?:t|vent)|devrai(?:t|ent)|il faut|il est (?:temps|urgent|impératif)(?: de| que| d')?) (?:\w+ment |sans délai |donc |aussi |également |enfin |être \w+ment )*(?P<action>(?:être (?:\w+ment (?:et \w+ment )?|sans délai )?(?:libéré|relâché|remis|abandonné|annulé|autorisé|transféré|protégé|levé|ouvert|garanti|poursuivi|traduit|respecté|jugé|examiné|soigné|hospitalisé|acquitté|réintégré|mené|diligenté|révélé|rétabli)~|(?:le |la |les |lui |leur )?(?:libérer|abandonner|annuler|mettre|garantir|veiller|enquêter|ouvrir|respecter|permettre|cesser|révéler|lever|fournir|assurer|rendre|autoriser|protéger|faire|accorder|prendre|mener|laisser|que [^;.]+? soi(?:t|ent)))[^;]*)",
    cues="doit doivent devrai faut temps urgent impératif",
    hypothetical=True,
    dated_before=True,
    unless=r"nul ne doit|personne ne (?:doit|devrait)|n'aurait|doit être jugé|tout (?:détenu|prisonnier)|toute personne|doit faire face|doit comparaître|devrait (?:comparaître|être (?:jugé|entendu))",
)
def must_be(p: Passage) -> Fact | None:
    """'Elle doit être libérée.'"""
    return Demand(when=p.when, actor=p.speaker, addressee=p.subject, action=p.word("action"))


@rule(
    r"(?:je|nous) vous (?:demand|pri|suppli|exhort|conjur|invit)\w+(?: (?:instamment|\w+ment))?(?:, [^,]{3,40},)? (?:de |d'|à |pour )(?:bien vouloir )?(?P<action>"
    + _INFINITIVE
    + r"[^;]*?)(?P<stop>)(?=\.?\"?$|;|,? et (?:de |d'|à ))",
    cues="vous",
    hypothetical=True,
    dated_before=True,
)
def we_ask_you(p: Passage) -> Fact | None:
    """'Je vous demande d'ordonner son transfert.'"""
    return listed(p, p.word("action"))


@rule(
    r"^(?:de |d'|à |que |qu')?(?P<action>(?:(?:immédiatement|sans délai|sans plus attendre) )?(?:ne pas \w+|Libére[rz]|Abandonne[rz]|Annule[rz]|Garanti[rs]\w*|Mett(?:re|ez) (?:fin|un terme)|Veille[rz]|Assure[rz]|Ouvr(?:ir|ez)|Mene[rz]|Diligente[rz]|Enquêter|Révéle[rz]|Autorise[rz]|Permett(?:re|ez)|Fourni[rs]\w*|Respecte[rz]|Leve[rz]|Lever|Cesse[rz]|Accorde[rz]|Ordonne[rz]|Faire (?:en sorte|cesser|toute)|Procéde[rz]|Mener|Rendre|Protége[rz]|Donne[rz]|Se conformer|Traduire|Divulguer)(?!\w)[^;]*)|(?:les |le |la |l')?(?P<quote2>(?:appelant|exhortant|priant|invitant|enjoignant) (?P<to2>(?:à |les |le |la |l')?[^.;,]{3,80}?) (?:à |de |d')(?P<action2>\w+(?:er|ir|re)\b[^;]+))",
    cues="libére abandonne annule garanti mett veille assure ouvr mene diligente enquêter révéle autorise permett fourni respecte leve lever cesse accorde ordonne faire procéde mener rendre protége donne conformer traduire divulguer appelant exhortant priant invitant enjoignant",
    hypothetical=True,
    dated_before=True,
    imperative=True,
)
def imperatives(p: Passage) -> Fact | None:
    """A list of what is asked: 'Libérer immédiatement …'"""
    action = p.word("action") or p.word("action2")
    return Demand(when=p.when, actor=p.speaker, addressee=p.body("to2"), action=action)


@rule(
    r"^(?:[-–•] ?)?(?P<action>(?-i:qu[e'] ?(?!ce |dire|faire))[^;]{12,}|(?:(?:la |le |l'|une? |les )(?:\w+ )?(?:libération|abandon|ouverture|levée|arrêt|annulation|respect|garantie|accès|enquête|transfert|fermeture|rétablissement|cessation|retrait)(?: \w+){0,3}? (?:de|d'|des|du|à|aux|sur|contre|immédiate?|et)|(?:à ce )?qu[e'] ?[^;.]{3,120}? (?:soi(?:t|ent)|puiss\w+|ait|aient|reçoiv\w+|bénéfici\w+|cess\w+|mett\w+|ordonn\w+|rend\w+|respect\w+|libèr\w+)(?!\w))[^;]*)",
    cues="libération abandon ouverture fin levée arrêt annulation respect garantie accès enquête transfert fermeture rétablissement cessation retrait que qu'",
    hypothetical=True,
    dated_before=True,
    unless=r"<AVOIR> |<ETRE> (?:prévu|intervenu)|restait|reste ",
)
def listed_demand(p: Passage) -> Fact | None:
    """An item of a list: 'que toutes les charges soient abandonnées'."""
    return listed(p, p.word("action"))


@rule(
    r"^(?:de |d'|à )?(?P<action>"
    + _ITEM
    + r"(?: (?:sans délai|sans condition|et|\w+ment))* (?:le|la|les|l'|une?|des|ses|son|sa|leurs?|toute?s?|tous|à|aux|au|qu[e']|en|d[e'u])(?:(?<=')|\b) ?[^;]+)",
    cues="er ir re",
    hypothetical=True,
    dated_before=True,
    unless=r"^(?:[\w'-]+ ){0,5}?(?:n')?(?:a|ont|est|sont|avait|avaient|était|étaient|sera) |^(?:\w+, )?(?:rappeler|remercier|saluer|souligner|préciser|ajouter|noter|signaler|dire|croire|savoir|voir|penser|espérer|vivre|mourir|faire un don|télécharger|partager|adhérer|écrire aux?|hier|dernier|premier)\b|(?:était|serait|suffit)",
)
def to_do(p: Passage) -> Fact | None:
    """An item of a list: 'lui permettre de voir un médecin'."""
    return listed(p, p.word("action"))


@rule(
    r"(?:nous (?:voulons|attendons)|(?:il|elle|qu')? ?(?:on|qu'on) (?:la|le|les) libère|(?P<action>Libérez(?:-l(?:e|a|es))?[^.;]*|Rendez[- ][^.;]+|Laissez[- ][^.;]+))(?: (?:la|le|les|que|qu'|l')[^.;]*)?",
    cues="voulons attendons libère libérez rendez laissez",
    hypothetical=True,
    dated_before=True,
    imperative=True,
)
def free_them(p: Passage) -> Fact | None:
    """'Nous voulons la vérité.'"""
    return listed(p, p.word("action"))


_URGES = r"(?:appel(?:le|lent|ons|é)|exhort(?:e|ent|ons|é)|demand(?:e|ent|ons|é)|exig(?:e|ent|eons|é)|pri(?:e|ent|ons|é)|invit(?:e|ent|ons|é)|enjoi(?:nt|gnent|gnons)|somm(?:e|ent|ons|é)|press(?:e|ent|ons|é)|réclam(?:e|ent|ons|é)|recommand(?:e|ent|ons|é)|engag(?:e|ent|eons|é)|suppli(?:e|ent|ons|é)|conjur(?:e|ent|ons|é))"


@rule(
    r"(?:il est (?:temps|urgent|impératif|indispensable|essentiel)|il import(?:e|ait)|il convient|le moment est venu|il faut|il appartient (?:aux?|à) [^,;.]{3,60}?|nous (?:voulons|souhaitons|attendons|espérons)|nous (?:leur |vous |lui )(?:demandons|enjoignons)|(?:je|nous) (?:vous |leur |lui )?(?:implor|suppli|conjur|adjur)\w+|je (?:vous |leur |lui )?demande|faites|ordonnez|intervenez|agissez|usez de|veillez|mettez|levez|cessez|rendez|laissez|prenez|permettez|donnez|obtenez) (?P<action>(?:qu[e'] ?|de |d'|à |pour |en sorte |la |le |les |l'|un |une |des |fin |sa |son |ses |leur |votre |\w+(?:er|ir|re)\b)[^;]{4,}?)(?P<stop>)(?=\.?!?\"?$|;|,? et (?:de |d'|à |que ))",
    cues="temps urgent impératif indispensable essentiel import convient moment faut appartient voulons souhaitons attendons espérons demandons enjoignons implor suppli conjur adjur demande faites ordonnez intervenez agissez usez veillez mettez levez cessez rendez laissez prenez permettez donnez obtenez",
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW
    + r"|il faut (?:savoir|rappeler|dire|noter|ajouter|souligner|préciser|attendre)|demande pourquoi|rançon",
)
def it_is_time(p: Passage) -> Fact | None:
    """'Il est urgent que les charges soient abandonnées.'"""
    return listed(p, p.word("action"))


@rule(
    _URGES
    + r" (?:"
    + _RUN
    + r"{3,260}? )?(?P<quote>qu[e'] ?(?P<action>(?:(?!que\b|qui\b)[\w'’-]+,? ){1,14}?(?:soi(?:t|ent)|puiss\w+|cess\w+|reçoiv\w+|bénéficie\w*|ait|aient|fasse\w*|prenne\w*|obtienne\w*|réponde\w*|rende\w*|mette\w*|sache\w*|voie\w*|aille\w*) [^;]+?))(?=\.?\"?$|;|,? et qu[e']|,? et (?:de |d'|à )\w+(?:er|ir|re)\b)",
    cues="appel exhort demand exig pri invit enjoi somm press réclam recommand engag suppli conjur",
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW + r"|procureur|avocate?s? (?:a |ont )?demand",
)
def asks_that(p: Passage) -> Fact | None:
    """'Elle demande que toute la lumière soit faite sur son sort.'"""
    return Demand(when=p.when, actor=p.subject or p.speaker, action=p.word("action"))


@rule(
    _URGES
    + r" "
    + _RUN
    + r"{3,260}?(?:,| et|,? ainsi qu(?=['e])|,? mais aussi) (?P<quote>(?:à |de |d'|qu[e'] ?|au |aux |pour )(?P<action>(?:"
    + _INFINITIVE
    + r"|(?:la|le|l'|un|une|les|son|sa|ses|leurs?|tout\w*|ceux|nul|cette|ces) ?(?:[\w'-]+ ){0,9}?(?:soi(?:t|ent)|puiss\w+|cess\w+|ait|aient|réponde\w*|libération|levée|abandon|ouverture|respect|fin|enquête))[^;]*?)(?=\.?\"?$|;|,? et (?:à |de |d'|que )|, (?:à|de|d') ?\w+(?:er|ir|re)\b))",
    cues="appel exhort demand exig pri invit enjoi somm press réclam recommand engag suppli conjur",
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW,
)
def asks_also(p: Passage) -> Fact | None:
    """'… de le libérer et, dans l'intervalle, de lui assurer des soins.'"""
    return Demand(when=p.when, actor=p.subject or p.speaker, action=p.word("action"))


@rule(
    r"(?:,| et|,? ou,?|,? ou, à tout le moins,) (?P<quote>(?:dans l'intervalle, |à (?:défaut|tout le moins), )?(?:de |d'|à )(?P<action>"
    + _INFINITIVE
    + r"[^;]{3,}?))(?=\.?\"?$|;|,? (?:et|ou),? (?:de |d'|à )\w+(?:er|ir|re)\b)",
    cues="de d' à",
    hypothetical=True,
    dated_before=True,
    unless=r"(?:été|contraint|forcé|obligé|accus|empêch|menac|refus|interdi|risqu|tent|essay|afin|avant|après|sans|droit)\w* ",
)
def and_to(p: Passage) -> Fact | None:
    """An item that asks for two things: '… de gracier les deux hommes ou d'ordonner un nouveau procès'."""
    first = p.has(
        r"^(?:de |d'|à )?(?:[\w-]+ment |sans délai )*(?:le |la |les |l'|lui |leur )?\w+(?:er|ir|re)\b"
    ) and not p.has(r"^dernier|^premier|^hier")
    return listed(p, p.word("action")) if first else None


@rule(
    r"^(?:(?:leur|sa|son|la|le|l'|une?|les|des|ses) ?(?:\w+ ){0,2}?(?:libération|relaxe|hospitalisation|transfert|acquittement|amnistie|grâce|réouverture|révision|indemnisation|réparation|réintégration|restitution|abolition|ratification|fin|tenue|création|envoi|nomination|publication|application|mise|retrait|annulation|abandon|ouverture|levée|arrêt|garantie|rétablissement|cessation|protection) ?)(?P<action>[^;]*)$",
    cues="libération relaxe hospitalisation transfert acquittement amnistie grâce réouverture révision indemnisation réparation réintégration restitution abolition ratification fin tenue création envoi nomination publication application mise retrait annulation abandon ouverture levée arrêt garantie rétablissement cessation protection",
    hypothetical=True,
    dated_before=True,
    unless=r"<AVOIR> |<ETRE> |\.$|mise à jour|(?:^| )(?:est|sont|a|ont|fut|sera|avait|s'est|reste) ",
)
def item_asked(p: Passage) -> Fact | None:
    """An item of a list: 'leur hospitalisation immédiate'."""
    return listed(p, p.clause)


@rule(
    r"(?<!\w)(?:réclam|exig|demand|sollicit)\w* (?P<quote>(?P<action>de (?:pouvoir |ne pas )?(?:le |la |les |lui |leur |y |en )*[\w'-]+(?:er|ir|re|oir)(?!\w)[^;.,]{0,100}))|(?:(?<=\bet\s)|(?<=,\s)|(?<=;\s))(?P<quote2>(?P<a2>(?:que |qu')(?:[\w'-]+ ){1,5}?(?:puisse|puissent|soit|soient|ait|aient|reçoive|reçoivent|bénéficie|bénéficient|cesse|cessent|obtienne|rende|réponde|réponde|fasse|fassent|prenne|prennent|mette|mettent|autorise|autorisent|examine|examinent) [^;.,]{3,110}))|(?:(?<=\bet\s)|(?<=\bet\sd')|(?<=\bet\sde\s))(?P<quote3>(?P<a3>(?:en |y |le |la |les |leur |lui )*(?:traduire|poursuivre|sanctionner|juger|punir|libérer|relâcher|garantir|permettre|assurer|enquêter|ouvrir|mettre|cesser|abandonner|lever|annuler|autoriser|respecter|protéger|hospitaliser|restituer|indemniser|accorder|veiller|faire|rendre|publier|ratifier|identifier|déférer) [^;.,]{3,110}))",
    cues="réclam exig demand sollicit puisse puissent soit soient ait aient reçoive bénéfici cesse obtienne rende réponde fasse prenne mette autorise examine traduire poursuivre sanctionner juger punir libérer relâcher garantir permettre assurer enquêter ouvrir mettre cesser abandonner lever annuler respecter protéger hospitaliser restituer indemniser accorder veiller faire rendre publier ratifier identifier déférer",
    hypothetical=True,
    unless=r"avant que|pour que|bien que|jusqu'à ce|afin|refus|forcé|contraint|obligé|menac|risqu|crain|sans que|pu |pouvoir (?:voir|parler)|pétition",
)
def and_further(p: Passage) -> Fact | None:
    """'… faire la lumière sur ces sévices et en traduire les auteurs en justice.'"""
    asks = re.search(
        r"demand|exig|exhort|appel(?:le|ons)|réclam|sollicit|invit|pri(?:e|ons)\b|recommand|enjoi|somm|^\W{0,3}(?:[a-z]\)|–|-)|^[a-zà-ö]+(?:er|ir|re)\b",
        p.paragraph.casefold(),
    )
    if not asks:
        return None
    action = p.word("action") or p.word("a2") or p.word("a3")
    return listed(p, action)
