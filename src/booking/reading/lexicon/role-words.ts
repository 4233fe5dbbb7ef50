/**
 * What somebody is, by the end of the word: nouns of people in the plural, in each language. Whatever ends so and is a
 * thing, a measure or a small word is told below. Fragments over folded text.
 */

const listed = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== "");

const ENDS = [
  // English
  "(?:er|or|ist|ian|eer|ee|ant|smith|wright|mate|maid|herd)s",
  "(?:stud|resid|presid|correspond|superintend|ag|pati|cli|adolesc|respond)ents",
  "(?:men|women|folks?|people|kids|boys|girls|children)",
  // German
  "(?:er|ist|ling|ik|ian|or|ent|ant|olog|graf|path|agog)innen",
  "\\p{L}er[ne]?",
  "(?:isten|ianern|ologen|agogen|linge|koche|arzte|wirte)",
  "(?:stud|ag|pati|kli|assist|doz|resid|dirig|konkurr)(?:ent|ant)en",
  "(?:leuten?|kraften?|frauen|mannern?|kindern?|gasten?|mitgliedern?|personen|freunden?)",
  "eure?n?",
  "(?:direkt|aut|lekt|tut|ment|profess|dokt|moderat|senat|invest|koordinat)oren",
  // French
  "(?:eurs|euses|trices|iers|ieres|iens|iennes|istes|logues|antes)",
  "(?:adher|resid|presid|ag|par|adolesc|concurr)ent(?:e)?s",
  "(?:employ|retrait|mari|fianc|salari|delegu|associ|diplom|refugi|abonn|affili)(?:e)?e?s",
  // Italian
  "(?:tori|trici|sori|isti|iste|ieri|anti|enti|iani|iane|ologi|ologhe|grafi)",
  "(?:impiegat|pensionat|delegat|diplomat|laureat|abbonat|associat|tesserat|avvocat)[ie]",
];

/** Things and measures, also as the last part of a longer word. */
const THINGS = [
  ...listed("walls doors windows wande wanden murs mura pareti porte fenetres finestre turen"),
  ...listed("flyers printers computers chargers heaters covers dinners suppers orders papers letters numbers corners"),
  ...listed(
    "banners meters metres liters dollars flowers burgers beers starters towers rollers folders stickers containers",
  ),
  ...listed("servers adapters boosters beamers platters pitchers coolers lockers drawers dimmers amplifiers"),
  ...listed("mixers boilers cookers burners ladders vouchers binders coasters pointers markers quarters powers"),
  ...listed("showers prayers answers matters fingers shoulders borders chapters trailers tractors scooters sliders"),
  ...listed("hangers sweaters trousers summers winters routers repeaters receivers transmitters peppers tenders"),
  ...listed("clusters fibers fibres filters slippers pillars offers centers centres theaters theatres loudspeakers"),
  ...listed("monitors projectors doors floors errors mirrors sectors sensors colors colours motors corridors"),
  ...listed("vectors anchors radiators ventilators generators escalators elevators connectors coffees"),
  ...listed("degrees committees toffees restaurants plants elephants variants croissants instants"),
  ...listed("vegetarians vegetarier vegetariern veganer veganern vegetariens vegetariennes vegetariani medians"),
  ...listed("meter liter zimmer fenster teller becher messer ordner drucker lautsprecher kopfhorer scheinwerfer flyer"),
  ...listed("poster sticker container adapter bilder rader hauser bucher lieder felder gelder glaser blatter"),
  ...listed(
    "kleider bretter muster fehler koffer eimer hocker dauer nummer feuer mauer steuer feier schilder schalter",
  ),
  ...listed(
    "tucher stecker wecker korper finger semester register theater kloster orchester kammer feder gitter lager",
  ),
  ...listed("wetter butter zucker wasser papier klavier quartier rechner stander beamer computer hunderter zehner"),
  ...listed("verlangerer verteiler prospekthalter kerzenhalter flaschenoffner kalender ventilatoren motoren monitoren"),
  ...listed("projektoren sensoren faktoren sektoren kusten masten"),
  ...listed("fleurs couleurs valeurs projecteurs parleurs ordinateurs radiateurs secteurs erreurs ascenseurs"),
  ...listed("longueurs hauteurs largeurs saveurs liqueurs capteurs ecouteurs amplificateurs adaptateurs compteurs"),
  ...listed(
    "ventilateurs conteneurs chargeurs papiers dossiers fichiers cahiers paniers escaliers quartiers calendriers",
  ),
  ...listed("saladiers sentiers claviers chantiers metiers courriers matieres manieres lumieres bieres soupieres"),
  ...listed("frontieres cafetieres theieres barrieres moyens variantes"),
  ...listed("menti proiettori settori ventilatori generatori trasmettitori adattatori monitori televisori"),
  ...listed("altoparlanti ascensori processori bicchieri quartieri pensieri cantieri"),
  ...listed("sentieri mestieri candelieri incidenti recipienti pulsanti contenitori"),
];

