import { expect, test } from "bun:test";
import { extractText, getDocumentProxy } from "unpdf";
import { type Desk, ensureBinary } from "../support/desk.ts";
import { makeHome } from "../support/homes.ts";
import { picturesOf } from "../support/pictures.ts";
import { onlyTask } from "../support/talk.ts";

const ACCOUNT = {
  iban: "CH9300762011623852957",
  creditor: {
    name: "Atelier Łukasz AG",
    street: "Seeweg",
    building: "4",
    postal_code: "8001",
    city: "Zürich",
    country: "CH",
  },
  vat_id: "CHE-123.456.789 MWST",
};

const fetchPdf = (desk: Desk, offerId: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${desk.base}/api/offers/${offerId}/pdf`, { headers });

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text.replace(/\s+/g, " ");
};

/** What the payment slip's code tells, as a bank's app reads it off the page. */
const codeOf = async (bytes: Uint8Array): Promise<string[]> => {
  const codes = (await Promise.all((await picturesOf(bytes)).map((page) => page.codes()))).flat();
  expect(codes).toHaveLength(1);
  return codes[0]?.text.split("\n") ?? [];
};
const CREDITOR = ["S", "Atelier Łukasz AG", "Seeweg", "4", "8001", "Zürich", "CH"];
const ULTIMATE_CREDITOR = Array<string>(7).fill("");

test.each([
  ["source", "Postgres"],
  ["binary", "embedded"],
] as const)(
  "an offer on paper has the figures of its version, in the client's language, with a bill for the deposit · %s, %s",
  async (build, store) => {
    if (build === "binary") await ensureBinary();
    const home = await makeHome(build, store);
    const desk = await home.open();
    await desk.must("POST", "/api/config/venue", ACCOUNT);
    const { event_id: eventId, session_id: thread } = await desk.must("POST", "/api/start-conversation", {
      client_email: "ada@example.ch",
      client_name: "Ada Kovačević",
      email_body:
        "Guten Tag, bitte senden Sie uns eine Offerte für Raum B für 25 Personen am 20. Mai 2027 von 14 bis 18 Uhr.",
    });
    const offerOf = async () => (await desk.must("GET", `/api/events/${eventId}`))["current_offer_id"];
    const offerId = await offerOf();
    const task = await onlyTask(desk);
    await desk.must("POST", `/api/tasks/${task.task_id}/approve`, {});
    const answer = await fetchPdf(desk, offerId);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="OE-\d{4}-00001\.pdf";/);
    const bytes = await answer.bytes();
    const text = await textOf(bytes.slice());
    const { offer_total: total, deposit_info: deposit } = await desk.must("GET", `/api/events/${eventId}`);
    expect(total).toBe(750);
    for (const words of [
      "Offerte OE-",
      "Ada Kovačević",
      "20.05.2027, 14:00–18:00",
      "Room B",
      "CHF 750.00",
      "CHE-123.456.789",
      "Zahlteil",
      "Atelier Łukasz AG",
      "CH93 0076 2011 6238 5295 7",
    ])
      expect(text).toContain(words);
    expect(text).toContain(`CHF ${(deposit as { deposit_amount: number }).deposit_amount.toFixed(2)}, zahlbar bis`);
    expect(text).not.toContain("Valid until");

    const amount = (deposit as { deposit_amount: number }).deposit_amount.toFixed(2);
    const code = await codeOf(bytes);
    const [number] = /OE-\d{4}-00001/.exec(text) ?? [];
    expect(code).toEqual([
      ...["SPC", "0200", "1", ACCOUNT.iban, ...CREDITOR, ...ULTIMATE_CREDITOR, amount, "CHF"],
      ...["", "", "", "", "", "", "", "SCOR", expect.stringMatching(/^RF\d\dOE\d{4}00001$/), number, "EPD"],
    ]);

    const again = await fetchPdf(desk, offerId, { "If-None-Match": answer.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);

    await desk.must("POST", "/api/send-message", {
      session_id: thread,
      message: "Wir sind nun 40 Personen. Rechnungsadresse: Muster GmbH, Seestrasse 1, 8002 Zürich, Schweiz",
    });
    const next = await offerOf();
    expect(next).not.toBe(offerId);
    expect(await textOf((await (await fetchPdf(desk, offerId)).bytes()).slice())).toBe(text);
    const payer = (await codeOf(await (await fetchPdf(desk, next)).bytes())).slice(20, 27);
    expect(payer).toEqual(["S", "Muster GmbH", "Seestrasse 1", "", "8002", "Zürich", "CH"]);

    await desk.must("POST", "/api/config/venue", { ...ACCOUNT, iban: "CH5604835012345678009" });
    expect(await (await fetchPdf(desk, offerId)).bytes()).toEqual(bytes);
    const { files } = (await desk.must("GET", `/api/files?event_id=${eventId}`)) as { files: { sha256: string }[] };
    const sha256 = new Bun.CryptoHasher("sha256").update(bytes).digest("hex");
    expect(files.map((file) => file.sha256)).toContain(sha256);
    expect(answer.headers.get("etag")).toBe(`"${sha256}"`);
    const link = await desk.must("GET", `/api/offers/${offerId}/pdf?link=true`);
    expect(link).toMatchObject({ expires_in: 3600, sha256, size: bytes.byteLength, content_type: "application/pdf" });
    const { search, pathname } = new URL(String(link["url"]), desk.base);
    const anybody = { Authorization: "" };
    expect(await (await fetch(desk.base + pathname + search, { headers: anybody })).bytes()).toEqual(bytes);
    const links = await fetch(`${desk.base}${pathname}${search}&link=true`);
    expect(links.headers.get("content-type")).toBe("application/pdf");
    expect((await fetch(`${desk.base}/api/offers/${next}/pdf${search}`)).status).toBe(401);
    expect((await fetch(`${desk.base}/api/files/${offerId}${search}`)).status).toBe(401);
    expect((await fetch(`${desk.base}${pathname}${search}x`)).status).toBe(401);
    expect((await fetchPdf(desk, "nothing")).status).toBe(404);
    expect((await fetchPdf(desk, eventId)).status).toBe(404);
    await home.close();
  },
);
