import postgres from "postgres";
import { type PostgresOptions, postgresSettings } from "./postgres.ts";

const ROUNDS = 5;
const PID = "select pg_backend_pid() as pid";

/**
 * How what listens at a URL lends connections: two clients that are there at the same time never share a server's process
 * unless a pooler hands it from transaction to transaction.
 */
export const poolingOf = async (options: Omit<PostgresOptions, "poolMax">): Promise<"own" | "transaction"> => {
  const open = () => postgres(...postgresSettings({ ...options, poolMax: 1 }, false));
  const one = open();
  const two = open();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const [mine] = await one.unsafe(PID);
      const [other] = await two.unsafe(PID);
      if (mine?.["pid"] === other?.["pid"]) return "transaction";
    }
    return "own";
  } finally {
    await Promise.all([one.end({ timeout: 1 }), two.end({ timeout: 1 })]);
  }
};
