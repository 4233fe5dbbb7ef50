import { afterAll, setDefaultTimeout } from "bun:test";
import { stopPostgres } from "./databases.ts";
import { stopDesks } from "./desk.ts";

const TEST_LIMIT_MS = 60_000;
setDefaultTimeout(TEST_LIMIT_MS);

afterAll(async () => {
  await stopDesks();
  await stopPostgres();
});
