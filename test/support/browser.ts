import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** A browser of this machine; `undefined` where there is none. In CI that is a failure: there nothing is skipped. */
export const browserPath = (): string | undefined => {
  const path = NAMES.map((name) => Bun.which(name)).find((found) => found !== null) ?? undefined;
  if (path === undefined && process.env["CI"] === "true") throw new Error("CI needs Chromium");
  if (path === undefined)
    process.stderr.write("skipped: no Chromium on this machine, the desk's page is not tried in a browser\n");
  return path;
};

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
