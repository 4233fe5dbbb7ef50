import { expect, test } from "bun:test";
import { createServer, type Server } from "node:net";
import { freePort } from "../../src/dev/launcher/free-port.ts";
import { silentLog } from "../../src/platform/log.ts";

const HOST = "127.0.0.1";

const listening = (): Promise<{ server: Server; port: number }> => {
  const { promise, resolve, reject } = Promise.withResolvers<{ server: Server; port: number }>();
  const server = createServer()
    .once("error", reject)
    .listen(0, HOST, () => {
      const address = server.address();
      if (address === null || typeof address === "string") return reject(new Error("a port was asked for"));
      resolve({ server, port: address.port });
    });
  return promise;
};

test("a port whose holder is just going is waited for", async () => {
  const { server, port } = await listening();
  const isFreed = freePort({ host: HOST, port }, silentLog());
  server.close();
  expect(await isFreed).toBeUndefined();
});
