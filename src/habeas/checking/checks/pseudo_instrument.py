"""An instrument's name that is wrong: none has it, or the real one is called otherwise."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.core.prose import Label, whole
from habeas.standards import INSTRUMENTS, instruments_named, pseudo_instruments

CODE = "pseudo-instrument"
EXAMPLE = (
    "It is laid down in the UN Human Rights Charter.",
    "It is laid down in the Universal Declaration of Human Rights.",
)
_NAME = r"(?:Charter|Convention|Covenant|Declaration|Treaty|Pact|Statute|Code|Act|Bill)"
_TEXT = r"(?:Rules|Principles|Protocol|Guidelines|Standards|Accords?)"
_ABOUT = r"(?:Human|Prison(?:er)?s?[’']?|Detainees?[’']?|Detained|Detention|Torture|Custody|Inmates?[’']?|Imprisoned|Jailed|Captives?|Sick|Hunger|Physicians?|Doctors?|Nurses|Medic(?:al|ine)|Liberty|Dignity|Health|Care|Political|Justice|Fair|Rights|Lawyers|Journalists|Defenders|Reporters|Conscientious|Objection|Objectors|Emergency|Emergencies|Students|Academic|Religious|Belief|Worship|Soldiers|Clergy|Mothers|Whistle-?blowers|Editors|Disappearances?|Speech|Press|Protection|Immunit(?:y|ies)|Advocates|Writers|Artists|Persons|Hostages|Imprisonment|Treatment|Freedoms?|Expression|Trials?|Judges|Families|Safety|Unionists?|Unions|Workers|Heads|Statesmen|Presidents|Opposition|Conscience|Surgery|Visits|Remand|Arrest|Solitary|Isolation)"
_WORLD = r"(?:UN|U\.N\.|United Nations|ILO|WHO|WMA|UNESCO|UNICEF|OSCE|Red Cross|Commonwealth|Geneva|Universal|International|World|Global|European|Inter-American|African|Asian|Vienna|Hague)"
_CITY = r"(?:Oslo|Stockholm|Helsinki|Copenhagen|Paris|London|Rome|Madrid|Lisbon|New York|Montreal|Toronto|Berlin|Brussels|Strasbourg|Bern|Basel|Zurich|Lausanne|Prague|Warsaw|Athens|Nairobi|Cairo|Dakar|Geneva|Vienna|Hague|Budapest|Dublin|Edinburgh|Turin|Milan|Florence|Bologna|Lyon|Salamanca|Barcelona|Amsterdam|Utrecht|Leiden|Bruges|Antwerp|Luxembourg|Riga|Tallinn|Vilnius|Sofia|Bucharest|Belgrade|Ljubljana|Kampala|Harare|Manila|Jakarta|Bogot[áa]|Lima|Caracas|Quito|Mexico)"
_TITLE = rf"(?: (?:of|on|for|against|concerning|relating to) (?:the )?(?:{_ABOUT}|(?:[A-Z][\w’'-]+ |of |the |and |for |in |on )*?{_ABOUT})(?: (?:and|of|in|from|under) (?:the )?[A-Z][\w’']+| [A-Z][\w’']+)*)"
# Of these there are so few that any other title is no known one.
_OF_ANYTHING = r"(?:Charter|Pact|Covenant|Code|Bill)(?: (?:of|on|for|against) (?:the )?[A-Z][\w’']+(?: (?:(?:and|of|in|for) )?(?:the )?[A-Z][\w’']+)*)"
_LIKE_ONE = re.compile(
    rf"\b(?:{_WORLD} )+(?:{_ABOUT} )*(?:Rights )?{_NAME}{_TITLE}"
    rf"|\b(?:{_WORLD}|{_CITY}) (?:{_ABOUT} )*{_OF_ANYTHING}"
    r"|\b(?:Convention|Covenant|Treaty|Pact) against (?:the )?[A-Z][\w’']+(?: (?:(?:and|of|in|or) )?(?:the )?[A-Z][\w’']+)*"
    rf"|\bIstanbul Convention{_TITLE}|\bConvention on (?:the )?(?:[A-Z][\w’'-]+,? (?:and |of |for |the )*){{0,5}}(?:Prisoners|Detainees|Inmates)(?! of War)(?:['’] \w+)?"
    rf"|\b{_CITY} (?:{_NAME}|{_TEXT}){_TITLE}|\b(?:Hague|World|Universal|Global|WHO|UNESCO) {_TEXT}{_TITLE}"
    rf"|\b(?:International|Universal|World|Global|UN|European) Bill of (?:[A-Z][\w’']+ )?(?:Prisoners|Detainees|Inmates|Patients)['’]? Rights"
    r"|\b(?:Nelson )?Mandela (?:Convention|Treaty|Covenant|Charter|Pact|Act|Code|Statute|Declaration|Protocol|Accords?|Law)s?\b|\bBody of (?:Rules|Laws|Rights|Articles)\b|\b(?:Standard|Basic) (?:Minimum )?(?:Convention|Treaty|Covenant|Charter|Declaration)\b"
    rf"|\bInternational (?!Human\b)(?:{_ABOUT} )+{_NAME}\b|\b(?:Havana|Tokyo|Malta|Beijing) (?:Convention|Treaty|Covenant|Charter|Pact)\b"
    r"|\b(?:Bangkok|Minnesota|Luanda|Robben Island|Méndez) (?:Convention|Treaty|Covenant|Charter|Pact|Declaration)\b"
    rf"|\b(?:UN|United Nations|Universal|World|Global|ILO|UNESCO) (?:{_ABOUT} )+{_NAME}\b"
)
_REAL = re.compile(
    r"Charter of (?:the (?:United|Organi[sz]ation|Commonwealth|African|Council)|Fundamental (?:Social )?Rights|Rights of Indigenous|Local Self)|Charter (?:for Regional|on the Rights and Welfare|on Human and Peoples|on Democracy)|Code of Criminal|European (?:Convention|Social Charter)|World Health|Convention on (?:the (?:Rights of (?:the Child|Persons with|All|Migrant)|Elimination|Prevention|Law|Protection of (?:All Persons|the Rights|the World|National|Children|Cultural|Human|Individuals|Minorities|the Environment)|Status)|Consular|Diplomatic)|Statute of the International|Convention against (?:Torture|Corruption|Transnational|Discrimination|Apartheid|the (?:Taking|Illicit|Recruitment|Adverse)|Illicit|Doping|Enforced)|Convention for the (?:Protection of (?:All Persons|Human|Individuals)|Prevention|Suppression)|Declaration on the (?:Protection of (?:All|Women)|Rights of (?:Indigenous Peoples|(?:Persons Belonging to (?:National or Ethnic, Religious and Linguistic )?)?Minorities|Peasants)|Elimination|Right to|Granting)|Declaration of the Rights of the|Geneva Convention(?!s? against)s?(?! on)|(?<!African )(?<!European )(?<!Asian )(?<!American )(?<!World )(?<!Arab )(?<!Universal )(?<!Global )Covenants? on (?:Civil|Economic|Human Rights(?! [Aa]nd))|Declaration (?:of Human Rights|of Geneva|and Programme)|Bill of (?:Human )?Rights|Code of (?:Conduct|Medical|Ethics)|International Code of Medical|Paris (?:Principles|Declaration)|Beijing Rules|Bangalore Principles|Forced Labour|Right to Organi[sz]e|Freedom of Association|Minimum Age|Decent Work|Minimum Rules for the Administration|Use of Force|Independence of the Judiciary|Victims of Crime|Vienna Declaration and|(?:Suppression|Punishment) of|Basic Principles"
)


def find(look: Look) -> Iterator[Finding]:
    """Each such name, with the right one."""
    for pseudo in pseudo_instruments():
        meant = INSTRUMENTS[pseudo.instead]
        for match in pseudo.pattern.finditer(look.flat):
            said = whole(
                "{problem} The {name} is probably meant ({symbol}).",
                problem=Label(pseudo.problem),
                name=Label(pseudo.suggestion),
                symbol=meant.symbol,
            )
            yield look.finding(
                CODE,
                match.start(),
                match.end(),
                said,
                severity=Severity.WARNING if pseudo.exists else Severity.ERROR,
                suggestion=pseudo.suggestion,
            )
    yield from _unheard_of(look)


def _unheard_of(look: Look) -> Iterator[Finding]:
    """Names that read as those of an instrument on rights or on custody, and are none that is known."""
    named = [(m.start, m.end) for m in instruments_named(look.bare)]
    wrong = [m.span() for p in pseudo_instruments() for m in p.pattern.finditer(look.flat)]
    text = look.bare
    for start, end in named:
        text = f"{text[:start]}{'·' * (end - start)}{text[end:]}"
    for match in _LIKE_ONE.finditer(text):
        start, end = match.span()
        if any(a < end and start < b for a, b in (*named, *wrong)) or _REAL.search(match[0]):
            continue
        if _plain(match[0]) in _on_file(look):
            continue
        said = whole("No instrument of this name is known: name the one that is meant.")
        yield look.finding(CODE, start, end, said, severity=Severity.WARNING)


def _on_file(look: Look) -> str:
    return _plain(" ".join(s.text for s in look.casefile.known_sources.values()))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
