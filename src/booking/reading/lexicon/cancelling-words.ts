/**
 * How people call a booking off: a verb of ending with the booking as its object, in either order, that all is to go, or
 * that our papers on it can be closed. Fragments over folded text, made of the verbs and of the words for a booking.
 */

const EN_THING = "(?:booking|reservation|event|request|enquiry|inquiry|order|contract)";
const EN = [
  `(?:call(?:ed|ing)? off|annul|revoke|rescind|withdraw|undo|delete|remove|erase|scrap|drop|void|terminate)(?: (?:the|our|my|this|that|whole|entire|planned)){1,3} ${EN_THING}`,
  "(?:everything|all of it|it all|(?:the )?(?:whole|entire) (?:thing|lot|affair|event|booking))(?:'s| is| has been| was| had to be| must be)(?: (?:now|unfortunately|sadly|all))* (?:cancel?led|called off|off(?! (?:by|the))|annulled|scrapped)",
  "(?:clos(?:e|ing)|shut|shelve|bin) (?:the|our|my|this) (?:file|case|dossier|request|booking|enquiry|matter)",
  "(?:cancel|scrap|drop|delete|bin|annul)(?: (?:the (?:whole )?lot|it all|all of it|everything))",
];
const DE = [
  "(?:das ganze|alles|die ganze sache|es)(?: (?:ist|wurde|wird|sind|musste))(?: (?!nicht)\\p{L}+){0,3}? (?:abgesagt|annulliert|storniert|gestrichen|abgeblasen)",
  "(?:dossier|akte|fall) (?:zu den akten|schliessen|ablegen|archivieren|zumachen)",
  "(?:stornier|annullier|streich|losch|cancel)(?:t|en|en sie|et)?(?: (?:bitte|sie|ihr|also|einfach|doch|uns))* (?:alles|das ganze)",
];
const FR_THING = "(?:reservation|evenement|demande|commande|contrat|option)";
const FR = [
  "(?:je|nous|on)(?: [\\p{L}']+)? ?(?:souhait|voudr|voul|veu|doi|dev|prefer)\\p{L}*(?: (?:malheureusement|donc|tout|vraiment|helas))* annuler(?=\\s*(?:$|[.,!;]|car|parce))",
  "(?:annul|supprim|decommand|effac|arret)(?:ez|er|ons|e)(?: (?:donc|bien|simplement|svp|s'il vous plait))* (?:tout(?! (?:le|la|les|l'|ce|cet|cette|de suite))|le tout)",
  `(?:class|ferm|archiv|clotur)(?:ez|er|ons|e)(?: (?:donc|bien|simplement))* (?:le|notre|ce|mon|la|ma|cette) (?:dossier|${FR_THING})`,
  `(?:dois|devons|doit|faut|voulons|souhaitons|dus?)(?: [\\p{L}']+){0,3}? (?:annuler|resilier|decommander|supprimer)(?: [\\p{L}']+){0,2}? (?:la |le |notre |l'|ma |cette )${FR_THING}`,
];
const IT_THING = "(?:prenotazione|evento|richiesta|ordine|contratto|opzione)";
const IT = [
  "(?:annull|cancell|disd|elimin|sospend)(?:ate|iamo|are|ite|ire|iciamo|ete|ere|i|a)(?: (?:pure|quindi|per favore|semplicemente))* (?:tutto|il tutto|ogni cosa)",
  "(?:chiud|archivi|mett)(?:ere|ete|are|ate|a|iamo|i)(?: pure)? (?:la |il |questa |questo |la nostra |il nostro )?(?:pratica|dossier|richiesta|incarto)",
  `(?:devo|dobbiamo|deve|occorre|tocca|vorrei|vorremmo|vogliamo)(?: [\\p{L}']+){0,2}? (?:disdire|annullare|cancellare|revocare)(?: [\\p{L}']+){0,1}? ?(?:la |l'|il |la nostra |il nostro )${IT_THING}`,
];

export const CANCELLING = { en: EN, de: DE, fr: FR, it: IT } as const;
