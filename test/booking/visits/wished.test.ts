import { describe, expect, test } from "bun:test";
import { LANGUAGES, type Language } from "../../../src/booking/words.ts";
import { offeredIn } from "../../support/offered-in.ts";

const WISHES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Would it be OK if two of us dropped by ahead of time to look at the rooms?",
    "We would also like to view the premises. Would Tuesday, 10 March, 2 p.m. be convenient for you?",
    "Could I pay you a visit on March 10th to see it all?",
    "Would you mind if we came over to see the place first?",
    "Is it all right for my colleague and me to have a look around next week?",
    "May we inspect the room beforehand?",
    "Might we pop in on Wednesday 11 March to see the hall?",
    "Would there be an opportunity for us to see everything before the day?",
    "Any chance we could swing by to look at it?",
    "Before deciding we'd love to see the room with our own eyes.",
    "Can my husband and I come and look at the room on 12 March at 10?",
    "I'd be grateful for a short tour. Does Monday 9 March at 4 pm suit you?",
    "Could someone show us round?",
    "When could we come by for a look?",
    "When could we view Room B?",
  ],
  de: [
    "Meine Chefin will den Raum sehen, bevor sie unterschreibt. Wann passt es Ihnen?",
    "Dürften wir uns die Räume vorher einmal ansehen?",
    "Wäre es möglich, dass zwei von uns vorab vorbeischauen?",
    "Wir möchten das Lokal gerne besichtigen. Würde Ihnen Dienstag, 10. März, 14 Uhr passen?",
    "Ist es in Ordnung, wenn meine Kollegin und ich kurz reinschauen?",
    "Könnte ich Sie am 10. März besuchen, um alles zu sehen?",
    "Hätten Sie am 11. März Zeit für eine Führung?",
    "Wann könnten wir für einen Augenschein vorbeikommen?",
    "Spricht etwas dagegen, wenn wir uns das vor Ort anschauen?",
    "Darf ich mir den Raum vorher mal anschauen kommen?",
    "Können wir am Mittwoch, 11. März, um 10 Uhr kurz vorbeikommen und den Saal anschauen?",
  ],
  fr: [
    "Serait-il possible de passer la semaine prochaine ?",
    "Serait-il possible que deux d'entre nous passent voir les salles avant ?",
    "Nous aimerions aussi voir les lieux. Est-ce que mardi 10 mars à 14h vous conviendrait ?",
    "Pourrais-je vous rendre visite le 10 mars pour tout voir ?",
    "Peut-on passer jeter un coup d'œil à la salle ?",
    "Cela vous dérange-t-il si nous venons voir la salle ?",
    "Auriez-vous un moment le 11 mars pour nous faire visiter ?",
    "Quand pourrions-nous venir visiter ?",
    "Est-ce qu'on pourrait venir voir sur place avant de décider ?",
    "Ma collègue et moi pouvons-nous visiter la salle le 12 mars à 10h ?",
  ],
  it: [
    "Potremmo passare in due a vedere le sale prima?",
    "Vorremmo anche vedere gli spazi. Martedì 10 marzo alle 14 vi andrebbe bene?",
    "Posso venire a trovarvi il 10 marzo per vedere tutto?",
    "Vi disturba se passiamo a dare un'occhiata alla sala?",
    "Sarebbe possibile fare un sopralluogo?",
    "Avreste un momento l'11 marzo per farci visitare la sala?",
    "Quando potremmo venire a visitare?",
    "Si può venire a vedere la sala prima di decidere?",
    "Io e la mia collega possiamo visitare la sala il 12 marzo alle 10?",
  ],
};

/** How visits go, who else comes, and that none is needed. */
const NO_WISHES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Do you offer tours of the house?",
    "How many people may come along on a visit?",
    "Can we see photos of the rooms on your website?",
    "What are your visiting hours?",
    "Do visitors need a parking ticket?",
    "Can our guests come by bus?",
    "Could our guests look around the park?",
    "May our guests visit the bar afterwards?",
    "Did you enjoy your visit to Berlin?",
    "We have been to your place before, so there's no need to show us around.",
    "We know the house well, a tour isn't necessary.",
    "Can a caterer come by the day before to look at the kitchen?",
  ],
  de: [
    "Bieten Sie Führungen durchs Haus an?",
    "Wir waren schon bei Ihnen, eine Besichtigung brauchen wir nicht.",
    "Sie müssen uns das Haus nicht zeigen, wir kennen es.",
    "Können wir die Räume auf Ihrer Website anschauen?",
    "Wie lange dauert eine Besichtigung?",
    "Können unsere Gäste mit dem Bus kommen?",
  ],
  fr: [
    "Proposez-vous des visites ?",
    "Nous connaissons déjà la maison, pas besoin de nous la montrer.",
    "Nous sommes déjà venus chez vous, inutile de visiter.",
    "Combien de temps dure une visite ?",
    "Peut-on voir les salles sur votre site ?",
  ],
  it: [
    "Fate visite guidate?",
    "da voi siamo già stati quindi non serve farci vedere il posto",
    "Conosciamo già gli spazi, non occorre visitarli.",
    "Quanto dura una visita?",
    "Possiamo vedere le sale sul vostro sito?",
  ],
};

describe("who asks whether he may come and look wants to (§2.11)", () => {
  for (const language of LANGUAGES)
    test.each(WISHES[language].map((mail) => [mail] as const))("%s", (mail) => {
      const desk = offeredIn(language);
      desk.mail(mail);
      expect(desk.position.world.visit.status).not.toBe("idle");
      expect(desk.fact("date")).toBe("2026-05-07");
    });
});

describe("what is only asked about visits, or is of somebody else, is no wish for one", () => {
  for (const language of LANGUAGES)
    test.each(NO_WISHES[language].map((mail) => [mail] as const))("%s", (mail) => {
      const desk = offeredIn(language);
      desk.mail(mail);
      expect(desk.position.world.visit.status).toBe("idle");
    });
});

test.each([
  ["en", "We would also like to view the premises. Would Tuesday, 10 March, 2 p.m. be convenient for you?"],
  ["de", "Wir möchten das Lokal gerne besichtigen. Würde Ihnen Dienstag, 10. März, 14 Uhr passen?"],
  ["fr", "Nous aimerions aussi voir les lieux. Est-ce que mardi 10 mars à 14h vous conviendrait ?"],
  ["it", "Vorremmo anche vedere gli spazi. Martedì 10 marzo alle 14 vi andrebbe bene?"],
] as const)("day and hour of a visit that are asked for are taken · %s", (language, mail) => {
  const desk = offeredIn(language);
  desk.mail(mail);
  expect(desk.position.world.visit).toMatchObject({ status: "confirm_pending", day: "2026-03-10", time: "14:00" });
});

test("what has come up moves the visit, and cancels nothing", () => {
  const desk = offeredIn("it");
  desk.mail("Vorremmo visitare la sala martedì 10 marzo alle 14.");
  desk.mail("Sì, perfetto.");
  desk.mail("Rieccomi, mi è saltato fuori un impegno. Si potrebbe spostare la visita a mercoledì 11 marzo alle 10?");
  expect(desk.tasks).toEqual([]);
  expect(desk.position.world.visit).toMatchObject({ status: "scheduled", day: "2026-03-11", time: "10:00" });
});
