import { afterAll, setDefaultTimeout } from "bun:test";
import { stopPostgres } from "./databases.ts";
import { stopDesks } from "./desk.ts";

/** Tests start whole desks, on machines that are busy. */
const LIMIT_MS = 60_000;
setDefaultTimeout(LIMIT_MS);

afterAll(async () => {
  await stopDesks();
  await stopPostgres();
});
