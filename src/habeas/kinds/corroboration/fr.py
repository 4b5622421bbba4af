"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.corroboration import Corroboration

_SIGNS = r"(?:(?:multiples? |nombreu\w+ |plusieurs |importantes? )*(?:ecchymoses?|bleus|hématomes?|contusions?|blessures?|plaies?|lésions?|cicatrices?|brûlures?|fractures?|traces? (?:de |d')\w+|marques? (?:de |d')\w+|traces|marques|séquelles|côtes? cassées?|dents? cassées?)(?:(?:,| et) (?:des |de )?(?:ecchymoses?|bleus|hématomes?|contusions?|blessures?|plaies?|lésions?|cicatrices?|brûlures?|fractures?|traces? de \w+))*(?: (?:compatibles? avec|caractéristiques? de|dues? à|de) (?:la |des |les |de )?(?:torture|coups|mauvais traitements|violences))?)"
_PART = r"(?P<part>(?:têtes?|visages?|dos|jambes?|bras|mains?|pieds?|côtes?|ventre|abdomen|yeux|œil|oreilles?|poitrine|torse|corps|genoux?|cou|poignets?|épaules?|chevilles?|cuisses?)(?:(?:,| et) (?:le |la |les |l'|au |aux |sur les |sur le |sur la )?(?:têtes?|visages?|dos|jambes?|bras|mains?|pieds?|côtes?|ventre|poitrine|torse|genoux?|cou|poignets?|épaules?|chevilles?|cuisses?))*)"
_ON = (
    r"(?: (?:sur|à|au|aux|dans) (?:tout )?(?:le |la |les |l'|son |sa |ses |leurs? )?"
    + _PART
    + r")?"
)
_INDEPENDENT = r"prévention de la torture|médiat|nations unies|\bonu\b|croix-rouge|cicr|rapporteu|comité|indépendant|groupe de travail|légiste|istanbul|défenseure? des droits"


def _finding(p: Passage, actor: str | None) -> Fact:
    return Corroboration(
        when=p.when,
        actor=actor,
        finding=p.word("finding"),
        body_part=p.word("part"),
        of="mistreatment",
        independent=Stated.YES if p.has(_INDEPENDENT) else None,
    )


@rule(
    r"(?:(?:corroboré|confirmé|attesté|étayé|documenté)~ par |<AVOIR> (?:constaté|relevé|observé|documenté|vu|noté|découvert|décelé|confirmé|recensé)(?:e|s|es)? |(?:constate|relève|observe|documente|montre|révèle|fait état d|atteste d|présentait|présentent|présente|portait|porte) ?(?:e |')?)(?:la présence de |des |de |d'|les |une? |plusieurs )*(?P<finding>"
    + _SIGNS
    + r")"
    + _ON,
    cues="corrobor confirm attest étay document constat relev relèv observ vu noté découvert décel montre révèl état présent port recens",
    unless=r"aucun",
)
def found_injuries(p: Passage) -> Fact | None:
    """'La médiatrice a constaté des ecchymoses sur son dos.'"""
    return _finding(p, p.agent or p.subject)


@rule(
    r"(?P<finding>"
    + _SIGNS
    + r")"
    + _ON
    + r" (?:<ETRE> |étaient |sont )?(?:constaté|relevé|observé|visible|documenté|découvert)(?:e|s|es)?"
    + _ON.replace("part", "part2"),
    cues="constat relev observ visible document découvert",
)
def injuries_were_found(p: Passage) -> Fact | None:
    """'Des ecchymoses ont été constatées sur ses bras.'"""
    return _finding(p, p.agent if p.has(r"\bpar\b") else None)


@rule(
    r"(?:expertise|examen|rapport|certificat|autopsie|experts?|médecins?)(?: (?:médica(?:l|le|ux)|médico-légale?|légistes?|indépendante?s?|de l'autopsie))* (?:[\w'-]+ ){0,4}?(?:a |ont )?(?:confirm|conclu|établi|révél|montr|attest|document|constat|diagnostiqu|mis en évidence|fait état|relev|décel)\w*",
    cues="expertise examen rapport certificat autopsie expert médecin",
    unless=r"stable|satisfaisant|bonne santé|rapport (?:annuel|publié)",
)
def report_confirms(p: Passage) -> Fact | None:
    """'Un examen médico-légal a confirmé …'"""
    if not p.has(r"médic|légiste|autopsie|expertise|certificat"):
        return None
    return Corroboration(when=p.when, actor=p.subject)


@rule(
    r"(?:certificat|rapport|expertise|autopsie|photos?|photographies|images|vidéos?|radiographies?|médecins?|experts?|légiste)(?: [\w'-]+){0,8}? (?:mentionn\w+|fai(?:t|sait|saient) état|attest\w+|montr\w+|révèl\w+|établi\w*|conclu\w*|constat\w+|décri\w+|relèv\w+|confirm\w+)",
    cues="certificat rapport expertise autopsie photo images vidéo radiographie médecin expert légiste",
    unless=r"rapport annuel|stable|satisfais|de notre organisation",
)
def report_tells(p: Passage) -> Fact | None:
    """'Le certificat médical mentionne une fracture.'"""
    if not p.has(
        r"médic|légiste|autopsie|expertise|certificat|blessure|ecchymose|fracture|hématome|trace|brûlure|plaie"
    ):
        return None
    return _finding(p, p.subject)
