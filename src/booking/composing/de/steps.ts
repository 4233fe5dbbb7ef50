import type { SheetType, StillOpen } from "../../parts.ts";
import { inBrackets, join, link, list, NOTHING, say } from "../statement.ts";
import type { StepTemplates } from "../templates.ts";
import { offer } from "./offer.ts";
import { LAYOUTS } from "./thing-words.ts";
import { DAYPART, days, priced, shown, t, wants, when } from "./words.ts";

const STILL_OPEN: Record<StillOpen, string> = {
  date: "Welches Datum stellen Sie sich für Ihren Anlass vor?",
  time: "Von wann bis wann brauchen Sie den Raum?",
  people: "Wie viele Personen kommen?",
  room: "Welchen Raum dürfen wir für Sie reservieren?",
  answer: "Dürfen wir mit unserer Offerte weiterfahren, oder sollen wir etwas ändern?",
  billing: "Könnten Sie uns bitte die Rechnungsadresse senden, damit wir weiterfahren können?",
  deposit: "Sobald die Anzahlung eingetroffen ist, können wir Ihre Buchung bestätigen.",
  visit: "Welcher Tag und welche Uhrzeit passen Ihnen für die Besichtigung?",
  without: "Sollen wir ohne weiterfahren, oder möchten Sie hier aufhören?",
  reason: "Käme ein anderer Raum für Sie in Frage, oder gibt es einen Grund, warum es dieser sein muss?",
};

/** What stands on the links to all of something. */
export const SHEETS: Record<SheetType, string> = {
  rooms: "Alle Räume mit Preisen",
  catering: "Alle Menüs",
  catering_catalog: "Speisen und Getränke mit Preisen",
  catering_menu: "Das ganze Menü",
  products: "Technik und Extras mit Preisen",
  offer: "Die Offerte, Zeile für Zeile",
  qna: "Weitere Antworten",
};

