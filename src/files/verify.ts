import { withTeam } from "../db/team.ts";
import { servedTeams, type Team } from "../teams/service.ts";
import type { FilingDeps } from "./filing.ts";
import { hexOf } from "./model.ts";
import { type FileRow, selectStored } from "./store.ts";

const PAGE = 200;

/** A file that is not what was stored. */
export interface Damaged {
  team: string;
  fileId: string;
  what: "missing" | "changed";
}

/** Reads every stored file and compares it with its checksum, one after the other. @returns how many there are */
export const verifyFiles = async (deps: FilingDeps, tell: (damaged: Damaged) => void): Promise<number> => {
  let count = 0;
  for (const team of await servedTeams(deps.db, deps.env)) {
    for await (const row of storedOf(deps, team)) {
      count++;
      const sha256 = await checksumOf(deps, row);
      if (sha256 !== hexOf(row.sha256))
        tell({ team: team.slug, fileId: row.id, what: sha256 === undefined ? "missing" : "changed" });
    }
  }
  return count;
};

async function* storedOf({ db }: FilingDeps, { id: teamId, systemUserId: userId }: Team): AsyncIterable<FileRow> {
  let after: string | undefined;
  for (;;) {
    const page = await withTeam(db, { teamId, userId }, (tx) => selectStored(tx, { teamId, after, limit: PAGE }));
    yield* page;
    after = page.at(-1)?.id;
    if (page.length < PAGE) return;
  }
}

const checksumOf = async ({ filing }: FilingDeps, { storageKey }: FileRow): Promise<string | undefined> => {
  const hash = new Bun.CryptoHasher("sha256");
  try {
    const stored = await filing.storage.read(storageKey);
    for await (const piece of stored instanceof Blob ? stored.stream() : stored) hash.update(piece);
    return hash.digest("hex");
  } catch {
    return undefined;
  }
};
