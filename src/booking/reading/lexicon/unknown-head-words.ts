const listed = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== "");

/** Words around a number that may count people by a noun of which nothing is known: fragments over folded text. */
export const UNKNOWN = {
  /** Before such a number and its noun. */
  with: ["with", "mit", "avec", "con"],
  /** Before a number and the noun of those who come. */
  coming: [
    "(?:we(?:'re| are)?|i(?:'m| am)?)? ?(?:expect(?:ing)?|awaiting)",
    "(?:there (?:will be|are)|there'll be|joined by|attended by|made up of)",
    "(?:wir |ich )?erwarten?(?: wir| ich)?|erwartet (?:werden|sind)|(?:es |da )?(?:kommen|erscheinen)(?: (?:werden|sollen))?|angemeldet sind|(?:es )?(?:werden|sind)(?= \\d+ \\p{L}+ (?:kommen|erwartet|angemeldet|dabei))",
    "(?:nous |on |j')?atten(?:d|ds|dons|dus?)(?: sont)?|sont attendus|il y aura|viendront|(?:seront|sont) presents",
    "(?:ci saranno|verranno|vengono|si aspettano|(?:ci |mi )?aspett(?:iamo|o)|(?:sono|saranno) (?:attesi|previsti)|si prevedono|arriveranno|parteciperanno)",
  ],
  /** What goes on behind the noun of those who come. */
  goesOn: listed(
    "with without mit ohne avec sans con senza who die qui che of from aus von de di del della in im zum zur",
  ),
  /** Numbers too small for all who come. */
  few: ["[0-3]", ...listed("one two three ein(?:s|e[nr]?)? zwei drei une? deux trois un[oa]? due tre")],
  /** The same of a noun that may be a thing's. */
  several: [
    "[4-7]",
    ...listed("four five six seven vier funf sechs sieben quatre cinq six sept quattro cinque sei sette"),
  ],
  /** Where people are counted by a number alone; END stands for the end of what is said. */
  alone: [
    "(?:we|they) (?:number|total|come to) (?:about |around |some )?NUM",
    "(?:signed up|registered|said yes)(?: so far)? (?:are |is )?NUM",
    "NUM strong",
    "NUM(?:er[- ]?(?:team|gruppe|runde|gremium)|[- ]?kopfig\\p{L}*)",
    "NUM[- ](?:person|people|head|seat)",
    "(?:angemeldet|eingeschrieben|zugesagt|eingetragen) (?:haben|sind)(?: sich)?(?: bis jetzt| bisher)? NUM",
    "(?:zahlt|zahlen)(?: wir)? NUM(?=END)",
    "(?:teilnehmen|dabei sein|mitmachen|kommen) (?:werden|wollen|mochten) NUM(?=END)",
    "se sont (?:inscrit|annonce)(?:e)?s(?: a)? NUM",
    "(?:compte|comptons) NUM(?=END)",
    "(?:conta|contiamo) NUM(?=END)",
    "NUM all told",
    "zu NUM(?:st|t)",
    "zu NUM(?=END|\\s+(?:mocht|wurd|woll|plan|such|brauch|tag)\\p{L}+)",
    "NUM an der zahl",
    "a NUM(?=END|\\s+(?:nous|on|chez vous)(?!\\p{L}))",
    "(?:exactly|precisely|genau|exakt|exactement|precisement|proprio|esattamente|precisamente) NUM(?=END)",
    "NUM,? (?:exactly|precisely|to be (?:exact|precise)|genau(?: gezahlt)?|pile|tout (?:rond|juste)|esatti|precisi|giusti)(?=END)",
    "NUM(?:,| -)? (?:(?:i|we)(?:'ve| have)? counted(?: them)?|(?:ich|wir) hab(?:e|en)? (?:sie |sie alle )?(?:nach)?gezahlt|(?:je|nous|on) (?:les )?(?:ai|avons|a) compte(?:e)?s|(?:li|le) (?:ho|abbiamo) contat[ie])",
    "au nombre de NUM",
    "in (?:circa |una )?NUM(?=END|\\s+(?:e|ma|con|per|tra|fra|ci|mi|vi|si|che|chi|al|alla|dal|dalla|il|la|nel|nella|come|abbiamo|di noi|vorrei|nella|quindi|circa)(?!\\p{L})|\\s+\\p{L}+(?:emmo|iamo|remo)(?!\\p{L}))",
    "in numero di NUM",
  ],
  /** Before such a number: it is an amount. */
  priced: listed(
    "menu menus plats? formules? prix tarif forfait budget preis pauschale betrag prezzo piatto piatti tariffa forfettario",
  ),
  /** Before a number that counts or names something else, be it ever so alone: an age, a section, a line, a limit. */
  namesElse: listed(
    "strasse street weg platz hausnummer turn turns turning turned aged? age since over under than local section chapter step level grade line bus tram route gate no nr number wird werden wurde alter seit uber unter als sektion kapitel stufe linie nummer zone fete fetent feter age depuis plus moins ligne section numero zone compie compiere compiono compi eta dal oltre meno linea sezione zona room raum salle sala zimmer floor stock etage piano abteilung klasse classe article artikel paragraph version option",
  ),
  /** Before the name of a street and the number of a house. */
  streets: listed("rue avenue av chemin route place quai via viale piazza"),
  /** What is counted in a mail beside people. */
  things: [
    ...listed(
      "gerechne\\p{L}* rechnen zufrieden einverstanden zahlen chairs? rows? screens? laptops? tablets? stalls? booths? stands? boxes cars? bikes plates? glasses",
    ),
    ...listed(
      "pictures? paintings? photos? books? talks? lectures? workshops? topics? questions? items? points? pages?",
    ),
    ...listed("copies extensions? sockets? plugs? mi(?:c|ke)s? microphones? flip-?charts? spaces? lots? packs? cakes?"),
    ...listed(
      "floors? metres? meters? km kilomet\\p{L}+ cm kg percent degrees pieces? songs? rounds? groups? teams? times",
    ),
    ...listed("menus? meals? coffees? lunch(?:es)? buffets? cases? crates? bags? candles? balloons? instruments?"),
    ...listed("stuhl(?:e|en)? reihen? bildschirm\\p{L}* kartons? kisten? autos? velos? tassen? glas gedecke?"),
    ...listed(
      "bucher\\p{L}* vortrag\\p{L}* themen fragen punkten? seiten kopien steckdosen? mikro\\p{L}* parkplatz\\p{L}*",
    ),
    ...listed(
      "quadratmeter\\p{L}* prozent grad stuck\\p{L}* lied\\p{L}* runden? gruppen? mal menus? kerzen? stellwand\\p{L}*",
    ),
    ...listed("wochen? jahre?n? monate?n? minuten? etagen? stufen? zeilen? jahrige\\p{L}*"),
    ...listed("chaises? rangees? rangs? ecrans? ordinateurs? cartons? voitures? velos? assiettes? verres?"),
    ...listed("tableaux? livres? exposes? ateliers? themes? questions? points? pages? copies? prises? micros? places?"),
    ...listed("metres? pour degres? morceaux? chansons? groupes? fois bougies? etages? marches? panneaux?"),
    ...listed("sedi[ae] file? scherm[oi] portatil[ei] scatol[ae] auto bici(?:clette)? piatti? bicchier[ei]"),
    ...listed("quadr[oi] libr[oi] conferenz[ae] laborator[io] tem[ai] domand[ae] punti pagin[ae] copi[ae] pres[ae]"),
    ...listed(
      "microfon[oi] parcheggi\\p{L}* metri percento gradi pezz[oi] canzon[ei] grupp[oi] volt[ae] candel[ae] pian[oi]",
    ),
  ],
} as const;
