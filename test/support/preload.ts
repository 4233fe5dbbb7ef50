import { afterAll } from "bun:test";
import { stopDesks } from "./desk.ts";
import { stopPostgres } from "./databases.ts";

afterAll(async () => {
  await stopDesks();
  await stopPostgres();
});
