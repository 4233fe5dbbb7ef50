import type { Command } from "commander";
import type { Args, OperationName } from "./operations.ts";

/** `teams`, `keys` and `members`, each with its own commands, `audit` and `erase`. Source: spec/http-api.md §2.1. */
export const addManagement = (cli: Command): void => {
  const teams = cli.command("teams").description("make and list teams");
  teams
    .command("create")
    .description("make an empty team; prints its id")
    .argument("<slug>", "lower-case letters, digits and hyphens; what X-Team-Id may say")
    .option("--name <name>", "shown name; by default the slug")
    .option("--id <uuid>", "its id, where one is given already: OE_TEAM_ID")
    .option("--system-user <uuid>", "whom its automated rows are written by: OE_SYSTEM_USER_ID")
    .action((slug: string, options: Args) => manage("teams create", { ...options, slug }));
  teams
    .command("list")
    .description("every team")
    .action(() => manage("teams list", {}));

  const keys = cli.command("keys").description("make, list, revoke and rotate API keys of a team");
  keys
    .command("create")
    .description("make a key; prints it, once")
    .requiredOption("--role <role>", "viewer, manager, admin, system or publishable")
    .requiredOption("--name <name>", "what it is for")
    .option("--team <slug>", ONLY_TEAM)
    .option("--expires <day>", "last moment of its use, such as 2027-12-31; by default it does not expire")
    .action((options: Args) => manage("keys create", options));
  keys
    .command("list")
    .description("the keys of a team, without their secrets")
    .option("--team <slug>", ONLY_TEAM)
    .action((options: Args) => manage("keys list", options));
  for (const [name, does] of [
    ["revoke", "end a key"],
    ["rotate", "end a key and make one like it; prints the new one"],
  ] as const)
    keys
      .command(name)
      .description(does)
      .argument("<key>", "its id, with or without oe_live_")
      .option("--team <slug>", ONLY_TEAM)
      .action((key: string, options: Args) => manage(`keys ${name}`, { ...options, key }));

  const members = cli.command("members").description("add, list and remove the people of a team");
  members
    .command("add")
    .description("let a user in, or give them another role")
    .requiredOption("--user <uuid>", "the user's id: the sub of their token")
    .requiredOption("--role <role>", "viewer, manager, admin or owner")
    .option("--team <slug>", ONLY_TEAM)
    .option("--name <name>", "shown as author")
    .option("--email <address>", "for the list")
    .action((options: Args) => manage("members add", options));
  members
    .command("list")
    .description("the members of a team")
    .option("--team <slug>", ONLY_TEAM)
    .action((options: Args) => manage("members list", options));
  members
    .command("remove")
    .description("shut a user out")
    .requiredOption("--user <uuid>", "the user's id")
    .option("--team <slug>", ONLY_TEAM)
    .action((options: Args) => manage("members remove", options));

  cli
    .command("audit")
    .description("who changed what in a team: the newest 200 lines, newest first")
    .option("--team <slug>", ONLY_TEAM)
    .option("--since <day>", "a day or an instant")
    .option("--json", "for programs, one line each")
    .action(({ json, ...options }: Args & { json?: unknown }) =>
      manage("audit", { ...options, ...(json === true && { json: "1" }) }),
    );
  addErase(cli);

  cli
    .command("jobs")
    .description("what the desk does by the clock, with the last run of each job and how it went")
    .option("--json", "for programs, one line each")
    .action(({ json }: { json?: unknown }) => manage("jobs", json === true ? { json: "1" } : {}));
};

const addErase = (cli: Command): void => {
  cli
    .command("erase")
    .description("erase a client for good, but for what the books need; without --yes only tell what would go")
    .requiredOption("--client <email>", "the client's address")
    .option("--team <slug>", ONLY_TEAM)
    .option("--yes", "do it")
    .action(({ yes, ...options }: Args & { yes?: unknown }) =>
      manage("erase", { ...options, ...(yes === true && { yes: "1" }) }),
    );
};

const ONLY_TEAM = "which team; by default the only one";

const manage = async (command: OperationName, args: Args): Promise<void> =>
  (await import("./manage.ts")).manage(command, args);
