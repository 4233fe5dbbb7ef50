import type { Change, UnderReview } from "../../closing-parts.ts";
import type { BillingField } from "../../facts.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import type { ClosingTemplates } from "../templates.ts";
import { priced, t, when } from "./words.ts";

const FIELDS: Record<BillingField, string> = {
  name_or_company: "den Namen oder die Firma",
  street: "die Strasse mit Nummer",
  postal_code: "die Postleitzahl",
  city: "den Ort",
  country: "das Land",
};

const COUNTRIES: Record<string, string> = {
  Switzerland: "Schweiz",
  Germany: "Deutschland",
  Austria: "Österreich",
  France: "Frankreich",
  Italy: "Italien",
};

const REVIEWED: Record<UnderReview, string> = {
  acceptance: "Vielen Dank für Ihre Zusage. Unser Team prüft sie, danach hören Sie von uns.",
  confirmation: "Nun haben wir alles, was wir brauchen. Unser Team prüft Ihre Buchung für die definitive Bestätigung.",
  counter: "Unser Team prüft Ihren Preiswunsch und gibt Ihnen Bescheid.",
  payment: "Vielen Dank für den Hinweis auf Ihre Zahlung. Unser Team prüft, ob sie eingetroffen ist.",
  change:
    "Ihre Buchung ist bestätigt, deshalb muss unser Team Ihren Wunsch zuerst prüfen. Bis dahin bleibt alles, wie es ist.",
  cancellation: "Wir haben Ihren Wunsch zu stornieren erhalten. Unser Team prüft ihn und antwortet Ihnen persönlich.",
  conflict: "Vielen Dank für die Angaben. Unser Team prüft sie zusammen mit der anderen Buchung und entscheidet dann.",
  refund: "Unser Team prüft die Differenz zu dem, was Sie bezahlt haben.",
};

const changed = (change: Change): Said => {
  switch (change.what) {
    case "day":
      return say`das Datum von ${t.day(change.from)} auf ${t.day(change.to)}`;
    case "times":
      return say`die Zeiten von ${t.time(change.from.start)}-${t.time(change.from.end)} auf ${t.time(change.to.start)}-${t.time(change.to.end)} Uhr`;
    case "people":
      return say`die Personenzahl von ${t.count(change.from)} auf ${t.count(change.to)}`;
    case "room":
      return say`den Raum von ${t.room(change.from)} auf ${t.room(change.to)}`;
  }
};

const items = (names: readonly string[]): Said =>
  list(
    names.map((name) => t.verbatim(name)),
    "und",
  );

