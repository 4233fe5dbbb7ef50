import { EXIT, Stop } from "./platform/exit.ts";
import { describeError } from "./platform/log.ts";

/** Serving is started often and waited for: it does without the library that tells the other commands apart. */
const run = async (args: readonly string[]): Promise<unknown> => {
  const [command = "serve", ...rest] = args;
  if (command === "serve" && rest.length === 0) return (await import("./cli/serve.ts")).serve();
  return (await import("./cli/program.ts")).program().parseAsync(args, { from: "user" });
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof Stop;
  process.stderr.write(`${isOurs ? error.message : `Something went wrong: ${JSON.stringify(describeError(error))}`}\n`);
  process.exit(isOurs ? error.exitCode : EXIT.internal);
}
