import type { Day } from "../../platform/days.ts";
import type { Deposit } from "../deposit.ts";
import type { Missing, Part, ShownProduct, ShownRoom } from "../parts.ts";
import type { Line } from "../pricing.ts";
import type { Window } from "../slot.ts";
import { type Forms, writer } from "./forms.ts";
import { join, list, NOTHING, type Said, say } from "./statement.ts";
import type { Templates } from "./templates.ts";

const forms: Forms = {
  thousands: "'",
  weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
  units: {
    per_person: "pro Person",
    per_event: "pauschal",
    per_unit: "pro Stück",
    per_bottle: "pro Flasche",
    per_hour: "pro Stunde",
    per_table: "pro Tisch",
    per_set: "pro Set",
  },
  status: { free: "verfügbar", taken: "nicht verfügbar", option: "mit Option einer anderen Partei" },
  or: "oder",
  and: "und",
};
const t = writer(forms);

const MISSING: Record<Missing, string> = {
  date: "welches Datum Sie sich vorstellen",
  time: "von wann bis wann Sie den Raum brauchen (Uhrzeit von Beginn und Ende)",
  end_time: "bis zu welcher Uhrzeit Sie bleiben",
  people: "wie viele Personen kommen",
};

const wants = (missing: readonly Missing[]): Said =>
  missing.length === 0
    ? NOTHING
    : {
        text: `Könnten Sie uns bitte sagen, ${
          list(
            missing.map((each) => MISSING[each]),
            "und",
          ).text
        }?`,
        claims: [],
      };

const when = ({ day, last, start, end }: Window): Said =>
  last
    ? say`${t.day(day)}, ${t.time(start)} Uhr, bis ${t.day(last)}, ${t.time(end)} Uhr`
    : say`${t.day(day)}, von ${t.time(start)} bis ${t.time(end)} Uhr`;

const days = (all: readonly Day[]): Said =>
  join(
    all.map((day) => say`- ${t.day(day)}`),
    "\n",
  );

const shown = ({ name, seats, isOption }: ShownRoom): Said =>
  isOption
    ? say`${t.room(name)} (bis ${t.count(seats)} Personen, ${t.option})`
    : say`${t.room(name)} (bis ${t.count(seats)} Personen)`;

const priced = ({ name, price, unit }: ShownProduct): Said =>
  say`${t.product(name)} für ${t.money(price)} ${t.unit(unit)}`;

const line = ({ kind, name, quantity, unit, unitPrice, total, included }: Line): Said => {
  if (kind === "room") return say`- ${t.room(name)}: ${t.money(total)}`;
  if (included) return say`- ${t.product(name)}: ${t.count(quantity)}, im Raumpreis inbegriffen`;
  return say`- ${t.product(name)}: ${t.count(quantity)} x ${t.money(unitPrice)} ${t.unit(unit)} = ${t.money(total)}`;
};

const deposit = (due: Deposit | undefined, isSecond: boolean): Said => {
  if (!due) return NOTHING;
  const share = due.percentage === null ? NOTHING : say` (${t.percent(due.percentage)} des Totals)`;
  const purpose = isSecond ? "Sobald der Raum Ihnen gehört" : "Damit die Buchung gesichert ist";
  return say`${purpose}, bitten wir um eine Anzahlung von ${t.money(due.amount)}${share} bis ${t.day(due.dueDay)}.`;
};

const DAYPART = {
  morning: " am Vormittag",
  afternoon: " am Nachmittag",
  evening: " am Abend",
  full_day: " für den ganzen Tag",
};

const offer = (part: Extract<Part, { kind: "offer" }>): Said => {
  const next = part.isSecond
    ? "Sollen wir Sie zu diesen Bedingungen an zweiter Stelle vormerken? Bis dahin wird nichts fällig; oder sagen Sie uns, was Sie ändern möchten."
    : "Dürfen wir so weiterfahren? Ein kurzes Ja genügt, oder sagen Sie uns, was Sie ändern möchten.";
  return join(
    [
      say`Hier ist unsere Offerte: ${t.room(part.room)}, ${when(part.window)}, ${t.count(part.people)} Personen.`,
      part.client === ""
        ? NOTHING
        : say`Kunde: ${t.verbatim(part.client)}\nRechnungsadresse: ${part.billing === undefined ? "nicht angegeben" : t.verbatim(part.billing)}`,
      join(part.offer.lines.map(line), "\n"),
      say`**Total: ${t.money(part.offer.total)}**`,
      deposit(part.offer.deposit, part.isSecond),
      part.isOutsideHours
        ? say`Bitte beachten Sie, dass ein Teil davon ausserhalb unserer Öffnungszeiten liegt; wir richten es mit Ihnen ein.`
        : NOTHING,
      part.menus.length === 0
        ? NOTHING
        : say`Wenn Sie ein Menü dazunehmen möchten: ${list(part.menus.map(priced), "oder")}.`,
      say`Die Offerte gilt bis ${t.day(part.offer.validUntil)}. ${next}`,
    ],
    "\n\n",
  );
};

export const de: Templates = {
  forms,
  greeting: (name) => (name ? say`Guten Tag ${t.verbatim(name)}` : say`Guten Tag`),
  closing: (venue) => say`Freundliche Grüsse\n${t.verbatim(venue)}`,
  subject: (part) => {
    if (part?.kind === "offer") return say`Ihre Offerte für ${t.day(part.window.day)}`;
    if (part?.kind === "rooms") return say`Räume für Ihren Anlass am ${t.day(part.window.day)}`;
    return say`Ihre Anfrage`;
  },
  parts: {
    ask: ({ isOpening, missing, room, day, people }) => {
      const subject = join(
        [
          room ? say`${t.room(room)}` : "",
          people ? say`${t.count(people)} Personen` : "",
          day ? say`${t.day(day)}` : "",
        ],
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
        ? say`Am ${t.day(day)} ist kein passender Raum mehr frei. Welches andere Datum könnten Sie sich vorstellen?`
        : join(
            [
              say`Am ${t.day(day)} ist keiner unserer passenden Räume mehr frei. Diese Daten sind ${t.free}:`,
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
    layout_warning: ({ room, seats, people }) =>
      say`In der gewünschten Bestuhlung hat ${t.room(room)} ${t.count(seats)} Plätze, weniger als ${t.count(people)}; mit einer anderen Bestuhlung finden alle Platz.`,
    room_locked: ({ room, day, isSecond }) =>
      isSecond
        ? say`Eine andere Partei hat eine erste Option auf ${t.room(room)} am ${t.day(day)}. Wir haben für Sie eine zweite Option notiert; sie rückt nach, wenn die andere Partei den Raum freigibt.`
        : say`Wir halten ${t.room(room)} am ${t.day(day)} für Sie frei.`,
    moved: ({ from, to }) => say`Wir haben Ihren Anlass von ${t.day(from)} auf ${t.day(to)} verschoben.`,
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
    question_noted: () => say`Ihre Frage haben wir weitergegeben; wir klären sie und melden uns bei Ihnen.`,
    not_understood: () =>
      say`Leider haben wir Ihre Nachricht nicht ganz verstanden. Könnten Sie uns bitte kurz sagen, was für einen Anlass Sie planen und wann?`,
    no_rooms: () =>
      say`Vielen Dank für Ihre Anfrage. Wir klären, welchen Raum wir Ihnen anbieten können, und antworten Ihnen persönlich.`,
  },
};
