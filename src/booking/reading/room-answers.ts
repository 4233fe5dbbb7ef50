import type { Room } from "../catalogue.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { fold, longestFirst, type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE } from "./vocabulary.ts";

/** A room's letter or number, by which an answer may call it. */
export const shortName = (room: Room): string => fold(room.name).split(" ").at(-1) ?? "";

const CHOICE = LEXICONS.flatMap(({ signals }) => signals.choice).join("|");
const FILLERS =
  "(?:(?:allez|euh|bon|bref|dai|mah|boh|be|tja|hmm+|also gut|the|den|dem|die|das|room|raum|dann|then|ok|okay|but|aber|mais|ma|yes|ja|lieber|bitte|gerne|wir|doch|option|number|nummer|do|have|take|la|le|salle|alors|oui|plutot|volontiers|numero|nous|prenons|il|sala|allora|si|volentieri|prendiamo|gut|good|fine|right|great|super|perfekt|perfect|klar|halt|eben|also|so|well|sure|hm+|um+|uh|ah|oh|ach|na|tja|naja|bien|d'accord|bene|perfetto|merci|danke|thanks|grazie|let's|lets|we'll|we|i'll|go|with|for|einfach|just|make it|wird'?s?|werden|wird es|uns|mich|fur|auf|bei|i guess|guess|i think|think|ich glaub\\p{L}*|glaub\\p{L}*|ich denke|nimm|nehmen|en fait|plutot)[\\s,.!-]+)*";
const END =
  "(?![\\p{L}\\p{N}])(?=\\s*(?:[.,;!?)]|$|(?:please|bitte|then|gerne|would|is|it is|works|sounds|looks|ware|war|ist|passt|klingt|and|und|for|fur|s'il|svp|alors|convient|nous|est|serait|volontiers|et|pour|per|va|ci|e|sarebbe|looks|best|gefallt|gefiele|plait|plairait|piace|piacerebbe|sieht|nehmen|on|at|am|um|halt|eben|sounds|should|does|do|seems|reicht|tut|genugt|fits|suits|will|wird|suffit|basta|dans|du coup|donc|quindi|allora|so|fera|ferait)(?![\\p{L}])))";

