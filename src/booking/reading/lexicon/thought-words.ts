/** How a head count is merely thought of in a question, and the same told as a fact: folded forms of all languages. */
export const THOUGHTS: readonly (readonly [form: RegExp, fact: string])[] = [
  [/\bwe (?:were|had)\b/gu, "we are"],
  [/\bwir (?:dann |doch |nur |etwa |ca\.? )*(\d{1,4}) waren\b/gu, "wir sind $1"],
  [/\bwaren wir (?:dann |doch |nur |etwa |ca\.? )*(\d{1,4})\b/gu, "wir sind $1"],
];

/** What is to hold a bare number holds so many people: "Was fasst sonst 60?" */
export const HOLDS_SO_MANY =
  /(?<![\p{L}])(?:fasst|fassen|holds?|seats?|accommodates?|fits?)\s+(?:sonst |noch |auch |denn |mindestens |at least |about |up to |bis )*(?<n>\d{2,4})(?!\d|[.:]\d|\s?(?:%|chf|fr\.|m2|m²|qm|mq|sqm|square|uhr|am|pm))/u;

const SO_MANY =
  "(?:\\d{1,3}|\\p{L}*(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zig)|\\p{L}*(?:ten|teen|ty|two|three|four|five|six|seven|eight|nine|twelve|dozen)|dix|vingt|trente|quarante|cinquante|soixante|cent|\\p{L}+aine|dieci|venti|trenta|quaranta|cinquanta|sessanta|cento|\\p{L}+ina)";

/** Beginnings of what is only thought of, and told as no fact: "had we been ten", "imagine we were 60 one day". */
export const THOUGHT_OPENINGS: readonly string[] = [
  "had (?:we|there|it|they)(?: only| just| ever)* (?:been|had|come)",
  `were (?:we|there|they)(?: (?:to|only|ever|just|a|one day|some day))* (?:be|group|party|${SO_MANY})`,
  `if (?:only )?(?:we|there)(?: (?:ever|had|were|only|one day|some day|been|to be|about|around))* (?:been|were)(?: \\p{L}+){0,3} ${SO_MANY}`,
  "(?:now |just )?(?:imagine|suppose|supposing|picture)(?: that)? (?:we|there|it|they|our|everybody|one day).{0,40} (?:would|were|was|had|could|might|one day|some day)",
  `(?:waren|hatten|kamen) (?:wir|es|da)(?= .{0,80}(?:hatten?|wurden?|ware|brauchten?|konnten?|reichte|gereicht|getan|genugt))(?=.{0,40}${SO_MANY})`,
  `(?:wenn|falls) (?:wir|es) (?:\\p{L}+ ){0,4}(?:zu )?${SO_MANY}(?: \\p{L}+){0,2} (?:waren|gewesen waren|kamen|wurden)`,
  "(?:stell(?:en|t)? (?:sie|euch|dir)(?: sich)? (?:mal |einmal )?vor|nehmen wir (?:mal |einmal )?an|angenommen).{0,50} (?:waren|hatten|kamen|wurden|eines tages|dereinst)",
  `si (?:nous|on) (?:n')?(?:etions|etait|avions ete|avait ete|devions etre|venions)(?: (?:ete|que|seulement|un jour))* (?:que |qu')?${SO_MANY}`,
  `si (?:nous|on) n'(?:avions|avait) ete (?:que|qu')`,
  "(?:imagin(?:ez|ons|e)|supposons|admettons|mettons)(?: un instant| un peu)? qu",
  `se (?:noi )?(?:un giorno )?(?:fossimo|fossero|venissimo)(?: (?:stati|solo|in|un giorno|soltanto))* ${SO_MANY}`,
  "(?:immagin(?:ate|iamo|i)|supponiamo|ipotizziamo|poniamo)(?: \\p{L}+){0,2} (?:che|di)",
];

const BODY_EN = "(?:committee|board|council|management|executive|team|directors|trustees|general assembly)";
const BODY_DE = "(?:\\p{L}*vorstand|komitee|\\p{L}*leitung|\\p{L}*rat|kommission|direktion|team)";
const BODY_FR = "(?:comite|conseil|direction|bureau|commission|equipe)";
const BODY_IT = "(?:comitato|consiglio|direzione|commissione|direttivo|team)";
/** Where those who decide for the client meet, or something is talked over: their day, hour and number are not the event's. */
export const DELIBERATIONS: readonly string[] = [
  `(?:our|the|my) (?:\\p{L}+ )?${BODY_EN} (?:meets|is meeting|sits|decides|discusses|votes)|(?:discuss|decide|talk|vote)(?: \\p{L}+){0,4} (?:on|at|in|with) (?:\\p{L}+ ){0,3}${BODY_EN}`,
  `(?:der|die|das|unser\\p{L}*) ${BODY_DE} (?:tagt|trifft sich|entscheidet|bespricht|berat)|(?:besprechen|entscheiden|beraten|diskutieren) (?:wir |das |es |daruber |dies )*(?:[^.!?]|\\d\\.)*${BODY_DE}`,
  `(?:le|la|notre) ${BODY_FR} (?:se reunit|siege|decide|tranche|en discute)|(?:en )?(?:parl|discut|debat|decid)\\p{L}* (?:\\p{L}+ ){0,3}(?:au|en|avec le|avec la) ${BODY_FR}`,
  `(?:il|la|nostr[oa]) ${BODY_IT} (?:si riunisce|decide|discute|delibera)|(?:ne )?(?:parl|discut|decid)\\p{L}* (?:\\p{L}+ ){0,2}(?:in|con il|con la|al) ${BODY_IT}`,
];

/** An event of theirs that is held at another house, or needs nothing from this one. */
export const HELD_ELSEWHERE: readonly string[] = [
  "(?:settled|booked|fixed|arranged|taken care of|is|held|covered)(?: \\p{L}+){0,3} (?:with|at|by) (?:another|a different|some other) (?:house|place|venue|hotel|restaurant|hall)|no need to (?:quote|offer|reserve|plan)|nothing (?:needed )?from you",
  "(?:etwas|was) ander\\p{L}+ gefunden|lauft nicht uber (?:sie|euch)|(?:findet|machen wir|feiern wir)(?: \\p{L}+){0,3} (?:anderswo|woanders|in einem andern)|da brauchen wir nichts",
  "rien a prevoir (?:chez vous|de votre cote)|(?:se fera|se fait|aura lieu|se tiendra|est prevu\\p{L}*) (?:\\p{L}+ )?(?:ailleurs|a la grande salle|au \\p{L}+ (?:du village|communal\\p{L}*))",
  "non ci serve (?:niente|nulla)|(?:la|lo|li|le) (?:facciamo|faremo|teniamo) (?:altrove|da un'altra parte|al \\p{L}+ come sempre)",
];
