import { expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { type Where, where } from "./spoken/where.ts";

type Change = readonly [language: Language, mail: string, wanted: Partial<Where>];

const OFFERED = { date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B", people: 25 };

const OTHER_HOURS: readonly Change[] = [
  [
    "fr",
    "Modifications concernant notre atelier :\n1. mardi 2 juin 2026 au lieu du 7 mai\n2. de 8h30 à 14h30\nNombre de participants et salle : sans changement.",
    { date: "2026-06-02", start: "08:30", end: "14:30" },
  ],
  [
    "en",
    "Small thing: we'll need to be out by 3 pm rather than 4, the coach back to Basel leaves at 3.30. Could you change that in the offer?",
    { end: "15:00" },
  ],
  [
    "en",
    "Could we have the room from 8:30 already? Setting up takes our technician a good hour. The end at 4 pm can stay.",
    { start: "08:30" },
  ],
  [
    "fr",
    "Le technicien demande à pouvoir installer son matériel avant tout le monde. Comptez donc la salle dès 8h30 et plus seulement à partir de 10h. On termine toujours à 16h.",
    { start: "08:30" },
  ],
  ["en", "We'd have to be gone by 3 pm, our ferry sails at 3.45. Could you put 3 pm in the offer?", { end: "15:00" }],
  ["en", "Please put us down from 9 rather than 10, the end at 4 is fine.", { start: "09:00" }],
  [
    "de",
    "Wir müssen um 15 Uhr raus statt um 16 Uhr, unser Car fährt um 15.30. Können Sie das in der Offerte ändern?",
    { end: "15:00" },
  ],
  ["de", "Können wir den Raum schon ab 8:30 haben? Das Ende um 16 Uhr kann bleiben.", { start: "08:30" }],
  ["de", "Rechnen Sie den Raum bitte ab 9 Uhr und nicht erst ab 10 Uhr. Schluss bleibt 16 Uhr.", { start: "09:00" }],
  [
    "fr",
    "Nous devons sortir à 15h au lieu de 16h, le car repart à 15h30. Pouvez-vous corriger l'offre ?",
    { end: "15:00" },
  ],
  ["fr", "Pourrait-on avoir la salle dès 8h30 déjà ? La fin à 16h peut rester.", { start: "08:30" }],
  ["fr", "Mettez-nous la salle à partir de 9h et non de 10h. Fin inchangée.", { start: "09:00" }],
  [
    "it",
    "Dobbiamo uscire alle 15 invece che alle 16, il pullman parte alle 15.30. Potete cambiarlo nell'offerta?",
    { end: "15:00" },
  ],
  ["it", "Possiamo avere la sala già dalle 8.30? La fine alle 16 può restare.", { start: "08:30" }],
  ["it", "Calcolate la sala dalle 9 e non più dalle 10. Finiamo sempre alle 16.", { start: "09:00" }],
  ["en", "Our train home is at 16:20, so could we wrap up at 15:30 rather than 16:00?", { end: "15:30" }],
  ["en", "Please change the start to 9:30. The band sets up at 8.", { start: "09:30" }],
  ["de", "Unser Zug fährt um 16.20, könnten wir also schon um 15.30 statt um 16 Uhr aufhören?", { end: "15:30" }],
  ["de", "Bitte Beginn auf 9.30 ändern. Die Band baut um 8 auf.", { start: "09:30" }],
  ["de", "Schreiben Sie bitte ab 9 Uhr, nicht ab 10 Uhr.", { start: "09:00" }],
  ["fr", "Notre train part à 16h20, pourrait-on finir à 15h30 au lieu de 16h ?", { end: "15:30" }],
  ["fr", "Merci de mettre le début à 9h30. Le groupe s'installe à 8h.", { start: "09:30" }],
  ["it", "Il nostro treno parte alle 16.20, potremmo finire alle 15.30 invece che alle 16?", { end: "15:30" }],
  ["it", "Mettete l'inizio alle 9.30, per favore. La band monta alle 8.", { start: "09:30" }],
  ["de", "Wie letztes Mal: 18 bis 23 Uhr, bitte.", { start: "18:00", end: "23:00" }],
  ["en", "Last time we had until 4, this time we'd need it until 6 pm.", { end: "18:00" }],
  ["it", "Come l'ultima volta: dalle 18 alle 23, per favore.", { start: "18:00", end: "23:00" }],
];

test.each(OTHER_HOURS)(
  "the hours that are asked for count, whatever else has its hour (§2.3) · %s: %s",
  (language, mail, wanted) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...OFFERED, ...wanted });
  },
);