const BARE = new RegExp(`^\\W*${FILLERS}(?<short>\\p{L}|\\d)${END}`, "u");
/** "We would take D": the verb behind the letter. */
const VERB_BEHIND = new RegExp(
  `${BEFORE}(?:wir|ich) (?:wurden?|mochten?|wollen|will|werden|tendieren)(?: (?:gerne?|dann|also|lieber|doch|die|den|uns|mich|eher|fur|auf))* (?<short>\\p{L}) (?:nehmen|buchen|wahlen|reservieren|bevorzugen|entscheiden|festlegen|gehen)(?![\\p{L}])`,
  "u",
);
/** "B will do nicely", "B reicht uns": the letter first, and that it does. */
const DOES = new RegExp(
  `^\\W*${FILLERS}(?<short>\\p{L}) (?:(?:will|would|should|'ll) (?:do|suit|work|be)|suits|does|reicht|genugt|tut|fera|ferait|suffit|suffira|basta|bastera|andrebbe|fa)(?![\\p{L}])(?! (?:not|nicht|pas|non))`,
  "u",
);
const CHOSEN = new RegExp(`${BEFORE}(?:${CHOICE})\\s+${FILLERS}(?<short>\\p{L})${END}`, "u");
const ARTICLE = `${BEFORE}(?:the|your|celle|quella|quello|den|dem|die|das|der|ihre?[nmr]?|eure?[nmr]?|la|le|votre|il|vostr[ao])\\s+`;
const NTH = new RegExp(
  `${ARTICLE}(?:(?:salle|sala|room|raum) (?:la )?)?(?:(?<nth>first|second|third|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|premi(?:er|ere)|deuxieme|seconde?|troisieme|prim[oa]|second[oa]|terz[oa])|(?<largest>bigger|larger|biggest|largest|roomiest|(?:more|most) spacious|grosste[nrs]?|grossere[nrs]?|plus grande?|piu grande)|(?<smallest>smaller|smallest|kleinste[nrs]?|kleinere[nrs]?|plus petite?|piu piccol[oa])|(?<cheapest>cheapest|cheaper|(?:least|less) expensive|(?:gunstig|billig|preiswert|preisgunstig)(?:st|er)e[nrs]?|moins cher(?:e)?|plus (?:economique|avantageuse?)|meno car[oa]|piu (?:economic[oa]|convenient[e]))|(?<middle>middle|mittlere[nrs]?|du milieu|intermediaire|di mezzo|in mezzo)|(?<last>last|letzte[nrs]?|zuletzt genannte[nrs]?|derni(?:er|ere)|ultim[oa])|(?<recommended>recommend(?:ed|ation)|suggest(?:ed|ion)|empfohlene[nrs]?|empfehlung|vorgeschlagene[nrs]?|recommandee?|proposee?|consigliat[oa]|propost[oa]))(?:\\s+(?:one|option|room|suggestion|(?<others>alternative)|of (?:the|your|these|those)|raum|saal|vorschlag|variante|der|von (?:den|ihren)|salle|proposition|des|sala|proposta|del(?:le|la)?)${AFTER}|${END})`,
  "u",
);
const SEATING = new RegExp(
  `${ARTICLE}(?:(?:one|room|raum|saal|option|salle|celle|sala|quella)\\s+)?(?:with|for|mit|fur|avec|pour|a|con|per|da)\\s+(?:${any("about")}\\s+)?(?<seats>\\d{1,3})${AFTER}(?:\\s*(?:seats|plat(?:z|ze|zen)|places|posti))?`,
  "u",
);
/** "la salle proposée", "la sala che consigliate" */
const SUGGESTED = new RegExp(
  `${BEFORE}(?:la |cette |questa |the |den |die |das )?(?:salle|sala|celle|quella|one|room|raum|saal|den|die)(?:\\s+|,\\s+)(?:(?:that )?you (?:recommend(?:ed)?|suggest(?:ed)?|propose)|(?:den |die )?(?:sie|ihr) (?:empfehl\\p{L}+|vorschlag\\p{L}+|empfohlen haben)|proposee|recommandee|suggeree|que vous (?:proposez|recommandez|conseillez)|propost[ao]|consigliat[ao]|che (?:proponete|consigliate))${AFTER}`,
  "u",
);
const THAT =
  "(?:it|that|this|that one|this one|(?:that|this|the recommended) room|(?:your|the|that) (?:recommendation|suggestion)|den|ihn|es|das|diese[nrs]?|den da|(?:diesen|den|diesen) (?:raum|saal)|ihren vorschlag|ihre empfehlung|celle-(?:la|ci)|(?:cette|la) salle(?:-la|-ci)?|votre (?:proposition|recommandation)|quella|questa|quest'ultima|(?:quella|questa) sala|la vostra proposta)";
const POLITE_END =
  "(?![\\p{L}\\p{N}])(?=\\s*(?:[.,;!)]|$|(?:please|then|for us|thanks|thank|and|bitte|gerne|dann|fur uns|so|danke|und|s'il|svp|alors|pour|merci|et|pure|grazie|per|allora|e|volontiers|volentieri)(?![\\p{L}])))";
