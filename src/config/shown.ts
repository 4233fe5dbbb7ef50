import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { admits, type Caller } from "../gate/caller.ts";
import { checkHybrid } from "./checks.ts";
import { hybridStatus, isHybrid } from "./models.ts";
import { readTopic } from "./service.ts";

/** The variable behind the format, and its effective value under the legacy name. */
export const mailFormat = async (tx: Tx, { teamId }: Caller, { env }: Deps) => ({
  env_var: "OE_EMAIL_PLAIN_TEXT",
  current_value: (await readTopic(tx, teamId, "email_format", env)).value.plain_text,
});

/** How mail leaves this process; which server is an admin's to know. */
export const hilMail = async (_tx: Tx, { role }: Caller, { env }: Deps) => ({
  smtp_configured: env.SMTP_HOST !== undefined,
  smtp_host: admits("admin", role) ? (env.SMTP_HOST ?? null) : null,
  from_email: env.HIL_FROM_EMAIL ?? null,
});

const choiceOf = async (tx: Tx, { teamId }: Caller, { env }: Deps) => ({
  llm_provider: (await readTopic(tx, teamId, "llm_provider", env)).value,
  hybrid_enforcement: (await readTopic(tx, teamId, "hybrid_enforcement", env)).value,
});

export const hybrid = async (tx: Tx, caller: Caller, deps: Deps) => {
  const choice = await choiceOf(tx, caller, deps);
  return {
    is_hybrid: isHybrid(choice.llm_provider),
    providers: choice.llm_provider,
    status: hybridStatus(choice),
  };
};

/** Undoes a write that leads into a violation. @throws Failure 409 */
export const hybridGuard = async (tx: Tx, caller: Caller, deps: Deps, write: () => Promise<void>): Promise<void> => {
  const before = await choiceOf(tx, caller, deps);
  await write();
  checkHybrid(before, await choiceOf(tx, caller, deps), deps.env.mode);
};
