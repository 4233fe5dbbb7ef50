import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxFile } from "../../src/cli/server/proxies.ts";
import { eventually } from "./desk.ts";

/** `undefined` where there is none: Debian keeps it out of the path of those who are not root. */
export const NGINX = Bun.which("nginx", { PATH: `${process.env["PATH"] ?? ""}:/usr/sbin` });

/** A port that nobody listens on now. */
const freePort = async (): Promise<number> => {
  const server = Bun.serve({ hostname: "127.0.0.1", port: 0, fetch: () => new Response() });
  const { port = 0 } = server;
  await server.stop(true);
  return port;
};

/** The server that `server init` writes, without its certificate, in front of a desk. */
const serverOf = (port: number, desk: string): string => {
  const [secure = ""] = nginxFile("localhost").split("\n\nserver {");
  return secure
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace(/^ {2}(?:listen \[|ssl_).*\n/gm, "")
    .replace(/proxy_pass .*;/, `proxy_pass ${desk};`);
};

/** Starts nginx before a desk; everything of it is in a folder that goes with it. */
export const startNginx = async (desk: string): Promise<{ base: string; stop(): Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), "openevent-nginx-"));
  const port = await freePort();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${name};`);
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; master_process off; pid nginx.pid; error_log stderr;
events {}
http { access_log off; ${temporary.join(" ")}
${serverOf(port, desk)}
}`,
  );
  const child = Bun.spawn([NGINX ?? "nginx", "-p", folder, "-c", "nginx.conf", "-e", "stderr"], {
    stdout: "ignore",
    stderr: "ignore",
  });
  const base = `http://127.0.0.1:${port}`;
  await eventually("nginx answers", async () => {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    const response = await fetch(`${base}/health/live`).catch(() => undefined);
    return response?.ok ? true : undefined;
  });
  return {
    base,
    stop: async () => {
      child.kill();
      await child.exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