/** Steps 1 to 4: what is missing, dates, rooms, the offer. */
export const steps: StepTemplates = {
  ask: ({ isOpening, missing, room, day, people }) => {
    const subject = join(
      [room ? say`${t.room(room)}` : "", people ? say`${t.count(people)} Personen` : "", day ? say`${t.day(day)}` : ""],
      ", ",
    );
    const noted = subject.text === "" ? NOTHING : say`Wir haben notiert: ${subject}.`;
    const thanks = isOpening ? say`Vielen Dank für Ihre Anfrage.` : NOTHING;
    return join([thanks, noted, wants(missing)], " ");
  },
  candidates: ({ days: all, daypart, isOutsideWish, missing }) =>
    join(
      [
        isOutsideWish
          ? say`Genau nach Ihrem Wunsch ist nichts ${t.free}. Ausserhalb Ihres Wunsches könnten wir Ihnen diese Daten anbieten${daypart ? DAYPART[daypart] : ""}:`
          : say`Diese Daten sind${daypart ? DAYPART[daypart] : ""} ${t.free}:`,
        days(all),
        join([say`Welches Datum passt Ihnen?`, wants(missing)], " "),
      ],
      "\n\n",
    ),
  no_candidates: () =>
    say`In dieser Zeit haben wir kein Datum gefunden, das ${t.free} ist. Welches andere Datum könnten Sie sich vorstellen?`,
  past_day: ({ past, proposed }) =>
    say`Der ${t.day(past)} ist schon vorbei. Meinten Sie ${t.day(proposed)}? Bitte bestätigen Sie es, oder nennen Sie uns ein anderes Datum.`,
  day_taken: ({ day, days: all }) =>
    all.length === 0
      ? say`Am ${t.day(day)} ist jeder passende Raum ${t.taken}. Welches andere Datum könnten Sie sich vorstellen?`
      : join(
          [
            say`Am ${t.day(day)} ist jeder passende Raum ${t.taken}. Diese Daten sind ${t.free}:`,
            days(all),
            say`Welches Datum passt Ihnen?`,
          ],
          "\n\n",
        ),
  rooms: ({ window, people, recommended, others, teaser }) =>
    join(
      [
        say`Für ${when(window)}, und ${t.count(people)} Personen empfehlen wir Ihnen ${shown(recommended)}.`,
        others.length === 0 ? NOTHING : say`Ebenfalls möglich: ${list(others.map(shown), "und")}.`,
        teaser.length === 0 ? NOTHING : say`Dazu passt zum Beispiel: ${list(teaser.map(priced), "und")}.`,
        others.length === 0
          ? say`Dürfen wir ihn für Sie reservieren?`
          : say`Welchen Raum dürfen wir für Sie reservieren?`,
      ],
      "\n\n",
    ),
  room_trouble: ({ trouble, room, seats, people, day }) => {
    if (trouble === "unknown") return say`Einen Raum namens "${t.verbatim(room)}" gibt es bei uns nicht.`;
    if (trouble === "too_small")
      return say`${t.room(room)} fasst höchstens ${t.count(seats ?? 0)} Personen, das ist zu wenig für ${t.count(people)}.`;
    return say`Leider ist ${t.room(room)} am ${t.day(day)} ${t.taken}.`;
  },
  too_many: ({ people, largest }) =>
    say`Für ${t.count(people)} Personen sind unsere Räume zu klein: Der grösste, ${t.room(largest.name)}, fasst ${t.count(largest.seats)}. Sie könnten mit einer kleineren Gruppe kommen oder auf mehrere Daten verteilen, oder wir suchen zusammen ein Partnerlokal. Mit wie vielen Personen dürfen wir rechnen?`,
  layout_warning: ({ room, seats, people, layout }) =>
    say`In der gewünschten Bestuhlung${inBrackets(layout && LAYOUTS[layout])} hat ${t.room(room)} ${t.count(seats)} Plätze, weniger als ${t.count(people)}; mit einer anderen Bestuhlung finden alle Platz.`,
  room_locked: ({ room, day, isSecond }) =>
    isSecond
      ? say`Eine andere Partei hat eine erste Option auf ${t.room(room)} am ${t.day(day)}. Wir haben für Sie eine zweite Option notiert; sie rückt nach, wenn die andere Partei den Raum freigibt.`
      : say`Wir halten ${t.room(room)} am ${t.day(day)} für Sie frei.`,
  whole_day: ({ window: { start, end } }) =>
    say`Da wir Ihre Zeiten noch nicht kennen, planen wir mit unserem ganzen Öffnungstag, ${t.time(start)} bis ${t.time(end)} Uhr; sagen Sie uns einfach, wenn es eine andere Zeit sein soll.`,
  not_in_room: ({ products, room }) =>
    say`${list(
      products.map((name) => t.product(name)),
      "und",
    )} gibt es in ${t.room(room)} nicht, die Offerte ist also ohne.`,
  offer,
  offer_stands: ({ room, day, total, validUntil }) =>
    say`Vielen Dank für Ihre Nachricht. Unsere Offerte gilt unverändert: ${t.room(room)} am ${t.day(day)} für insgesamt ${t.money(total)}, gültig bis ${t.day(validUntil)}. Dürfen wir so weiterfahren, oder sollen wir etwas ändern?`,
  price_by_person: ({ room, day }) =>
    say`Wir halten ${t.room(room)} am ${t.day(day)} für Sie frei. Eine Kollegin oder ein Kollege wird den Preis bestimmen und Ihnen die Offerte senden.`,
  person_answers: () =>
    say`Vielen Dank für Ihre Nachricht. Eine Kollegin oder ein Kollege wird sie prüfen und Ihnen persönlich antworten.`,
  not_understood: () => say`Leider haben wir Ihre Nachricht nicht ganz verstanden.`,
  small_talk: () => say`Vielen Dank für Ihre Nachricht.`,
  still_open: ({ what }) => say`${STILL_OPEN[what]}`,
  ask_change: () =>
    say`Was dürfen wir für Sie ändern: das Datum, die Zeiten, den Raum, die Personenzahl oder die Extras?`,
  no_rooms: () =>
    say`Vielen Dank für Ihre Anfrage. Wir klären, welchen Raum wir Ihnen anbieten können, und antworten Ihnen persönlich.`,
  sheet_link: ({ sheet, url }) => link(SHEETS[sheet], url),
};
