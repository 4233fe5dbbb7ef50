import { createServer } from "node:net";

/** Whether a process could listen there now. */
export const isPortFree = (host: string, port: number): Promise<boolean> => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const probe = createServer()
    .once("error", () => resolve(false))
    .listen(port, host, () => probe.close(() => resolve(true)));
  return promise;
};
