import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { EXIT, Stop } from "../../platform/exit.ts";
import { VERSION } from "../../platform/version.ts";
import { becomesReady, ownAddress, secondsOf } from "./ready.ts";

export interface UpdateOptions {
  sha256?: string;
  target: string;
  restart: string;
  wait: string;
}

const EXECUTABLE = 0o755;
const VERSION_MS = 20_000;

const sha256Of = async (path: string): Promise<string> => {
  const hash = new Bun.CryptoHasher("sha256");
  for await (const piece of Bun.file(path).stream()) hash.update(piece);
  return hash.digest("hex");
};

/** The version that a binary tells of itself; `undefined` for what is none of ours. */
const versionOf = (path: string): string | undefined => {
  const { status, stdout } = spawnSync(path, ["version"], { encoding: "utf8", timeout: VERSION_MS });
  return status === 0 && /^\d+\.\d+\.\d+\S*\n$/.test(stdout) ? stdout.trim() : undefined;
};

/** Puts a copy of a file in another's place at once: whoever starts it gets the old one or the new one, whole. */
const swapIn = (from: string, target: string): void => {
  const beside = `${target}.incoming`;
  copyFileSync(from, beside);
  chmodSync(beside, EXECUTABLE);
  const file = openSync(beside, "r");
  fsyncSync(file);
  closeSync(file);
  renameSync(beside, target);
};

const restarted = async ({ restart, wait }: UpdateOptions, base: string): Promise<boolean> =>
  spawnSync("sh", ["-c", restart], { stdio: ["ignore", "inherit", "inherit"] }).status === 0 &&
  becomesReady(base, secondsOf(wait));

/**
 * Verifies a new binary, puts it in the place of the one that runs, keeps that one beside it, and restarts. When the new
 * one does not become ready, the old one is put back and started again.
 */
export const update = async (file: string, options: UpdateOptions): Promise<void> => {
  const { sha256, target } = options;
  if (!existsSync(file)) throw new Stop(EXIT.noInput, `There is no file ${file}.`);
  if (!existsSync(target)) throw new Stop(EXIT.noInput, `There is no binary at ${target}: name it with --target.`);
  if (sha256 !== undefined && (await sha256Of(file)) !== sha256.toLowerCase())
    throw new Stop(EXIT.badInput, `${file} is not the file of this checksum. Nothing was changed.`);
  const base = ownAddress();
  secondsOf(options.wait);
  const candidate = `${target}.candidate`;
  copyFileSync(file, candidate);
  chmodSync(candidate, EXECUTABLE);
  const version = versionOf(candidate);
  rmSync(candidate);
  if (!version)
    throw new Stop(EXIT.badInput, `${file} is no OpenEvent that runs on this machine. Nothing was changed.`);
  const previous = `${target}.previous`;
  swapIn(target, previous);
  swapIn(file, target);
  if (await restarted(options, base)) {
    process.stdout.write(`OpenEvent ${version} runs in place of ${VERSION}; the one before is ${previous}.\n`);
    return;
  }
  swapIn(previous, target);
  const isBack = await restarted(options, base);
  throw new Stop(
    EXIT.failed,
    isBack
      ? `OpenEvent ${version} did not become ready. The one before runs again.`
      : `OpenEvent ${version} did not become ready, and the one before, put back at ${target}, does not either: look into the log.`,
  );
};
