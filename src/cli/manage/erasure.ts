import type { Erasure } from "../../erasure/service.ts";

/** What an erasure did, or would do, in sentences. */
export const erasureLines = (slug: string, { found, gone, kept, left }: Erasure, isDryRun: boolean): string[] => {
  const will = isDryRun ? "would be erased" : "erased";
  const counted = Object.entries(gone).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  const lines = [
    found
      ? `${will} in ${slug}: ${counted.join(", ")}`
      : `${slug} has no client of this address; mentions of it ${will}`,
  ];
  for (const { id, status, day } of kept)
    lines.push(
      `kept       booking ${id} (${status}${day ? `, ${day}` : ""}): its accepted offer, payments and billing address, for the books have to be kept; nothing else in it says whose it was`,
    );
  for (const [table, rows] of left)
    lines.push(`left       ${rows} in ${table}: the team's own people, settings or books; change them by hand`);
  if (gone.files > 0)
    lines.push("The bytes of files go with the next sweep: within the hour, or with `openevent due`.");
  lines.push("Copies in backups, and mail in mailboxes, are not reached from here.");
  if (isDryRun) lines.push("Nothing was changed. Run it again with --yes to do it.");
  return lines;
};
