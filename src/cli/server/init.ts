import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { EXIT, Stop } from "../../platform/exit.ts";
import { DATA_FOLDER, envFile } from "./env-file.ts";
import { caddyFile, nginxFile } from "./proxies.ts";
import { unitFile } from "./unit.ts";

const USER = "openevent";
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const SECRET_MODE = 0o600;
const FILE_MODE = 0o644;

export interface InitOptions {
  domain: string;
  folder: string;
  binary: string;
  /** Whether to make the user and the data folder, as root. */
  user: boolean;
}

/** Numbers of the desk's own user; `undefined` where there is none and none could be made. */
const ownUser = (): { uid: number; gid: number } | undefined => {
  const id = (flag: string) => Number.parseInt(spawnSync("id", [flag, USER], { encoding: "utf8" }).stdout, 10);
  if (process.getuid?.() === 0 && Number.isNaN(id("-u")))
    spawnSync("useradd", ["--system", "--user-group", "--home-dir", DATA_FOLDER, "--shell", "/usr/sbin/nologin", USER]);
  const [uid, gid] = [id("-u"), id("-g")];
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid, gid };
};

/**
 * Writes what a server needs: an environment file with fresh secrets, a systemd unit, and examples for Caddy and nginx. As
 * root it also makes the user and the data folder. Nothing that is there is overwritten.
 */
export const init = ({ domain, folder, binary, user }: InitOptions): void => {
  if (!DOMAIN.test(domain))
    throw new Stop(EXIT.usage, "--domain takes a host name in lower case, such as desk.example.com.");
  const at = resolve(folder);
  const env = join(at, "openevent.env");
  const files = [
    { path: env, text: envFile(domain), mode: SECRET_MODE },
    { path: join(at, "openevent.service"), text: unitFile({ binary: resolve(binary), env }), mode: FILE_MODE },
    { path: join(at, "Caddyfile"), text: caddyFile(domain), mode: FILE_MODE },
    { path: join(at, "nginx.conf"), text: nginxFile(domain), mode: FILE_MODE },
  ];
  const there = files.find(({ path }) => existsSync(path));
  if (there) throw new Stop(EXIT.inUse, `${there.path} is there already: move it away, or name another --folder.`);
  mkdirSync(at, { recursive: true });
  for (const { path, text, mode } of files) writeFileSync(path, text, { mode, flag: "wx" });
  if (user && process.getuid?.() === 0) settle(env);
  process.stdout.write(`${files.map(({ path }) => path).join("\n")}\n`);
};

const settle = (env: string): void => {
  const user = ownUser();
  if (!user) {
    process.stderr.write(`There is no user ${USER}, and none could be made: make it before you start the unit.\n`);
    return;
  }
  mkdirSync(DATA_FOLDER, { recursive: true, mode: 0o700 });
  for (const path of [env, DATA_FOLDER]) chownSync(path, user.uid, user.gid);
};
