import { describe, expect, test } from "bun:test";
import { offeredIn } from "../support/offered-in.ts";

const ACCEPTS = [
  [
    "en",
    "Our treasurer nodded, my wife nodded, so that's a yes. Bill to Bee Ltd, Bahnhofstrasse 1, 8001 Zurich, Switzerland.",
  ],
  [
    "de",
    "Die Frau ist einverstanden, ich auch, also machen wir es. Rechnung an Bienen AG, Bahnhofstrasse 1, 8001 Zürich, Schweiz.",
  ],
  [
    "fr",
    "Ma femme est d'accord, moi aussi, donc c'est oui. Facture à Abeilles SA, Bahnhofstrasse 1, 8001 Zurich, Suisse.",
  ],
  ["it", "Mia moglie è d'accordo, io pure, quindi è un sì. Fattura a Api SA, Bahnhofstrasse 1, 8001 Zurigo, Svizzera."],
  [
    "en",
    "Fair enough, we'll have it. Address for the bill's Pell Beekeeping Society, Bahnhofstrasse 1, 8001 Zurich, Switzerland.",
  ],
  [
    "de",
    "Guten Morgen\n\nMein Mann sagt ja, ich sage ja, damit ist Ihr Angebot angenommen. Rechnung an Tanzschule Lauber GmbH, Bahnhofstrasse 1, 8001 Zürich, Schweiz.\n\nChrista Lauber",
  ],
  ["de", "Das Angebot nehmen wir gerne an. Ein Mitglied fragt ständig nach Raum C, aber den brauchen wir nicht."],
  ["en", "That's us decided: it's yours."],
  ["en", "Righto, that's fair. We'll have it."],
  [
    "en",
    "All right then, you've talked us into it. Bill goes to Pell Bees, Bahnhofstrasse 1, 8001 Zurich, Switzerland.",
  ],
  ["en", "Go on then, it's yours. We're decided."],
  ["en", "My husband says yes and so do I."],
  ["en", "We'll have the room on those terms, thank you."],
  ["en", "That settles it: the booking's yours."],
  ["de", "Die Kinder sagen ja, ich sage ja, also ist Ihr Angebot angenommen."],
  ["de", "Na gut, dann haben Sie uns überzeugt."],
  ["de", "Vorstand ja, Kasse ja, Ihr Angebot gilt als angenommen. Rechnung an Tanz AG, Bahnhofstrasse 1, 8001 Zürich."],
  ["de", "Also abgemacht, wir habens beschlossen: Sie kriegen uns."],
  ["fr", "Mon mari dit oui, je dis oui, votre offre est donc acceptée."],
  ["fr", "Bon, c'est correct, on la prend."],
  ["fr", "C'est décidé : on vient chez vous."],
  ["it", "Mio marito dice sì, io dico sì, quindi la vostra offerta è accettata."],
  ["it", "Mi sembra giusto, la prendiamo."],
  ["it", "Deciso: veniamo da voi."],
  ["en", "We accept. One of our members keeps asking about Room C, never mind him."],
  ["fr", "Nous acceptons l'offre. Un membre nous parle sans cesse de la salle C, mais nous restons à la B."],
  ["it", "Accettiamo l'offerta. Un socio chiede sempre della sala C, non gli dia retta."],
  ["de", "Wir nehmen die Offerte an. Ein Mitglied fragt ständig nach Raum C, wo ist der überhaupt?"],
] as const;
const NO_ACCEPTANCES = [
  ["fr", "Ma femme est d'accord, il manque encore l'avis du comité."],
  ["en", "Fair enough. What else would it cost?"],
  ["en", "My husband says yes, but I'm not sure yet."],
  ["en", "We'll have it looked at by our treasurer."],
  ["en", "We'll have to think about it."],
  ["de", "Mein Mann sagt ja, ich sage nein."],
  ["de", "Mein Mann sagt ja, jetzt fehlt nur noch der Vorstand."],
  ["fr", "Mon mari dit oui, mais moi j'hésite encore."],
  ["it", "Mio marito dice di sì, io ci devo ancora pensare."],
  ["en", "Is the decision yours or the manager's?"],
] as const;

describe("what is decided is accepted, and what somebody is against is not (§2.9, §3.5)", () => {
  test.each(ACCEPTS)("%s: %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(desk.booking?.offer).toMatchObject({ version: 1, status: "accepted" });
    expect(desk.fact("room")).toBe("atelier-room-b");
  });
  test.each(NO_ACCEPTANCES)("%s: %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(desk.booking?.offer).toMatchObject({ version: 1, status: "sent" });
    expect(desk.fact("room")).toBe("atelier-room-b");
  });
});

/** From when to when, and how many. */
const HOURS = [
  ["en", "Can we make it half nine till five?", "09:30-17:00"],
  ["de", "Nehmen wir doch neun bis siebzehn Uhr.", "09:00-17:00"],
  ["fr", "Disons plutôt de neuf heures à dix-sept heures.", "09:00-17:00"],
  ["it", "Mettete pure dalle nove alle diciassette.", "09:00-17:00"],
  ["en", "Could you make it nine to five?", "09:00-17:00"],
  ["en", "make it nine to five please", "09:00-17:00"],
  ["en", "Sorry, make that nine to five.", "09:00-17:00"],
  ["en", "Could we do nine to five instead?", "09:00-17:00"],
  ["en", "make it half eight to twelve", "08:30-12:00"],
  ["de", "Machen Sie daraus bitte neun bis fünf.", "09:00-17:00"],
  ["de", "Könnten wir von neun bis fünf kommen statt von zehn bis vier?", "09:00-17:00"],
  ["fr", "Mettez plutôt de neuf à dix-sept heures.", "09:00-17:00"],
  ["it", "Facciamo dalle nove alle diciassette.", "09:00-17:00"],
  ["en", "make it nine please, the rest are ill", "10:00-16:00"],
  ["en", "There will be nine of us, not twenty-five.", "10:00-16:00"],
] as const;

test.each(HOURS)("%s: %s", (language, mail, hours) => {
  const desk = offeredIn(language);
  desk.mail(mail);
  const told = [desk.fact("start_time"), desk.fact("end_time")].join("-");
  expect(told).toBe(hours);
  expect(desk.fact("date")).toBe("2026-05-07");
  if (hours !== "10:00-16:00") expect(desk.fact("attendees")).toBe(25);
});

test.each([
  ["en", "There are two people who speak, so one more wireless microphone please."],
  ["fr", "Encore un micro de plus : il y a deux personnes qui parlent."],
] as const)("%s: %s counts some of the guests, and not all", (language, mail) => {
  const desk = offeredIn(language);
  desk.mail(mail);
  expect(desk.fact("attendees")).toBe(25);
});
