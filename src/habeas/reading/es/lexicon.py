"""Word lists of Spanish: what a capitalised word is, when it is not a person's name."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORGANISATION = _words(
    """
    organización organizaciones comité comisión consejo corte cortes tribunal juzgado audiencia centro unión
    partido asociación federación confederación red ministerio departamento agencia servicio servicios oficina
    fundación instituto universidad gobierno parlamento senado asamblea congreso liga grupo frente sociedad
    movimiento iniciativa observatorio foro colectivo coordinadora internacional amnistía amnesty policía ejército
    armada marina guardia gendarmería cuerpo fondo banco empresa dirección embajada consulado misión secretaría
    casa academia alianza coalición campaña clínica hospital cárcel prisión penal penitenciario penitenciaría
    mesa mecanismo defensoría procuraduría contraloría diario prensa radio televisión semanario periódico fiscalía
    administración nación naciones estado estados unidos unidas reporteros fronteras defensores derechos brigada
    batallón cámara iglesia sindicato escuela colegio distrito unidad pen cpj rsf fidh omct cicr oms onu oea cidh
    corteidh acnudh unicef unesco convención carta pacto tratado principios reglas código ley constitución
    protocolo declaración artículo estatuto decreto resolución relatoría relator relatora seguridad democrático
    república pueblo humanos nacional alto comisionado watch human rights front line defenders prisoners
    committee council court league vicaría junta cuartel comisaría comando inteligencia sala equipo independiente
    independientes presidencial militar metropolitana metropolitano femenino femenina judicial supremo suprema naval
    antiterrorista política técnica popular electoral estatal regional preventiva revista letras superior
    ciudadana pública público arzobispado desapariciones forzadas forzada personas protección trabajo arbitraria
    humanidad arzobispado cancillería terminal seguro social avenida facultad central
    """
)
INSTRUMENT = _words(
    "convención carta pacto principios reglas código declaración protocolo constitución estatuto ley tratado normas"
)
TITLES = _words(
    """
    presidente presidenta primer primera ministro ministra sr sra srta señor señora señorita don doña dr dra
    doctor doctora profesor profesora sir reina rey príncipe imán padre fray monseñor obispo arzobispo cardenal
    pastor general coronel capitán comandante mayor teniente sargento juez jueza magistrado magistrada senador
    senadora diputado diputada concejal alcalde alcaldesa exalcalde exalcaldesa secretario secretaria embajador
    embajadora gobernador gobernadora director directora dirigente periodista abogado abogada activista
    bloguero bloguera escritor escritora poeta editor editora estudiante consejero consejera vocero vocera
    portavoz comisario relator relatora ciudadano ciudadana hermano hermana madre esposa esposo marido mujer
    hijo hija preso presa detenido detenida defensor defensora opositor opositora sindicalista docente maestro
    maestra médico médica enfermera enfermero expresidente expresidenta exdiputado exdiputada
    """
)
COUNTRY = _words(
    """
    Rusia Kirguistán Irán China Bielorrusia Ucrania Turquía Azerbaiyán Egipto Siria Irak Israel Palestina Líbano
    Jordania Marruecos Argelia Túnez Libia Sudán Etiopía Eritrea Somalia Kenia Uganda Ruanda Burundi Nigeria
    Camerún Venezuela Cuba Nicaragua México Colombia Guatemala Honduras Brasil Bolivia Perú Chile Argentina India
    Pakistán Bangladés Myanmar Tailandia Vietnam Camboya Laos Malasia Indonesia Filipinas Tayikistán Uzbekistán
    Kazajistán Turkmenistán Georgia Armenia Moldavia Polonia Hungría Alemania Francia Inglaterra Irlanda Italia
    España Portugal Grecia Bélgica Suiza Austria Suecia Noruega Dinamarca Finlandia Canadá Australia Japón Corea
    Afganistán Yemen Omán Kuwait Catar Baréin Varenia Serbia Croacia Bosnia Albania Bulgaria Rumania Panamá
    Ecuador Paraguay Uruguay Haití
    """
)
DEMONYM = _words(
    """
    estadounidense ruso kirguís iraní chino bielorruso ucraniano turco azerbaiyano egipcio saudí emiratí sirio
    iraquí palestino israelí libanés jordano marroquí argelino tunecino libio sudanés etíope eritreo somalí
    keniano ugandés ruandés burundés congoleño nigeriano camerunés venezolano cubano nicaragüense mexicano
    colombiano guatemalteco hondureño salvadoreño brasileño boliviano peruano chileno argentino ecuatoriano
    paraguayo uruguayo panameño haitiano indio pakistaní birmano tailandés vietnamita camboyano malasio indonesio
    filipino tayiko uzbeko kazajo uigur tibetano georgiano armenio moldavo polaco húngaro alemán francés británico
    inglés irlandés italiano español portugués griego belga suizo sueco noruego canadiense japonés coreano afgano
    yemení vareniano europeo africano asiático árabe musulmán cristiano católico kurdo indígena
    """
)
# Words that a place's name begins with; they may stand inside a person's.
PLACE = _words(
    """
    puerto cerro monte río villa san santa santo isla punta valle ciudad campo fuerte el la los las nueva nuevo alto bajo
    laguna loma cañada sierra costa bahía boca playa quebrada llano pueblo guardia casa cruz torre base colonia avenida
    calle barrio plaza parque
    """
)
# Capitalised words that begin a sentence or a heading and are no part of a name.
COMMON = PLACE | _words(
    """
    el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta para por
    según sin sobre tras y e o u ni pero mas sino aunque porque pues como cuando donde mientras si que quien
    quienes cual cuales cuyo cuya qué quién cómo cuándo dónde este esta estos estas ese esa esos esas aquel
    aquella aquellos esto eso ello él ella ellos ellas yo tú usted ustedes nosotros nosotras nos me te se le les
    su sus mi mis tu tus nuestro nuestra nuestros nuestras ambos ambas todo toda todos todas ningún ninguna
    ninguno nadie nada algunos algunas varios varias otro otra otros otras cada más menos muy también tampoco
    además asimismo igualmente así aún todavía ya hoy ayer mañana luego después antes entonces finalmente
    actualmente posteriormente previamente recientemente no sí uno dos tres cuatro cinco seis siete ocho nueve diez
    primero segunda tercero tercera última último comunicado declaración carta cartas acción acciones urgente urgentes alerta actualización nota asunto ref
    estimado estimada querido querida libertad liberen liberación justicia condena condenado condenada condenan
    detención detenido detenida detenidos detienen arresto arrestan preso presa presos prisión cárcel juicio pena
    tortura salud huelga hambre noticia noticias información contacto contactos fuente fuentes foto calle avenida
    plaza barrio aeropuerto río monte lago isla mar provincia región distrito ciudad capital norte sur este oeste
    central caso casos expediente contexto antecedentes hechos recomendaciones conclusión exigimos pedimos
    instamos solicitamos denunciamos escriban señores señor señora excelencia don doña sr sra dr dra exclusivo
    publicado publicada preocupación violación violaciones mundo miembro miembros familia familiares abogado
    abogada exigencia desaparición informe cronología resumen anexo aniversario año años día días mes meses semana
    horas nacido nacida padre madre hermano hermana hijo hija esposo esposa excarcelan fecha fechas durante
    fue fueron estaba estuvo está permanece fuentes hasta dicho dicha pese debido resolución situación seguimiento
    petición llamado llamamiento basta punto párrafo ha han había hay pasó padece mensual anual agentes policías
    funcionarios autoridades gobierno
    """
)
STATE_AGENT = (
    r"(?:autoridades|autoridad|gobierno|polic[ií]as?|guardias?|gendarmes?|agentes?|oficiales?|custodios?|carceleros?|funcionari[oa]s?|efectivos|uniformados?|"
    r"fuerzas?(?:\s+(?:del\s+orden|de\s+seguridad|especiales|armadas|públicas?))?|servicios?(?:\s+(?:de\s+seguridad|de\s+inteligencia|secretos))?|soldados?|militares?|"
    r"hombres|sujetos|desconocidos|individuos|encapuchados|fiscal(?:es|ía)?|tribunal|juzgado|corte|sala|jue(?:z|ces|za)|ministerio|comité|ejército|régimen|dirección|administración|director|"
    r"directora|presidente|presidenta|ministr[oa]|estado|milicia|milicianos|paramilitares|secuestradores|parlamento|defensoría|consejo|internos|investigadores|brigada|unidad|comando|comisaría|penal|cárcel)"
)
