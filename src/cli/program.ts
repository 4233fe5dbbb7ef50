import { Command } from "commander";
import { EXIT } from "../platform/exit.ts";
import { VERSION } from "../platform/version.ts";
import type { BackfillOptions } from "./backfill.ts";
import type { CutoverOptions } from "./cutover.ts";
import type { ExportOptions } from "./export.ts";
import { addManagement } from "./manage/commands.ts";
import type { MigrateCommandOptions } from "./migrate.ts";
import type { ReadOptions } from "./read.ts";
import type { ReplayOptions } from "./replay.ts";
import { addServerCommands } from "./server/commands.ts";

/** The command line: what each command does, and the file that does it. Loaded one by one, so that none waits for another. */
export const program = (): Command => {
  const cli = new Command("openevent")
    .description("The backend of a venue's booking desk.")
    .version(VERSION, "-V, --version")
    .showHelpAfterError()
    .exitOverride(({ exitCode }) => process.exit(exitCode === EXIT.ok ? EXIT.ok : EXIT.usage));
  cli
    .command("serve")
    .description("start the desk (the default)")
    .action(async () => (await import("./serve.ts")).serve());
  cli
    .command("migrate")
    .description("apply missing migrations")
    .option("--status", "only tell which are applied")
    .option("--plan", "only print what would run, with the locks it takes")
    .option("--adopt", "where the product's tables of the same names are: only print how they would be shared")
    .option("--yes", "carry out what --adopt prints")
    .action(async (options: MigrateCommandOptions) => (await import("./migrate.ts")).migrateCommand(options));
  cli
    .command("doctor")
    .description("check every setting and dependency, and say how to mend what is wrong")
    .option("--json", "for programs")
    .action(async (options: { json?: boolean }) => (await import("./doctor/doctor.ts")).doctor(options));
  cli
    .command("ingest")
    .description("take in a mail as if a client had sent it")
    .argument("<file>", "an RFC 5322 message (.eml), or - for standard input")
    .action(async (file: string) => (await import("./ingest.ts")).ingest(file));
  cli
    .command("read")
    .description("print what is read in a mail, underlined, with how sure it is; needs no database")
    .argument("<file>", "a mail's text or an RFC 5322 message, or - for standard input")
    .option("--today <day>", "read it as if today were this day")
    .option("--asked <what>", "what our last message asked for, with commas in between")
    .option("--json", "for programs")
    .action(async (file: string, options: ReadOptions) => (await import("./read.ts")).read(file, options));
  cli
    .command("due")
    .description("carry out now what the jobs do by the clock")
    .action(async () => (await import("./due.ts")).due());
  cli
    .command("files")
    .description("look after stored files")
    .command("verify")
    .description("read every stored file and compare it with its checksum")
    .action(async () => (await import("./files.ts")).verify());
  cli
    .command("replay")
    .description("run stored mails again through today's rules, and tell what would differ")
    .argument("[conversation]", "its id")
    .option("--all", "every conversation of the team, summed up")
    .option("--team <slug>", "whose conversations; by default the only team's, or the first demo team's")
    .option("--json", "for programs")
    .action(async (threadId: string | undefined, options: ReplayOptions) =>
      (await import("./replay.ts")).replay(threadId, options),
    );
  cli
    .command("backfill")
    .description("take the JSON files of the legacy backend over into the database, all or nothing")
    .argument("<manifest>", "a JSON file that names the files, their teams and their time zone")
    .option("--dry-run", "do everything and roll it back")
    .option("--accept-rejects", "write what is good although records were rejected or a room is booked twice")
    .option("--verify", "write nothing and tell whether all is there as a run would write it")
    .option("--report <file>", "the report as JSON")
    .option("--rejects <file>", "the rejected records as they were, one a line")
    .action(async (manifest: string, options: BackfillOptions) =>
      (await import("./backfill.ts")).backfillCommand(manifest, options),
    );
  addManagement(cli);
  addServerCommands(cli);
  addCopies(cli);
  cli
    .command("openapi")
    .description("print the OpenAPI document")
    .action(async () => (await import("./openapi.ts")).openapi());
  cli
    .command("types")
    .description("print the TypeScript types of the tables that members read, for a frontend's own Supabase client")
    .action(async () => (await import("./types.ts")).types());
  cli
    .command("version")
    .description("print the version")
    .action(() => void process.stdout.write(`${VERSION}\n`));
  return cli;
};

/** What carries data out of the house, or back in. */
const addCopies = (cli: Command): void => {
  cli
    .command("cutover")
    .description("the way from the legacy files to a serving desk, step by step; without a step: how far it has come")
    .argument("<manifest>", "what the backfill reads")
    .argument("[step]", "rehearse, freeze, backfill, verify, smoke or report")
    .option("--accept-rejects", "go on without what is rejected (rehearse, backfill, verify)")
    .option("--scratch <url>", "an empty Postgres to rehearse on; by default an embedded one")
    .option("--stopped", "the legacy service is stopped (freeze)")
    .option("--url <url>", "the running desk (smoke)")
    .option("--key-file <file>", "holds a key of the team (smoke)")
    .action(async (manifest: string, step: string | undefined, options: CutoverOptions) =>
      (await import("./cutover.ts")).cutover(manifest, step, options),
    );
  cli
    .command("export")
    .description("write everything of a team as JSON lines")
    .option("--team <slug>", "which team; by default the only one")
    .option("--out <file>", "a new file; by default standard output")
    .option("--files <folder>", "put its files there too, each under its id")
    .action(async (options: ExportOptions) => (await import("./export.ts")).exportCommand(options));
  cli
    .command("backup")
    .description("write the embedded database and its files into a file; stop the desk first")
    .argument("<file>", "a new file, such as backup.tar.gz")
    .action(async (file: string) => (await import("./backup.ts")).backup(file));
  cli
    .command("restore")
    .description("put a backup in the place of the embedded database and its files; stop the desk first")
    .argument("<file>", "what `backup` has written")
    .option("--force", "put the database that is there aside")
    .action(async (file: string, options: { force?: boolean }) => (await import("./backup.ts")).restore(file, options));
};
