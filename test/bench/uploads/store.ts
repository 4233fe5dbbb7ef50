import { join } from "node:path";

/** Where the store is, for the environment of those who ask it. */
export interface StoreEnv extends Record<string, string> {
  STORE_URL: string;
  STORE_KEY: string;
  STORE_BUCKET: string;
}

/** Starts the stand-in for Supabase Storage in a process of its own: it costs the sender nothing. */
export const startStore = async (folder: string): Promise<{ env: StoreEnv; pid: number; stop(): void }> => {
  const { promise, resolve } = Promise.withResolvers<StoreEnv>();
  const child = Bun.spawn([process.execPath, join(import.meta.dir, "store-process.ts"), folder], {
    ipc: (env: StoreEnv) => resolve(env),
    stdio: ["ignore", "inherit", "inherit"],
  });
  return { env: await promise, pid: child.pid, stop: () => child.kill("SIGKILL") };
};
