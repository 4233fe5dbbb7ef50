import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPublicAddress } from "../../src/busy/source/addresses.ts";
import { checkAddress, type FetchRules, fetchCalendar } from "../../src/busy/source/fetch-calendar.ts";

const TEXT = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
const RULES: FetchRules = { mayLoopback: true, maxBytes: 1000, timeoutMs: 5000 };
const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "fetched",
    (error: { reason?: string }) => error.reason,
  );

describe("addresses of the public internet", () => {
  test.each(["93.184.215.14", "2606:4700:4700::1111", "8.8.8.8"])("%s is one", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  test.each([
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.0.192",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "2002:7f00:1::",
    "2001:0:53aa:64c:0:5efe:7f00:1",
    "fd00:ec2::254",
    "fe80::1",
    "ff02::1",
    "2001:db8::1",
    "nonsense",
  ])("%s is none", (address) => expect(isPublicAddress(address)).toBe(false));
});

describe("what may be asked", () => {
  test.each([
    "https://calendar.example.com/a.ics",
    "webcal://calendar.example.com/a.ics",
    "https://calendar.example.com:8443/",
  ])("%s, in prod", (address) => expect(checkAddress(address, { mayLoopback: false }).protocol).toBe("https:"));
  test.each([
    "http://calendar.example.com/a.ics",
    "http://127.0.0.1/a.ics",
    "http://localhost:8000/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://169.254.169.254/latest/meta-data/",
    "https://user:secret@calendar.example.com/",
    "file:///etc/passwd",
    "ftp://example.com/a.ics",
    "calendar.example.com/a.ics",
    "",
  ])("not %j, in prod", (address) =>
    expect(() => checkAddress(address, { mayLoopback: false })).toThrow("address_refused"),
  );
  test("http to this machine in dev alone, and nothing else there", () => {
    const dev = { mayLoopback: true };
    expect(checkAddress("http://127.0.0.1:1/a.ics", dev).hostname).toBe("127.0.0.1");
    expect(checkAddress("http://localhost:1/a.ics", dev).hostname).toBe("localhost");
    for (const address of ["http://10.0.0.1/", "http://calendar.example.com/", "https://127.0.0.1/"])
      expect(() => checkAddress(address, dev)).toThrow("address_refused");
  });
});

describe("fetching", () => {
  let server: ReturnType<typeof Bun.serve>;
  let asked: string[] = [];
  const at = (path: string): string => `http://127.0.0.1:${server.port}${path}`;
  beforeAll(() => {
    const answers: Record<string, () => Response> = {
      "/ok": () => new Response(TEXT),
      "/large": () => new Response("x".repeat(2000)),
      "/endless": () =>
        new Response(
          new ReadableStream({
            pull: (controller) => controller.enqueue(new TextEncoder().encode("x".repeat(500))),
          }),
        ),
      "/silent": () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
      "/gone": () => new Response("gone", { status: 410 }),
      "/packed": () => new Response(Bun.gzipSync("x".repeat(100_000)), { headers: { "Content-Encoding": "gzip" } }),
      "/moved": () => Response.redirect(at("/ok"), 302),
      "/circle": () => Response.redirect(at("/circle"), 302),
      "/inside": () => Response.redirect("http://10.0.0.1/", 302),
      "/metadata": () => Response.redirect("https://169.254.169.254/latest/", 307),
      "/file": () => Response.redirect("file:///etc/passwd", 302),
    };
    server = Bun.serve({
      port: 0,
      hostname: "127.0.0.1",
      fetch: (request) => {
        const { pathname } = new URL(request.url);
        asked.push(pathname);
        return answers[pathname]?.() ?? new Response("", { status: 404 });
      },
    });
  });
  afterAll(() => server.stop(true));

  test("a calendar, where redirects lead to it", async () => {
    expect(await fetchCalendar(at("/ok"), RULES)).toBe(TEXT);
    expect(await fetchCalendar(at("/moved"), RULES)).toBe(TEXT);
  });
  test.each([
    ["/large", "too_large"],
    ["/endless", "too_large"],
    ["/gone", "refused_by_server"],
    ["/nothing", "refused_by_server"],
    ["/packed", "refused_by_server"],
    ["/circle", "too_many_redirects"],
    ["/inside", "address_refused"],
    ["/metadata", "address_refused"],
    ["/file", "address_refused"],
  ])("%s: %s", async (path, fault) => expect(await faultOf(fetchCalendar(at(path), RULES))).toBe(fault));
  test("one that never ends its answer is left, and one that is not there is told", async () => {
    expect(await faultOf(fetchCalendar(at("/silent"), { ...RULES, timeoutMs: 200 }))).toBe("timeout");
    expect(await faultOf(fetchCalendar("http://127.0.0.1:9/", RULES))).toBe("unreachable");
  });
  test("a name that leads inside is not asked, however many addresses it has beside", async () => {
    asked = [];
    for (const address of ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1"]) {
      const resolve = async () => [
        { address: "93.184.215.14", family: 4 },
        { address, family: address.includes(":") ? 6 : 4 },
      ];
      const url = `https://calendar.example.com:${server.port}/ok`;
      expect(await faultOf(fetchCalendar(url, { ...RULES, resolve }))).toBe("address_refused");
    }
    const nowhere = () => Promise.reject(new Error("ENOTFOUND"));
    expect(await faultOf(fetchCalendar("https://calendar.example.com/", { ...RULES, resolve: nowhere }))).toBe(
      "unreachable",
    );
    expect(asked).toEqual([]);
  });

  test.skipIf(!Bun.which("openssl"))(
    "the connection goes to the address that was looked at, once, and the certificate is the name's",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "openevent-tls-"));
      const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
      const made = Bun.spawnSync(
        `openssl req -x509 -newkey rsa:2048 -nodes -keyout ${key} -out ${cert} -days 2 -subj /CN=calendar.example.com -addext subjectAltName=DNS:calendar.example.com`.split(
          " ",
        ),
      );
      expect(made.exitCode).toBe(0);
      const secure = Bun.serve({
        port: 0,
        hostname: "127.0.0.1",
        tls: { key: Bun.file(key), cert: Bun.file(cert) },
        fetch: (request) => new Response(`${TEXT}${request.headers.get("host")}`),
      });
      let looked = 0;
      const rules: FetchRules = {
        ...RULES,
        ca: readFileSync(cert, "utf8"),
        allows: (address) => address === "127.0.0.1",
        // A second question would be answered with an address inside.
        resolve: async () => [{ address: looked++ === 0 ? "127.0.0.1" : "10.0.0.1", family: 4 }],
      };
      const host = `calendar.example.com:${secure.port}`;
      expect(await fetchCalendar(`https://${host}/`, rules)).toBe(`${TEXT}${host}`);
      expect(looked).toBe(1);
      looked = 0;
      expect(await faultOf(fetchCalendar(`https://other.example.com:${secure.port}/`, rules))).toBe("unreachable");
      looked = 0;
      const { ca: _, ...untrusting } = rules;
      expect(await faultOf(fetchCalendar(`https://${host}/`, untrusting))).toBe("unreachable");
      await secure.stop(true);
      rmSync(folder, { recursive: true });
    },
  );
});
