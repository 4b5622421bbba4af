"""Word lists of French: what a capitalised word is, when it is not a person's name."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORGANISATION = _words(
    """
    organisation organisations comité commission conseil cour cours tribunal centre union parti association
    fédération confédération réseau ministère département agence service services bureau fondation institut
    université gouvernement parlement sénat assemblée congrès ligue groupe groupement front société mouvement
    initiative observatoire forum collectif coordination international internationale amnesty police armée
    marine garde gendarmerie corps fonds banque entreprise direction ambassade consulat mission secrétariat
    secrétaire maison académie alliance coalition campagne clinique hôpital prison colonie pénitencier
    mécanisme médiateur médiatrice protecteur défenseur courrier journal presse radio télévision hebdomadaire
    quotidien procureur parquet administration nation nations états unies reporters frontières défenseurs
    droits brigade bataillon chambre église mosquée syndicat école collège district unité pen cpj rsf fidh
    omct acat uip hcdh oip cicr oms unicef unesco osce otan onu ua ue oea convention charte pacte traité
    principes règles code loi constitution protocole déclaration article statut décret résolution rapporteur
    rapporteuse sécurité démocratique république royaume peuple humains nationale national haut-commissariat
    commissariat watch human rights front line defenders prisoners committee council court league federation
    direction inspection barreau ordre syndicale fraternité caisse comités mécanismes bâtonnier sûreté
    """
)
INSTRUMENT = _words(
    "convention charte pacte principes règles code déclaration protocole constitution statut loi traité normes"
)
TITLES = _words(
    """
    président présidente premier première ministre m mm mgr mme mlle monsieur madame mademoiselle messieurs dr
    docteur docteure pr professeur professeure me maître sir lord reine roi prince princesse cheikh ayatollah
    imam père abbé évêque archevêque cardinal pasteur général colonel capitaine commandant major lieutenant
    sergent juge sénateur sénatrice député députée secrétaire ambassadeur ambassadrice gouverneur maire
    directeur directrice dirigeant dirigeante journaliste avocat avocate militant militante blogueur
    blogueuse écrivain écrivaine poète poétesse rédacteur rédactrice étudiant étudiante conseiller porte-parole
    commissaire rapporteur rapporteuse citoyen citoyenne frère sœur mère épouse époux mari femme fils
    fille prisonnier prisonnière détenu détenue défenseur défenseure défenseuse opposant opposante syndicaliste
    """
)
_PLACES = """
    Russie Kirghizistan Kirghizie Iran Chine Biélorussie Bélarus Ukraine Turquie Azerbaïdjan Égypte Egypte Syrie Irak
    Israël Palestine Liban Jordanie Maroc Algérie Tunisie Libye Soudan Éthiopie Érythrée Somalie Kenya Ouganda
    Rwanda Burundi Nigéria Nigeria Cameroun Venezuela Cuba Nicaragua Mexique Colombie Guatemala Honduras Brésil
    Bolivie Pérou Chili Argentine Inde Pakistan Bangladesh Myanmar Birmanie Thaïlande Vietnam Cambodge Laos
    Malaisie Indonésie Philippines Tadjikistan Ouzbékistan Kazakhstan Turkménistan Géorgie Arménie Moldavie Pologne
    Hongrie Allemagne France Angleterre Irlande Italie Espagne Portugal Grèce Belgique Suisse Autriche Suède
    Norvège Danemark Finlande Canada Australie Japon Corée Afghanistan Yémen Oman Koweït Qatar Bahreïn Varenia
    Varénie Serbie Croatie Bosnie Albanie Bulgarie Roumanie Slovaquie Slovénie Lettonie Lituanie Estonie Tanzanie
    Zambie Zimbabwe Malawi Mozambique Angola Ghana Sénégal Mali Tchad Guinée Haïti Népal Mauritanie Eswatini
    Djibouti Gambie Togo Bénin Niger Gabon Congo Centrafrique Comores Madagascar Burkina
