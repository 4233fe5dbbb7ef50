import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, startDesk } from "../support/desk.ts";
import { type MailServer, startMailServer } from "../support/mail-server.ts";

const folder = mkdtempSync(join(tmpdir(), "openevent-tls-"));
const at = (name: string): string => join(folder, name);

const openssl = (...args: string[]): void => {
  const { exitCode, stderr } = Bun.spawnSync(["openssl", ...args], { cwd: folder, stderr: "pipe" });
  if (exitCode !== 0) throw new Error(`openssl ${args[0]}: ${stderr.toString()}`);
};

const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

/** An authority of our own, and a certificate that it gave out for a host. */
const certify = (name: string, subjectAltName: string): { key: string; cert: string } => {
  writeFileSync(at(`${name}.ext`), `subjectAltName=${subjectAltName}\n`);
  openssl("req", ...NEW_KEY, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
  const signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile", `${name}.ext`];
  openssl("x509", "-req", "-in", `${name}.csr`, ...signed, "-out", `${name}.pem`);
  return { key: readFileSync(at(`${name}.key`), "utf8"), cert: readFileSync(at(`${name}.pem`), "utf8") };
};

const servers: MailServer[] = [];
const desks: Desk[] = [];
const LOGIN = { user: "desk", pass: "open-sesame-42" };

const open = async (certificate: { key: string; cert: string }, secure: boolean): Promise<MailServer> => {
  const server = await startMailServer({
    ...certificate,
    secure,
    authOptional: false,
    onAuth: ({ username, password }, _, answer) =>
      username === LOGIN.user && password === LOGIN.pass
        ? answer(null, { user: username })
        : answer(new Error("wrong login")),
  });
  servers.push(server);
  return server;
};

const deskFor = async (server: MailServer, tls: string, authority?: string): Promise<Desk> => {
  const desk = await startDesk({
    env: {
      ENV: "dev",
      SMTP_HOST: "127.0.0.1",
      SMTP_PORT: String(server.port),
      SMTP_TLS: tls,
      SMTP_USER: LOGIN.user,
      SMTP_PASSWORD: LOGIN.pass,
      HIL_FROM_EMAIL: "desk@venue.ch",
      ...(authority && { NODE_EXTRA_CA_CERTS: authority }),
    },
  });
  desks.push(desk);
  return desk;
};

const TO = "manager@venue.ch";
const tryIt = (desk: Desk) => desk.must("POST", "/api/emails/test", { to_email: TO });

describe("mail over TLS", () => {
  beforeAll(() => {
    openssl("req", "-x509", ...NEW_KEY, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=A test");
  });
  afterAll(async () => {
    await Promise.all(desks.map((desk) => desk.stop()));
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["starttls", false],
    ["tls", true],
  ])("%s: a certificate is taken from an authority that is known, and from no other", async (tls, secure) => {
    const server = await open(certify(`good-${tls}`, "IP:127.0.0.1"), secure);
    const knowing = await deskFor(server, tls, at("ca.pem"));
    expect(await tryIt(knowing)).toMatchObject({ status: "sent", success: true, error: null });
    expect(server.taken.map(({ to }) => to)).toEqual([TO]);
    const unknowing = await deskFor(server, tls);
    expect(await tryIt(unknowing)).toMatchObject({ status: "failed", success: false, error: "transport_failed" });
    expect(server.offered).toHaveLength(1);
  });

  test("a genuine certificate of another host is refused", async () => {
    const server = await open(certify("elsewhere", "DNS:mail.example.org"), true);
    expect(await tryIt(await deskFor(server, "tls", at("ca.pem")))).toMatchObject({ error: "transport_failed" });
    expect(server.offered).toEqual([]);
  });

  test("a server that offers no STARTTLS gets neither the login nor the mail", async () => {
    const server = await startMailServer({ disabledCommands: ["STARTTLS"], authOptional: true });
    servers.push(server);
    expect(await tryIt(await deskFor(server, "starttls", at("ca.pem")))).toMatchObject({ error: "transport_failed" });
    expect(server.offered).toEqual([]);
  });

  test("the login and its password stand in no log", () => {
    expect(desks.length).toBeGreaterThan(3);
    for (const desk of desks) expect(desk.log()).not.toContain(LOGIN.pass);
  });
});
