import { run } from "./cli/program.ts";
import { EXIT, Stop } from "./platform/exit.ts";
import { describeError } from "./platform/log.ts";

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof Stop;
  process.stderr.write(`${isOurs ? error.message : `Something went wrong: ${JSON.stringify(describeError(error))}`}\n`);
  process.exit(isOurs ? error.exitCode : EXIT.internal);
}
