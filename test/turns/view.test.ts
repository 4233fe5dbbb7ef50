import { expect, test } from "bun:test";
import { actionsOf } from "../../src/turns/view.ts";

test.each([
  ["en", "Talk to the team"],
  ["de", "Mit dem Team sprechen"],
  ["fr", "Parler à l'équipe"],
  ["it", "Parlare con il team"],
] as const)("what stands on a button is in the conversation's language (%s)", (language, label) => {
  const largest = { name: "Room E", seats: 120, isOption: false };
  const shown = actionsOf([{ kind: "too_many", people: 200, largest }], null, null, {
    language,
    facts: {},
    catalogue: undefined,
  });
  expect(shown?.actions as readonly object[]).toEqual([
    { type: "reduce_capacity", label: "Room E", capacity: 120 },
    { type: "contact_manager", label },
  ]);
});
