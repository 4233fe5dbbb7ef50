import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { observe } from "./reading/labelled/observe.ts";
import { playSituations, type SituationName } from "./reading/labelled/situations.ts";

type Answer = readonly [language: Language, mail: string, takes: readonly string[], never?: readonly string[]];

const situations = playSituations();
const observed = (situation: SituationName, language: Language, mail: string): ReadonlySet<string> =>
  observe(mail, situations[situation], language).labels;

const expectAnswer = (situation: SituationName, [language, mail, takes, never = []]: Answer): void => {
  const labels = observed(situation, language, mail);
  expect(takes.filter((label) => !labels.has(label))).toEqual([]);
  expect(never.filter((name) => [...labels].some((label) => label.split("=")[0] === name))).toEqual([]);
};

const DAYS: readonly Answer[] = [
  [
    "en",
    "We're no weekend people, and on the 13th half of us are skiing. That leaves the Thursday.",
    ["date=2026-03-19"],
  ],
  ["en", "Saturday suits the kids best.", ["select", "date=2026-03-07"]],
  ["en", "A Friday in April would be better.", ["hint=2026-04-01..2026-04-30/5"], ["date", "select"]],
  [
    "de",
    "Am 7. ist Fasnacht, am 13. und 19. sind wir in Wien, der 25. fällt auch weg. Bleibt der Sonntag.",
    ["select", "date=2026-03-01"],
  ],
  [
    "fr",
    "Le week-end on ne travaille pas et le 13 la moitié skie. Reste le jeudi.",
    ["date=2026-03-19"],
    ["unchanged"],
  ],
  ["fr", "Le dimanche est-il plus cher ?", [], ["date", "select"]],
  ["it", "La domenica no di certo, e in settimana lavoriamo. Dunque sabato.", ["select", "date=2026-03-07"]],
  ["it", "La domenica costa di più?", [], ["date", "select"]],
];

const ROOMS: readonly Answer[] = [
  ["en", "I've walked past D, it has the better windows. We'll have that one.", ["select", "room=D"], ["change"]],
  ["en", "Whatever you recommend.", ["select", "room=A"]],
  ["en", "Kindly keep Room A blocked for us until our committee has met.", ["reserve", "room=A"]],
  ["de", "Am D bin ich vorbeigegangen, der hat die besseren Fenster. Den nehmen wir.", ["select", "room=D"]],
  ["de", "Was Sie empfehlen.", ["select", "room=A"]],
  ["fr", "La dernière de votre liste nous va.", ["select", "room=D"]],
  ["it", "Teneteci da parte la sala B per qualche giorno, se possibile.", ["select", "reserve", "room=B"], ["date"]],
];

const HOURS: readonly Answer[] = [
  ["en", "Whichever comes first in the day, so 10.", ["select", "vtime=10:00"], ["people", "vday", "change"]],
  ["en", "I'm in a meeting till three. 4pm then", ["select", "vtime=16:00"]],
  ["en", "10 would be great, I have a train at 12", ["select", "vtime=10:00"]],
  ["de", "Was am frühesten ist, also 10.", ["select", "vtime=10:00"], ["people"]],
  ["de", "Bis drei habe ich Sitzung. Also 16 Uhr", ["select", "vtime=16:00"]],
  ["fr", "Je suis en séance jusqu'à 15h. Alors 16h", ["select", "vtime=16:00"]],
  ["it", "Fino alle tre ho una riunione. Allora le 16", ["select", "vtime=16:00"]],
];

