import type { Command } from "commander";
import type { InitOptions } from "./init.ts";
import type { UpdateOptions } from "./update.ts";

const BINARY = "/usr/local/bin/openevent";

/** `init`, `ready` and `update`: what an ops person needs on a server. */
export const addServerCommands = (cli: Command): void => {
  cli
    .command("init")
    .description("write an environment file with fresh secrets, a systemd unit, and examples for Caddy and nginx")
    .requiredOption("--domain <host>", "the host name under which the desk is reached")
    .option("--folder <folder>", "where to write them", ".")
    .option("--binary <path>", "the binary that the unit starts", BINARY)
    .option("--no-user", "make neither the user openevent nor its data folder")
    .action(async (options: InitOptions) => (await import("./init.ts")).init(options));
  cli
    .command("ready")
    .description("tell whether the desk of these settings may serve")
    .option("--wait <seconds>", "how long to wait for it", "0")
    .action(async ({ wait }: { wait: string }) => (await import("./ready.ts")).ready(wait));
  cli
    .command("update")
    .description("put a new binary in place, restart, and go back to the old one when it does not become ready")
    .argument("<file>", "the new binary")
    .option("--sha256 <sum>", "what its checksum has to be")
    .option("--target <path>", "the binary that runs", BINARY)
    .option("--restart <command>", "how the desk is restarted", "systemctl restart openevent")
    .option("--wait <seconds>", "how long it may take to become ready", "60")
    .action(async (file: string, options: UpdateOptions) => (await import("./update.ts")).update(file, options));
};
