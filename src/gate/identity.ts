import type { Database } from "../db/client.ts";
import type { Clock } from "../platform/clock.ts";
import type { Env } from "../platform/env.ts";
import type { Identity } from "./authenticate.ts";
import { createKeyDoor } from "./keys/door.ts";
import { keyEnvOf } from "./keys/form.ts";
import { createUserDoor } from "./users/door.ts";

type Given = Omit<Identity, "env" | "keys" | "users"> & { env: Env; db: Database; clock: Clock };

/** Everything that tells who comes in. */
export const createIdentity = ({ db, clock, env, ...given }: Given): Identity => ({
  ...given,
  env,
  keys: createKeyDoor({ db, clock, env: keyEnvOf(env.mode) }),
  users: createUserDoor({ db, clock, settings: env }),
});
