import { program } from "./cli/program.ts";
import { Stop } from "./platform/exit.ts";

try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(error.exitCode);
}
