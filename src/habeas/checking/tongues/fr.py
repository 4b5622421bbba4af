"""The families of words in French."""

import re

from habeas.checking.tongues.words import Words, family

_BE = r"(?:est|sont|serait|a été|ont été|était|reste|demeure)"
_AS = r"(?:désormais |maintenant |clairement |bien |pleinement |formellement |donc |aujourd'hui |à présent |aussi |ainsi )*"

WORDS = Words(
    voice=family(
        r"selon", r"d'après", r"affirm\w+", r"dit", r"disent", r"disait", r"dires?", r"déclar\w+", r"rapport(?:e|ent|é|ait|aient)",
        r"racont\w+", r"relat(?:e|ent|é|ait)", r"indiqu\w+", r"signal\w+", r"soutien\w+", r"témoign\w+", r"accus(?:e|ent|ait)",
        r"allégu\w+", r"allégations?", r"présumé\w*", r"prétend\w*", r"(?:aur|ser)aient", r"(?:aur|ser)ait", r"se plain\w+", r"plaintes?", r"récits?", r"parl(?:e|ent|ait) de",
        r"dénonc\w+", r"font état", r"fait état", r"expliqu\w+", r"confi[eé]\w* (?:que|avoir)", r"évoqu\w+", r"assur(?:e|ent|ait)", r"décri(?:t|vent|vait)", r"au dire", r"aux yeux", r"estim(?:e|ent)", r"nie", r"nient", r"dément\w*", r"contest\w+",
    ),
    certain=family(
        rf"{_BE} {_AS}(?:établi|avéré|prouvé|confirmé|démontré|certain|clair|évident|incontestable|indéniable|notoire|vérifié|attesté|documenté|corroboré)e?s?",
        r"faits? (?:avéré|établi|incontestable|notoire|prouvé|indéniable|indiscutable)s?", r"sans (?:aucun |le moindre |l'ombre d'un )?doute(?: possible)?",
        r"(?:nul|aucun|pas de|plus de|guère de|plus aucun) doute", r"hors de (?:tout )?doute", r"indubitabl\w+", r"incontestabl\w+", r"indéniabl\w+", r"indiscutabl\w+", r"irréfutabl\w+",
        r"(?:nul|personne|chacun|plus personne)(?: \w+){0,2}? n'ignore\w*", r"nul n'ignore", r"de notoriété publique", r"(?:c'est|voilà) un fait", r"(?:il est|est) (?:bien |désormais )?(?:connu|su) (?:de tous|que)", r"(?:pas|plus) un secret", r"de source sûre", r"au vu et au su de tous", r"ne (?:saurait|peut) être (?:niée?|contestée?|mise? en doute)", r"nul besoin de (?:prouver|démontrer)", r"manifestement", r"assurément", r"certainement", r"de toute évidence", r"à l'évidence", r"avec certitude", r"nous savons que", r"on sait que", r"chacun sait", r"tout le monde sait", r"la vérité est",
        r"personne ne (?:conteste|doute|peut nier|nie|met en doute)", r"(?:la |les )?preuves? (?:que|est faite|montrent?|établissent)", r"nous (?:pouvons )?confirm(?:ons|er)", r"confirm(?:e|ent) que", r"force est de constater que",
    ),
    doubted=family(r"si", r"pas", r"point", r"jamais", r"encore à", r"reste à", r"devra", r"devrait", r"afin", r"lorsque", r"avant", r"dès que"),
    harmed=family(
        r"battue?s?", r"frapp(?:ée?s?|ait|aient|èrent|er|e|ent)", r"tabass\w+", r"rouée? de coups", r"coups? de (?:pied|poing|matraque|crosse|bâton)s?", r"(?:reçu|donné|porté|assené|asséné|des|les) coups", r"maltrait\w+",
        r"mauvais traitements?", r"sévices", r"malmen\w+", r"brutalis\w+", r"violentée?s?", r"molestée?s?", r"(?:traîn|tir)ée? par les cheveux", r"par les cheveux", r"pieds nus dans la neige", r"pieds nus\W+(?:[\w-]+\W+){0,3}neige",
        r"chocs électriques", r"décharges électriques", r"étrangl\w+", r"gifl\w+", r"pass\w+ à tabac", r"torturée?s?", r"supplici\w+",
    ),
    moot=family(
        r"enquêt\w+", r"interdi\w+", r"prohib\w+", r"convention contre", r"articles? \d+", r"règles? \d+", r"pas (?:été )?(?:battue?|frappée?|maltraitée?)", r"examiner", r"examine la plainte", r"conclusion", r"présumés?", r"alléguée?s?", r"lumière sur",
    ),
    ailing=family(
        r"santé", r"vue", r"douleurs?", r"soins?", r"malad\w+", r"souffr\w+", r"maux", r"opérations?", r"migraines?", r"traitements? médic\w+", r"chirurgien\w*", r"ophtalmologue", r"neurologue",
    ),
    official=family(
        r"(?:vos|ses|leurs) services", r"autorités?", r"gouvernement\w*", r"minist(?:ère|re)", r"service pénitentiaire", r"services? (?:de sécurité|d'État)", r"administration(?: pénitentiaire)?", r"direction (?:des prisons|générale|de la prison|pénitentiaire)", r"la direction", r"le service", r"département pénitentiaire", r"le département", r"parquet", r"procureur\w*", r"comité d'état", r"comité de sécurité\w*", r"version officielle", r"officiellement", r"porte-parole",
    ),
    says=family(r"affirm\w+", r"déclar\w+", r"dit", r"soutien\w+", r"indiqu\w+", r"assur\w+", r"fai(?:t|sait|sant) savoir", r"fait valoir", r"selon", r"d'après", r"prétend\w*", r"estim\w+", r"répond\w*", r"considèr\w+", r"jug(?:e|ent|eait|é|ée)\w*", r"décrit", r"décrivait", r"maintien\w+", r"communiqué", r"version", r"qualifi\w+", r"jur(?:e|ent|ait)", r"tient pour", r"tenait pour"),
    denies=family(r"ni(?:e|ent|é|ait)", r"dément\w*", r"démentis?", r"contest\w+", r"réfut\w+", r"rejet\w+", r"récus\w+", r"dénégations?", r"version officielle", r"autre version"),
    untried=family(
        r"en (?:détention|prison) (?:provisoire|préventive)", r"détenu\w* (?:provisoire|préventif|en attente|sans jugement|sans procès|sans inculpation)\w*", r"prévenue?", r"(?:en attente|dans l'attente) (?:d'un |de son |d'être )?(?:procès|jugement|jugée?)", r"attend\w* (?:toujours |encore )?(?:son procès|d'être jugée?|son jugement)",
        r"sans (?:avoir été |jamais avoir été |être )?(?:jugée?|inculpée?|condamnée?)", r"sans (?:procès|jugement|inculpation|charge)", r"n'a (?:pas|jamais|toujours pas|pas encore) (?:encore )?été (?:jugée?|condamnée?|inculpée?)", r"(?:aucun|nul) (?:tribunal|juge|jugement|procès)", r"aucune (?:juridiction|condamnation|peine|décision de justice)", r"n'a (?:toujours |encore )?(?:pas|jamais) (?:encore )?(?:comparu|eu droit à un procès|vu de juge)", r"simple (?:prévenue?|suspecte?)", r"jamais (?:été )?jugée?", r"(?:attend|attendant) (?:toujours |encore )?(?:que|qu') ?(?:un |une |son |sa |la |l')?(?:juge|tribunal|affaire|justice|juridiction|cour)\w*", r"culpabilité (?:\w+ ){0,3}(?:pas|reste)\b.{0,30}", r"présumée? innocente?",
    ),
    convicted=family(
        r"condamnée?(?! (?:les|le|la|ces|cette|fermement|publiquement))", r"condamnation", r"reconnue? coupable", r"coupable", r"purg\w+ (?:sa|une|la) (?:longue |lourde )?peine", r"purg\w+", r"sa peine", r"peine de prison", r"détenue? condamnée?", r"a écopé", r"exécut\w+ sa peine",
    ),
    not_now=family(r"avant", r"autres?", r"coaccusés?", r"codétenus?", r"(?:nouveau|second|autre) procès", r"jusqu'(?:à|au)", r"puis", r"d'abord", r"avait", r"était", r"appel"),
    denied=family(r"n'a (?:pas|jamais)\b.{0,20}", r"pas (?:encore )?(?:été )?", r"jamais", r"aucune?", r"sans", r"si", r"risqu\w+", r"encour\w+", r"pourrait", r"serait", r"ni"),
    absolute=family(
        r"jamais", r"(?:aucune?|nulle?) (?:\w+ ){0,3}(?:quelle qu'elle soit|quel qu'il soit|que ce soit)", r"à aucun moment", r"en aucun cas", r"(?:pas|sans) (?:le|la) moindre", r"pas (?:un|une) seule?", r"absolument (?:aucune?|rien|pas)", r"(?:totalement|complètement|entièrement) (?:privée?|dépourvue?|coupée?|isolée?|refusée?s?)", r"privée? de (?:tout|toute|tous)", r"tout (?:accès|soin|contact|traitement)\b.{0,40} (?:refusée?|interdite?|déniée?)", r"refus\w+ (?:tout|toute|tous|toutes)", r"aucune?(?= (?:soin|aide|assistance|visite|médecin|traitement|contact|médicament|examen|avocat|suivi|prise en charge))", r"rien", r"personne n'", r"nul n'", r"sans (?:aucune?|le moindre|la moindre)",
    ),
    care=family(r"soins?", r"soign\w+", r"médec\w+", r"médic\w+", r"traitements?", r"visites?", r"famille", r"avocate?s?", r"contacts?", r"accès", r"hôpital", r"hospitalis\w+", r"examin\w+", r"examens?", r"chirurgi\w+", r"ophtalm\w+", r"neurolog\w+", r"dentiste", r"nourriture", r"courrier", r"lettres", r"appels", r"enquêt\w+", r"interrog\w+", r"spécialistes?", r"aide"),
    scope=family(r"à (?:notre|ma|sa|leur) connaissance", r"(?:autant|pour autant) que (?:nous|je)\b", r"que (?:nous|je) sach\w+", r"d'après (?:nos|les) (?:informations|renseignements)", r"selon (?:nos|les) (?:informations|renseignements)", r"nous (?:n'avons|ne disposons|ignorons|ne savons)", r"(?:avait|avons|avaient|a|ai) (?:pas )?(?:eu )?(?:connaissance|vent)", r"dont nous disposons"),
    now=family(r"à ce jour", r"jusqu'à présent", r"jusqu'ici", r"au jour", r"encore", r"à l'heure où"),
    answer=family(r"répon\w+", r"réponses?", r"doit", r"doivent", r"devrai\w+", r"réagi\w*", r"écri\w+", r"mentionnez", r"cesse\w*", r"demand\w+"),
    illness=family(
        r"tubercul\w+", r"pneumonie", r"bronchite", r"asthme", r"cancers?", r"tumeurs?", r"leucémie", r"diabèt\w+", r"diabétique", r"hépatite", r"cirrhose", r"vih", r"sida", r"épilep\w+", r"avc", r"accident vasculaire\w*", r"hémorragie\w*", r"infarctus", r"insuffisance (?:cardiaque|rénale|hépatique)", r"thrombose", r"embolie", r"phlébite", r"angine de poitrine", r"hypertension", r"anémie", r"glaucome", r"cataracte", r"décollement (?:de la |de )?rétine", r"calculs rénaux", r"gastrite", r"ulcères?", r"appendicite", r"hernie", r"sciatique", r"arthrite", r"arthrose", r"fractures?", r"fracturée?s?", r"commotion", r"déchirure", r"ligaments? (?:rompus?|déchirés?)", r"rupture du ligament", r"septicémie", r"méningite", r"paludisme", r"malaria", r"typhus", r"choléra", r"gale", r"démence", r"dépression", r"psychose", r"schizophrén\w+", r"stress post-traumatique", r"gangrène", r"scorbut", r"covid(?:-19)?", r"cardiopathie", r"ostéo\w+", r"sclérose en plaques", r"\w{4,}(?:ite|ose|pathie|émie)(?= (?:aiguë|chronique|grave|sévère))",
    ),
    medic=family(r"médecins?", r"docteure?s?", r"diagnosti\w+", r"hôpital", r"clinique", r"certificat médical", r"rapport médical", r"dossier médical", r"examen médical", r"chirurgien\w*", r"spécialistes?", r"cardiolog\w+", r"neurolog\w+", r"ophtalmolog\w+", r"psychiatr\w+", r"médecin légiste", r"radiographie", r"scanner", r"irm", r"analyses?"),
    careful=family(r"soupçonn\w+", r"suspect\w+", r"pourrait", r"risqu\w+", r"exclure", r"dépist\w+", r"vaccin\w*", r"antécédents", r"redout\w+", r"craint de développer", r"épidémie"),
    law=family(
        r"(?:actes? de )?torture", r"torturée?s?", r"arbitraire\w*", r"illéga\w+", r"illicites?", r"en violation", r"viol(?:e|ent|é|ée|ation|ations)(?: (?:de|du|des|flagrante?|grave|le|la|les|ses|manifeste)\b.{0,40})", r"prisonni(?:er|ère) (?:d'opinion|de conscience|politique)", r"déten(?:u|ue) politique", r"crimes? contre l'humanité", r"disparition forcée", r"traitements? (?:cruels?|inhumains?|dégradants?)\b.{0,30}", r"procès inéquitable", r"innocente?", r"au mépris d(?:u|es) (?:droit|loi|règle)\w*", r"contraire (?:au|aux|à la) (?:droit|loi|obligation)\w*", r"enfrei\w+",
    ),
    hedged=family(
        r"pourrai(?:t|ent)", r"peu(?:t|vent) (?:constituer|s'apparenter|relever)", r"serai(?:t|ent)", r"s'ils? (?:étaient|sont|s'avèr\w+)", r"si (?:elles?|ils?|ces|cela|ce)\b.{0,30}", r"allégu\w+", r"allégations?", r"présumé\w*", r"selon", r"d'après", r"estim\w+", r"considèr\w+", r"affirm\w+", r"dit", r"déclar\w+", r"groupe de travail", r"rapporteu\w+", r"conventions? contre la torture", r"prévention de la torture", r"comité contre la torture", r"contre la torture", r"articles? \d+", r"règles? \d+", r"interdi\w+", r"prohib\w+", r"dénonc\w+", r"enquêt\w+", r"toute forme", r"ne (?:se prononce|juge|qualifi)\w*", r"présomption", r"présumée? innocente?", r"protège", r"principes?", r"garanti\w+", r"dispose", r"à l'abri", r"nul ne", r"détermin\w+", r"si l'", r"risqu\w+", r"tribunal (?:a|avait) (?:jugé|déclaré)",
    ),
    opening=re.compile(r"(?:^|[¶·])\s*[#*]*\s*(?:À l'attention|A l'attention|À(?: son)? |A (?:Son|Madame|Monsieur|Mme|M\.)|Au |Aux |Destinataires?|Madame|Monsieur|Mesdames|Messieurs|S\.? ?E\.? ?M|Son Excellence|Excellence|Votre Excellence|Lettre (?:à|au|ouverte)|Appels? à (?:adresser|envoyer)|Écri(?:vez|re) (?:à|au)|Note (?:pour|à)|Chère?s? )", re.IGNORECASE),
    office=family(r"ministres?", r"ministère", r"procureure?s?(?: général\w*)?", r"présidente?", r"direct(?:eur|rice|ion)", r"gouverneure?", r"juges?", r"tribunal", r"cour", r"ombudsman", r"médiat(?:eur|rice)", r"défenseure? (?:des|du)", r"commissaire", r"parlement", r"ambassad\w+", r"chef", r"secrétaire", r"service", r"administration", r"comité", r"conseil", r"gouvernement\w*", r"autorités"),
    asks=family(r"(?:nous |je )?(?:vous )?(?:lui |leur )?demand(?:ons|e|ent|er|ez|ant)(?!r)", r"pri(?:ons|e)(?= (?:instamment|de|dès|d'|la|le|les|madame|monsieur|donc|,))", r"vous prions (?!d'agréer|de croire|de recevoir|d'accepter)", r"appel(?:ons|le|lent) (?:à|le|la|les|sur|instamment|solennellement)", r"exhort\w+", r"exig\w+", r"réclam\w+", r"invit(?:ons|e|ent)", r"saur(?:ions|ais) gré", r"serai(?:s|ons) reconnaissant\w*", r"veuillez (?!agréer|croire|recevoir|accepter|trouver)", r"sollicit\w+", r"engage(?:ons)? (?:le|la|les|vous)", r"conjur\w+", r"écrivez", r"doi(?:t|vent)", r"pour (?:lui|leur) demander", r"souhait\w+ que", r"ce que nous demandons"),
    vague=family(
        r"(?:exig|réclam|demand)\w+ (?:que )?justice(?: soit (?:faite|rendue))?", r"justice soit (?:faite|rendue)", r"(?:les |des |toutes les |ces )?mesures? (?:nécessaires?|appropriées?|adéquates?|qui s'imposent|utiles?|requises?|voulues?|urgentes?)(?! (?:pour|afin))", r"quelque chose (?:doit|soit)", r"il faut (?:que cela cesse|agir|réagir|faire quelque chose)", r"(?:cela|cette situation|cette injustice|ce calvaire) (?:doit|ne peut)\b.{0,30}", r"faire (?:le nécessaire|quelque chose|un geste|preuve d'humanité|de votre mieux|tout (?:ce qui est en|votre possible))", r"(?:respecter|faire respecter) (?:les |ses |leurs )?(?:droits?(?: (?:humains|de l'homme))?|obligations?|engagements?|dignité)", r"(?:sa|la) situation (?:doit|soit|s'améliore)\b.{0,20}", r"trouv\w+ une (?:solution|issue)", r"(?:d'|à )?agir(?! (?:pour|en|sur))", r"(?:une )?solution (?:rapide|juste|humaine|digne)", r"plus d'humanité", r"un changement", r"que cela (?:cesse|change)", r"(?:mettre fin|mettre un terme) à (?:cette situation|cette injustice|ses souffrances|ce calvaire|l'arbitraire|ce scandale)", r"faire cesser (?:cette|ce|ces|l') ?\w+", r"prendre (?:vos|leurs|ses) responsabilités", r"rendre justice", r"rétablir (?:la justice|le droit)", r"réexaminer (?:sa|la) situation", r"intervenir(?! (?:pour|afin|auprès))",
    ),
    deed=family(r"autoris\w+", r"permett\w+", r"permet", r"laiss\w+", r"ordonn\w+", r"ouvrir", r"libér\w+", r"transfér\w+", r"transf[eè]r\w*", r"examin\w+", r"enquêt\w+", r"faire (?:examiner|ouvrir|soigner|enquêter|transférer|en sorte qu\w+)", r"confier", r"communiqu\w+", r"rendre visite", r"maintenir", r"hospitalis\w+", r"admettre", r"abandonner les (?:charges|poursuites)", r"informer", r"publier", r"subir", r"recevoir", r"nommer", r"rouvrir", r"inform\w+", r"garder"),
    urgent=family(r"immédiat\w*", r"urgence", r"urgent\w*", r"de toute urgence", r"sans (?:plus )?(?:délai|tarder|attendre)", r"sur-le-champ", r"au plus vite", r"au plus tôt", r"dans les plus brefs délais", r"dans les meilleurs délais", r"aussi (?:vite|rapidement) que possible", r"dès maintenant", r"rapidement", r"promptement", r"instamment"),
    within=family(r"avant", r"d'ici", r"au plus tard", r"jusqu'au", r"dans (?:un délai|les \w+ jours|la semaine|les \w+ semaines)", r"sous (?:\w+ )?(?:jours|heures|quinzaine)", r"cette semaine", r"aujourd'hui même"),
    house=re.compile(r"(?<!\w)(?:prison|maison d'arrêt|maison centrale|centrale|centre de détention|centre pénitentiaire|colonie pénitentiaire|colonie|camp(?: de travail)?|pénitencier|établissement pénitentiaire|hôpital|commissariat|caserne|forteresse|maison de correction|quartier)(?: (?!(?:par|pour|à|au|en|et|ou|ni|avec|sans|de|par|dans|sur)\b)[a-zà-ÿ]+){0,2}? (?:de |d'|du |à |des )(?:la |l')?(?P<name>[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?)"),
    insider=family(
        r"(?:une? |l'une? des |l'un de ses |son |sa |le |la |notre |des |plusieurs )(?:\w+ )?(?:gardien\w*|surveillant\w*|infirmi\w+|cuisini\w+|codétenu\w*|détenu\w*|aide-soignant\w*|agent\w* (?:de la prison|pénitentiaires?)|médecin (?:de la prison|pénitentiaire)|employée? (?:de la prison|pénitentiaire)|femme de ménage|aumônier|greffi\w+)(?: [\w'-]+){0,6}? (?:nous a|nous ont|a (?:confié|vu|dit|raconté|rapporté|révélé|entendu|témoigné|assisté|transmis|confirmé)|ont (?:confié|vu|dit|raconté|rapporté)|raconte|confie|rapporte|témoigne|affirme|dit|confirme)",
        r"(?:selon|d'après) (?:une? |l'une? des |son |sa |le |la |notre )(?:\w+ )?(?:gardien\w*|surveillant\w*|infirmi\w+|cuisini\w+|codétenu\w*|aide-soignant\w*|médecin de la prison|employée? de la prison)", r"(?:tenons|tiens|tient|savons|sais|appris|apprenons|informée?s?|avertie?s?|renseignée?s?)(?: [\w'-]+){0,5}? (?:d'|par |grâce à |auprès d'|de )(?:une? |l'une? des |la |son |sa )?(?:\w+ )?(?:gardien\w*|surveillant\w*|infirmi\w+|cuisini\w+|codétenu\w*|aide-soignant\w*|agent\w* pénitentiaires?|médecin de la prison|employée? de la prison|greffi\w+)", r"sous (?:couvert|le sceau) d'anonymat", r"sous couvert de l'anonymat", r"(?:requis|demandé|souhaite garder|tient à garder) l'anonymat", r"souhait\w+ (?:rester|demeurer) anonyme", r"qui travaille (?:à|dans) (?:la|le) (?:prison|cuisine|colonie|infirmerie)\w*", r"notre (?:contact|source|informateur) (?:à l'intérieur|dans|au sein)", r"un lanceur d'alerte",
    ),
    private=family(r"cellule (?:n[o°º]\.? ?)?\d+\w*", r"passeport (?:n[o°º]\.? ?)?[A-Z]{0,3} ?\d{4,}", r"carte d'identité (?:n[o°º]\.? ?)?\w*\d{4,}", r"(?:domiciliée?|réside|habite|demeurant|vit) (?:au )?\d+\W.{0,40}", r"\+?\d{2,3}(?:[ .]\d{2,3}){3,}", r"(?:son fils|sa fille|ses enfants|ses filles|ses fils)\b.{0,25}? (?:âgée?s? )?de \w+ (?:et \w+ )?ans", r"(?:son fils|sa fille) (?:[A-Z]\w+)", r"numéro de téléphone", r"née? le \d+"),
    binds=family(r"(?:juridiquement )?liée?s?", r"contraignant\w*", r"obligatoires?", r"partie (?:à|aux|au)", r"ratifi\w+", r"adhér\w+", r"signataire", r"traités?", r"oblige\w*", r"obligations?", r"tenue? de", r"force obligatoire"),
    unit=family(r"(?:l'|d'|de l'|à l')?articles? (?:premier|(?P<number>\d{1,3}))", r"(?:art\. ?)(?P<number2>\d{1,3})", r"(?:la )?règles? (?P<number3>\d{1,3})", r"(?:le )?principes? (?P<number4>\d{1,3})"),
    instruments=(
        (family(r"pacte international relatif aux droits civils et politiques", r"PIDCP", r"pacte relatif aux droits civils et politiques"), "iccpr"),
        (family(r"pacte international relatif aux droits économiques, sociaux et culturels", r"PIDESC"), "icescr"),
        (family(r"convention (?:des nations unies )?contre la torture(?: et autres peines ou traitements cruels, inhumains ou dégradants)?"), "cat"),
        (family(r"déclaration universelle des droits de l'homme", r"DUDH"), "udhr"),
        (family(r"règles (?:nelson )?mandela", r"(?:ensemble de )?règles minima (?:des nations unies )?pour le traitement des détenus"), "mandela_rules"),
        (family(r"ensemble de principes pour la protection de toutes les personnes soumises à une forme quelconque de détention ou d'emprisonnement", r"ensemble de principes"), "body_of_principles"),
        (family(r"principes fondamentaux relatifs au traitement des détenus"), "basic_principles"),
        (family(r"règles de bangkok"), "bangkok_rules"),
        (family(r"protocole d'istanbul"), "istanbul_principles"),
    ),
    topics=(
        (family(r"tortures?", r"mauvais traitements"), r"torture|ill_treatment|humane|dignity|discipline\.prohibited"),
        (family(r"droit à la santé", r"soins (?:médicaux|de santé)", r"services de santé", r"accès (?:à un médecin|aux soins)"), r"health|dignity|medical|humane|doctor|equal_quality"),
        (family(r"procès équitable", r"droits? de la défense", r"présomption d'innocence"), r"trial|tribunal|counsel|judge"),
        (family(r"liberté d'expression", r"liberté d'opinion"), r"expression|belief"),
        (family(r"liberté de réunion", r"liberté d'association"), r"assembly|association"),
        (family(r"détention arbitraire", r"arrestation arbitraire"), r"liberty|arbitrary|judge|habeas"),
        (family(r"traitée?s? avec humanité", r"privée?s? de (?:sa|leur) liberté"), r"humane|dignity|torture|liberty|separation|rehabilit"),
    ),
    length=family(r"déten\w+", r"détention", r"prison\w*", r"emprisonn\w+", r"incarcér\w+", r"garde à vue", r"derrière les barreaux", r"privée?s? de (?:sa |leur )?liberté", r"écrouée?", r"captivité"),
    other_length=family(r"condamn\w+", r"peine", r"grève", r"isolement", r"réponses?", r"répon\w+", r"délai", r"âgée?", r"encour\w+", r"risqu\w+", r"silence", r"moyenne", r"purg\w+", r"plus tard", r"après"),
    taken_by=re.compile(r"(?:arrêt|interpell|appréhend|captur|enlev|placé\w* en garde à vue)\w*\b[^.;]{0,60}? par (?:la |le |les |l'|des |une |un )(?P<body>[^.,;¶]{4,60})|(?P<body2>(?:soldats?|militaires?|policiers?|douaniers?|gendarmes?|gardes?|armée|police|troupes|forces|douanes?|services? \w+)(?: [\w'-]+){0,4}?),? (?:qui |l'|les )*(?:a|ont|avaient|avait) (?:arrêté|interpellé|appréhendé|capturé|enlevé)", re.IGNORECASE),
    corroborated=family(r"corrobor\w+", r"recoup(?:é\w*|ent|e|ait)", r"de sources? (?:concordantes|indépendantes|multiples)", r"(?:plusieurs|diverses|différentes|de multiples|deux|trois) (?:sources|témoins|témoignages)(?: [\w-]+){0,2}", r"(?:confirmé|vérifié|attesté)e?s? (?:de manière indépendante|par (?:plusieurs|d'autres|des) (?:sources|témoins))", r"témoignages concordants"),
    proves=family(r"prouv(?:e|ent|é\w*|ant|ait)", r"(?:la |une |les )?preuves?(?: \w+)? (?:que|qu'|de|des)", r"démontr(?:e|ent|ant|é)", r"établi(?:t|ssent|ssant)", r"attest(?:e|ent|ant) (?:que|qu'|de|des)", r"confirm(?:e|ent|ant) (?:que|qu'|l\w+)", r"ne laiss\w+ aucun doute", r"montr(?:e|ent) (?:que|qu')", r"trahi(?:t|ssent)"),
    injury=family(r"ecchymoses?", r"hématomes?", r"bleus", r"plaies?", r"blessures?", r"gonflement", r"lésions?", r"enfl(?:é|ée|ure)", r"marques", r"traces", r"brûlures?", r"cicatrices?"),
    present=family(r"(?:est|reste|demeure|se trouve) (?:toujours |encore |actuellement |aujourd'hui |à ce jour )?(?:détenue?|incarcérée?|emprisonnée?|enfermée?|écrouée?|derrière les barreaux|en détention|en prison|à la (?:prison|maison d'arrêt|colonie)|au centre)", r"(?:y )?purge", r"croupit", r"se trouve (?:toujours |encore )?(?:à|au|dans)", r"toujours (?:détenue?|incarcérée?|en prison|en détention)"),
    duty=family(r"(?:a|ont) (?:le devoir|l'obligation|pour obligation)", r"(?:est|sont) (?:tenue?s? de|obligée?s? de|dans l'obligation)", r"doi(?:t|vent)", r"devoirs?", r"obligations?"),
    world=family(r"membre (?:des nations unies|de l'onu|de l'organisation des nations unies)", r"nations unies", r"onu", r"droit international", r"communauté internationale", r"normes internationales", r"obligations internationales"),
    charter=family(r"(?:charte|convention|déclaration|pacte|traité|protocole|statut)s? (?:[\w'-]+ ){0,5}?(?:droits? (?:de l'homme|humains?|des (?:détenus|prisonniers))|prisonniers|détenus|détention|torture|personnes détenues|prisonniers politiques|dignité)(?: (?:de l'onu|des nations unies|de genève))?"),
    real=family(r"convention (?:européenne|américaine|interaméricaine|internationale|relative aux droits de l'enfant|de sauvegarde)\b.*", r"charte (?:africaine|arabe|des nations unies(?! (?:sur|pour|relative|des))|des droits fondamentaux|internationale des droits de l'homme)\b.*", r"déclaration (?:universelle|américaine|publique|de l'internationale)\b.*", r"pacte international\b.*", r"protocole (?:facultatif|d'istanbul)\b.*", r"convention contre la torture.*", r"convention des nations unies contre la torture.*", r"conventions? de genève.*"),
    appeals=re.compile(r"(?P<number>\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|une dizaine d'|une vingtaine d')\s?(?:lettres|appels|courriers|demandes|démarches|appels publics)(?!\w)", re.IGNORECASE),
    confirms=family(r"confirm\w+", r"égaleme?nt", r"aussi", r"de son côté", r"deuxième source", r"seconde source", r"autre source", r"à son tour", r"corrobor\w+"),
    public=family(r"communiqué(?: de presse)?", r"déclaration publique", r"pour diffusion immédiate", r"partagez (?:largement|cet)"),
)  # fmt: skip