/** What is brought, sent, parked or counted in a house, as whole words. */
const GOODS = [
  ...listed(
    "box(?:es)? parcels? packages? packets? cartons? crates? pallets? bags? cases? suitcases? deliver(?:y|ies)",
  ),
  ...listed(
    "cars? vans? lorr(?:y|ies) trucks? bus(?:es)? coach(?:es)? bikes? bicycles? motorbikes? vehicles? trolleys?",
  ),
  ...listed(
    "steps? stairs? chairs? rows? screens? laptops? tablets? stalls? booths? stands? plates? glass(?:es)? seats?",
  ),
  ...listed(
    "pictures? paintings? photos? books? talks? lectures? topics? items? pieces? posters? instruments? balloons?",
  ),
  ...listed(
    "candles? plants? trees? bouquets? gifts? presents? prizes? badges? brochures? leaflets? t-?shirts? boards?",
  ),
  ...listed(
    "kisten? kartons? paketen? pakete? schachteln? paletten? taschen? koffern? lieferung(?:en)? sendung(?:en)?",
  ),
  ...listed(
    "autos? wagen lieferwagen lastwagen busse[n]? velos? fahrrader[n]? motorrader[n]? fahrzeuge[n]? tritte[n]?",
  ),
  ...listed(
    "stufen? treppen? stuhle[n]? reihen? bildschirme[n]? tassen? bilder[n]? bucher[n]? instrumente[n]? ballone?",
  ),
  ...listed(
    "kerzen? pflanzen? baume[n]? geschenke[n]? preise[n]? broschuren? prospekte[n]? namensschilder[n]? platten?",
  ),
  ...listed("stellwande[n]? vortrage[n]? sitzplatze[n]? parkplatze[n]? tafeln?"),
  ...listed(
    "cartons? colis caisses? boites? paquets? palettes? sacs? valises? livraisons? envois? voitures? camionnettes?",
  ),
  ...listed(
    "camions? bus velos? motos? vehicules? marches? chaises? rangees? ecrans? assiettes? verres? tableaux? livres?",
  ),
  ...listed("instruments? ballons? bougies? plantes? arbres? cadeaux? prix brochures? panneaux? exposes?"),
  ...listed(
    "scatol[ae] scatolon[ei] pacch[io] pacc[oi] cass[ae] colli pedan[ae] bors[ae] valigi[ae] valige consegn[ae]",
  ),
  ...listed(
    "spedizion[ei] macchin[ae] auto furgon[ei] camion bus bici(?:clette)? moto veicol[oi] gradin[oi] scalin[oi]",
  ),
  ...listed("sedi[ae] schermi piatti bicchieri quadri libri strumenti palloncini candele piante alberi regali premi"),
  ...listed("opuscoli pannelli conferenze"),
];

/** Things that other words end with too ("journalists"), small words, and words that tell of what kind or which. */
const SMALL_WORDS = [
  ...listed(
    "layers factors pants grants fees trees timers lists listen kisten pisten leisten lander moteurs biens liens chiens",
  ),
  ...listed(
    "listes pistes plantes motori fattori eventi piani liste piste viste riviste interviste sensori piante guanti counters posters",
  ),
  ...listed("others never ever together number quarter december september october november later rather other another"),
  ...listed("higher lower larger smaller better however further former latter either neither whether after under over"),
  ...listed(
    "oder aber unter uber wieder immer leider hier daher eher lieber weiter vorher nachher ausser hinter dieser",
  ),
  ...listed("jeder unser unsere euer ihrer welcher keiner einer seiner mehrer mehrere mehrerer besser langer kurzer"),
  ...listed(
    "grosser kleiner spater fruher schoner teurer heller weiterer weitere anderer andere sonder bisher fern gern",
  ),
  ...listed(
    "sommer winter september oktober november dezember letzter nachster erster zweiter dritter neuer alter guter",
  ),
  ...listed("ungefahr sicher gestern extern intern modern inner innern"),
  ...listed(
    "premiers dernieres premieres derniers entiers entieres tiers plusieurs ailleurs anciens anciennes suivantes",
  ),
  ...listed("importantes courantes quotidiens siens miens tiens courants ieri interi volontieri domani quanti tanti"),
  ...listed("avanti davanti importanti pesanti restanti seguenti recenti frequenti precedenti sufficienti successivi"),
  ...listed("venti trenta quaranti misti tristi visti previsti vicini"),
];

export const ROLES = {
  ends: ENDS,
  things: THINGS,
  goods: GOODS,
  smallWords: SMALL_WORDS,
  /** Between a number and whom it counts stands an adjective or two, and none of these. */
  notBetween: [
    ...listed("for with in on at to from and or plus by of the than per as are is was were will would be have has"),
    ...listed("fur mit im am um vom bis und oder zu bei der die das den sind ist waren werden wird haben hat als pro"),
    ...listed("pour avec dans et ou a au aux sur les par sont est seront ont sans que"),
    ...listed("per con nel nella e o al alla da il gli le sono saranno hanno ha che su"),
  ],
  /** What is counted where people sign up, listen or eat: so many come. */
  countedBy: [
    "registrations",
    "sign-?ups",
    "rsvps",
    "acceptances",
    "enrolments",
    "tickets sold",
    "pairs of ears",
    "mouths to feed",
    "bodies",
    "anmeldungen",
    "zusagen",
    "nasen",
    "seelen",
    "verkaufte tickets",
    "hungrige mauler",
    "inscriptions",
    "inscrit(?:e)?s",
    "ames",
    "paires d'oreilles",
    "bouches a nourrir",
    "iscrizioni",
    "iscritt[ie]",
    "adesioni",
    "teste",
    "anime",
    "bocche da sfamare",
    "buone forchette",
  ],
} as const;
