import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

const after = (language: Language, mail: string) => {
  const desk = offeredIn(language);
  desk.mail(mail);
  return { accepted: where(desk).accepted, tasks: desk.tasks.map(({ reason }) => reason) };
};

describe("an answer to our offer, with few words behind it (§2.9, §3.1)", () => {
  test.each<[Language, string]>([
    ["en", "OK. How do we proceed?"],
    ["fr", "D'accord. Comment procédons-nous ?"],
    ["it", "D'accordo. Come procediamo?"],
  ])("who asks what comes next takes it: %s %s", (language, mail) =>
    expect(after(language, mail)).toEqual({ accepted: true, tasks: [] }),
  );

  test.each<[Language, string]>([
    ["it", "Resta tutto come concordato."],
    ["en", "Ok. Where can we park?"],
    ["en", "Great. A projector is already part of Room B, right?"],
  ])("who keeps to what is there, or asks for something else, takes nothing: %s %s", (language, mail) =>
    expect(after(language, mail)).toEqual({ accepted: false, tasks: [] }),
  );

  test.each<[Language, string]>([
    ["en", "Our ceiling is CHF 600, would that be doable?"],
    ["en", "Our budget is capped at CHF 650, could that work?"],
  ])("a price of the client's is one question, for a person: %s %s", (language, mail) =>
    expect(after(language, mail)).toEqual({ accepted: false, tasks: [] }),
  );
});
