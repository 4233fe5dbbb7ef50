/** What a program puts above a note that somebody is away. */
const TITLED =
  /^\W*(?:auto(?:matic|mated)?[- ]?(?:reply|response|answer)|out of (?:the )?office|(?:automatische|autom\.) (?:antwort|abwesenheits?\p{L}*)|abwesenheits(?:notiz|meldung|nachricht|assistent)|reponse automatique|message (?:automatique|d'absence)|absence du bureau|risposta automatica|messaggio automatico|assenza dall'ufficio)(?![\p{L}])/u;
const AWAY =
  /(?<![\p{L}])(?:out of (?:the )?office|on (?:annual |parental |sick )?(?:leave|vacation|holidays?)|away(?: from (?:the office|my desk))?|abwesend|nicht im (?:buro|haus)|in den ferien|im urlaub|absente?|en (?:conge|vacances)|hors du bureau|assente|in (?:ferie|vacanza)|fuori ufficio)(?![\p{L}])/u;
/** Until when, and who answers meanwhile: what a note says beside it. */
const MEANWHILE =
  /(?<![\p{L}])(?:urgent(?:ly)?|emergenc\p{L}+|(?:no|limited) access|will (?:reply|respond|answer|get back)|upon my return|when i(?:'m| am) back|dringend\p{L}*|notfall\p{L}*|nicht weitergeleitet|kein(?:en)? zugriff|nach meiner ruckkehr|urgence|urgent(?:e|s|es)?|a mon retour|pas acces|ne (?:sera|seront) pas transfer\p{L}*|urgenz\p{L}*|al mio (?:ritorno|rientro)|nessun accesso)(?![\p{L}])/u;
const UNTIL =
  /(?<![\p{L}])(?:until|till|back on|returning|bis|ab dem|zuruck|jusqu'\p{L}*|de retour|fino|rientr\p{L}+)(?![\p{L}])/u;
/** A person who is away soon, and speaks of the booking, wrote it. */
const SPEAKS =
  /(?<![\p{L}])(?:offer|quote|booking|reservation|event|room|accept|invoice|offerte|angebot|buchung|anlass|raum|saal|rechnung|offre|devis|salle|evenement|facture|offerta|preventivo|prenotazione|sala|evento|fattura)(?![\p{L}])/u;

/**
 * Whether a program wrote that somebody is away: nothing in it is told of the booking, whatever numbers it holds.
 * Source: spec/workflow.md §3.8.
 */
export const isAbsenceNote = (folded: string): boolean =>
  TITLED.test(folded) ||
  (AWAY.test(folded) && UNTIL.test(folded) && MEANWHILE.test(folded) && !SPEAKS.test(folded) && !folded.includes("?"));
