import { expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

test.each(["paid :)", "Just paid it.", "Transfer is done.", "We have paid the deposit."])(
  "%s tells of a payment",
  (text) => expect(values(reading(text).signals)).toContain("paid"),
);

test.each(["Paid parking would be fine.", "When does it have to be paid?"])("%s does not", (text) =>
  expect(values(reading(text).signals)).not.toContain("paid"),
);