/** Steps 5 to 7: negotiation, billing, deposit, confirmation, and what goes wrong with them. */
export const closing: ClosingTemplates = {
  changed: ({ changes }) => say`Wir haben ${list(changes.map(changed), "und")} geändert.`,
  duplicate: () =>
    say`Diese gleiche Nachricht haben wir bereits erhalten, und seither hat sich nichts geändert. Sagen Sie uns gerne, wenn wir etwas anpassen dürfen.`,
  accepted: () => say`Vielen Dank für Ihre Zusage zu unserer Offerte.`,
  billing_noted: ({ assumedCountry }) =>
    assumedCountry === undefined
      ? say`Vielen Dank, wir haben Ihre Rechnungsadresse notiert.`
      : say`Vielen Dank, wir haben Ihre Rechnungsadresse notiert, als Land ${t.verbatim(COUNTRIES[assumedCountry] ?? assumedCountry)}; sagen Sie uns bitte, wenn es ein anderes ist.`,
  ask_billing: ({ missing }) =>
    say`Für die Rechnung brauchen wir noch ${
      list(
        missing.map((field) => FIELDS[field]),
        "und",
      ).text
    }. Könnten Sie uns bitte die Rechnungsadresse senden?`,
  ask_deposit: ({ amount, dueDay, isRest }) =>
    isRest
      ? say`Von der Anzahlung sind noch ${t.money(amount)} offen. Bitte überweisen Sie den Betrag bis ${t.day(dueDay)}; sobald er eingetroffen ist, können wir Ihre Buchung bestätigen.`
      : say`Damit Ihre Buchung gesichert ist, überweisen Sie bitte die Anzahlung von ${t.money(amount)} bis ${t.day(dueDay)}. Sobald sie eingetroffen ist, können wir Ihre Buchung bestätigen.`,
  deposit_received: ({ amount }) => say`Ihre Anzahlung von ${t.money(amount)} haben wir erhalten, vielen Dank.`,
  credit: ({ amount }) =>
    say`Sie haben bereits ${t.money(amount)} mehr bezahlt, als jetzt als Anzahlung verlangt ist. Unser Team prüft, wie wir das mit Ihnen ausgleichen.`,
  in_review: ({ what }) => say`${REVIEWED[what]}`,
  acceptance_agreed: ({ room, day }) =>
    say`Vielen Dank für Ihre Zusage zu unserer Offerte für ${t.room(room)} am ${t.day(day)}; wir fahren gerne so weiter. Als Nächstes erhalten Sie die definitive Bestätigung.`,
  revise_offer: () =>
    say`Vielen Dank für Ihre Zusage. Wir müssen unsere Offerte vorher noch einmal überarbeiten und melden uns bald bei Ihnen.`,
  confirmation: ({ room, window, people, total, deposit }) =>
    join(
      [
        say`Ihre Buchung ist bestätigt: ${t.room(room)}, ${when(window)}, ${t.count(people)} Personen, insgesamt ${t.money(total)}.`,
        deposit ? say`Ihre Anzahlung von ${t.money(deposit)} haben wir erhalten, vielen Dank.` : NOTHING,
        say`Wir freuen uns auf Sie.`,
      ],
      " ",
    ),
  booking_stands: ({ room, day }) =>
    say`Vielen Dank für Ihre Nachricht. Ihre Buchung gilt wie bestätigt: ${t.room(room)} am ${t.day(day)}. Sagen Sie uns gerne, wenn wir etwas für Sie tun können.`,
  declined: () =>
    say`Vielen Dank für Ihre Rückmeldung. Wir haben Ihre Anfrage geschlossen und den Raum freigegeben. Wir würden uns freuen, ein anderes Mal von Ihnen zu hören.`,
  cancelled: () =>
    say`Wie gewünscht haben wir Ihre Buchung storniert. Wir würden uns freuen, ein anderes Mal von Ihnen zu hören.`,
  counter_noted: ({ total, removable }) =>
    join(
      [
        say`Vielen Dank für Ihren Vorschlag. Unsere Offerte beträgt insgesamt ${t.money(total)}.`,
        removable.length === 0 ? NOTHING : say`Weglassen liesse sich: ${list(removable.map(priced), "oder")}.`,
        say`${REVIEWED.counter}`,
      ],
      " ",
    ),
  price_kept: ({ total }) =>
    say`Wir haben Ihren Vorschlag noch einmal angeschaut. Leider können wir unsere Offerte von insgesamt ${t.money(total)} nicht weiter senken. Möchten Sie so weiterfahren, oder sollen wir etwas weglassen?`,
  ask_room_reason: ({ room, day }) =>
    say`Eine andere Partei hat die erste Option auf ${t.room(room)} am ${t.day(day)}, deshalb können wir ihn Ihnen noch nicht bestätigen. Käme ein anderer Raum für Sie in Frage? Oder gibt es einen Grund, warum es dieser Raum sein muss? Schreiben Sie es uns bitte, dann klären wir es.`,
  room_won: ({ room, day }) => say`Gute Nachricht: ${t.room(room)} gehört am ${t.day(day)} Ihnen.`,
  room_lost: ({ room, day }) =>
    say`Leider ging ${t.room(room)} am ${t.day(day)} an die andere Partei, die eine Option darauf hatte.`,
  option_promoted: ({ room, day }) =>
    say`Gute Nachricht: Die andere Partei hat ${t.room(room)} freigegeben, und Sie haben jetzt die erste Option darauf für ${t.day(day)}.`,
  option_expired: ({ room, day }) =>
    say`Ihre Option auf ${t.room(room)} am ${t.day(day)} ist abgelaufen; der Raum steht wieder anderen offen. Schreiben Sie uns bitte, wenn Sie noch interessiert sind, dann prüfen wir ihn gerne noch einmal für Sie.`,
  sourcing: ({ items: names }) =>
    say`Unser Team prüft, ob wir Folgendes für Sie organisieren können: ${items(names)}. Wir melden uns mit der Antwort.`,
  sourcing_waits: ({ items: names }) =>
    say`Unser Team prüft noch, ob wir Folgendes für Sie organisieren können: ${items(names)}. Die Antwort und die Offerte erhalten Sie zusammen.`,
  sourced: ({ items: names }) => say`Gute Nachricht, wir können Folgendes für Sie organisieren: ${items(names)}.`,
  sourcing_failed: ({ items: names }) =>
    say`Es tut uns leid, Folgendes konnten wir für Ihren Anlass nicht organisieren: ${items(names)}. Sollen wir ohne weiterfahren, oder möchten Sie hier aufhören?`,
};
