"""Words each of which tells a fact by itself: a deed, an injury, an illness, a thing, a person, a place, a step of a case."""

from functools import lru_cache

from habeas.checking.telling.plainwords import roots_in

_TELLING = """
beat batter bite bitten blindfold burn burnt burned chain choke club cuff drag drown drug electrocute flog gag
gas handcuff hang harass hood humiliate inject insult kick knife lash maim manacle poison pour pull punch rape rob robbed
scald scratch shackle shave shock shoot shot shove slap spit stab starve strangle strap strip stripped suffocate taser
tasered threaten thrown tie tied torn trample waterboard whip douse smash spray starved suspended dangle burnt branded
abscess acne aids allergy amputate amputation anaemia arrhythmia arthritis asthma bleed bleeding blind bled blister bronchitis bruise
cancer cataract cholera coma concussion convulsion cough covid deaf dehydrate dehydration dementia depression dermatitis
diabetes diabetic diarrhoea diphtheria dislocate dysentery embolism epilepsy epileptic faint fainted fever fracture fractured frostbite
gangrene glaucoma haemorrhage hallucinate hepatitis hernia hiv hypertension hypothermia infarction infection infected
insomnia jaundice leukaemia lice limp lupus malaria malnutrition measles meningitis migraine miscarriage miscarry nausea numb
overdose palsy pancreatitis paralysed paralysis paralyse parkinson pleurisy pneumonia pregnant pregnancy psoriasis psychosis rabies
rash rheumatism scabies schizophrenia sciatica seizure sepsis shingles sprain stroke suicide thrombosis tonsillitis tremor
tuberculosis tumour typhoid typhus ulcer unconscious unconsciousness vomit vomiting collapse collapsed wheeze
ankle appendix arm artery bladder bone bowel brain breast calf cheek chest chin collarbone ear eardrum elbow eyebrow
eyelid finger foot forearm forehead gum heel hip intestine jaw jawbone kidney knee knuckle leg limb lip
liver lung mouth neck nerve palm pancreas pelvis prostate retina rib scalp shin shoulder skin skull sole spine
spleen stomach temple testicle thigh throat thumb thyroid toe tongue tooth teeth vein wrist eyesight
bandage bed brace cane catheter chemotherapy crutch crutches denture dialysis drip glasses hearing-aid implant infusion inhaler
insulin medication morphine oxygen pacemaker painkiller painkillers pill plaster prosthesis sedative spectacles splint
stitch stitches stretcher surgery tablet transfusion transplant tube vaccine ventilator wheelchair x-ray antibiotic antibiotics
acid baton belt bomb bucket bullet bullwhip cable cage cigarette club dagger dog dogs explosive explosives fist grenade
gun hammer helicopter hose iron laptop computer mattress needle pistol pliers rifle rod rope sack sjambok
syringe taser tear-gas tongs toilet truck van vehicle weapon whip wire wrench phone diary manuscript hard-drive passport
accountant aunt bishop bodyguard brother bride bridegroom cellmate chairman chairwoman chaplain chef clerk colonel commander
cook corporal courier cousin dentist deputy doctor driver editor engineer executioner father fiance fiancee gangster
general governor grandfather grandmother grandson granddaughter husband imam informant informer interpreter judge juror lawyer lieutenant
mayor midwife militia militiamen mother murderer nephew niece notary nun officer paramedic pastor pathologist physiotherapist
pilot poacher priest prosecutor psychiatrist psychologist rabbi senator sergeant sister smuggler soldier spy stepfather
stepmother surgeon terrorist thief translator treasurer twin twins uncle veterinarian warden widow widower wife infant baby toddler
airport apartment attic barn barracks basement bathroom border bunker cafe camp cellar cemetery chapel clinic courtyard
dungeon embassy factory farm forest fort fortress garage gallows graveyard gym harbour highway hotel infirmary kindergarten kitchen
laundry mine monastery morgue motorway orphanage palace pit quarry ravine restaurant roof roundabout sawmill school sewer
stadium staircase station studio supermarket toilet tower tunnel warehouse workshop yard toilet shed
abandon abduct abscond adopt ambush amnesty arson assassinate attack auction autopsy banish bankrupt bankruptcy baptise bail
blackmail bomb bombing boycott bribe bugged burgle burglary buried bury captured commute commuted confess confessed confession confiscate
confiscated coup crash cremate curfew dead death deport deported deportation disbar disbarred discharge dismiss dismissed disown
divorce drown embezzle embezzlement escape escaped espionage evict evicted eviction exile exiled expel expelled extort
extradite extradited extradition fine fined fire fired flee fled flood forge forged forgery fraud hijack
hostage impeach impound incinerate interrogate jam killed kidnap lawsuit leak libel loot lynch massacre murder mutiny
naturalise obituary orphan overdose overturn pardon parole perjury poisoning prosecuted protest raid ransom recant recanted
reduce reduced rehabilitate resign resigned retract retracted retrial reinstate riot ruined sabotage sack sacked sanction seal sealed search searched
seize shelling shipwreck siege slander smuggle spying squat stalk starvation steal stolen stripped sued sue suicide
summon surgery surrender surrendered tapped terrorism theft torch treason trespass tortured unfrock vandalise vigil wed weapons wiretap withdrew
withdrawn bailed bribed flogging hanged jailed lashed shelled stabbed vanished lashes caning caned amputated stoned
beard hair naked nude undressed uniform blanket blankets windowless rat rats cockroach cockroaches flea fleas faeces urine blood sewage mould
"""


@lru_cache(maxsize=1)
def telling_roots() -> frozenset[str]:
    """Their roots."""
    return roots_in(_TELLING)
