import { examineEnv } from "../../platform/env.ts";
import { EXIT, Stop } from "../../platform/exit.ts";
import { expectedGuards } from "./database.ts";
import { examine } from "./examine.ts";
import { type Grade, mayServe } from "./finding.ts";
import { thisMachine } from "./machine.ts";

const SHOWN: Record<Grade, string> = { ok: "ok  ", warn: "WARN", mend: "MEND", skipped: "--  " };

/** Checks every setting and dependency; each line says ok, or how to mend it. Exit code 0 when the desk may serve. */
export const doctor = async ({ json }: { json?: boolean }): Promise<void> => {
  const findings = await examine({ ...examineEnv(), machine: thisMachine, now: Date.now, expected: expectedGuards });
  const isFit = mayServe(findings);
  if (json) process.stdout.write(`${JSON.stringify({ may_serve: isFit, findings }, null, 2)}\n`);
  else
    for (const { grade, what, mend } of findings)
      process.stdout.write(`${SHOWN[grade]}  ${what}${mend ? `: ${mend}` : ""}\n`);
  if (!isFit) throw new Stop(EXIT.configuration, "The desk cannot serve like this.");
};
