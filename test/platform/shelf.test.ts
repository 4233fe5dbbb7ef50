import { expect, test } from "bun:test";
import { createShelf } from "../../src/platform/shelf.ts";

test("a value is made once a stamp, and each key has its own", async () => {
  const shelf = createShelf<{ made: number }>(2);
  let made = 0;
  const take = (key: string, stamp: string) => shelf.take(key, stamp, async () => ({ made: ++made }));
  expect(await take("one", "a")).toEqual({ made: 1 });
  expect(await take("one", "a")).toEqual({ made: 1 });
  expect(await take("two", "a")).toEqual({ made: 2 });
  expect(await take("one", "b")).toEqual({ made: 3 });
  expect(await take("one", "a")).toEqual({ made: 4 });
});

test("a value that could not be made is not kept", async () => {
  const shelf = createShelf<object>(1);
  await expect(shelf.take("one", "a", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await shelf.take("one", "a", async () => ({ is: "here" }))).toEqual({ is: "here" });
});
