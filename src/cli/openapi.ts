import { describeApi } from "../app.ts";

/** Prints the OpenAPI document of this program, with every route that dev mounts. */
export const openapi = async (): Promise<void> => {
  process.stdout.write(`${JSON.stringify(await describeApi(), null, 2)}\n`);
};
