import { thingsDe } from "./things-de.ts";
import type { TopicWords } from "./topic-words.ts";

const PARK =
  "(?:park(?:ier)?(?:platz|platze|platzen|moglichkeit|moglichkeiten|felder|feld)|parkieren|parken|parkings?|parkiert|geparkt)";

export const topicsDe: TopicWords = {
  language: "de",
  topics: {
    wifi_password: [
      "(?:wi-?fi|wlan|internet|netzwerk)[- ]?(?:passwort\\p{L}*|codes?|login|schlussel)|passwort\\p{L}*|zugangscode",
    ],
    accessible_parking: [
      `(?:behinderten|rollstuhl|iv-?)-?${PARK}`,
      `(?:barrierefreie|rollstuhlgangige)[nrs]? ${PARK}`,
      `${PARK}[^.?!]{0,20} fur (?:menschen mit behinderung(?:en)?|behinderte|rollstuhl\\p{L}*|gehbehinderte)`,
    ],
    vip_parking: [
      `vip-?\\s?${PARK}`,
      `reservierte[nr]? ${PARK}`,
      `${PARK}[^.?!]{0,30} (?:reservier(?:en|t)|freihalten|freigehalten|frei halten)`,
      `${PARK} fur (?:unsere |die )?(?:vips?|ehrengaste|referenten|referentinnen)`,
    ],
    ev_charging: [
      "ladestation(?:en)?|ladesaulen?|lademoglichkeit(?:en)?|wallbox(?:en)?",
      "(?:elektro|e-)-?(?:autos?|fahrzeuge?n?)(?:[^.?!]{0,20} (?:laden|aufladen))?",
      "(?:auto|wagen) (?:laden|aufladen)",
    ],
    parking: [
      "(?:abstellen|hinstellen|stehen lassen)[^.?!]{0,20} (?:bei ihnen|bei euch|irgendwo|in der nahe)",
      "(?:lieferwagen|bus|busse|auto|autos|wagen)[^.?!]{0,30} (?:abstellen|hinstellen|unterbringen|lassen)",
      "wo (?:konnen|kann|durfen|stellen|lassen)[^.?!]{0,30} (?:abstellen|hinstellen|stehen lassen|ab)",
      "wo (?:\\p{L}+[ ,]+){0,9}(?:es|ihn|sie|autos?|wagen|dieses|diese|fahrzeuge?) (?:\\p{L}+ ){0,3}(?:abstellen|hinstellen|lassen)",
      "(?:lass(?:en|t|e)|stell(?:en|t|e)|park(?:en|t|e)|parkier(?:en|t|e)|abstellen)[^.?!,]{0,25} (?:autos?|wagen|fahrzeuge?)|autos? (?:\\p{L}+ )?(?:lassen|abstellen|hinstellen|unterbringen)",
      `(?<!valet[- ])${PARK}`,
      "tiefgarage|parkhaus|garage|parkgebuhr(?:en)?|anlieferung|abladen|ausladen",
      "mit dem auto|autos? (?:abstellen|hinstellen)|autos abgestellt",
    ],
    own_caterer: [
      "food ?truck\\p{L}*|imbisswagen|fur (?:das|unser|s)? ?essen (?:zu )?sorgen|(?:catering|verpflegung|essen|kuche) (?:selber |selbst )?(?:ubernehmen|mitbringen|stellen)",
      "(?:uber|durch|von) (?:ihre|eure) kuche (?:laufen|gehen|kommen)|(?:essen|gerichte|platten) (?:selbst|selber) (?:bringen|mitbringen|liefern lassen)",
      "(?:eigene[nrs]?|externe[nrs]?|fremde[nrs]?) (?:caterer|catering|cateringfirma|koch|koche|verpflegung|essen|getranke|wein|kuchen|torte)",
      "(?:essen|getranke|wein|\\p{L}*kuchen|\\p{L}*torte|catering|caterer|verpflegung)[^.?!]{0,20} (?:selber |selbst )?(?:mitbringen|mitnehmen)",
      "zapfengeld|korkgeld|fremdcatering",
      "selb(?:er|st) (?:kochen|catern|verpflegen|grillieren|grillen)",
    ],
    cancellation: [
      "(?:zurucktreten|abspringen|alles (?:sausen|fallen) lassen|rucktritt)|bekommen wir[^.?!]{0,20} zuruck",
      "(?:geld|anzahlung|depot|betrag|etwas|was|alles|davon)(?: \\p{L}+){0,4} (?:zuruck|zuruckerstattet|zuruckbezahlt|zuruckgezahlt|erstattet|ruckvergutet|verloren|futsch)(?![\\p{L}])|(?:ruck)?erstatt(?:en|ung|et)|zuruckerstatt\\p{L}*|(?:uns|mir|mich) (?:es |das )?(?:uns |mir )?anders (?:uberlegen|entscheiden)|anders uberleg\\p{L}*",
      "zuruck(?:zu)?treten|aussteigen|vertrag (?:auf)?losen",
      "storno\\p{L}*|stornier\\p{L}*|annulation\\p{L}*|annullier\\p{L}*|annullation\\p{L}*|rucktritt\\p{L}*|ruckerstattung\\p{L}*",
      "absag(?:en|e|t)|abgesagt|absagen mussten",
    ],
    lead_time: [
      "(?:reicht|genugt|langt)[^.?!]{0,40} (?:vorher|im voraus|zuvor|fruher)",
      "(?:viel |deutlich )?fruher (?:dran|buchen|anfragen|melden)",
      "(?:vorlauf|vorlaufzeit|frist)",
      "(?:wochen?|tage?|monate?)(?: im)? (?:vorher|voraus|zuvor|vorab)[^.?!]{0,40}(?:meld|buch|anmeld|reserv|anfrag)\\p{L}*|(?:viel |schon )?fruher? dran(?: sein)?|fruhzeitig|wie (?:fruh|bald) (?:muss|mussen|sollte|soll) man",
      "wie (?:fruh(?! (?:durf|konn|kann|darf))|lange (?:im voraus|vorher|zum voraus)|weit im voraus|kurzfristig|viele? (?:wochen|monate|tage|zeit) (?:im voraus|vorher|vorlauf))",
      "vorlaufzeit|vorlauf|kurzfristig\\p{L}*|im voraus (?:buchen|reservieren|anfragen)",
    ],
    streaming: ["(?:live-?)?stream(?:en|ing|t)?|livestreams?|gestreamt|ubertrag(?:en|ung)|online-?publikum"],
    setup: [
      "(?:wie fruh|ab wann|wann)[^.?!]{0,40} (?:in (?:den|die|das) (?:raum|saal|haus)|rein|hinein|aufbauen|aufstellen|aufzustellen|einrichten|einzurichten)",
      "(?:zum |fur (?:das|den) )?(?:einrichten|aufbauen|aufbau|einrichtung|vorbereiten|dekorieren konnen|aufstellen)",
      "ab wann[^.?!]{0,40} (?:hinein|rein|zutritt|in den (?:raum|saal)|ins haus|zugang|kommen|da sein)",
      "(?:fruher|vorher|am vortag)[^.?!]{0,20} (?:hinein|rein|zutritt|in den (?:raum|saal)|kommen|einrichten|zugang)",
      "zutritt|abbau(?:en)?|ab wann[^.?!]{0,30} (?:zuganglich|offen|bereit)",
    ],
    accessibility: [
      "rollstuhl\\p{L}*|barrierefrei\\p{L}*|hindernisfrei\\p{L}*|stufenlos\\p{L}*|gehbehindert\\p{L}*|schwellenlos\\p{L}*",
      "(?:lift|aufzug|fahrstuhl)(?:e|s)?",
      "(?:menschen|gaste|personen|teilnehmende) mit (?:einer )?(?:behinderung|gehbehinderung|eingeschrankter mobilitat)",
      "rampen?|horschleife|treppen?",
    ],
    visits: [
      "besichtig\\p{L}*|rundgang|rundgange|fuhrung(?:en)?",
      "(?:vorbeikommen|vorbeischauen|vorbei ?kommen)",
      "(?:raume?|raumlichkeiten|haus|saal|location|lokal)[^.?!]{0,15} (?:anschauen|ansehen|anzuschauen|anzusehen)",
    ],
    option: [
      "(?:die|eine|der|einer|unsere|ihre|zweite|erste|als|auf) option(?:en)?",
      "provisorisch\\p{L}*|vormerken|vorgemerkt|unverbindlich (?:reservieren|reserviert|halten|blockieren)",
      "wie lange[^.?!]{0,30} (?:reservier(?:en|t)|freihalten|halten|option|frei halten)",
      "warteliste",
    ],
    minimum_spend: [
      "mindest(?:umsatz|konsumation|verzehr|bestellung|betrag|bestellmenge)|minimalkonsumation|mindestumsatz",
    ],
    discount: [
      "rabatte?|vergunstigung(?:en)?|ermassigung(?:en)?|preisnachlass|sonderpreise?|spezialpreise?|spezialtarife?|vereinspreise?",
      "(?:gunstiger|billiger)(?:e[nrs]? (?:preise?|tarife?))?",
    ],
    deposit: [
      "(?:einen teil|teilbetrag)[^.?!]{0,30} (?:im voraus|vorab|schon|bei der (?:buchung|reservation)|anzahlen)|vorauszahl\\p{L}*",
      "anzahlen|voraus ?(?:be)?zahlen|im voraus (?:be)?zahlen",
      "anzahlung(?:en)?|akonto\\p{L}*|kaution(?:en)?|vorauszahlung(?:en)?|depot|vorauskasse|im voraus (?:be)?zahlen",
    ],
    payment: [
      "zahlungs(?:bedingungen|arten|moglichkeiten|weise|frist|mittel)|zahlungskonditionen",
      "(?:per|mit|auf) (?:rechnung|kreditkarte|karte|twint|bar|vorkasse)(?: (?:be)?zahlen)?",
      "(?:wann|wie) (?:mussen|konnen|kann|muss|durfen) (?:wir|ich) (?:be)?zahlen",
      "mwst|mehrwertsteuer",
    ],
    opening_hours: [
      "bis wann[^.?!]{0,25} (?:offen|geoffnet|auf)",
      "(?:bis|ab) (?:welche[rm]|wie viel) (?:uhr|uhrzeit)",
      "(?:bis wann|wie lange|wann|bis wie spat)[^.?!]{0,40} (?:offen|auf|geoffnet)(?![\\p{L}])|haben sie (?:\\p{L}+ ){0,3}(?:offen|geoffnet)",
      "offnungszeiten|geoffnet|betriebszeiten|geschlossen|sperrstunde|schliesst|schliessen (?:sie|ihr)|polizeistunde",
      "(?:bis wann|wie lange|wie spat) (?:durfen|konnen|kann|darf|hat|haben|ist|sind) (?:wir|man|das|sie|ihr|die)[^.?!]{0,40}(?:bleiben|feiern|offen|da|dauern|gehen)",
      "bis wie ?viel uhr|(?:nach|bis) mitternacht|wann (?:offnen|schliessen|macht|machen)[^.?!]{0,20}",
    ],
    transport: [
      "(?:ohne auto|zu fuss)[^.?!]{0,20} (?:zu ihnen|zu euch|hin|her)|(?:kommt|kommen|gelangt)[^.?!]{0,25} ohne auto",
      "offentliche[nmr]? (?:verkehr|verkehrsmittel\\p{L}*)|ov|ovs?-?anbindung",
      "(?:zug|tram|bus|bahn|s-bahn)(?:station|haltestelle|verbindung(?:en)?|hof)?|bahnhof|haltestellen?|flughafen|shuttle|taxis?",
      "anreise|anfahrt|wegbeschreibung|wie (?:kommt man|kommen (?:wir|unsere gaste|die gaste)|gelangt man|erreicht man)[^.?!]{0,30}(?:hin|zu ihnen|dorthin|euch|sie)?",
    ],
    address: [
      "(?:ihre|genaue|eure|die) (?:genaue )?adresse|wo (?:genau )?(?:sind sie|befinden sie sich|befindet sich|liegt|ist (?:das|ihr|die|der))|standort",
    ],
    decoration: [
      "(?:eigene[nrs]? )(?:deko\\p{L}*|dekoration(?:en)?)",
      "(?:deko\\p{L}*|ballone|luftballone?|plakate|banner|kerzen|blumen|konfetti)[^.?!]{0,30} (?:mitbringen|aufhangen|anbringen|verwenden|anzunden|selber|selbst)",
      "(?:durfen|konnen) wir[^.?!]{0,25} (?:dekorieren|schmucken)|konfetti|feuerwerk",
      "(?:girlanden?|lampions?|lichterketten?|fotos?|wande?n?)[^.?!]{0,30}(?:aufhangen|anbringen|befestigen|kleben|hangen)",
    ],
    equipment_included: [
      "(?:technik|av-technik|technische (?:ausstattung|ausrustung|gerate)|medientechnik)[^.?!]{0,25} (?:inbegriffen|inklusive|dabei|enthalten)",
      "(?:inbegriffene?|vorhandene?) (?:technik|ausrustung|gerate)|av-technik",
      "welche (?:technik|ausstattung|ausrustung|technische \\p{L}+)[^.?!]*(?:raume?n?|inbegriffen|inklusive|dabei|enthalten)",
    ],
    diets: [
      "(?:vertragen|vertragt|essen|esst|isst|durfen)(?: \\p{L}+){0,3} (?:kein(?:e|en)?|nicht)(?: \\p{L}+)?",
      "(?:gluten|laktose|nusse|milch|eier)\\p{L}*",
      "vertr(?:agt|agen)(?: \\p{L}+){0,2} (?:kein\\p{L}*|nicht)?|(?:darf|durfen) kein\\p{L}* [^.?!]{0,30}essen",
      "(?:spezielle|besondere|verschiedene|bestimmte)[nr]? (?:diaten?|ernahrung\\p{L}*|essenswunsche|bedurfnisse)",
      "diaten?|allergi\\p{L}*|unvertraglichkeit\\p{L}*|intoleran\\p{L}*|ernahrungs\\p{L}*|koscher\\p{L}*|laktose\\p{L}*|zoliakie",
    ],
  },
  forms: {
    capacity: [
      "wie ?viele?[^.?!]{0,60} platz(?![\\p{L}])|(?:hatten|haben|hat|hatte|finden|fanden)(?: (?:dann|denn|da|auch))* (?:alle|wir (?:alle|da|dort|dann)|unsere|\\d+)[^.?!]{0,50} platz(?=\\s*(?:$|[?,]))",
      "was (?:ware|ist|passiert|geschieht),? wenn (?:wir|es)[^.?!]{0,20} \\d+",
      "wie ?viele? (?:personen|leute|gaste|platze|sitzplatze|stuhle|teilnehmende\\p{L}*|teilnehmer\\p{L}*)",
      "kapazitat(?:en)?|fassungsvermogen|platzzahl",
      "wie gross (?:ist|sind)",
      "(?:grosste|maximale|hochste|kleinste)[nrs]? (?:gruppe|anzahl|personenzahl|raum|saal|gesellschaft)",
      "(?:passen|fasst|fassen|platz (?:fur|haben|finden)|hochstens|maximal|reicht(?! es)|reichen|genugt(?! es)|genugen|gross genug|zu klein)",
    ],
    inclusions: [
      "inbegriffen\\p{L}*|inklusive|inkl\\.?|enthalten|im preis|dabei|eingeschlossen|mit drin|beinhaltet|umfasst|gehort zum raum",
    ],
    prices: [
      "(?:wie ?viel|was) (?:kostet|kosten|wurde[n]?|verlangen|macht|betragt)",
      "kostet|kosten|preis|preise[n]?|preisliste|tarife?n?|miete|mietpreise?|mietkosten|gebuhr(?:en)?|teuer|wie ?viel(?! (?:uhr|personen|leute|platz))|richtpreis(?:e)?|budget|stundenansatz|tagespauschale",
      "(?:wie ?viel|was) (?:verlangt|verlangen|berechne[nt]|rechnet|rechnen|nehmt|kostets|wollt|wollen) (?:ihr|sie|man|du)",
    ],
    alternatives: [
      "alternativen?|(?:andere[nrs]?|anderer) (?:daten|datum|termine?|tage?|raume?|sale?|moglichkeit(?:en)?)|ausweich\\p{L}*|ersatz\\p{L}*",
    ],
    availability: [
      "frei(?:e[nrs]?)?|verfugbar\\p{L}*|belegt|besetzt|ausgebucht|zu haben",
      "welche[nrs]? (?:daten|tage?|termine?|datum|wochenenden?|(?:mon|diens|donners|frei|sams|sonn)tage?|mittwoche?)",
    ],
    rooms: [
      "welche[nrsm]? (?:ihrer |eurer |der |von ihren )?(?:\\p{L}+ )?(?:raume?n?|saale?|sale?n?|raumlichkeiten)",
      "(?:einen?|anderen|grosseren|kleineren|passenden) (?:\\p{L}+ )?(?:raum|saal)",
      "was fur raume|(?:raume?|saal|sale) (?:mit|fur)|empfehlen|welche[rs]? davon",
    ],
    room: [
      "wie (?:ist|sind|waren?) (?:der |die |das )?(?:raum|saal|raume|sale)\\b",
      "was (?:bietet|hat|kann|gibt es in|unterscheidet|macht)",
      "wie (?:sieht|ist)[^.?!]{2,30} (?:aus|ausgestattet|eingerichtet)",
      "unterschied\\p{L}*|vergleich\\p{L}*|ausstattung|ausgestattet|beschreib\\p{L}*|details|informationen|fotos|bilder",
      "besser|schoner|heller|grosser|sollen wir|sollten wir",
    ],
    house: [
      "im (?:ganzen )?haus|in ihrem haus|(?:alle|allen|ihre|ihren|eure|jedem) raume?n?",
      "preislisten?|tarife|preise|ubersicht",
      "(?:grosste|maximale)[nrs]? (?:gruppe|anzahl|personenzahl|raum|saal|gesellschaft)",
    ],
    chat: [
      "wie (?:war|waren|lauft|geht) (?:ihr|ihre|ihnen|euer|eure|euch|dein|deine|dir|das|der|die) ?(?:\\p{L}+ )?(?:wochenende|ferien|urlaub|woche|sommer|winter|feiertage|tag|abend|weihnachten|ostern)",
      "(?:haben|hast|habt) (?:sie|du|ihr)\\b[^.?!]{0,60}\\b(?:gesehen|gehort|gelesen|geschaut|verfolgt|probiert|erlebt)",
      "(?:mogen|magst|mogt|lieben|schauen|kennen) (?:sie|du|ihr)",
      "was (?:ist|sind) (?:ihr|dein|euer)e? (?:lieblings\\p{L}+|liebste[rs]?)",
      "wie (?:war (?:eue?r|deine?|ihre?|das|eure?)|geht es (?:ihnen|dir|euch)|geht's|war (?:ihr|dein|euer|das)|ist das wetter|finden sie)",
      "wer hat gewonnen|ist das nicht (?:verruckt|lustig|toll|schon)",
    ],
    leave: [
      "mitbringen|benutzen|benutzt|nutzen|verwenden|spielen|rauchen|tanzen|kochen|aufhangen|filmen|proben|verkaufen|ubernachten",
    ],
    or: ["oder"],
    followUp: [
      "(?:und|oder)(?! (?:was|welche\\p{L}*|wie|wo|wann|ist|sind|haben|hat|gibt|kann|konnen|durfen|darf))",
      "(?:und )?(?:wie|was) (?:ist|sieht) es (?:mit|an|am|im)?",
    ],
    indirect: [
      "(?:sagen|mitteilen|wissen|wusste gerne?|wurde gerne? wissen|fragen|fragte?|erfahren|sagt|interessiert|klaren|schreiben|prufen|informieren|frage mich|fragen uns)(?: (?:uns|mir|sie))?,? (?:ob|was|welche[nrs]?|wie|wo|wann)",
      "(?:fragen?|infos?|informationen|auskunft|mehr wissen) (?:zu[rm]?|uber|betreffend|bezuglich|wegen)",
      "(?:sagen|wissen|mitteilen)[^.?!]{0,20}, (?:ob|was|welche[nrs]?|wie|wo|wann)",
      "(?:geben|nennen|haben|machen)[^.?!]{0,25}(?:richtpreis|grossenordnung|preisvorstellung)",
    ],
    informing: [
      "(?:bitte|konnen|konnten|konnt|konntet|gerne?)\\b[^.?!]{0,40}\\b(?:senden|schicken|geben|zeigen|zustellen|mailen|sendet|schickt)\\b[^.?!]{0,30}\\b(?:ihre[nrm]?|eure[nrm]?|informationen|infos|details|ubersicht)",
      "(?:bitte|konnen|konnten|konnt|konntet|gerne?)\\b[^.?!]{0,40}\\b(?:ihre[nrm]?|eure[nrm]?|informationen|infos|details|ubersicht)\\b[^.?!]{0,40}\\b(?:senden|schicken|zustellen|mailen|geben|zeigen|bekommen|erhalten|haben|sehen)",
    ],
    wine: ["wein(?:e|en|begleitung)?"],
  },
  ...thingsDe,
  fillers: [
    "der|die|das|den|dem|des|ein|eine|einen|einer|einem|und|oder|aber|von|zu|zum|zur|in|im|am|an|auf|fur|mit|bei|aus|ob|denn|so|uns",
    "ist|sind|sein|war|hat|haben|habt|kann|konnen|konnten|darf|durfen|durften|wird|werden|wurde|gibt|geht|muss|mussen|soll|sollen",
    "sie|ihr|ihre|ihnen|wir|unsere?|ich|mein|es|man|gaste|leute|personen|anlass|haus|raum|raume|saal",
    "was|welche|welcher|welches|wann|wo|wer|wie|warum|auch|noch|nur|bitte|kurze|frage|eigentlich|etwas|eine|ihnen|euch",
    "erlaubt|moglich|wissen|sagen|brauchen|mitbringen|nehmen|machen",
  ],
};
