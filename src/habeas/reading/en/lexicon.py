"""Word lists of English: what a capitalised word is, when it is not a person's name."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AFFAIRS = _words(
    """
    affairs disappearance enforced workers internal foreign interior lawyers journalists persons torture
    prisoners crimes persecution
    """
)
ORGANISATION = AFFAIRS | _words(
    """
    international committee commission council court centre center union party association federation network
    organisation organization ministry department agency service services office bureau foundation institute
    university government parliament senate assembly congress league group front society movement initiative
    observatory forum watch amnesty tribunal police army navy guard guards corps board fund bank company
    corporation authority directorate embassy consulate mission secretariat house cabinet academy alliance
    coalition campaign clinic hospital prison jail colony penitentiary mechanism ombudsman ombudsperson
    ombudsperson's courier post times news press media digest radio television journal herald prosecutor
    prosecutor's procuracy administration nations nation state states kremlin reporters defenders borders
    collective brigade battalion chamber church mosque club school college district hub project programme
    program unit squad taskforce pen cpj rsf fidh omct ipu ohchr icrc who unicef unesco osce nato oas au eu
    un sdpk si ngo ngos treaty convention covenant charter principles rules code law act constitution
    protocol declaration article statute decree resolution rapporteur working subcommittee security
    airport barracks camp district province region reformatory mine branch directorate
    democratic republic kingdom people's human rights national
    """
)
INSTRUMENT = _words(
    """
    convention covenant charter principles rules code declaration protocol constitution statute act law
    treaty standards guidelines
    """
)
TITLES = _words(
    """
    president prime minister mr mrs ms miss dr doctor prof professor sir dame lord lady king queen prince
    princess sheikh ayatollah imam reverend rev father bishop archbishop cardinal pastor general colonel
    captain major lieutenant sergeant judge justice senator representative congressman congresswoman deputy
    mp secretary ambassador governor mayor chairman chairwoman chairperson vice-chairperson chair acting interim organising organizing deputy-chair treasurer presenter host technician director leader former journalist lawyer
    activist blogger writer poet editor theologian student attorney advisor adviser spokesperson spokesman
    spokeswoman commissioner rapporteur vice first lady citizen citizens national nationals fellow brother
    sister mother wife husband son daughter prisoner detainee defender hon honourable comrade chief
    opposition political human rights press the nurse cartoonist photographer photojournalist reporter
    correspondent filmmaker singer rapper artist musician academic researcher unionist organiser organizer
    farmer teacher engineer producer presenter prosecutor magistrate maître comrade chaplain publisher
    translator novelist politician campaigner environmentalist economist historian coordinator columnist
    councillor lawmaker parliamentarian colleague colleagues activists journalists students lawyers brothers
    """
)
DEMONYM = _words(
    """
    american russian kyrgyz iranian chinese belarusian ukrainian turkish azerbaijani azeri egyptian saudi
    emirati bahraini syrian iraqi palestinian israeli lebanese jordanian moroccan algerian tunisian libyan
    sudanese ethiopian eritrean somali kenyan ugandan rwandan burundian congolese nigerian cameroonian
    venezuelan cuban nicaraguan mexican colombian guatemalan honduran salvadoran brazilian bolivian peruvian
    chilean argentine indian pakistani bangladeshi burmese myanmar thai vietnamese cambodian laotian
    malaysian indonesian filipino philippine tajik uzbek kazakh turkmen uyghur tibetan georgian armenian
    moldovan polish hungarian german french british english irish scottish italian spanish portuguese greek
    dutch belgian swiss austrian swedish norwegian danish finnish canadian australian japanese korean afghan
    yemeni omani kuwaiti qatari varenian european african asian arab muslim christian catholic kurdish
    serbian croatian bosnian albanian bulgarian romanian czech slovak slovenian latvian lithuanian estonian
    tanzanian zambian zimbabwean malawian mozambican angolan ghanaian senegalese malian chadian guinean
    haitian dominican sri lankan nepali nepalese maldivian hong kong mauritanian
    """
)
COUNTRY = _words(
    """
    Russia Kyrgyzstan Iran China Belarus Ukraine Turkey Türkiye Azerbaijan Egypt Syria Iraq Israel Palestine
    Lebanon Jordan Morocco Algeria Tunisia Libya Sudan Ethiopia Eritrea Somalia Kenya Uganda Rwanda Burundi
    Nigeria Cameroon Venezuela Cuba Nicaragua Mexico Colombia Guatemala Honduras Brazil Bolivia Peru Chile
    Argentina India Pakistan Bangladesh Myanmar Burma Thailand Vietnam Cambodia Laos Malaysia Indonesia
    Philippines Tajikistan Uzbekistan Kazakhstan Turkmenistan Georgia Armenia Moldova Poland Hungary Germany
    France Britain Ireland Italy Spain Portugal Greece Netherlands Belgium Switzerland Austria Sweden Norway
    Denmark Finland Canada Australia Japan Korea Afghanistan Yemen Oman Kuwait Qatar Bahrain Varenia Serbia
    Croatia Bosnia Albania Bulgaria Romania Slovakia Slovenia Latvia Lithuania Estonia Tanzania Zambia
    Zimbabwe Malawi Mozambique Angola Ghana Senegal Mali Chad Guinea Haiti Nepal Maldives Mauritania Eswatini
    Swaziland Djibouti Gambia Togo Benin Niger Gabon Congo
    """
)
# Capitalised words that begin a sentence or a heading and are no part of a name.
COMMON = _words(
    """
    the a an this that these those it its he she they we i you his her their our my your in on at by for from
    with without to of as and or but nor so yet if when while after before since until during following
    despite although though because however therefore moreover furthermore additionally meanwhile rather
    today yesterday tomorrow now then later earlier recently according according under over about against
    among between within also both all every each some any many most several other another not no never there
    here who whom whose which what where why how is are was were be been being has have had do does did will
    would should could may might must can statement press release urgent action appeal letter update open
    joint call note subject date re dear background free freedom justice publisher continued wrongful
    wrongfully unjustly detained detention arrested sentenced arrest sentence sentencing release released
    trial anniversary four five six three two one ten year years day days monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november
    december north south east west northern southern eastern western central new old former please take
    further information family status case update yours sincerely chief criminal civil penal supreme high
    journalism medical health torture only even more than such once still just last next first second third
    mr mrs ms dr state special regional city district general secretary world european english read source
    photo image street avenue road square airport river mountain lake island islands sea ocean province
    region county oblast unless neither whether reportedly allegedly instead unlike contrary whereas upon shortly
    eventually perhaps provide ensure guarantee drop end grant allow investigate immediately stop quash protect
    respect lift halt cease disclose permit transfer return let give bring jailing arresting detaining sentencing
    imprisoning convicting charging releasing silencing targeting prosecuting punishing holding keeping locking freeing
    """
)
STATE_AGENT = (
    r"(?:authorit(?:y|ies)|government|police|officers?|officials?|guards?|security\s+(?:forces|services?|agents|officers)|"
    r"soldiers|troops|forces|agents|gunmen|militia|prosecutors?|court|courts|judges?|ministry|service|committee|army|"
    r"military|administration|regime|intelligence|warden|president|minister|men|crowd|supporters|state|captors|"
    r"parliament|ombudsperson|ombudsman|board|council)"
)
