import { afterAll } from "bun:test";
import { stopPostgres } from "./databases.ts";
import { stopDesks } from "./desk.ts";

afterAll(async () => {
  await stopDesks();
  await stopPostgres();
});