"""
COUNTRY = _words(_PLACES)
DEMONYM = _words(
    """
    américain russe kirghize iranien chinois biélorusse bélarussien ukrainien turc azerbaïdjanais égyptien
    saoudien émirati bahreïnien syrien irakien palestinien israélien libanais jordanien marocain algérien tunisien
    libyen soudanais éthiopien érythréen somalien kényan ougandais rwandais burundais congolais nigérian nigérien
    camerounais vénézuélien cubain nicaraguayen mexicain colombien guatémaltèque hondurien brésilien bolivien
    péruvien chilien argentin indien pakistanais bangladais birman thaïlandais vietnamien cambodgien malaisien
    indonésien philippin tadjik ouzbek kazakh turkmène ouïghour tibétain géorgien arménien moldave polonais
    hongrois allemand français britannique anglais irlandais italien espagnol portugais grec belge suisse
    autrichien suédois norvégien danois finlandais canadien australien japonais coréen afghan yéménite omanais
    koweïtien qatari varénien varenien européen africain asiatique arabe musulman chrétien catholique kurde
    serbe croate bosnien albanais bulgare roumain tchèque tanzanien zambien zimbabwéen angolais ghanéen sénégalais
    malien tchadien guinéen haïtien mauritanien togolais béninois gabonais centrafricain
    """
)
# Capitalised words that begin a sentence or a heading and are no part of a name.
COMMON = _words(
    """
    le la les l un une des du de d ce cet cette ces c il elle ils elles on nous vous je tu son sa ses leur leurs
    notre nos votre vos mon ma mes en au aux à a y par pour avec sans sous sur dans entre vers chez contre depuis
    dès jusque jusqu pendant durant après avant lors lorsque lorsqu quand alors ainsi aussi et ou où mais donc or
    ni car si s qu que qui quoi dont quel quelle comme comment pourquoi parce puisque puisqu bien malgré selon
    d'après suite face grâce outre hormis parmi près plus moins très tout toute tous toutes aucun aucune chaque
    plusieurs certains certaines quelques autre autres même mêmes tel telle deux trois quatre cinq six sept huit
    neuf dix onze douze premier première second seconde troisième dernier dernière aujourd'hui aujourd hier demain
    maintenant ensuite puis enfin finalement toutefois cependant néanmoins pourtant également par ailleurs
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
    jeudi vendredi samedi dimanche communiqué communiqués déclaration lettre appel appels urgent urgente urgence
    action actions alerte mise jour note objet sujet réf cher chère chers libérez libération liberté justice
    condamnation condamné condamnée arrestation arrêté arrêtée arrêtés détention détenu détenue détenus détenues
    prisonnier prisonnière procès peine torture santé grève faim nouvelle nouvelles nouveau informations
    information contact contacts source sources photo image rue avenue boulevard place quartier aéroport fleuve
    mont lac île océan mer province région district ville capitale nord sud est ouest central centrale état
    affaire cas dossier contexte rappel faits recommandations conclusion veuillez écrivez exigez demandez envoyez
    monsieur madame messieurs mesdames excellence mme mlle mm dr me maître exclusif publié publiée publication
    traduit légende inquiétude inquiétudes craintes violation violations droits homme humains monde
    membres membre famille proches parents avocats ancien ancienne ex demande demandes disparition rapport
    non oui ici là voici voilà chronologie résumé annexe détenir libérer condamner anniversaire ans année
    audience parole témoignage portrait entretien propos pétition signez agissons agissez chef
    jours mois semaine heures âgé âgée né née originaire père mère frère sœur fils fille mari épouse
    """
)
STATE_AGENT = (
    r"(?:autorités?|gouvernement|police|policiers?|policières?|gendarmes?|gendarmerie|agents?|officiers?|gardiens?|surveillants?|matons?|"
    r"forces?(?:\s+(?:de\s+l'ordre|de\s+sécurité|spéciales|armées))?|services?(?:\s+(?:de\s+sécurité|de\s+renseignements?|secrets|spéciaux))?|soldats?|militaires?|"
    r"hommes|individus|inconnus|procureure?s?|parquet|tribunal|cour|juges?|ministère|comité|armée|régime|direction|administration|directeur|"
    r"directrice|président|ministre|foule|partisans|état|milice|miliciens|ravisseurs|parlement|médiateur|médiatrice|conseil|codétenus?|enquêteurs?|douaniers?|brigade|unité)"
)