const APPOINTMENTS: readonly Answer[] = [
  [
    "en",
    "On the 12th I have the dentist, it turns out. Make the viewing Tuesday 17 March, 10am.",
    ["vday=2026-03-17", "vtime=10:00"],
  ],
  ["en", "see you then", ["confirm"]],
  ["en", "Noted in my diary, thanks.", ["confirm"]],
  ["en", "Could it be at 10 instead?", ["vtime=10:00"], ["counter", "confirm"]],
  ["de", "Am Donnerstag hüte ich die Enkel. Freitag, 13. März, 16 Uhr?", ["vday=2026-03-13", "vtime=16:00"]],
  ["de", "bis dann", ["confirm"]],
  ["fr", "Le 12 j'ai le dentiste, je viens de voir. Mettez la visite au mardi 17 mars à 10h.", ["vday=2026-03-17"]],
  ["fr", "à jeudi alors", ["confirm"]],
  ["it", "Mi spiace, il 12 ho un funerale. Potremmo fare la visita lunedì 16 marzo alle 14?", ["vday=2026-03-16"]],
  ["it", "a giovedì allora", ["confirm"]],
];

const STANDING: readonly Answer[] = [
  ["en", "I'm ill on the 10th. Could we do the 12th, same time?", ["visit_move", "vday=2026-03-12", "vtime=14:00"]],
  ["de", "Am 10. bin ich krank. Ginge der 12., gleiche Zeit?", ["visit_move", "vday=2026-03-12", "vtime=14:00"]],
  ["fr", "Le 10 je suis malade. Le 12, même heure, ça irait ?", ["visit_move", "vday=2026-03-12", "vtime=14:00"]],
  ["it", "Il 10 sono malato. Il 12, stessa ora, andrebbe?", ["visit_move", "vday=2026-03-12", "vtime=14:00"]],
  ["it", "Martedì alla fine non posso, lasciamo stare la visita.", ["visit_no"], ["visit_move"]],
];

const WITHOUT: readonly Answer[] = [
  ["en", "Pity about the strings, but we'll manage with a playlist. Carry on.", ["without"], ["product"]],
  ["en", "No harp, no concert. In that case leave it, we won't come.", ["decline"], ["without"]],
  ["de", "Dann nehmen wir halt Musik ab Band.", ["without"], ["product"]],
  ["de", "Dann suchen wir uns lieber etwas anderes.", ["decline"], ["without"]],
  ["fr", "On se débrouillera avec une playlist.", ["without"], ["product"]],
  ["it", "Peccato, ma pazienza. Andate avanti.", ["without"]],
];

const DEPOSITS: readonly Answer[] = [
  ["en", "Transferred yesterday, should be with you tomorrow.", ["paid"]],
  ["en", "We sent you 225 flyers.", [], ["paid"]],
  ["de", "habs am montag per twint geschickt", ["paid"]],
  ["de", "Die Anzahlung geht morgen raus.", [], ["paid"]],
  ["fr", "Versement de l'acompte fait ce matin à la poste.", ["paid"]],
  ["fr", "L'acompte partira demain.", [], ["paid"]],
  ["it", "ho pagato l'acconto il 12 gennaio con twint, quindi adesso è tutto a posto no? bruno", ["paid"], ["date"]],
  ["it", "Due anni fa avevamo pagato 720 franchi.", [], ["paid"]],
];

const ASKED = {
  "which of the days": { situation: "days", answers: DAYS },
  "which of the rooms": { situation: "room", answers: ROOMS },
  "at what hour somebody would look at the house": { situation: "visit_time", answers: HOURS },
  "whether the appointment is right": { situation: "visit_confirm", answers: APPOINTMENTS },
  "nothing, with an appointment that stands": { situation: "visited", answers: STANDING },
  "whether to go on without what cannot be had": { situation: "without", answers: WITHOUT },
  "whether the deposit is paid": { situation: "deposit", answers: DEPOSITS },
} as const;

describe("the answer to what we asked (§2.6, §2.7, §2.11, §2.13, §2.16)", () => {
  for (const [asked, { situation, answers }] of Object.entries(ASKED))
    test.each(answers.map((answer) => ({ answer, said: answer.slice(0, 2).join(" ") })))(
      `${asked}: $said`,
      ({ answer }) => expectAnswer(situation, answer),
    );
});