/** "Let's go with that one", "réservez-la", "den nehmen wir": what was recommended, by no name. */
const TAKES_IT = new RegExp(
  `${BEFORE}(?:${[
    `(?:go (?:ahead )?(?:for|with)|going (?:for|with)|take|taking|book|reserve|choose|pick|keep|hold|stick with|happy with|fine with) ${THAT}`,
    `(?:nehmen?|reservieren?|buchen?|wahlen?|behalten)(?: (?:wir|sie|ich|bitte|gerne|doch|dann|uns))* ${THAT}`,
    `(?:den|diesen?|ihn|das|die|diese[nrs]? (?:raum|saal)|ihren vorschlag)(?: (?:bitte|dann|gerne))? (?:nehmen?|buchen?|reservieren?|mochten) (?:wir|sie|ich)`,
    "bitte (?:so|das so|ihn|gerne) (?:reservieren|buchen)",
    "(?:reservez|prenez|retenez|bloquez|reservons|prenons|retenons|gardons|gardez)(?:-la|-nous la)",
    `(?:reservez|prenons|prenez|choisissons|retenons|gardons|reservons|va pour|partons sur|on part sur) ${THAT}`,
    "(?:on|nous|je) la (?:prend|prends|prenons|reserve|reservons|retient|retenons)",
    "(?:pouvez|pourriez|pouvons)(?:-vous)? la (?:reserver|retenir|bloquer)",
    "(?:prenota|riserva|prendiamo|prenotiamo|riserviamo|blocca|tene)(?:te)?(?:ce|ve)?la",
    `(?:prendiamo|prenotiamo|prenotate|riservate|scegliamo|teniamo|va bene|andiamo con) ${THAT}`,
    "la (?:prendiamo|prenotiamo|riserviamo|teniamo)",
    "(?:follow|trust|take|go (?:with|by)|accept|stick (?:with|to))(?:ing)? (?:your|the) (?:recommendation|suggestion|advice|lead)",
    "(?:folgen?|vertrauen?|halten? uns an|schliessen? uns)(?: (?:wir|ich|gerne?|da|auch|also))* (?:ihre[rm]?|eure[rm]?|der|dem) (?:empfehlung|vorschlag|rat)",
    "(?:ihre[rm]?|eure[rm]?|der|dem) (?:empfehlung|vorschlag|rat)(?: an)?(?: (?:folgen?|vertrauen?|schliessen?)(?: (?:wir|ich|gerne?|uns|an))*|schliessen)",
    "(?:gerne?|bitte|dann|also)? ?(?:den|der) (?:von ihnen |uns |mir )?(?:empfohlenen?|vorgeschlagenen?) (?:raum|saal)",
    "(?:suiv(?:ons|rai|rons|s|re)|faisons confiance a|fions a) (?:votre|la) (?:recommandation|conseil|suggestion|proposition|avis)",
    "(?:seguiamo|seguiro|seguo|ci fidiamo de|ci affidiamo a)l? ?(?:il |la |al |alla )?(?:vostr[oa] )?(?:consiglio|suggerimento|proposta|raccomandazione|indicazione)",
    "(?:potete|puo|potreste) (?:riservarla|prenotarla|bloccarla)",
  ].join("|")})${POLITE_END}`,
  "u",
);
const TAKES_NOT = new RegExp(`${BEFORE}(?:${any("negations")}|${any("lacks")})${AFTER}`, "u");
const OPTION = new RegExp(
  `${BEFORE}(?:option|vorschlag|variante|number|nummer|nr\\.?|proposition|numero|opzione|proposta)\\s+(?<number>[1-9])${AFTER}`,
  "u",
);
const YES = longestFirst(LEXICONS.flatMap(({ signals }) => signals.yes)).join("|");
const PLAIN_YES = new RegExp(
  `^\\W*(?:(?:the|das|es|that|it|this|(?:ihr|euer|der|dieser) vorschlag|(?:ihre|eure|die) empfehlung|(?:your|the) (?:suggestion|recommendation|proposal)|votre (?:proposition|suggestion)|la vostra proposta)\\s+)?(?:${YES})(?:\\W+(?:${YES}|please|bitte|thanks?|thank you|danke|merci|volontiers|s'il vous plait|tres|bien|pour|nous|grazie|per|noi|volentieri|bene|favore|so|that|that's|das|it|us|for|fur|uns|very|good))*\\W*$`,
  "u",
);

