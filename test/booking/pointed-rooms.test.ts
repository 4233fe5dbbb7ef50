import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

const after = (language: Language, asked: string, mail: string) => {
  const desk = offeredIn(language);
  desk.mail(asked);
  desk.mail(mail);
  return where(desk);
};

describe("the room that was asked about is taken by what points to it, and not the one that was offered (§2.3, §3.9)", () => {
  test.each<[Language, string, string, string]>([
    ["de", "A", "Was kostet Raum A?", "Gut, dann den."],
    ["de", "A", "Was kostet Raum A?", "Dann nehmen wir den."],
    ["en", "A", "What would Room A cost?", "We'll take that one then."],
    ["en", "F", "How big is Room F?", "Great, move us there."],
    ["en", "F", "Is Room F brighter?", "Perfect, let's swap to that one."],
    ["fr", "A", "Combien coûte la salle A ?", "Alors on prend celle-là."],
    ["fr", "A", "Combien coûte la salle A ?", "Parfait, mettez-nous là."],
    ["it", "A", "Quanto costa la sala A?", "Allora prendiamo quella."],
    ["it", "A", "Quanto costa la sala A?", "Perfetto, allora quella."],
  ])("%s, %s: %s / %s", (language, letter, asked, mail) =>
    expect(after(language, asked, mail)).toMatchObject({ room: `Room ${letter}`, accepted: false, people: 25 }),
  );

  test.each<[Language, string, string]>([
    ["en", "Is Room F brighter?", "Fine, we'll take it."],
    ["en", "Is Room A accessible?", "Great, we'll be there."],
    ["en", "Is Room A accessible?", "Thanks. That is all then."],
    ["en", "Is Room A accessible?", "Ok good. We'll take Room B as offered."],
    ["en", "Is Room A bigger than Room B?", "We accept your offer."],
    ["en", "Is there wifi in Room B?", "We'll take that one then."],
    ["de", "Was kostet Raum A?", "Gut, den Rest wie gehabt."],
    ["de", "Was kostet Raum A?", "Nein, dann nicht den."],
    ["de", "Was kostet Raum A?", "Danke. Wir nehmen die Offerte an."],
    ["de", "Was kostet Raum A?", "Danke für die Auskunft. Den Lunch hätten wir auch gern für alle."],
    ["fr", "Combien coûte la salle A ?", "Merci, alors la vôtre nous va."],
    ["it", "Quanto costa la sala A?", "Grazie, va bene così, accettiamo."],
  ])("and nothing moves where it is not pointed to · %s: %s / %s", (language, asked, mail) =>
    expect(after(language, asked, mail)).toMatchObject({ room: "Room B", people: 25, date: "2026-05-07" }),
  );
});
