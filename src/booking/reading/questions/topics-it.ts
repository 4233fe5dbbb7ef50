import { thingsIt } from "./things-it.ts";
import type { TopicWords } from "./topic-words.ts";

const PARK = "(?:parchegg(?:io|i|iare)|post(?:o|i) auto|posteggi(?:o|are)?)";

export const topicsIt: TopicWords = {
  language: "it",
  topics: {
    wifi_password: ["(?:la )?password(?: (?:del|per il) (?:wi-?fi|wlan))?|codice (?:del )?wi-?fi"],
    accessible_parking: [
      `${PARK}[^.?!]{0,20} (?:per (?:disabili|persone (?:disabili|con disabilita)|sedie? a rotelle)|disabili)`,
    ],
    vip_parking: [
      `${PARK}[^.?!]{0,15} vip`,
      `${PARK} riservat[io]`,
      `riservare (?:dei |un |alcuni )?${PARK}`,
      `${PARK} per (?:i |i nostri )?(?:vip|ospiti d'onore|relatori)`,
    ],
    ev_charging: [
      "colonnin[ae](?: di ricarica)?|stazion[ei] di ricarica|ricaric(?:a|are)[^.?!]{0,15} auto|auto elettric(?:a|he)",
    ],
    parking: [
      "(?:lasciar(?:l[oaie]|e)|metter(?:l[oaie]|e))[^.?!]{0,15} (?:da qualche parte|vicino a voi)",
      "furgon[ei]|(?:nostre|mie|le) auto|macchina dove la (?:lascio|metto)",
      "dove (?:possono|possiamo|posso|si puo|lasciano|lasciamo)[^.?!]{0,25} (?:lasciarl[aeo]|auto|macchin[ae])",
      "dove[^.?!]{0,40}(?:p(?:archegg|ostegg)iar\\p{L}*|lasciar(?:e|la) (?:la macchina|l'auto)?)",
      "(?:lasci|mett)\\p{L}+[^.?!,]{0,15} ?(?:auto|macchin[ae])",
      "(?:post[oi]|spazi[o]?|angol[oi])[^.?!]{0,15} (?:per|dove (?:lasciare|mettere))[^.?!]{0,20}(?:auto|macchin[ae]|furgon[ei]|pullman|camion|moto|vettur[ae])(?!\\p{L})",
      "(?:auto|macchin[ae]|furgon[ei]|pullman|camion|moto|vettur[ae])(?!\\p{L})[^.?!]{0,60} (?:dove (?:l[aeo] |si )?(?:lasci|mett|possiamo mett|possiamo lasci)|lasciarl[aeio]|metterl[aeio])",
      PARK,
      "garage|autosilo|in auto|macchine?|consegn[ae]|scaricare",
      "(?:si )?parcheggi(?:a|are|amo|ano)(?![\\p{L}])",
    ],
    own_caterer: [
      "(?:far (?:arrivare|portare|venire)|ordinare|far(?:ci|si) (?:portare|consegnare)|prendere)[^.?!]{0,25}(?:piatti|cibo|pasti|da mangiare|pizze?|catering|pranzo|cena|buffet)[^.?!]{0,20} (?:da (?:lui|lei|loro|fuori|altr[oi]|un altro|un nostro)|dal(?:la|lo|l'| )|altrove)",
      "(?:passare|ordinare|obbligat[oiae])[^.?!]{0,25} (?:vostra cucina|vostro cuoco|da voi per il cibo)",
      "food ?truck|occuparsi (?:del cibo|del catering|dei pasti|della cucina)|(?:nostro|proprio) catering",
      "(?:far (?:arrivare|venire)|portare|ingaggiare)[^.?!]{0,25} (?:piatti|cuoco|grotto|food ?truck)|passare (?:per forza )?(?:dalla|per la) vostra cucina",
      "(?:propri[oa]|nostr[oa]|altro|estern[oa]) (?:catering|cuoco|caterer)|catering estern[oi]",
      "portare[^.?!]{0,20} (?:cibo|bevande|vino|torta|catering|da mangiare|da bere)",
      "(?:cibo|bevande|vino|torta)[^.?!]{0,20} (?:portare|portarci|proprio)",
      "diritto di tappo",
      "cucinare|fare da mangiare|preparare (?:il cibo|da mangiare)",
    ],
    cancellation: [
      "(?:ritirasse(?:ro)?|ritirassimo|rinunciasse(?:ro)?|rinunciassimo|disdicesse(?:ro)?|disdicessimo|annullasse(?:ro)?|recedesse|recedessimo)",
      "(?:lasciar|lasciassimo|molla)\\p{L}* (?:perdere )?tutto|si ritirass\\p{L}*|(?:ci )?(?:restituite|ridate|recuperiamo) (?:i soldi|quanto|qualcosa)",
      "disdic\\p{L}+|disdir\\p{L}+|disdett\\p{L}+|annullass\\p{L}+|(?:ci|mi) (?:ripens|ritir)\\p{L}+|cambi(?:assimo|amo|are) idea|(?:torn|restitu|rid|riav|recuper|perd)\\p{L}+(?: \\p{L}+){0,3} (?:indietro|(?:i )?soldi|(?:l')?acconto|(?:la )?caparra)",
      "ritirar(?:ci|si|mi)|tirar(?:ci|si|mi) indietro|reced\\p{L}+",
      "(?:quanto|cosa|soldi|denaro|qualcosa)[^.?!]{0,20} (?:(?:ri)?tornate|tornereste|restituite|restituireste|riavr\\p{L}+|ridate)(?: indietro)?",
      "disdic\\p{L}+|disdett[ao]|annull(?:are|amento|amenti|iamo|assimo)|disdet(?:ta|te)|disdire|cancellazion[ei]|rimbors\\p{L}+|annullat[oa]|recesso",
    ],
    lead_time: [
      "(?:basta|bastano|basterebbe)[^.?!]{0,40} (?:anticipo|prima|preavviso)",
      "(?:\\d+|una?|due|tre|quattro|sei) (?:giorn[oi]|settiman[ae]|mes[ei]) (?:di anticipo|di preavviso|prima)",
      "(?:muoversi|prenotare)[^.?!]{0,20} (?:prima|in anticipo)",
      "muoversi (?:molto |con largo )?(?:prima|anticipo)|(?:settimane|giorni|mesi) (?:prima|di anticipo)|con (?:quanto|largo) anticipo",
      "(?:quanto|quante settimane|quanti (?:giorni|mesi))[^.?!]{0,20} (?:anticipo|prima)",
      "con (?:quanto |quale )?anticipo|in anticipo|all'ultimo momento|preavviso",
    ],
    streaming: ["streaming|trasmett(?:ere|erlo)|in diretta|diretta(?: streaming)?|pubblico online"],
    setup: [
      "(?:tempo |per )?(?:allestire|allestimento|montare|montaggio|preparare la sala)",
      "(?:(?:da|a) che ora|da quando|quando)[^.?!]{0,40} (?:accesso|accedere|entrar(?:e|ci|vi)|allestire|arrivare|venire|accessibile|a nostra disposizione)",
      "(?:quanto (?:tempo )?prima|con quanto anticipo)[^.?!]{0,30} (?:accedere|entrar(?:e|ci|vi)|allestire|arrivare|venire ad? (?:preparare|montare|allestire))",
      "(?:prima|il giorno prima|la sera prima)[^.?!]{0,20} (?:accesso|entrare|allestire|venire|nella sala)",
      "smontaggio|accesso alla sala",
    ],
    accessibility: [
      "carrozzell[ae]|in sedia a rotelle",
      "sedi[ae] a rotelle|carrozzin[ae]|accessibil[ei](?! (?:in treno|con i mezzi))|barriere|senza gradini|mobilita ridotta",
      "ascensor[ei]",
      "person[ae] (?:disabili|con disabilita)|disabili",
      "ramp[ae]|scal[ae]",
    ],
    visits: [
      "visit(?:are|a|e)|sopralluog[oh]i?|sopralluogo",
      "(?:venire|passare) a (?:vedere|dare un'occhiata)",
      "vedere (?:la sala|le sale|gli spazi|i locali)",
    ],
    option: [
      "(?:un'|l'|in |la nostra |la vostra |prima |seconda )opzion[ei](?! (?:veget|vegan|senza|halal|menu))",
      "provvisoriamente|pre-?prenot\\p{L}*|senza impegno",
      "(?:per )?quanto tempo[^.?!]{0,30} (?:tenete|bloccat\\p{L}*|riservat\\p{L}*|tenere|bloccare|riservare)",
      "lista d'attesa",
    ],
    minimum_spend: ["(?:spesa|consumazione|ordine|importo) minim[oa]|minimo di (?:spesa|consumazione|ordine)"],
    discount: [
      "scont[oi]|riduzion[ei]|agevolazion[ei]|ribass[oi]|tariff[ae] (?:special[ei]|ridott[ae]|agevolat[ae])|prezz[oi] (?:special[ei]|ridott[oi])|meno car[oi]",
    ],
    deposit: [
      "(?:versare|pagare|anticipare|saldare|dare)(?: (?:gia|subito|prima))* (?:una (?:parte|quota|percentuale)|una somma|qualcosa|un (?:importo|tot))(?: (?:in anticipo|della (?:cifra|somma|spesa)|dell'importo|del (?:totale|prezzo|costo)))?",
      "(?:anticipare|versare|pagare)[^.?!]{0,15} una parte",
      "(?:versare|pagare|anticipare)[^.?!]{0,15} in anticipo",
      "accont[oi]|caparr[ae]|cauzion[ei]|pagamento anticipato|pagare in anticipo|deposito(?! bagagli)",
    ],
    payment: [
      "(?:condizioni|modalita|metod[oi]|termini|mezzi) di pagamento",
      "(?:pagare|pagamento|saldare) (?:con|su|tramite|in) (?:fattura|carta(?: di credito)?|twint|contanti|bonifico)",
      "(?:quando|come) (?:dobbiamo|bisogna|si deve|si puo|possiamo) (?:pagare|saldare)",
      "iva",
    ],
    opening_hours: [
      "fino a che ora",
      "a che ora (?:chiudete|aprite)",
      "fino a che ora[^.?!]{0,30}(?:apert|restare|chiud)\\p{L}*|(?:siete|e) apert[oi]",
      "orari(?:o)?(?: di apertura)?|apert[oaie](?! (?:al pubblico|a tutti))|chius[oaie]|chiude(?:te)?|apr(?:e|ite)|chiusura",
      "(?:fino a che ora|fino a quando)[^.?!]{0,40}",
      "(?:dopo|oltre|fino a) mezzanotte",
    ],
    transport: [
      "(?:venire|arriva|arrivare)[^.?!]{0,20} senza (?:macchina|auto)",
      "mezzi (?:pubblici|di trasporto)|trasporti pubblici",
      "(?:tren[oi]|tram|autobus|bus|metro)|stazione|fermat[ae]|aeroporto|navetta|taxi",
      "come (?:si arriva|arrivare|arriviamo|raggiungerv\\p{L}*|raggiungere|venire|arrivano)[^.?!]{0,30}|indicazioni stradali",
    ],
    address: [
      "(?:vostro |il vostro |l'|qual e (?:il vostro |l'))indirizzo(?! di fatturazione)(?: esatto)?|dove (?:siete|vi trovate|si trova|e situat[oa])|ubicazione",
    ],
    decoration: [
      "(?:proprie|nostre|propria|nostra) decorazion[ei]",
      "(?:decorazion[ei]|palloncini|manifesti|striscioni|candele|fiori|coriandoli)[^.?!]{0,30} (?:portare|appendere|mettere|usare|accendere)",
      "(?:portare|appendere|mettere)[^.?!]{0,25}(?:decorazion[ei]|palloncini|candele|striscioni)|(?:possiamo|si puo)[^.?!]{0,25} decorare|coriandoli|fuochi d'artificio",
      "(?:appendere|fissare|attaccare|mettere)[^.?!]{0,30}(?:ghirland[ae]|festoni|addobbi|foto|muro|pareti)|addobb\\p{L}+",
    ],
    equipment_included: [
      "(?:tecnica|attrezzatur[ae]|materiale|dotazione)[^.?!]{0,25} (?:compres[oaie]|inclus[oaie]|a disposizione)",
      "(?:quale|che|quali) (?:tecnica|attrezzatur[ae]|dotazione)[^.?!]*(?:sal[ae]|compres[oaie]|inclus[oaie])",
    ],
    diets: [
      "non (?:mangia|mangiano|tollera|tollerano|sopporta|sopportano|puo|possono)(?: \\p{L}+){0,3} (?:glutine|lattosio|noci|arachidi|carne|pesce|maiale|latticini)",
      "(?:glutine|lattosio|arachidi)",
      "non (?:mangia|tollera|sopporta|digerisce|mangiano|tollerano)(?:no)?|celiac[oihe]+",
      "diet[ae](?: special[ei])?|allergi\\p{L}*|intolleran\\p{L}*|kosher|lattosio|celiac\\p{L}*|esigenze alimentari",
    ],
  },
  forms: {
    capacity: [
      "(?:e se|cosa succede se) (?:fossimo|siamo|venissimo|diventassimo)[^.?!]{0,20} \\d+",
      "quant[ei] (?:persone|ospiti|posti|posti a sedere|sedie|partecipanti)",
      "capienz[ae]|capacita",
      "(?:la |il )?(?:piu grande|piu piccol[oa]|massim[oa])[^.?!]{0,15}(?:gruppo|sala|numero)",
      "(?:ospitare|contenere|ci stanno|ci sta|ci starebbero|ci staranno|ci entrano|entrerebbero|accogliere|basta|basterebbe|sufficiente|abbastanza grande|troppo piccol[oa]|quanto e grande)",
    ],
    inclusions: ["compres[oaie]|inclus[oaie]|nel prezzo|comprende|comprendono|include"],
    prices: [
      "quanto (?:costa|costano|costerebbe|viene|verrebbe|e)",
      "costa|costano|costo|costi|prezz[oi]|tariff[ae]|affitto|noleggio|car[oi]|budget|quanto(?! (?:tempo|anticipo))|prezzo indicativo|forfait giornaliero|tariffa oraria",
    ],
    alternatives: ["alternativ[ae]|altr[eio] (?:dat[ae]|giorn[io]|sal[ae]|possibilita)"],
    availability: [
      "liber[oaie]|disponibil(?:e|i|ita)|occupat[oaie]|pres[oaie]",
      "(?:quali|che) (?:date|giorni|fine settimana|sabati|venerdi|lunedi|martedi|mercoledi|giovedi|domeniche)",
    ],
    rooms: [
      "(?:quale|quali|che) (?:delle vostre |altre )?sal[ae]",
      "(?:una|altra|piu grande|piu piccola) (?:\\p{L}+ )?sala",
      "(?:sal[ae]|spazi) (?:con|per|adatt[ae])|consigli\\p{L}+|raccomand\\p{L}+",
    ],
    room: [
      "(?:che )?cosa (?:offre|propone|contiene|ha|c'e)",
      "(?:com'e|come e|attrezzat[ao]|arredat[ao])",
      "differenz[ae]|confront\\p{L}*|dotazion[ei]|descriv\\p{L}*|dettagli|informazioni|foto|immagini",
      "meglio|piu bella|piu luminosa|dovremmo|migliore",
    ],
    house: [
      "in (?:tutta )?la casa|tutte le (?:vostre )?sale|vostre sale|ogni sala",
      "listin[oi](?: prezzi)?|tariffe|panoramica",
      "(?:piu grande|massim[oa])[^.?!]{0,10}(?:gruppo|sala|numero)",
    ],
    chat: [
      "com'?e? ?(?:e |sono )?andat[oaei] (?:il|la|le|lo|i|l') ?(?:vostr[oaei] )?(?:fine settimana|week-?end|vacanze|ferie|settimana|feste|estate|giornata|natale|pasqua)",
      "(?:avete|ha|hai) (?:visto|sentito|letto|guardato|seguito|provato)",
      "vi piace|le piace|conoscete|guardate",
      "qual e (?:il vostro|la vostra|il suo)[^.?!]{0,20} preferit",
      "com'e andat|come e andat|(?:avete|hai) passato (?:un |una )?(?:buon|bel|piacevole)",
      "come (?:state|sta|va)|che tempo fa",
      "chi ha vinto",
    ],
    leave: [
      "venire con|portare|usare|utilizzare|suonare|fumare|ballare|cucinare|appendere|filmare|provare|vendere|dormire",
    ],
    or: ["o", "oppure"],
    followUp: [
      "(?:e|o)(?! (?:che|quale|quali|come|dove|quando|possibile|c'e|ci sono|avete|si puo|possiamo|quanto))",
      "(?:e )?(?:che ne e|per quanto riguarda)",
    ],
    indirect: [
      "(?:dirci|dirmi|sapere|chiedere|chiede|chiedono|chiedo|chiediamo|indicarci|precisare|interessa|chiarire|scrivere|verificare|informarci)(?: (?:ci|mi))?,? (?:se|cosa|quale|quali|come|dove|quando|quanto)",
      "(?:domand[ae]|info|informazioni) (?:su|sul|sulla|sui|sulle|riguardo|riguardanti|circa)",
      "(?:vorremmo|vorrei|desideriamo|ci piacerebbe) (?:sapere|conoscere)",
      "(?:dare|darci|darmi|avere|farmi|farci)[^.?!]{0,12} (?:un'idea|un ordine di grandezza) (?:di|del|dei|della|su)",
    ],
    informing: [
      "(?:potete|potreste|per favore|puo|vi preghiamo di)\\b[^.?!]{0,40}\\b(?:inviar\\p{L}*|mandar\\p{L}*|dar\\p{L}*|mostrar\\p{L}*|trasmetter\\p{L}*)\\b[^.?!]{0,30}\\b(?:vostr[aieo]|informazioni|info|dettagli|panoramica|listino)",
    ],
    wine: ["vin[oi]|abbinament[oi] (?:di )?vin[oi]"],
  },
  ...thingsIt,
  fillers: [
    "il|lo|la|i|gli|le|un|uno|una|di|del|della|dei|delle|dello|e|o|ma|a|al|alla|alle|in|nel|nella|su|per|con|da|dal|dalla|se|che|chi|ci|si|ne",
    "sono|essere|era|hanno|avere|avete|abbiamo|puo|possono|possiamo|potete|potrebbe|potreste|deve|dobbiamo|bisogna|sara|sarebbe|fa|fare",
    "voi|vostro|vostra|vostri|vostre|noi|nostro|nostra|nostri|nostre|io|mio|ospiti|gente|persone|evento|casa|sala|sale",
    "quale|quali|quando|dove|come|perche|quanto|anche|ancora|solo|grazie|domanda|breve|possibile|sapere|dire",
    "portare|prendere|permesso|consentito",
  ],
};
