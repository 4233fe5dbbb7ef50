import { describe, expect, test } from "bun:test";
import type { SignalKind } from "../../../src/booking/reading/lexicon/lexicon.ts";
import { days, reading } from "./mail.ts";

const signals = (text: string): SignalKind[] =>
  reading(text, { asked: ["answer"] }).signals.flatMap(({ value, mood }) => (mood === "question" ? [] : [value]));

describe("the offer is declined (§3.5)", () => {
  test.each([
    "We decline your offer.",
    "We have to decline, sorry.",
    "No thanks",
    "No, thank you.",
    "We are no longer interested.",
    "Sorry, not interested any more",
    "We decided against it.",
    "We've decided not to go ahead.",
    "We won't be taking the offer.",
    "We will not be going ahead with it.",
    "Unfortunately we can't accept your offer.",
    "We found another venue.",
    "We went with another place in the end.",
    "We have found something else in the meantime, thank you.",
    "We'll pass this time.",
    "I'm afraid it's a no.",
    "We don't want to go ahead.",
    "It's too expensive for us, so we won't go ahead.",
    "We withdraw our request.",
    "We'll look elsewhere.",
    "Nein danke.",
    "Wir haben kein Interesse mehr.",
    "Wir sind nicht mehr interessiert.",
    "Leider doch nicht, wir haben etwas anderes gefunden.",
    "Wir haben uns für eine andere Location entschieden.",
    "Wir haben uns dagegen entschieden.",
    "Leider müssen wir absagen.",
    "Wir sagen leider ab.",
    "Wir lehnen die Offerte ab.",
    "Wir möchten Ihr Angebot ablehnen.",
    "Das kommt für uns leider nicht in Frage.",
    "Wir nehmen die Offerte leider nicht an.",
    "Da müssen wir leider passen.",
    "Wir ziehen unsere Anfrage zurück.",
    "Wir verzichten auf Ihr Angebot.",
    "Das ist uns zu teuer.",
  ])("%s", (text) => {
    expect(signals(text)).toContain("decline");
    expect(signals(text)).not.toContain("accept");
  });
  test.each([
    "Room E is too expensive for us, we'd rather have Room B.",
    "We'll pass on the lunch.",
    "We are not interested in the lunch.",
    "12 March does not suit us.",
    "We found another date: 22 March.",
    "Please drop the dinner, too expensive.",
    "If you can't lower the price, we'll have to pass.",
    "We might decline.",
    "What if we decline?",
    "Please pass it on to your colleague.",
    "It's a bit too expensive, could you do CHF 900?",
    "Das Mittagessen ist uns zu teuer.",
    "Der 12. März geht bei uns nicht.",
    "Wir verzichten auf das Mittagessen.",
    "Wir haben ein anderes Datum gefunden.",
    "Raum E kommt nicht in Frage, lieber Raum B.",
    "Unser Kursleiter hat eben abgesagt.",
  ])("only a part of it is refused, or nothing: %s", (text) => expect(signals(text)).not.toContain("decline"));
});

describe("the booking is cancelled (§3.5)", () => {
  test.each([
    "We have to cancel our booking.",
    "Please cancel our event.",
    "Could you please cancel our reservation?",
    "Unfortunately we need to cancel.",
    "Please cancel everything.",
    "We must cancel, sorry for the trouble",
    "Our event has been cancelled.",
    "The workshop won't take place.",
    "We won't be needing the room after all.",
    "We no longer need the room.",
    "We'd like to cancel our party on 14 February.",
    "We are calling the whole thing off; call it off please.",
    "please release the room, we don't need it any more",
    "Bitte stornieren Sie unsere Buchung.",
    "Wir müssen den Anlass leider absagen.",
    "Wir müssen die Reservation annullieren.",
    "Könnten Sie bitte unsere Buchung stornieren?",
    "Leider müssen wir stornieren.",
    "Unsere Veranstaltung wurde abgesagt.",
    "Der Anlass findet nicht statt.",
    "Wir brauchen den Raum nicht mehr.",
    "Wir möchten die Veranstaltung vom 7. Mai absagen.",
  ])("%s", (text) => expect(signals(text)).toContain("cancel"));
  test.each([
    "What is your cancellation policy?",
    "What are your cancellation rules?",
    "What happens if it is cancelled?",
    "If we have to cancel our booking, do we get the deposit back?",
    "Can we cancel the booking later?",
    "In case we cancel the event, what do we owe?",
    "I'd like to know whether we can cancel the booking.",
    "I'm awfully sorry, but our trainer just cancelled on us. Can we actually do it on 20 March 2026 instead?",
    "You won't believe it, but our venue for tonight has cancelled.",
    "Please cancel the lunch.",
    "We have to cancel the dinner.",
    "Please cancel the tour.",
    "Could you cancel our visit on 10 March?",
    "We don't want to cancel our booking.",
    "Please don't cancel the reservation!",
    "We might have to cancel the event.",
    "Please cancel the booking for 7 May and move it to 15 May.",
    "We decline your offer.",
    "We no longer need the projector.",
    "We need no projector.",
    "noise-cancelling headphones",
    "Was sind die Stornobedingungen?",
    "Was passiert, wenn wir die Veranstaltung absagen müssen?",
    "Wir möchten nicht stornieren.",
    "Falls wir die Buchung stornieren müssen, melden wir uns.",
    "Es tut mir leid, aber unser Kursleiter hat eben abgesagt. Könnten wir es doch auf den 20. März 2026 legen?",
    "Sie werden es nicht glauben, aber unser Lokal für heute Abend hat abgesagt.",
    "Bitte stornieren Sie das Mittagessen.",
    "Wir müssen das Mittagessen leider stornieren.",
    "Bitte sagen Sie die Besichtigung ab.",
  ])("%s cancels nothing", (text) => expect(signals(text)).not.toContain("cancel"));
  test("what somebody else cancelled makes a change of ours", () => {
    const text = "I'm sorry, our trainer just cancelled on us. Can we actually do it on 20 March instead?";
    expect(signals(text)).toContain("revision");
    expect(days(text)).toEqual(["2026-03-20"]);
  });
});

