import { expect, test } from "bun:test";
import { offeredIn } from "../support/offered-in.ts";

test.each([
  ["en", "Oh no, no thank you, that is too much. The rest stays as it is."],
  ["de", "Oha, nein danke, das sprengt den Rahmen. Der Rest bleibt."],
  ["fr", "Ah non merci, c'est trop pour nous. Le reste ne change pas."],
  ["it", "No grazie, è troppo per noi. Il resto rimane."],
] as const)("who turns down what was asked about and keeps the rest keeps the booking · %s", (language, mail) => {
  const desk = offeredIn(language);
  desk.mail(
    {
      en: "What would a band cost?",
      de: "Was würde die Band kosten?",
      fr: "Combien coûterait le groupe ?",
      it: "Quanto costerebbe la band?",
    }[language],
  );
  desk.mail(mail);
  expect(desk.booking).toMatchObject({ status: "option", versions: 1, offer: { status: "sent" } });
});

test("who turns the offer down altogether frees the room", () => {
  const desk = offeredIn("en");
  desk.mail("No thank you, we are no longer interested.");
  expect(desk.booking).toMatchObject({ status: "cancelled" });
});
