import type { House } from "../support/house.ts";

/** The desk as a play speaks to it, with all that was said, for whoever has to find out what went wrong. */
export class Wire {
  readonly trace: string[] = [];

  constructor(private readonly house: House) {}

  fail(what: string): never {
    throw new Error(`${what}\n--- what led to it ---\n${this.trace.join("\n")}`);
  }

  async call(method: string, path: string, body?: unknown) {
    const answer = await this.house.call(method, path, body);
    const code = typeof answer.body["error"] === "string" ? answer.body["error"] : "";
    this.trace.push(
      `  ${method} ${path} ${body === undefined ? "" : JSON.stringify(body)} → ${answer.status} ${code || short(answer.body)}`,
    );
    if (answer.status >= 500) this.fail(`${method} ${path} answered ${answer.status}`);
    return { ...answer, code };
  }

  async must(method: string, path: string, body?: unknown) {
    const answer = await this.call(method, path, body);
    if (answer.status >= 400) this.fail(`${method} ${path} answered ${answer.status} ${answer.code}`);
    return answer.body;
  }

  /** A call that succeeds or is refused with one of these codes. */
  async may(codes: readonly string[], method: string, path: string, body?: unknown) {
    const answer = await this.call(method, path, body);
    if (answer.status >= 400 && !codes.includes(answer.code))
      this.fail(`${method} ${path} answered ${answer.status} ${answer.code} ${JSON.stringify(answer.body["fields"])}`);
    return answer;
  }
}

const short = (body: Record<string, unknown>): string =>
  JSON.stringify(
    Object.fromEntries(
      ["task_id", "hil_pending", "event_status", "current_step", "duplicate", "status", "reason"]
        .filter((key) => key in body)
        .map((key) => [key, body[key]]),
    ),
  );