describe("a payment that is claimed (§2.16)", () => {
  test.each([
    "The deposit has been paid this morning, so everything is settled from our side.",
    "We have paid the deposit.",
    "We've just transferred the deposit.",
    "I paid yesterday.",
    "The money was wired on Monday.",
    "Everything is paid now. Please confirm our booking of Room E.",
    "Payment has been made.",
    "We made the transfer today.",
    "Paid!",
    "deposit is on its way, we transferred it this morning",
    "Die Anzahlung haben wir heute Morgen überwiesen, von unserer Seite ist also alles erledigt.",
    "Wir haben die Anzahlung gestern überwiesen.",
    "Die Anzahlung ist bezahlt.",
    "Es ist nun alles bezahlt. Bitte bestätigen Sie uns Raum E definitiv.",
    "Die Rechnung wurde heute beglichen.",
    "Wir haben bezahlt",
    "Die Zahlung ist erfolgt.",
  ])("%s", (text) => expect(signals(text)).toContain("paid"));
  test.each([
    "We will pay tomorrow.",
    "The deposit will be paid tomorrow.",
    "How can we pay?",
    "How can the deposit be paid?",
    "Has the deposit been paid?",
    "We have not paid yet.",
    "The deposit hasn't been paid yet.",
    "Once we have paid the deposit, what happens?",
    "When the deposit is paid, we will come by.",
    "The deposit has to be paid by whom?",
    "We paid CHF 400 last year.",
    "Is parking paid?",
    "Wir werden morgen bezahlen.",
    "Die Anzahlung wird morgen überwiesen.",
    "Die Anzahlung muss noch bezahlt werden.",
    "Wie können wir bezahlen?",
    "Wir haben noch nicht bezahlt.",
    "Sobald die Anzahlung bezahlt ist, melden wir uns.",
    "Letztes Jahr haben wir CHF 400 bezahlt.",
  ])("%s claims nothing", (text) => expect(signals(text)).not.toContain("paid"));
});

describe("a person is asked for (§3.5)", () => {
  test.each([
    "I would like to speak to a manager.",
    "Can I talk to someone?",
    "Could I please speak with a real person?",
    "Is there someone I can talk to?",
    "Please call me back.",
    "Can someone call me?",
    "Could your manager call us, please?",
    "Please connect me with your team.",
    "I want to escalate this.",
    "We'd prefer to talk to a human.",
    "Can you put me through to someone?",
    "Ich möchte mit jemandem sprechen.",
    "Kann ich mit jemandem sprechen?",
    "Könnte mich bitte jemand anrufen?",
    "Bitte rufen Sie mich an.",
    "Ich hätte gerne eine Ansprechperson.",
    "Ich möchte Ihren Vorgesetzten sprechen.",
    "Bitte um Rückruf",
    "Können Sie mich zurückrufen?",
    "Ich möchte mit einem echten Menschen reden",
  ])("%s", (text) => expect(signals(text)).toContain("person"));
  test.each([
    "The manager approved the budget.",
    "Our manager will join.",
    "A manager joins the event.",
    "My boss should get a copy.",
    "Head of Events",
    "My boss wants to see a number.",
    "Our manager will speak to the guests.",
    "No need to call me back.",
    "We call it our summer party.",
    "Mein Chef will eine Zahl sehen.",
    "Unsere Managerin hält die Rede.",
    "Unser Ansprechpartner für Technik ist Herr Meier.",
    "Personalmanager, 12 Personen",
  ])("%s asks for nobody", (text) => expect(signals(text)).not.toContain("person"));
});

describe("a change (§2.3)", () => {
  test.each([
    "We need to change the date.",
    "Could we move it to 15 May 2026 instead?",
    "move to 15 May instead",
    "please reschedule",
    "Could we please postpone?",
    "Please switch to Room B.",
    "Könnten wir auf den 15. Mai 2026 verschieben?",
    "Könnten wir es doch auf den 20. März 2026 legen?",
    "Wir müssen das Datum ändern.",
    "Bitte umbuchen",
    "Bitte legen Sie die Veranstaltung auf den 22. März 2026.",
    "Bitte passen Sie die Offerte an.",
  ])("%s", (text) => expect(signals(text)).toContain("change"));
  test.each([
    "Nothing has changed.",
    "If anything changes, I will let you know.",
    "No changes from our side.",
    "We don't want to change anything.",
    "We would like to move forward with the booking.",
    "We moved to a new office last year.",
    "That's correct.",
    "Keep us updated.",
    "Can we change the number of guests later?",
    "Es hat sich nichts geändert.",
    "Falls sich etwas ändert, melden wir uns.",
    "Wir haben noch eine andere Frage.",
    "Keine Änderungen.",
  ])("%s changes nothing", (text) => expect(signals(text)).not.toContain("change"));
  test.each([
    "Actually, Room B.",
    "Sorry, my mistake: 25.",
    "doch lieber Raum B",
    "On second thought, Room B",
    "Es ist etwas dazwischengekommen.",
    "We are now 50.",
  ])("%s revises", (text) => expect(signals(text)).toContain("revision"));
  test.each([
    "Sorry for the late reply.",
    "I know the house.",
    "Sagen Sie mir doch bitte den Preis.",
    "Entschuldigung für die späte Antwort.",
  ])("%s revises nothing", (text) => expect(signals(text)).not.toContain("revision"));
});
