import { describe, expect, test } from "bun:test";
import { LANGUAGES, type Language } from "../../src/booking/words.ts";
import { taken } from "../support/conversation.ts";
import { offeredIn } from "../support/offered-in.ts";

const ACCEPTS: Readonly<Record<Language, string>> = {
  en: "We accept the offer.",
  de: "Wir nehmen die Offerte an.",
  fr: "Nous acceptons l'offre.",
  it: "Accettiamo l'offerta.",
};

/** Second in line for Room B, accepted, billed and paid: another room, or the reason? */
const paid = (language: Language) => {
  const desk = offeredIn(language, { calendar: [taken("atelier-room-b", "2026-05-07", "10:00", "16:00", "option")] });
  desk.mail(ACCEPTS[language]);
  desk.mail("Example Ltd, Main Street 1, 8001 Zurich, Switzerland");
  desk.pay(desk.booking?.offer?.deposit?.amount.minor ?? 0);
  return desk;
};

const CONFIRM: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "The transfer cleared yesterday according to my bank. Mind giving us the thumbs up for Room B?",
    "Money's been sent, so that's the payment sorted. Can you now confirm Room B is ours?",
    "We've done our bit and the bank has done theirs. So Room B is definitely ours then?",
    "The deposit left our account on Tuesday. Kindly let us have the confirmation of Room B by return.",
    "You've had our money, so could you put in writing that we've got Room B?",
    "That's the bill squared away. When will you confirm Room B to us?",
  ],
  de: [
    "Die Anzahlung ist nun bei Ihnen eingegangen, wir bitten um die schriftliche Zusage für Raum B.",
    "hoi\ngeld ist ja bei euch. könnt ihr uns jetzt raum b verbindlich zusagen?\nsandra",
    "Der Betrag ist Ihnen gutgeschrieben. Wir erwarten nun Ihre Zusage für den Raum B.",
    "Bezahlt wäre. Ist Raum B jetzt fix unser?",
    "Unsererseits ist alles beglichen, bitte schicken Sie uns die definitive Reservation von Raum B.",
  ],
  fr: [
    "Tout a été payé hier. Merci de nous dire que la salle B est bien à nous.",
    "Bonjour, voilà, nous avons tout payé. Vous pouvez nous confirmer la réservation de la salle B ?",
    "Le virement est fait de notre côté. On peut considérer que la salle B est à nous ?",
    "Nous nous sommes acquittés de l'acompte. Veuillez nous réserver définitivement la salle B.",
    "C'est réglé. J'attends donc votre confirmation pour la salle B.",
  ],
  it: [
    "Il bonifico è arrivato, vero? Allora diteci che la sala B è nostra.",
    "Abbiamo provveduto al pagamento di quanto dovuto. Vogliate confermare la nostra riservazione della sala B.",
    "La caparra l'avete avuta. La sala B adesso è nostra, vero?",
    "I soldi li avete. Potete garantirci la sala B?",
  ],
};

const REASONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Our soloist is in a wheelchair and Room B's the only place with a ramp up to the stage.",
    "Two of our dancers use wheelchairs and only Room B gives them a way onto the stage.",
    "Honestly, the others won't work: we tried A last year and the acoustics killed our brass section.",
    "It must be B. Our sponsor paid for a mural in there and wants to be photographed in front of it.",
    "We've already paid for stickers that say Room B on them, so another room would make no sense for us.",
    "Without Room B we might as well not bother, because the harp only fits through that door.",
    "Our choir mistress is blind and knows only that room by heart.",
  ],
  de: [
    "Die Antwort auf Ihre Frage: unsere Puppenbühne ist 4 Meter hoch und passt nur dort hinein.",
    "Für uns muss es Raum B sein und kein anderer: drei unserer Sänger sitzen im Rollstuhl, und nur dort kommen sie auf die Bühne.",
    "Mit einem anderen Raum hätte es für uns keinen Sinn, unser Flügel passt nur durch diese Tür.",
    "Der Raum wurde uns bereits von der Stiftung bezahlt, und die will genau diesen.",
    "Eine Alternative gibt es für uns nicht, die Stühle der andern Räume sind für unsere Senioren zu tief.",
    "Der Grund: wir haben vier Tänzer im Rollstuhl, und nur dort ist der Boden eben.",
  ],
  fr: [
    "C'est que notre chef de chœur est malvoyant et n'arrive à s'orienter que dans cette salle.",
    "La raison est simple : deux de nos jeunes sont en fauteuil et seule la salle B a une rampe. Il n'y a pas d'alternative pour nous.",
    "Dans une autre salle, cela n'aurait aucun sens pour nous : le décor a été construit pour celle-ci.",
    "Impossible de changer : les affiches avec la salle B sont payées et collées partout.",
    "Pour nous ça doit être la salle B et aucune autre : nous avons trois choristes en fauteuil roulant, et il n'y a que là que la scène leur est accessible.",
  ],
  it: [
    "Vi spiego: la tribuna per i bambini entra solo lì, nelle altre sale il soffitto è troppo basso.",
    "Senza la sala B non ha senso per noi: il pianoforte passa solo da quella porta.",
    "Per noi deve essere la B e nessun'altra, due coristi sono in carrozzina.",
    "Abbiamo già pagato la stampa degli inviti con la sala B, non possiamo cambiare.",
    "Ve lo spiego subito: la nonna non fa le scale, e solo la B è al pianterreno.",
    "Il motivo è semplice: due dei nostri ragazzi sono in sedia a rotelle e soltanto la sala B ha un palco a cui arrivano senza gradini. Per noi non ci sono alternative.",
    "Vi spiego il perché: il nostro regista è in carrozzina e la B è l'unica dove può salire sul palco da solo. Con un'altra sala non avrebbe senso per noi.",
    "Con la B il nostro regista può salire sul palco da solo, con le altre no.",
  ],
};

const CANCELS: Readonly<Record<Language, readonly string[]>> = {
  en: ["If it isn't Room B there's no point for us. Please cancel our booking."],
  de: ["Ohne Raum B hat es keinen Sinn, bitte stornieren Sie unsere Buchung."],
  fr: ["Sans la salle B cela n'a pas de sens, nous annulons la réservation."],
  it: ["Senza la sala B non ha senso, annulliamo la prenotazione."],
};

for (const language of LANGUAGES)
  describe(`the deposit is paid, and another party holds the room first (§2.12) · ${language}`, () => {
    test.each(CONFIRM[language].map((mail) => [mail] as const))("asks again for the reason: %s", (mail) => {
      const desk = paid(language);
      desk.mail(mail);
      expect(desk.kinds).toContain("ask_room_reason");
      expect(desk.kinds).not.toContain("question_noted");
      expect(desk.due).toEqual([]);
      expect(desk.fact("room_reason")).toBeUndefined();
    });
    test.each(REASONS[language].map((mail) => [mail] as const))("a reason: %s", (mail) => {
      const desk = paid(language);
      desk.mail(CONFIRM[language][0] ?? "");
      desk.mail(mail);
      expect(desk.part("in_review").what).toBe("conflict");
      expect(desk.due.map(({ type }) => type)).toEqual(["room_conflict_resolution"]);
      expect(desk.booking?.status).toBe("option");
    });
    test.each(CANCELS[language].map((mail) => [mail] as const))("asks to cancel: %s", (mail) => {
      const desk = paid(language);
      desk.mail(mail);
      expect(desk.tasks.map(({ type }) => type)).toEqual(["cancellation_request"]);
      expect(desk.fact("room_reason")).toBeUndefined();
    });
  });
