import { describe, expect, test } from "bun:test";
import { compose } from "../../../src/booking/composing/compose.ts";
import { formatDay, formatMoney } from "../../../src/booking/composing/forms.ts";
import { verify } from "../../../src/booking/composing/verify.ts";
import type { Missing, Part } from "../../../src/booking/parts.ts";
import { LANGUAGES, type Language } from "../../../src/booking/words.ts";
import { Money } from "../../../src/platform/money.ts";
import { CATALOGUE, VENUE } from "../../support/venue.ts";
import { CLIENTS } from "./letters.ts";
import { chf, EXAMPLES, OFFER } from "./parts.ts";

const letterTo = (name: string | undefined, parts: readonly Part[], language: Language) => {
  const draft = compose({ language, name, venue: VENUE.name, parts });
  expect(verify(draft, parts, CATALOGUE)).toEqual([]);
  return draft;
};
const letter = (parts: readonly Part[], language: Language = "en") => letterTo("Anna Muster", parts, language);
const inAll = (...parts: Part[]) => (["en", "de", "fr", "it"] as const).map((language) => letter(parts, language).body);

const UNRESOLVED = /undefined|\bnull\b|NaN|Infinity|\[object|\$\{|%s|\s{3,}|\n\n\n| ,| \.(?:\s|$)|,,|\(\)|""/;
const WORDS: Record<Language, RegExp> = {
  en: /\b(?:the|and|your|please|offer is|room we|which)\b/i,
  de: /\b(?:und|Sie|wir|unser|der|bitte|Ihre)\b/,
  fr: /(?<!\p{L})(?:vous|nous|votre|avec|pour|cette)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:Lei|della|nostra|possiamo|che|abbiamo)(?!\p{L})/u,
};

/** Times as French writes them: 14h00. */
const inForm = (fact: string, language: Language): string =>
  language === "fr" ? fact.replace(/^(\d\d):(\d\d)$/, "$1h$2") : fact;

describe.each(LANGUAGES)("every kind of part says what it must (%s)", (language) => {
  test.each(Object.entries(EXAMPLES))("%s", (_, [part, facts]) => {
    const { body, subject, locale } = letter([part], language);
    for (const fact of facts) expect(body).toContain(inForm(fact, language));
    expect(body).not.toMatch(UNRESOLVED);
    expect(subject).not.toMatch(UNRESOLVED);
    expect(subject.trim()).not.toBe("");
    expect(locale).toBe(language);
    expect(body).toContain("Anna Muster");
    expect(body.endsWith(VENUE.name)).toBe(true);
  });
  test.each(Object.entries(EXAMPLES))("%s is in one language only", (_, [part]) => {
    const prose = letterTo(undefined, [part], language)
      .body.replace(/- .*|Client ?:.*|Kunde:.*|Cliente:.*/g, "")
      .replace(VENUE.name, "");
    for (const other of LANGUAGES) if (other !== language) expect(prose).not.toMatch(WORDS[other]);
  });
  test("no part has a dash that machines like, or a face", () => {
    for (const [part] of Object.values(EXAMPLES))
      expect(letter([part], language).body).not.toMatch(/[—–]|\p{Extended_Pictographic}/u);
  });
});

describe("what is asked", () => {
  const ask = (missing: Missing[]): Part => ({
    kind: "ask",
    isOpening: true,
    missing,
    room: undefined,
    day: undefined,
    people: undefined,
  });
  test("only what is missing", () => {
    const [en = "", de = "", fr = "", it = ""] = inAll(ask(["people"]));
    expect(en).toContain("how many people");
    expect(en).not.toMatch(/date|time/);
    expect(de).toContain("wie viele Personen");
    expect(de).not.toMatch(/Datum|Uhrzeit/);
    expect(fr).toContain("combien de personnes");
    expect(fr).not.toMatch(/date|heure/);
    expect(it).toContain("quante persone");
    expect(it).not.toMatch(/data|che ora/);
  });
  test("everything in one sentence", () => {
    for (const body of inAll(ask(["date", "time", "people"]))) expect(body.match(/\?/g)).toHaveLength(1);
  });
  test("what is known already is repeated, so that the client sees it", () => {
    for (const body of inAll({ ...EXAMPLES.ask[0], day: "2026-05-20", people: 30, missing: ["time"] })) {
      expect(body).toContain("30");
      expect(body).toContain("20.05.2026");
      expect(body).toContain("Room A");
    }
  });
});

describe("dates and rooms", () => {
  test("dates outside the wish are said to be outside it", () => {
    const [en = "", de = ""] = inAll({ ...EXAMPLES.candidates[0], isOutsideWish: true });
    expect(en).toContain("Outside your wish");
    expect(de).toContain("Ausserhalb Ihres Wunsches");
    for (const body of inAll(EXAMPLES.candidates[0])) expect(body).not.toMatch(/outside|ausserhalb/i);
  });
  test("every date comes with its weekday", () => {
    const [en, de] = inAll(EXAMPLES.candidates[0]);
    expect(en).toContain("Saturday, 07.03.2026");
    expect(de).toContain("Samstag, 07.03.2026");
  });
  test("a room that is taken is said to be, and no other", () => {
    const taken: Part = { ...EXAMPLES.room_trouble[0], trouble: "taken" };
    const [en, de] = inAll(taken);
    expect(en).toContain("Room A is not available");
    expect(de).toMatch(/Room A .* nicht verfügbar/);
  });
  test("a room that nobody knows is repeated as the client wrote it", () => {
    for (const body of inAll({ ...EXAMPLES.room_trouble[0], trouble: "unknown", room: "Panorama Suite 7" }))
      expect(body).toMatch(/["«] ?Panorama Suite 7 ?["»]/);
  });
  test("an option of another party is said beside its room only", () => {
    const [en, de] = inAll(EXAMPLES.rooms[0]);
    expect(en?.match(/on option for another party/g)).toHaveLength(1);
    expect(de?.match(/Option einer anderen Partei/g)).toHaveLength(1);
  });
  test("a second option is not sold as a reservation", () => {
    const [en, de] = inAll({ ...EXAMPLES.room_locked[0], isSecond: true });
    expect(en).toContain("second option");
    expect(en).not.toContain("reserved");
    expect(de).toContain("zweite Option");
    expect(de).not.toContain("reserviert");
  });
  test("who is second in line owes nothing yet, and is told so", () => {
    const [en, de] = inAll({ ...OFFER, isSecond: true });
    expect(en).toContain("Nothing is due until then");
    expect(en).not.toContain("To secure the booking");
    expect(de).toContain("wird nichts fällig");
    expect(de).not.toContain("Damit die Buchung gesichert ist");
  });
  test("thanks for the enquiry are said once, at the beginning of a conversation", () => {
    for (const body of inAll(EXAMPLES.ask[0]))
      expect(body).toMatch(
        /Thank you for your enquiry|Vielen Dank für Ihre Anfrage|Merci beaucoup pour votre demande|Grazie per la Sua richiesta/,
      );
    for (const body of inAll({ ...EXAMPLES.ask[0], isOpening: false })) expect(body).not.toMatch(/enquiry|Anfrage/);
  });
  test("an event of several days is told with both ends", () => {
    const window = { ...OFFER.window, last: "2026-05-22" };
    for (const body of inAll({ ...OFFER, window })) {
      expect(body).toContain("20.05.2026");
      expect(body).toContain("22.05.2026");
    }
  });
});

describe("the offer (§2.8)", () => {
  test("thousands are parted as the language does it", () => {
    const [en, de] = inAll(OFFER);
    expect(en).toContain("Total: CHF 1,450.00");
    expect(de).toContain("Total: CHF 1'450.00");
  });
  test("what the rate includes has no price", () => {
    const [en = "", de = ""] = inAll(OFFER);
    expect(en).toMatch(/Wireless Microphone: 2, included/);
    expect(de).toMatch(/Wireless Microphone: 2, im Raumpreis inbegriffen/);
    expect(en).not.toContain("CHF 0.00");
    expect(de).not.toContain("CHF 0.00");
  });
  test("without a deposit none is mentioned", () => {
    for (const body of inAll({ ...OFFER, offer: { ...OFFER.offer, deposit: undefined } }))
      expect(body).not.toMatch(/deposit|Anzahlung/i);
  });
  test("a fixed deposit has no percentage", () => {
    const deposit = {
      type: "fixed" as const,
      percentage: null,
      amount: chf(400),
      vat: chf(30),
      dueDay: "2026-05-10",
      deadlineDays: 10,
    };
    for (const body of inAll({ ...OFFER, offer: { ...OFFER.offer, deposit } })) {
      expect(body).toContain("CHF 400.00");
      expect(body).not.toContain("%");
    }
  });
  test("the opening hours are mentioned only where they are passed", () => {
    for (const body of inAll(OFFER))
      expect(body).not.toMatch(/opening hours|Öffnungszeiten|heures d'ouverture|orari di apertura/);
    for (const body of inAll({ ...OFFER, isOutsideHours: true }))
      expect(body).toMatch(/opening hours|Öffnungszeiten|heures d'ouverture|orari di apertura/);
  });
  test("menus come with price and unit, and only when some are offered", () => {
    const menus = [{ name: "Seasonal Garden Trio", price: chf(92), unit: "per_person" as const }];
    const [en, de] = inAll({ ...OFFER, menus });
    expect(en).toContain("Seasonal Garden Trio at CHF 92.00 per person");
    expect(de).toContain("Seasonal Garden Trio für CHF 92.00 pro Person");
    for (const body of inAll(OFFER)) expect(body).not.toMatch(/menu|Menü/i);
  });
  test("the billing address is given, or said to be missing", () => {
    const [en, de] = inAll(OFFER);
    expect(en).toContain("Billing address: not specified");
    expect(de).toContain("Rechnungsadresse: nicht angegeben");
    for (const body of inAll({ ...OFFER, billing: "Muster AG, Seestrasse 12, 8001 Zürich" }))
      expect(body).toContain("Muster AG, Seestrasse 12, 8001 Zürich");
  });
  test("an unknown client gets neither a name nor an empty line for it", () => {
    for (const body of inAll({ ...OFFER, client: "" })) expect(body).not.toMatch(/Client:|Kunde:/);
  });
});

test.each([
  ["en", "Switzerland"],
  ["fr", "Suisse"],
  ["it", "Svizzera"],
] as const)("a country that we assumed is named in the client's language (%s)", (language, country) =>
  expect(letter([{ kind: "billing_noted", assumedCountry: "Switzerland" }], language).body).toContain(country),
);

describe("the letter", () => {
  test("action first, open questions last, one paragraph each", () => {
    const { body } = letter([EXAMPLES.room_locked[0], EXAMPLES.question_noted[0]]);
    const paragraphs = body.split("\n\n");
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[1]).toContain("Room B");
  });
  test("without a name the greeting is plain", () => {
    expect(letterTo(undefined, [EXAMPLES.no_rooms[0]], "en").body).toStartWith("Hello,");
    expect(letterTo(undefined, [EXAMPLES.no_rooms[0]], "de").body).toStartWith("Guten Tag\n");
  });
  test("the subject names the day of an offer, and no amount", () => {
    const { subject } = letter([EXAMPLES.changed[0], OFFER]);
    expect(subject).toContain("20.05.2026");
    expect(subject).not.toContain("CHF");
  });
  test.each([
    ["fr", "Bonjour,", "Avec nos meilleures salutations"],
    ["it", "Buongiorno,", "Cordiali saluti"],
  ] as const)("a client who writes %s is answered in the same language", (language, greeting, closing) => {
    const { body, locale } = letterTo(undefined, [EXAMPLES.no_rooms[0]], language);
    expect(locale).toBe(language);
    expect(body).toStartWith(greeting);
    expect(body).toContain(closing);
  });
  test.each(CLIENTS)("a client called %s may be greeted and billed", (name) => {
    for (const language of LANGUAGES)
      expect(letterTo(name, [{ ...OFFER, client: name }], language).body.split(name).length).toBeGreaterThan(2);
  });
});

describe("amounts and days in letters", () => {
  test.each([
    [5, "CHF 0.05"],
    [50, "CHF 0.50"],
    [75_000, "CHF 750.00"],
    [120_000, "CHF 1,200.00"],
    [123_456_789, "CHF 1,234,567.89"],
    [-1_250, "CHF -12.50"],
    [0, "CHF 0.00"],
  ])("%i centimes are %s", (minor, text) => expect(formatMoney(Money.of(minor, "CHF"), ",")).toBe(text));
  test("in German an apostrophe parts the thousands", () =>
    expect(formatMoney(Money.of(123_456_789, "EUR"), "'")).toBe("EUR 1'234'567.89"));
  test("a day is written with day, month and year", () => expect(formatDay("2026-02-03")).toBe("03.02.2026"));
});