export interface RoomAnswer {
  room: Room;
  span: Span;
}

/**
 * What a clause answers to the question which room it shall be: "A", "let's go with C", "the second one", "the one with
 * 60 seats", or a plain yes to the recommendation. Source: spec/workflow.md §3.9.
 * @param offered the rooms of the last list in its order, the recommended one first
 */
export const findAnswer = (folded: string, rooms: readonly Room[], offered: readonly Room[]): RoomAnswer[] => {
  const named = (
    match: RegExpExecArray | null,
    room: (groups: Record<string, string | undefined>) => Room | undefined,
  ) => {
    const found = match && room(match.groups ?? {});
    return match && found ? [{ room: found, span: spanOf(match) }] : [];
  };
  const byShort = ({ short }: Record<string, string | undefined>) => rooms.find((room) => shortName(room) === short);
  const byPlace = ({ nth = "", ...said }: Record<string, string | undefined>) => {
    // Alternatives are those beside the recommended one.
    const meant = said["others"] ? offered.slice(1) : offered;
    const bySize = meant.toSorted((a, b) => a.capacityMax - b.capacityMax);
    if (said["largest"]) return bySize.at(-1);
    if (said["smallest"]) return bySize[0];
    if (said["cheapest"]) return meant.toSorted((a, b) => priceOf(a) - priceOf(b))[0];
    if (said["middle"]) return meant.length % 2 === 1 ? meant[(meant.length - 1) / 2] : undefined;
    if (said["last"]) return meant.at(-1);
    return meant[
      Math.max(
        0,
        NTHS.findIndex((form) => form.test(nth)),
      )
    ];
  };
  const answers = [
    () => named(SEATING.exec(folded), ({ seats }) => offered.find(({ capacityMax }) => capacityMax === Number(seats))),
    () => named(NTH.exec(folded), byPlace),
    () => named(SUGGESTED.exec(folded), () => offered[0]),
    () => named(OPTION.exec(folded), ({ number }) => offered[Number(number) - 1]),
    () => named(CHOSEN.exec(folded), byShort),
    () => named(VERB_BEHIND.exec(folded), byShort),
    () => named(DOES.exec(folded), byShort),
    () => named(BARE.exec(folded), byShort),
    () => takesIt(folded, rooms, offered),
    () => plainYes(folded, offered),
  ];
  for (const answer of answers) {
    const found = answer();
    if (found.length > 0) return found;
  }
  return [];
};

/** Rooms are compared by the same rate; one that has none of them comes last. */
const priceOf = ({ rates: { fullDay, halfDay, hourly } }: Room): number =>
  fullDay ?? halfDay ?? hourly ?? Number.POSITIVE_INFINITY;

const NTHS = [/^(?:first|erste|prem|prim)/u, /^(?:second|zweite|deux)/u, /^(?:third|dritte|trois|terz)/u];

const takesIt = (folded: string, rooms: readonly Room[], [recommended]: readonly Room[]): RoomAnswer[] => {
  const match = TAKES_IT.exec(folded);
  const named = LETTER.exec(folded)?.groups?.["short"];
  const room = rooms.find((each) => shortName(each) === named) ?? recommended;
  return room && match && !TAKES_NOT.test(folded) ? [{ room, span: spanOf(match) }] : [];
};
/** "Credo che la B possa andare, prendiamola": the letter says which. */
const LETTER = new RegExp(`${BEFORE}(?:la|den|die|der|the|salle|sala|raum|room) (?<short>\\p{L})(?![\\p{L}'’])`, "u");

const plainYes = (folded: string, [recommended]: readonly Room[]): RoomAnswer[] =>
  recommended && PLAIN_YES.test(folded) ? [{ room: recommended, span: { start: 0, end: folded.length } }] : [];
